import { amountOf } from '../../dom/amount.ts';
import type { Fact, FactKind } from '../../domain/index.ts';
import { countWords, visibleText } from './dom.ts';
import { holds, type Snapshot, within } from './snapshot.ts';
import type { Talk } from './talk-type.ts';

const { person: PERSON, reach: REACH, panel: PANEL, verified: VERIFIED, stars: STARS } = countWords();

type Words = readonly (readonly [FactKind, RegExp])[];

const NUMBER =
  /\p{Nd}(?:[\p{Nd}.,'’٫\u00a0\u202f ]*\p{Nd})?\+?(?:\s?(?:k|m|mln|mio\.?|mn|bn|b|mil|mila|tsd\.?|tys\.?|тыс\.?|млн|bin|万|萬|億|亿|천|만)(?![\p{L}]))?/iu;

/**
 * What the page plainly shows about the writer of item k (followers, karma, verified) and about that message (views, likes, stars):
 * a number beside its word, inside the item and outside its text; and what a contact panel labels. Nothing is guessed: absent is unknown.
 */
export function seenOf(talk: Talk, k: number): Fact[] {
  const { snap } = talk;
  const found = new Map<FactKind, Fact>();
  const body = talk.bodies[k] as number;
  const item = talk.template.items[k] as number;
  for (const j of talk.template.own[k] as number[]) {
    if (body !== item && holds(snap, body, j)) continue;
    for (const phrase of phrasesOf(snap, j)) readPhrase(phrase, found);
  }
  panel(talk, found);
  return [...found.values()];
}

/** What an element says as a whole when that is short, and what its label says; cut where one count ends and the next begins. */
function phrasesOf(snap: Snapshot, j: number): string[] {
  const el = snap.els[j] as Element;
  const said = [el.getAttribute('aria-label') ?? '', el.getAttribute('title') ?? '', el.getAttribute('alt') ?? ''];
  const size = within(snap, 'text', j);
  const end = snap.end[j] as number;
  if (size > 1 && size < 60 && end - j < 8)
    said.push(end === j ? (snap.own[j] as string) : visibleText(el).replace(/\s+/g, ' '));
  return said
    .filter((text) => text !== '' && text.length < 160)
    .flatMap((text) => text.split(/\s*[·•|;()]\s*|[.,]\s+(?=\p{Nd})|(?<=\p{L}{4})\.\s+(?=\p{L})/u))
    .map((text) => text.replace(/[\s:：]+/g, ' ').trim());
}

function readPhrase(phrase: string, found: Map<FactKind, Fact>): void {
  if (phrase === '' || phrase.length > 60) return;
  if (VERIFIED.test(phrase)) add(found, 'verified', null, phrase);
  stars(phrase, found);
  const number = NUMBER.exec(phrase);
  if (!number) return;
  const word = `${phrase.slice(0, number.index)} ${phrase.slice(number.index + number[0].length)}`.trim();
  const kind = kindIn(PERSON, word) ?? kindIn(REACH, word);
  const amount = kind === null ? null : amountOf(number[0]);
  if (kind !== null && amount !== null) add(found, kind, amount, phrase);
}

const kindIn = (words: Words, word: string): FactKind | null =>
  words.find(([, known]) => known.test(word))?.[0] ?? null;

function stars(phrase: string, found: Map<FactKind, Fact>): void {
  const drawn = /^[★☆⭐]{1,5}$/u.test(phrase.replace(/\s/g, '')) ? phrase.replace(/[^★⭐]/gu, '') : '';
  const said = STARS.exec(phrase);
  const amount = drawn !== '' ? [...drawn].length : said ? amountOf(said[1] ?? said[2] ?? said[3] ?? '') : null;
  if (amount !== null && amount <= 5) add(found, 'rating', amount, phrase, 'stars');
}

function add(found: Map<FactKind, Fact>, kind: FactKind, amount: number | null, label: string, unit = 'count'): void {
  if (found.has(kind)) return;
  const asOf = new Date().toISOString();
  found.set(kind, {
    kind,
    amount,
    unit: amount === null ? null : unit,
    label: label.slice(0, 120),
    source: 'page:generic',
    asOf,
  });
}

const PANELS = 'aside,dl,[class*=contact i],[class*=customer i],[class*=requester i],[class*=sidebar i]';

/** Orders, plan and organisation where a panel beside the talk labels them: `dt` and `dd`, `th` and `td`, a label and its value. */
function panel(talk: Talk, found: Map<FactKind, Fact>): void {
  const { snap } = talk;
  for (let j = 1; j < snap.els.length; j++) {
    if (j === talk.box) j = snap.end[j] as number;
    const text = snap.own[j] as string;
    if (text === '' || text.length > 24 || !/^\p{L}/u.test(text)) continue;
    const kind = kindIn(PANEL, text.replace(/\s*[:：]$/, ''));
    const value = kind === null || !isLabel(snap.els[j] as Element) ? null : valueAfter(snap, j);
    if (kind === null || value === null) continue;
    if (kind !== 'orders') add(found, kind, null, value);
    else if (/^\p{Nd}[\p{Nd}.,' ]*$/u.test(value)) add(found, kind, amountOf(value), `${value} ${text}`);
  }
}

const isLabel = (el: Element): boolean =>
  el.localName === 'dt' ||
  el.localName === 'th' ||
  (el.closest(PANELS) !== null && el.closest('nav,header,a,button') === null);

function valueAfter(snap: Snapshot, j: number): string | null {
  for (let c = (snap.end[j] as number) + 1; c < snap.els.length && c < j + 5; c++) {
    const text = snap.own[c] as string;
    if (text !== '') return text.length < 80 && kindIn(PANEL, text) === null ? text : null;
  }
  return null;
}
