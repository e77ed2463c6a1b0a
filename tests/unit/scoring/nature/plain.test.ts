import { describe, expect, it } from 'vitest';
import {
  ASK,
  BREAK,
  CLAUSE,
  hasMail,
  kindAt,
  MARK,
  NAME,
  plainBreakEnd,
  plainMarkEnd,
  plainNameEnd,
  plainWordEnd,
  QUOTE,
  SKIP,
} from '../../../../lib/scoring/nature/plain.ts';
import { tokensOf } from '../../../../lib/scoring/nature/tokens.ts';

describe('plainWordEnd', () => {
  it.each([
    ['late', 4],
    ['late, again', 4],
    ['late!', 4],
    ['Größe ist', 5],
    ["don't know", 5],
    ["l'ordine e", 8],
    ["dogs' food", 4],
    ['end. Next', 3],
    ['late.', 4],
  ])('ends the word of %s', (text, end) => {
    expect(plainWordEnd(text, 0, false)).toBe(end);
  });

  it('gives the place itself where no letter stands', () => {
    expect(plainWordEnd('a 1', 2, false)).toBe(2);
    expect(plainWordEnd('× 2', 0, false)).toBe(0);
    expect(plainWordEnd('', 0, false)).toBe(0);
  });

  it.each([
    ['www.tentalo.example'],
    ['https://tentalo.example'],
    ['f***ing'],
    ['s*it'],
    ['Привет'.replace('П', 'a')],
    ['café\u0301'.normalize('NFD')],
    ['late\u200d'],
  ])('leaves %j to the pattern', (text) => {
    expect(plainWordEnd(text, 0, false)).toBe(-1);
  });

  it('leaves words that touch a dot, a dash or a figure to the pattern where an address may stand', () => {
    for (const text of ['ana.b@tentalo.example', 'ana-b@tentalo.example', 'ana1@tentalo.example']) {
      expect(plainWordEnd(text, 0, hasMail(text))).toBe(-1);
      expect(plainWordEnd(text, 0, false)).toBe(3);
    }
  });
});

describe('hasMail', () => {
  it.each([
    ['ana@tentalo.example', true],
    ['a-@b', true],
    ['@tentalo hello', false],
    ['hello @tentalo', false],
    ['no sign', false],
  ])('of %s is %s', (text, expected) => {
    expect(hasMail(text)).toBe(expected);
  });
});

describe('what begins with no letter', () => {
  it('has a kind', () => {
    const kinds = [...',("\n.!#@&5:;<é'].map((one) => kindAt(one, 0));
    expect(kinds).toEqual([CLAUSE, CLAUSE, QUOTE, BREAK, BREAK, MARK, NAME, NAME, SKIP, ASK, ASK, ASK, ASK, ASK]);
    expect(kindAt('', 0)).toBe(ASK);
  });

  it('ends where its run ends', () => {
    expect(plainNameEnd('@tentalo hi', 0)).toBe(8);
    expect(plainNameEnd('#fail_2!', 0)).toBe(7);
    expect(plainBreakEnd('... so', 0)).toBe(3);
    expect(plainBreakEnd('\nso', 0)).toBe(1);
    expect(plainMarkEnd('?!! so', 0)).toBe(3);
  });

  it('is left to the pattern where it is not plain', () => {
    expect(plainNameEnd('#Ärger', 0)).toBe(-1);
    expect(plainNameEnd('#failé', 0)).toBe(-1);
    expect(plainNameEnd('@ home', 0)).toBe(-1);
    expect(plainNameEnd(`@${'a'.repeat(61)}`, 0)).toBe(-1);
    expect(plainBreakEnd('.5', 0)).toBe(-1);
    expect(plainMarkEnd('!！', 0)).toBe(-1);
  });
});

describe('a text of plain and other pieces', () => {
  /** Word, place, sentence, clause and marks of each token, and what else is counted. */
  const look = (text: string) => {
    const { list, marks, asks, links } = tokensOf(text);
    const words = list.map(({ word, start, clause, sentence }) => `${word}@${start}/${sentence}.${clause}`);
    return [...words, ...marks.map(({ kind, count }) => `${kind}${count}`), `asks ${asks.size} links ${links}`];
  };

  it.each([
    ['So late... why?! (really)', ['so@0/0.0', 'late@3/0.0', 'why@11/1.1', 'really@18/2.3', '?!2', 'asks 1 links 0']],
    ['a.b@c.example a.b', ['a@14/0.0', 'b@16/1.1', 'asks 0 links 1']],
    ['h: http://x.example w.', ['h@0/0.0', 'w@20/0.1', 'asks 0 links 1']],
    ['#late,#Späť @you 5%', ['late@0/0.0', 'spat@6/0.1', '5@17/0.1', 'asks 0 links 0']],
    ["rock 'n' roll :'( ok", ['rock@0/0.0', 'n@6/0.0', 'roll@9/0.0', ":'(@14/0.0", 'ok@18/0.0', 'asks 0 links 0']],
    ['not - good - no', ['not@0/0.0', 'good@6/0.1', 'no@13/0.2', 'asks 0 links 0']],
    ['one!！two', ['one@0/0.0', 'two@5/1.1', '!2', 'asks 0 links 0']],
  ])('is cut as the pattern cuts it: %s', (text, expected) => {
    expect(look(text)).toEqual(expected);
  });
});
