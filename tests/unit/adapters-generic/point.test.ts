// Somebody points at a message: the page is read with it as the newest one of the customer.
import { describe, expect, it } from 'vitest';
import { readFrom, readGeneric, similarBlocks } from '../../../lib/adapters/generic/index.ts';
import { parse } from '../../contracts/folder.ts';

const url = new URL('https://desk.unknown.example/board/7');
const row = (n: number, who: string, text: string) =>
  `<div class="z${n} k"><div class="a1"><b class="q">${who}</b><span class="t">${n} Nov 2026, 10:0${n}</span></div><div class="w"><p>${text}</p></div></div>`;
const rows = [
  row(1, 'Oriel Castellan', 'The lamp hums when it is dimmed.'),
  row(2, 'Bram Lindqvist', 'Which bulb do you use in it, please?'),
  row(3, 'Oriel Castellan', 'The one from the box, and another one.'),
  row(4, 'Tove Aasen', 'Mine does the same since Monday.'),
].join('');
const page = (inner: string) => ({
  url,
  doc: parse(`<main><h1>Humming lamp</h1><div class="l">${inner}</div>
  <form><textarea aria-label="Reply"></textarea><button>Send</button></form></main><aside><p>Opening hours are nine to five.</p></aside>`),
});
const at = (doc: Document, css: string): Element => {
  const el = doc.querySelector(css);
  if (!el) throw new Error(`no ${css}`);
  return el;
};

describe('readFrom', () => {
  it.each(['p', '.w', '.e'])(
    'takes the only message of a page for a message, not a part of the page for one (%s)',
    (css) => {
      const doc =
        parse(`<header class="bar"><a href="/">Inbox</a><b>Hillside Outdoor support desk</b><span>Noor Haddad</span></header>
      <main><h1>Cracked mug</h1><div role="log"><article class="e"><div class="h"><strong class="q">Oriel Castellan</strong>
      <address>oriel@mail.example</address><time datetime="2026-11-20T08:00:00Z">20 Nov</time></div>
      <div class="w"><p>The mug came with a crack, could you send another one?</p></div></article></div>
      <form><textarea aria-label="Reply"></textarea><button>Send</button></form>
      <aside><h2>Requester</h2><dl><dt>Name</dt><dd>Oriel Castellan</dd></dl></aside></main>`);
      const outcome = readFrom({ url, doc }, at(doc, css));
      const blocks = outcome.ok ? [...outcome.value.blocks.values()] : [];
      expect(blocks.map((el) => el.className)).toEqual(['e']);
      expect(outcome.ok && outcome.value.conversation.messages.map((m) => m.author.name)).toEqual(['Oriel Castellan']);
    },
  );

  it.each(['.z3', '.z3 .w', '.z3 .w p', '.z3 .q'])(
    'reads the block around %s with author, time, words and box',
    (css) => {
      const p = page(rows);
      const before = p.doc.documentElement.outerHTML;
      const outcome = readFrom(p, at(p.doc, css));
      const reading = outcome.ok ? outcome.value : null;
      const [message] = reading?.conversation.latestCustomerTurn ?? [];
      expect(message).toMatchObject({ text: 'The one from the box, and another one.', role: 'customer' });
      expect(message?.author.name).toBe('Oriel Castellan');
      expect(message?.sentAt).toBe('3 Nov 2026, 10:03');
      expect(reading?.composer?.localName).toBe('textarea');
      expect(reading?.conversation.confidence).toBeGreaterThanOrEqual(0.7);
      expect(p.doc.documentElement.outerHTML).toBe(before);
    },
  );

  it('takes the writer for a customer although the page calls him an agent', () => {
    const p = page(rows.replaceAll('class="z2 k"', 'class="z2 k agent"'));
    const outcome = readFrom(p, at(p.doc, '.z2'));
    expect(outcome.ok && outcome.value.conversation.latestCustomerTurn[0]?.author.name).toBe('Bram Lindqvist');
  });

  it('reads a lone block on a page where the reader alone stays silent', () => {
    const p = {
      url,
      doc: parse('<div><section><p>My parcel has been at the border for two weeks now.</p></section></div>'),
    };
    expect(readGeneric(p).ok).toBe(false);
    const outcome = readFrom(p, at(p.doc, 'p'));
    expect(outcome.ok && outcome.value.conversation.latestCustomerTurn.map((m) => [m.text, m.author.name])).toEqual([
      ['My parcel has been at the border for two weeks now.', null],
    ]);
  });

  it('says so when nothing is written there, and for an element of another page', () => {
    const p = page('<div class="e"></div>');
    const empty = readFrom(p, at(p.doc, '.e'));
    expect(empty.ok ? '' : empty.failure.code).toBe('no-customer-message');
    const other = readFrom(p, at(page(rows).doc, '.z1'));
    expect(other.ok ? '' : other.failure.code).toBe('no-customer-message');
  });
});

describe('similarBlocks', () => {
  it('gives the messages that repeat like the one around the element, in page order', () => {
    const { doc } = page(rows);
    const all = ['.z1', '.z2', '.z3', '.z4'].map((css) => at(doc, css));
    for (const css of ['.z2', '.z2 .w', '.z4 .q']) expect(similarBlocks(at(doc, css))).toEqual(all);
  });

  it('gives the element alone where nothing repeats', () => {
    const doc = parse('<main><p id="one">The only thing that anybody ever wrote here.</p></main>');
    const one = at(doc, '#one');
    expect(similarBlocks(one)).toEqual([one]);
  });
});
