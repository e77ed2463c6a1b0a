import { describe, expect, it } from 'vitest';
import { readNature, scoreConversation } from '../../../lib/scoring/index.ts';
import { conversation, fact, message, now } from './build.ts';

const card = (text: string, channel = 'email', facts: ReturnType<typeof fact>[] = []) =>
  scoreConversation({
    conversation: conversation([message({ text })], { channel }),
    nature: readNature(text),
    valueFacts: facts.filter((f) => f.kind === 'orders' || f.kind === 'spend'),
    influenceFacts: facts.filter((f) => f.kind === 'followers'),
    now,
  });

const star = [fact('orders', 300), fact('spend', 50_000, { unit: 'EUR' }), fact('followers', 3_000_000)];

describe('from the words to the score', () => {
  it('puts a calm danger above a furious star', () => {
    const leak = card('Hello, there is a smell of gas near the new heater. Could you advise us, please? Thank you.');
    const fury = card('WHERE IS MY PARCEL??? Three weeks late, you are a joke!!!', 'x-reply', star);
    expect(leak.attention.points).toBeGreaterThan(fury.attention.points);
    expect(leak.axes.nature.contributions.some((c) => c.id === 'nature.flag.safety')).toBe(true);
  });

  it('puts trouble above thanks', () => {
    const trouble = card('My account is locked and I cannot pay my staff today. Please help immediately.');
    const thanks = card('Thank you so much for the lovely boots!');
    expect(trouble.attention.points).toBeGreaterThan(thanks.attention.points);
  });

  it.each(['', '😀😀😀', '<script>alert(1)</script>', '\u202e\u{e0041}\ud800', 'word '.repeat(200_000)])(
    'adds up for any text: %#',
    (text) => {
      const scored = card(text, 'x-reply', star);
      expect(scored.contributions.reduce((sum, c) => sum + c.points, 0)).toBe(scored.attention.points);
      expect(scored.contributions.every((c) => c.evidence.length > 0)).toBe(true);
    },
  );
});
