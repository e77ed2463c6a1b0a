import type { Token } from './tokens.ts';
import type { Hit } from './types.ts';

/** How far back a negation reaches, in words of the same clause. */
const REACH = 3;

/** What stands around the hits of one text: negation, strength, conditions. All per token or per sentence. */
export interface Circumstances {
  negated(hit: Hit, reach?: number): boolean;
  /** 1.3 after "very", 0.6 after "a bit", else 1. */
  strength(hit: Hit): number;
  /** Told as a case that is only imagined. */
  imagined(hit: Hit): boolean;
  /** In a sentence that asks a general question. */
  general(hit: Hit): boolean;
  past(hit: Hit): boolean;
  quoted(hit: Hit): boolean;
  /** A turn ("but") stands between two tokens. */
  turnBetween(from: number, to: number): boolean;
}

const has = (hit: Hit, mark: string): boolean => hit.cue.marks.size > 0 && hit.cue.marks.has(mark);

type Places = ReadonlyMap<number, number>;
/** Most texts have no hit with a given mark. */
const NOWHERE: Places = new Map();
const NONE: ReadonlySet<number> = new Set();

function tokensWith(hits: readonly Hit[], mark: string): Places {
  const marked = hits.filter((hit) => has(hit, mark));
  return marked.length === 0 ? NOWHERE : new Map(marked.map((hit) => [hit.to - 1, hit.from]));
}

/** Negation words that really negate what follows: not in "not only", not used up by a longer phrase. */
function openNegators(hits: readonly Hit[]): ReadonlySet<number> {
  const negators = hits.filter((hit) => has(hit, 'negator'));
  if (negators.length === 0) return NONE;
  const open = new Set<number>();
  for (const hit of negators) for (let i = hit.from; i < hit.to; i++) open.add(i);
  for (const hit of hits) {
    const closes = has(hit, 'shield') || (hit.cue.effects.length > 0 && hit.to - hit.from > 1);
    if (closes) for (let i = hit.from; i < hit.to; i++) open.delete(i);
  }
  return open;
}

function sentencesWith(hits: readonly Hit[], mark: string, tokens: readonly Token[]): Places {
  const marked = hits.filter((hit) => has(hit, mark));
  if (marked.length === 0) return NOWHERE;
  const map = new Map<number, number>();
  for (const hit of marked) {
    const sentence = tokens[hit.from]!.sentence;
    map.set(sentence, Math.min(map.get(sentence) ?? hit.from, hit.from));
  }
  return map;
}

/** Looks at all hits once and answers questions about each. */
export function circumstancesOf(all: readonly Hit[], tokens: readonly Token[]): Circumstances {
  const negators = openNegators(all);
  // Few cues have marks: only their hits are looked through for each mark.
  const hits = all.filter((hit) => hit.cue.marks.size > 0);
  const more = tokensWith(hits, 'more');
  const less = tokensWith(hits, 'less');
  const turns = hits.filter((hit) => has(hit, 'but')).map((hit) => hit.from);
  const ifs = sentencesWith(hits, 'if', tokens);
  const faqs = sentencesWith(hits, 'faq', tokens);
  const pasts = sentencesWith(hits, 'past', tokens);
  const sentence = (hit: Hit) => tokens[hit.from]!.sentence;
  const stands = (at: number, hit: number, table: Places) =>
    table.has(at) && tokens[at]!.clause === tokens[hit]!.clause;
  const near = (hit: Hit, table: Places) =>
    table.size > 0 && (stands(hit.from - 1, hit.from, table) || stands(hit.from - 2, hit.from, table));
  return {
    negated(hit, reach = REACH) {
      if (negators.size === 0) return false;
      for (let at = hit.from - 1; at >= hit.from - reach && at >= 0; at--) {
        if (tokens[at]!.clause !== tokens[hit.from]!.clause || turns.includes(at)) return false;
        if (negators.has(at)) return true;
      }
      return false;
    },
    strength: (hit) => (near(hit, more) ? 1.3 : 1) * (near(hit, less) ? 0.6 : 1),
    imagined: (hit) => (ifs.get(sentence(hit)) ?? Number.POSITIVE_INFINITY) <= hit.from || faqs.has(sentence(hit)),
    general: (hit) => faqs.has(sentence(hit)),
    past: (hit) => pasts.has(sentence(hit)),
    quoted: (hit) => tokens[hit.from]!.quoted,
    turnBetween: (from, to) => turns.some((turn) => turn >= from && turn < to),
  };
}
