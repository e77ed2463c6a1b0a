// A helpdesk ticket: customer, agent and internal notes; a rich reply box with a public and an internal tab.
import { firm } from '../conversations.mjs';
import { avatar, esc, page, paragraphs, time } from './html.mjs';

const CSS = `main{display:grid;grid-template-columns:minmax(0,1fr) 260px;gap:20px;max-width:1080px;margin:20px auto;padding:0 20px}
.ticket h1{font-size:20px;margin:0 0 14px}.event{background:var(--sheet);border:1px solid var(--line);border-radius:10px;padding:14px 16px;margin-bottom:12px;display:grid;grid-template-columns:40px 1fr;gap:12px}
.event.internal{background:var(--note)}.event-head{display:flex;gap:8px;align-items:baseline;flex-wrap:wrap}.event-head address{font-style:normal;color:var(--soft);font-size:13px}
.tag{font-size:12px;border:1px solid var(--line);border-radius:99px;padding:0 8px;color:var(--soft)}.event-body p{margin:.6em 0}
aside{background:var(--sheet);border:1px solid var(--line);border-radius:10px;padding:14px 16px;align-self:start}aside h2{font-size:14px;margin:0 0 8px}dl{margin:0;font-size:14px}dt{color:var(--soft)}dd{margin:0 0 8px}
.reply{background:var(--sheet);border:1px solid var(--line);border-radius:10px;padding:12px 16px}.reply .tabs{display:flex;gap:8px;margin-bottom:8px}.reply [contenteditable]{min-height:120px}.reply footer{display:flex;justify-content:flex-end;margin-top:10px}`;

function event(message, index) {
  const kind = message.note ? 'internal' : message.ours ? 'agent' : 'customer';
  const tag = message.note ? 'Internal note' : message.ours ? 'Agent' : 'Customer';
  return `<article class="event ${kind}" id="event-${index}" data-event-id="${index}">${avatar(message.who)}<div>
<div class="event-head"><strong class="event-author">${esc(message.who.name)}</strong><address>${esc(message.who.email ?? '')}</address>
<span class="tag">${tag}</span>${time(message.ago)}</div><div class="event-body">${paragraphs(message.text)}</div></div></article>`;
}

/** The page of one ticket. */
export function ticket(c) {
  const customer = c.messages.find((m) => !m.ours && !m.note).who;
  const body = `<main><section class="ticket" aria-label="Ticket conversation"><h1>${esc(c.subject)}</h1>
<div class="events" role="log">${c.messages.map(event).join('')}</div>
<form class="reply" method="post" action="/send/${c.id}"><div class="tabs" role="tablist"><button type="button" role="tab" aria-selected="true">Public reply</button><button type="button" role="tab" aria-selected="false">Internal note</button></div>
<div id="reply" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Public reply to ${esc(customer.name)}"></div>
<footer><button class="primary" type="submit">Submit as open</button></footer></form></section>
<aside aria-label="Requester"><h2>Requester</h2><dl><dt>Name</dt><dd>${esc(customer.name)}</dd><dt>E-mail</dt><dd>${esc(customer.email)}</dd></dl></aside></main>`;
  return page({ title: `${c.subject} - ${firm} support`, language: 'en', css: CSS, bar: `${firm} support desk`, body });
}
