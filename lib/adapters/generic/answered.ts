import { holds, meet } from './snapshot.ts';
import type { Talk } from './talk-type.ts';
import { ANSWER_TO } from './words-composer.ts';

/**
 * The place in the order of the message that the reply box answers: the newest one of the person whom the box names, or the one whose
 * own box is open; undefined when the box answers the whole talk.
 */
export function answered(talk: Talk): number | undefined {
  const box = talk.composer;
  if (!box) return undefined;
  const named = namedIn(talk, box.label);
  if (named !== undefined) return named;
  const { items } = talk.template;
  const last = items.at(-1) as number;
  let k = -1;
  items.forEach((item, n) => {
    if (holds(talk.snap, item, box.at)) k = n;
  });
  // In a thread the box stands under the last answer.
  if (k >= 0) k = items.findLastIndex((item) => item < box.at && holds(talk.snap, items[k] as number, item));
  // A box between the post that opened the talk and what was said to it answers the whole talk.
  const near = items.findLastIndex((item) => item < box.at && item !== talk.template.opening?.block);
  if (k < 0 && near >= 0 && (box.at < last || isInThread(talk, items[near] as number))) k = near;
  const at = talk.order.indexOf(k);
  return k < 0 || talk.roles[k] !== 'customer' ? undefined : at;
}

/** Is the box closer to this item than the items are to one another: under it, not under the whole talk? */
function isInThread(talk: Talk, item: number): boolean {
  const common = meet(talk.snap, item, talk.composer?.at ?? 0);
  const held = talk.template.items.filter((i) => holds(talk.snap, common, i)).length;
  return common !== talk.box && holds(talk.snap, talk.box, common) && held <= talk.template.items.length / 2;
}

/** `Replying to @remy`: the newest customer message of the person named after these words, as a place in the order. */
function namedIn(talk: Talk, label: string): number | undefined {
  const found = ANSWER_TO.exec(label);
  if (!found) return undefined;
  const said = label
    .slice(found.index + found[0].length)
    .replace(/^[\s@"'“]+/, '')
    .toLowerCase();
  const at = talk.order.findLastIndex(
    (k) => talk.roles[k] === 'customer' && [talk.names[k], handleOf(talk, k)].some((n) => opens(said, n)),
  );
  return at < 0 ? undefined : at;
}

function opens(said: string, name: string | null | undefined): boolean {
  const plain = name?.toLowerCase().replace(/^@/, '') ?? '';
  return plain.length > 1 && said.startsWith(plain) && !/[\p{L}\p{N}_]/u.test(said[plain.length] ?? ' ');
}

const handleOf = (talk: Talk, k: number): string | null =>
  (talk.template.own[k] as number[]).map((j) => talk.snap.own[j] as string).find((t) => /^@[\w.@-]{2,40}$/.test(t)) ??
  null;
