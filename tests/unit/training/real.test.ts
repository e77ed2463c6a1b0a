import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { topics } from '../../../training/data/read.mjs';
import {
  checkReal,
  keyOf,
  type RealRow,
  realColumns,
  realFiles,
  realLabels,
  realRowFaults,
  realRows,
  SEEN,
  splitOf,
} from '../../../training/data/real.mjs';

const TEXT = 'My card did not arrive, where is it?';
const good: RealRow = {
  source: 'banking77',
  key: keyOf(TEXT),
  split: splitOf(keyOf(TEXT)),
  urgency: 1,
  irritation: 0,
  valence: -1,
  politeness: 1,
  topic: 'delivery',
  flags: [],
  complaint: 1,
  line: 2,
  width: realColumns.length,
};

describe('labels of real messages', () => {
  const labels = realLabels();

  test('obey the rubric, each once, in order', () => {
    expect(checkReal()).toEqual([]);
    expect(labels.header).toEqual(realColumns);
  });

  test('are many, from all six sources, and hold no text', () => {
    expect(labels.length).toBeGreaterThanOrEqual(9500);
    expect(new Set(labels.map((row) => row.source))).toEqual(new Set(Object.keys(realFiles)));
    const longest = Math.max(...labels.map((row) => `${row.key}${row.topic}${row.flags.join()}`.length));
    expect(longest).toBeLessThan(90);
  });

  test('know every topic and every class', () => {
    expect(new Set(labels.map((row) => row.topic))).toEqual(new Set(topics));
    for (const id of ['urgency', 'irritation', 'politeness'] as const) {
      expect(new Set(labels.map((row) => row[id]))).toEqual(new Set([0, 1, 2, 3]));
    }
  });

  test.each(Object.keys(realFiles))('%s is split about 80, 8, 12', (source) => {
    const rows = labels.filter((row) => row.source === source);
    const share = (split: string) => rows.filter((row) => row.split === split).length / rows.length;
    expect(Math.abs(share('train') - 0.8)).toBeLessThan(0.05);
    expect(share('dev')).toBeGreaterThan(0.04);
    expect(share('test')).toBeGreaterThan(0.08);
  });
});

describe('joining labels and texts', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'aisle-real-'));
  const long = `${'I waited and waited. '.repeat(80)}`;

  beforeAll(() => {
    mkdirSync(path.join(folder, 'banking77'));
    mkdirSync(path.join(folder, 'cfpb-complaints'));
    writeFileSync(path.join(folder, 'banking77/train.tsv'), `intent\ttext\nx\tother words\ny\t${TEXT}\n`);
    writeFileSync(path.join(folder, 'cfpb-complaints/cfpb.tsv.gz'), gzipSync(`id\ttext\n1\t${long}\n`));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('finds the text by its key, whole sets in plain and packed files', () => {
    const packed = { ...good, source: 'cfpb', key: keyOf(long) };
    const { rows, missing } = realRows(folder, [good, packed]);
    expect(rows.map((row) => row.text)).toEqual([TEXT, long.slice(0, SEEN)]);
    expect(rows[0]).toMatchObject(good);
    expect(missing).toEqual({});
  });

  test('counts what is not there', () => {
    const { rows, missing } = realRows(folder, [good, { ...good, key: '000000000000' }, { ...good, source: 'nlupp' }]);
    expect(rows).toHaveLength(1);
    expect(missing).toEqual({ banking77: 1, nlupp: 1 });
  });

  test('keys are of the bytes, splits of the keys', () => {
    expect(keyOf('abc')).toBe('a9993e364706');
    expect(keyOf('é')).not.toBe(keyOf('e'));
    expect([splitOf('00000000aaaa'), splitOf('00000050aaaa'), splitOf('00000058aaaa')]).toEqual([
      'train',
      'dev',
      'test',
    ]);
  });
});

describe('check of real labels', () => {
  test('a good row has no faults', () => expect(realRowFaults(good)).toEqual([]));

  test.each([
    ['source', { source: 'letters' }],
    ['key', { key: 'xyz' }],
    ['split', { split: good.split === 'train' ? 'test' : 'train' }],
    ['urgency', { urgency: 4 }],
    ['irritation', { irritation: Number.NaN }],
    ['valence', { valence: -3 }],
    ['politeness', { politeness: 1.5 }],
    ['complaint', { complaint: 2 }],
    ['topic', { topic: 'bills' }],
    ['flag', { flags: ['danger'] }],
    ['twice', { flags: ['legal', 'legal'] }],
    ['clear irritation', { irritation: 2, valence: 1 }],
    ['courtesy', { flags: ['abuse'], politeness: 2 }],
    ['cells', { width: 9 }],
  ])('a wrong %s is named', (word, change) => {
    expect(realRowFaults({ ...good, ...change }).join('\n')).toContain(word);
  });

  test('a row that stands twice is named', () => {
    expect(checkReal([good, { ...good, line: 3 }]).join('\n')).toContain('real.tsv:3');
  });
});
