import type { FlagId, IntentId, ToneId } from '../../domain/reading.ts';
import { bitterPraise, endsWell, GRIEVANCE, honestPraise, isTrouble } from './bitter.ts';
import { type Circumstances, circumstancesOf } from './circumstance.ts';
import { calmInDanger, gladOnes, withoutFormulas } from './courtesy.ts';
import { perilOf } from './peril.ts';
import type { Token } from './tokens.ts';
import type { Effect, Hit, Push, ReadingId } from './types.ts';

/** All that the words of a text say, before it is added up. */
export interface Found {
  pushes: Push[];
  topics: Map<IntentId, number>;
  /** Where the first word stands that names an order, an account, a service. */
  matter: { start: number; end: number } | null;
  tones: Map<ToneId, number>;
  flags: { flag: FlagId; start: number; end: number; says: string }[];
  /** Good and bad words in the raw, for the marks that need to know the mood. */
  mood: number;
  asks: boolean;
}

/** Kinds of urgency that an imagined case, or one long past, does not have. */
const EVENTS = new Set(['harm', 'loss', 'late', 'blocked', 'problem', 'health']);
/** Kinds that a negation before them leaves alone: "nobody answers for three weeks". */
const NEGATION_PROOF = new Set([
  'wait',
  'repeat',
  'deadline',
  'ask',
  'explicit',
  'health',
  'sarcasm',
  'threat',
  'swear',
  'insult',
  'scorn',
  'blunt',
]);
const SOCIAL = new Set<IntentId>(['praise', 'other', 'question', 'complaint']);
const KEPT_FLAGS = new Set<FlagId>(['vulnerable', 'accessibility', 'injection', 'press', 'legal', 'repeat', 'sarcasm']);

const weightOf = ({ cue }: Hit) => cue.effects.reduce((sum, effect) => sum + Math.abs(effect.points), 0);

/** Longer phrases first, stronger ones before weaker ones of the same length. */
function ranked(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits;
  return [...hits].sort((a, b) => b.to - b.from - a.to + a.from || weightOf(b) - weightOf(a) || a.from - b.from);
}

/** By how much circumstances change one effect; 0 = not at all there. */
export function factorOf(effect: Effect, hit: Hit, around: Circumstances): number {
  const { reading, kind } = effect;
  let factor = around.quoted(hit) && reading !== 'politeness' ? 0.3 : 1;
  const proof = NEGATION_PROOF.has(kind);
  const safe = kind === 'harm' ? around.negated(hit, 2) : around.negated(hit);
  if (safe && !proof) {
    if (reading !== 'valence') return 0;
    factor *= effect.points > 0 ? -0.6 : -0.35;
  }
  if (reading === 'urgency') {
    if (EVENTS.has(kind) && around.imagined(hit)) factor *= 0.2;
    if (EVENTS.has(kind) && around.past(hit)) factor *= 0.4;
  } else if (reading !== 'politeness') factor *= around.strength(hit);
  if (kind === 'threat' && around.general(hit)) return 0;
  return factor;
}

/** From here on a push of valence is praise, and no danger is looked for between the lines. */
const PRAISED = 28;

/** What a phrase can speak for, a bit for each. */
const COVERS: Record<ReadingId | 'topic', number> = { urgency: 1, irritation: 2, valence: 4, politeness: 8, topic: 16 };

class Collector {
  readonly found: Found = {
    pushes: [],
    topics: new Map(),
    matter: null,
    tones: new Map(),
    flags: [],
    mood: 0,
    asks: false,
  };
  private readonly longest: Uint8Array;
  /** Per token a bit of `COVERS` for all that a longer phrase has spoken for. */
  private readonly covered: Uint8Array;

  private readonly tokens: readonly Token[];
  private readonly around: Circumstances;
  private readonly dropped: ReadonlySet<Hit>;

  constructor(tokens: readonly Token[], around: Circumstances, dropped: ReadonlySet<Hit>) {
    this.tokens = tokens;
    this.around = around;
    this.dropped = dropped;
    this.longest = new Uint8Array(tokens.length);
    this.covered = new Uint8Array(tokens.length);
  }

  /** True when a longer phrase has already spoken for all of these words; else takes them. */
  private taken(what: keyof typeof COVERS, { from, to }: Hit): boolean {
    const bit = COVERS[what];
    let free = false;
    for (let i = from; i < to; i++) {
      if ((this.covered[i]! & bit) === 0) free = true;
      this.covered[i]! |= bit;
    }
    return !free;
  }

  /** True when all its words belong to a longer phrase that says something: "geht wieder" in "geht wieder nicht". */
  private within(hit: Hit): boolean {
    const length = hit.to - hit.from;
    const speaks = hit.cue.effects.some(({ reading, kind }) => reading !== 'politeness' && kind !== 'ask');
    let inside = true;
    for (let i = hit.from; i < hit.to; i++) {
      if (this.longest[i]! <= length) inside = false;
      if (speaks) this.longest[i] = Math.max(this.longest[i]!, length);
    }
    return inside;
  }

  add(hit: Hit): void {
    const { cue } = hit;
    if (this.dropped.has(hit)) return;
    const within = this.within(hit);
    const start = this.tokens[hit.from]!.start;
    const end = this.tokens[hit.to - 1]!.end;
    let spoke = cue.effects.length === 0;
    if (!within) for (const effect of cue.effects) spoke = this.effect(effect, hit, start, end) || spoke;
    if (cue.topics.length > 0) this.topics(hit, start, end);
    if (cue.marks.has('asks')) this.found.asks = true;
    if (cue.flags.length > 0 && !within) this.flags(hit, start, end);
    if (spoke && cue.tones.length > 0 && !this.around.negated(hit) && !this.around.imagined(hit)) this.tones(hit);
  }

  /** True when the effect is there. */
  private effect(effect: Effect, hit: Hit, start: number, end: number): boolean {
    if (this.taken(effect.reading, hit)) return false;
    const factor = factorOf(effect, hit, this.around);
    const points = effect.points * factor;
    if (points === 0) return false;
    if (effect.reading === 'valence') this.found.mood += points;
    const says = factor < 0 ? `${hit.cue.says}, denied` : hit.cue.says;
    this.found.pushes.push({ reading: effect.reading, kind: effect.kind, points, start, end, says });
    return true;
  }

  private topics(hit: Hit, start: number, end: number): void {
    if (this.taken('topic', hit)) return;
    const judges = hit.cue.topics[0]![0] === 'praise' || hit.cue.topics[0]![0] === 'complaint';
    const weight = judges && this.around.negated(hit) ? 0 : 1;
    for (const [topic, points] of hit.cue.topics) {
      if (!SOCIAL.has(topic) && !hit.cue.marks.has('hint')) this.found.matter ??= { start, end };
      this.found.topics.set(topic, (this.found.topics.get(topic) ?? 0) + points * weight);
    }
  }

  private flags(hit: Hit, start: number, end: number): void {
    const negated = this.around.negated(hit, 2);
    for (const flag of hit.cue.flags) {
      if (negated && !KEPT_FLAGS.has(flag)) continue;
      if (this.around.imagined(hit) && flag === 'safety') continue;
      if (this.around.general(hit) && flag !== 'injection') continue;
      this.found.flags.push({ flag, start, end, says: hit.cue.says });
    }
  }

  private tones(hit: Hit): void {
    const strongest = Math.max(1, ...hit.cue.effects.map((effect) => Math.abs(effect.points)));
    for (const tone of hit.cue.tones) this.found.tones.set(tone, Math.max(this.found.tones.get(tone) ?? 0, strongest));
  }
}

/** So many words after an exclamation its praise may stand: "Joder, qué buena". */
const PRAISE_REACH = 4;

/** Swear words that only strengthen praise: "fucking great"; where nothing else is bad, an exclamation before it, too. */
function praiseSwears(hits: readonly Hit[], around: Circumstances, tokens: readonly Token[]): Hit[] {
  const swears = hits.filter((hit) => hit.cue.marks.has('swear'));
  if (swears.length === 0) return swears;
  const good = hits.filter(({ cue }) => cue.marks.has('good') || cue.marks.has('praise'));
  const praises = good.filter((hit) => !around.negated(hit));
  const bad = hits.some((hit) => !swears.includes(hit) && (hit.cue.marks.has('bad') || isTrouble(hit)));
  const follows = (swear: Hit) =>
    praises.some((word) => {
      const [from, to] = [tokens[swear.from]!, tokens[word.from]!];
      if (word.from === swear.to && to.clause === from.clause) return true;
      return !bad && to.sentence === from.sentence && word.from >= swear.to && word.from - swear.to <= PRAISE_REACH;
    });
  return swears.filter(follows);
}

/** In a sentence that gives orders to a model nothing is read but the order itself and a danger. */
function orderedHits(hits: readonly Hit[], tokens: readonly Token[]): Hit[] {
  const giving = hits.filter((hit) => hit.cue.flags.includes('injection'));
  if (giving.length === 0) return [];
  const orders = new Set(giving.map((hit) => tokens[hit.from]!.sentence));
  const speaks = ({ cue }: Hit) => cue.flags.includes('injection') || cue.flags.includes('safety');
  return hits.filter((hit) => orders.has(tokens[hit.from]!.sentence) && !speaks(hit));
}

/** Turns the hits of a text into pushes on the readings, topics, tones and flags. */
export function gather(hits: readonly Hit[], tokens: readonly Token[]): Found {
  const around = circumstancesOf(hits, tokens);
  const ordered = orderedHits(hits, tokens);
  const dropped = new Set([...praiseSwears(hits, around, tokens), ...ordered, ...honestPraise(hits, around)]);
  const bitter = bitterPraise(hits, around, tokens);
  if (bitter) for (const hit of hits) if (hit.from >= bitter.from && hit.to <= bitter.to) dropped.add(hit);
  const collector = new Collector(tokens, around, dropped);
  for (const hit of ranked(hits)) collector.add(hit);
  const { found } = collector;
  found.pushes = withoutFormulas(found.pushes, hits, tokens);
  if (bitter) addSarcasm(found, tokens[bitter.from]!.start, tokens[bitter.to - 1]!.end);
  else
    found.pushes = gladOnes(
      found.pushes,
      hits.some((hit) => isTrouble(hit, GRIEVANCE) && !around.negated(hit)),
    );
  addPeril(found, hits, tokens, around);
  found.pushes = calmInDanger(found.pushes);
  found.mood = found.pushes.reduce((sum, { reading, points }) => sum + (reading === 'valence' ? points : 0), 0);
  return found;
}

/** A danger that no phrase names, where nothing is praised and all has not ended well. */
function addPeril(found: Found, hits: readonly Hit[], tokens: readonly Token[], around: Circumstances): void {
  const glad = found.pushes.some(({ reading, points }) => reading === 'valence' && points >= PRAISED);
  const peril = glad || endsWell(hits, around) ? null : perilOf(found.pushes, { hits, tokens, around, factorOf });
  if (!peril) return;
  found.pushes.push(...peril.pushes);
  if (peril.flag) found.flags.push(peril.flag);
  found.tones.set('worried', Math.max(found.tones.get('worried') ?? 0, peril.pushes[0]!.points));
}

function addSarcasm(found: Found, start: number, end: number): void {
  const says = 'praise with a trouble in the same breath, likely bitter';
  found.pushes.push({ reading: 'irritation', kind: 'sarcasm', points: 26, start, end, says });
  found.pushes.push({ reading: 'valence', kind: 'word', points: -30, start, end, says });
  found.flags.push({ flag: 'sarcasm', start, end, says });
  found.tones.set('sarcastic', 26);
}
