/** What was left out of the newest customer message: quoted history and signatures, for a person who asks for it. */

import { ownText } from '../dom/quotes.ts';
import type { PageReading } from '../domain/index.ts';

const most = 20_000;
const looks = new WeakMap<PageReading, string | null>();
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * The quoted history and the signature that the newest customer message shows below its own words; the whole text where they
 * stand between them. Null when nothing was left out, or when the message is not on the page. Looked up once a reading.
 */
export function quotedIn(reading: PageReading | null): string | null {
  if (!reading) return null;
  const known = looks.get(reading);
  if (known !== undefined) return known;
  const quoted = lookedUp(reading);
  looks.set(reading, quoted);
  return quoted;
}

function lookedUp({ conversation, bodies }: PageReading): string | null {
  const newest = conversation.latestCustomerTurn.at(-1);
  const body = newest && bodies.get(newest.key);
  if (!newest || !body?.isConnected) return null;
  const [own, all] = [ownText(body), ownText(body, { quotes: 'keep' })];
  // On sites where quoting is a way of talking the text has it already.
  if (own === all || squeezed(newest.text) === squeezed(all)) return null;
  const rest = all.startsWith(own) ? all.slice(own.length).trim() : all;
  return rest.length > most ? `${rest.slice(0, most).toWellFormed()}…` : rest || null;
}
