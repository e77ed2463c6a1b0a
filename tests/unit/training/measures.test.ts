import { describe, expect, test } from 'vitest';
import { readNature } from '../../../lib/scoring/index.ts';
import { type Row, readRows } from '../../../training/data/read.mjs';
import { figures, flagFigures } from '../../../training/evaluate.mjs';
import {
  accuracy,
  auc,
  classScores,
  macroF1,
  mean,
  pearson,
  ranks,
  spearman,
  weightedKappa,
} from '../../../training/measures.mjs';

describe('correlations', () => {
  test('the mean of nothing is unknown', () => {
    expect(mean([])).toBeNull();
    expect(mean([1, 2, 6])).toBe(3);
  });

  test('Pearson is 1, -1 or unknown where it must be', () => {
    expect(pearson([1, 2, 3], [10, 20, 30])).toBeCloseTo(1, 12);
    expect(pearson([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12);
    expect(pearson([1, 2, 3], [5, 5, 5])).toBeNull();
    expect(pearson([1, 2, 3, 4], [1, 3, 2, 5])).toBeCloseTo(0.8315, 4);
  });

  test('equal values share their rank', () => {
    expect(ranks([10, 20, 20, 5])).toEqual([2, 3.5, 3.5, 1]);
    expect(ranks([])).toEqual([]);
  });

  test('Spearman sees order only', () => {
    expect(spearman([1, 2, 3, 4], [1, 10, 100, 1000])).toBeCloseTo(1, 12);
    expect(spearman([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])).toBeCloseTo(0.8208, 4);
  });
});

describe('classes', () => {
  test('AUC is the share of pairs in the right order, ties count half', () => {
    expect(auc([0.1, 0.4, 0.35, 0.8], [false, false, true, true])).toBeCloseTo(0.75, 12);
    expect(auc([1, 1, 1, 1], [true, false, true, false])).toBeCloseTo(0.5, 12);
    expect(auc([1, 2], [true, true])).toBeNull();
  });

  test('precision, recall and F1 per class', () => {
    const [a, b, c] = classScores(['a', 'a', 'b'], ['a', 'b', 'b'], ['a', 'b', 'c']);
    expect(a).toMatchObject({ labels: 2, precision: 1, recall: 0.5 });
    expect(a?.f1).toBeCloseTo(2 / 3, 12);
    expect(b).toMatchObject({ labels: 1, precision: 0.5, recall: 1 });
    expect(c).toEqual({ name: 'c', labels: 0, precision: null, recall: null, f1: null });
  });

  test('macro-F1 leaves out classes without labels', () => {
    expect(macroF1(['a', 'b'], ['a', 'b'], ['a', 'b', 'c'])).toBe(1);
    expect(macroF1(['a', 'b'], ['a', 'a'], ['a', 'b'])).toBeCloseTo(1 / 3, 12);
    expect(accuracy(['a', 'b'], ['a', 'a'])).toBe(0.5);
  });

  test('weighted kappa punishes far misses more', () => {
    expect(weightedKappa([0, 1, 2, 3], [0, 1, 2, 3])).toBe(1);
    const near = weightedKappa([0, 1, 2, 3], [1, 1, 2, 3]) ?? 0;
    const far = weightedKappa([0, 1, 2, 3], [3, 1, 2, 3]) ?? 0;
    expect(near).toBeGreaterThan(far);
    expect(weightedKappa([1, 1], [1, 1])).toBeNull();
  });
});

describe('evaluation', () => {
  const pairOf = (row: Row) => ({ row, reading: readNature(row.text) });
  const pairs = readRows('messages-en.tsv').slice(0, 60).map(pairOf);

  test('figures of a perfect reader are perfect', () => {
    const told = pairs.map(({ row, reading }) => ({
      row,
      reading: {
        ...reading,
        language: 'en',
        urgency: { ...reading.urgency, level: row.urgency * 33 },
        complaint: row.complaint,
        flags: row.flags as typeof reading.flags,
        intents: [{ id: row.topic as (typeof reading.intents)[number]['id'], confidence: 1 }],
      },
    }));
    const result = figures(told);
    expect(result.rows).toBe(60);
    expect(result.urgency).toBeCloseTo(1, 12);
    expect(result.complaint).toBe(1);
    expect(result.topic).toBe(1);
    expect(result.language).toBe(1);
    expect(flagFigures(told, 'repeat')).toMatchObject({ recall: 1, precision: 1 });
  });

  test('the rules agree with the labels better than chance', () => {
    const result = figures(pairs);
    expect(result.urgency).toBeGreaterThan(0.2);
    expect(result.irritation).toBeGreaterThan(0.2);
    expect(result.complaint).toBeGreaterThan(0.6);
    expect(result.abstained).toBeLessThan(0.1);
  });
});
