import { describe, expect, it } from 'vitest';
import { languageOf, readNature } from '../../../../lib/scoring/nature/index.ts';

const reasons = (text: string, language = 'en') => {
  const { urgency, irritation, valence } = readNature(text, { language });
  return [...urgency.evidence, ...irritation.evidence, ...valence.evidence].map((one) => `${one.text}: ${one.says}`);
};

describe('a reader finds the reasons sensible', () => {
  it.each<[string, string, string?]>([
    ['I will and illness', "I'll be at the shop, I'll bring the receipt"],
    ['he will and hell', "He'll call me in the morning"],
    ['a firm that begins like amazement', 'My parcel comes from Amazon'],
    ['a kind of thing', 'Which kind of cable is it?'],
    ['a formula', 'To whom it may concern'],
    ['the first time', 'I ordered for the 1st time'],
    ['a word of Spanish for stove', 'Mi estufa es azul', 'es'],
  ])('nothing is made of %s', (_, text, language) => {
    const found = reasons(text, language).filter((one) =>
      /blame|swear|praise|fraud|contempt|contact again|mild/.test(one),
    );
    expect(found).toEqual([]);
  });

  it('an illness and a living hell are still seen', () => {
    expect(reasons('My son is so ill after the soup').join()).toContain('blame');
    expect(reasons('What the hell is this').join()).toContain('swearing');
  });

  it.each([
    'The game is tonight and we are going',
    'I am off to the beach tomorrow',
    'My sister gets married on Saturday',
  ])('a date with nothing asked is no hurry: %s', (text) => {
    expect(readNature(text).urgency.level!).toBeLessThan(25);
  });

  it.each(['Can you bring it tonight?', 'My parcel is late and I travel tomorrow', 'I need it by Saturday'])(
    'a date with something asked or wrong is: %s',
    (text) => {
      const dated = readNature(text).urgency;
      expect(dated.evidence.some(({ says, points }) => says.startsWith('a deadline') && points >= 10)).toBe(true);
    },
  );

  it.each([
    ['no thats all thank you', 11],
    ['nothing else, have a great day', 11],
  ])('nothing more is wanted: %s', (text, most) => {
    expect(readNature(text).urgency.level!).toBeLessThan(most);
    expect(readNature(text).sentiment.label).not.toBe('negative');
  });

  it('a slip of the pen is still known', () => {
    expect(reasons('I am furius').join()).toContain('furius');
    expect(reasons('This is unaceptable').join()).toContain('unaceptable');
  });

  it('gives the same language again after many other words', () => {
    const text = 'Mein Paket ist nicht angekommen';
    const first = languageOf(text);
    for (let i = 0; i < 17_000; i++) languageOf(`wort${(i * 7919).toString(36).replace(/\d/g, 'a')}q`);
    expect(languageOf(text)).toEqual(first);
  });
});
