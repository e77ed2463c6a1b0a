import { describe, expect, it } from 'vitest';
import { fold, formOf } from '../../../../lib/scoring/nature/forms.ts';

describe('formOf', () => {
  it.each([
    ['late', { word: 'late', spelt: 'late', capitals: false, drawn: false, splits: 0 }],
    ['LATE', { word: 'late', spelt: 'late', capitals: true, drawn: false, splits: 0 }],
    ['Late', { word: 'late', spelt: 'late', capitals: false, drawn: false, splits: 0 }],
    ['I', { word: 'i', spelt: 'i', capitals: false, drawn: false, splits: 0 }],
    ['XXXX', { word: 'xx', spelt: 'xxxx', capitals: false, drawn: true, splits: 0 }],
    ['SOOOO', { word: 'soo', spelt: 'soooo', capitals: true, drawn: true, splits: 0 }],
    ['Größe', { word: 'grosse', spelt: 'größe', capitals: false, drawn: false, splits: 0 }],
    ["don't", { word: 'dont', spelt: 'dont', capitals: false, drawn: false, splits: 0 }],
    ['#Fail', { word: 'fail', spelt: '#fail', capitals: false, drawn: false, splits: 0 }],
  ])('of %s', (raw, expected) => {
    expect(formOf(raw)).toEqual(expected);
  });

  it.each([
    ["j'ai", 1],
    ['dell’ordine', 4],
    ['qu’il', 2],
    ["d's", 0],
    ["don't", 0],
    ["'ai", 0],
    ["j'", 0],
  ])('tells where %s falls into two words', (raw, splits) => {
    expect(formOf(raw).splits).toBe(splits);
  });

  it('hides no word of stars', () => {
    expect(formOf('f***ing').word).toBe('maskedswear');
    expect(formOf("j*'ai").splits).toBe(0);
  });

  it('is made once for a spelling, and anew for a long one', () => {
    expect(formOf('late')).toBe(formOf('late'));
    const long = 'unbelievably';
    expect(formOf(`${long}so`)).not.toBe(formOf(`${long}so`));
    expect(formOf(`${long}so`)).toEqual(formOf(`${long}so`));
  });

  it('is the same whatever was read before, however much', () => {
    const before = { ...formOf('Señora') };
    for (let i = 0; i < 20_000; i++) formOf(`w${i.toString(36)}`);
    expect(formOf('Señora')).toEqual(before);
  });

  it('folds as fold does', () => {
    for (const raw of ['İstanbul', 'ſo', 'œuf', 'SMØRREBRØD', 'ﬁn', '\ud800', '', 'ça'])
      expect(formOf(raw).word).toBe(fold(raw));
  });
});
