import { callsOf, isAnnounced, takesTurns } from './announced.ts';
import { nameLikeness } from './cues.ts';
import { isReplyHeader, quoteMark, saysResults, visibleText } from './dom.ts';
import type { Signs } from './gate.ts';
import { isArticle, isDrawn, isPlayed, isPreview, isPublished, isRecords, isReport } from './lookalikes.ts';
import { hasActions } from './mail.ts';
import { isAddressee } from './names.ts';
import { sameName } from './people.ts';
import type { Rated } from './rate.ts';
import type { Roles } from './roles.ts';
import { sideVotes } from './sides.ts';
import { holds, type Snapshot, within } from './snapshot.ts';
import type { Talk } from './talk-type.ts';

const REPLY_WORD =
  /^(?:\W*)(?:reply|respond|answer|antworten|responder|répondre|rispondi|ответить|返信|回复|답글|رد|yanıtla|odpowiedz)(?:\W*)$/iu;
const ANSWER =
  /repl(?:y|ies)|respond|response|antwort|respuesta|responder|répon|rispo|resposta|antwoord|ответ|返信|回复|回覆|답글|رد|odpowied|yanıt/i;

/** Who signs in may answer. */
const SIGN_IN_TO =
  /^.{0,24}(?:log ?-?in|sign ?-?in|register|join|anmelden|einloggen|inicia sesión|connectez-vous|accedi|inicie sessão|log in)\b.{0,24}(?:comment|reply|respond|answer|kommentieren|antworten|responder|comentar|répondre|commenter|commentare|rispondere|reageren|antwoorden)\b.{0,12}$/i;

/** Items that the page itself calls a part of a talk; an entry, a post or an event may be news. */
const SPOKEN =
  /(?:^|[-_ ])(?:comments?|repl(?:y|ies)|messages?|msgs?|answers?|bubbles?|chat|conversation|tweet|toot)(?:$|[-_ ])/i;

/** What speaks for and against one talk, gathered from the page. */
export function signsOf(talk: Talk, rated: Rated, { clear, sided }: Pick<Roles, 'clear' | 'sided'>): Signs {
  const { snap, template: t } = talk;
  const names = talk.names.filter((n) => n !== null);
  const visible = talk.texts;
  const announced = isAnnounced(talk);
  const undated = isUndated(talk, rated);
  const replies = share(t.own, (nodes) => nodes.some((j) => REPLY_WORD.test(wordsOn(snap, j))));
  return {
    rated,
    composer: talk.composer ? Math.max(0, talk.composer.score) * (talk.composer.answers ? 1 : 0.2) : 0,
    sides: clear > 0,
    // Lines of a log speak of private things, and a manual has notes, too.
    notes: !undated && rated.seen.prose >= 0.6 && (rated.seen.time > 0.3 || clear > 0) && talk.roles.includes('note'),
    contact: isContact(talk) || isHeaded(talk, rated, clear),
    returns: !undated && new Set(names).size < names.length,
    replies,
    announced,
    // One-word posts are common between people who write often, and rare in lists.
    stubs:
      share(visible, (text) => /(?:…|\.\.\.)$/.test(text) || isStub(text)) *
      (new Set(names).size < names.length * 0.8 ? 0.6 : 1),
    named: names.length / Math.max(1, t.items.length),
    elsewhere: 1 - rated.seen.cover,
    feed: isFeed(snap, talk),
    titled: Math.max(
      share(t.own, (nodes) => nodes.some((j) => isTitle(snap, j, names))),
      share(talk.bodies, (b) => isLinked(snap, b)),
    ),
    opened: talk.composer !== null && t.items.some((i) => holds(snap, i, talk.composer?.at ?? -1)),
    parts: partsOf(snap, rated, names.length === t.items.length && new Set(names).size > 1),
    alone: t.items.length === 1,
    answers: ANSWER.test(talk.composer?.label ?? '') || (t.items.length === 1 && hasActions(snap)),
    mute:
      !talk.composer?.answers && replies === 0 && !hasActions(snap) && !snap.own.some((text) => SIGN_IN_TO.test(text)),
    undated,
    calls: callsOf(talk) >= 0.3,
    turns: sided || takesTurns(talk) || SPOKEN.test(talk.marks),
    addressed:
      share(talk.emails, (e) => e !== null) >= 0.5 ||
      (t.items.length > 1 && share(t.own, (nodes) => nodes.some((j) => isAddressee(snap, j))) >= 0.5),
    mailed: hasActions(snap),
    quoted:
      talk.texts.length > 1 &&
      talk.texts.every((text) => /^[“„«「][^“„«「]*[”“»」]$/u.test(text.split('\n')[0]?.trim() ?? '')),
    against: against(snap, talk, rated, announced),
  };
}

/** Hardly any tells when, nothing calls them messages, not each has its writer, and they do not take sides. */
function isUndated({ template: t, bodies, authors, names }: Talk, { seen }: Rated): boolean {
  if (seen.time >= 0.35 || seen.called >= 0.5) return false;
  if (seen.prose > 0.9 && authors.every((j) => j !== null) && new Set(names).size > 1) return false;
  const votes = sideVotes(t, bodies);
  const ours = votes.filter((v) => v > 0).length;
  return ours === 0 || (votes.every((v) => v >= 0) && ours <= votes.length / 4);
}

/** What an element says, a button in a form by its value. */
const wordsOn = ({ els, own }: Snapshot, j: number): string =>
  own[j] ||
  (els[j]?.localName === 'input' && /submit|button/.test(els[j].getAttribute('type') ?? '')
    ? (els[j].getAttribute('value') ?? '')
    : '');

function share<T>(list: readonly T[], test: (item: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(test).length / list.length;
}

/** Too short for a message and no sentence: a label, a title, a number. */
function isStub(raw: string): boolean {
  const text = raw.replace(/[\d.:/·,–-]+/g, ' ').trim() === '' ? '' : raw.replace(/\d[\d.:/,–-]*/g, '').trim();
  return text.length < 45 && !/[.?!…](?:[\s"'”»)]|$)|[。？！؟]/u.test(text);
}

/** All that is said is a link: an entry of a list. */
const isLinked = (snap: Snapshot, body: number): boolean =>
  within(snap, 'link', body) > 0 && within(snap, 'link', body) > within(snap, 'text', body) * 0.8;

function isTitle(snap: Snapshot, j: number, names: readonly string[]): boolean {
  const el = snap.els[j] as Element;
  if (!/^h[1-5]$/.test(el.localName)) return false;
  const words = within(snap, 'text', j);
  const text = visibleText(el);
  if (nameLikeness(text) === 1 || names.some((n) => n !== text && text.includes(n))) return false;
  const least = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text) ? 5 : 12;
  return (
    words > least &&
    (snap.author[j] as number) < 2 &&
    within(snap, 'author', j) === 0 &&
    !/^(?:re|aw|sv|rv|antw|rif)\s?:/i.test(text)
  );
}

function isFeed(snap: Snapshot, talk: Talk): boolean {
  for (let at = talk.box; at > 0; at = snap.parent[at] as number) {
    const el = snap.els[at] as Element;
    const label = el.getAttribute('aria-label') ?? '';
    if (
      (el.getAttribute('role') === 'feed' || /timeline|news feed/i.test(label)) &&
      !/conversation|thread|comment/i.test(label)
    )
      return true;
  }
  return false;
}

const FORM_FIELDS = 4;

function against(snap: Snapshot, talk: Talk, rated: Rated, announced: boolean): number {
  const texts = snap.own.filter((text) => text !== '' && text.length < 40);
  const shop = texts.some((x) =>
    /^(?:add to (?:cart|basket|bag)|in den warenkorb|añadir al carrito|ajouter au panier|カートに入れる)/i.test(x),
  );
  const region =
    talk.box > 0 &&
    inRegion(snap, talk.box, 'nav,aside,footer,[role=navigation],[role=complementary],[role=contentinfo]');
  // Some put the comments of an article into its foot.
  const isCommented = rated.seen.called > 0.9 && rated.seen.prose > 0.9 && announced;
  const labels =
    share(
      talk.template.items,
      (i) => within(snap, 'field', snap.parent[i] as number) > 0 && within(snap, 'time', i) === 0,
    ) > 0.5;
  const fields = within(snap, 'field', talk.box) > FORM_FIELDS * talk.template.items.length;
  return (
    (isSearch(snap, talk) || isArticle(talk) ? 2 : 0) +
    (isPublished(talk, rated) ? 1.5 : 0) +
    (isDrawn(snap, talk) ? 3 : 0) +
    (isPreview(snap, talk) ? 3 : 0) +
    (isReport(talk.texts) ? 1.5 : 0) +
    (talk.composer === null && isPlayed(talk) ? 1 : 0) +
    (talk.composer === null && isRecords(talk) ? 2 : 0) +
    (shop && !(talk.head && talk.composer?.answers) ? 1.5 : 0) +
    (region && !isCommented ? 1.5 : 0) +
    (fields ? 1 : 0) +
    (labels ? 1.5 : 0) +
    2 * sameness(talk.texts)
  );
}

/** Hits of a search: the words that were looked for are marked in them, or the page says so. */
function isSearch(snap: Snapshot, { template: t, box }: Talk): boolean {
  if (share(t.own, (nodes) => nodes.some((j) => (snap.els[j] as Element).localName === 'mark')) > 0.6) return true;
  for (let i = box; i > 0; i = snap.parent[i] as number)
    if (saysResults((snap.els[i] as Element).getAttribute('aria-label') ?? '')) return true;
  return snap.own.some(
    (text, j) =>
      text.length < 60 &&
      j < (t.items[0] as number) &&
      saysResults(text) &&
      /^h\d$/.test((snap.els[j] as Element).localName),
  );
}

/** Share of texts that say the same as another one but for numbers: lines of a log. */
function sameness(texts: readonly string[]): number {
  if (texts.length < 3) return 0;
  const plain = texts.map((text) => text.replace(/\d+/g, '0').toLowerCase());
  return 1 - new Set(plain).size / texts.length;
}

function inRegion(snap: Snapshot, at: number, css: string): boolean {
  for (let i = at; i > 0; i = snap.parent[i] as number)
    if ((snap.els[i] as Element).matches(css) && !holds(snap, i, 0)) return true;
  return false;
}

/** Is an author here the contact that the page names? */
const isContact = (talk: Talk): boolean =>
  talk.names.some((n, k) =>
    talk.people.contact.some((c) => (n !== null && sameName(c, n)) || sameName(c, talk.emails[k] ?? '')),
  );

/** 1 when the items are of many kinds (head, body and foot of one thing), or bare paragraphs under a head that says who and when. `named`: each has its writer. */
function partsOf(snap: Snapshot, { live: items, seen: { time } }: Rated, named: boolean): number {
  if (items.length < 2) return 0;
  const kinds = new Map<string, number>();
  for (const i of items) {
    const el = snap.els[i] as Element;
    const name = el.getAttribute('class')?.trim().split(/\s+/)[0] || el.id.replace(/\d+/g, '');
    const kind = `${el.localName}.${name}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  if (Math.max(...kinds.values()) < items.length * 0.4 && items.length < 6) return 1;
  if (time < 0.3 && items.filter((i) => isText(snap.els[i] as Element)).length >= items.length / 2) return 1;
  if (!hasHead(snap, items)) return 0;
  return items.every((i) => isParagraph(snap, i)) || (!named && isOneQuoted(snap, items)) ? 1 : 0;
}

/** What one text is made of. */
const isText = (el: Element): boolean => /^(?:p|h[1-6]|ul|ol|figure|table|pre|blockquote|hr)$/.test(el.localName);

/** A mail with what it answers; where each is headed `X wrote on 3 May:` that is how the page heads its messages. */
function isOneQuoted(snap: Snapshot, items: readonly number[]): boolean {
  const quotes = items.filter((i) => isQuote(snap, i)).length;
  return quotes > 0 && (quotes < items.length || items.length < 3);
}

function isParagraph(snap: Snapshot, i: number): boolean {
  const el = snap.els[i] as Element;
  return (
    /^(?:p|div|li|blockquote|ul|ol|pre|h[1-6])$/.test(el.localName) &&
    (el.localName === 'p' || !el.hasAttributes()) &&
    within(snap, 'time', i) + within(snap, 'author', i) === 0
  );
}

function hasHead(snap: Snapshot, items: readonly number[]): boolean {
  const first = items[0] as number;
  for (let at = snap.parent[first] as number, n = 0; at > 0 && n < 3; at = snap.parent[at] as number, n++) {
    if (within(snap, 'time', at) > 0 || within(snap, 'author', at) > 0) return true;
  }
  return false;
}

/** The history under a mail: quoted, or opened by `On 3 May, Dana wrote:`. */
function isQuote(snap: Snapshot, i: number): boolean {
  if (quoteMark(snap.els[i] as Element) !== null) return true;
  for (let j = i; j <= (snap.end[i] as number) && j < i + 3; j++) if (isReplyHeader(snap.own[j] as string)) return true;
  return false;
}

/** The head of the panel names the contact, and what is under it looks like messages by more than that. */
const isHeaded = ({ head, composer }: Talk, { seen }: Rated, clear: number): boolean =>
  head !== null && composer !== null && (clear > 0 || seen.time > 0.3 || composer.label.includes(head));
