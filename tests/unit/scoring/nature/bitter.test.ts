import { describe, expect, it } from 'vitest';
import { calmInDanger } from '../../../../lib/scoring/nature/courtesy.ts';
import { readByRules } from '../../../../lib/scoring/nature/read.ts';
import type { Push } from '../../../../lib/scoring/nature/types.ts';

const flags = (text: string) => readByRules(text).reading.flags;
const irritation = (text: string) => readByRules(text).reading.irritation.level ?? Number.NaN;

const push = (reading: Push['reading'], kind: string, points: number): Push => ({
  reading,
  kind,
  points,
  start: 0,
  end: 1,
  says: kind,
});

describe('praise that is meant badly', () => {
  it.each([
    'Your "customer service" lost my parcel and the heating is not working.',
    'Bravo, the app is not working.',
    'Thanks for nothing.',
  ])('is hinted at: %s', (text) => {
    expect(flags(text)).toContain('sarcasm');
  });

  it.each([
    'Bravo, the app works now.',
    'Your "customer service" was quick and kind.',
    'I cannot find the page "premium plan and its yearly price" in the menu, the link is broken.',
  ])('is not seen in %s', (text) => {
    expect(flags(text)).not.toContain('sarcasm');
  });

  it('needs no hint where a habit of speech tells of a happy end', () => {
    expect(flags('Na toll, der Koffer ist weg.')).toContain('sarcasm');
    expect(flags('Na toll, der Koffer ist wieder gefunden.')).not.toContain('sarcasm');
  });
});

describe('a swear word before praise', () => {
  it('is an exclamation where nothing else is bad', () => {
    expect(irritation('Joder, qué buena está esta tortilla')).toBeLessThan(25);
  });

  it('stays one where something is bad', () => {
    expect(irritation('Shit, good phones but mine is broken and the shop is useless')).toBeGreaterThan(40);
  });
});

describe('calmInDanger', () => {
  const danger = push('urgency', 'harm', 60);
  const again = push('irritation', 'repeat', 20);
  const please = push('politeness', 'please', 12);

  it('takes "no hurry" for manners beside a danger, and only there', () => {
    const rest = push('urgency', 'unhurried', -22);
    expect(calmInDanger([danger, rest])).toEqual([danger]);
    expect(calmInDanger([rest])).toEqual([rest]);
    expect(calmInDanger([push('urgency', 'harm', 30), rest])).toHaveLength(2);
  });

  it('halves the irritation of a second try for who stays courteous', () => {
    expect(calmInDanger([danger, again, please])[1]?.points).toBe(10);
    expect(calmInDanger([danger, again])[1]?.points).toBe(20);
    expect(calmInDanger([danger, again, please, push('irritation', 'insult', 50)])[1]?.points).toBe(20);
  });
});
