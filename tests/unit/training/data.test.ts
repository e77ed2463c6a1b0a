import { describe, expect, test } from 'vitest';
import {
  checkData,
  fiveGrams,
  likelyLanguage,
  nearDuplicates,
  overlap,
  rowFaults,
  tally,
} from '../../../training/data/check.mjs';
import {
  channels,
  columns,
  dataFiles,
  flags,
  languageOfId,
  languages,
  type Row,
  readRows,
  testSets,
  topics,
} from '../../../training/data/read.mjs';

const messages = languages.flatMap((language) => [...readRows(`messages-${language}.tsv`)]);
const share = (rows: readonly Row[], holds: (row: Row) => boolean) => rows.filter(holds).length / rows.length;

const good: Row = {
  id: 'en-0001',
  split: 'train',
  text: 'The kettle arrived without its lid.',
  urgency: 1,
  irritation: 1,
  valence: -1,
  politeness: 1,
  topic: 'refund',
  flags: [],
  complaint: 1,
  channel: 'form',
  industry: 'electronics',
  file: 'messages-en.tsv',
  line: 2,
  width: columns.length,
  language: 'en',
};

describe('labelled messages', () => {
  test('every row of every file obeys the rubric, is unique and reads like its language', () => {
    expect(checkData()).toEqual([]);
  });

  test('the seven languages and the four hand-made sets with their later rounds are there', () => {
    const sets = testSets.flatMap((name) => ['', '-2', '-3', '-4'].map((round) => `tests-${name}${round}.tsv`));
    const wanted = [...languages.flatMap((name) => [`messages-${name}.tsv`, `kinds-${name}.tsv`]), ...sets];
    expect(new Set(dataFiles())).toEqual(new Set(wanted));
  });

  test.each(languages)('%s has enough messages across industries and channels', (language) => {
    const rows = messages.filter((row) => row.language === language);
    expect(rows.length).toBeGreaterThanOrEqual(language === 'en' ? 600 : 200);
    expect(Object.keys(tally(rows, (row) => row.industry)).length).toBeGreaterThanOrEqual(20);
    expect(new Set(rows.map((row) => row.channel))).toEqual(new Set(channels));
    expect(new Set(rows.map((row) => row.topic))).toEqual(new Set(topics));
  });

  test('the balance is that of a helpdesk inbox', () => {
    expect(share(messages, (row) => row.irritation >= 2)).toBeGreaterThan(0.18);
    expect(share(messages, (row) => row.irritation >= 2)).toBeLessThan(0.32);
    expect(share(messages, (row) => row.urgency >= 2)).toBeGreaterThan(0.15);
    expect(share(messages, (row) => row.urgency >= 2)).toBeLessThan(0.3);
    expect(share(messages, (row) => row.topic === 'praise')).toBeGreaterThan(0.08);
    expect(share(messages, (row) => row.topic === 'praise')).toBeLessThan(0.16);
  });

  test('every flag has examples', () => {
    const seen = tally(messages, (row) => row.flags);
    for (const flag of flags) expect(seen[flag] ?? 0, flag).toBeGreaterThanOrEqual(10);
  });

  test('the test split holds whole industries', () => {
    const held = new Set(messages.filter((row) => row.split === 'test').map((row) => row.industry));
    expect(messages.filter((row) => row.split !== 'test' && held.has(row.industry))).toEqual([]);
    expect(share(messages, (row) => row.split === 'test')).toBeGreaterThan(0.1);
    expect(share(messages, (row) => row.split === 'dev')).toBeGreaterThan(0.08);
  });
});

describe('hand-made test sets', () => {
  const sizes = { 'polite-severe': 42, 'rude-trivial': 42, praise: 42, sarcasm: 60 };

  test.each(Object.entries(sizes))('%s has at least %i messages in three languages or more', (name, size) => {
    const rows = readRows(`tests-${name}.tsv`);
    expect(rows.length).toBeGreaterThanOrEqual(size);
    expect(Object.keys(tally(rows, (row) => row.language)).length).toBeGreaterThanOrEqual(3);
    expect(rows.every((row) => row.split === 'test')).toBe(true);
  });

  test('the labels are what the sets are named for', () => {
    expect(readRows('tests-polite-severe.tsv').every((row) => row.urgency >= 2 && row.irritation === 0)).toBe(true);
    expect(readRows('tests-rude-trivial.tsv').every((row) => row.urgency <= 1 && row.irritation === 3)).toBe(true);
    expect(readRows('tests-praise.tsv').every((row) => row.valence >= 1 && row.irritation === 0)).toBe(true);
  });

  test('half of the sarcasm set is sincere, and says so in its labels', () => {
    const rows = readRows('tests-sarcasm.tsv');
    const bitter = rows.filter((row) => row.flags.includes('sarcasm'));
    expect(bitter.length * 2).toBe(rows.length);
    expect(bitter.every((row) => row.valence < 0 && row.irritation >= 2)).toBe(true);
    expect(rows.filter((row) => !bitter.includes(row)).every((row) => row.valence > 0)).toBe(true);
  });

  test('no text of a test set is also a message to learn from', () => {
    const texts = new Set(messages.map((row) => row.text.toLowerCase()));
    for (const name of testSets.flatMap((set) => [set, `${set}-2`, `${set}-3`])) {
      expect(readRows(`tests-${name}.tsv`).filter((row) => texts.has(row.text.toLowerCase()))).toEqual([]);
    }
  });
});

describe('check', () => {
  test('a good row has no faults', () => {
    expect(rowFaults(good)).toEqual([]);
  });

  test.each([
    ['urgency', { urgency: 4 }],
    ['irritation', { irritation: Number.NaN }],
    ['valence', { valence: -3 }],
    ['politeness', { politeness: 1.5 }],
    ['complaint', { complaint: 2 }],
    ['split', { split: 'rest' }],
    ['topic', { topic: 'bills' }],
    ['channel', { channel: 'fax' }],
    ['industry', { industry: 'Car Hire' }],
    ['flag', { flags: ['danger'] }],
    ['twice', { flags: ['legal', 'legal'] }],
    ['text', { text: ' loose' }],
    ['cells', { width: 11 }],
    ['clear irritation', { irritation: 2, valence: 1 }],
    ['praise', { topic: 'praise', irritation: 3 }],
    ['courtesy', { flags: ['abuse'], politeness: 2 }],
    ['sarcasm', { flags: ['sarcasm'], valence: 1 }],
  ])('a wrong %s is named', (word, change) => {
    expect(rowFaults({ ...good, ...change }).join('\n')).toContain(word);
  });

  test('the same message with one word changed is a near duplicate', () => {
    const rows = [
      { id: 'a', text: 'My parcel was due on Monday and has still not arrived, where is it?' },
      { id: 'b', text: 'My parcel was due on Friday and has still not arrived, where is it?' },
      { id: 'c', text: 'The heating in the hall is too loud at night.' },
    ];
    expect(nearDuplicates(rows).map(({ a, b }) => [a, b])).toEqual([['a', 'b']]);
  });

  test('5-grams ignore case and punctuation; overlap is the share of common ones', () => {
    expect(fiveGrams('Hello!')).toEqual(new Set(['hello']));
    expect(fiveGrams('abc')).toEqual(new Set());
    expect(overlap(fiveGrams('Thank you'), fiveGrams('thank YOU.'))).toBe(1);
    expect(overlap(fiveGrams('thank you'), fiveGrams('zzzzzzzz'))).toBe(0);
    expect(overlap(new Set(), new Set())).toBe(0);
  });

  test('function words tell the language of a file', () => {
    expect(likelyLanguage(['Where is my order and what do I do now?'])).toBe('en');
    expect(likelyLanguage(['Wo ist meine Bestellung und wie geht es weiter?'])).toBe('de');
    expect(likelyLanguage(['Onde está a minha encomenda, não chegou?'])).toBe('pt');
  });

  test('the language of a row is the part before its number', () => {
    expect(languageOfId('es-0042')).toBe('es');
    expect(languageOfId('polite-severe-fr-031')).toBe('fr');
  });

  test('a tally counts single values and lists', () => {
    expect(tally([{ k: 'x' }, { k: 'y' }, { k: 'x' }], (row) => row.k)).toEqual({ x: 2, y: 1 });
    expect(tally([{ k: ['x', 'y'] }, { k: [] }], (row) => row.k)).toEqual({ x: 1, y: 1 });
  });
});
