// What needs a real browser: computed style, layout, live frames and shadow roots, observers.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deepAll, query } from '../../../lib/dom/deep.ts';
import { boxOf, gapBetween, hasLayout, isShown, sideOf } from '../../../lib/dom/layout.ts';
import { visibleText } from '../../../lib/dom/text.ts';
import { type WatchReason, watch } from '../../../lib/dom/watch.ts';

const stage = (html: string): Element => {
  const main = document.createElement('main');
  const made = new DOMParser().parseFromString(html, 'text/html');
  main.append(...Array.from(made.head.childNodes), ...Array.from(made.body.childNodes));
  document.body.append(main);
  return main;
};

afterEach(() => {
  for (const el of document.querySelectorAll('main')) el.remove();
});

describe('visible text with style sheets', () => {
  it.each([
    ['display', '.t{display:none}'],
    ['visibility', '.t{visibility:hidden}'],
    ['opacity', '.t{opacity:0}'],
    ['tiny font', '.t{font-size:1px}'],
    ['clip', '.t{position:absolute;clip:rect(0px,0px,0px,0px)}'],
    ['clip path', '.t{position:absolute;clip-path:inset(50%)}'],
    ['one pixel', '.t{position:absolute;width:1px;height:1px;overflow:hidden}'],
    ['far left', '.t{position:absolute;left:-9999px}'],
    ['indent', '.t{display:block;text-indent:-9999px}'],
    ['no height', '.t{display:block;height:0;overflow:hidden}'],
  ])('leaves out text hidden by %s', (_name, css) => {
    expect(visibleText(stage(`<style>${css}</style>a <span class="t">no</span> b`))).not.toContain('no');
  });

  it('makes lines from blocks that only the style makes, and keeps pre-wrap lines', () => {
    expect(visibleText(stage('<style>.l{display:block}</style><span class="l">a</span><span class="l">b</span>'))).toBe(
      'a\nb',
    );
    expect(visibleText(stage('<style>.w{white-space:pre-wrap}</style><div class="w">a\nb</div>'))).toBe('a\nb');
  });

  it('reads an open shadow root with its slots', () => {
    const main = stage('<x-host><b slot="s">slotted</b></x-host>');
    const root = (main.querySelector('x-host') as Element).attachShadow({ mode: 'open' });
    const p = document.createElement('p');
    const slot = document.createElement('slot');
    slot.name = 's';
    p.append('before ', slot);
    root.append(p);
    expect(visibleText(main)).toBe('before slotted');
    expect(deepAll(main, 'p')).toHaveLength(1);
    expect(query(main, ['x-host', 'p'])).toBe(p);
  });
});

describe('layout', () => {
  it('tells what shows', () => {
    const main = stage(
      '<p id="a">x</p><p id="b" style="display:none">x</p><div style="visibility:hidden"><p id="c">x</p></div><p id="d" style="width:0;height:0;overflow:hidden">x</p>',
    );
    expect(hasLayout(document)).toBe(true);
    expect(['a', 'b', 'c', 'd'].map((id) => isShown(main.querySelector(`#${id}`) as Element))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('adds up frames', async () => {
    const main = stage('<div style="height:50px"></div>');
    const frame = document.createElement('iframe');
    frame.style.cssText = 'border:0;margin:0 0 0 30px;width:200px;height:100px';
    frame.srcdoc = '<body style="margin:0"><p id="p" style="margin:10px;height:20px">x</p></body>';
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    main.append(frame);
    await loaded;
    const inside = query(document, ['iframe', '#p']) as Element;
    const outer = boxOf(frame);
    expect(boxOf(inside)).toMatchObject({ x: (outer?.x ?? 0) + 10, y: (outer?.y ?? 0) + 10, height: 20 });
    expect(isShown(inside)).toBe(true);
    frame.style.display = 'none';
    expect(isShown(inside)).toBe(false);
  });

  it('tells sides, also from right to left', () => {
    const bubbles = (dir: string) =>
      stage(
        `<div dir="${dir}" id="list" style="width:600px"><div style="display:flex;justify-content:flex-start"><i id="s" style="width:200px">x</i></div><div style="display:flex;justify-content:flex-end"><i id="e" style="width:200px">x</i></div></div>`,
      );
    for (const dir of ['ltr', 'rtl']) {
      const main = bubbles(dir);
      const list = main.querySelector('#list') as Element;
      expect(['#s', '#e'].map((id) => sideOf(main.querySelector(id) as Element, list))).toEqual(['start', 'end']);
      main.remove();
    }
    expect(gapBetween({ x: 0, y: 0, width: 10, height: 10 }, { x: 13, y: 14, width: 5, height: 5 })).toBe(5);
  });
});

describe('watch', () => {
  const start = (main: Element | null, more = {}) => {
    const seen: WatchReason[] = [];
    const watcher = watch(document, { scope: () => main, onChange: (r) => seen.push(r), least: 10, most: 60, ...more });
    return { seen, watcher };
  };

  it('reports a burst of changes once', async () => {
    const main = stage('<p>a</p>');
    const { seen, watcher } = start(main);
    for (let i = 0; i < 50; i++) main.append(document.createElement('i'));
    await vi.waitFor(() => expect(seen).toEqual(['content']));
    watcher.destroy();
  });

  it('stays silent for ignored nodes, outside its scope and after destroy', async () => {
    const main = stage('<p>a</p>');
    const other = stage('<p>b</p>');
    const own = document.createElement('x-own');
    const { seen, watcher } = start(main, { ignore: (n: Node) => n === own });
    main.append(own);
    other.append('x');
    await new Promise((done) => setTimeout(done, 150));
    expect(seen).toEqual([]);
    watcher.destroy();
    main.append('y');
    await new Promise((done) => setTimeout(done, 150));
    expect(seen).toEqual([]);
  });

  it('backs off while the page is busy, and still reports', async () => {
    const main = stage('');
    const { seen, watcher } = start(main, { most: 400 });
    for (let i = 0; i < 60; i++) {
      main.append(document.createElement('i'));
      await new Promise((done) => setTimeout(done, 10));
    }
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.length).toBeLessThan(20);
    watcher.destroy();
  });

  it('sees into open shadow roots and frames, also those that come later, and nothing after destroy', async () => {
    const main = stage('<x-one></x-one><iframe srcdoc="<p>a</p>"></iframe>');
    const root = main.querySelector('x-one')!.attachShadow({ mode: 'open' });
    await vi.waitFor(() => expect(main.querySelector('iframe')!.contentDocument?.querySelector('p')).not.toBeNull());
    const { seen, watcher } = start(main);
    const reports = async (change: () => void) => {
      const before = seen.length;
      change();
      await vi.waitFor(() => expect(seen.length).toBeGreaterThan(before), 4000);
    };
    await reports(() => root.append('in the shadow'));
    await reports(() => main.querySelector('iframe')!.contentDocument!.body.append('in the frame'));
    const later = document.createElement('x-two').attachShadow({ mode: 'open' });
    await reports(() => root.append(later.host));
    await new Promise((done) => setTimeout(done, 1500));
    await reports(() => later.append('in the later shadow'));
    watcher.destroy();
    const last = seen.length;
    root.append('more');
    later.append('more');
    await new Promise((done) => setTimeout(done, 300));
    expect(seen).toHaveLength(last);
  });

  it('sees a new address in a single-page application', async () => {
    const before = location.href;
    const { seen, watcher } = start(stage('<p>a</p>'));
    history.pushState(null, '', `${location.pathname}?x=${Math.random()}`);
    await vi.waitFor(() => expect(seen).toContain('address'), 3000);
    watcher.destroy();
    history.replaceState(null, '', before);
  });

  it('finds its scope again when the page replaces it', async () => {
    let main = stage('<p>a</p>');
    const seen: WatchReason[] = [];
    const watcher = watch(document, { scope: () => main, onChange: (r) => seen.push(r), least: 10 });
    main.remove();
    main = stage('<p>b</p>');
    await vi.waitFor(() => expect(seen).toContain('content'), 4000);
    const before = seen.length;
    main.append('more');
    await vi.waitFor(() => expect(seen.length).toBeGreaterThan(before), 4000);
    watcher.destroy();
  });
});
