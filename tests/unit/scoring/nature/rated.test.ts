import { describe, expect, it } from 'vitest';
import { DENSE, FIRST_RATED } from '../../../../lib/scoring/nature/dense.ts';
import { wordNumber } from '../../../../lib/scoring/nature/grams.ts';
import { HEADS, type Model, parseModel } from '../../../../lib/scoring/nature/model.ts';
import { packRatings, parseRatings, RATED, rate, ratingOf } from '../../../../lib/scoring/nature/rated.ts';
import { readByRules } from '../../../../lib/scoring/nature/read.ts';
import { scoresOf } from '../../../../lib/scoring/nature/scores.ts';
import { tokensOf } from '../../../../lib/scoring/nature/tokens.ts';
import { smallModel } from './cases/small-model.ts';

const WORDS = new Map([
  ['good', 1.9],
  ['great', 3.1],
  ['awful', -2],
  ['no', -1.2],
  ['😀', 1.5],
  [':(', -1.9],
  [':[', -2],
  ['lol', 2.9],
  ['ill', -1.8],
  ['well', 1.1],
  ['kind', 2.4],
  ['please', 1.3],
]);
const ratings = parseRatings(packRatings(WORDS));

/** The worth of each token in its place, and what is told of the whole. */
function rated(text: string) {
  const { list, marks } = tokensOf(text);
  const worth = Float64Array.from(list, ({ word }) => ratingOf(ratings, wordNumber(word)));
  const { figures, slopes } = rate(list, marks, worth, list.length);
  const of = (word: string) => worth[list.findIndex((token) => token.word === word)]!;
  return { figures, slopes, of, worth: [...worth] };
}
const whole = (text: string) => rated(text).figures[0]!;

describe('ratings of words', () => {
  it('come out of the file as they went in, and other words have none', () => {
    for (const [word, rating] of WORDS) expect(ratingOf(ratings, wordNumber(word))).toBeCloseTo(rating, 1);
    expect(ratingOf(ratings, wordNumber('table'))).toBe(0);
    expect(ratings.size).toBe(WORDS.size);
  });

  it('an empty or a cut off list gives what it holds', () => {
    expect(parseRatings('').size).toBe(0);
    expect(parseRatings(packRatings(WORDS).slice(0, 8)).size).toBe(1);
  });
});

describe('a word in its place', () => {
  it('is worth its rating when nothing stands before it', () => {
    expect(rated('The tent is good').of('good')).toBeCloseTo(1.9, 1);
  });

  it('counts more after a booster, less after a softener, and the nearer the more', () => {
    const plain = rated('The tent is good').of('good');
    const very = rated('The tent is very good').of('good');
    expect(very).toBeCloseTo(plain + 0.293, 5);
    expect(rated('The tent is somewhat good').of('good')).toBeCloseTo(plain - 0.293, 5);
    expect(rated('very much a good tent').of('good')).toBeLessThan(very);
  });

  it('is turned by a negation near it, not by one in the sentence before', () => {
    expect(rated('not good').of('good')).toBeLessThan(0);
    expect(rated('not really very good').of('good')).toBeLessThan(0);
    expect(rated('I did not. Good tent').of('good')).toBeGreaterThan(0);
    expect(rated('not awful').of('awful')).toBeGreaterThan(0);
  });

  it('counts more in capitals among others, not where all is written so', () => {
    expect(rated('this is GOOD').of('good')).toBeGreaterThan(rated('this is good').of('good'));
    expect(rated('THIS IS GOOD').of('good')).toBe(rated('this is good').of('good'));
  });

  it('counts more after a "but" than before it', () => {
    expect(whole('good tent but awful service')).toBeLessThan(whole('awful service and good tent'));
    expect(whole('awful service but good tent')).toBeGreaterThan(0);
  });

  it('a "no" that belongs to the next word turns it and is worth nothing of its own', () => {
    const { of } = rated('no good');
    expect(of('no')).toBeCloseTo(0, 9);
    expect(of('good')).toBeLessThan(0);
  });
});

describe('a word that is not the one that was rated', () => {
  it.each([
    ["I'll look", 'ill'],
    ['we’ll see', 'well'],
  ])('loses its apostrophe when folded: %s', (text, word) => {
    expect(rated(text).of(word)).toBe(0);
    expect(whole(text)).toBe(0);
  });

  it('is rated where it stands without an apostrophe', () => {
    expect(rated('she is ill').of('ill')).toBeLessThan(0);
    expect(rated('it went well').of('well')).toBeGreaterThan(0);
  });

  it('"kind of" is no praise, but less of what follows; a kind person is kind', () => {
    const { of } = rated('kind of awful');
    expect(of('kind')).toBe(0);
    expect(of('awful')).toBeCloseTo(rated('awful').of('awful') + 0.95 * 0.293, 2);
    expect(rated('a kind person').of('kind')).toBeGreaterThan(0);
  });
});

describe('what a denial does not turn', () => {
  it.each(['lol', '😀', ':('])('laughter, emoji and emoticons count as they are: %s', (sign) => {
    expect(rated(`I did not ${sign}`).of(sign)).toBe(rated(sign).of(sign));
  });

  it('"no, no" is said again, and a "no" of another sentence belongs to nothing', () => {
    for (const worth of rated('no no').worth) expect(worth).toBeCloseTo(-1.2, 1);
    expect(rated('Oh no. Good tent').of('no')).toBeCloseTo(-1.2, 1);
    expect(rated('Oh no. Good tent').of('good')).toBeGreaterThan(0);
  });
});

describe('mere courtesy', () => {
  it('is summed up apart from words of feeling, and turned by a denial, too', () => {
    const { figures } = rated('please look');
    expect(figures[0]).toBe(0);
    expect(figures[4]).toBeGreaterThan(0);
    expect(rated('good').figures[4]).toBe(0);
    expect(rated('not please').figures[4]).toBeLessThan(0);
  });
});

describe('all rated words together', () => {
  const all = (text: string) => rated(text).figures[5]!;
  const shares = (text: string) => rated(text).figures.slice(6) as [number, number];

  it('courtesies count there as what they are rated', () => {
    expect(all('please look')).toBeGreaterThan(0);
    expect(all('good')).toBe(whole('good'));
    expect(all('good, please')).toBeGreaterThan(all('good'));
    expect(all('awful but please')).toBeGreaterThan(whole('awful but please'));
  });

  it('the shares up and down are parts of the text: more of it that counts for nothing, less of both', () => {
    expect(shares('the tent')).toEqual([0, 0]);
    const [up, down] = shares('good tent, awful pegs');
    expect(up).toBeGreaterThan(0);
    expect(down).toBeGreaterThan(0);
    expect(up + down).toBeLessThan(1);
    expect(shares('good')[0]).toBeCloseTo(1, 9);
    expect(shares('good tent with six pegs and a bag')[0]).toBeLessThan(shares('good tent')[0]);
    expect(shares('good tent!!')[0]).toBeGreaterThan(shares('good tent')[0]);
  });
});

describe('emoticons', () => {
  it.each([':[', ':(', ':^(', '=]', ':O', ':3', '=P', ':c'])('are one token: %s', (sign) => {
    expect(tokensOf(`so ${sign} yes`).list.map(({ word }) => word)).toEqual(['so', sign, 'yes']);
  });

  it.each(['see:open', 'a list: [one]', 'ratio 3:04', 'x:D1', 'at :30', 'part :c1'])(
    'are not seen where a word goes on: %s',
    (text) => {
      expect(tokensOf(text).list.every(({ kind }) => kind !== 'emoji')).toBe(true);
    },
  );
});

describe('where ratings count', () => {
  it.each([
    ['The tent is awful and I want my money back', undefined, true],
    ['Yay!', undefined, true],
    ['Yay!', 'en', true],
    ['Yay!', 'de', false],
    ['Das Zelt ist leider kaputt angekommen', undefined, false],
    ['Das Zelt ist leider kaputt angekommen', 'en', false],
    ['テントが壊れていました', undefined, false],
  ])('is English, and where nothing tells the language: %s, %s', (text, language, counts) => {
    expect(readByRules(text, language === undefined ? {} : { language }).rates).toBe(counts);
  });
});

describe('a whole text', () => {
  it.each(['', 'The tent', 'good', 'GOOD good great!!! 😀', 'awful, awful no', 'great but awful?!'])(
    'has figures of about -1..1 that are the sums of what its words are worth: %s',
    (text) => {
      const { figures, slopes, worth } = rated(text);
      expect(figures).toHaveLength(RATED.length);
      for (const figure of figures) expect(Math.abs(figure)).toBeLessThanOrEqual(2);
      expect(figures[4]).toBe(0);
      const sum = (some: number[]) => some.reduce((all, one) => all + one, 0);
      expect(figures[1]).toBeCloseTo(sum(worth) * slopes[1]!, 9);
      expect(figures[2]).toBeCloseTo(sum(worth.filter((one) => one > 0)) * slopes[2]!, 9);
      expect(figures[3]).toBeCloseTo(sum(worth.filter((one) => one < 0)) * slopes[3]!, 9);
    },
  );

  it('marks of exclamation make it louder on its own side; without rated words there is nothing to make louder', () => {
    expect(whole('good!!')).toBeGreaterThan(whole('good'));
    expect(whole('awful!!')).toBeLessThan(whole('awful'));
    expect(whole('The tent!!')).toBe(0);
  });
});

describe('in the model', () => {
  const model = { ...(parseModel(smallModel()) as Model), ratings };
  const text = 'The tent is very good but the service awful';
  const score = (given: string, read: boolean) => {
    const { list, marks } = tokensOf(given);
    model.words.clear();
    return scoresOf(model, list, new Float32Array(DENSE.length), read ? marks : null);
  };

  it('the figures move the heads by their weights, in the languages whose words have ratings only', () => {
    const { figures } = rated(text);
    const [bare, read] = [score(text, false), score(text, true)];
    for (let h = 0; h < HEADS; h++) {
      const by = figures.reduce((sum, figure, i) => sum + Math.fround(figure) * model.dense[h]![FIRST_RATED + i]!, 0);
      expect(read.total[h]! - bare.total[h]!).toBeCloseTo(by, 4);
    }
  });

  it('each rated word gets its share of that, the others none', () => {
    const at = tokensOf(text).list.findIndex(({ word }) => word === 'good');
    const bare = score(text, false).tokens.slice();
    const read = score(text, true).tokens.slice();
    const moved = (t: number) => Array.from({ length: HEADS }, (_, h) => read[t * HEADS + h]! - bare[t * HEADS + h]!);
    expect(moved(0).every((one) => one === 0)).toBe(true);
    expect(moved(at).some((one) => one !== 0)).toBe(true);
  });
});
