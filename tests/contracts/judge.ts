// Compares what the front door reads on a saved page with the truth beside it. Runs in Node and in a browser.
import { findComposer, readConversation } from '../../lib/adapters/index.ts';
import { deepAll, frameDocument, queryAll } from '../../lib/dom/deep.ts';
import type { Conversation, Page } from '../../lib/domain/index.ts';

export interface Truth {
  url: string;
  site: string;
  /** For synthetic pages: the adapter that must claim it. */
  adapter?: string;
  latestCustomerMessage: {
    author: string | null;
    handleOrEmail: string | null;
    text: string;
    time: string | null;
  } | null;
  lastSpeaker?: 'customer' | 'agent' | 'note';
  otherMessages?: { author: string | null; role: string; text: string; quoted?: boolean }[];
  composerSelector: string | null;
  composerFrame?: string;
  seen?: Record<string, number>;
  channel?: string;
  subject?: string | null;
}

/** One right or wrong per question; a question that the truth does not answer is absent. */
export interface Verdict {
  reader: string;
  text?: boolean;
  author?: boolean;
  handle?: boolean;
  composer?: boolean;
  lastSpeaker?: boolean;
  others?: boolean;
  silent?: boolean;
  /** Read by the adapter whose page it is, and not by the generic reader in its place. */
  own?: boolean;
  facts?: boolean;
  unchanged: boolean;
  notes: string[];
}

const squeeze = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/\[image(?:: [^\]]*)?\]/g, ' ')
    .replace(/[\s\u200B>]+/g, ' ')
    .trim()
    .toLowerCase();

/** Words, and single characters for scripts without spaces. */
function tokens(text: string): string[] {
  return (
    squeeze(text).match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu,
    ) ?? []
  );
}

/** Token F1 of two texts, 0..1. */
export function overlap(a: string, b: string): number {
  const [one, two] = [tokens(a), tokens(b)];
  if (one.length === 0 || two.length === 0) return one.length === two.length ? 1 : 0;
  const left = new Map<string, number>();
  for (const t of one) left.set(t, (left.get(t) ?? 0) + 1);
  let hits = 0;
  for (const t of two) {
    const n = left.get(t) ?? 0;
    if (n > 0) {
      hits++;
      left.set(t, n - 1);
    }
  }
  return (2 * hits) / (one.length + two.length);
}

const same = (a: string | null, b: string | null) => a !== null && b !== null && squeeze(a) === squeeze(b);
const bare = (handle: string | null) => (handle === null ? null : handle.replace(/^(?:@|u\/)/, ''));

/** Reads a page through the front door and answers every question of its truth. */
export function judge(page: Page, truth: Truth): Verdict {
  const before = page.doc.documentElement.outerHTML;
  const reading = readConversation(page);
  const composer = findComposer(page);
  const unchanged = page.doc.documentElement.outerHTML === before;
  const reader = reading.ok ? reading.value.site : `${reading.failure.reader}:${reading.failure.code}`;
  const verdict: Verdict = { reader, unchanged, notes: [] };
  if (truth.adapter && reading.ok) judgeReader(verdict, truth.adapter);
  judgeComposer(verdict, page, truth, composer);
  if (!truth.latestCustomerMessage) verdict.silent = !reading.ok;
  else if (reading.ok) judgeConversation(verdict, reading.value, truth);
  else Object.assign(verdict, { text: false, author: false, ...(truth.lastSpeaker && { lastSpeaker: false }) });
  if (unchanged === false) verdict.notes.push('the page was changed');
  return verdict;
}

function judgeConversation(verdict: Verdict, conversation: Conversation, truth: Truth): void {
  const expected = truth.latestCustomerMessage as NonNullable<Truth['latestCustomerMessage']>;
  const turn = conversation.latestCustomerTurn;
  const last = turn.at(-1);
  const texts = [last?.text ?? '', turn.map((m) => m.text).join('\n')];
  const best = Math.max(...texts.map((t) => overlap(t, expected.text)));
  verdict.text = best >= 0.95;
  if (!verdict.text) verdict.notes.push(`text ${best.toFixed(2)}: ${JSON.stringify(texts[0]?.slice(0, 160))}`);
  const { name, handle, email } = last?.author ?? { name: null, handle: null, email: null };
  verdict.author =
    same(name, expected.author) || same(bare(handle), bare(expected.author)) || same(email, expected.author);
  if (expected.author === null) verdict.author = true;
  if (!verdict.author) verdict.notes.push(`author ${name} ${handle}, not ${expected.author}`);
  if (expected.handleOrEmail !== null) {
    verdict.handle = same(email, expected.handleOrEmail) || same(bare(handle), bare(expected.handleOrEmail));
    if (!verdict.handle) verdict.notes.push(`handle ${handle} ${email}, not ${expected.handleOrEmail}`);
  }
  judgeRest(verdict, conversation, truth);
}

function judgeRest(verdict: Verdict, conversation: Conversation, truth: Truth): void {
  const spoken = conversation.messages.filter((m) => m.role !== 'system');
  if (truth.lastSpeaker) {
    verdict.lastSpeaker = spoken.at(-1)?.role === truth.lastSpeaker;
    if (!verdict.lastSpeaker) verdict.notes.push(`last speaker ${spoken.at(-1)?.role}, not ${truth.lastSpeaker}`);
  }
  const others = (truth.otherMessages ?? []).filter((o) => !o.quoted && o.text !== '');
  const missed = others.filter((o) => !spoken.some((m) => m.role === o.role && overlap(m.text, o.text) >= 0.9));
  if (others.length > 0) verdict.others = missed.length === 0;
  for (const o of missed.slice(0, 2))
    verdict.notes.push(`missed ${o.role} ${o.author}: ${JSON.stringify(o.text.slice(0, 60))}`);
  if (truth.seen || truth.channel || truth.subject) judgeFacts(verdict, conversation, truth);
}

function judgeFacts(verdict: Verdict, conversation: Conversation, truth: Truth): void {
  const wrong = Object.entries(truth.seen ?? {}).filter(
    ([kind, n]) => !conversation.seen.some((f) => f.kind === kind && f.amount === n),
  );
  if (truth.channel && truth.channel !== conversation.channel) wrong.push(['channel', 0]);
  if (truth.subject && conversation.site !== 'generic' && !same(conversation.subject, truth.subject) && truth.adapter)
    wrong.push(['subject', 0]);
  verdict.facts = wrong.length === 0;
  for (const [kind] of wrong)
    verdict.notes.push(
      `fact ${kind}: ${JSON.stringify(conversation.seen)} ${conversation.channel} ${conversation.subject}`,
    );
}

function judgeReader(verdict: Verdict, adapter: string): void {
  verdict.own = verdict.reader === adapter;
  if (!verdict.own) verdict.notes.push(`a needed part of ${adapter} found nothing: conversation, message or body`);
}

function judgeComposer(verdict: Verdict, page: Page, truth: Truth, found: Element | null): void {
  const expected = expectedComposer(page.doc, truth);
  verdict.composer = found === expected;
  if (!verdict.composer)
    verdict.notes.push(
      `composer ${found ? `${found.localName}#${found.id}.${found.className}` : null}, not ${truth.composerSelector}`,
    );
}

function expectedComposer(doc: Document, truth: Truth): Element | null {
  if (!truth.composerSelector) return null;
  const list = truth.composerFrame
    ? queryAll(doc, [truth.composerFrame, truth.composerSelector])
    : deepAll(doc, truth.composerSelector);
  const el = list[0] ?? null;
  return el?.localName === 'iframe' ? (frameDocument(el)?.body ?? null) : el;
}

/** Every answered question is right. */
export function isRight(verdict: Verdict): boolean {
  return Object.values(verdict).every((answer) => answer !== false);
}

export interface Tally {
  pages: number;
  right: number;
  wrong: string[];
}

/** Adds a verdict to the tally of its family of pages. */
export function count(tallies: Map<string, Tally>, family: string, name: string, verdict: Verdict): void {
  const tally = tallies.get(family) ?? { pages: 0, right: 0, wrong: [] };
  tally.pages++;
  if (isRight(verdict)) tally.right++;
  else tally.wrong.push(`${name} [${verdict.reader}] ${verdict.notes.join('; ')}`);
  tallies.set(family, tally);
}

/** One line per family: how many of how many. */
export function tableOf(tallies: ReadonlyMap<string, Tally>): string {
  const rows = [...tallies].map(([family, t]) => `${family.padEnd(28)} ${t.right} of ${t.pages}`);
  const all = [...tallies.values()];
  const sum = (key: 'pages' | 'right') => all.reduce((n, t) => n + t[key], 0);
  return [...rows, `${'all'.padEnd(28)} ${sum('right')} of ${sum('pages')}`].join('\n');
}
