import { describe, expect, it } from 'vitest';
import { channelAxis, clockLevel } from '../../../lib/scoring/channel-axis.ts';
import { replyBy } from '../../../lib/scoring/reply-by.ts';
import { defaultWeights } from '../../../lib/scoring/weights.ts';
import { channel, conversation, message, nature, now } from './build.ts';

type Given = { minutes?: number; visibility?: 'public' | 'private'; sentAt?: string | null };

function judge({ minutes = 60, visibility = 'private', sentAt = null }: Given) {
  const talk = conversation([message({ visibility, sentAt })]);
  const place = channel({ replyBy: { minutes, clock: 'all-hours' }, source: 'a study', asOf: '2026-05' });
  const due = replyBy(talk, nature(0, 0), place, now);
  return channelAxis(talk, place, due, defaultWeights, now);
}

const points = (given: Given) => judge(given).axis.contributions.reduce((sum, c) => sum + c.points, 0);

describe('the channel axis', () => {
  it('falls from seconds to days on a log scale', () => {
    const levels = [1, 15, 60, 240, 1440, 4320].map(clockLevel);
    expect(levels[0]).toBe(100);
    expect(levels.at(-1)).toBeCloseTo(0);
    expect(levels).toEqual([...levels].sort((a, b) => b - a));
    expect(clockLevel(0)).toBe(100);
  });

  it('adds for a short clock, for readers, and for time used up, never more than its weight', () => {
    expect(points({ minutes: 1 })).toBe(4);
    expect(points({ minutes: 1, visibility: 'public' })).toBe(7);
    expect(points({ minutes: 1, visibility: 'public', sentAt: '2026-11-22T10:00:00Z' })).toBe(10);
    expect(points({ minutes: 4320 })).toBe(0);
  });

  it('grows while the customer waits, up to the deadline', () => {
    const waits = ['12:00', '11:45', '11:30', '11:00', '09:00'].map(
      (at) => judge({ sentAt: `2026-11-22T${at}:00Z` }).axis,
    );
    const levels = waits.map((axis) => axis.parts.find((p) => p.id === 'waiting')!.level);
    expect(levels).toEqual([0, 25, 50, 100, 100]);
    expect(waits.at(-1)!.parts[2]!.says).toBe('The answer is overdue.');
  });

  it('adds nothing for a time that the page does not name, and leaves room for it', () => {
    const { axis, most } = judge({ sentAt: '3 hours ago' });
    expect(axis.parts[2]).toMatchObject({ level: null, says: 'The waiting time is unknown.' });
    expect(axis.contributions.map((c) => c.id)).toEqual(['channel.clock']);
    expect(most).toBeGreaterThan(axis.contributions[0]!.points);
  });

  it('names the source of its rule', () => {
    const [clock] = judge({}).axis.contributions;
    expect(clock!.evidence).toEqual([{ rule: { says: clock!.says, source: 'a study (2026-05)' } }]);
  });

  it('takes a message from the future for one that was just written', () => {
    expect(judge({ sentAt: '2026-11-22T13:00:00Z' }).axis.parts[2]!.level).toBe(0);
  });
});
