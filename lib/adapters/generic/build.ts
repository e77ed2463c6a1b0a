import type { Author, Fact, Message, Page, PageReading } from '../../domain/index.ts';
import { latestTurn } from '../turn.ts';
import { answered } from './answered.ts';
import { placeOf } from './channel.ts';
import { hashOf } from './dom.ts';
import { isFollowUp } from './follow.ts';
import { addressBeside, tidyName } from './names.ts';
import { shownAt } from './runs.ts';
import { seenOf } from './seen.ts';
import { holds } from './snapshot.ts';
import { subjectOf } from './subject.ts';
import type { Talk } from './talk-type.ts';

/**
 * Turns a talk into what the page side works with; null when no message is a customer's. `end`: the place in the order of the message
 * that is answered; the reply box tells it where it is not given.
 */
export function buildReading(page: Page, talk: Talk, end = answered(talk)): PageReading | null {
  const subject = subjectOf(page, talk);
  const place = placeOf({
    page,
    marks: `${talk.marks} ${page.url.pathname.slice(0, 80)}`,
    emails: talk.emails.some((e) => e !== null),
    desk: talk.roles.includes('note') || (talk.people.contact.length > 0 && talk.head === null),
    bubbles: talk.bubbles,
    subject,
    mailHeaders: talk.mailHeaders,
  });
  const keys = new Set<string>();
  const built = talk.order.map((k) => ({ k, message: messageOf(talk, k, place.visibility, keys) }));
  const messages = built.map((b) => b.message);
  const burst = withoutEarlier(talk, built, latestTurn(messages, end));
  // The box that is open inside one block answers that block: nobody knows whether the nameless one before it is the same person.
  const turn = isInside(talk) && burst.at(-1)?.author.name === null ? burst.slice(-1) : burst;
  if (turn.length === 0) return null;
  const k = built.find((b) => b.message === turn.at(-1))?.k ?? 0;
  const seen = seenOf(talk, k);
  for (const m of turn) tellPerson(m.author, seen);
  const el = (k: number) => shownAt(talk.snap, k);
  return {
    conversation: {
      site: 'generic',
      key: keyOf(page, subject, messages),
      url: page.url.href,
      channel: place.channel,
      subject,
      messages,
      latestCustomerTurn: turn,
      seen,
      confidence: Math.round(talk.confidence * 100) / 100,
    },
    bodies: new Map(built.map((b) => [b.message.key, el(talk.bodies[b.k] as number)])),
    blocks: new Map(built.map((b) => [b.message.key, el(talk.template.items[b.k] as number)])),
    composer: talk.composer?.el ?? null,
    mode: 'overlay',
    ...(talk.elsewhere ? { answersElsewhere: true } : {}),
  };
}

/** So many minutes between two messages with a note of ours between them: the earlier one was dealt with, and is no part of the burst. */
const APART = 360;

function withoutEarlier(talk: Talk, built: readonly Built[], burst: Message[]): Message[] {
  const at = (n: number) => talk.moments[built[n]?.k ?? -1]?.at ?? null;
  for (let b = burst.length - 1; b > 0; b--) {
    const [from, to] = [burst[b - 1], burst[b]].map((m) => built.findIndex((one) => one.message === m)) as [
      number,
      number,
    ];
    const noted = built.slice(from + 1, to).some(({ message }) => message.role === 'note');
    const [before, after] = [at(from), at(to)];
    if (noted && before !== null && after !== null && after - before > APART) return burst.slice(b);
  }
  return burst;
}

interface Built {
  k: number;
  message: Message;
}

const isInside = ({ snap, template, composer }: Talk): boolean =>
  composer !== null && template.items.length > 1 && template.items.some((i) => holds(snap, i, composer.at));

/** What the facts say about the writer; what they do not say stays unknown. */
function tellPerson(author: Author, seen: readonly Fact[]): void {
  author.followers = seen.find((f) => f.kind === 'followers')?.amount ?? null;
  author.verified = seen.some((f) => f.kind === 'verified') || null;
}

function messageOf(talk: Talk, k: number, visibility: Message['visibility'], keys: Set<string>): Message {
  const role = talk.roles[k] as Message['role'];
  const author = authorOf(talk, k, role);
  const text = talk.texts[k] as string;
  const el = shownAt(talk.snap, talk.template.items[k] as number);
  const base = el.getAttribute('data-message-id') ?? el.getAttribute('data-id') ?? (el.id || hashOf(author.name, text));
  let key = base;
  for (let n = 2; keys.has(key); n++) key = `${base}-${n}`;
  keys.add(key);
  return {
    key,
    role,
    author,
    text,
    sentAt: talk.moments[k]?.shown ?? null,
    visibility: role === 'note' ? 'internal' : visibility,
  };
}

function authorOf(talk: Talk, k: number, role: Message['role']): Author {
  const raw = talk.names[k] ?? carried(talk, k);
  const fallback = raw === null && role === 'customer' ? talk.head : raw;
  const name = tidyName(fallback);
  const email = talk.emails[k] ?? null;
  const handle = name !== null && /^@\S+$/.test(name) ? name : handleBeside(talk, k, name);
  return {
    name,
    handle,
    email: email ?? (role === 'customer' ? emailOf(talk, name) : null),
    profileUrl: profileOf(talk, k),
    verified: null,
    followers: null,
  };
}

/** Follow-up bubbles show no name: they belong to the one above, when that one is of the same side. */
function carried(talk: Talk, k: number): string | null {
  for (let p = k - 1; p >= 0; p--) {
    if (talk.roles[p] !== talk.roles[k] || !isFollowUp(talk.template, k, talk.bodies[k] as number)) return null;
    if (talk.names[p]) return talk.names[p] as string;
  }
  return null;
}

function handleBeside(talk: Talk, k: number, name: string | null): string | null {
  for (const j of talk.template.own[k] as number[]) {
    const text = talk.snap.own[j] as string;
    if (j !== talk.authors[k] && /^@[\w.@-]{2,40}$/.test(text) && !holds(talk.snap, talk.bodies[k] as number, j))
      return text;
  }
  return name !== null && /^[\w.-]+$/.test(name) && name.length > 2 && /[\d_.-]|^[a-z]/.test(name) ? name : null;
}

/** The address of a customer that the messages do not show but the page does, beside the same name. */
function emailOf(talk: Talk, name: string | null): string | null {
  if (name === null) return null;
  const { contact, own } = talk.people;
  const mails = contact.filter((c) => c.includes('@') && /\.\w/.test(c));
  if (mails.length === 1 && contact.includes(name.toLowerCase())) return mails[0] as string;
  const beside = addressBeside(talk.snap, name, talk.box);
  return beside !== null && own.includes(beside) ? null : beside;
}

function profileOf(talk: Talk, k: number): string | null {
  const j = talk.authors[k];
  if (j === null || j === undefined) return null;
  const link = (talk.snap.els[j] as Element).closest('a[href]');
  const href = link?.getAttribute('href') ?? '';
  if (href === '' || /^(?:#|mailto:|javascript:)/i.test(href)) return null;
  try {
    return new URL(href, talk.snap.els[j]?.ownerDocument.baseURI).href;
  } catch {
    return null;
  }
}

/** Stable while messages are added: the address without its fragment, or the oldest message where the address says nothing. */
function keyOf(page: Page, subject: string | null, messages: readonly Message[]): string {
  const { pathname, search } = page.url;
  const telling = /\d{2}|[0-9a-f]{8}/i.test(pathname + search);
  return telling
    ? hashOf(page.url.host, pathname, search)
    : hashOf(page.url.host, pathname, subject, messages[0]?.text ?? null);
}
