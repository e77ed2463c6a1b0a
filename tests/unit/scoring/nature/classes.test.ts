import { describe, expect, it } from 'vitest';
import { readNature } from '../../../../lib/scoring/nature/index.ts';
import { tokensOf } from '../../../../lib/scoring/nature/tokens.ts';
import { weigh } from '../../../../lib/scoring/nature/weigh.ts';

describe('sentiment', () => {
  it.each([
    ['positive', 'I love this tent, it is wonderful'],
    ['positive', '¡Me encanta, es maravilloso!'],
    ['positive', 'J’adore, c’est magnifique'],
    ['positive', 'Wunderbar, ich bin begeistert'],
    ['negative', 'This is the worst tent ever, I hate it'],
    ['negative', 'Es horrible, qué asco'],
    ['negative', 'C’est nul, une catastrophe'],
    ['negative', 'Furchtbar, eine Katastrophe'],
    ['neutral', 'I will be at the shop at four'],
    ['neutral', 'Estaré en la tienda a las cuatro'],
    ['neutral', 'Je serai au magasin à quatre heures'],
    ['neutral', 'Ich bin um vier im Laden'],
  ])('%s: %s', (label, text) => {
    const { sentiment } = readNature(text);
    expect(sentiment.label).toBe(label);
    expect(sentiment[sentiment.label]).toBe(Math.max(sentiment.negative, sentiment.neutral, sentiment.positive));
  });

  it('is flatter where the words are not read', () => {
    const { sentiment } = readNature('Где мой заказ?');
    expect(Math.max(sentiment.negative, sentiment.neutral, sentiment.positive)).toBeLessThan(0.6);
  });
});

describe('complaint', () => {
  it('ranks thanks, a question, a problem and a complaint', () => {
    const texts = [
      'Thank you, the tent is wonderful',
      'Do you have the tent in green?',
      'My tent has not arrived',
      'My tent has not arrived, nobody answers and your service is a disgrace',
    ];
    const levels = texts.map((text) => readNature(text).complaint);
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(levels[0]).toBeLessThan(0.2);
    expect(levels[3]).toBeGreaterThan(0.8);
  });
});

describe('tones', () => {
  it.each([
    ['calm', 'The order number is AX-20931 and the tent is green'],
    ['polite', 'Could you please send me the invoice?'],
    ['worried', 'I am worried, my card was stolen'],
    ['disappointed', 'I am disappointed with the quality'],
    ['frustrated', 'I am still waiting, this is frustrating and nobody answers'],
    ['angry', 'I am furious, this is a disgrace, you idiots!!!'],
    ['contemptuous', 'You are pathetic'],
    ['sarcastic', 'Thanks for nothing'],
    ['grateful', 'Thank you so much for your help'],
    ['pleased', 'I love it, it is perfect'],
  ])('%s: %s', (tone, text) => {
    expect(readNature(text).tones).toContain(tone);
  });

  it('never says calm and angry at once, and at most four', () => {
    for (const text of ['You idiots, thank you please', 'I am furious but I love it', 'Thanks, I am worried and sad']) {
      const { tones } = readNature(text);
      expect(tones.includes('calm') && tones.includes('angry')).toBe(false);
      expect(tones.length).toBeLessThanOrEqual(4);
      expect(new Set(tones).size).toBe(tones.length);
    }
  });
});

describe('confidence', () => {
  it('is lower for a word than for a sentence', () => {
    const word = readNature('Refund');
    const sentence = readNature('I would like a refund for the tent that I sent back to you');
    expect(word.urgency.confidence).toBeLessThan(sentence.urgency.confidence);
  });

  it('is lower where the words pull both ways', () => {
    const one = readNature('I love the tent, it is wonderful and the colour is perfect').valence;
    const both = readNature('I love the tent, it is wonderful but the colour is horrible and ugly').valence;
    expect(both.confidence).toBeLessThan(one.confidence);
  });

  it('is nothing where the reading abstains', () => {
    const { urgency, politeness } = readNature('注文した商品がまだ届きません');
    expect([urgency.confidence, politeness.confidence]).toEqual([0, 0]);
  });
});

describe('weigh', () => {
  it('reads only signals without a lexicon', () => {
    const { pushes } = weigh(tokensOf('My order is late!!! 😡'), null);
    expect(new Set(pushes.map(({ kind }) => kind))).toEqual(new Set(['mark', 'emoji']));
  });

  it('leaves out what is cut', () => {
    const text = 'I am furious and my order is late';
    const kinds = (cut?: { start: number; end: number }) =>
      weigh(tokensOf(text), 'en', cut).pushes.map(({ kind }) => kind);
    expect(kinds()).toEqual(expect.arrayContaining(['anger', 'late']));
    expect(kinds({ start: 5, end: 12 })).not.toContain('anger');
    expect(kinds({ start: 5, end: 12 })).toContain('late');
  });

  it('lets a longer phrase speak for the shorter ones inside it', () => {
    const { pushes } = weigh(tokensOf('Thanks for nothing'), 'en');
    const spans = pushes.filter(({ reading }) => reading === 'valence').map(({ start, end }) => [start, end]);
    expect(spans).toEqual([[0, 18]]);
  });

  it('keeps praise honest after a turn', () => {
    const bitter = weigh(tokensOf('Great, my parcel is lost again'), 'en');
    const honest = weigh(tokensOf('Great tent but my parcel was lost'), 'en');
    expect(bitter.found.flags.map(({ flag }) => flag)).toContain('sarcasm');
    expect(honest.found.flags.map(({ flag }) => flag)).not.toContain('sarcasm');
  });
});
