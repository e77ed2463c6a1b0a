// The embedded demo inbox: a small web server on 127.0.0.1. It answers pages, counts what is sent, and sends nothing on.
import http from 'node:http';
import { byId, conversations, firm } from './conversations.mjs';
import { chat } from './pages/chat.mjs';
import { comments } from './pages/comments.mjs';
import { esc, page } from './pages/html.mjs';
import { mailThread } from './pages/mail.mjs';
import { post } from './pages/post.mjs';
import { ticket } from './pages/ticket.mjs';

const RENDER = { ticket, post, comments, mail: mailThread, chat };
const NAMES = {
  ticket: 'Helpdesk tickets',
  post: 'Public posts',
  comments: 'Comment threads',
  mail: 'E-mail',
  chat: 'Live chat',
};
const CSS = `main{max-width:860px;margin:24px auto;padding:0 20px}h1{font-size:24px}h2{font-size:15px;color:var(--soft);margin:22px 0 6px}ul{list-style:none;margin:0;padding:0;background:var(--sheet);border:1px solid var(--line);border-radius:10px}
li{padding:10px 16px;border-bottom:1px solid var(--line);display:flex;gap:12px;justify-content:space-between;flex-wrap:wrap}li:last-child{border:0}li span{color:var(--soft)}`;

/** The path of one conversation. */
export const pathOf = (c) => `/${c.place}/${c.id}`;

function row(c) {
  const customer = c.messages.find((m) => !m.ours && !m.note).who;
  return `<li><a href="${pathOf(c)}">${esc(customer.name)}${c.subject ? `: ${esc(c.subject)}` : ''}</a><span>${esc(c.is)}</span></li>`;
}

function index() {
  const groups = Object.entries(NAMES).map(([place, name]) => {
    const rows = conversations.filter((c) => c.place === place).map(row);
    return `<h2>${name}</h2><ul>${rows.join('')}</ul>`;
  });
  const body = `<main><h1>${esc(firm)}: demo inbox</h1><p>Invented customers write to an invented shop. Open one and look at the pill beside the newest message.</p>${groups.join('')}</main>`;
  return page({ title: 'Demo inbox', css: CSS, bar: firm, body });
}

function answer(request, sent) {
  const { pathname } = new URL(request.url, 'http://127.0.0.1');
  const [, place, id] = pathname.split('/');
  if (request.method === 'POST') sent.push(pathname);
  if (pathname === '/') return { status: 200, type: 'text/html', body: index() };
  if (pathname === '/sent.json') return { status: 200, type: 'application/json', body: JSON.stringify(sent) };
  if (place === 'send') return { status: 303, type: 'text/plain', body: '', location: '/' };
  const conversation = byId(id);
  if (!conversation || conversation.place !== place) return { status: 404, type: 'text/plain', body: 'No such page.' };
  return { status: 200, type: 'text/html', body: RENDER[place](conversation) };
}

/** Starts the inbox. Gives its origin, what was posted so far, and how to stop it. */
export async function startInbox(port = 0) {
  const sent = [];
  const server = http.createServer((request, response) => {
    const { status, type, body, location } = answer(request, sent);
    const headers = { 'content-type': `${type}; charset=utf-8`, ...(location ? { location } : {}) };
    response.writeHead(status, headers).end(body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, sent, close };
}
