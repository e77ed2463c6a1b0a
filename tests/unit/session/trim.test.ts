import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conversation, Message } from '../../../lib/domain/index.ts';
import { trimmed } from '../../../lib/session/trim.ts';

const author = { name: 'Dana', handle: null, email: null, profileUrl: null, verified: null, followers: null };
const message = (key: number, text: string): Message => ({
  key: `m${key}`,
  role: key % 2 ? 'agent' : 'customer',
  author,
  text,
  sentAt: null,
  visibility: 'private',
});
function conversation(messages: Message[], turn = 1): Conversation {
  const fixed = { site: 'demo', key: 'k', url: 'https://x.example/', channel: 'email', subject: 'Tent', seen: [] };
  return { ...fixed, messages, latestCustomerTurn: messages.slice(-turn), confidence: 1 };
}
const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

describe('trimmed', () => {
  test('leaves an ordinary conversation as it is', () => {
    const plain = conversation([message(0, 'Where is my tent?'), message(1, 'On its way'), message(2, 'Thanks')]);
    expect(trimmed(plain)).toEqual(plain);
  });

  test('a message of 1 MB is cut, and its beginning kept', () => {
    const text = `Where is my tent? ${'x'.repeat(1_000_000)}`;
    const small = trimmed(conversation([message(0, text)]));
    expect(bytes(small)).toBeLessThan(256_000);
    expect(text.startsWith(small.latestCustomerTurn[0]!.text)).toBe(true);
    expect(small.latestCustomerTurn[0]!.text.length).toBe(40_000);
    expect(small.messages[0]!.text).toBe(small.latestCustomerTurn[0]!.text);
  });

  test('of ten thousand messages the newest stay, with the customer’s turn', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => message(i, `Message ${i} ${'word '.repeat(50)}`));
    const small = trimmed(conversation(many));
    expect(bytes(small)).toBeLessThan(256_000);
    expect(small.messages.at(-1)).toEqual(many.at(-1));
    expect(small.latestCustomerTurn).toEqual([many.at(-1)]);
    expect(small.messages.length).toBeGreaterThan(100);
  });

  test('an old customer turn is kept although newer messages fill the room', () => {
    const many = Array.from({ length: 4000 }, (_, i) => message(i, 'y'.repeat(400)));
    const old = { ...conversation(many), latestCustomerTurn: [many[0]!] };
    const small = trimmed(old);
    expect(small.latestCustomerTurn[0]!.key).toBe('m0');
    expect(small.messages.some((m) => m.key === 'm0')).toBe(true);
    expect(bytes(small)).toBeLessThan(256_000);
  });

  test('never too large, never a torn character, never an empty turn', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 50 }),
      fc.constant('👩‍👩‍👧'.repeat(30_000)),
      fc.constant('\ud83d'.repeat(1000)),
      fc.constant('"\\\n'.repeat(90_000)),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 3 }), (texts, turn) => {
        const small = trimmed(
          conversation(
            texts.map((t, i) => message(i, t)),
            turn,
          ),
        );
        expect(bytes(small)).toBeLessThan(256_000);
        expect(small.latestCustomerTurn.length).toBeGreaterThan(0);
        for (const m of small.messages) {
          const source = texts[Number(m.key.slice(1))]!;
          expect(source.startsWith(m.text)).toBe(true);
          if (source.isWellFormed()) expect(m.text.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
