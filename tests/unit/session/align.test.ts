import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conversation, EvidenceSpan } from '../../../lib/domain/index.ts';
import { align } from '../../../lib/session/spans.ts';
import { placeOf } from '../../../lib/session/turn.ts';

describe('align', () => {
  test('equal texts match character by character', () => {
    expect([...align('tent', 'tent')]).toEqual([0, 1, 2, 3]);
  });

  test('words that only the page has are passed over', () => {
    const page = 'WhereisOndatetheywrotequotedstuffmytentplease?';
    const read = 'Whereismytentplease?';
    const map = [...align(read, page)];
    expect(map.map((at) => page[at]).join('')).toBe(read);
  });

  test('words that only the reading has stay without a place', () => {
    const map = align('abc[image:cat]mytentiswetandcold', 'abcmytentiswetandcold');
    expect([...map.slice(0, 3)]).toEqual([0, 1, 2]);
    expect([...map.slice(3, 14)]).toEqual(new Array(11).fill(-1));
    expect([...map.slice(14)]).toEqual(Array.from({ length: 18 }, (_, i) => i + 3));
  });

  test('places never go backwards and always hold the same character', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 60 });
    fc.assert(
      fc.property(word, word, (read, page) => {
        let last = -1;
        for (const [i, at] of [...align(read, page)].entries()) {
          if (at < 0) continue;
          expect(at).toBeGreaterThan(last);
          expect(page[at]).toBe(read[i]);
          last = at;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('two long texts with nothing in common end', () => {
    expect(align('a'.repeat(100_000), 'b'.repeat(100_000)).every((at) => at === -1)).toBe(true);
  });
});

describe('placeOf', () => {
  const turn = [
    { key: 'a', text: 'Hello.\nWhere is it?' },
    { key: 'b', text: 'Where is it? Answer!' },
  ];
  const conversation = { latestCustomerTurn: turn } as unknown as Conversation;
  const span = (text: string, start: number): EvidenceSpan => ({
    text,
    start,
    end: start + text.length,
    says: '',
    points: 1,
  });

  test.each([
    ['\n', 'b', 0],
    ['\n\n', 'b', 0],
    ['\n\n', 'b', 13],
    [' ', 'b', 13],
  ])('finds the message whatever joins the turn: %j', (joint, key, start) => {
    const joined = turn.map((m) => m.text).join(joint);
    const words = start === 0 ? 'Where is it?' : 'Answer!';
    const at = joined.lastIndexOf(words);
    expect(placeOf(conversation, span(words, at))).toEqual({ messageKey: key, start, end: start + words.length });
  });

  test('an offset into the first message stays there', () => {
    expect(placeOf(conversation, span('Where is it?', 7))).toEqual({ messageKey: 'a', start: 7, end: 19 });
  });

  test('with offsets that fit nowhere the words are searched, newest message first', () => {
    expect(placeOf(conversation, span('Where', 900))).toEqual({ messageKey: 'b', start: 0, end: 5 });
    expect(placeOf(conversation, span('nowhere', 3))).toBeNull();
    expect(placeOf(conversation, span('', 0))).toBeNull();
  });
});
