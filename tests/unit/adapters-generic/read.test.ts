import { describe, expect, it } from 'vitest';
import { findGenericComposer, readGeneric } from '../../../lib/adapters/generic/index.ts';
import type { PageReading } from '../../../lib/domain/index.ts';
import { parse } from '../../contracts/folder.ts';
import { conversations, negatives } from '../../fixtures/unknown/pages.mjs';

const url = new URL('https://desk.unknown.example/case/4711');
const read = (html: string) => readGeneric({ url, doc: parse(html) });
const reading = (html: string): PageReading => {
  const outcome = read(html);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
};
const post = (who: string, when: string, text: string, extra = '') =>
  `<div class="message ${extra}"><b class="author">${who}</b> <time datetime="${when}">x</time><p class="body">${text}</p></div>`;
const three = [
  post('Dana Whitfield', '2026-11-18T08:00:00Z', 'Where is my tent? It was due on Monday.', 'incoming'),
  post('Priya Raman', '2026-11-18T09:00:00Z', 'Hello Dana, I am looking into it.', 'outgoing'),
  post('Dana Whitfield', '2026-11-19T08:00:00Z', 'Still nothing, and I leave on Saturday.', 'incoming'),
];
const box = '<textarea placeholder="Write a reply"></textarea><button>Send</button>';

describe('readGeneric', () => {
  it('reads messages, authors, roles, times, the newest turn and the composer', () => {
    const { conversation, composer, bodies, blocks } = reading(
      `<h1>Tent LK-1</h1><main>${three.join('')}${box}</main>`,
    );
    expect(conversation.messages.map((m) => [m.role, m.author.name])).toEqual([
      ['customer', 'Dana Whitfield'],
      ['agent', 'Priya Raman'],
      ['customer', 'Dana Whitfield'],
    ]);
    expect(conversation.latestCustomerTurn.map((m) => m.text)).toEqual(['Still nothing, and I leave on Saturday.']);
    expect(conversation.latestCustomerTurn[0]?.sentAt).toBe('2026-11-19T08:00:00.000Z');
    expect(conversation.subject).toBe('Tent LK-1');
    expect(composer?.localName).toBe('textarea');
    const key = conversation.latestCustomerTurn[0]?.key ?? '';
    expect(bodies.get(key)?.className).toBe('body');
    expect(blocks.get(key)?.className).toBe('message incoming');
    expect(conversation.confidence).toBeGreaterThan(0.8);
  });

  it('reads lists that run newest first', () => {
    const { conversation } = reading(`<main>${box}${three.toReversed().join('')}</main>`);
    expect(conversation.messages[0]?.text).toContain('Where is my tent');
    expect(conversation.latestCustomerTurn.at(-1)?.text).toContain('Still nothing');
  });

  it('keeps internal notes apart: role, visibility, never the customer', () => {
    const note = post('Priya Raman', '2026-11-20T08:00:00Z', 'Batch 771 again, ask quality first.').replace(
      '</b>',
      '</b> <i>Internal note</i>',
    );
    const { conversation } = reading(`<main>${three.join('')}${note}${box}</main>`);
    expect(conversation.messages.at(-1)).toMatchObject({ role: 'note', visibility: 'internal' });
    expect(conversation.latestCustomerTurn.at(-1)?.text).toContain('Still nothing');
  });

  it('answers the comment whose reply box is open', () => {
    const open = three.map((html, k) => (k === 0 ? html.replace('</div>', `${box}</div>`) : html)).join('');
    const { conversation } = reading(`<main id="comments">${open}</main>`);
    expect(conversation.latestCustomerTurn.at(-1)?.text).toBe('Where is my tent? It was due on Monday.');
  });

  it('reads a message that is only quoted in the reply box, and says so', () => {
    const outcome = reading(
      '<form><textarea name="body">\n\nOn 2026-11-22, Dana Whitfield &lt;dana@example.com&gt; wrote:\n> Where is it?\n> I leave soon.</textarea></form>',
    );
    expect(outcome.conversation.latestCustomerTurn[0]).toMatchObject({
      text: 'Where is it?\nI leave soon.',
      author: { name: 'Dana Whitfield', email: 'dana@example.com' },
    });
    expect(outcome.answersElsewhere).toBe(true);
  });

  it('names no author rather than a mentioned one', () => {
    const bare = [
      'One thing, please.',
      'Another thing, thanks.',
      'And <a href="/users/2" class="mention">@tom</a>, a third.',
    ];
    const html = bare
      .map((t, i) => `<div class="comment"><time datetime="2026-11-1${i}T08:00:00Z">x</time><p>${t}</p></div>`)
      .join('');
    const outcome = read(`<section id="comments"><h2>3 comments</h2>${html}${box}</section>`);
    const author = outcome.ok ? outcome.value.conversation.latestCustomerTurn.at(-1)?.author.name : null;
    expect(author).toBeNull();
  });
});

describe('silence', () => {
  it.each(['', '<p>Hello.</p>', '<textarea></textarea>', '<ul><li>a</li><li>b</li></ul>'])(
    'says no-conversation for %j',
    (html) => {
      const outcome = read(html);
      expect(outcome.ok ? 'read' : outcome.failure.code).toBe('no-conversation');
      expect(findGenericComposer({ url, doc: parse(html) })).toBeNull();
    },
  );

  it('stays silent on at least 98 % of the pages without a conversation, also without layout', () => {
    const loud = negatives
      .filter((page) => readGeneric({ url: new URL(page.url), doc: parse(page.html) }).ok)
      .map((p) => p.name);
    expect(negatives.length).toBeGreaterThanOrEqual(60);
    expect(loud.length, loud.join(', ')).toBeLessThanOrEqual(negatives.length * 0.02);
  });
});

describe('pages without layout', () => {
  const flat = (s: string | null | undefined) => (s ?? '').replace(/\s+/g, ' ').trim();
  const results = conversations.map((page) => ({
    page,
    outcome: readGeneric({ url: new URL(page.url), doc: parse(page.html) }),
  }));

  it('reads most of them by structure and marks alone', () => {
    const right = results.filter(({ page, outcome }) => {
      if (!outcome.ok) return false;
      const turn = outcome.value.conversation.latestCustomerTurn;
      const texts = [turn.at(-1)?.text, turn.map((m) => m.text).join('\n')].map(flat);
      return [page.truth.text, ...(page.truth.anyOf ?? [])].some((t) => texts.includes(flat(t)));
    });
    expect(right.length / results.length).toBeGreaterThanOrEqual(0.8);
  });

  it('shows a wrong author on none of the pages whose message it read right', () => {
    const wrong = results.filter(({ page, outcome }) => {
      if (!outcome.ok) return false;
      const last = outcome.value.conversation.latestCustomerTurn.at(-1);
      const told = [last?.author.name, last?.author.handle].filter(Boolean).map((n) => flat(n).replace(/^@/, ''));
      return (
        flat(last?.text) === flat(page.truth.text) &&
        told.length > 0 &&
        !told.includes(page.truth.author.replace(/^@/, ''))
      );
    });
    expect(wrong.map((w) => w.page.name)).toEqual([]);
  });
});

describe('hostile pages', () => {
  it.each([
    ['a megabyte of text', `<p>${'word '.repeat(200_000)}</p>`],
    ['only emoji', `<div class="message">🙏🏽</div><div class="message">🔥</div>`],
    ['deep nesting', `${'<div>'.repeat(2000)}x${'</div>'.repeat(2000)}`],
    [
      'bidi, tags and lone surrogates',
      `<div class="message">\u202Eabc\u{E0041}\uD800</div><div class="message">\u2066x</div>`,
    ],
    [
      'many repeated rows',
      `<ul>${'<li><b>Ann Lee</b> <time>3h</time> Hello there, how are you?</li>'.repeat(900)}</ul>`,
    ],
  ])('does not throw on %s and leaves the page as it is', (_, html) => {
    const doc = parse(html);
    const before = doc.documentElement.cloneNode(true);
    expect(() => readGeneric({ url, doc })).not.toThrow();
    expect(doc.documentElement.isEqualNode(before)).toBe(true);
  });
});
