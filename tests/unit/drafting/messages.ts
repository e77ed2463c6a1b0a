import { channelById } from '../../../lib/channels/index.ts';
import type { DraftRequest, Message } from '../../../lib/domain/index.ts';
import { readNature } from '../../../lib/scoring/index.ts';
import { ana } from './making.ts';
import { messagesEn } from './messages-en.ts';
import { messagesEnMore } from './messages-en-more.ts';
import { messagesEnThird } from './messages-en-third.ts';
import { messagesEs } from './messages-es.ts';
import { messagesFr } from './messages-fr.ts';
import { messagesRomance } from './messages-romance.ts';

/** One invented conversation; a text that begins with `A>` is our own. */
export interface MessageRow {
  channel: string;
  author: string | null;
  subject: string | null;
  said: readonly string[];
}

export const rows: readonly MessageRow[] = [
  ...messagesEn,
  ...messagesEnMore,
  ...messagesEnThird,
  ...messagesEs,
  ...messagesFr,
  ...messagesRomance,
];

/** All that the customer wrote, and the subject. */
export function wordsOf(row: MessageRow): string {
  return [row.subject ?? '', ...row.said].join('\n');
}

/** The request that the product would make for a row: read by the real reading. */
export function requestFor(row: MessageRow, variant = 0): DraftRequest {
  const { visibility } = channelById(row.channel);
  const nobody = { handle: null, email: null, profileUrl: null, verified: null, followers: null };
  const messages = row.said.map((said, index): Message => {
    const isOurs = said.startsWith('A>');
    return {
      key: `m${index}`,
      role: isOurs ? 'agent' : 'customer',
      author: { ...nobody, name: isOurs ? ana.name : row.author },
      text: isOurs ? said.slice(2) : said,
      sentAt: null,
      visibility,
    };
  });
  const last = messages.findLastIndex((message) => message.role === 'agent');
  const turn = messages.slice(last + 1);
  const earlier = messages.slice(0, last + 1).filter((message) => message.role === 'customer');
  const nature = readNature(turn.map((message) => message.text).join('\n'), {
    earlier: earlier.map((message) => message.text),
  });
  const conversation = {
    site: 'test',
    key: 'k',
    url: 'https://inbox.example/1',
    channel: row.channel,
    subject: row.subject,
    messages,
    latestCustomerTurn: turn,
    seen: [],
    confidence: 1,
  };
  return { conversation, nature, agent: ana, firm: { name: 'Fernwood' }, variant };
}
