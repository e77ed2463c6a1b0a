import type { FlagId, IntentId, ToneId } from '../../domain/reading.ts';
import type { Cue, Effect, ReadingId } from './types.ts';

/**
 * The lexicon language, read by `parseLexicon`. A block starts with a line `= reason | what it does` and goes on with
 * phrases between semicolons, over any number of lines. `@name = a b c` names a class of words, over any number of lines.
 *
 * What it does: `u.kind=30` urgency, `i.kind=20` irritation, `v=-40` valence, `p=10` politeness, `t.billing=2` topic,
 * `f=safety` flag, `tone=worried`, `m=negator` mark. A phrase is words (`lost`), beginnings (`cancel*`), classes
 * (`@day`), choices (`my/our`), words that may be missing (`?the`) and gaps of up to three words (`_`).
 */
export interface Block {
  cue: Cue;
  phrases: readonly string[];
}

export interface Lexicon {
  blocks: Block[];
  classes: Map<string, string[]>;
}

const READINGS: Record<string, ReadingId> = { u: 'urgency', i: 'irritation', v: 'valence', p: 'politeness' };

interface OpenCue {
  says: string;
  effects: Effect[];
  topics: [IntentId, number][];
  flags: FlagId[];
  tones: ToneId[];
  marks: Set<string>;
}

function addWhat(cue: OpenCue, what: string): void {
  const [name = '', value = ''] = what.split('=');
  const [head = '', kind = ''] = name.split('.');
  const reading = READINGS[head];
  const amount = Number(value);
  if (reading && Number.isFinite(amount)) cue.effects.push({ reading, kind: kind || 'word', points: amount });
  else if (head === 't' && Number.isFinite(amount)) cue.topics.push([kind as IntentId, amount]);
  else if (name === 'f') cue.flags.push(value as FlagId);
  else if (name === 'tone') cue.tones.push(value as ToneId);
  else if (name === 'm') cue.marks.add(value);
  else throw new Error(`A lexicon line has an unknown part: ${what}`);
}

function parseHead(line: string): OpenCue {
  const bar = line.indexOf('|');
  const says = line.slice(1, bar < 0 ? undefined : bar).trim();
  const cue: OpenCue = { says, effects: [], topics: [], flags: [], tones: [], marks: new Set() };
  if (bar >= 0) for (const what of line.slice(bar + 1).split(/\s+/)) if (what) addWhat(cue, what);
  return cue;
}

/** A block or a class with all its lines joined. */
function pieces(source: string): { head: string; body: string }[] {
  const out: { head: string; body: string }[] = [];
  for (const line of source.split('\n')) {
    const equals = line.indexOf(' = ');
    if (line.startsWith('=')) out.push({ head: line, body: '' });
    else if (line.startsWith('@') && equals > 0)
      out.push({ head: line.slice(0, equals), body: line.slice(equals + 3) });
    else if (out.length > 0) out[out.length - 1]!.body += ` ${line}`;
    else if (line.trim()) throw new Error(`A lexicon phrase stands outside a block: ${line}`);
  }
  return out;
}

/** Reads lexicon text. Throws on a line that it does not understand: that is a mistake of ours, caught by the tests. */
export function parseLexicon(source: string): Lexicon {
  const blocks: Block[] = [];
  const classes = new Map<string, string[]>();
  for (const { head, body } of pieces(source)) {
    const parts = body
      .replace(/(?<=\S)-(?=\S)/g, head.startsWith('@') ? '' : ' ')
      .split(head.startsWith('@') ? /\s+/ : ';')
      .map((part) => part.trim());
    if (head.startsWith('@')) classes.set(head.trim(), parts.filter(Boolean));
    else blocks.push({ cue: parseHead(head), phrases: parts.filter(Boolean) });
  }
  return { blocks, classes };
}
