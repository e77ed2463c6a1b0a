import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CorrectionFile, KeptCorrection, SharedCorrection } from '../../../lib/domain/index.ts';
import {
  deleteOneCorrection,
  exportCorrections,
  importCorrections,
  listCorrections,
  previewCorrections,
  putBackCorrections,
  resetCorrections,
} from '../../../lib/services/index.ts';
import { addCorrection, deleteStore } from '../../../lib/store/index.ts';

const keep = (more: Partial<KeptCorrection> = {}) =>
  addCorrection({
    ...{ author: 'Priya Nair', reading: 'urgency', was: 20, should: 45, language: 'en', intent: 'question' },
    ...{ words: [1, 2, 3], about: 'Is the kettle back in stock?', from: 'rt/5', keys: ['email:zoe@firm.example'] },
    ...more,
  });
const asFile = (value: unknown) => new Blob([typeof value === 'string' ? value : JSON.stringify(value)]);
const fileOf = (corrections: unknown[]) =>
  asFile({ format: 'aisle-corrections', version: 1, exportedAt: '2026-11-22T10:00:00Z', corrections });
const shared = (more: Partial<SharedCorrection> = {}): SharedCorrection => ({
  ...{ id: 'theirs', author: 'Bram', time: 3, at: '2026-11-20T10:00:00Z', reading: 'irritation', was: 60, should: 35 },
  ...{ language: 'en', intent: 'complaint', words: [4, 5] },
  ...more,
});
const look = async (file: Blob) => {
  const preview = await previewCorrections(file);
  if (!preview.ok) throw new Error(preview.failure.says);
  return preview.value;
};

beforeEach(() => deleteStore());

describe('the list', () => {
  test('newest first; one is deleted and put back', async () => {
    const first = await keep();
    const second = await keep({ words: [9] });
    expect((await listCorrections()).map((one) => one.id)).toEqual([second.id, first.id]);
    const gone = await deleteOneCorrection(first.id);
    expect(gone).toEqual({ ok: true, value: first });
    expect(await deleteOneCorrection(first.id)).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    await putBackCorrections([first]);
    expect(await listCorrections()).toEqual([second, first]);
  });

  test('starting over can be taken back', async () => {
    await keep();
    await keep({ reading: 'topic', topic: 'billing', was: 0, should: 0 });
    const before = await listCorrections();
    const gone = await resetCorrections();
    expect(await listCorrections()).toEqual([]);
    await putBackCorrections(gone);
    expect(await listCorrections()).toEqual(before);
  });
});

describe('a file for the team', () => {
  test('holds what was learnt, and no word, name or address of a customer', async () => {
    const kept = await keep();
    await keep({ should: 50 });
    const text = await exportCorrections(new Date('2026-11-22T10:00:00Z'));
    const file = JSON.parse(text) as CorrectionFile;
    expect(file).toMatchObject({ format: 'aisle-corrections', version: 1, exportedAt: '2026-11-22T10:00:00.000Z' });
    expect(file.corrections).toMatchObject([{ was: 20, should: 50, words: [1, 2, 3], author: 'Priya Nair' }]);
    expect(text).not.toMatch(/kettle|zoe|rt\/5|"over"/);
    expect(kept.about).toMatch(/kettle/);
  });

  test('what was exported is known, and comes back after it was deleted', async () => {
    const { id } = await keep();
    const file = asFile(await exportCorrections());
    expect((await look(file)).offers.map((one) => one.state)).toEqual(['same']);
    await resetCorrections();
    const { offers } = await look(file);
    expect(offers.map((one) => one.state)).toEqual(['new']);
    expect(await importCorrections(offers.map((one) => one.correction))).toEqual({ ok: true, value: 1 });
    expect(await listCorrections()).toMatchObject([{ id, about: '', from: '', keys: [], should: 45 }]);
  });

  test('tells newer from older, and keeps the words that are mine', async () => {
    const mine = await keep();
    const state = async (more: Partial<SharedCorrection>) =>
      (await look(fileOf([shared({ id: mine.id, ...more })]))).offers[0]?.state;
    expect(await state({ time: 9 })).toBe('newer');
    expect(await state({ time: 0 })).toBe('older');
    await importCorrections([shared({ id: mine.id, time: 9 })]);
    expect(await listCorrections()).toMatchObject([{ should: 35, about: mine.about, keys: mine.keys }]);
    expect((await keep({ words: [7] })).time).toBeGreaterThan(9);
  });

  test.each<[string, unknown, RegExp]>([
    ['no JSON', 'hello', /no file of Aisle corrections/],
    ['a list', [1], /no file of Aisle corrections/],
    ['null', null, /no file of Aisle corrections/],
    ['recipes', { format: 'aisle-recipes', version: 1, exportedAt: '', recipes: [] }, /no file of Aisle corrections/],
    ['a newer format', { format: 'aisle-corrections', version: 2, exportedAt: '', corrections: [] }, /newer Aisle/],
    ['a huge file', 'x'.repeat(8_000_001), /too large/],
  ])('%s gives a plain sentence', async (_, content, says) => {
    expect(await previewCorrections(asFile(content))).toMatchObject({ failure: { says: expect.stringMatching(says) } });
  });

  test('damaged and boundless entries are left out; the sound ones beside them stay', async () => {
    const bad: unknown[] = [
      shared({ should: 1e9 }),
      shared({ words: [] }),
      shared({ words: Array.from({ length: 201 }, () => 1) }),
      shared({ words: [1.5] }),
      shared({ at: 'yesterday' }),
      shared({ author: 'x'.repeat(201) }),
      shared({ reading: 'topic' }),
      shared({ topic: 'billing' }),
      shared({ time: -1 }),
      { ...shared(), reading: 'value' },
      7,
      null,
    ];
    const got = await look(fileOf([...bad, shared({ id: 'ok' }), shared({ id: 'ok' })]));
    expect(got).toMatchObject({ offers: [{ correction: { id: 'ok' }, state: 'new' }], refused: bad.length });
    expect(await importCorrections(bad as SharedCorrection[])).toEqual({ ok: true, value: 0 });
    expect(await listCorrections()).toEqual([]);
  });

  test('loses what a correction does not name', async () => {
    const { offers } = await look(fileOf([{ ...shared(), about: 'Zoe wrote', keys: ['x'], from: 'rt/5' }]));
    expect(JSON.stringify(offers)).not.toMatch(/Zoe|rt\/5/);
  });
});
