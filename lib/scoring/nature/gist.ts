import type { EvidenceSpan, FlagId, GistPiece, IntentId, NatureReading, Reading } from '../../domain/reading.ts';
import { clauseFor, NO_REASON } from './clauses.ts';

/** Under this confidence a claim without words to stand on is a "perhaps". A level that words explain is said as it is. */
const SURE = 0.3;
/** A topic is named from here on; between the two it is "probably", and only when the next one is that far behind. */
const TOPIC_SURE = 0.5;
const TOPIC_LEAST = 0.33;
const TOPIC_AHEAD = 0.1;
/** Urgency from which on its reasons are named. */
const WORTH_A_REASON = 15;
/** Points under which evidence is no reason to name. */
const LEAST_POINTS = 5;

const plain = (text: string): GistPiece => ({ text, span: null });

/** What kind of message it is, as it follows "An annoyed ...". */
const kinds: Record<IntentId, string> = {
  billing: 'message about a bill',
  delivery: 'message about a delivery',
  refund: 'message about a refund',
  cancellation: 'message about cancelling',
  outage: 'message about something that does not work',
  account: 'message about an account',
  complaint: 'complaint',
  praise: 'message of praise',
  question: 'question',
  other: 'message',
};

const probably = (kind: string) =>
  kind.startsWith('message ') ? kind.replace('message ', 'message, probably ') : `message, probably a ${kind}`;

function kindOf({ intents, urgency }: NatureReading): string {
  const [best, next] = intents;
  if (!best || best.confidence < TOPIC_LEAST || best.id === 'other') return 'message';
  const asks = urgency.evidence.some(({ says }) => says === 'a question');
  // Thanks in advance look like praise; who asks, asks.
  if (best.id === 'praise' && asks) return kinds.question;
  if (best.confidence >= TOPIC_SURE) return kinds[best.id];
  if (best.confidence - (next?.confidence ?? 0) >= TOPIC_AHEAD) return probably(kinds[best.id]);
  return asks && [best.id, next?.id].includes('question') ? kinds.question : 'message';
}

const strongest = (evidence: readonly EvidenceSpan[], sign = 1): EvidenceSpan | null =>
  evidence
    .filter(({ text, points }) => text !== '' && points * sign > 0)
    .reduce<EvidenceSpan | null>((a, b) => (a && Math.abs(a.points) >= Math.abs(b.points) ? a : b), null);

/** How the writer feels, with the words that say so; calm is what is left when nothing says otherwise. */
function moodOf({ urgency, irritation, valence, politeness, tones, flags }: NatureReading): GistPiece | null {
  const { level } = irritation;
  if (level === null) return null;
  const heat = strongest(irritation.evidence);
  if (level >= 25) {
    const annoyed = level >= 50 ? 'annoyed' : 'slightly annoyed';
    return { text: level >= 75 ? 'angry' : annoyed, span: heat };
  }
  // Whether the kind words are meant is what nobody knows then.
  if (flags.includes('sarcasm')) return null;
  const glad = tones.includes('pleased') || tones.includes('grateful') ? strongest(valence.evidence) : null;
  // Kind words around an emergency are not gladness.
  if (glad && (valence.level ?? 0) >= 30 && (urgency.level ?? 0) < 50) return { text: 'glad', span: glad };
  const kind = (politeness.level ?? 0) >= 60 ? strongest(politeness.evidence) : null;
  return kind ? { text: 'calm and polite', span: kind } : plain('calm');
}

function opening(nature: NatureReading): GistPiece[] {
  const mood = moodOf(nature);
  const kind = kindOf(nature);
  if (!mood) return [plain(`A ${kind}`)];
  const article = /^[aeiou]/.test(mood.text) ? 'An' : 'A';
  const first = nature.irritation.confidence >= SURE || mood.span ? article : `Perhaps ${article.toLowerCase()}`;
  const learnt = taught(nature.irritation) ? ' (as you taught it)' : '';
  return [plain(`${first} `), mood, plain(`${learnt} ${kind}`)];
}

/** `money is wrong and still open`; null = nothing that a person would name as a reason. */
function clauseOf({ says }: EvidenceSpan): string | null {
  if (NO_REASON.has(says) || says.endsWith(', denied')) return null;
  return clauseFor(says.replace(/^words usual/, 'its words are usual'));
}

/** The strongest reasons of a reading, each said once, in the order of the text. */
function reasonsOf(reading: Reading, most: number, said: Set<string>): GistPiece[] {
  const out: { piece: GistPiece; at: number }[] = [];
  for (const span of [...reading.evidence].sort((a, b) => b.points - a.points)) {
    const clause = span.text !== '' && span.points >= LEAST_POINTS ? clauseOf(span) : null;
    if (clause === null || said.has(clause) || out.length === most) continue;
    said.add(clause);
    out.push({ piece: { text: clause, span }, at: span.start });
  }
  return out.sort((a, b) => a.at - b.at).map(({ piece }) => piece);
}

/** `: a, b, and c` */
function listed(reasons: readonly GistPiece[]): GistPiece[] {
  const long = reasons.length > 2 || reasons.some(({ text }) => text.includes(' and '));
  return reasons.flatMap((piece, at) => {
    const last = reasons.length > 1 && at === reasons.length - 1;
    const binds = at === 0 ? ': ' : last ? `${long ? ',' : ''} and ` : ', ';
    return [plain(binds), piece];
  });
}

const taught = ({ evidence }: Reading) => evidence.some(({ says }) => says.startsWith('you corrected '));

function verdict({ urgency }: NatureReading, pressed: boolean): string {
  const { level, confidence } = urgency;
  if (level === null) return '; how urgent it is cannot be told';
  const maybe = confidence >= SURE || pressed ? '' : 'perhaps ';
  if (level < 25) return `; it is ${maybe}not urgent`;
  if (level < 50) return `; it can ${maybe}wait a little`;
  const degree = `${maybe}${level >= 75 ? 'very urgent' : 'urgent'}`;
  if (pressed) return `, so it is ${degree}`;
  return taught(urgency) ? `; it is ${degree}` : `; taken as a whole it reads as ${degree}`;
}

/** What a person must see whatever else is said, where no reason has said it. */
const flagSays: Partial<Record<FlagId, string>> = {
  safety: 'somebody may be in danger',
  vulnerable: 'somebody may need special care',
  legal: 'a legal step is named',
  press: 'they threaten to go public',
  sarcasm: 'it may be meant as sarcasm',
  injection: 'it gives orders to software',
};

function flagged({ flags, flagEvidence }: NatureReading, reasons: readonly GistPiece[]): GistPiece[] {
  const pieces: GistPiece[] = [];
  for (const flag of flags) {
    const text = flagSays[flag];
    const seen = flagEvidence.find((one) => one.flag === flag)?.span;
    const said = reasons.some(({ span, text: also }) => also === text || (seen && span?.start === seen.start));
    if (text && seen && !said) pieces.push(plain('; '), { text, span: seen });
  }
  return pieces.slice(0, 4);
}

/** What the marks and emoji alone say, where the words are not read. */
function unread({ language, valence }: NatureReading): GistPiece[] {
  const why = language === null ? 'Aisle cannot tell what is going on here' : 'Aisle does not read this language yet';
  const span = strongest(valence.evidence, Math.sign(valence.level ?? 0));
  if (!span) return [plain(`${why}.`)];
  return [plain(`${why}; only `), { text: span.text, span }, plain(` looks ${span.points > 0 ? 'glad' : 'unhappy'}.`)];
}

/**
 * What is going on in a message, in one sentence of plain English; the pieces put together are the sentence. Each claim
 * about the words carries the span that it stands on; what is not known is said, and what is only likely is called so.
 */
export function natureGist(nature: NatureReading): GistPiece[] {
  const { urgency, irritation } = nature;
  if (urgency.level === null) return unread(nature);
  const said = new Set<string>();
  const press = urgency.level >= WORTH_A_REASON ? reasonsOf(urgency, 2, said) : [];
  const hot = (irritation.level ?? 0) >= 25;
  const why = hot ? reasonsOf(irritation, press.length > 0 ? 1 : 2, said) : [];
  const reasons = [...why, ...press];
  const moodUnknown = irritation.level === null ? [plain('; how its writer feels cannot be told')] : [];
  const learnt = taught(urgency) ? ', as you taught it' : '';
  return [
    ...opening(nature),
    ...listed(reasons),
    plain(verdict(nature, press.length > 0)),
    ...moodUnknown,
    ...flagged(nature, reasons),
    plain(`${learnt}.`),
  ];
}
