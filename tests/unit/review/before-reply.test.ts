import { describe, expect, it } from 'vitest';
import type { Message, MessageRole } from '../../../lib/domain/index.ts';
import { beforeReply, checkReply } from '../../../lib/review/index.ts';
import { talk } from './talk.ts';

const base = talk('Where is my tent?', 'email');
const line = (key: string, role: MessageRole, text: string, name = 'Dana'): Message => ({
  ...base.messages[0]!,
  key,
  role,
  text,
  author: { ...base.messages[0]!.author, name },
});
const thread = {
  ...base,
  messages: [
    line('1', 'customer', 'When will it arrive?', 'Omar'),
    line('2', 'customer', 'My lamp is broken.'),
    line('3', 'customer', 'It does not switch on.'),
    line('4', 'agent', 'I am sending a new one today.', 'Priya'),
    line('5', 'customer', 'This is outrageous, where is it???'),
  ],
};

describe('the conversation as it stood before a reply', () => {
  it('leaves out what came later, and keeps the last burst of one person', () => {
    const before = beforeReply(thread, '4')!;
    expect(before.messages.map((m) => m.key)).toEqual(['1', '2', '3']);
    expect(before.latestCustomerTurn.map((m) => m.key)).toEqual(['2', '3']);
    expect(checkReply('I am sending a new one today!', before).findings).toEqual([]);
    expect(
      checkReply('I am sending a new one today!', { ...thread, latestCustomerTurn: [thread.messages[4]!] }).findings,
    ).not.toEqual([]);
  });

  it('is nothing when the reply is not there or opens the thread', () => {
    expect(beforeReply(thread, '9')).toBeNull();
    expect(beforeReply({ ...thread, messages: thread.messages.slice(3) }, '4')).toBeNull();
  });
});
