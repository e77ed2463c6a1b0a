// Articles, recipes and things on sale with a form for comments, and the comments under them, as widespread themes of blogs build them.
import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';
import { parse } from '../../contracts/folder.ts';

const read = (html: string) => {
  const outcome = readGeneric({ url: new URL('https://blog.unknown.example/2026/11/leek-tart/'), doc: parse(html) });
  return outcome.ok ? outcome.value : null;
};
const told = (html: string) =>
  read(html)?.conversation.messages.map(({ role, author, text }) => [role, author.name, text] as const) ?? [];
const newest = (html: string) => read(html)?.conversation.latestCustomerTurn.at(-1);

const form =
  '<div id="respond"><h3>Leave a Reply</h3><form id="commentform" class="comment-form"><textarea id="comment" name="comment" aria-label="Comment"></textarea><input name="author"><input name="email"><button>Post Comment</button></form></div>';
const steps = [
  'Blind bake the case for a quarter of an hour, until the rim is dry.',
  'Soften the leeks in butter; they must not brown.',
  'Whisk eggs, cream and nutmeg, pour over and bake for half an hour.',
];
const text = `<div class="entry-content"><p>I have made this tart every November since the market moved to the quay.</p><h2>What you need</h2><ul><li>Three leeks, the white and the pale green.</li></ul><h2>Method</h2>${steps.map((s) => `<p>${s}</p>`).join('')}<h2>Tips</h2><p>It keeps for two days, says <a rel="author" href="/about/">Hedda</a>.</p></div>`;
const article = `<article><h1>Leek tart</h1><p class="byline">by <a href="/author/hedda/">Hedda Strømme</a></p>${text}</article>`;

const says = (name: string, when: string, words: string, cls = 'even thread-even') =>
  `<li class="comment ${cls} depth-1"><article class="comment-body"><header class="comment-header"><p class="comment-author"><span class="comment-author-name">${name}</span></p><p class="comment-meta"><time class="comment-time"><a class="comment-time-link" href="#c">${when}</a></time></p></header><div class="comment-content"><p>${words}</p></div><div class="comment-reply"><a href="#respond">Reply</a></div></article>`;
const answered = (comment: string, answer: string) => `${comment}<ul class="children">${answer}</li></ul></li>`;

describe('an article with a form for comments', () => {
  it('is no talk, whatever it says of itself', () => {
    expect(read(`<body>${article}${form}</body>`)).toBe(null);
  });

  it.each([
    '<meta property="og:type" content="article">',
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Recipe","name":"Leek tart"}</script>',
  ])('is none where the page says so: %s', (head) => {
    const parts = `<div class="instructions"><b>Hedda</b><p>${steps[0]}</p></div><div class="instructions"><b>Una</b><p>${steps[1]}</p></div><div class="instructions"><b>Hedda</b><p>${steps[2]}</p></div>`;
    expect(read(`<html><head>${head}</head><body><h1>Leek tart</h1>${parts}${form}</body></html>`)).toBe(null);
  });
});

describe('the comments under it', () => {
  const list = `<ol class="comment-list">${answered(says('Una Crewe', 'November 14, 2026 at 9:02 am', 'Can I use frozen leeks, or do they go watery?'), says('Hedda Strømme', 'November 14, 2026 at 6:40 pm', 'Frozen is fine, Una, just cook them a little longer.', 'byuser bypostauthor odd'))}${says('MPL', 'November 16, 2026 at 7:15 am', 'Mine did not set at all, after fifty minutes. What did I do wrong?')}</li></ol>`;
  const page = `<html><head><meta property="og:type" content="article"></head><body>${article}<p>Author: <b>Hedda Strømme</b></p><h3>3 Comments</h3>${list}${form}</body></html>`;

  it('are read with who wrote them, by initials, too, and when, though a link says so', () => {
    expect(newest(page)).toMatchObject({
      author: { name: 'MPL' },
      text: 'Mine did not set at all, after fifty minutes. What did I do wrong?',
    });
    expect(newest(page)?.sentAt).toContain('November 16, 2026');
  });

  it('whose article it is answers for the place', () => {
    expect(told(page).find(([, name]) => name === 'Hedda Strømme')?.[0]).toBe('agent');
    const last = page.replace(
      '</li></ol>',
      `<ul class="children">${says('Hedda Strømme', 'November 16, 2026 at 8:00 pm', 'The oven was too cool, I think. Give it another ten minutes.', 'bypostauthor')}</li></ul></li></ol>`,
    );
    expect(newest(last)?.author.name).toBe('MPL');
    expect(told(last).at(-1)?.[0]).toBe('agent');
  });
});

describe('a link that mails whoever wrote it', () => {
  it('makes no mail of an article', () => {
    const words =
      'The condition of the bridge has been known since spring, and the council still has not met about it once.';
    expect(
      read(
        `<article><h1>A bridge</h1><p><a href="mailto:desk@paper.example">Email to Author</a> <span>3 May 2013</span></p><p>${words}</p></article>`,
      ),
    ).toBe(null);
  });
});

describe('what other pages taught', () => {
  const line = (who: string, when: string, words: string) =>
    `<tr><td><font size="2"><b>${who}</b> schrieb am ${when}:</font><br><br><font size="2">${words}</font></td></tr>`;
  const box = '<form><textarea aria-label="Antwort"></textarea><input type="submit" value="Absenden"></form>';

  it('lines of the software begin with their time; the name stands before what a line says of it', () => {
    const html = `<table><tr><td>Angemeldet: K. Brandt</td></tr></table><table>${line('Una Crewe', '09.11.2026, 18:42', 'Die Laterne vor Nummer 14 ist seit drei Wochen dunkel.')}<tr><td><font size="1">10.11.2026, 07:58: Zugewiesen an K. Brandt</font></td></tr>${line('K. Brandt (Amt)', '10.11.2026, 08:15', 'Die Störung ist aufgenommen, vielen Dank.')}${line('Una Crewe', '19.11.2026, 20:03', 'Es ist immer noch dunkel. Wann kommt jemand?')}<tr><td><font size="1">19.11.2026, 20:04: Status: wieder offen</font></td></tr></table>${box}`;
    expect(told(html).map(([role, name]) => `${role} ${name}`)).toEqual([
      'customer Una Crewe',
      'agent K. Brandt (Amt)',
      'customer Una Crewe',
    ]);
  });

  it('a whole message may be a button', () => {
    const said = (side: string, who: string, words: string) =>
      `<div role="button" class="module-message ${side}"><span class="author">${who}</span><div role="button" class="bubble"><div class="text">${words}</div></div></div>`;
    const html = `<main><div class="list">${said('incoming', 'Una Crewe', 'Is the repair café open this Saturday?')}${said('outgoing', 'Hedda', 'It moved to the week after.')}${said('incoming', 'Una Crewe', 'Can you look at a kettle there?')}</div><textarea aria-label="Message"></textarea></main>`;
    expect(newest(html)?.text).toBe('Can you look at a kettle there?');
  });

  it('archives hide the address of who wrote', () => {
    const html = `<div><ul><li><strong>From</strong>: Una Crewe &lt;una AT boats.example&gt;</li><li><strong>Date</strong>: Sun, 22 Nov 2026 20:44:09 +0100</li></ul><p>The count on the sixteenth cannot be held, as there is a hunt on the pond that morning. Could we have the day after?</p></div>`;
    expect(newest(html)).toMatchObject({ author: { name: 'Una Crewe', email: 'una@boats.example' } });
  });
});
