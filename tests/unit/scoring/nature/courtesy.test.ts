import { describe, expect, it } from 'vitest';
import { gladOnes, withoutFormulas } from '../../../../lib/scoring/nature/courtesy.ts';
import { readNature } from '../../../../lib/scoring/nature/index.ts';
import type { Cue, Hit, Push, ReadingId } from '../../../../lib/scoring/nature/types.ts';

const push = (reading: ReadingId, kind: string, points: number, start = 0, end = 5): Push => ({
  reading,
  kind,
  points,
  start,
  end,
  says: kind,
});
const formula = (kind: string): Hit => {
  const cue: Cue = {
    says: kind,
    effects: [{ reading: 'politeness', kind, points: 10 }],
    topics: [],
    flags: [],
    tones: [],
    marks: new Set(),
  };
  return { cue, from: 0, to: 1 };
};
const tokens = [{ start: 0, end: 5 }];

describe('formulas are no feeling', () => {
  it('a greeting or an apology never moves valence', () => {
    const kept = withoutFormulas(
      [push('valence', 'word', 32), push('irritation', 'mild', 9)],
      [formula('greeting')],
      tokens,
    );
    expect(kept.map(({ reading }) => reading)).toEqual(['irritation']);
  });

  it('thanks move valence unless there is a need', () => {
    const glad = push('valence', 'word', 32);
    expect(withoutFormulas([glad], [formula('thanks')], tokens)).toEqual([glad]);
    const needy = withoutFormulas([glad, push('urgency', 'late', 30, 9, 12)], [formula('thanks')], tokens);
    expect(needy.map(({ reading }) => reading)).toEqual(['urgency']);
  });

  it('leaves words beside the formula alone', () => {
    const beside = push('valence', 'word', 32, 6, 9);
    expect(withoutFormulas([beside], [formula('greeting')], tokens)).toEqual([beside]);
  });

  const requests = [
    'Good afternoon. Please could you confirm that the invoice is on booking LM4T9Q. Many thanks',
    'Buenos días, ¿me podrían enviar la factura de marzo? Mil gracias',
    'Bonjour, pourriez-vous m’envoyer la facture de mars ? Merci beaucoup',
    'Guten Tag, könnten Sie mir die Rechnung vom März schicken? Herzlichen Dank',
    'Buongiorno, potreste inviarmi la fattura di marzo? Grazie mille',
    'Goedemorgen, kunt u mij de factuur van maart sturen? Hartelijk dank',
    'Bom dia, podem enviar a fatura de março? Muito obrigado',
  ];
  it.each(requests)('a courteous request is not joy: %s', (text) => {
    const { valence, politeness, sentiment } = readNature(text);
    expect(Math.abs(valence.level ?? 99)).toBeLessThanOrEqual(20);
    expect(politeness.level).toBeGreaterThan(60);
    expect(sentiment.label).not.toBe('positive');
  });

  it('thanks for something done are joy', () => {
    expect(readNature('Thank you so much, the driver was lovely').valence.level).toBeGreaterThan(40);
  });
});

describe('joy in strong words', () => {
  const glad = push('valence', 'word', 60, 10, 15);
  const swear = push('irritation', 'swear', 36);
  it('turns swearing where the rest is glad', () => {
    expect(gladOnes([glad, swear, push('valence', 'word', -22)], false)).toEqual([glad]);
  });

  it('keeps it where a trouble is told, or the rest is not glad enough', () => {
    expect(gladOnes([glad, swear], true)).toContain(swear);
    expect(gladOnes([push('valence', 'word', 20, 10, 15), swear], false)).toContain(swear);
    expect(gladOnes([glad, push('valence', 'word', -50, 20, 25), swear], false)).toContain(swear);
  });

  it('takes times for part of the story', () => {
    expect(gladOnes([glad, push('urgency', 'deadline', 44, 20, 25)], false)).toEqual([glad]);
    expect(gladOnes([glad, push('urgency', 'ask', 20, 20, 25)], false)).toHaveLength(2);
  });

  it.each(['love you guys, my bike was fixed in one day!', 'I hate how fast you are. Love it, best shop in town'])(
    'reads joy: %s',
    (text) => {
      const { irritation, sentiment, urgency } = readNature(text);
      expect(irritation.level).toBeLessThan(25);
      expect(urgency.level).toBeLessThan(30);
      expect(sentiment.label).toBe('positive');
    },
  );
});
