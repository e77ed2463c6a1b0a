import { describe, expect, it } from 'vitest';
import { readNature } from '../../../../lib/scoring/nature/index.ts';

const angry = 'This is ridiculous, you are useless idiots, I am furious!!!';
const calm = 'The order number is AX-20931.';
const trouble = 'My parcel has not arrived.';

describe('earlier messages', () => {
  it('change nothing where there are none', () => {
    expect(readNature(calm, { earlier: [] })).toEqual(readNature(calm));
    expect(readNature(calm, { earlier: ['', '  '] })).toEqual(readNature(calm));
  });

  it('one calm message does not wipe out the anger before it', () => {
    const alone = readNature(calm).irritation.level!;
    const before = readNature(angry).irritation.level!;
    const after = readNature(calm, { earlier: [angry] }).irritation;
    expect(after.level!).toBeGreaterThan(alone + 20);
    expect(after.level!).toBeLessThan(before);
    const carried = after.evidence.find(({ says }) => says.startsWith('carried over'))!;
    expect(carried.text).toBe('');
    expect(carried.points).toBeGreaterThan(20);
  });

  it('anger fades with every calm turn, and faster once all is well', () => {
    const one = readNature(calm, { earlier: [angry] }).irritation.level!;
    const three = readNature(calm, { earlier: [angry, calm, calm] }).irritation.level!;
    const solved = readNature('It is fixed now, thank you!', { earlier: [angry] }).irritation.level!;
    expect(three).toBeLessThan(one);
    expect(solved).toBeLessThan(one);
  });

  it('anger that is there now is not counted twice', () => {
    const alone = readNature(angry).irritation.level!;
    expect(readNature(angry, { earlier: [calm] }).irritation.level).toBe(alone);
  });

  it('a second contact about a trouble is more urgent, and says so', () => {
    const first = readNature(trouble).urgency.level!;
    const second = readNature(trouble, { earlier: [trouble] }).urgency;
    const third = readNature(trouble, { earlier: [trouble, trouble] }).urgency;
    expect(second.level!).toBeGreaterThan(first);
    expect(third.level!).toBeGreaterThanOrEqual(second.level!);
    expect(second.evidence.some(({ says }) => says.includes('earlier message'))).toBe(true);
  });

  it('small talk before is no second contact', () => {
    expect(readNature(trouble, { earlier: ['Hello'] }).urgency.level).toBe(readNature(trouble).urgency.level);
  });

  it('rising anger is noticed', () => {
    const steps = ['Where is my parcel?', 'I am disappointed, still nothing.'];
    const last = readNature('This is ridiculous, I have had enough!', { earlier: steps });
    expect(last.irritation.evidence.some(({ says }) => says.includes('from message to message'))).toBe(true);
  });

  it('the sum of the points is still the level', () => {
    const { irritation } = readNature(calm, { earlier: [angry] });
    const sum = irritation.evidence.reduce((total, { points }) => total + points, 3);
    expect(irritation.level).toBe(Math.min(100, sum));
  });

  it('the language of the conversation helps where a text is too short', () => {
    expect(readNature('Ok', { language: 'de' }).language).toBeNull();
    expect(readNature('Kaputt', { language: 'de-AT' }).urgency.level).toBeGreaterThan(10);
  });
});
