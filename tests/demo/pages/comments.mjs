// A comment thread under a video or an article.
import { agent, firm } from '../conversations.mjs';
import { avatar, esc, lines, page, time } from './html.mjs';

const CSS = `main{max-width:760px;margin:24px auto;padding:0 20px}.stage{aspect-ratio:16/6;border-radius:12px;background:linear-gradient(120deg,#27566b,#7a9e7e 60%,#d9b26f)}
h1{font-size:22px;margin:14px 0 4px}.comments{list-style:none;padding:0}.comment{display:grid;grid-template-columns:40px 1fr;gap:12px;padding:12px 0}.comment .by{font-weight:600;margin-inline-end:8px}
.comment .owner{background:var(--line);border-radius:99px;padding:0 8px;font-size:13px}.comment-text{margin:2px 0}.answer footer{display:flex;justify-content:flex-end;margin-top:8px}`;

function comment(message, index) {
  const owner = message.ours ? ' <span class="owner">Author</span>' : '';
  return `<li class="comment" id="comment-${index}">${avatar(message.who)}<div><span class="by">${esc(message.who.handle ?? message.who.name)}</span>${owner} ${time(message.ago)}
<div class="comment-text">${lines(message.text)}</div></div></li>`;
}

/** The page of one comment thread. */
export function comments(c) {
  const body = `<main><div class="stage" role="img" aria-label="Video"></div><h1>${esc(c.subject)}</h1><p>${esc(firm)} · 2,140 views</p>
<h2>${c.messages.length} comments</h2><ol class="comments">${c.messages.map(comment).join('')}</ol>
<form class="answer" method="post" action="/send/${c.id}"><label for="reply">Comment as ${esc(agent.name)}</label><textarea id="reply" name="reply" rows="3" placeholder="Add a public comment"></textarea>
<footer><button class="primary" type="submit">Comment</button></footer></form></main>`;
  return page({ title: `${c.subject} - comments`, language: c.language, css: CSS, bar: `${firm} channel`, body });
}
