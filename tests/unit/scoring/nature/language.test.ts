import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../lib/scoring/nature/index.ts';
import { guessLanguage, READ_LANGUAGES } from '../../../../lib/scoring/nature/language.ts';
import { scriptLanguage } from '../../../../lib/scoring/nature/script.ts';
import { others, sentences, wordless } from './cases/languages.ts';

describe('languageOf', () => {
  it.each(Object.keys(sentences))('tells short helpdesk sentences in %s', (language) => {
    const wrong = sentences[language]!.filter((text) => languageOf(text).language !== language);
    expect(wrong.length, wrong.join(' / ')).toBeLessThanOrEqual(1);
  });

  it('is right on at least 96 of 100 of all of them', () => {
    const all = Object.entries(sentences).flatMap(([language, list]) => list.map((text) => ({ language, text })));
    const right = all.filter(({ language, text }) => languageOf(text).language === language);
    expect(right.length / all.length).toBeGreaterThanOrEqual(0.96);
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
