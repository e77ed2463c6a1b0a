import { describe, expect, it } from 'vitest';
import { parseLexicon } from '../../../../lib/scoring/nature/lexicon.ts';
import { Matcher } from '../../../../lib/scoring/nature/match.ts';
import { tokensOf } from '../../../../lib/scoring/nature/tokens.ts';

const matcher = new Matcher([
  parseLexicon(`
@num = two three
@day = friday monday
= one | u.a=1
smell of _ gas; by @day; @num times; @ord time
= two | u.b=1
cancel* my/the ?whole order; unacceptable; lost
`),
]);

const found = (text: string) => {
  const { list } = tokensOf(text);
  return matcher.find(list).map(({ from, to }) => text.slice(list[from]!.start, list[to - 1]!.end));
};

describe('Matcher', () => {
  it.each([
    ['a smell of gas', ['smell of gas']],
    ['a smell of very strong gas', ['smell of very strong gas']],
    ['a smell of one two three four gas', []],
    ['by Friday or by MONDAY', ['by Friday', 'by MONDAY']],
    ['three times, 5 times', ['three times', '5 times']],
    ['the 3rd time', ['3rd time']],
    ['please cancel my order', ['cancel my order']],
    ['cancelling the whole order', ['cancelling the whole order']],
    ['cancel your order', []],
    ['LOST', ['LOST']],
    ['smell of. gas', []],
  ])('finds phrases in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(['unaceptable', 'unacceptible', 'unnacceptable', 'UNACCEPTABLE', 'unacceptableeee'])(
    'forgives %s',
    (word) => {
      expect(found(`this is ${word}`)).toEqual([word]);
    },
  );

  it.each(['acceptable', 'unaccented', 'lest', 'cost'])('does not take %s for a misspelling', (word) => {
    expect(found(`this is ${word}`)).toEqual([]);
  });

  it('finds overlapping phrases, all of them', () => {
    const list = tokensOf('lost lost').list;
    expect(matcher.find(list)).toHaveLength(2);
    expect(matcher.find([])).toEqual([]);
  });
});
