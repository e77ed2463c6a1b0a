import { describe, expect, it } from 'vitest';
import { addBusinessMinutes, replyBy, spell, waitingSince } from '../../../lib/scoring/reply-by.ts';
import { channel, conversation, message, nature, now } from './build.ts';

const at = (sentAt: string | null) => conversation([message({ sentAt })]);
const local = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();

describe('business hours', () => {
  it.each([
    ['inside a day', local(23, 10), 60, local(23, 11)],
    ['before opening', local(23, 6), 60, local(23, 10)],
    ['exactly at closing', local(23, 16), 60, local(23, 17)],
    ['over the night', local(23, 16), 120, local(24, 10)],
    ['from Friday evening to Monday', local(20, 18), 30, local(23, 9, 30)],
    ['from Sunday', local(22, 12), 240, local(23, 13)],
    ['over a whole week', local(23, 9), 5 * 480 + 10, local(30, 9, 10)],
  ])('%s', (_, start, minutes, expected) => {
    expect(addBusinessMinutes(start, minutes)).toBe(expected);
  });

  it('ends, also for absurd times', () => {
    expect(addBusinessMinutes(local(23, 9), Number.POSITIVE_INFINITY)).toBeGreaterThan(local(23, 9));
    expect(addBusinessMinutes(local(23, 9), 0)).toBe(local(23, 9));
  });
});

describe('when an answer is due', () => {
  const clock = channel({ replyBy: { minutes: 60, clock: 'all-hours' } });

  it('adds the time of the channel to the time of the message', () => {
    const due = replyBy(at('2026-11-22T11:30:00Z'), nature(10, 10), clock, now);
    expect(due).toMatchObject({ at: '2026-11-22T12:30:00.000Z', minutes: 60, overdue: false });
    expect(due.says).toContain('60 minutes');
  });

  it('says when it is overdue', () => {
    expect(replyBy(at('2026-11-22T10:30:00Z'), nature(10, 10), clock, now).overdue).toBe(true);
  });

  it('stays unknown when the page does not name the time', () => {
    for (const sentAt of [null, '3 days ago', '09:30']) {
      const due = replyBy(at(sentAt), nature(10, 10), clock, now);
      expect(due).toMatchObject({ at: null, overdue: null, minutes: 60 });
      expect(due.says).toContain('does not name the time');
    }
  });

  it.each([
    [nature(80, 0), 15, 'very urgent'],
    [nature(55, 0), 30, 'urgent'],
    [nature(0, 0, ['safety']), 15, 'danger'],
    [nature(0, 0, ['vulnerable']), 15, 'danger'],
    [nature(0, 0, ['legal']), 30, 'legal'],
    [nature(0, 90), 45, 'angry'],
    [nature(null, null), 60, '60 minutes'],
  ])('shortens the time: %#', (reading, minutes, reason) => {
    const due = replyBy(at('2026-11-22T11:30:00Z'), reading, clock, now);
    expect(due.minutes).toBe(minutes);
    expect(due.says).toContain(reason);
  });

  it('counts business hours, except when somebody could be in danger', () => {
    const office = channel({ replyBy: { minutes: 240, clock: 'business-hours' } });
    const sentAt = new Date(local(22, 12)).toISOString();
    expect(replyBy(at(sentAt), nature(10, 10), office, now).at).toBe(new Date(local(23, 13)).toISOString());
    const danger = replyBy(at(sentAt), nature(10, 10, ['safety']), office, now);
    expect(danger.at).toBe(new Date(local(22, 13)).toISOString());
  });

  it('never lies after the window of the channel, and says when that has closed', () => {
    const days = channel({ replyBy: { minutes: 4320, clock: 'all-hours' }, windowHours: 24 });
    expect(replyBy(at('2026-11-22T11:30:00Z'), nature(0, 0), days, now).at).toBe('2026-11-23T11:30:00.000Z');
    const late = replyBy(at('2026-11-20T11:30:00Z'), nature(0, 0), days, now);
    expect(late.overdue).toBe(true);
    expect(late.says).toContain('24-hour window');
  });

  it('counts from the first message of the turn', () => {
    const burst = [message({ sentAt: '2026-11-22T11:00:00Z' }), message({ sentAt: null }), message({ key: 'm3' })];
    const talk = conversation(burst, { latestCustomerTurn: burst });
    expect(waitingSince(talk)).toBe(Date.parse('2026-11-22T11:00:00Z'));
  });

  it('is nothing once we have answered', () => {
    const talk = conversation([message(), message({ role: 'agent', key: 'm2' })]);
    expect(replyBy(talk, nature(90, 0), clock, now)).toMatchObject({ at: null, overdue: null });
  });
});

it('spells times as people say them', () => {
  expect([1, 45, 60, 120, 240, 1440, 2880, 4320].map(spell)).toEqual([
    '1 minute',
    '45 minutes',
    '60 minutes',
    '2 hours',
    '4 hours',
    '24 hours',
    '2 days',
    '3 days',
  ]);
});
