import { describe, expect, test } from 'vitest';
import { markSays } from '../../../components/overlay/queue/says.ts';
import {
  EVERYTHING,
  isAnswered,
  type Listed,
  listed,
  nextToAnswer,
  ordered,
  passes,
} from '../../../components/panel/queue-order.ts';
import type { QueueMark, QueueRow } from '../../../lib/domain/index.ts';

const NOW = Date.parse('2026-11-22T10:00:00Z');

function one(key: string, row: Partial<QueueRow> = {}, mark: Partial<QueueMark> | null = {}): Listed {
  const axis = (level: number | null = null) => ({ level, confidence: 1, says: '' });
  return {
    row: {
      ...{ key, url: null, subject: null, preview: '', sentAt: null, unread: null, answered: null, channel: 'email' },
      author: { name: `Name ${key}`, handle: null, email: null, profileUrl: null, verified: null, followers: null },
      ...row,
    },
    mark: mark && {
      ...{ key, from: 'preview', answered: null, flags: [], contributions: [] },
      axes: { nature: axis(10), channel: axis(10), value: axis(), influence: axis() },
      attention: { points: 10, band: 'low', low: 0, high: 100 },
      replyBy: { at: null, minutes: 60, overdue: null, says: '' },
      ...mark,
    },
  };
}
const points = (n: number): Partial<QueueMark> => ({ attention: { points: n, band: 'low', low: 0, high: 100 } });
const keys = (rows: readonly Listed[]) => rows.map(({ row }) => row.key).join('');

describe('order', () => {
  test('by attention: most first, not judged at the end, answered after all', () => {
    const rows = [
      one('a', {}, points(5)),
      one('b', {}, null),
      one('c', {}, points(90)),
      one('d', { answered: true }, points(99)),
    ];
    expect(keys(ordered(rows, 'attention'))).toBe('cabd');
  });

  test('by reply-by: soonest first, without a time after those with one', () => {
    const due = (at: string | null) => ({ replyBy: { at, minutes: 60, overdue: null, says: '' } });
    const rows = [
      one('a', {}, due(null)),
      one('b', {}, due('2026-11-22T12:00:00Z')),
      one('c', {}, due('2026-11-22T09:00:00Z')),
    ];
    expect(keys(ordered(rows, 'reply-by'))).toBe('cba');
  });

  test('by newest: answered ones stay where their time puts them; a shown text is no time', () => {
    const rows = [
      one('a', { sentAt: '2026-11-20T09:00:00Z' }),
      one('b', { sentAt: '5 days ago' }),
      one('c', { sentAt: '2026-11-22T09:00:00Z', answered: true }),
    ];
    expect(keys(ordered(rows, 'newest'))).toBe('cab');
  });

  test('by value and influence: unknown is not zero, it is at the end', () => {
    const axes = (value: number | null, influence: number | null) => {
      const axis = (level: number | null) => ({ level, confidence: 1, says: '' });
      return { axes: { nature: axis(1), channel: axis(1), value: axis(value), influence: axis(influence) } };
    };
    const rows = [one('a', {}, axes(null, 3)), one('b', {}, axes(0, null)), one('c', {}, axes(70, 9))];
    expect(keys(ordered(rows, 'value'))).toBe('cba');
    expect(keys(ordered(rows, 'influence'))).toBe('cab');
  });

  test('keeps the order of the page among equals and changes nothing', () => {
    const rows = [one('a'), one('b'), one('c')];
    expect(keys(ordered(rows, 'attention'))).toBe('abc');
    expect(keys(rows)).toBe('abc');
  });
});

describe('filter', () => {
  const rows = [
    one('a', { preview: 'Where is my café order?', channel: 'x-reply' }, { flags: ['legal'] }),
    one('b', { answered: true, subject: 'Invoice' }),
    one(
      'c',
      { author: { name: null, handle: '@Zoë', email: null, profileUrl: null, verified: null, followers: null } },
      null,
    ),
  ];
  test.each([
    ['everything', {}, 'abc'],
    ['not answered yet; who does not say so is', { unanswered: true }, 'ac'],
    ['a channel', { channel: 'email' }, 'bc'],
    ['a flag', { flag: 'legal' as const }, 'a'],
    ['words, accents and case aside', { text: ' CAFE ' }, 'a'],
    ['a handle', { text: 'zoe' }, 'c'],
    ['a subject', { text: 'invoice' }, 'b'],
    ['nothing', { text: 'zzz' }, ''],
  ])('%s', (_, sieve, want) => {
    expect(keys(rows.filter((row) => passes(row, { ...EVERYTHING, ...sieve })))).toBe(want);
  });
});

describe('the next to answer', () => {
  const rows = [
    one('a', {}, points(20)),
    one('b', {}, points(80)),
    one('c', { answered: true }, points(99)),
    one('d', {}, null),
    one('e', {}, points(50)),
  ];
  test('is the one with the most attention that nobody answered, then the one after it, then from the start', () => {
    expect(nextToAnswer(rows, null)?.row.key).toBe('b');
    expect(nextToAnswer(rows, 'b')?.row.key).toBe('e');
    expect(nextToAnswer(rows, 'e')?.row.key).toBe('a');
    expect(nextToAnswer(rows, 'a')?.row.key).toBe('b');
  });

  test('is nobody when all are answered', () => {
    expect(nextToAnswer([rows[2]!], null)).toBeNull();
    expect(nextToAnswer([], null)).toBeNull();
  });
});

test('a judgement made from the opened conversation knows better than the row whether it is answered', () => {
  expect(isAnswered(one('a', { answered: null }, { answered: true }))).toBe(true);
  expect(isAnswered(one('a', { answered: true }, null))).toBe(true);
  expect(isAnswered(one('a'))).toBeNull();
});

test('rows and judgements meet by key', () => {
  const { row, mark } = one('a');
  const state = {
    queue: { site: 's', key: 'q', url: 'https://x.example/', rows: [row, one('b').row] },
    marks: [mark!],
    judging: true,
  };
  expect(listed(state).map((both) => both.mark?.key ?? null)).toEqual(['a', null]);
});

describe('the sentence of a mark', () => {
  const says = ({ row, mark }: Listed) => markSays(row, mark!, NOW);
  test('names the person, the number, the axes, flags, the time, and what was read', () => {
    const due = { at: '2026-11-22T12:30:00Z', minutes: 240, overdue: false, says: '' };
    const mark = {
      attention: { points: 81.6, band: 'critical' as const, low: 80, high: 90 },
      flags: ['safety' as const],
      replyBy: due,
    };
    expect(says(one('a', {}, mark))).toBe(
      'Name a: attention 82 of 100, critical; nature low, channel low, value unknown, influence unknown. Safety. Reply in 2 hours. From the preview.',
    );
  });

  test('of an answered row, and of words that could not be read', () => {
    expect(says(one('a', {}, { answered: true, from: 'opened' }))).toContain('The last word is ours. From the opened');
    const unknown = { level: null, confidence: 0, says: '' };
    const axes = { nature: unknown, channel: unknown, value: unknown, influence: unknown };
    expect(says(one('a', {}, { axes }))).toContain('attention at least 10 of 100;');
  });
});
