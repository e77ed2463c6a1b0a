import { describe, expect, test, vi } from 'vitest';
import type { OpenQueue } from '../../../lib/adapters/queue-type.ts';
import type { JudgedRows, Outcome, Queue, QueueMark, QueueRow } from '../../../lib/domain/index.ts';
import type { Refusal } from '../../../lib/messaging/protocol.ts';
import { createJudge, trimmed } from '../../../lib/session/queue/judge.ts';
import { momentOf } from '../../../lib/session/queue/moment.ts';
import { createRowReader } from '../../../lib/session/queue/rows.ts';
import { pointIn } from '../../../lib/session/queue/spots.ts';
import { parse } from '../../contracts/folder.ts';

const NOW = new Date(2026, 10, 22, 15, 30).getTime();

describe('the time of a row', () => {
  const back = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();
  test.each([
    ['5m', back(5)],
    ['3 hours ago', back(180)],
    ['vor 20 Min.', back(20)],
    ['14:02', new Date(2026, 10, 22, 14, 2).toISOString()],
    ['2:02 pm', new Date(2026, 10, 22, 14, 2).toISOString()],
    ['12:10 a.m.', new Date(2026, 10, 22, 0, 10).toISOString()],
  ])('%s is a moment of today', (shown, at) => {
    expect(momentOf(shown, NOW)).toBe(at);
  });

  test.each(['18:40', '25:10', 'Yesterday', '3d', '21 Nov', '2026-11-22T09:00:00.000Z', 'x'.repeat(100), ''])(
    '%s stays as it is: it would make a guessed deadline',
    (shown) => expect(momentOf(shown, NOW)).toBe(shown),
  );

  test('nothing stays nothing', () => expect(momentOf(null, NOW)).toBeNull());
});

const row = (key: string, preview = 'Hello?'): QueueRow => ({
  ...{ key, url: null, subject: null, preview, sentAt: null, unread: null, answered: null, channel: 'email' },
  author: { name: 'Ada', handle: null, email: null, profileUrl: null, verified: null, followers: null },
});
const queue = (...rows: QueueRow[]): Queue => ({ site: 'desk', key: 'q', url: 'https://desk.example/', rows });
const view = { theme: 'auto' as const, queueMarks: true, panelOnly: false };
const answer = (asked: Queue): Outcome<JudgedRows, Refusal> => ({
  ok: true,
  value: { marks: asked.rows.map(({ key }) => ({ key }) as QueueMark), view },
});
const settled = () => new Promise((done) => setTimeout(done, 5));

describe('judging rows', () => {
  const start = (triageQueue = vi.fn(async (asked: Queue) => answer(asked))) => ({
    triageQueue,
    judge: createJudge({ triageQueue, queueChanged: async () => null }),
    news: vi.fn(),
  });

  test('asks in parts, and tells after each', async () => {
    const { judge, triageQueue, news } = start();
    judge.judge(queue(...Array.from({ length: 90 }, (_, n) => row(`k${n}`))), news);
    expect(judge.judging()).toBe(true);
    await settled();
    expect(triageQueue.mock.calls.map(([asked]) => asked.rows.length)).toEqual([40, 40, 10]);
    expect(news.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(judge.judging()).toBe(false);
    expect(judge.of(row('k89'))?.key).toBe('k89');
    expect(judge.view()).toEqual(view);
  });

  test('asks again only for rows that show something else, or were forgotten', async () => {
    const { judge, triageQueue, news } = start();
    judge.judge(queue(row('a'), row('b')), news);
    await settled();
    judge.judge(queue(row('a'), row('b', 'New words')), news);
    await settled();
    judge.judge(queue(row('a'), row('b', 'New words')), news);
    judge.forget(({ key }) => key === 'a');
    judge.judge(queue(row('a'), row('b', 'New words')), news);
    await settled();
    const asked = triageQueue.mock.calls.map(([one]) => one.rows.map(({ key }) => key).join(''));
    expect(asked).toEqual(['ab', 'b', 'a']);
  });

  test('stops at a refusal, and drops an answer that comes too late', async () => {
    const refused: Outcome<JudgedRows, Refusal> = { ok: false, failure: { code: 'failed', says: 'No.' } };
    const { judge, news } = start(vi.fn(async () => refused));
    judge.judge(queue(row('a')), news);
    await settled();
    expect([judge.judging(), judge.of(row('a'))]).toEqual([false, null]);
    const late = start();
    late.judge.judge(queue(row('a')), late.news);
    late.judge.stop();
    await settled();
    expect(late.judge.of(row('a'))).toBeNull();
  });

  test('sends the beginning of long texts, never half a character', () => {
    const long = trimmed({
      ...row('k'.repeat(5000), `${'x'.repeat(399)}😀${'y'.repeat(9999)}`),
      subject: '😀'.repeat(400),
    });
    expect([long.key.length, long.preview.length]).toEqual([2000, 400]);
    expect(long.preview.isWellFormed() && long.subject?.isWellFormed()).toBe(true);
    expect(long.subject?.length).toBeLessThanOrEqual(300);
  });
});

describe('reading rows a few at a time', () => {
  const { body } = parse('<ul><li class="a">One</li><li>Two</li><li>Three</li></ul>');
  const elements = [...body.querySelectorAll('li')];
  const open = (read = vi.fn((el: Element): QueueRow | null => row(el.textContent ?? ''))) => ({
    read,
    queue: { site: 'desk', key: 'q', mode: 'overlay', elements, read } satisfies OpenQueue,
  });

  test('pauses when its time is up, and ends when the page moved on', async () => {
    let now = 0;
    const pause = vi.fn(async () => undefined);
    const reader = createRowReader(pause, () => (now += 6));
    const { queue: list } = open();
    expect([...((await reader.read(list, () => false)) ?? [])].map(([, one]) => one?.key)).toEqual([
      'One',
      'Two',
      'Three',
    ]);
    expect(pause).toHaveBeenCalled();
    const other = createRowReader(pause, () => (now += 6));
    expect(await other.read(list, () => true)).toBeNull();
  });

  test('reads a row again when it shows something else, was forgotten, or the list is of another site', async () => {
    const reader = createRowReader(
      async () => undefined,
      () => 0,
    );
    const { queue: list, read } = open();
    const again = async (site = 'desk') => {
      read.mockClear();
      await reader.read({ ...list, site }, () => false);
      return read.mock.calls.map(([el]) => el.textContent);
    };
    expect(await again()).toHaveLength(3);
    expect(await again()).toEqual([]);
    elements[0]!.className = 'b';
    expect(await again()).toEqual(['One']);
    reader.forget(elements[2]!);
    expect(await again()).toEqual(['Three']);
    expect(await again('other')).toHaveLength(3);
  });
});

test('a mark stands at the end of its row, whichever side that is', () => {
  const box = { left: 100, right: 500, top: 10, bottom: 50, width: 400, height: 40 } as DOMRect;
  expect(pointIn(box, { fromEnd: 6, line: 'middle', mirrored: false })).toEqual({ x: 442, y: 21 });
  expect(pointIn(box, { fromEnd: 6, line: 'top', mirrored: true })).toEqual({ x: 106, y: 11 });
  expect(pointIn(box, { fromEnd: -58, line: 'bottom', mirrored: false })).toEqual({ x: 506, y: 31 });
});
