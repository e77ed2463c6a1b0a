import { describe, expect, test } from 'vitest';
import type { Conversation, Message } from '../../../lib/domain/index.ts';
import { identityOf } from '../../../lib/session/identify.ts';

const author = { name: 'Dana', handle: '@dana', email: null, profileUrl: null, verified: null, followers: null };
const message = (key: string, text: string, role: Message['role'] = 'customer'): Message => ({
  key,
  role,
  author,
  text,
  sentAt: null,
  visibility: 'private',
});
function conversation(messages: Message[]): Conversation {
  const turn = messages.filter((m) => m.role === 'customer').slice(-1);
  const fixed = { site: 'demo', key: 'k1', url: 'https://x.example/1', channel: 'email', subject: null, seen: [] };
  return { ...fixed, messages, latestCustomerTurn: turn, confidence: 1 };
}

describe('identityOf', () => {
  const first = conversation([message('a', 'Where is my tent?')]);

  test('is the same for the same words, whatever the address looks like', () => {
    expect(identityOf({ ...first, url: 'https://x.example/1#top' })).toBe(identityOf(first));
    expect(identityOf(structuredClone(first))).toBe(identityOf(first));
  });

  test('differs by conversation, words, author, channel, and by who had the last word', () => {
    const others = [
      { ...first, key: 'k2' },
      { ...first, site: 'other' },
      { ...first, channel: 'x-reply' },
      conversation([message('a', 'Where is my tent!')]),
      conversation([{ ...message('a', 'Where is my tent?'), author: { ...author, handle: '@eve' } }]),
      conversation([message('a', 'Where is my tent?'), message('b', 'On its way', 'agent')]),
      conversation([message('a', 'Where is my tent?'), message('b', 'Hello?')]),
    ];
    const names = [first, ...others].map(identityOf);
    expect(new Set(names).size).toBe(names.length);
  });
});
