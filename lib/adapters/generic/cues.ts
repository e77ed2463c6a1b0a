import { timePatterns } from './dom.ts';
import { AUTHOR_MARK, FATE, NOT_AUTHOR, OTHER_DATE, PROFILE_LINK, SAYS, TIME_MARK } from './words.ts';

/** A time as people write it, in a text in lower case; a text that is only an age, or a day of the week. */
export const { time: TIME, bareAge: BARE_AGE, weekday: WEEKDAY, day: DAY } = timePatterns();

/** What was already judged during one walk: texts and class names come again and again. */
export interface CueCache {
  times: Map<string, number>;
  authorMarks: Map<string, boolean>;
}

export function newCache(): CueCache {
  inUse = [];
  for (const forget of toForget) forget();
  return { times: new Map(), authorMarks: new Map() };
}

const toForget: (() => void)[] = [];

/** A question to an element that many places ask: answered once for each, and forgotten when the next reading begins. */
export function askedOnce<T extends string>(ask: (el: Element) => T): (el: Element) => T {
  let known = new WeakMap<Element, T>();
  toForget.push(() => {
    known = new WeakMap();
  });
  return (el) => {
    let said = known.get(el);
    if (said === undefined) {
      said = ask(el);
      known.set(el, said);
    }
    return said;
  };
}

const namesOn = askedOnce(marksIn);

/** What an element is called: class, id-free test names, item property. Camel case is opened: `userName` -> `user-Name`. */
export const marksOf = (el: Element): string => namesOn(el);

function marksIn(el: Element): string {
  if (!el.hasAttributes()) return '';
  const cls = el.getAttribute('class') ?? '';
  const test = testName(el);
  const prop = el.getAttribute('itemprop') ?? el.getAttribute('part') ?? '';
  const id = cls === '' && test === '' ? (el.getAttribute('id') ?? '').replace(/\d+/g, '') : '';
  const joined = test || prop || id ? `${cls} ${test} ${prop} ${id}`.trim() : cls;
  return joined === '' ? '' : opened(joined);
}

const spelt = new Map<string, string>();

/** The same names stand on many elements and are asked for often: the last few thousand are kept. */
function opened(joined: string): string {
  let marks = spelt.get(joined);
  if (marks !== undefined) return marks;
  marks = joined
    .slice(0, 300)
    .replace(/(?:^|\s)(?:has|with|no|is-not)-\S+/g, ' ')
    .replace(/__(?=[\w-]*(?:\d|[a-z][A-Z]))[\w-]{2,8}(?=\s|$)/g, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/__|:/g, '-');
  if (spelt.size > 4000) spelt.clear();
  spelt.set(joined, marks);
  return marks;
}

const TEST_NAMES = ['data-testid', 'data-test-id', 'data-test', 'data-tid', 'data-qa', 'data-cy'];

let inUse: string[] = [];

/** Notes which of them a page, a shadow root or a frame uses: asking every element for all would cost the most. */
export function noteTestNames(root: ParentNode): void {
  for (const name of TEST_NAMES) if (!inUse.includes(name) && root.querySelector(`[${name}]`)) inUse.push(name);
}

/** The name that a page gives an element for its own tests: hand-written, and the same on every item. */
export function testName(el: Element): string {
  for (const name of inUse) {
    const said = el.getAttribute(name);
    if (said) return said;
  }
  return '';
}

/** 0 no time; 1 a text that holds one; 2 a text that is one, or an element made for times. */
export function timeStrength(el: Element, own: string, cache: CueCache): number {
  const name = el.localName;
  if (name === 'time' || name === 'relative-time' || name === 'time-ago') return OTHER_DATE.test(own) ? 0 : 2;
  if (own === '' || own.length > 96 || (own.length > 64 && !isReport(own))) return 0;
  const known = cache.times.get(own);
  if (known === 0) return 0;
  if (el.hasAttribute('datetime') || el.hasAttribute('data-time') || el.hasAttribute('data-timestamp')) return 2;
  const found = known ?? timeInText(el, own);
  cache.times.set(own, found);
  return found;
}

function timeInText(el: Element, own: string): number {
  if (!/[\d昨今天日어오방]|\p{L}{4}/u.test(own)) return 0;
  const low = lower(own);
  if (BARE_AGE.test(low) || DAY.test(low)) return 2;
  const found = TIME.exec(low);
  if (!found || OTHER_DATE.test(own)) return 0;
  // A short answer may name an hour: `Sure, 10:30 it is.`
  if (/\p{Ll}{2}[.!?]$/u.test(own) && /\s\p{Ll}+\s\p{Ll}+[.!?]$/u.test(own)) return 0;
  if (/[\p{sc=Hira}\p{sc=Han}]{3}[。！？!?]/u.test(own)) return 0;
  const rest = restOf(own);
  if (rest.length <= 8 || own.split(/\s[·•|–—-]\s|\s?[·•|]\s?/).some(isTimeOnly)) return 2;
  if (TIME_MARK.test(marksOf(el)) && rest.length < 24) return 2;
  const whole = rest.length <= 14 && /\d[:h]\d{2}/.test(own) && /\d[-./]\d{1,2}[-./]\d|\p{L}{3}/u.test(found[0]);
  if (isReport(own)) return 1;
  // What a heading names besides is what it is about: `Winter timetable from 1 December`.
  return whole || (rest.length <= 22 && found.index > 0 && !/^h[1-3]$/.test(el.localName)) ? 1 : 0;
}

/** `Information donnée par Awa Ndiaye (andiaye) le 18/11/2026 08:46`: what was done, by whom, and at the end when. */
const isReport = (own: string): boolean => REPORT.test(own) && /\d[:h.]?\d{2}\)?$/.test(own);
const REPORT =
  /^\p{Lu}[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,4}(?:\s\[\p{L}+\])?\s(?:by|von|par|por|da|door|av|af|przez)\s\p{Lu}[\p{L}.’'-]+\s[^.!?]*\d{1,2}\D\d{1,2}/u;

/** In lower case, at the same places. */
export function lower(text: string): string {
  const low = text.toLowerCase();
  return low.length === text.length ? low : text;
}

const restOf = (text: string): string =>
  lower(text)
    .replace(TIME, '')
    .replace(
      /[\d\s:.,/–—·•|()-]+|오전|오후|午前|午後|上午|下午|凌晨|晚上|[월화수목금토일月火水木金土]曜?요?일?日?|\b(?:AM|PM|UTC|GMT|Uhr|at|um|à|a las|on)\b/gi,
      '',
    )
    .replace(FATE, '');

/** One part of a line such as `Direct message · 08:21`. */
const isTimeOnly = (part: string): boolean => TIME.test(lower(part)) && restOf(part).length <= 3;

/** 0 none; 1 looks like it could be a name (emphasised); 2 a profile link or an address; 3 called an author. */
export function authorStrength(el: Element, own: string, cache: CueCache): number {
  if (own.length < 2 || own.length > 70 || !/\p{L}/u.test(own)) return 0;
  // A person may be called so, but then a link or the markup says it.
  if (isInitials(own) && el.localName !== 'a' && el.localName !== 'cite' && !NAMES.test(marksOf(el))) return 0;
  const strength = strengthOf(el, own, cache);
  return strength > 0 && (isMention(el) || isMention(el.parentElement)) ? 0 : strength;
}

/** `@` and a name in an element of its own: a mention inside a text. */
const isMention = (el: Element | null): boolean => /mention/.test(el?.getAttribute('class') ?? '');

/** Called the name of somebody, not their picture. */
const NAMES =
  /^(?!.*(?:avatar|initial|photo|pic)).*(?:(?:author|sender|user|display|nick|comment(?:er)?)-?name|(?:^|\s)(?:fn|comment-author)(?:\s|$))/i;

function strengthOf(el: Element, own: string, cache: CueCache): number {
  if (nameLikeness(own) > 0 && (isAuthorMark(marksOf(el), cache) || insideAuthor(el, cache))) return 3;
  if (el.localName === 'cite' || el.getAttribute('rel') === 'author' || el.hasAttribute('data-user-card')) return 3;
  const href =
    el.localName === 'a'
      ? el.getAttribute('href')
      : el.parentElement?.localName === 'a'
        ? el.parentElement.getAttribute('href')
        : null;
  if (href && PROFILE_LINK.test(pathOf(href)) && nameLikeness(own) > 0) return 2;
  if (/<[^<>\s]+@[^<>\s]+>|^[^\s@]+@[^\s@]+\.\w+$/.test(own)) return 2;
  if (nameLikeness(own) > 0.5 && (isAfterBy(el) || isBeforeSaid(el))) return 3;
  return /^(?:b|strong|h[1-6]|summary)$/.test(el.localName) && nameLikeness(own) > 0.5 ? 1 : 0;
}

/** `<b>Dana</b> wrote on 3 May, 18:42:`: a line that only says who and when. */
function isBeforeSaid(el: Element): boolean {
  const text = el.nextSibling?.nodeType === 3 ? (el.nextSibling.nodeValue ?? '') : '';
  return text.length < 60 && el.previousSibling?.nodeType !== 3 && SAYS.test(text);
}

/** `Posted by <a>dana</a> on 3 May`: the line itself says that what follows is who. */
function isAfterBy(el: Element): boolean {
  const text = el.previousSibling;
  return text?.nodeType === 3 && BY.test((text.nodeValue ?? '').slice(-40));
}

const BY = /(?:^|[\s(\d])(?:by|von|par|por|door|av|af|przez|tarafından|от|автор|autor|author|from)\s*[:：]?\s*$/iu;

/** What an element itself says of the name in it: 3 it is called an author, 2 it leads to a profile, 0 nothing. */
export function saysAuthor(el: Element): number {
  const marks = marksOf(el);
  if (el.localName === 'cite' || (marks !== '' && AUTHOR_MARK.test(marks) && !NOT_AUTHOR.test(marks))) return 3;
  const href = el.localName === 'a' ? el.getAttribute('href') : null;
  return href && PROFILE_LINK.test(pathOf(href)) ? 2 : 0;
}

/** The letters in a round picture. */
export const isInitials = (own: string): boolean => /^\p{Lu}{1,3}$/u.test(own);

/** `<cite class="fn"><a>Name</a></cite>`: the words are one or two steps inside what is called the author. */
function insideAuthor(el: Element, cache: CueCache): boolean {
  const up = el.parentElement;
  if (!up || up.childElementCount > 1) return false;
  return up.localName === 'cite' || isAuthorMark(marksOf(up), cache);
}

function isAuthorMark(marks: string, { authorMarks }: CueCache): boolean {
  if (marks === '') return false;
  let is = authorMarks.get(marks);
  if (is === undefined) {
    is = AUTHOR_MARK.test(marks) && !NOT_AUTHOR.test(marks);
    authorMarks.set(marks, is);
  }
  return is;
}

function pathOf(href: string): string {
  return href.startsWith('mailto:') ? href : href.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/^\.\//, '/');
}

/** What became of a message, alone. */
const RECEIPT =
  /^(?:read|seen|delivered|sent|gelesen|zugestellt|gesendet|lu|vu|envoyé|leído|visto|enviado|entregado|letto|inviato|consegnato|lido|enviada|gelezen|verzonden|прочитано|доставлено|مقروءة?|تمت? القراءة|既読|已读|已讀|읽음)$/iu;

const NEVER_NAME =
  /^(?:오전|오후|午前|午後|上午|下午)|^(?:hello|hi|hey|guten (?:tag|morgen|abend)|hallo|bonjour|hola|buenas|ciao|ol[áa]|thanks|thank you|danke|merci|gracias|ok|okay|sure|repl(?:y|ies|ied)|like[sd]?|share|edit|delete|quote|report|open|closed|new|solved|pending|today|yesterday|online|offline|more|less|show|hide|view|translate|follow(?:ing)?|member|newbie|author|op|status|priority|message|subject|date|from|to|cc|admin|send|cancel|save|inbox|inquiry|enquiry|anfrage|consulta|comments?|posts?|reviews?|answers?|notes?|yes|no|public|private|internal|note|flag|link|permalink|translation|antworten|gefällt mir|teilen|responder|me gusta|répondre|j.aime|返信|いいね|送信|受信|system|junior member|posted|asked|answered|edited|modified|commented|created|updated|says|wrote|description|resolution|attachments?)(?![\p{L}\p{N}_])/iu;

/** `Question 3`, `Eintrag 12`: one of several things. */
const NUMBERED =
  /^(?:question|frage|pregunta|domanda|vraag|pergunta|answer|antwort|message|nachricht|entry|eintrag|item|step|schritt|lot|part|teil|page|seite|section|version|update|case|ticket|order|room|claim|dispute|booking|reservation|invoice|incident|request|offer|quote|vorgang|angebot|rechnung|bestellung|pedido|commande|ordine)\s?(?:no\.?|nr\.?|#)?\s?(?:\p{L}{1,4}[-–]?)?\d[\d-]*$/iu;

const NOT_IN_NAME =
  /^(?:on|at|in|by|to|am|um|le|el|il|op|of|the|and|und|et|y|e)$|(?:^|\s)(?:message|nachricht|mensaje|mensagem|messaggio|bericht|wiadomość|сообщение|mesaj)(?:\s|$)|메시지|メッセージ|消息|رسالة|הודעה/iu;

/** The form of a firm behind its name: `Gradbenik d.o.o.`, `Steklo Ltd.`. */
const COMPANY = /(?<=\p{L})(?:,?\s(?:Inc|Ltd|Co|Corp|GmbH|AG|Sp\. z o\.o|\p{L}\.\s?\p{L}(?:\.\s?\p{L})?)\.?)$/iu;

/** `Sanne de Wit`, `Karl von Hof`: part of a family's name. */
const PARTICLE =
  /^(?:de|du|des|d[aeo]s?|del|della|di|van|von|vom|zu|zum|zur|den|der|ter|ten|te|la|le|los|el|al|bin|ibn|bint|af|av|y|e|dos|das)$/;

const judged = new Map<string, number>();

/** How much a short text looks like the name of a person or account, 0..1. Names come again and again: the last few thousand are kept. */
export function nameLikeness(text: string): number {
  if (text.length > 90) return 0;
  const known = judged.get(text);
  if (known !== undefined) return known;
  if (judged.size > 4000) judged.clear();
  const likeness = judge(text);
  judged.set(text, likeness);
  return likeness;
}

function judge(text: string): number {
  if (text.length > 30 && /[:：]$/.test(text)) return 0;
  if (isInitials(text)) return 0.35;
  if (PARTICLE.test(text)) return 0;
  const name = text
    .replace(/(.)\s*<[^<>]*>\s*$/, '$1')
    .replace(/^[@~"<]|>$|"$|[:：,»]+$|^(?:by|von|por|par|da)\s+/giu, '')
    .trim()
    .replace(COMPANY, '');
  if (name.length < 2 || name.length > 48 || !/\p{L}/u.test(name)) return 0;
  if (
    /[?!。？！…;#|]|\.\s|\.$|[:：]|^\d/.test(name) &&
    !/\b(?:Dr|Mr|Mrs|Ms|St|Jr)\.|(?:^|[\s(])\p{Lu}\.(?:\s|$)/u.test(name)
  )
    return 0;
  const words = name.split(/\s+/);
  const never = NEVER_NAME.test(name) && !/^Ola \p{Lu}\p{Ll}+$/u.test(name);
  if (words.length > 5 || never || NOT_IN_NAME.test(name) || NUMBERED.test(name)) return 0;
  if (RECEIPT.test(name)) return 0;
  if (/^[^\s@]+@[^\s@]+\.\w+$/.test(name)) return 0.5;
  if (/^@[\w.]+/.test(text)) return 1;
  const ideographs = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(name);
  if (ideographs && (name.length > 12 || (words.length === 1 && name.length > 7))) return 0;
  if (words.length > 4) return 0.4;
  if (words.length === 1) return /^[\p{L}\p{N}_.\-·]{2,30}$/u.test(name) ? 0.7 : 0.4;
  const upper = words.filter((w, n) => /^[\p{Lu}\p{Lt}\p{Lo}("']/u.test(w) || (n > 0 && PARTICLE.test(w))).length;
  return upper === words.length ? 1 : upper >= words.length / 2 ? 0.6 : 0.2;
}

/** Words that somebody wrote, rather than a label: a sentence, or some length. */
export function isProse(text: string): boolean {
  if (text.length >= 40) return true;
  return text.length >= 8 && /[.?!…。？！؟][\p{P}\s]*$|[,，、،]\s?\p{L}/u.test(text);
}
