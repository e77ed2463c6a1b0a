// A public post with replies, on a small social network with 300 characters.
import { agent, firm } from '../conversations.mjs';
import { avatar, count, esc, lines, page, time } from './html.mjs';

const CSS = `main{max-width:620px;margin:0 auto;background:var(--sheet);border-inline:1px solid var(--line);min-height:100vh}
.status{display:grid;grid-template-columns:40px 1fr;gap:12px;padding:14px 18px;border-bottom:1px solid var(--line)}.status .name{font-weight:650}.status .acct{color:var(--soft)}
.status .content{margin:4px 0 6px;overflow-wrap:anywhere}.status.focus .content{font-size:19px}.numbers{color:var(--soft);font-size:13px;display:flex;gap:14px;flex-wrap:wrap}
.compose{padding:14px 18px;border-bottom:1px solid var(--line)}.compose label{color:var(--soft);font-size:13px}.compose footer{display:flex;justify-content:space-between;align-items:center;margin-top:8px}`;

function status(c, message, index) {
  const { who } = message;
  const focus = index === c.focus;
  const numbers = focus
    ? `<div class="numbers"><span><b>${count(c.views)}</b> views</span><span><b>${count(c.reposts)}</b> reposts</span><span><b>${count(c.likes)}</b> likes</span></div>`
    : '';
  const followers = who.followers
    ? `<span class="acct" title="followers">${count(who.followers)} followers</span>`
    : '';
  return `<article class="status${focus ? ' focus' : ''}" data-status-id="${c.id}-${index}">${avatar(who)}<div>
<a class="name" href="/@${esc(who.handle.slice(1))}">${esc(who.name)}</a> <span class="acct">${esc(who.handle)}</span> ${followers} ${time(message.ago)}
<div class="content">${lines(message.text)}</div>${numbers}</div></article>`;
}

/** The page of one post and its replies; the reply box answers the post. */
export function post(c) {
  const asked = c.messages[c.focus].who;
  const [first, ...rest] = c.messages.map((m, i) => status(c, m, i));
  const body = `<main aria-label="Public conversation">${first}
<form class="compose" method="post" action="/send/${c.id}"><label for="reply">Replying publicly to ${esc(asked.handle)} as ${esc(agent.handle)}</label>
<textarea id="reply" name="reply" rows="3" maxlength="300" placeholder="Post your reply"></textarea>
<footer><span aria-live="polite">300</span><button class="primary" type="submit">Reply</button></footer></form>${rest.join('')}</main>`;
  return page({ title: `${asked.name} on Perch`, css: CSS, bar: `Perch, signed in as ${firm}`, body });
}
