// A live chat: bubbles in bursts, the visitor on the left, ours on the right; Enter would send.
import { agent, firm } from '../conversations.mjs';
import { esc, lines, page, time } from './html.mjs';

const CSS = `main{max-width:640px;margin:20px auto;background:var(--sheet);border:1px solid var(--line);border-radius:14px;display:flex;flex-direction:column;min-height:560px}
.chat-head{padding:12px 18px;border-bottom:1px solid var(--line)}.chat-head h1{font-size:17px;margin:0}.chat-head p{margin:0;color:var(--soft);font-size:13px}
.messages{flex:1;display:flex;flex-direction:column;gap:6px;padding:18px}.bubble{max-width:76%;padding:8px 12px;border-radius:14px;background:var(--page);align-self:flex-start}.bubble.outgoing{align-self:flex-end;background:var(--mark);color:var(--sheet)}
.bubble.outgoing time{color:inherit;opacity:.8}.bubble time{display:block;font-size:11px}.chat-box{display:flex;gap:8px;padding:12px;border-top:1px solid var(--line)}`;

function bubble(message, index) {
  const side = message.ours ? 'outgoing' : 'incoming';
  const who = message.ours ? `<span hidden>${esc(agent.name)}</span>` : '';
  return `<div class="bubble ${side}" data-message-id="m${index}">${who}<span class="bubble-text">${lines(message.text)}</span>${time(message.ago)}</div>`;
}

/** The page of one live chat. */
export function chat(c) {
  const visitor = c.messages.find((m) => !m.ours).who;
  const body = `<main aria-label="Live chat"><div class="chat-head"><h1>${esc(visitor.name)}</h1><p>${esc(visitor.email ?? '')} · visitor · live chat</p></div>
<div class="messages" role="log">${c.messages.map(bubble).join('')}</div>
<form class="chat-box" method="post" action="/send/${c.id}"><textarea id="reply" name="reply" rows="1" placeholder="Type a message to ${esc(visitor.name)}"></textarea><button class="primary" type="submit">Send</button></form></main>`;
  return page({
    title: `Chat with ${visitor.name} - ${firm}`,
    language: 'en',
    css: CSS,
    bar: `${firm} live chat`,
    body,
  });
}
