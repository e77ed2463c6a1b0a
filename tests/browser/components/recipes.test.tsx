// Taught pages in the options: rename, delete and undo, export, and a file that is looked at before it is taken.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SectionProps } from '../../../components/options/props.ts';
import { violations } from './axe.ts';
import { mountOptions, mountPanel, pageOf } from './gallery/pages.tsx';
import { fakeServices, recipePreview, recipes } from './gallery/services.ts';
import { stages } from './gallery/states.ts';
import { settle } from './settle.ts';

let page: { root: HTMLElement; destroy(): void };
afterEach(() => page.destroy());

const one = <T extends HTMLElement = HTMLElement>(css: string) => page.root.querySelector<T>(css)!;
const button = (label: string) =>
  [...page.root.querySelectorAll<HTMLButtonElement>('button')].find((each) =>
    each.textContent?.trim().startsWith(label),
  )!;
const text = () => one('main').textContent!;

async function open(part: Partial<SectionProps> = {}) {
  page = mountOptions('taught', part);
  await settle();
}

async function choose(content = '{}') {
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], 'team.json', { type: 'application/json' }));
  const input = one<HTMLInputElement>('input[type=file]');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

describe('what was taught', () => {
  test('each recipe says where it is used, who taught it and when', async () => {
    await open();
    expect(text()).toContain('Returns desk');
    expect(text()).toContain('pages like desk.tilde.example/cases/*');
    expect(text()).toContain('Taught by Jona Brandt on 2026-11-19');
    expect(text()).toContain('every page of club.tilde.example');
    expect(text()).toContain('Goes before what Aisle knows');
  });

  test('nothing taught says so', async () => {
    await open({ services: fakeServices({ listRecipes: () => Promise.resolve([]) }) });
    expect(text()).toContain('Nothing is taught yet.');
    expect(button('Export all')).toBeUndefined();
  });

  test('rename, by the keyboard too', async () => {
    const renameRecipe = vi.fn(() => Promise.resolve({ ok: true as const, value: recipes[0]! }));
    const say = vi.fn();
    await open({ services: fakeServices({ renameRecipe }), say });
    button('Rename').click();
    await settle();
    await userEvent.fill(one('.line input'), 'Returns and repairs');
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(renameRecipe).toHaveBeenCalledWith('r1', 'Returns and repairs');
    expect(say).toHaveBeenLastCalledWith('Renamed.');
  });

  test('delete, and put it back', async () => {
    const deleteRecipe = vi.fn(() => Promise.resolve({ ok: true as const, value: recipes[0]! }));
    const putBackRecipe = vi.fn(() => Promise.resolve());
    await open({ services: fakeServices({ deleteRecipe, putBackRecipe }) });
    button('Delete').click();
    await settle();
    expect(text()).toContain('“Returns desk” is deleted');
    button('Put it back').click();
    await settle();
    expect(putBackRecipe).toHaveBeenCalledWith(recipes[0]);
    expect(text()).not.toContain('is deleted');
  });

  test('one or all go into a file', async () => {
    const exportRecipes = vi.fn(() => Promise.resolve('{}'));
    const saveAsFile = vi.fn();
    await open({ services: fakeServices({ exportRecipes, saveAsFile }) });
    button('Export all').click();
    await settle();
    button('Export Returns').click();
    await settle();
    expect(exportRecipes.mock.calls).toEqual([[null], [['r1']]]);
    expect(saveAsFile).toHaveBeenCalledWith(
      '{}',
      expect.stringMatching(/^aisle-recipes-.*\.json$/),
      'application/json',
    );
  });

  test('a failure is a sentence', async () => {
    const say = vi.fn();
    await open({ services: fakeServices({ deleteRecipe: () => Promise.reject(new Error('broken')) }), say });
    button('Delete').click();
    await settle();
    expect(say).toHaveBeenLastCalledWith(expect.stringMatching(/did not work/));
  });
});

describe('a file of recipes', () => {
  test('is looked at first: new, newer, known and beside, and what is left out', async () => {
    const importRecipes = vi.fn(() => Promise.resolve({ ok: true as const, value: 3 }));
    const say = vi.fn();
    await open({ services: fakeServices({ importRecipes }), say });
    await choose();
    expect(text()).toContain('What the file holds');
    expect(text()).toContain('Both are kept');
    expect(text()).toContain('Old forum: It holds a selector');
    const boxes = [...page.root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(boxes.map((box) => [box.checked, box.disabled])).toEqual([
      [true, false],
      [true, false],
      [false, true],
      [true, false],
    ]);
    boxes[1]!.click();
    await settle();
    button('Take 2 recipes').click();
    await settle();
    const wanted = [recipePreview.offers[0]!.recipe, recipePreview.offers[3]!.recipe];
    expect(importRecipes).toHaveBeenCalledWith(wanted);
    expect(say).toHaveBeenLastCalledWith('3 recipes taken.');
  });

  test('a bad one gives its sentence and changes nothing', async () => {
    const failure = { code: 'failed', says: 'This is no file of Aisle recipes.' };
    const say = vi.fn();
    const importRecipes = vi.fn();
    const previewRecipes = () => Promise.resolve({ ok: false as const, failure });
    await open({ services: fakeServices({ previewRecipes, importRecipes }), say });
    await choose('hello');
    expect(say).toHaveBeenLastCalledWith('This is no file of Aisle recipes.');
    expect(importRecipes).not.toHaveBeenCalled();
    expect(one('.drop')).not.toBeNull();
  });

  test.each(['light', 'dark'])('breaks no rule while it is looked at, %s', async (theme) => {
    page = mountOptions('taught', {}, theme);
    await settle();
    await choose();
    expect(await violations()).toEqual([]);
  });
});

describe('the ways to a reading in the side panel', () => {
  const ways = () => [...page.root.querySelectorAll('.ways .btn')].map((one) => one.textContent?.trim());

  test('a page that could not be read offers all three', async () => {
    const onTeach = vi.fn();
    page = mountPanel({ page: pageOf(stages.failed), onTeach });
    expect(ways()).toEqual(['Point at the message', 'Use my selection', 'Teach this page']);
    for (const each of page.root.querySelectorAll<HTMLButtonElement>('.ways .btn')) each.click();
    expect(onTeach.mock.calls.flat()).toEqual(['point', 'selection', 'teach']);
    expect(await violations()).toEqual([]);
  });

  test('where nothing may be put on the page only the selection is left', () => {
    const shown = pageOf(stages.failed);
    if (shown.at === 'open') shown.state.mode = 'panel';
    page = mountPanel({ page: shown, onTeach: vi.fn() });
    expect(ways()).toEqual(['Use my selection']);
  });

  test('how the page was read is said', () => {
    const shown = pageOf(stages.calmUrgent);
    if (shown.at === 'open') shown.state.notice = 'What you taught Aisle about this page no longer fits.';
    page = mountPanel({ page: shown });
    expect(page.root.textContent).toContain('no longer fits');
  });
});
