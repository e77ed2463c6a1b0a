/** A page with a conversation, a reader for it, and a background that answers at once: what a session needs. */
import { vi } from 'vitest';
import { page } from 'vitest/browser';
import css from '../../../components/overlay/style.css?inline';
import type {
  AxisId,
  Channel,
  Conversation,
  Message,
  Outcome,
  Page,
  PageReading,
  ReadFailure,
  Reading,
  Triage,
} from '../../../lib/domain/index.ts';
import { cardPart } from '../../../lib/session/card.ts';
import { type Background, type Session, type SessionDeps, startSession } from '../../../lib/session/index.ts';
import { createParts, handOver } from '../../../lib/session/parts.ts';

export const words = 'My tent arrived broken.\nThis is the third time! Please answer today.';
const author = { name: 'Dana Whitlock', handle: null, email: null, profileUrl: null, verified: null, followers: null };

const quiet: Reading = { level: 10, confidence: 0.8, evidence: [] };
const axis = (id: AxisId) => ({ id, level: null, confidence: 0, says: 'Unknown.', parts: [], contributions: [] });

const channel: Channel = {
  id: 'email',
  label: 'E-mail',
  network: 'email',
  visibility: 'private',
  hardLimit: null,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 100, max: 900 },
  sentencesMax: 12,
  register: 'neutral',
  markup: 'plain',
  lists: true,
  links: 'ok',
  emoji: 'avoid',
  greeting: 'full',
  signOff: 'block',
  privateRoute: null,
  replyBy: { minutes: 240, clock: 'business-hours' },
  windowHours: null,
  forbids: [],
  source: 'test',
  asOf: '2026-11',
  standing: 'computed',
};

/** Evidence on `third time` and `today`; one clashing reply where the page has one. */
export function triageOf(conversation: Conversation, view: Partial<Triage['view']> = {}): Triage {
  const text = conversation.latestCustomerTurn.map((m) => m.text).join('\n');
  const span = (part: string) => {
    const start = text.indexOf(part);
    return start < 0 ? [] : [{ text: part, start, end: start + part.length, says: 'a reason', points: 5 }];
  };
  const toneMatch = { level: 20, verdict: 'clashes' as const, says: 'Too cheerful.' };
  return {
    conversationId: `${conversation.site}/${conversation.key}`,
    nature: {
      language: 'en',
      urgency: { ...quiet, level: 70, evidence: span('today') },
      irritation: { ...quiet, level: 60, evidence: span('third time') },
      politeness: quiet,
      valence: quiet,
      sentiment: { negative: 0.8, neutral: 0.1, positive: 0.1, label: 'negative' },
      complaint: 0.9,
      tones: ['frustrated'],
      intents: [{ id: 'complaint', confidence: 0.9 }],
      flags: [],
      flagEvidence: [],
    },
    scorecard: {
      axes: { nature: axis('nature'), channel: axis('channel'), value: axis('value'), influence: axis('influence') },
      contributions: [],
      attention: { points: text.length % 100, band: 'normal', low: 0, high: 100 },
      replyBy: { at: null, minutes: 240, overdue: null, says: 'Four hours.' },
      awaitingAnswer: true,
    },
    channel,
    person: { author, customer: null, candidates: [], valueFacts: [], influenceFacts: [] },
    spotChecks: conversation.messages
      .filter((m) => m.role === 'agent')
      .map((m) => ({ messageKey: m.key, check: { findings: [], toneMatch } })),
    cache: { state: 'first-visit', asOf: null },
    pending: [],
    view: { theme: 'light', cardStartsOpen: false, spotCheckMarks: true, markEvidence: true, ...view },
  };
}

/** `role: text` for each message, put on the page as `<article data-role>`. */
export function fillPage(messages: [Message['role'], string][], withBox = true): void {
  const main = document.createElement('main');
  main.style.cssText = 'display: block; width: 500px; font: 16px/20px sans-serif';
  main.append(...messages.map(([role, text], i) => article(role, text, i)));
  if (withBox) main.append(Object.assign(document.createElement('textarea'), { id: 'reply' }));
  document.body.append(main);
}

export function article(role: Message['role'], text: string, key: number | string): HTMLElement {
  const el = document.createElement('article');
  el.dataset.role = role;
  el.id = `m${key}`;
  const body = document.createElement('div');
  for (const line of text.split('\n')) {
    const p = document.createElement('p');
    p.textContent = line;
    body.append(p);
  }
  el.append(body);
  return el;
}

/** Reads what `fillPage` made. */
export const readPage = ({ url, doc }: Page): Outcome<PageReading, ReadFailure> => {
  const blocks = [...doc.querySelectorAll<HTMLElement>('article')];
  const nothing = { missing: [], reader: 'bed', key: null };
  if (blocks.length === 0)
    return { ok: false, failure: { code: 'no-conversation', says: 'Nothing here.', ...nothing } };
  const messages = blocks.map((el): Message => {
    const text = [...el.querySelectorAll('p')].map((p) => p.textContent).join('\n');
    return { key: el.id, role: el.dataset.role as Message['role'], author, text, sentAt: null, visibility: 'private' };
  });
  const turn = messages.filter((m) => m.role === 'customer').slice(-1);
  if (turn.length === 0) {
    return {
      ok: false,
      failure: { code: 'missing-part', says: 'The message was not found.', ...nothing, missing: ['body'] },
    };
  }
  const at = {
    site: 'bed',
    key: doc.body.dataset.key ?? 'k',
    url: url.href,
    channel: 'email',
    subject: null,
    seen: [],
  };
  const reading: PageReading = {
    conversation: { ...at, messages, latestCustomerTurn: turn, confidence: 1 },
    bodies: new Map(blocks.map((el) => [el.id, el.firstElementChild!])),
    blocks: new Map(blocks.map((el) => [el.id, el])),
    composer: doc.querySelector('#reply'),
    mode: doc.body.dataset.mode === 'panel' ? 'panel' : 'overlay',
  };
  return { ok: true, value: reading };
};

export interface Bed {
  session: Session;
  background: { [Name in keyof Background]: ReturnType<typeof vi.fn<Background[Name]>> };
  deps: SessionDeps;
  host(): HTMLElement | null;
  /** First match in the overlay. */
  part(css: string): HTMLElement | null;
  /** Waits for a match in the overlay. */
  find(css: string): Promise<HTMLElement>;
}

await page.viewport(1200, 800);
let running: Session[] = [];

/** Starts a session on the page as it is. */
export function start(view: Partial<Triage['view']> = {}, over: Partial<SessionDeps> = {}): Bed {
  const background = {
    triage: vi.fn<Background['triage']>(async (conversation) => ({ ok: true, value: triageOf(conversation, view) })),
    draft: vi.fn<Background['draft']>(async ({ variant }) => ({ ok: true, value: draft(variant) })),
    recall: vi.fn<Background['recall']>(async () => ({ ok: false, failure: { code: 'gone', says: 'Not read yet.' } })),
    correct: vi.fn<Background['correct']>(async ({ conversation }) => ({
      ok: true,
      value: { triage: triageOf(conversation, view), id: 'c1' },
    })),
    uncorrect: vi.fn<Background['uncorrect']>(async ({ conversation }) => ({
      ok: true,
      value: triageOf(conversation, view),
    })),
    openPanel: vi.fn<Background['openPanel']>(async () => null),
    pageChanged: vi.fn<Background['pageChanged']>(async () => null),
    styleFrames: vi.fn<Background['styleFrames']>(async () => null),
  };
  const measure = (text: string) => ({ ...draft(0).measure, length: text.length });
  const findComposer = () => document.querySelector('#reply');
  const testBuild = true;
  const parts = createParts('bed', async (name) => {
    if (name === 'card') handOver('card', 'bed', cardPart({ css, measure }));
  });
  const deps = { doc: document, background, readPage, findComposer, alive: () => true, parts, testBuild, ...over };
  const session = startSession(deps);
  running.push(session);
  const host = () => document.querySelector<HTMLElement>('aisle-overlay');
  const part = (css: string) => host()?.shadowRoot?.querySelector<HTMLElement>(css) ?? null;
  const find = (css: string) =>
    vi.waitFor(() => part(css) ?? Promise.reject(new Error(`no ${css}`)), { timeout: 3000 });
  return { session, background, deps, host, part, find };
}

function draft(variant: number) {
  const measure = {
    length: 10,
    unit: 'utf-16' as const,
    limit: null,
    softTarget: { min: 0, max: 900 },
    left: null,
    over: false,
    segments: null,
    encoding: null,
  };
  const text = `Dear Dana,\n\nwe are sorry (${variant}).\n\nPriya`;
  return { text, language: 'en', channel: 'email', measure, plan: [], checks: [], uses: [], engine: 'on-device' };
}

/** Ends every session and empties the page. */
export function clear(): void {
  for (const session of running) session.destroy();
  running = [];
  document.body.replaceChildren();
  delete document.body.dataset.key;
  delete document.body.dataset.mode;
  for (const stray of document.querySelectorAll('aisle-overlay')) stray.remove();
}

export const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
