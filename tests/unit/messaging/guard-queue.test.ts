import { describe, expect, test } from 'vitest';
import type { Queue, QueueRow } from '../../../lib/domain/index.ts';
import { checkQueue, MOST_ROWS } from '../../../lib/messaging/guard-queue.ts';

const author = { name: 'Ada', handle: null, email: null, profileUrl: null, verified: null, followers: null };
const row = (more: Partial<QueueRow> = {}): QueueRow => ({
  ...{ key: 'k', url: 'https://desk.example/1', author, subject: null, preview: 'Hello?' },
  ...{ sentAt: null, unread: null, answered: null, channel: 'email' },
  ...more,
});
const queue = (rows: readonly unknown[] = [row()], more: object = {}): Queue =>
  ({ site: 'desk', key: 'open', url: 'https://desk.example/', rows, ...more }) as Queue;

const code = (data: unknown) => {
  const read = checkQueue(data);
  return read.ok ? 'ok' : read.failure.code;
};

describe('a list that a page sends', () => {
  test('comes in as it is, and nothing else with it', () => {
    const read = checkQueue({ ...queue([{ ...row(), secret: 1 }]), more: true });
    expect(read.ok && read.value).toEqual(queue());
    expect(code(queue([]))).toBe('ok');
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'rows'],
    ['no rows', { ...queue(), rows: undefined }],
    ['a row without a key', queue([row({ key: '' })])],
    ['a row that leads to a script', queue([row({ url: 'javascript:alert(1)' })])],
    ['a list on no page', queue([row()], { url: 'about:blank' })],
    ['a preview that is a number', queue([{ ...row(), preview: 3 }])],
    ['a preview that is too long', queue([row({ preview: 'x'.repeat(2001) })])],
    ['a negative number of followers', queue([row({ author: { ...author, followers: -1 } })])],
    ['too many rows', queue(Array.from({ length: MOST_ROWS + 1 }, () => row({ preview: '' })))],
  ])('%s is refused', (_, data) => {
    expect(code(data)).toBe('bad-message');
  });

  test('of more bytes than a page may send is too large, and a circle is no message', () => {
    expect(code(queue(Array.from({ length: 300 }, () => row({ preview: 'ä'.repeat(1000) }))))).toBe('too-large');
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(code(circle)).toBe('too-large');
  });

  test('of five hundred short rows comes in', () => {
    expect(code(queue(Array.from({ length: MOST_ROWS }, () => row())))).toBe('ok');
  });
});
