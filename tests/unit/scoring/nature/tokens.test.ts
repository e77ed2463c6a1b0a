import { describe, expect, it } from 'vitest';
import { fold, READ_HEAD, READ_TAIL, tokensOf } from '../../../../lib/scoring/nature/tokens.ts';

const words = (text: string) => tokensOf(text).list.map(({ word }) => word);

describe('tokensOf', () => {
  it.each([
    ["I don't know", ['i', 'dont', 'know']],
    ['l’ordre n’est pas là', ['l', 'ordre', 'n', 'est', 'pas', 'la']],
    ['dell’ordine', ['dell', 'ordine']],
    ['aujourd’hui', ['aujourdhui']],
    ['soooo baaad', ['soo', 'baad']],
    ['Größe Straße', ['grosse', 'strasse']],
    ['2hrs on the 3rd call', ['2', 'hrs', 'on', 'the', '3rd', 'call']],
    ['see https://tentalo.example/a?b=c or ana@tentalo.example', ['see', 'or']],
    ['@tentalo #fail', ['fail']],
    ['<b>late</b>', ['late']],
    ['f***ing s**t', ['maskedswear', 'maskedswear']],
    ['1,204.50 due', ['1,204.50', 'due']],
    ['👍🏽 ok :)', ['👍', 'ok', ':)']],
  ])('cuts %s', (text, expected) => {
    expect(words(text).filter((word) => word !== '🏽')).toEqual(expected);
  });

  it('keeps offsets that point at the text itself', () => {
    const text = 'Ça va?! J’ai reçu 😡 <i>rien</i> du tout… “super”, merci!!!';
    for (const { start, end, word, kind } of tokensOf(text).list) {
      const slice = text.slice(start, end);
      expect(kind === 'emoji' ? slice.replace('\ufe0f', '') : fold(slice)).toBe(word);
    }
  });

  it('counts sentences and clauses', () => {
    const { list } = tokensOf('No, thanks. It works');
    expect(list.map(({ sentence }) => sentence)).toEqual([0, 0, 1, 1]);
    expect(list[0]!.clause).not.toBe(list[1]!.clause);
    expect(list.map(({ first }) => first)).toEqual([true, false, true, false]);
  });

  it('keeps runs of marks with their kind and place', () => {
    const text = 'What?! Why?? Now!!!';
    const { marks, asks } = tokensOf(text);
    expect(marks.map(({ kind, count }) => [kind, count])).toEqual([
      ['?!', 2],
      ['?', 2],
      ['!', 3],
    ]);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['?!', '??', '!!!']);
    expect(asks.size).toBe(2);
  });

  it('knows capitals, drawn-out and quoted words', () => {
    const { list } = tokensOf('I am SOOOO done, it says "URGENT ERROR" and XXXX');
    const by = (word: string) => list.find((token) => token.word === word)!;
    expect(by('soo').capitals).toBe(true);
    expect(by('soo').drawn).toBe(true);
    expect(by('urgent').quoted).toBe(true);
    expect(by('done').quoted).toBe(false);
    expect(list.at(-1)!.capitals).toBe(false);
  });

  it('reads the two ends of a very long text, with true offsets', () => {
    const text = `first ${'x '.repeat(40_000)}last`;
    const { list } = tokensOf(text);
    expect(list.length).toBeLessThan((READ_HEAD + READ_TAIL) / 2 + 10);
    const last = list.at(-1)!;
    expect(text.slice(last.start, last.end)).toBe('last');
    expect(list[0]!.word).toBe('first');
  });
});
