// Teaching in a real page: from a click on a message to a kept recipe, and the ways out of it.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import css from '../../../components/overlay/style.css?inline';
import teachCss from '../../../components/overlay/teach/teach.css?inline';
import { readFrom, readGeneric } from '../../../lib/adapters/generic/index.ts';
import type { Recipe, RecipeDraft } from '../../../lib/domain/index.ts';
import { cardPart } from '../../../lib/session/card.ts';
import { createParts, handOver } from '../../../lib/session/parts.ts';
import { withRecipes } from '../../../lib/session/taught.ts';
import { teachPart } from '../../../lib/session/teach/index.ts';
import { clear, start, wait } from './bed.ts';

const said = [
  ['guest', 'Dana Whitfield', 'My tent arrived with a broken pole. I leave on Friday.'],
  ['staff', 'Sam Okafor', 'Sorry about that, Dana. Could you send a picture of the pole?'],
  ['guest', 'Dana Whitfield', 'Here it is. Will the new one be here by Thursday?'],
] as const;

function fillDesk(name = 'entry'): void {
  const main = document.createElement('main');
  main.style.cssText = 'display:block;width:600px;font:16px/20px sans-serif';
  main.append(Object.assign(document.createElement('h1'), { textContent: 'Broken pole' }));
  const list = document.createElement('div');
  said.forEach(([side, who, text], i) => {
    const row = Object.assign(document.createElement('div'), {
      className: `${name} ${name}-${side}`,
      id: `${name}-${i}`,
    });
    const head = document.createElement('div');
    head.append(Object.assign(document.createElement('span'), { className: `${name}-author`, textContent: who }));
    const time = Object.assign(document.createElement('time'), { textContent: `${20 + i} November` });
    time.dateTime = `2026-11-${20 + i}T09:00:00Z`;
    head.append(' ', time);
    const body = Object.assign(document.createElement('div'), { className: `${name}-text` });
    body.append(Object.assign(document.createElement('p'), { textContent: text }));
    row.append(head, body);
    list.append(row);
  });
  const form = document.createElement('form');
  form.append(Object.assign(document.createElement('textarea'), { name: 'answer', placeholder: 'Write an answer' }));
  form.append(Object.assign(document.createElement('button'), { type: 'submit', textContent: 'Send' }));
  main.append(list, form);
  document.body.append(main);
}

let kept: Recipe[] = [];

function startDesk(refuse = false) {
  // The shelf of the bed: what is put there once stays for the next test.
  const name = 'bed';
  const measure = () => ({
    length: 1,
    unit: 'utf-16' as const,
    limit: null,
    softTarget: { min: 0, max: 9 },
    left: null,
    over: false,
    segments: null,
    encoding: null,
  });
  const parts = createParts(name, async (part) => {
    if (part === 'card') handOver('card', name, cardPart({ css, measure }));
    if (part === 'generic') handOver('generic', name, { readFrom, readGeneric });
    if (part === 'teach') handOver('teach', name, teachPart({ css: teachCss, capture: null }));
  });
  const silent = {
    ok: false as const,
    failure: { code: 'no-conversation' as const, says: 'Nothing here.', missing: [], reader: 'bed', key: null },
  };
  const taught = withRecipes({ readPage: () => silent, findComposer: () => null }, parts, async () => kept);
  const keepRecipe = vi.fn(async (draft: RecipeDraft) => {
    if (refuse) return { ok: false as const, failure: { code: 'failed' as const, says: 'The storage is full.' } };
    const recipe = {
      ...draft,
      id: `r${kept.length}`,
      author: null,
      clock: kept.length + 1,
      at: new Date().toISOString(),
    };
    kept = [...kept, recipe];
    return { ok: true as const, value: recipe };
  });
  const bed = start({}, { ...taught, taught, keepRecipe, parts });
  const host = () => document.querySelector<HTMLElement>('aisle-teach');
  const part = (selector: string) => host()?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  const find = (selector: string) =>
    vi.waitFor(() => part(selector) ?? Promise.reject(new Error(`no ${selector}`)), { timeout: 4000 });
  return { bed, host, part, find, keepRecipe };
}

/** A trusted click where an element of the page is, whatever lies on top. */
async function clickAt(selector: string, layer: HTMLElement): Promise<void> {
  const { x, y, width, height } = document.querySelector(selector)!.getBoundingClientRect();
  await userEvent.click(layer, { position: { x: x + Math.min(40, width / 2), y: y + height / 2 } });
}

beforeEach(async () => {
  kept = [];
  await screen.viewport(1200, 800);
});
afterEach(() => {
  clear();
  for (const stray of document.querySelectorAll('aisle-teach')) stray.remove();
});

describe('teach this page', () => {
  test('one click on the message, one yes: the recipe is kept and the page is read by it', async () => {
    fillDesk();
    const before = document.body.outerHTML;
    const { bed, find, host, keepRecipe } = startDesk();
    expect(await bed.session.teach('teach')).toEqual({ ok: true, value: null });
    await clickAt('#entry-2 p', await find('.teach-layer'));
    const yes = await find('.teach-foot .primary');
    expect(document.body.outerHTML).toBe(before);
    expect(document.documentElement.lastElementChild).toBe(host());
    await userEvent.click(yes);
    await bed.find('.card');
    expect(keepRecipe).toHaveBeenCalledOnce();
    expect(keepRecipe.mock.calls[0]![0]).toMatchObject({ origin: location.origin, overSite: false, channel: 'ticket' });
    expect(host()).toBeNull();
    const state = bed.session.pageState();
    expect(state.conversation?.site).toBe('taught');
    expect(state.conversation?.messages.map((m) => [m.role, m.author.name])).toEqual([
      ['customer', 'Dana Whitfield'],
      ['agent', 'Sam Okafor'],
      ['customer', 'Dana Whitfield'],
    ]);
    expect(state.hasComposer).toBe(true);
    expect(document.body.outerHTML).toBe(before);
  });

  test('what would be read is framed on the page and moves with it', async () => {
    fillDesk();
    document.querySelector('main')!.style.minHeight = '3000px';
    const { bed, find, part } = startDesk();
    await bed.session.teach('teach');
    await clickAt('#entry-2 p', await find('.teach-layer'));
    const outline = await find('.teach-outline');
    const top = Number.parseFloat(outline.style.top);
    expect(Math.abs(top - document.querySelector('#entry-0')!.getBoundingClientRect().top)).toBeLessThan(2);
    scrollTo(0, 120);
    const framed = () => Number.parseFloat(part('.teach-outline')!.style.top);
    await vi.waitFor(() => expect(framed()).toBeLessThan(top - 10));
    expect(framed()).toBeCloseTo(document.querySelector('#entry-0')!.getBoundingClientRect().top, 0);
    scrollTo(0, 0);
  });

  test('the name of the other side can be pointed at: one of ours', async () => {
    fillDesk();
    for (const row of document.querySelectorAll('.entry')) row.className = 'entry';
    const { bed, find, keepRecipe } = startDesk();
    await bed.session.teach('teach');
    await clickAt('#entry-2 p', await find('.teach-layer'));
    const mend = await find('.teach-mend .btn:nth-of-type(4)');
    await userEvent.click(mend);
    await clickAt('#entry-1 p', await find('.teach-layer'));
    await find('.teach-item[data-role="agent"]');
    await userEvent.click(await find('.teach-foot .primary'));
    await bed.find('.card');
    expect(keepRecipe.mock.calls[0]![0].ours).toContain('Sam Okafor');
  });

  test('a refusal is said, and nothing is lost', async () => {
    fillDesk();
    const { bed, find } = startDesk(true);
    await bed.session.teach('teach');
    await clickAt('#entry-2 p', await find('.teach-layer'));
    await userEvent.click(await find('.teach-foot .primary'));
    expect((await find('[role="alert"]')).textContent).toContain('The storage is full.');
    expect(bed.session.pageState().conversation).toBeNull();
  });

  test('Escape leaves everything as it was; the focus goes back', async () => {
    fillDesk();
    const box = document.querySelector('textarea')!;
    box.focus();
    const before = document.documentElement.outerHTML;
    const { bed, find, host } = startDesk();
    await bed.session.teach('teach');
    await find('.teach-layer');
    await userEvent.keyboard('{Tab}{Escape}');
    await vi.waitFor(() => expect(host()).toBeNull());
    expect(document.activeElement).toBe(box);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('the layer takes every click: the Send button below hears nothing', async () => {
    fillDesk();
    const sent = vi.fn((event: Event) => event.preventDefault());
    document.querySelector('form')!.addEventListener('submit', sent);
    document.querySelector('button')!.addEventListener('click', sent);
    const { bed, find } = startDesk();
    await bed.session.teach('teach');
    await clickAt('form button', await find('.teach-layer'));
    await wait(100);
    expect(sent).not.toHaveBeenCalled();
  });

  test('a page that removes the layer ends the teaching; the page goes on', async () => {
    fillDesk();
    const { bed, find, host } = startDesk();
    await bed.session.teach('teach');
    await find('.teach-layer');
    for (let n = 0; n < 4; n++) {
      host()?.remove();
      await wait(30);
    }
    expect(host()).toBeNull();
  });

  test('the session takes it along when it ends', async () => {
    fillDesk();
    const { bed, find, host } = startDesk();
    await bed.session.teach('teach');
    await find('.teach-layer');
    bed.session.destroy();
    expect(host()).toBeNull();
  });
});

describe('point once', () => {
  test('reads from there and keeps nothing; reading again forgets it', async () => {
    fillDesk();
    const { bed, find, keepRecipe } = startDesk();
    await bed.session.teach('point');
    await clickAt('#entry-2 p', await find('.teach-layer'));
    await bed.find('.card');
    expect(bed.session.pageState().conversation?.latestCustomerTurn[0]?.text).toContain('by Thursday');
    expect(bed.session.pageState().notice).toContain('this once');
    expect(keepRecipe).not.toHaveBeenCalled();
    const state = await bed.session.readNow();
    expect(state.conversation).toBeNull();
    expect(state.failure?.says).toBe('Nothing here.');
  });

  test('a new message that comes later is seen', async () => {
    fillDesk();
    const { bed, find } = startDesk();
    await bed.session.teach('point');
    await clickAt('#entry-2 p', await find('.teach-layer'));
    await bed.find('.card');
    const row = document.querySelector('#entry-2')!.cloneNode(true) as HTMLElement;
    row.id = 'entry-3';
    row.querySelector('time')!.dateTime = '2026-11-23T09:00:00Z';
    row.querySelector('p')!.textContent = 'Still nothing. What now?';
    document.querySelector('#entry-2')!.after(row);
    await vi.waitFor(
      () =>
        expect(bed.session.pageState().conversation?.latestCustomerTurn.at(-1)?.text).toBe('Still nothing. What now?'),
      { timeout: 4000 },
    );
  });
});

describe('where nothing may be put on the page', () => {
  test('pointing and teaching say so, the selection works', async () => {
    fillDesk();
    const { bed, host } = startDesk();
    Object.assign(bed.deps, { quiet: true });
    expect(await bed.session.teach('teach')).toMatchObject({ ok: false, failure: { code: 'panel-only' } });
    expect(host()).toBeNull();
    const before = document.documentElement.outerHTML;
    getSelection()!.selectAllChildren(document.querySelector('#entry-2 p')!);
    expect(await bed.session.teach('selection')).toEqual({ ok: true, value: null });
    const state = bed.session.pageState();
    expect(state.conversation).toMatchObject({
      site: 'selection',
      latestCustomerTurn: [{ author: { name: 'Dana Whitfield' } }],
    });
    expect(state.mode).toBe('panel');
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
