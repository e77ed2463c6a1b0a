import { describe, expect, it } from 'vitest';
import type { NatureReading } from '../../../../lib/domain/reading.ts';
import { readNature } from '../../../../lib/scoring/nature/index.ts';

const level = (text: string, id: 'urgency' | 'irritation' | 'valence') => readNature(text)[id].level!;

describe('negation', () => {
  it.each([
    'I am not angry at all, no problem',
    'No estoy enfadado, no hay problema',
    'Je ne suis pas en colère, pas de problème',
    'Ich bin nicht sauer, kein Problem',
    'Não estou com raiva, sem problema',
    'Non sono arrabbiato, nessun problema',
    'Ik ben niet boos, geen probleem',
  ])('%s', (text) => {
    const reading = readNature(text);
    expect(reading.irritation.level).toBeLessThanOrEqual(8);
    expect(reading.tones).not.toContain('angry');
  });

  it.each([
    ['The food was good', 'The food was not good'],
    ['The staff were helpful', 'The staff were never helpful'],
    ['La comida estaba buena', 'La comida no estaba buena'],
    ['Le repas était bon', 'Le repas n’était pas bon'],
    ['Das Essen war gut', 'Das Essen war nicht gut'],
  ])('turns praise: %s / %s', (good, bad) => {
    expect(level(good, 'valence')).toBeGreaterThan(0);
    expect(level(bad, 'valence')).toBeLessThan(0);
  });

  it('does not reach over a comma, a turn or "not only"', () => {
    expect(level('No, the service is great', 'valence')).toBeGreaterThan(0);
    expect(level('Not only was the food great, the staff were lovely', 'valence')).toBeGreaterThan(30);
    expect(level('It does not matter but I love it', 'valence')).toBeGreaterThan(0);
  });

  it('leaves a wait alone that nobody answered', () => {
    const reading = readNature('Nobody has replied to my emails for three weeks');
    expect(reading.flags).toContain('repeat');
    expect(reading.urgency.level).toBeGreaterThan(25);
  });
});

describe('strength', () => {
  it('is more after "very" and less after "a bit"', () => {
    const plain = level('I am disappointed', 'irritation');
    expect(level('I am extremely disappointed', 'irritation')).toBeGreaterThan(plain);
    expect(level('I am a bit disappointed', 'irritation')).toBeLessThan(plain);
  });
});

describe('imagined cases and general questions', () => {
  it.each([
    ['What happens if my card gets stolen?', 'My card got stolen'],
    ['¿Qué pasa si me roban la tarjeta?', 'Me han robado la tarjeta'],
    ['Que se passe-t-il si ma carte est volée ?', 'Ma carte a été volée'],
    ['Was passiert, wenn meine Karte gestohlen wird?', 'Meine Karte wurde gestohlen'],
  ])('%s is no case of: %s', (question, event) => {
    expect(level(question, 'urgency')).toBeLessThan(50);
    expect(level(event, 'urgency')).toBeGreaterThan(55);
  });

  it.each(['How do I cancel?', '¿Cómo puedo cancelar mi suscripción?', 'Comment résilier mon abonnement ?'])(
    'a question about leaving is no threat to leave: %s',
    (text) => {
      const reading = readNature(text);
      expect(reading.flags).not.toContain('churn');
      expect(reading.irritation.level).toBeLessThan(15);
      expect(reading.urgency.level).toBeLessThan(45);
    },
  );
});

describe('solved, past, unhurried', () => {
  it.each([
    ['The app does not work', 'The app did not work but it is fixed now, thanks'],
    ['La aplicación no funciona', 'La aplicación no funcionaba, ya está solucionado, gracias'],
    ['Mon colis est perdu', 'Mon colis était perdu mais il est arrivé ce matin, merci, tout est résolu'],
    ['Das Internet ist ausgefallen', 'Das Internet war ausgefallen, geht wieder, danke'],
  ])('%s / %s', (open, solved) => {
    expect(level(solved, 'urgency')).toBeLessThanOrEqual(level(open, 'urgency') - 10);
  });

  it('does not take "not fixed" for fixed', () => {
    expect(level('It is still not fixed', 'urgency')).toBeGreaterThanOrEqual(5);
    expect(readNature('It is still not fixed').valence.level).toBeLessThan(0);
  });

  it('hears that there is no hurry', () => {
    const text = 'Can you send me the invoice?';
    expect(level(`${text} No rush, whenever you have time.`, 'urgency')).toBeLessThan(level(text, 'urgency'));
  });
});

describe('quotes, capitals, emoji', () => {
  it('counts quoted words less', () => {
    expect(level('The screen says "EMERGENCY" in red', 'urgency')).toBeLessThan(
      level('This is an emergency', 'urgency'),
    );
  });

  it.each(['I work at NASA with IBM and SAP', 'My order from ACME LTD for ANNA BERG', 'USB HDMI or DVI?'])(
    'does not take names for shouting: %s',
    (text) => {
      expect(readNature(text).irritation.evidence).toEqual([]);
    },
  );

  it('hears shouting and stress', () => {
    expect(level('WHERE IS MY ORDER ANSWER ME NOW', 'irritation')).toBeGreaterThan(
      level('where is my order answer me now', 'irritation'),
    );
    expect(level('I have NEVER received a reply', 'irritation')).toBeGreaterThan(
      level('I have never received a reply', 'irritation'),
    );
  });

  it('lets the mood decide what an exclamation mark means', () => {
    expect(level('I love it!!!', 'irritation')).toBeLessThanOrEqual(level('I love it', 'irritation'));
    expect(level('It is broken!!!', 'irritation')).toBeGreaterThan(level('It is broken', 'irritation'));
  });

  it('reads emoji in every language', () => {
    const without: NatureReading = readNature('Zamówienie nie dotarło, proszę o pomoc');
    const angry = readNature('Zamówienie nie dotarło, proszę o pomoc 😡🤬');
    expect(without.irritation.level).toBeNull();
    expect(angry.irritation.level).toBeGreaterThan(20);
    expect(angry.irritation.confidence).toBeLessThanOrEqual(0.3);
    expect(angry.urgency.level).toBeNull();
  });
});
