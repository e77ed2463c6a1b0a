import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Recipe, RecipeDraft } from '../../../lib/domain/index.ts';
import { saveSettings } from '../../../lib/platform/index.ts';
import { teachHere } from '../../../lib/services/pages.ts';
import {
  deleteRecipe,
  exportRecipes,
  importRecipes,
  keepTaught,
  listRecipes,
  previewRecipes,
  putBackRecipe,
  recipesHere,
  renameRecipe,
} from '../../../lib/services/recipes.ts';
import { deleteStore, store } from '../../../lib/store/index.ts';
import { prepare } from '../platform/fake.ts';

const draft = (change: Partial<RecipeDraft> = {}): RecipeDraft => ({
  label: 'The desk',
  origin: 'https://desk.example',
  path: '/cases/*',
  parts: { message: [{ css: '.case-entry', since: '2026-11' }], body: [{ css: '.text', since: '2026-11' }] },
  ours: [],
  newestFirst: false,
  channel: 'ticket',
  visibility: 'private',
  overSite: false,
  ...change,
});

async function keep(change: Partial<RecipeDraft> = {}): Promise<Recipe> {
  const one = draft(change);
  const kept = await keepTaught(one, one.origin);
  if (!kept.ok) throw new Error(kept.failure.says);
  return kept.value;
}

const asFile = (value: unknown) => new Blob([typeof value === 'string' ? value : JSON.stringify(value)]);
const fileOf = (recipes: unknown[]) =>
  asFile({ format: 'aisle-recipes', version: 1, exportedAt: '2026-11-22T10:00:00Z', recipes });
const offers = async (file: Blob) => {
  const preview = await previewRecipes(file);
  if (!preview.ok) throw new Error(preview.failure.says);
  return preview.value;
};

beforeEach(async () => {
  await deleteStore();
  prepare();
});

describe('keeping', () => {
  test('a recipe is a record: its own id, the agent, a logical time that goes on', async () => {
    await saveSettings({ agent: { name: 'Priya Nair', role: null, initials: null } });
    const first = await keep();
    const second = await keep({ label: 'Another' });
    expect(first).toMatchObject({ ...draft(), author: 'Priya Nair', clock: 1 });
    expect(second.clock).toBe(2);
    expect(second.id).not.toBe(first.id);
    expect(Date.parse(first.at)).not.toBeNaN();
  });

  test('a page teaches for its own site only, and hears of its own site only', async () => {
    expect(await keepTaught(draft(), 'https://other.example')).toMatchObject({
      ok: false,
      failure: { code: 'not-granted' },
    });
    await keep();
    expect(await recipesHere('https://desk.example')).toMatchObject({ ok: true, value: [{ label: 'The desk' }] });
    expect(await recipesHere('https://other.example')).toEqual({ ok: true, value: [] });
  });

  test('renaming moves the time on; deleting can be taken back', async () => {
    const recipe = await keep();
    expect(await renameRecipe(recipe.id, '  Returns desk ')).toMatchObject({
      ok: true,
      value: { label: 'Returns desk', clock: 2 },
    });
    expect(await renameRecipe(recipe.id, ' ')).toMatchObject({ ok: true, value: { label: 'Returns desk' } });
    const gone = await deleteRecipe(recipe.id);
    expect(await listRecipes()).toEqual([]);
    expect(await deleteRecipe(recipe.id)).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    expect(await renameRecipe(recipe.id, 'x')).toMatchObject({ ok: false });
    if (gone.ok) await putBackRecipe(gone.value);
    expect(await listRecipes()).toMatchObject([{ id: recipe.id, label: 'Returns desk' }]);
  });
});

describe('a file for the team', () => {
  test('what was exported is offered as known, and comes back after it was deleted', async () => {
    const recipe = await keep();
    const file = asFile(await exportRecipes());
    expect(await offers(file)).toMatchObject({ offers: [{ state: 'same' }], refused: [] });
    await deleteRecipe(recipe.id);
    const fresh = await offers(file);
    expect(fresh.offers).toMatchObject([{ state: 'new', recipe }]);
    expect(await importRecipes(fresh.offers.map((one) => one.recipe))).toEqual({ ok: true, value: 1 });
    expect(await listRecipes()).toEqual([recipe]);
  });

  test('one of several can be exported', async () => {
    const recipe = await keep();
    await keep({ origin: 'https://b.example' });
    const file = JSON.parse(await exportRecipes([recipe.id])) as { recipes: Recipe[] };
    expect(file.recipes.map((one) => one.id)).toEqual([recipe.id]);
  });

  test('conflicts are told: newer, older, and another one for the same pages', async () => {
    const recipe = await keep();
    const states = async (change: Partial<Recipe>) => (await offers(fileOf([{ ...recipe, ...change }]))).offers[0];
    expect(await states({ label: 'B', clock: 9 })).toMatchObject({
      state: 'newer',
      says: expect.stringContaining('The desk'),
    });
    expect(await states({ label: 'B', clock: 0 })).toMatchObject({ state: 'older' });
    expect(await states({ id: 'theirs' })).toMatchObject({
      state: 'beside',
      says: expect.stringContaining('Both are kept'),
    });
    expect(await states({ id: 'theirs', path: '/other' })).toMatchObject({ state: 'new' });
  });

  test('taking one beside mine loses nothing, and my clock goes past theirs', async () => {
    const mine = await keep();
    await importRecipes([{ ...mine, id: 'theirs', clock: 40 }]);
    expect((await listRecipes()).map((one) => one.id)).toEqual(['theirs', mine.id]);
    expect((await keep({ path: '/new/*' })).clock).toBe(42);
  });

  test.each<[string, unknown, RegExp]>([
    ['no JSON', 'hello', /no file of Aisle recipes/],
    ['other JSON', { recipes: [] }, /no file of Aisle recipes/],
    ['null', null, /no file of Aisle recipes/],
    ['a list', [1, 2], /no file of Aisle recipes/],
    ['a newer format', { format: 'aisle-recipes', version: 7, exportedAt: '', recipes: [] }, /newer Aisle/],
    ['a huge file', 'x'.repeat(2_000_001), /too large/],
  ])('%s gives a plain sentence and changes nothing', async (_, content, says) => {
    const before = await keep();
    expect(await previewRecipes(asFile(content))).toMatchObject({
      ok: false,
      failure: { says: expect.stringMatching(says) },
    });
    expect(await listRecipes()).toEqual([before]);
  });

  test('harmful and damaged entries are refused by name; the sound ones beside them stay', async () => {
    const sound = { ...draft(), id: 'ok', author: null, clock: 3, at: '2026-11-22T10:00:00Z' };
    const bomb = {
      ...sound,
      id: 'bomb',
      label: 'Bomb',
      parts: { message: [{ css: 'a:has(b:has(c))', since: '2026-11' }] },
    };
    const { offers: offered, refused } = await offers(fileOf([sound, bomb, { label: 'Half' }, 7, sound]));
    expect(offered.map((one) => one.recipe.id)).toEqual(['ok']);
    expect(refused).toEqual([
      { label: 'Bomb', says: expect.stringContaining('selector') },
      { label: 'Half', says: expect.stringContaining('damaged') },
      { label: 'An entry without a name', says: expect.stringContaining('damaged') },
    ]);
    expect(await importRecipes([bomb as Recipe])).toEqual({ ok: true, value: 0 });
    expect(await store().recipes.count()).toBe(0);
  });
});

describe('by a shortcut', () => {
  const pages = (state: boolean) => ({
    state: vi.fn(async () => (state ? ({ mode: 'overlay' } as never) : Promise.reject(new Error('nobody')))),
    readNow: vi.fn(),
    toggleCard: vi.fn(),
    leave: vi.fn(),
    teach: vi.fn(async () => ({
      ok: false as const,
      failure: { code: 'nothing-selected', says: 'No text is selected.' },
    })),
  });

  test('starts Aisle where it does not run, asks, and says on the button what went wrong', async () => {
    const { scripting, action } = prepare();
    const there = pages(false);
    await teachHere(4, 'selection', there);
    expect(scripting.executeScript).toHaveBeenCalledTimes(1);
    expect(there.teach).toHaveBeenCalledWith(4, 'selection');
    expect(action.setTitle).toHaveBeenCalledWith({ tabId: 4, title: 'No text is selected.' });
  });

  test('says on the button where no extension may run', async () => {
    const { scripting, action } = prepare();
    scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    const there = pages(false);
    await teachHere(4, 'teach', there);
    expect(there.teach).not.toHaveBeenCalled();
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 4, text: '–' });
  });
});
