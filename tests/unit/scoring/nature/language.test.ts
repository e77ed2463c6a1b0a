import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../lib/scoring/nature/index.ts';
import { guessLanguage, READ_LANGUAGES } from '../../../../lib/scoring/nature/language.ts';
import { scriptLanguage } from '../../../../lib/scoring/nature/script.ts';
import { others, sentences, wordless } from './cases/languages.ts';
import { littered, senseless, unread } from './cases/unread.ts';

describe('languageOf', () => {
  it.each(Object.keys(sentences))('tells short helpdesk sentences in %s', (language) => {
    const wrong = sentences[language]!.filter((text) => languageOf(text).language !== language);
    expect(wrong.length, wrong.join(' / ')).toBeLessThanOrEqual(1);
  });

  it('is right on at least 97.5 of 100 of all of them', () => {
    const all = Object.entries(sentences).flatMap(([language, list]) => list.map((text) => ({ language, text })));
    const right = all.filter(({ language, text }) => languageOf(text).language === language);
    expect(right.length / all.length).toBeGreaterThanOrEqual(0.975);
  });

  it.each(others)('does not mistake %s for a language that it reads', (language, text) => {
    expect(languageOf(text).language).toBe(language);
    expect(READ_LANGUAGES).not.toContain(language);
  });

  it.each(wordless)('says that it cannot tell: "%s"', (text) => {
    expect(languageOf(text)).toEqual({ language: null, confidence: expect.any(Number) });
    expect(languageOf(text).confidence).toBeLessThan(0.55);
  });

  it.each([
    ['de', '@Tentalo Wo ist meine Bestellung #AX-20931? https://tentalo.example/track/the-parcel-is-here 😡'],
    ['fr', 'BONJOUR JE N’AI PAS REÇU MA COMMANDE'],
    ['es', 'HOLA NO HE RECIBIDO MI PEDIDO, ref. XK-9912, ana@tentalo.example'],
    ['en', 'hey wheres my stuff??? order 99812 from Müller & Söhne GmbH'],
    ['it', 'Buongiorno, sono Müller: il mio pacco Brightline Express non è arrivato'],
  ])('reads %s through links, names, numbers and capitals', (language, text) => {
    expect(languageOf(text).language).toBe(language);
  });

  it('gives a confidence between 0 and 1 that is lower for one word than for a sentence', () => {
    const word = languageOf('refund').confidence;
    const sentence = languageOf('I would like a refund for the tent that I ordered').confidence;
    expect(word).toBeGreaterThanOrEqual(0);
    expect(sentence).toBeLessThanOrEqual(1);
    expect(sentence).toBeGreaterThan(word);
  });

  it('keeps a best candidate where it will not commit itself', () => {
    const guess = guessLanguage('Tentalo Brightline');
    expect(guess.language).toBeNull();
    expect(guess.best === null || READ_LANGUAGES.includes(guess.best)).toBe(true);
  });
});

describe('what is not read', () => {
  const foreign = Object.entries(unread).flatMap(([language, list]) => list.map((text) => ({ language, text })));
  const mistaken = (text: string) => READ_LANGUAGES.includes(languageOf(text).language ?? '');

  it('passes for one of the seven in at most one message of eight', () => {
    const wrong = foreign.filter(({ text }) => mistaken(text)).map(({ text }) => text);
    expect(wrong.length / foreign.length, wrong.join(' / ')).toBeLessThanOrEqual(0.125);
  });

  it.each(Object.keys(unread))('%s passes for one of the seven in less than every other message', (language) => {
    const wrong = unread[language]!.filter(mistaken);
    expect(wrong.length, wrong.join(' / ')).toBeLessThanOrEqual(unread[language]!.length / 2);
  });

  it('keys struck at random, codes and names are no language', () => {
    const wrong = senseless.filter((text) => languageOf(text).language !== null);
    expect(wrong.length, wrong.join(' / ')).toBeLessThanOrEqual(1);
  });

  it.each(littered)('%s is told through brands, tags, links and codes', (language, text) => {
    expect(languageOf(text).language).toBe(language);
  });

  it.each(littered)('%s stays what it is without them', (language, text) => {
    const plain = text.replace(/https?:\S+|[@#]\w+|\bKX-\d+/g, '').replace(/\s+/g, ' ');
    expect(languageOf(plain).language).toBe(language);
  });
});

describe('scriptLanguage', () => {
  it.each([
    ['ja', 'カタカナ'],
    ['zh', '订单'],
    ['ko', '배송'],
    ['uk', 'їжак'],
    ['fa', 'سفارش من کجاست پچ'],
    ['ka', 'გამარჯობა'],
  ])('knows %s by its letters', (language, text) => {
    expect(scriptLanguage(text)?.language).toBe(language);
  });

  it('says nothing about Latin letters, or a foreign word among them', () => {
    expect(scriptLanguage('Where is my order?')).toBeNull();
    expect(scriptLanguage('I bought the модель X tent from you and it leaks')).toBeNull();
  });
});
