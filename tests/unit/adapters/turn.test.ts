import { describe, expect, it } from 'vitest';
import { latestTurn, orderOf, runsOf, sameAuthor } from '../../../lib/adapters/turn.ts';
import type { Author, Message, MessageRole } from '../../../lib/domain/index.ts';

const who = (name: string | null, more: Partial<Author> = {}): Author => ({
  name,
  handle: null,
  email: null,
  profileUrl: null,
  verified: null,
  followers: null,
  ...more,
});
const say = (role: MessageRole, name: string | null, text: string): Message => ({
  key: text,
  role,
  author: who(name),
  text,
  sentAt: null,
  visibility: 'private',
});
const texts = (messages: Message[], end?: number) => latestTurn(messages, end).map((m) => m.text);

describe('latestTurn', () => {
  it('is the trailing burst of one customer', () => {
    expect(
      texts([
        say('customer', 'Dana', '1'),
        say('agent', 'Bo', '2'),
        say('customer', 'Dana', '3'),
        say('customer', 'Dana', '4'),
      ]),
    ).toEqual(['3', '4']);
  });

  it('is not hidden by agent messages, notes or system lines after it', () => {
    expect(
      texts([say('customer', 'Dana', '1'), say('agent', 'Bo', '2'), say('note', 'Bo', '3'), say('system', null, '4')]),
    ).toEqual(['1']);
  });

  it('passes over notes inside the burst, and ends at another customer', () => {
    expect(
      texts([
        say('customer', 'Olu', '1'),
        say('customer', 'Rosalind', '2'),
        say('note', 'Bo', '3'),
        say('customer', 'Rosalind', '4'),
      ]),
    ).toEqual(['2', '4']);
  });

  it('ends where the focus says', () => {
    expect(texts([say('customer', 'Dana', '1'), say('agent', 'Bo', '2'), say('customer', 'Zed', '3')], 0)).toEqual([
      '1',
    ]);
  });

  it('is empty without a customer', () => {
    expect(texts([say('agent', 'Bo', '1'), say('note', 'Bo', '2')])).toEqual([]);
    expect(texts([])).toEqual([]);
  });
});

describe('sameAuthor', () => {
  it('compares address, then handle, then name', () => {
    expect(sameAuthor(who('A', { email: 'X@x.example' }), who('B', { email: 'x@x.example' }))).toBe(true);
    expect(sameAuthor(who('A', { email: 'x@x.example' }), who('A', { email: 'y@x.example' }))).toBe(false);
    expect(sameAuthor(who(null, { handle: '@A' }), who('B', { handle: '@a' }))).toBe(true);
    expect(sameAuthor(who('A'), who('A'))).toBe(true);
    expect(sameAuthor(who(null), who(null))).toBe(true);
    expect(sameAuthor(who('A'), who(null))).toBe(false);
  });
});

describe('orderOf', () => {
  it('goes by machine time when all have one', () => {
    expect(orderOf(['2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z'], false)).toEqual([1, 0]);
    expect(orderOf(['2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z'], true)).toEqual([1, 0]);
  });

  it('goes by age when all are relative, keeping the page order of equals', () => {
    expect(orderOf(['3d', '5h', '2d', '2d'], false)).toEqual([0, 2, 3, 1]);
    expect(orderOf([null, '2h', '3d'], false)).toEqual([0, 2, 1]);
    expect(orderOf(['June 13 at 4:50 PM', '2h', '3d'], false)).toEqual([0, 2, 1]);
  });

  it('else keeps the page order, turned round when newest is first', () => {
    expect(orderOf(['2026-01-02T00:00:00Z', 'Monday'], false)).toEqual([0, 1]);
    expect(orderOf([null, '3d', null], true)).toEqual([2, 1, 0]);
    expect(orderOf([], true)).toEqual([]);
  });
});

describe('runsOf', () => {
  it('groups successive messages of one author', () => {
    expect(
      runsOf([say('customer', 'a', '1'), say('customer', 'a', '2'), say('agent', 'b', '3'), say('customer', 'a', '4')]),
    ).toEqual([[0, 1], [2], [3]]);
  });
});
