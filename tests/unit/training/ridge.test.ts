import { describe, expect, it } from 'vitest';
import { counted, learnRidge, ridge } from '../../../training/model/ridge.mjs';

const settings = { ridge: 1, steps: 50, bits: 4 };
const line = (place: number) => ({ places: [place], values: [1], figures: new Float64Array(2) });

describe('ridge regression', () => {
  it('draws each weight towards nothing by its price', () => {
    const weights = ridge([line(1), line(1), line(2)], [1, 1, -3], settings);
    expect(weights).toHaveLength(2 ** 4 + 2);
    expect(weights[1]).toBeCloseTo(2 / 3, 6);
    expect(weights[2]).toBeCloseTo(-3 / 2, 6);
    expect(weights[3]).toBe(0);
  });

  it('counts a line as often as it is worth', () => {
    const twice = ridge([line(1), line(1), line(2)], [1, 1, -3], settings);
    const worth = ridge([line(1), line(2)], [1, -3], settings, [2, 1]);
    expect(worth[1]).toBeCloseTo(twice[1]!, 6);
    expect(worth[2]).toBeCloseTo(twice[2]!, 6);
  });

  it('learns nothing from nothing', () => {
    expect(ridge([line(1)], [0], settings).every((one) => one === 0)).toBe(true);
  });
});

describe('weights learnt from rows', () => {
  const row = (number: number, figure: number, goal: number) => ({
    ...{ at: counted([number << 28, number << 28], 4), size: 1, goal, figures: [figure] },
  });

  it('count how often a feature stands in a text', () => {
    expect(counted([5 << 28, 5 << 28, 1 << 28], 4)).toEqual({
      places: Uint32Array.of(5, 1),
      counts: Float64Array.of(2, 1),
    });
  });

  it('tell features and figures apart and are on the scale of the goals', () => {
    const rows = [row(1, 0, 1), row(2, 0, -1), row(3, 1, 0.5), row(3, -1, -0.5)];
    const { table, figures, bias } = learnRidge(rows, { ridge: 0.001, steps: 50, bits: 4, figure: 1 });
    const says = (number: number, figure: number) => bias + 2 * table[number]! + figure * figures[0]!;
    expect(says(1, 0)).toBeCloseTo(1, 1);
    expect(says(2, 0)).toBeCloseTo(-1, 1);
    expect(says(3, 1)).toBeCloseTo(0.5, 1);
    expect(says(3, -1)).toBeCloseTo(-0.5, 1);
  });

  it('are as much longer as they are stretched', () => {
    const rows = [row(1, 0, 1), row(2, 0, -1)];
    const plain = learnRidge(rows, { ridge: 1, steps: 50, bits: 4, figure: 1 });
    const stretched = learnRidge(rows, { ridge: 1, steps: 50, bits: 4, figure: 1, stretch: 2 });
    expect(stretched.table[1]).toBeCloseTo(2 * plain.table[1]!, 6);
  });
});
