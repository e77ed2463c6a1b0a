// A captured page keeps its structure and loses everything that a person wrote.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disguise } from '../../../lib/adapters/capture/disguise.ts';
import { captureFixture, isInterface } from '../../../lib/adapters/capture/index.ts';
import { readFrom } from '../../../lib/adapters/generic/index.ts';
import type { Page, PageReading } from '../../../lib/domain/index.ts';
import { desk, pageOf, soup } from '../adapters-taught/pages.ts';

const said = [
  {
    who: 'Dana Whitfield',
    text: 'My order 4417-88 never came. Write to dana.w@mail.example or see https://shop.example/o/4417?mail=dana, thanks &lt;Dana&gt;',
    at: '2026-11-20T09:00:00Z',
  },
  {
    who: 'Li Wu',
    text: 'Ask @dana_w about invoice INV20261120 for 1,299.50 EUR.',
    ours: true,
    at: '2026-11-20T10:00:00Z',
  },
  { who: 'Dana Whitfield', text: 'Привет, где мой заказ? 我的订单在哪里 请尽快回复。', at: '2026-11-20T11:00:00Z' },
];

function capture(html: string, css: string): { html: string; truth: string; page: Page; reading: PageReading | null } {
  const page = pageOf(html);
  const outcome = readFrom(page, page.doc.querySelector(css)!);
  const reading = outcome.ok ? outcome.value : null;
  return { ...captureFixture(reading, page), page, reading };
}

/** The words of four letters and more, and the numbers of three figures and more. */
const telling = (text: string) =>
  (text.toLowerCase().match(/\p{L}{4,}|\p{N}{3,}/gu) ?? []).filter(
    (word) => !isInterface(word) && !/^(?:https|example|fixture)$/.test(word),
  );

/** Text and values that a person may have written, of a page as a file. */
function written(html: string): string {
  const { doc } = pageOf(html.replace(/^[\s\S]*?<body[^>]*>/, ''));
  const values = [...doc.querySelectorAll('*')].flatMap((el) =>
    [...el.attributes].filter((a) => !/^(?:class|role|id|rel|type|name)$/.test(a.name)).map((a) => a.value),
  );
  return `${doc.body.textContent} ${values.join(' ')}`;
}

describe('nothing of a person is left', () => {
  it.each([
    ['a desk', desk(said), '#entry-102 p'],
    ['tables', soup(said), 'table:last-of-type tr:last-child td'],
  ])('%s', (_, html, css) => {
    const captured = capture(html, css);
    const left = new Set(
      telling(
        `${written(captured.html)} ${captured.truth.replace(/"[a-zA-Z]+":|"(?:customer|agent|captured|ticket|email)"/g, '')}`,
      ),
    );
    const before = telling(said.map((m) => `${m.who} ${m.text.replaceAll('&lt;', '<')}`).join(' '));
    expect(before.length).toBeGreaterThan(20);
    expect(before.filter((word) => left.has(word))).toEqual([]);
    expect(captured.html).not.toMatch(/dana|whitfield|4417|shop\.example|mail\.example|заказ|订单/i);
    expect(captured.truth).not.toMatch(/dana|whitfield|4417|desk\.example/i);
  });

  it('short names go, too, wherever they stand', () => {
    const captured = capture(desk(said), '#entry-102 p');
    expect(captured.html).not.toMatch(/\bLi\b|\bWu\b/);
  });

  it('holds for any words', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/).filter((w) => !isInterface(w));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const text = words.join(' ');
        const made = disguise([text], []).text(text).split(' ');
        expect(made.filter((one) => words.includes(one))).toEqual([]);
      }),
    );
  });

  it('attributes lose their words, scripts and links go', () => {
    const html = `<main><article class="msg" data-author="Dana" data-owner-id="dana_w" title="Dana Whitfield wrote" style="color:red;display:block;background:url(/dana.png)" onclick="dana()">
      <script>var dana=1</script><a href="https://dana.example/x" class="by">Dana Whitfield</a><p class="text">Where is my parcel, please?</p><img alt="Dana" src="/dana.png"></article></main>`;
    const captured = capture(html, '.text');
    expect(captured.html).not.toMatch(/dana|whitfield|script|onclick|url\(|parcel/i);
    expect(captured.html).toContain('class="msg"');
    expect(captured.html).toContain('style="display:block"');
  });
});

describe('what a reader needs is left', () => {
  it('the same words become the same words, in the case that they had', () => {
    const by = disguise(['Refund refund REFUND'], []);
    const [first, second, third] = by.text('Refund refund REFUND').split(' ') as [string, string, string];
    expect(first.toLowerCase()).toBe(second);
    expect(third).toBe(second.toUpperCase());
    expect(by.text('a@b.example, a@b.example')).toMatch(/^(person\w+@fixture\.example), \1$/);
  });

  it('the file reads as the page did: as many messages, roles, one name for one person, a reply box', () => {
    const captured = capture(desk(said), '#entry-102 p');
    const again = pageOf(captured.html.replace(/^[\s\S]*?<body[^>]*>/, ''), 'https://fixture.example/conversation');
    const outcome = readFrom(again, again.doc.querySelectorAll('.case-entry p')[2]!);
    const messages = outcome.ok ? outcome.value.conversation.messages : [];
    expect(messages.map((m) => m.role)).toEqual(['customer', 'agent', 'customer']);
    expect(messages[0]?.author.name).toBe(messages[2]?.author.name);
    expect(messages[0]?.author.name).not.toBeNull();
    expect(outcome.ok && outcome.value.composer?.getAttribute('placeholder')).toBe('Write an answer');
    const truth = JSON.parse(captured.truth) as {
      latestCustomerMessage: { text: string };
      composerSelector: string;
      otherMessages: unknown[];
    };
    expect(truth.latestCustomerMessage.text).toBe(messages[2]?.text);
    expect(truth.otherMessages).toHaveLength(2);
    expect(again.doc.querySelectorAll(truth.composerSelector)).toHaveLength(1);
  });

  it('times move by one span and keep their form', () => {
    const by = disguise([], []);
    const [a, b] = ['2026-11-20T09:00:00Z', '2026-11-20T10:00:00Z'].map((t) => Date.parse(by.time(t)));
    expect((b ?? 0) - (a ?? 0)).toBe(3_600_000);
    expect(by.time('2026-11-20T09:00:00Z')).not.toContain('2026');
  });

  it('the page itself stays as it was, and a page without a reading is captured, too', () => {
    const page = pageOf(desk(said));
    const before = page.doc.documentElement.outerHTML;
    const { truth } = captureFixture(null, page);
    expect(page.doc.documentElement.outerHTML).toBe(before);
    expect(JSON.parse(truth)).toMatchObject({ latestCustomerMessage: null, composerSelector: null });
  });
});
