import { describe, expect, it } from 'vitest';
import { readNature } from '../../../../lib/scoring/nature/index.ts';

const topic = (text: string) => readNature(text).intents[0]?.id;

describe('the topic where hardly a word names it', () => {
  it.each([
    'Absolutely wonderful people, I loved every minute',
    'Wunderbare Leute, ich war begeistert',
    'Des gens formidables, je suis ravie',
  ])('something good is praise: %s', (text) => expect(topic(text)).toBe('praise'));

  it.each(['The room was filthy and ugly', 'Das Zimmer war schmutzig und hässlich', 'La chambre était sale et moche'])(
    'something bad is a complaint: %s',
    (text) => expect(topic(text)).toBe('complaint'),
  );

  it.each(['Can I bring a cello?', 'Darf ich ein Cello mitbringen?', '¿Puedo llevar un violonchelo?'])(
    'a question is a question: %s',
    (text) => expect(topic(text)).toBe('question'),
  );
});

describe('the topic where a word names it', () => {
  it.each([
    ['billing', 'I was charged twice on my invoice'],
    ['delivery', 'My parcel has not arrived'],
    ['refund', 'I want my money back'],
    ['cancellation', 'Please cancel my subscription'],
    ['outage', 'The app crashes all the time'],
  ] as const)('%s: %s', (id, text) => expect(topic(text)).toBe(id));
});
