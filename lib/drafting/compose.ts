import { fit as fitTo, gsmSafe, lengthOf } from '../channels/index.ts';
import { action, type Piece, routeText } from './pieces.ts';
import { piecesFor } from './plan.ts';
import { sentencesOf } from './situation/clean.ts';
import type { Situation } from './situation/index.ts';
import { voiced } from './voice.ts';
import { fill } from './words.ts';

const KEEP = 1000;

function textOf(pieces: readonly Piece[], situation: Situation): string {
  const text = voiced(pieces, situation);
  return situation.channel.unit === 'sms-septet' ? gsmSafe(text) : text;
}

function isTooLong(pieces: readonly Piece[], situation: Situation): boolean {
  const { channel } = situation;
  const measure = lengthOf(textOf(pieces, situation), channel.id);
  const sentences = pieces.reduce((sum, piece) => sum + sentencesOf(piece.text).length, 0);
  const roomy = channel.unit === 'sms-septet' ? (measure.limit ?? 0) : measure.softTarget.max;
  return measure.length > roomy || sentences > channel.sentencesMax;
}

/** Leaves out the least important sentence until the text suits the place. */
function trimmed(pieces: readonly Piece[], situation: Situation): Piece[] {
  let kept = [...pieces];
  while (isTooLong(kept, situation)) {
    const least = kept.filter((piece) => piece.weight < KEEP).toSorted((a, b) => a.weight - b.weight)[0];
    if (least === undefined) break;
    kept = kept.filter((piece) => piece !== least);
  }
  return kept;
}

/** The same action in the fewest words, for places of 150 characters. */
function briefer(pieces: readonly Piece[], situation: Situation): Piece[] {
  const { words, pack, isPublic } = situation;
  const wordings = words.does.map((does) => fill(does, situation)).toSorted((a, b) => a.length - b.length);
  const does = wordings[0] ?? '';
  const isRoute = isPublic && words.need !== null;
  const isFree = words.need === null || words.optional === true;
  const template = isRoute ? pack.phrases.actRouteBrief : isFree ? pack.phrases.actPublic[2] : pack.phrases.actNeed[2];
  const text = fill(template, situation, { does, need: words.need ?? '', route: routeText(situation) });
  const longest = action(situation).text;
  return pieces.map((piece) =>
    piece.id === 'action' && piece.text === longest && text.length < longest.length ? { ...piece, text } : piece,
  );
}

/** The reply for a situation, within the hard limit of its channel, and the sentences that it was made of. */
export function compose(situation: Situation): { text: string; pieces: Piece[] } {
  const planned = piecesFor(situation);
  const first = trimmed(planned, situation);
  const pieces = isTooLong(first, situation) ? trimmed(briefer(planned, situation), situation) : first;
  return { text: fitTo(textOf(pieces, situation), situation.channel.id), pieces };
}
