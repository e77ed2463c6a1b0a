import { describe, expect, it } from 'vitest';
import { askedOnce, marksOf, newCache } from '../../../lib/adapters/generic/cues.ts';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';
import { snapshotOf } from '../../../lib/adapters/generic/snapshot.ts';
import { type Look, visibleText } from '../../../lib/dom/text.ts';
import { parse } from '../../contracts/folder.ts';

const main = (doc: Document): Element => doc.body.firstElementChild as Element;

describe('what is asked once', () => {
  it('asks an element once, and again in the next reading', () => {
    let times = 0;
    const ask = askedOnce((el) => {
      times++;
      return el.id;
    });
    const el = main(parse('<main id="a"></main>'));
    expect([ask(el), ask(el), times]).toEqual(['a', 'a', 1]);
    el.id = 'b';
    newCache();
    expect([ask(el), times]).toEqual(['b', 2]);
  });

  it('tells a changed class in the next reading', () => {
    const doc = parse('<main class="comment"><p>Hello there</p></main>');
    snapshotOf(doc);
    expect(marksOf(main(doc))).toBe('comment');
    main(doc).className = 'messageRow';
    snapshotOf(doc);
    expect(marksOf(main(doc))).toBe('message-Row');
  });

  it('keeps what styles said only as long as the caller keeps it', () => {
    const el = main(parse('<main>Shown <span>now</span></main>'));
    const looks = new Map<Element, Look>();
    expect(visibleText(el, { looks })).toBe('Shown now');
    el.querySelector('span')?.setAttribute('hidden', '');
    expect(visibleText(el, { looks })).toBe('Shown now');
    expect(visibleText(el, { looks: new Map() })).toBe('Shown');
    expect(visibleText(el)).toBe('Shown');
  });

  it('reads a page that changed since as it is now', () => {
    const row = (name: string, words: string) =>
      `<li class="comment"><b class="author">${name}</b><time datetime="2026-11-20T08:00:00Z">20 Nov</time><p class="text">${words}</p></li>`;
    const rows = [
      row('Dana Whitfield', 'The tent leaks at the seam, and it rained all night.'),
      row('Iker Sola', 'That is bad. Was it the seam over the door?'),
      row('Dana Whitfield', 'Yes, the one over the door. Can I send it back?'),
    ].join('');
    const doc = parse(
      `<main><h2>3 comments</h2><ol class="comments">${rows}</ol><form><textarea aria-label="Reply"></textarea><button>Send reply</button></form></main>`,
    );
    const page = { url: new URL('https://forum.example/t/1'), doc };
    const said = () => JSON.stringify(readGeneric(page));
    expect(said()).toContain('over the door. Can I send it back?');
    (doc.querySelectorAll('.text')[2] as Element).textContent = 'No, it was the one at the back. What now?';
    expect(said()).toContain('it was the one at the back. What now?');
    expect(said()).not.toContain('Can I send it back?');
  });
});

describe('the own words of an element', () => {
  const own = (html: string): string => snapshotOf(parse(`<main>${html}</main>`)).own[2] as string;

  it.each([
    ['<p>a<!-- b --> c</p>', 'a c'],
    ['<p>  Hello   <b>x</b> <i>y</i> all of you </p>', 'Hello all of you'],
    ['<p>\n\t</p>', ''],
    ['<img alt="Photo" src="data:,">', 'Photo'],
    [`<p>${'word '.repeat(2000)}</p>`, 'word '.repeat(800).trim()],
    [`<p>${'word '.repeat(2000)}<b>x</b></p>`, 'word '.repeat(800).trim()],
  ])('reads %s', (html, words) => {
    expect(own(html)).toBe(words);
  });

  it('keeps the space between two pieces of one text', () => {
    const doc = parse('<main><p>a</p></main>');
    const p = doc.querySelector('p') as Element;
    p.append(doc.createTextNode(' '), doc.createTextNode('b'));
    expect(snapshotOf(doc).own[2]).toBe('a b');
  });
});
