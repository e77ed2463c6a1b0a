// A mail thread with quoted history, and a rich reply box.
import { agent, firm } from '../conversations.mjs';
import { esc, page, paragraphs, time, when } from './html.mjs';

const CSS = `main{max-width:820px;margin:20px auto;padding:0 20px}h1{font-size:20px}.mail{background:var(--sheet);border:1px solid var(--line);border-radius:10px;padding:14px 18px;margin-bottom:12px}
.mail .head{display:flex;gap:8px;flex-wrap:wrap;align-items:baseline;border-bottom:1px solid var(--line);padding-bottom:8px}.mail .head .email{color:var(--soft);font-size:13px}.mail .head time{margin-inline-start:auto}
.mail .to{color:var(--soft);font-size:13px}blockquote{border-inline-start:3px solid var(--line);margin:8px 0;padding-inline-start:12px;color:var(--soft)}#reply{min-height:140px}.answer footer{margin-top:10px}`;

const WROTE = {
  en: (d, n) => `On ${d}, ${n} wrote:`,
  fr: (d, n) => `Le ${d}, ${n} a écrit :`,
  es: (d, n) => `El ${d}, ${n} escribió:`,
};

function quoted(c, before) {
  if (!before) return '';
  const said = WROTE[c.language](when(before.ago).shown, `${before.who.name} <${before.who.email}>`);
  return `<div class="quote"><div>${esc(said)}</div><blockquote type="cite">${paragraphs(before.text)}</blockquote></div>`;
}

function mail(c, message, index) {
  const to = message.ours ? 'customer' : `${agent.name} <support@fernhollow.example>`;
  return `<article class="mail" data-message-id="${c.id}-${index}"><div class="head"><strong class="sender">${esc(message.who.name)}</strong><span class="email">&lt;${esc(message.who.email)}&gt;</span>${time(message.ago)}</div>
<div class="to">to ${esc(to)}</div><div class="mail-body">${paragraphs(message.text)}${quoted(c, c.messages[index - 1])}</div></article>`;
}

/** The page of one mail thread. */
export function mailThread(c) {
  const last = c.messages.at(-1).who;
  const body = `<main><h1>${esc(c.subject)}</h1><section aria-label="Mail thread">${c.messages.map((m, i) => mail(c, m, i)).join('')}</section>
<form class="answer" method="post" action="/send/${c.id}"><div id="reply" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Message body, reply to ${esc(last.name)}"></div>
<footer><button class="primary" type="submit">Send</button></footer></form></main>`;
  return page({ title: `${c.subject} - Mail`, language: 'en', css: CSS, bar: `${firm} mail`, body });
}
