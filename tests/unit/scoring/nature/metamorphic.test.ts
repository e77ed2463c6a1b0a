import { describe, expect, it } from 'vitest';
import type { NatureReading } from '../../../../lib/domain/reading.ts';
import { readNature } from '../../../../lib/scoring/nature/index.ts';
import { politeButSevere, rudeButTrivial } from './cases/moments.ts';

const severe = politeButSevere.filter(([language]) => language === 'en').map(([, text]) => text);
const rude = rudeButTrivial.filter(([language]) => language === 'en').map(([, text]) => text);
const plain = [
  'Can you tell me where my order is?',
  'I was charged twice and nobody answers',
  'Thank you for the quick reply, Marta',
  'The app crashes when I open my basket',
];
const all = [...severe, ...rude, ...plain];

function expectNear(a: NatureReading, b: NatureReading, bound: number): void {
  expect(Math.abs(a.urgency.level! - b.urgency.level!)).toBeLessThanOrEqual(bound);
  expect(Math.abs(a.irritation.level! - b.irritation.level!)).toBeLessThanOrEqual(bound);
}

describe('what does not matter moves little', () => {
  it.each(all)('a greeting and a close: %s', (text) => {
    expectNear(readNature(text), readNature(`Hello there, ${text} Best regards, Ana Sørensen`), 8);
  });

  it.each(plain)('names and brands: %s', (text) => {
    const renamed = text.replace('Marta', 'Olumide').replace('basket', 'Brightline basket');
    expectNear(readNature(text), readNature(renamed), 5);
  });

  it.each([...severe, ...plain])('lower case: %s', (text) => {
    expectNear(readNature(text), readNature(text.toLowerCase(), { language: 'en' }), 12);
  });

  it.each(severe)('all capitals keep the urgency: %s', (text) => {
    const shouted = readNature(text.toUpperCase(), { language: 'en' });
    expect(Math.abs(shouted.urgency.level! - readNature(text).urgency.level!)).toBeLessThanOrEqual(12);
  });

  it.each([
    ['This is unacceptable, I am furious', 'This is unaceptable, I am furius'],
    ['I am extremely disappointed', 'I am extremly dissapointed'],
    ['My account is suspended', 'My acount is suspended'],
  ])('typos: %s', (right, wrong) => {
    expectNear(readNature(right), readNature(wrong), 15);
  });

  it.each(all)('a neutral emoji: %s', (text) => {
    expectNear(readNature(text), readNature(`${text} 📦`), 4);
  });

  it.each(all)('a link and an order number: %s', (text) => {
    expectNear(readNature(text), readNature(`${text} #AX-20931 https://tentalo.example/o/20931`), 6);
  });
});

describe('what matters moves the right way', () => {
  const thirds = [
    ['for the third time', [...rude, ...plain]],
    ['por tercera vez', ['¿Dónde está mi pedido?', 'Vuestro servicio es un asco']],
    ['pour la troisième fois', ['Où est ma commande ?', 'Votre service est lamentable']],
    ['zum dritten Mal', ['Wo ist meine Bestellung?', 'Euer Service ist eine Frechheit']],
    ['pela terceira vez', ['Onde está o meu pedido?']],
    ['per la terza volta', ['Dov’è il mio ordine?']],
    ['voor de derde keer', ['Waar is mijn bestelling?']],
  ] as const;
  const pairs = thirds.flatMap(([words, texts]) => texts.map((text) => [words, text] as const));

  it.each(pairs)('adding "%s" never lowers irritation: %s', (words, text) => {
    const before = readNature(text);
    const after = readNature(`${text} ${words}`, { language: before.language });
    expect(after.irritation.level!).toBeGreaterThanOrEqual(before.irritation.level!);
    expect(after.flags).toContain('repeat');
  });

  it.each(plain)('an insult raises irritation: %s', (text) => {
    expect(readNature(`${text} You idiots.`).irritation.level!).toBeGreaterThan(readNature(text).irritation.level!);
  });

  it.each(rude)('a danger raises urgency: %s', (text) => {
    expect(readNature(`${text} And the charger caught fire.`).urgency.level!).toBeGreaterThanOrEqual(65);
  });
});
