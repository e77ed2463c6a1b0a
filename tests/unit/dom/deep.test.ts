import { describe, expect, it } from 'vitest';
import {
  closestDeep,
  deepAll,
  deepFirst,
  frameDocument,
  frameOf,
  isParsedFrame,
  parentOf,
  parseHtml,
  query,
  queryAll,
} from '../../../lib/dom/deep.ts';
import { boxOf, hasLayout, isShown, sideOf } from '../../../lib/dom/layout.ts';
import { parse } from '../../contracts/folder.ts';

const page = () =>
  parse(`<main><x-a id="host"><template shadowrootmode="open"><p class="in">shadow</p>
    <iframe id="inner" srcdoc="&lt;p class='deep'&gt;frame in shadow&lt;/p&gt;"></iframe></template></x-a>
    <iframe id="frame" srcdoc="&lt;body&gt;&lt;p class='in'&gt;frame&lt;/p&gt;&lt;/body&gt;"></iframe></main>`);

describe('deep queries', () => {
  it('walk a list into shadow roots and frames', () => {
    const doc = page();
    expect(query(doc, ['#host', '.in'])?.textContent).toBe('shadow');
    expect(query(doc, ['#frame', '.in'])?.textContent).toBe('frame');
    expect(query(doc, ['#host', '#inner', '.deep'])?.textContent).toBe('frame in shadow');
    expect(queryAll(doc, ['#missing', '.in'])).toEqual([]);
  });

  it('find everything below, frames only when wanted', () => {
    const doc = page();
    expect(
      deepAll(doc, '.in')
        .map((el) => el.textContent)
        .sort(),
    ).toEqual(['frame', 'shadow']);
    expect(deepAll(doc, '.in', { frames: false }).map((el) => el.textContent)).toEqual(['shadow']);
    expect(deepFirst(doc, '.deep')?.textContent).toBe('frame in shadow');
  });

  it('take a broken selector as no match, and :scope as the element itself', () => {
    const doc = page();
    expect(queryAll(doc, 'p[')).toEqual([]);
    expect(query(doc, ':::')).toBeNull();
    expect(query(doc.body, ':scope')).toBe(doc.body);
  });

  it('climb out of frames', () => {
    const doc = page();
    const inside = query(doc, ['#frame', '.in']) as Element;
    expect(isParsedFrame(inside.ownerDocument)).toBe(true);
    expect(frameOf(inside.ownerDocument)?.id).toBe('frame');
    expect(parentOf(inside.ownerDocument.documentElement)?.id).toBe('frame');
    expect(closestDeep(inside, 'main')?.localName).toBe('main');
  });

  it('parse a frame once, and again when its source changes', () => {
    const doc = page();
    const frame = query(doc, '#frame') as Element;
    const first = frameDocument(frame);
    expect(frameDocument(frame)).toBe(first);
    frame.setAttribute('srcdoc', '<p>new</p>');
    expect(frameDocument(frame)?.body.textContent).toBe('new');
  });

  it('parse source into an inert document', () => {
    const doc = parseHtml(page(), '<img src=x onerror="globalThis.ran = true"><b>hi</b>');
    expect(doc?.querySelector('b')?.textContent).toBe('hi');
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
  });
});

describe('without layout', () => {
  it('attributes and inline styles of all ancestors decide', () => {
    const doc = parse(
      '<div hidden><p id="a">x</p></div><div style="display:none"><p id="b">x</p></div><p id="c">x</p>',
    );
    expect(hasLayout(doc)).toBe(false);
    expect(['a', 'b', 'c'].map((id) => isShown(doc.getElementById(id) as Element))).toEqual([false, false, true]);
    expect(boxOf(doc.body)).toBeNull();
  });

  it('the side of a bubble comes from its inline style', () => {
    const doc = parse(
      '<main><div style="justify-content:flex-end"><p id="a"></p></div><div><p id="b"></p></div></main>',
    );
    const main = doc.querySelector('main') as Element;
    expect(sideOf(doc.getElementById('a') as Element, main)).toBe('end');
    expect(sideOf(doc.getElementById('b') as Element, main)).toBeNull();
  });
});
