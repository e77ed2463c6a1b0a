// One message on a page: read whole, with its writer's address, and never taken apart into paragraphs.
import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';
import { loneSet } from '../../../lib/adapters/generic/lone.ts';
import { snapshotOf } from '../../../lib/adapters/generic/snapshot.ts';
import type { Conversation } from '../../../lib/domain/index.ts';
import { parse } from '../../contracts/folder.ts';

const url = new URL('https://desk.unknown.example/case/4711');
const read = (html: string): Conversation => {
  const outcome = readGeneric({ url, doc: parse(html) });
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value.conversation;
};
const code = (html: string) => {
  const outcome = readGeneric({ url, doc: parse(html) });
  return outcome.ok ? outcome.value.conversation.latestCustomerTurn.at(-1)?.text : outcome.failure.code;
};
const box = '<form><div contenteditable="true" role="textbox" aria-label="Reply"></div><button>Send</button></form>';
const mail = (inner: string, head = '') =>
  `<h1>Season order</h1><main><article class="mail"><div class="head"><strong>Dorian Achterberg</strong> <span>&lt;dorian@guides.example&gt;</span>
  <time datetime="2026-11-20T08:00:00Z">20 Nov</time></div>${head}<div class="words">${inner}</div></article>${box}</main>`;
const body =
  '<p>Hi Noor,</p><p>We would need thirty sets of gloves again, same sizes as last year.</p><p>Best,<br>Dorian</p>';

describe('a message that stands alone', () => {
  it('is one message of the customer, from greeting to sign-off', () => {
    const { messages } = read(mail(body));
    expect(messages.map((m) => [m.role, m.author.name, m.author.email])).toEqual([
      ['customer', 'Dorian Achterberg', 'dorian@guides.example'],
    ]);
    expect(messages[0]?.text).toMatch(/^Hi Noor,[\s\S]*gloves again[\s\S]*Best,\nDorian$/);
    expect(messages[0]?.sentAt).toBe('2026-11-20T08:00:00.000Z');
  });

  it('does not take the addressee for the sender', () => {
    const to = '<div class="to">to Noor Haddad &lt;support@firm.example&gt;</div>';
    const [message] = read(mail(body, to)).messages;
    expect(message?.author.email).toBe('dorian@guides.example');
    expect(message?.text).not.toContain('support@firm.example');
  });

  it('leaves a review its own words, without its title and the box that answers it', () => {
    const review = `<div class="review"><b class="name">Roswitha Engel</b> <time datetime="2026-11-21">21 Nov</time><h3>Good chair, bad service</h3>
      <p>It came on the 19th although it was ordered on the 1st.</p><label for="r">Reply to this review</label><textarea id="r"></textarea><button>Publish reply</button></div>`;
    const turn = read(`<main>${review}</main>`).latestCustomerTurn;
    expect(turn.map((m) => m.text)).toEqual(['It came on the 19th although it was ordered on the 1st.']);
    expect(turn[0]?.author.name).toBe('Roswitha Engel');
  });

  it('is the customer words, not the answer under it', () => {
    const review = `<div class="review"><b class="name">Priscilla Vandermeer</b> <time datetime="2026-11-21">21 Nov</time><p>Our invoice was charged twice this month.</p>
      <div><div>Response from the owner</div><div>Thanks for telling us! We have passed this on to our accounts team right away today.</div></div>
      <label for="r">Reply to this review</label><textarea id="r"></textarea><button>Publish reply</button></div>`;
    expect(code(`<main>${review}</main>`)).toBe('Our invoice was charged twice this month.');
  });

  it('takes the history under a mail for history', () => {
    const quoted = `${body}<div class="q">On 3 May 2026 at 10:12, Noor Haddad &lt;noor@firm.example&gt; wrote:<blockquote type="cite"><p>Which sizes do you need this time?</p></blockquote></div>`;
    const { messages } = read(mail(quoted));
    expect(messages).toHaveLength(1);
    expect(messages[0]?.text).not.toContain('Which sizes');
  });

  it('is not read where nothing says that it is answered: an article with author and date', () => {
    const story = `<article><h1>Bridge opens</h1><p class="byline">By <a href="/author/1">Ana Ruiz</a> <time datetime="2026-11-20">20 Nov</time></p>${'<p>The bridge opened on Tuesday after three years of work.</p>'.repeat(9)}</article>`;
    expect(code(`<main>${story}</main>`)).toMatch(/no-conversation|unsure/);
  });

  it('is no message when most of what is written stands elsewhere', () => {
    const row = (k: number) =>
      `<section><p>Paragraph ${k}: the harbour wall is being rebuilt, and the ferry costs more from spring on.</p></section>`;
    const html = `<div class="x"><b class="author">Ana Ruiz</b><time datetime="2026-11-20">x</time><p>A short line, here.</p></div>${[1, 2, 3, 4].map(row).join('')}`;
    expect(loneSet(snapshotOf(parse(html)))).toBeNull();
    expect(loneSet(snapshotOf(parse('<p></p>')))).toBeNull();
  });

  it('is the only row of a log, however short', () => {
    const row = (words: string) =>
      `<header><b>Noor Haddad, Hillside Outdoor</b></header><main><div role="log"><article><strong>Bo Lind</strong>
       <address>bo@mail.example</address><time datetime="2026-11-22T17:56:30Z">17:56</time><p>${words}</p><i>Seen</i></article></div>${box}</main>`;
    const [emoji] = read(row('😡😡😡🔥')).latestCustomerTurn;
    expect([emoji?.author.name, emoji?.text]).toEqual(['Bo Lind', '😡😡😡🔥']);
    expect(read(row('and now?')).latestCustomerTurn[0]?.text).toBe('and now?');
  });
});
