// The front page of the demo inbox: every conversation as a row with its person, subject, beginning and time.
import { conversations, firm } from '../conversations.mjs';
import { avatar, esc, page, time } from './html.mjs';

const NAMES = {
  ticket: 'Helpdesk tickets',
  post: 'Public posts',
  comments: 'Comment threads',
  mail: 'E-mail',
  chat: 'Live chat',
};
const CSS = `main{max-width:980px;margin:24px auto;padding:0 20px}h1{font-size:24px}h2{font-size:15px;color:var(--soft);margin:22px 0 6px}ul{list-style:none;margin:0;padding:0;background:var(--sheet);border:1px solid var(--line);border-radius:10px}
li{border-bottom:1px solid var(--line)}li:last-child{border:0}.row a{display:grid;grid-template-columns:32px 190px minmax(0,1fr) 110px;gap:12px;align-items:center;padding:9px 16px;color:inherit;text-decoration:none}
.row .avatar{width:30px;height:30px;font-size:12px}.row .words{overflow:hidden;white-space:nowrap;text-overflow:ellipsis}.row .preview{color:var(--soft)}.row.unread .sender,.row.unread .subject{font-weight:650}.row time{text-align:end}`;
const LONGEST = 110;

/** The path of one conversation. */
export const pathOf = (c) => `/${c.place}/${c.id}`;

const flat = (text) => text.replace(/\s+/g, ' ').trim();

/** The last message that went between customer and firm; `You:` before ours. */
function lastOf(c) {
  const last = c.messages.findLast((m) => !m.note);
  const text = flat(last.text);
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
  return { ...last, preview: last.ours ? `You: ${short}` : short };
}

function row(c) {
  const customer = c.messages.find((m) => !m.ours && !m.note).who;
  const last = lastOf(c);
  const subject = c.subject ? `<span class="subject">${esc(c.subject)}</span> ` : '';
  return `<li class="row${last.ours ? '' : ' unread'}" title="${esc(c.is)}"><a href="${pathOf(c)}">${avatar(customer)}<span class="sender">${esc(customer.name)}</span><span class="words">${subject}<span class="preview">${esc(last.preview)}</span></span>${time(last.ago)}</a></li>`;
}

/** The list of all conversations, by kind of place. */
export function inbox() {
  const groups = Object.entries(NAMES).map(([place, name]) => {
    const rows = conversations.filter((c) => c.place === place).map(row);
    return `<h2>${name}</h2><ul>${rows.join('')}</ul>`;
  });
  const body = `<main><h1>${esc(firm)}: demo inbox</h1><p>Invented customers write to an invented shop. Open one and look at the pill beside the newest message.</p>${groups.join('')}</main>`;
  return page({ title: 'Demo inbox', css: CSS, bar: firm, body });
}
