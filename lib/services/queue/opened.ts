/** Rows whose conversation was read since: the fuller reading takes the place of the preview's. */
import type { Conversation, Queue, QueueRow } from '../../domain/index.ts';
import { parsePageTime } from '../../scoring/index.ts';
import { type ConversationRow, readingsOfSite, recallReadings } from '../../store/index.ts';
import { conversationIdOf } from '../keys.ts';

/** Readings of unknown sites that are looked through for the address of a row. */
const MOST_BY_ADDRESS = 300;

/** Per row its conversation as it was read last, or null: it was not opened within a day, or somebody wrote since. */
export async function openedRows(queue: Queue, now: Date): Promise<(Conversation | null)[]> {
  const idOf = (row: QueueRow) => conversationIdOf({ site: queue.site, key: row.key.replace(/~\d+$/, '') });
  const byKey = await recallReadings(queue.rows.map(idOf), now.getTime());
  const held = new Map(byKey.map((row) => [row.id, row]));
  const byAddress = queue.rows.some((row) => !held.has(idOf(row))) ? await addressesRead(queue, now) : new Map();
  return queue.rows.map((row) => {
    const read: ConversationRow | undefined = held.get(idOf(row)) ?? byAddress.get(pageOf(row.url ?? ''));
    return read && sameOrigin(read, queue) && !isNewer(row, read) ? read.conversation : null;
  });
}

/** A page that no adapter knows may give its conversation another key than the row does; its address is the same. */
async function addressesRead(queue: Queue, now: Date): Promise<Map<string, ConversationRow>> {
  const rows = await readingsOfSite(queue.site, MOST_BY_ADDRESS, now.getTime());
  return new Map(rows.reverse().map((row) => [pageOf(row.conversation.url), row]));
}

function pageOf(address: string): string {
  const url = URL.parse(address);
  return url ? `${url.origin}${url.pathname}${url.search}` : address;
}

const sameOrigin = (read: ConversationRow, queue: Queue) =>
  URL.parse(read.conversation.url)?.origin === URL.parse(queue.url)?.origin;

/** Does the row show something that came after the reading: unknown words in an unread row, or a later time? */
function isNewer(row: QueueRow, read: ConversationRow): boolean {
  const sent = parsePageTime(row.sentAt);
  if (sent !== null && sent > read.readAt) return true;
  if (row.unread !== true || row.preview === '') return false;
  const said = read.conversation.messages.map(({ text }) => plain(text)).join('\n');
  return !said.includes(plain(row.preview).slice(0, 60));
}

const plain = (text: string) =>
  text
    .replace(/(?:…|\.\.\.)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
