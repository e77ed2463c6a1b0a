import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadNatureModel, readNature, readNatureWithout } from '../../../../lib/scoring/nature/index.ts';
import { smallModel } from './cases/small-model.ts';

beforeAll(() => loadNatureModel(smallModel()));
afterAll(() => loadNatureModel(new Uint8Array(0)));

const GLAD = ['hahaha', 'yay'];
const SAD = ['ugh', 'meh', 'grr'];

describe('a text whose language nothing tells', () => {
  it.each(GLAD)('has a valence by its rated words, which few words make unsure: %s', (text) => {
    const { valence } = readNature(text);
    expect(valence.level).toBeGreaterThan(0);
    expect(valence.confidence).toBeLessThan(0.7);
  });

  it.each(SAD)('may be sad, too, or abstains, and is never glad: %s', (text) => {
    expect(readNature(text).valence.level ?? -1).toBeLessThan(0);
  });

  it.each(['qvzt', 'Brzlk vwqp', '', '12:30', '…'])('abstains, or says nothing, where no word is rated: %s', (text) => {
    expect(readNature(text).valence.level ?? 0).toBe(0);
  });

  it('shows its reasons: the level is the sum of its evidence', () => {
    for (const text of [...GLAD, ...SAD]) {
      const { level, evidence } = readNature(text).valence;
      expect(evidence.reduce((sum, { points }) => sum + points, 0)).toBe(level ?? 0);
      for (const span of evidence) expect(() => readNatureWithout(text, span)).not.toThrow();
    }
  });
});

describe('a language that is not read', () => {
  it('still abstains, even where a word of it is spelt as a rated English one', () => {
    const { language, valence } = readNature('Bu çok güzel bir gün ve die hiç gelmedi');
    expect(language).toBe('tr');
    expect(valence.level).toBeNull();
  });
});
