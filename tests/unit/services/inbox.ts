import type { Author, Conversation, Fact, Message } from '../../../lib/domain/index.ts';
import { importCustomers } from '../../../lib/services/import.ts';
import type { ColumnTarget } from '../../../lib/services/types.ts';

/** Invented people and firms, for tests of the services. */
export const zoe: Author = {
  ...{ name: 'Zoe Ash', handle: '@zoe', email: null, profileUrl: null, verified: null, followers: 1200 },
};

export function said(text: string, more: Partial<Message> = {}): Message {
  const key = `m-${text.slice(0, 12)}`;
  return { key, role: 'customer', author: zoe, text, sentAt: '2026-11-22T09:00:00Z', visibility: 'public', ...more };
}

export function fact(kind: Fact['kind'], amount: number | null, label: string): Fact {
  return { kind, amount, unit: 'count', label, source: 'page:x', asOf: '2026-11-22T10:00:00.000Z' };
}

/** A public post by Zoe, with whatever the test says instead. */
export function post(more: Partial<Conversation> = {}): Conversation {
  const messages = more.messages ?? [said('My tent arrived torn and nobody answers. I need it on Friday!')];
  return {
    ...{ site: 'x', key: '77', url: 'https://x.com/zoe/status/77', channel: 'x-reply', subject: null },
    ...{ messages, latestCustomerTurn: messages.slice(-1), seen: [], confidence: 1 },
    ...more,
  };
}

/** A ticket by mail from the same person. */
export function ticket(more: Partial<Conversation> = {}): Conversation {
  const author = { ...zoe, handle: null, followers: null, email: 'zoe@firm.example' };
  const messages = [said('My invoice is wrong.', { author, visibility: 'private' })];
  const place = { site: 'rt', key: '5', url: 'https://desk.example/Ticket/Display.html?id=5', channel: 'ticket' };
  return post({ ...place, messages, ...more });
}

/** Imports a small customer file. */
export async function customers(text: string, mapping: ColumnTarget[], name = 'shop') {
  const file = new Blob([text]);
  const done = await importCustomers({ file, name, mapping, dateOrder: 'ymd', currency: 'EUR' });
  if (!done.ok) throw new Error(done.failure.says);
  return done.value;
}

/** Zoe as the firm knows her, by handle and by address. */
export const SHOP = 'id,name,email,x,orders,spend\nC-1,Zoe Ash,zoe@firm.example,@Zoe,12,1840\n';
export const SHOP_MAPPING: ColumnTarget[] = ['id', 'name', 'email', 'handle:x', 'orders', 'spend'];
