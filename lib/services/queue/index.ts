/** Judges the rows of a list: from what they show, and from the conversation where it was opened since. */
import { channelById } from '../../channels/index.ts';
import type {
  AxisId,
  Conversation,
  JudgedRows,
  Message,
  NatureCorrection,
  NatureReading,
  Outcome,
  Queue,
  QueueMark,
  QueueRow,
  Scorecard,
  Settings,
  ValueReference,
} from '../../domain/index.ts';
import { ok } from '../../domain/index.ts';
import { readSettings, staysInPanel } from '../../platform/index.ts';
import { readNature, scoreConversation } from '../../scoring/index.ts';
import { valueReference } from '../directory.ts';
import { inTime } from '../in-time.ts';
import { learnt } from '../learnt.ts';
import { readyModel } from '../model.ts';
import { natureOf } from '../triage.ts';
import type { ServiceRefusal } from '../types.ts';
import { openedRows } from './opened.ts';
import { type KnownFacts, knownFacts } from './people.ts';

/** A preview is the beginning of one message: what is read from it counts for so much. */
const PREVIEW_CONFIDENCE = 0.6;
const MOST_CONTRIBUTIONS = 6;

/** All that the store knows about the rows, in their order. */
interface Known {
  opened: (Conversation | null)[];
  facts: KnownFacts[];
  reference: ValueReference | null;
}

/**
 * Four axes for each row. What the row does not say stays unknown; a row whose conversation was read within a day is judged
 * by that reading. Nothing is stored about the people in a list, and no source is asked. Where the database cannot be used
 * the words alone are judged.
 */
export async function triageQueue(queue: Queue, now = new Date()): Promise<Outcome<JudgedRows, ServiceRefusal>> {
  const looking = inTime(lookUp(queue, now)).catch(() => nothing(queue));
  const [settings, known, corrections] = await Promise.all([readSettings(), looking, learnt(), readyModel()]);
  const marks = queue.rows.map((row, at) => markOf(row, queue, { ...known, corrections }, at, settings, now));
  const { theme, queueMarks, panelOnly } = settings;
  return ok({ marks, view: { theme, queueMarks, panelOnly: staysInPanel(panelOnly, queue.url) } });
}

async function lookUp(queue: Queue, now: Date): Promise<Known> {
  const [opened, facts, reference] = await Promise.all([openedRows(queue, now), knownFacts(queue), valueReference()]);
  return { opened, facts, reference };
}

function nothing(queue: Queue): Known {
  return {
    opened: queue.rows.map(() => null),
    facts: queue.rows.map(() => ({ value: [], influence: [] })),
    reference: null,
  };
}

type Told = Known & { corrections: readonly NatureCorrection[] };

function markOf(row: QueueRow, queue: Queue, known: Told, at: number, settings: Settings, now: Date): QueueMark {
  const opened = known.opened[at] ?? null;
  const conversation = opened ?? asConversation(row, queue);
  const nature = opened ? natureOf(opened, known.corrections) : natureOfPreview(wordsOf(row), known.corrections);
  const { value, influence } = known.facts[at] ?? { value: [], influence: [] };
  const { reference } = known;
  const card = scoreConversation({
    ...{ conversation, nature, valueFacts: value, influenceFacts: influence },
    ...{ now, weights: settings.weights, reference },
  });
  return {
    key: row.key,
    from: opened ? 'opened' : 'preview',
    axes: axesOf(card, opened ? 1 : PREVIEW_CONFIDENCE),
    attention: card.attention,
    replyBy: card.replyBy,
    answered: opened ? !card.awaitingAnswer : row.answered,
    flags: nature.flags,
    contributions: card.contributions.slice(0, MOST_CONTRIBUTIONS),
  };
}

function axesOf({ axes }: Scorecard, share: number): QueueMark['axes'] {
  const axis = (id: AxisId, times: number) => {
    const { level, confidence, says } = axes[id];
    return { level, confidence: Math.round(confidence * times * 100) / 100, says };
  };
  return {
    nature: axis('nature', share),
    channel: axis('channel', 1),
    value: axis('value', 1),
    influence: axis('influence', 1),
  };
}

/** The words of the customer that a row shows: what it is about and how it begins; not the preview of our own reply. */
export function wordsOf({ subject, preview, answered }: QueueRow): string {
  const own = answered === true ? '' : preview;
  if (subject === null || own.toLowerCase().startsWith(subject.toLowerCase())) return own || (subject ?? '');
  return own === '' ? subject : `${subject}\n${own}`;
}

/** A row as the conversation that it stands for: one message of the customer, and ours when the last word is ours. */
function asConversation(row: QueueRow, queue: Queue): Conversation {
  const { visibility } = channelById(row.channel);
  const message = (role: Message['role'], text: string): Message => ({
    ...{ key: role, role, author: row.author, text, sentAt: row.sentAt },
    visibility,
  });
  const asked = message('customer', wordsOf(row));
  return {
    ...{ site: queue.site, key: row.key, url: row.url ?? queue.url, channel: row.channel, subject: row.subject },
    messages: row.answered === true ? [asked, message('agent', row.preview)] : [asked],
    latestCustomerTurn: [asked],
    seen: [],
    confidence: PREVIEW_CONFIDENCE,
  };
}

/** Readings of previews by their words: lists come again and again, and reading is the dear part. Lost with the worker. */
const read = new Map<string, { nature: NatureReading; at: number }>();
let readWith: readonly NatureCorrection[] = [];
const MOST_READ = 2000;
const READ_AGAIN = 600_000;

function natureOfPreview(words: string, corrections: readonly NatureCorrection[]): NatureReading {
  if (corrections !== readWith) read.clear();
  readWith = corrections;
  const held = read.get(words);
  if (held && Date.now() - held.at < READ_AGAIN) return held.nature;
  if (read.size >= MOST_READ) read.clear();
  const nature = readNature(words, { corrections });
  read.set(words, { nature, at: Date.now() });
  return nature;
}
