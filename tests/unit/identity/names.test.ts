import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, isFullName, looseNameKey, nameKey, nameTokens } from '../../../lib/identity/names.ts';

const key = (name: string) => nameKey(nameTokens(name));
const loose = (name: string) => looseNameKey(nameTokens(name));

describe('a name as words', () => {
  it.each([
    ['Dana Whitlow', ['dana', 'whitlow']],
    ['  WHITLOW,  Dana ', ['whitlow', 'dana']],
    ['Dr. María-José Núñez', ['maria', 'jose', 'nunez']],
    ['Søren Ødegård', ['soren', 'odegard']],
    ['Łukasz Groß', ['lukasz', 'gross']],
    ["Siobhán O'Neill", ['siobhan', 'o', 'neill']],
    ['Dana 🏕️ Whitlow', ['dana', 'whitlow']],
    ['山田 太郎', ['山田太郎']],
    ['Ｄａｎａ Whitlow', ['dana', 'whitlow']],
    ['', []],
    ['🏕️', []],
  ])('%s', (name, tokens) => {
    expect(nameTokens(name)).toEqual(tokens);
  });

  it('keeps marks that carry meaning outside Latin letters', () => {
    expect(fold('ガ')).toBe('ガ');
    expect(nameTokens('प्रिया रमन')).toHaveLength(2);
  });

  it('says enough with two words, or one in an unspaced script', () => {
    expect(['Dana Whitlow', '山田太郎'].every((name) => isFullName(nameTokens(name)))).toBe(true);
    expect(['Dana', 'Mr Dana', '山田', '', 'D'].some((name) => isFullName(nameTokens(name)))).toBe(false);
  });
});

describe('keys of a name', () => {
  it('do not care for order, case, accents or titles', () => {
    const spellings = ['Núñez, María', 'maria nunez', 'Sra. María NÚÑEZ', 'María\u00a0Núñez'];
    expect(new Set(spellings.map(key)).size).toBe(1);
  });

  it('tell different names apart', () => {
    expect(key('Dana Whitlow')).not.toBe(key('Dana Whitlaw'));
    expect(loose('Dana Whitlow')).not.toBe(loose('Diana Whitlow'));
  });

  it('meet for short forms and middle names in the loose key only', () => {
    expect(loose('Bob Thistle')).toBe(loose('Robert Thistle'));
    expect(loose('Paco Duarte')).toBe(loose('Francisco Duarte'));
    expect(loose('Robert James Thistle')).toBe(loose('Bob Thistle'));
    expect(key('Bob Thistle')).not.toBe(key('Robert Thistle'));
  });

  it('are the same for any order of the same words', () => {
    const words = fc.array(fc.constantFrom('ada', 'núñez', 'de', 'la', 'O', 'Li'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, (tokens) => {
        expect(key(tokens.join(' '))).toBe(key([...tokens].reverse().join(', ')));
      }),
    );
  });

  it('never throw and stay short, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(key(text).length).toBeLessThanOrEqual(loose(text).length + 4000);
      }),
    );
    expect(key('ab '.repeat(400_000)).length).toBeLessThan(300);
  });
});
