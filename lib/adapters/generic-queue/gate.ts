/** Is it an inbox? What speaks for it and against it, added up. */
import type { Page } from '../../domain/index.ts';
import { nameOfItem } from '../generic/sets.ts';
import { type Snapshot, within } from '../generic/snapshot.ts';
import { PROFILE_LINK } from '../generic/words.ts';
import type { Fields } from './slots.ts';
import {
  ADDRESSES,
  ANSWER,
  BYLINE,
  COMPOSE,
  INBOX,
  OTHER_LIST,
  OTHER_ROW,
  OTHER_WORDS,
  PERSON_HEAD,
  PICK_ONE,
  ROW_MARK,
  SIGN_IN,
  SUBJECT_HEAD,
  UNREAD,
  UNREAD_LABEL,
} from './words.ts';

const share = (list: readonly boolean[]): number => list.filter(Boolean).length / Math.max(1, list.length);
const SAMPLE = 40;
const CHOSEN = /^(?:row|option|link|button|treeitem|tab)$/;

// Weights set by hand on development pages; each addend is one idea, named by its key.
const WEIGHTS = {
  base: -2.3,
  inbox: 1.7,
  other: -2,
  called: 1.1,
  calledOther: -1.3,
  heads: 1.3,
  boxes: 0.7,
  unread: 1.1,
  preview: 0.6,
  addresses: 0.9,
  compose: 0.9,
  pick: 0.9,
  signIn: -1.6,
  counts: -2.2,
  bylines: -1.6,
  headings: -1.4,
  articles: -0.8,
  few: -0.5,
  leadsNowhere: -1.8,
  talk: -2.8,
  answers: -1.5,
  long: -1,
} as const;

/** The addends by name; the page is an inbox when they add up to more than zero. */
export function inboxSigns(
  page: Page,
  snap: Snapshot,
  items: readonly number[],
  fields: Fields,
): Record<string, number> {
  const rows = items.slice(0, SAMPLE);
  const els = rows.map((i) => snap.els[i] as Element);
  const names = els.map((el) => `${nameOfItem(el)} ${nameOfItem(el.parentElement ?? el)}`);
  const context = contextOf(page, snap, items);
  const around = wordsAround(snap, items);
  const said = texts(snap, fields.preview ?? fields.subject, rows.length);
  const seen: Record<keyof typeof WEIGHTS, number> = {
    base: 1,
    inbox: INBOX.test(context) ? 1 : 0,
    other: OTHER_LIST.test(context) ? 1 : 0,
    called: share(names.map((name) => ROW_MARK.test(name))),
    calledOther: share(names.map((name) => OTHER_ROW.test(name))),
    heads:
      PERSON_HEAD.test(fields.author.head) && SUBJECT_HEAD.test((fields.subject ?? fields.preview)?.head ?? '') ? 1 : 0,
    boxes: share(rows.map((i) => within(snap, 'box', i) === 1)),
    unread: mixed(els.map((el) => isUnread(el))),
    preview: fields.preview ? 1 : 0,
    addresses: Math.min(1, share(said.map((text) => ADDRESSES.test(text))) * 2),
    compose: around.some((text) => COMPOSE.test(text)) ? 1 : 0,
    pick: around.some((text) => PICK_ONE.test(text)) ? 1 : 0,
    signIn: around.some((text) => SIGN_IN.test(text)) ? 1 : 0,
    counts: share(els.map((el) => OTHER_WORDS.test((el.textContent ?? '').slice(0, 1500)))),
    bylines: share([...fields.author.at.values()].map((j) => isByline(snap, j))),
    headings: share(els.map((el) => el.querySelector('h1,h2,h3') !== null)),
    articles: share(els.map((el) => el.matches('article') || el.querySelector('article,[role="article"]') !== null)),
    few: items.length < 4 ? 1 : 0,
    leadsNowhere: 1 - share(rows.map((i, row) => leads(page, snap, i, row, fields))),
    talk: talkative([...fields.author.at.values()].map((j) => snap.own[j] as string)),
    answers: share(els.map((el) => hasAnswer(el))),
    long: rows.reduce((sum, i) => sum + within(snap, 'text', i), 0) / rows.length > 240 ? 1 : 0,
  };
  return Object.fromEntries(Object.entries(seen).map(([key, n]) => [key, n * WEIGHTS[key as keyof typeof WEIGHTS]]));
}

/** Few people who take turns are a conversation; in an inbox nearly every row is somebody else. */
function talkative(names: readonly string[]): number {
  const varied = new Set(names).size / Math.max(1, names.length);
  if (varied < 0.35) return 1;
  return names.length <= 8 ? (1 - varied) * 1.3 : 0;
}

/** Does the row lead somewhere: is it something to choose, or does a link hold its words? A link on a name or a time alone does not count. */
function leads(page: Page, snap: Snapshot, item: number, row: number, { author, subject, preview }: Fields): boolean {
  const el = snap.els[item] as Element;
  if (
    CHOSEN.test(el.getAttribute('role') ?? '') ||
    el.matches('[tabindex],[onclick],button') ||
    el.closest('a[href],button')
  )
    return true;
  const texts = [subject, preview].map((slot) => slot?.at.get(row)).filter((j) => j !== undefined);
  if (texts.some((j) => isLed(page, snap.els[j] as Element))) return true;
  const name = author.at.get(row);
  const href = name === undefined ? null : (snap.els[name] as Element).closest('a')?.getAttribute('href');
  return (
    href != null &&
    name !== undefined &&
    isLed(page, snap.els[name] as Element) &&
    !PROFILE_LINK.test(href) &&
    !isOwnPage(href, snap.own[name] as string)
  );
}

/** The text is in a link to another page, in a button, or in something to choose. */
function isLed(page: Page, el: Element): boolean {
  const link = el.closest('a[href]') ?? el.querySelector('a[href]');
  if (!link) return el.closest('[role="link"],[role="button"],button,[tabindex]') !== null;
  const url = URL.parse(link.getAttribute('href') ?? '', page.url.href);
  return url !== null && (url.pathname !== page.url.pathname || url.search !== page.url.search || url.hash.length > 8);
}

/** `/ada_lovell` for @ada_lovell. */
const isOwnPage = (href: string, name: string) =>
  href
    .toLowerCase()
    .replace(/\/$/, '')
    .endsWith(`/${name.toLowerCase().replace(/^@/, '').replace(/\s+/g, '')}`);

function hasAnswer(el: Element): boolean {
  for (const button of el.querySelectorAll('button,[role="button"],a'))
    if (
      ANSWER.test((button.textContent ?? '').trim().slice(0, 30)) ||
      ANSWER.test((button.getAttribute('aria-label') ?? '').slice(0, 30))
    )
      return true;
  return false;
}

/** Some rows are marked and some are not: 1. All or none: says nothing. */
const mixed = (marks: readonly boolean[]): number => (marks.some(Boolean) && !marks.every(Boolean) ? 1 : 0);

/** Does a row say that nobody has read it? By class, state or label. */
export function isUnread(el: Element): boolean {
  const names = `${el.getAttribute('class') ?? ''} ${el.getAttribute('data-state') ?? ''}`.replace(
    /([a-z])([A-Z])/g,
    '$1-$2',
  );
  if (UNREAD.test(names) || el.getAttribute('data-unread') === 'true' || el.getAttribute('data-read') === 'false')
    return true;
  if (UNREAD_LABEL.test((el.getAttribute('aria-label') ?? '').slice(0, 300))) return true;
  for (const part of el.querySelectorAll('[class*="unread" i],[class*="unseen" i],[aria-label],[title]')) {
    if (UNREAD.test(part.getAttribute('class') ?? '')) return true;
    if (
      UNREAD_LABEL.test((part.getAttribute('aria-label') ?? part.getAttribute('title') ?? '').slice(0, 100)) &&
      !part.closest('button')
    )
      return true;
  }
  return false;
}

function texts(snap: Snapshot, slot: Fields['preview'], rows: number): string[] {
  return slot ? [...slot.at].filter(([row]) => row < rows).map(([, j]) => snap.own[j] as string) : [];
}

function isByline(snap: Snapshot, j: number): boolean {
  const before = (snap.els[j] as Element).previousSibling?.textContent ?? '';
  return BYLINE.test(before.slice(-30)) || /^(?:by|von|por|par)\s/i.test(snap.own[j] as string);
}

/** What the page and the list call themselves: title, nearest heading, label of the list, its caption, the chosen folder. */
function contextOf(page: Page, snap: Snapshot, items: readonly number[]): string {
  const words = [page.doc.title, ...page.url.pathname.split(/[/_.-]+/), page.url.hash.slice(0, 60)];
  for (let up = snap.els[items[0] as number]?.parentElement; up; up = up.parentElement) {
    words.push(up.getAttribute('aria-label') ?? '');
    const caption = up.localName === 'table' ? up.querySelector('caption') : null;
    if (caption) words.push(caption.textContent ?? '');
  }
  words.push(headingBefore(snap, items[0] as number));
  for (const el of page.doc.querySelectorAll(
    '[aria-current]:not([aria-current="false"]),[role="tab"][aria-selected="true"]',
  ))
    words.push((el.textContent ?? '').slice(0, 60));
  return words.map((one) => one.slice(0, 120)).join(' | ');
}

function headingBefore(snap: Snapshot, first: number): string {
  const found: string[] = [];
  for (let j = first - 1; j > 0 && found.length < 2; j--) {
    const el = snap.els[j] as Element;
    if (/^h[1-3]$/.test(el.localName) || el.getAttribute('role') === 'heading')
      found.push((el.textContent ?? '').slice(0, 80));
  }
  return found.join(' | ');
}

/** The short texts and labels outside the rows. */
function wordsAround(snap: Snapshot, items: readonly number[]): string[] {
  const found: string[] = [];
  let k = 0;
  for (let j = 0; j < snap.els.length && found.length < 1500; j++) {
    if (j === items[k]) {
      j = snap.end[items[k++] as number] as number;
      continue;
    }
    const el = snap.els[j] as Element;
    for (const text of [snap.own[j] as string, el.getAttribute('aria-label'), el.getAttribute('placeholder')])
      if (text && text.length < 80) found.push(text.trim());
  }
  return found;
}
