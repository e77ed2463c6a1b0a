import { describe, expect, it } from 'vitest';
import { readNature } from '../../../../lib/scoring/nature/index.ts';

const urgency = (text: string) => readNature(text).urgency.level ?? -1;
const irritation = (text: string) => readNature(text).irritation.level ?? -1;

/** Emergencies told without a word like "urgent": each in all seven languages. */
const locked = [
  'Hello, we are locked out of the mountain hut, the code does not work and it is getting dark.',
  'Estamos atrapados fuera de la cabaña y está anocheciendo',
  'Nous sommes enfermés dehors, le code ne marche pas et la nuit tombe',
  'Wir stehen vor der Hütte, der Code geht nicht und es wird dunkel',
  'Siamo chiusi fuori dal rifugio e sta facendo buio',
  'We staan buiten de hut, de code werkt niet en het wordt donker',
  'Estamos trancados do lado de fora da cabana e está escurecendo',
];
const life = [
  'I want to end it all',
  'quiero acabar con todo',
  'je veux en finir',
  'ich will nicht mehr leben',
  'non voglio più vivere',
  'ik wil niet meer leven',
  'não quero mais viver',
];
const business = [
  'The whole checkout is down, we lose orders every minute',
  'Nadie puede pagar en la tienda, perdemos ventas cada minuto',
  'Personne ne peut payer, nous perdons des commandes',
  'Niemand kann bestellen, wir verlieren jede Minute Umsatz',
  'Nessuno riesce a pagare, perdiamo ordini ogni minuto',
  'Niemand kan afrekenen, we verliezen elke minuut bestellingen',
  'Ninguém consegue pagar, perdemos pedidos a cada minuto',
];
const scorn = [
  'what a crappy colour for the new website, who is the genius that picked it?',
  'vaya mierda de color habéis elegido para la web nueva, parece un chicle. quién es el genio?',
  'c’est quoi cette couleur de merde sur le nouveau site, qui a eu l’idée ?',
  'was für eine Scheißfarbe auf der neuen Seite, wer denkt sich sowas aus?',
  'che colore di merda per il nuovo sito, chi è il genio?',
  'wat een kutkleur op de nieuwe site, wie heeft dit bedacht?',
  'que merda de cor no site novo, quem é o gênio?',
];

describe('emergencies in plain words', () => {
  it.each(locked)('locked out as dark falls: %s', (text) => {
    expect(urgency(text)).toBeGreaterThanOrEqual(75);
    expect(irritation(text)).toBeLessThan(25);
  });

  it.each(life)('a life at risk: %s', (text) => {
    const reading = readNature(text);
    expect(reading.flags).toContain('vulnerable');
    expect(reading.flags).toContain('safety');
    expect(reading.urgency.level).toBeGreaterThanOrEqual(70);
  });

  it.each(business)('business stands still: %s', (text) => {
    expect(urgency(text)).toBeGreaterThanOrEqual(60);
  });

  it('a polite report of gas is urgent and calm', () => {
    const text = 'Good evening, sorry to bother you. I think there is a smell of gas coming from the stove. Thank you.';
    expect(urgency(text)).toBeGreaterThanOrEqual(70);
    expect(irritation(text)).toBeLessThan(25);
  });

  it.each(['Do you ship to Norway?', 'How do I change my delivery address?', 'when does the store open on sunday?'])(
    'a mere question is not: %s',
    (text) => expect(urgency(text)).toBeLessThanOrEqual(36),
  );
});

describe('anger in plain words', () => {
  it.each(scorn)('scorn about a trifle: %s', (text) => {
    expect(irritation(text)).toBeGreaterThanOrEqual(50);
    expect(urgency(text)).toBeLessThan(36);
  });

  it('a broken promise told in capitals', () => {
    const text =
      'Thursday noon is long gone and I have heard NOTHING. I paid $14.90 for express!! ' +
      'This is the second time you leave me hanging.';
    expect(irritation(text)).toBeGreaterThanOrEqual(60);
  });

  it('cross with oneself is not cross with the firm', () => {
    expect(irritation('I am angry with myself for not coming to you years ago')).toBeLessThan(20);
  });
});
