import { parentOf } from '../../dom/deep.ts';
import { visibleText } from '../../dom/text.ts';
import { machineTime } from '../../dom/time.ts';
import type { MessageRole, PageReading } from '../../domain/index.ts';
import { anchorsOf } from './anchors.ts';

/** One message that a recipe should find again: its elements and what they say. */
export interface Sample {
  block: Element;
  body: Element;
  role: MessageRole;
  author: Element | null;
  time: Element | null;
}

/** What a person pointed at; all but the message may be left to guessing. */
export interface Pointed {
  message: Element;
  author?: Element | null;
  composer?: Element | null;
  /** A message of our own people. */
  ours?: Element | null;
}

const MOST_LOOKED_AT = 400;

/** White space squeezed, as names are compared. */
export const squeezed = (el: Element): string => visibleText(el, { images: false }).replace(/\s+/g, ' ').trim();

/** The messages of a first reading as samples, the pointed one first; the pointed element alone where there is no reading. */
export function samplesOf(reading: PageReading | null, pointed: Pointed): Sample[] {
  const read = reading ? fromReading(reading) : [];
  const mine = read.find((s) => around(s.block, pointed.message) || around(pointed.message, s.block));
  const alone = { block: pointed.message, body: pointed.message, role: 'customer' as const, author: null, time: null };
  const samples = mine ? read : [alone];
  const target = mine ?? samples[0];
  if (target && pointed.author && around(target.block, pointed.author)) target.author = pointed.author;
  if (pointed.ours) markOurs(samples, pointed.ours);
  // The pointed one leads: what the others share with it is looked for.
  return [...(target ? [target] : []), ...samples.filter((s) => s !== target)];
}

/**
 * A person pointed at the newest message of the customer: in a conversation that is not public, what somebody else wrote after it is
 * ours.
 */
function fromReading({ conversation, blocks, bodies }: PageReading): Sample[] {
  const newest = conversation.latestCustomerTurn.at(-1);
  const end = conversation.messages.findIndex((m) => m.key === newest?.key);
  const isLater = (i: number, name: string | null) =>
    i > end && newest?.visibility !== 'public' && name !== null && name !== newest?.author.name;
  return conversation.messages.flatMap((message, i) => {
    const { key, author, sentAt } = message;
    const block = blocks.get(key);
    if (!block) return [];
    const role = message.role === 'customer' && isLater(i, author.name) ? 'agent' : message.role;
    const body = bodies.get(key) ?? block;
    const names = [author.name, author.handle, author.email].filter((n) => n !== null);
    return [{ block, body, role, author: saying(block, body, names), time: timeIn(block, body, sentAt) }];
  });
}

/** Everything by the writer of the pointed message is ours, too. */
function markOurs(samples: readonly Sample[], ours: Element): void {
  const own = samples.find((s) => around(s.block, ours));
  if (!own) return;
  const name = own.author ? squeezed(own.author) : null;
  for (const s of samples) if (s === own || (name && s.author && squeezed(s.author) === name)) s.role = 'agent';
}

/** The element beside the body that says a name, or a name with an address. */
function saying(block: Element, body: Element, names: readonly string[]): Element | null {
  if (names.length === 0) return null;
  const said = beside(block, body).flatMap((el) =>
    (el.textContent ?? '').length < 400 ? [{ el, text: squeezed(el) }] : [],
  );
  for (const name of names.flatMap((one) => (one.startsWith('@') ? [one, one.slice(1)] : [one]))) {
    const fits = (text: string) => text === name || text === `${name}:` || text.startsWith(`${name} <`);
    const found = mostLasting(said.filter(({ text }) => fits(text)).map(({ el }) => el));
    if (found) return found;
  }
  return null;
}

function timeIn(block: Element, body: Element, sentAt: string | null): Element | null {
  if (sentAt === null) return null;
  const all = beside(block, body).filter((el) => el.childElementCount < 3 && (el.textContent ?? '').length < 200);
  return mostLasting(all.filter((el) => machineTime(el) === sentAt || squeezed(el) === sentAt));
}

/** Of elements that say the same the one that is found most surely again; of equals the innermost. */
function mostLasting(all: readonly Element[]): Element | null {
  const worth = (el: Element) => anchorsOf(el)[0]?.worth ?? 0;
  return all.reduce<Element | null>((best, el) => (best && worth(best) > worth(el) ? best : el), null);
}

/** The elements of a block that are not part of its text; of a block that is its own body, all. */
function beside(block: Element, body: Element): Element[] {
  const all = Array.from((block.shadowRoot ?? block).querySelectorAll('*')).slice(0, MOST_LOOKED_AT);
  return body === block ? all : all.filter((el) => el === body || !body.contains(el));
}

/** Does `outer` hold `inner`, through shadow roots and frames? An element holds itself. */
export function around(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}
