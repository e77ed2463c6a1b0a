import { describe, expect, it } from 'vitest';
import { DENSE } from '../../../lib/scoring/nature/dense.ts';
import { FEELING_HEADS, HEADS } from '../../../lib/scoring/nature/model.ts';
import { realLabels } from '../../../training/data/real.mjs';
import { guessedValence } from '../../../training/model/guessed-valence.mjs';
import { learnFirst, learnSecond, SETTINGS, scoresOf } from '../../../training/model/learn.mjs';
import { prepare } from '../../../training/model/prepare.mjs';
import { learnRaters, RATERS, withRaters } from '../../../training/model/raters.mjs';

const VALENCE = FEELING_HEADS.indexOf('valence');
const things = ['lamp', 'chair', 'table', 'shelf', 'clock', 'stool', 'desk', 'sofa', 'bench', 'rug'];
const colours = ['red', 'blue', 'green', 'grey', 'white', 'black', 'brown', 'pink'];
const of = (source: string, tell: (thing: string) => string, target: number) =>
  prepare(
    colours.flatMap((colour) =>
      things.map((thing) => ({
        ...{ text: tell(`${colour} ${thing}`), source, hint: 'en' },
        valence: { target, weight: 1 },
        urgency: { target: 0.5, weight: 1 },
      })),
    ),
  );
const glad = of('vader-tweets', (thing) => `dancing round the ${thing}`, 0.7);
const sad = of('vader-tweets', (thing) => `sleeping under the ${thing}`, -0.7);
const raters = learnRaters([...glad, ...sad]);
const [dance, sleep] = prepare(
  ['we are dancing', 'we are sleeping'].map((text) => ({ text, source: 'new', hint: 'en' })),
).sort((a, b) => a.numbers.length - b.numbers.length) as [(typeof glad)[0], (typeof glad)[0]];

describe('a second opinion on valence', () => {
  it('tells what its raters tell apart', () => {
    expect(scoresOf(raters, dance)[VALENCE]).toBeGreaterThan(scoresOf(raters, sleep)[VALENCE]! + 0.2);
  });

  it('has no opinion on the other heads', () => {
    scoresOf(raters, dance).forEach((said, h) => {
      if (h !== VALENCE) expect(said).toBe(0);
    });
  });

  it('is learnt from its own sources only', () => {
    const none = learnRaters(of('chats', (thing) => `dancing round the ${thing}`, 0.7));
    expect(scoresOf(none, dance)[VALENCE]).toBe(0);
    for (const source of RATERS.sources) expect(source).toMatch(/^vader-/);
  });

  it('gives the same weights again from the same rows', () => {
    expect(learnRaters([...glad, ...sad]).table).toEqual(raters.table);
  });
});

describe('with a share of the second opinion', () => {
  const fresh = () => learnSecond(learnFirst([]), [...of('chats', String, 0), ...glad.slice(0, 5)], SETTINGS);

  it('valence moves by just that share, and nothing else moves', () => {
    for (const row of [dance, sleep]) {
      const before = scoresOf(fresh(), row);
      const opinion = scoresOf(raters, row);
      const after = scoresOf(withRaters(fresh(), raters, 0.5), row);
      for (let h = 0; h < HEADS; h++) expect(after[h]).toBeCloseTo(before[h]! + 0.5 * opinion[h]!, 4);
    }
  });

  it('is counted in, and none of it changes nothing', () => {
    expect(RATERS.share).toBeGreaterThan(0);
    expect(withRaters(fresh(), raters, 0).table).toEqual(fresh().table);
    expect(raters.dense).toHaveLength(HEADS * DENSE.length);
  });
});

describe('what was guessed of more tweets', () => {
  it('teaches beside the ratings', () => {
    const rows = of('semeval', (thing) => `dancing round the ${thing}`, 0).map((row) => ({ ...row, guess: 0.7 }));
    expect(scoresOf(learnRaters(rows), dance)[VALENCE]).toBeGreaterThan(0.1);
  });

  it('is kept as figures by names, and none of the rows that test', () => {
    const guesses = guessedValence();
    expect(guesses.size).toBeGreaterThan(20_000);
    for (const [key, score] of guesses) {
      if (!/^[\da-f]{12}$/.test(key) || !(Math.abs(score) <= 1)) throw new Error(`${key}: ${score}`);
    }
    const tests = realLabels().filter(({ split }) => split !== 'train');
    expect(tests.filter(({ key }) => guesses.has(key))).toEqual([]);
  });
});
