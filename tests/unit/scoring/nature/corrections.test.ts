import { describe, expect, it } from 'vitest';
import {
  type CorrectableId,
  type IntentId,
  MOST_CORRECTIONS,
  type NatureCorrection,
} from '../../../../lib/domain/index.ts';
import { correctionOf, readNature, topicCorrectionOf } from '../../../../lib/scoring/index.ts';
import { sketchOf } from '../../../../lib/scoring/nature/corrections.ts';
import { tokensOf } from '../../../../lib/scoring/nature/tokens.ts';

let clock = 0;
function corrected(text: string, reading: CorrectableId, should: number): NatureCorrection {
  const made = correctionOf(text, reading, should);
  if (!made) throw new Error(`abstained: ${text}`);
  clock++;
  return { id: `c${clock}`, author: '', time: clock, ...made };
}

const PARTS = ['kettle', 'toaster', 'blender', 'lamp', 'drill', 'heater', 'router', 'printer', 'camera', 'charger'];
const WAYS = [
  (part: string) => `Is the ${part} back in stock soon?`,
  (part: string) => `When will the ${part} be in stock again`,
  (part: string) => `hello, any news on stock of the ${part}?`,
];
const MORE_WAYS = [
  (part: string) => `Do you expect the ${part} in stock this month?`,
  (part: string) => `The ${part} is out of stock, when is it back in stock?`,
  (part: string) => `please tell me whether the ${part} comes back in stock`,
  (part: string) => `stock question: ${part}, when?`,
  (part: string) => `Could you let me know once the ${part} is in stock?`,
];
const OTHERS = [
  'My card was charged twice and the rent is due tomorrow.',
  'The driver left the parcel in the rain, it is ruined.',
  'I cannot log in, the code never comes.',
  'Thank you so much, your colleague was wonderful!',
  'Please cancel my subscription at the end of the month.',
  'There is a smell of gas in our hallway.',
  'Your chat has kept me waiting for an hour, this is a joke.',
  'How do I change the address on my invoice?',
];

const twenty = PARTS.flatMap((part) => [WAYS[0]!(part), WAYS[1]!(part)]);
const fifty = PARTS.flatMap((part) => MORE_WAYS.map((way) => way(part)));
const level = (text: string, corrections: NatureCorrection[]) => readNature(text, { corrections }).urgency.level ?? 0;

describe('corrections', () => {
  it('twenty of one kind cut the error on fifty similar unseen messages by a fifth at least', () => {
    const corrections = twenty.map((text) => corrected(text, 'urgency', 70));
    const errorOf = (given: NatureCorrection[]) =>
      fifty.reduce((sum, text) => sum + Math.abs(70 - level(text, given)), 0) / fifty.length;
    expect(errorOf(corrections)).toBeLessThan(0.8 * errorOf([]));
  });

  it('move the rest by two points of a hundred at most', () => {
    const corrections = twenty.map((text) => corrected(text, 'urgency', 70));
    for (const text of OTHERS) {
      expect(Math.abs(level(text, corrections) - level(text, [])), text).toBeLessThanOrEqual(2);
    }
  });

  it('say so as evidence that adds up to the new level', () => {
    const text = 'Is the kettle back in stock soon?';
    const plain = readNature(text).urgency;
    const moved = readNature(text, { corrections: [corrected(text, 'urgency', plain.level! + 20)] }).urgency;
    expect(moved.level).toBe(plain.level! + 20);
    expect(moved.evidence.at(-1)).toMatchObject({ points: 20, says: 'you corrected a message like this one' });
  });

  it('count the newest word on the same message', () => {
    const text = 'Is the kettle back in stock soon?';
    const both = [corrected(text, 'urgency', 30), corrected(text, 'urgency', 15)];
    expect(level(text, both)).toBe(15);
    expect(level(text, [...both].reverse())).toBe(15);
  });

  it('never move a reading by more than 35 points', () => {
    const text = 'Is the kettle back in stock soon?';
    const plain = level(text, []);
    expect(level(text, [corrected(text, 'urgency', 100)])).toBe(Math.min(100, plain + 35));
  });

  it('never make a danger less urgent', () => {
    const gas = 'There is a smell of gas in our hallway.';
    expect(level(gas, [corrected(gas, 'urgency', 0)])).toBe(level(gas, []));
  });

  it('change one reading only, and the tones with it', () => {
    const text = 'You people lost my parcel again, what a shambles.';
    const plain = readNature(text);
    const calm = readNature(text, { corrections: [corrected(text, 'irritation', 0)] });
    expect(calm.irritation.level).toBeLessThan(plain.irritation.level!);
    expect(calm.urgency).toEqual(plain.urgency);
    expect(calm.tones).not.toContain('angry');
  });

  it('leave what abstains abstaining, and keep nothing of it', () => {
    const text = 'Прошу вернуть деньги за заказ';
    expect(correctionOf(text, 'urgency', 50)).toBeNull();
    const known = corrected('Is the kettle back in stock soon?', 'urgency', 90);
    expect(readNature(text, { corrections: [known] }).urgency.level).toBeNull();
  });

  it('hold numbers and no words of the message', () => {
    const kept = JSON.stringify(corrected('Wilhelmina asks about the zebra kettle', 'urgency', 40));
    expect(kept).not.toMatch(/wilhelmina|zebra|kettle/i);
    expect(sketchOf(tokensOf('kettle '.repeat(5000)).list).length).toBeLessThan(200);
  });
});

function about(text: string, topic: IntentId): NatureCorrection {
  clock++;
  return { id: `t${clock}`, author: '', time: clock, ...topicCorrectionOf(text, topic)! };
}

describe('a corrected topic', () => {
  const text = 'The kettle of my order hums in the evening';
  const first = (of: string, corrections: NatureCorrection[]) => readNature(of, { corrections }).intents[0]?.id;

  it('leads on the same message, and moves no level', () => {
    const plain = readNature(text);
    const taught = readNature(text, { corrections: [about(text, 'account')] });
    expect(taught.intents[0]).toMatchObject({ id: 'account' });
    expect(taught.intents[0]!.confidence).toBeGreaterThan(0.9);
    expect({ ...taught, intents: plain.intents }).toEqual(plain);
  });

  it('counts the newest word on the same message', () => {
    expect(first(text, [about(text, 'billing'), about(text, 'outage')])).toBe('outage');
  });

  it('moves similar messages, and leaves the others', () => {
    const taught = twenty.map((one) => about(one, 'account'));
    expect(fifty.filter((one) => first(one, taught) === 'account').length).toBeGreaterThan(30);
    expect(fifty.filter((one) => first(one, []) === 'account')).toEqual([]);
    for (const other of OTHERS) expect(first(other, taught), other).toBe(first(other, []));
  });

  it('keeps shares that add up as before, best first', () => {
    const { intents } = readNature(fifty[0]!, { corrections: [about(twenty[0]!, 'account')] });
    const before = readNature(fifty[0]!).intents.reduce((sum, one) => sum + one.confidence, 0);
    expect(intents.reduce((sum, one) => sum + one.confidence, 0)).toBeLessThanOrEqual(Math.max(1, before) + 1e-9);
    expect(intents.map((one) => one.confidence)).toEqual(intents.map((one) => one.confidence).sort((a, b) => b - a));
  });

  it('cannot be learnt from a message without words', () => {
    expect(topicCorrectionOf('the and of', 'billing')).toBeNull();
  });
});

describe('of each reading the newest five hundred count', () => {
  it('and a flood of one reading takes nothing from another', () => {
    const text = 'Is the kettle back in stock soon?';
    const old = corrected(text, 'urgency', 40);
    const flood = Array.from({ length: MOST_CORRECTIONS }, () =>
      corrected('The lamp flickers at night', 'irritation', 40),
    );
    expect(level(text, [old, ...flood])).toBe(40);
    const more = flood.map((one): NatureCorrection => ({ ...one, reading: 'urgency' }));
    expect(level(text, [old, ...more])).toBe(level(text, []));
  });
});
