import { type Conversation, fail, type Outcome, ok } from '../domain/index.ts';
import { recallReading } from '../store/index.ts';
import { inTime } from './in-time.ts';
import { conversationIdOf } from './keys.ts';
import { settled } from './triage.ts';
import type { ServiceRefusal } from './types.ts';

/**
 * The last reading of a conversation, for a page that only answers it. Not older than a day. The reading comes from
 * the same site as the page that asks; `origin` of another address gets nothing.
 */
export async function recallConversation(
  input: { site: string; key: string },
  origin?: string,
): Promise<Outcome<Conversation, ServiceRefusal>> {
  const gone = fail<ServiceRefusal>({
    code: 'gone',
    says: 'Aisle has not read this conversation in the last 24 hours. Open it once, then come back.',
  });
  const held = () => recallReading(conversationIdOf(input)).catch(() => null);
  // The page before may have gone while its reading is still being stored.
  const row = (await held()) ?? (await inTime(settled()).then(held, held));
  if (!row) return gone;
  const read = URL.parse(row.conversation.url)?.origin;
  return origin !== undefined && read !== origin ? gone : ok(row.conversation);
}
