// The embedded demo inbox: a small web server on 127.0.0.1. It answers pages, counts what is sent, and sends nothing on.
import http from 'node:http';
import { byId } from './conversations.mjs';
import { chat } from './pages/chat.mjs';
import { comments } from './pages/comments.mjs';
import { inbox, pathOf } from './pages/inbox.mjs';
import { mailThread } from './pages/mail.mjs';
import { post } from './pages/post.mjs';
import { ticket } from './pages/ticket.mjs';

const RENDER = { ticket, post, comments, mail: mailThread, chat };

export { pathOf };

function answer(request, sent) {
  const { pathname } = new URL(request.url, 'http://127.0.0.1');
  const [, place, id] = pathname.split('/');
  if (request.method === 'POST') sent.push(pathname);
  if (pathname === '/') return { status: 200, type: 'text/html', body: inbox() };
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
