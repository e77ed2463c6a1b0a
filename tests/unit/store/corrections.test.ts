import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type KeptCorrection, MOST_CORRECTIONS } from '../../../lib/domain/index.ts';
import { createDb, SCHEMA } from '../../../lib/store/db.ts';
import {
  addCorrection,
  clearCorrections,
  correctionById,
  correctionsAbout,
  correctionsOf,
  correctionsState,
  countAll,
  deleteCorrection,
  deleteStore,
  dumpAll,
  erasePerson,
  type NewCorrection,
  putCorrections,
  undoCorrection,
} from '../../../lib/store/index.ts';

beforeEach(() => deleteStore());

const made = (change: Partial<NewCorrection> = {}): NewCorrection => ({
  author: 'Priya Nair',
  reading: 'urgency',
  was: 20,
  should: 45,
  language: 'en',
  intent: 'question',
  words: [1, 2, 3],
  about: 'Is the kettle back in stock soon?',
  from: 'rt/5',
  keys: ['email:zoe@firm.example'],
  ...change,
});
const ids = async () => (await correctionsOf()).map((one) => one.id);

describe('keeping', () => {
  test('gives an id, a day and a logical time that goes on with the other records', async () => {
    const first = await addCorrection(made(), new Date('2026-11-22T10:00:00Z'));
    const second = await addCorrection(made({ words: [4] }));
    expect(first).toMatchObject({ ...made(), time: 1, at: '2026-11-22T10:00:00.000Z' });
    expect(second.time).toBe(2);
    expect(await ids()).toEqual([second.id, first.id]);
    expect(await correctionById(first.id)).toEqual(first);
    expect(await correctionById('none')).toBeNull();
  });

  test('the second word on the same message takes the place of the first, and gives it back when it is undone', async () => {
    const first = await addCorrection(made());
    const second = await addCorrection(made({ should: 55 }));
    const third = await addCorrection(made({ should: 30 }));
    expect(await ids()).toEqual([third.id]);
    expect(await undoCorrection(third.id)).toMatchObject({ id: third.id });
    expect(await correctionsOf()).toMatchObject([{ id: second.id, should: 55 }]);
    expect((await correctionsOf())[0]).not.toHaveProperty('over');
    await undoCorrection(second.id);
    expect(await ids()).toEqual([]);
    expect(first.id).not.toBe(second.id);
    expect(await undoCorrection(second.id)).toBeNull();
  });

  test('other messages and other readings stay beside it', async () => {
    await addCorrection(made());
    await addCorrection(made({ words: [1, 2] }));
    await addCorrection(made({ reading: 'irritation' }));
    await addCorrection(made({ reading: 'topic', was: 0, should: 0, topic: 'billing' }));
    expect(await correctionsOf()).toHaveLength(4);
  });

  test('of each reading the newest five hundred are kept, and the oldest go', async () => {
    const many = Array.from(
      { length: MOST_CORRECTIONS },
      (_, n): KeptCorrection => ({
        ...made({ words: [n + 10] }),
        id: `k${n}`,
        time: n + 1,
        at: '2026-11-22T10:00:00Z',
      }),
    );
    await putCorrections(many);
    await addCorrection(made({ reading: 'irritation' }));
    const newest = await addCorrection(made());
    const left = await ids();
    expect(left).toHaveLength(MOST_CORRECTIONS + 1);
    expect(left[0]).toBe(newest.id);
    expect(left).not.toContain('k0');
    expect(left).toContain('k1');
    expect(newest.time).toBeGreaterThan(MOST_CORRECTIONS);
  });
});

describe('taking back', () => {
  test('one is deleted and put back as it was', async () => {
    const kept = await addCorrection(made());
    const gone = await deleteCorrection(kept.id);
    expect(gone).toEqual(kept);
    expect(await correctionsOf()).toEqual([]);
    expect(await deleteCorrection(kept.id)).toBeNull();
    await putCorrections([gone!]);
    expect(await correctionsOf()).toEqual([kept]);
  });

  test('all are cleared and put back', async () => {
    await addCorrection(made());
    await addCorrection(made({ words: [9] }));
    const before = await correctionsOf();
    const gone = await clearCorrections();
    expect(gone).toHaveLength(2);
    expect((await countAll()).corrections).toBe(0);
    await putCorrections(gone);
    expect(await correctionsOf()).toEqual(before);
  });

  test('each change moves the state on, looking does not', async () => {
    const states = [await correctionsState()];
    const { id } = await addCorrection(made());
    states.push(await correctionsState());
    await correctionsOf();
    states.push(await correctionsState());
    await undoCorrection(id);
    states.push(await correctionsState());
    await clearCorrections();
    states.push(await correctionsState());
    expect(states[0]).toBe('');
    expect(states[2]).toBe(states[1]);
    expect(new Set(states).size).toBe(4);
  });
});

describe('beside everything else that is kept', () => {
  test('they are counted, exported and deleted with everything', async () => {
    await addCorrection(made());
    expect((await countAll()).corrections).toBe(1);
    const pieces: string[] = [];
    await dumpAll((piece) => pieces.push(piece));
    expect(JSON.parse(pieces.join(''))).toMatchObject({ corrections: [{ about: made().about, words: [1, 2, 3] }] });
    await deleteStore();
    expect((await countAll()).corrections).toBe(0);
  });

  test('a person who is forgotten takes their words along; what was learnt stays as numbers', async () => {
    await addCorrection(made());
    await addCorrection(made({ should: 50 }));
    await addCorrection(made({ words: [7], keys: ['email:sam@firm.example'], about: 'Where is my parcel?' }));
    expect(await correctionsAbout(['email:zoe@firm.example'])).toHaveLength(1);
    await erasePerson({
      profileId: 'p',
      keys: ['email:zoe@firm.example', 'x:@zoe'],
      customerIds: [],
      wroteIn: () => false,
    });
    const left = await correctionsOf();
    expect(left.find((one) => one.should === 50)).toMatchObject({ about: '', from: '', keys: [], words: [1, 2, 3] });
    expect(left.find((one) => one.words[0] === 7)?.about).toBe('Where is my parcel?');
    expect(JSON.stringify(left)).not.toMatch(/zoe|kettle/);
  });

  test('an update from a version without them keeps the rest, and the next version keeps them', async () => {
    const old = createDb(
      'before-corrections',
      SCHEMA.filter((one) => one.version < 3),
    );
    await old.records.add({
      id: 'r',
      kind: 'note',
      subject: 'p',
      author: null,
      clock: 1,
      at: '',
      body: { text: 'hi' },
    });
    await old.meta.put({ key: 'clock', value: 7 });
    old.close();
    const now = createDb('before-corrections');
    const row: KeptCorrection = { ...made(), id: 'c', time: 8, at: '2026-11-22T10:00:00Z' };
    await now.corrections.add(row);
    expect(await now.records.get('r')).toMatchObject({ body: { text: 'hi' } });
    expect(await now.meta.get('clock')).toMatchObject({ value: 7 });
    now.close();
    const next = createDb('before-corrections', [
      ...SCHEMA,
      { version: 90, stores: { corrections: 'id,[reading+time],*keys,at' } },
    ]);
    expect(await next.corrections.toArray()).toEqual([row]);
    await next.delete();
  });
});
