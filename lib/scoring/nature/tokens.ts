/** A word, a number or an emoji of the text. `word` is folded: lower case, without marks and apostrophes. */
export interface Token {
  start: number;
  end: number;
  word: string;
  kind: 'word' | 'number' | 'emoji';
  sentence: number;
  /** Rises at every comma, dash, colon or bracket and with every sentence. */
  clause: number;
  /** First word of its sentence. */
  first: boolean;
  capitals: boolean;
  /** Letters drawn out: `sooooo`. */
  drawn: boolean;
  quoted: boolean;
}

/** Marks that speak in every language. Offsets are into the whole text. */
export interface Mark {
  kind: '!' | '?' | '?!';
  count: number;
  start: number;
  end: number;
  sentence: number;
}

export interface Tokens {
  list: Token[];
  marks: Mark[];
  /** Sentences with a question mark. */
  asks: Set<number>;
  links: number;
}

/** More than this is read at its two ends only: a mail thread of a megabyte says nothing new in its middle. */
export const READ_HEAD = 9000;
export const READ_TAIL = 3000;

const PIECES =
  /(?<tag><[a-z/!][^<>]{0,300}>)|(?<link>https?:\/\/[^\s<>]{1,500}|www\.[^\s<>]{1,300}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64})|(?<name>[@#][\p{L}\p{N}_]{1,60})|(?<word>[\p{L}\p{M}]+(?:[’'´`\u200d][\p{L}\p{M}]+)*)|(?<number>\p{N}+(?:[.,:]\p{N}+)*(?:(?:st|nd|rd|th|er|ère|e|ème|eme|a|o|de|ste|x)(?![\p{L}])|[º°ª])?)|(?<emoji>\p{Extended_Pictographic}\ufe0f?|[♥♡☺☹])|(?<face>(?<![\p{L}\p{N}])(?:[:;=]['-]?[)(DPp/|\\3*]|<3|:'\(|\^\^|xD\b|XD\b))|(?<mark>[!?¡¿‽！？]+)|(?<stop>[.…。।\n]+)|(?<quote>["“”«»„])|(?<clause>[,;:()[\]–—]|\s-+\s)/gu;

const FRENCH = /^(?:[cdjlmnstyu]|qu|lorsqu|puisqu|jusqu|un|dell|nell|all|sull|dall|quell|quest|bell|cos|com|dov|anch)$/;
const ENGLISH_TAIL = /^(?:s|t|re|ve|ll|m|d)$/;

/** Lower case, no marks, no apostrophes; three equal letters become two. */
export function fold(word: string): string {
  const low = word.toLowerCase();
  if (/^[a-z]+$/.test(low)) return squeeze(low);
  const bare = low
    .normalize('NFD')
    .replace(/[\p{M}\u200b-\u200f\u00ad’'´`]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o');
  return squeeze(bare);
}

function squeeze(word: string): string {
  return /(.)\1\1/.test(word) ? word.replace(/(.)\1{2,}/g, '$1$1') : word;
}

function hasCapitals(raw: string): boolean {
  return raw.length >= 2 && raw !== raw.toLowerCase() && raw === raw.toUpperCase() && !/^(.)\1+$/.test(raw);
}

/** Cuts text into tokens and marks in one pass. */
class Cutter {
  readonly out: Tokens = { list: [], marks: [], asks: new Set(), links: 0 };
  sentence = 0;
  clause = 0;
  private openFirst = true;
  private quoteFrom = -1;

  push(raw: string, start: number, kind: Token['kind'], word: string): void {
    this.out.list.push({
      start,
      end: start + raw.length,
      word,
      kind,
      sentence: this.sentence,
      clause: this.clause,
      first: this.openFirst,
      capitals: kind === 'word' && hasCapitals(raw),
      drawn: kind === 'word' && /(\p{L})\1\1/iu.test(raw),
      quoted: false,
    });
    if (kind !== 'emoji') this.openFirst = false;
  }

  /** `j'ai`, `dell'ordine` are two words; `don't` is one. */
  word(raw: string, start: number): void {
    const at = raw.search(/[’'´`]/);
    if (at > 0 && at < raw.length - 1) {
      const left = raw.slice(0, at);
      const right = raw.slice(at + 1);
      if (FRENCH.test(left.toLowerCase()) && !ENGLISH_TAIL.test(right.toLowerCase())) {
        this.push(left, start, 'word', fold(left));
        this.word(right, start + at + 1);
        return;
      }
    }
    this.push(raw, start, 'word', fold(raw));
  }

  mark(raw: string, start: number): void {
    if (raw === '¡' || raw === '¿') return;
    const asks = /[?？‽]/.test(raw);
    const calls = /[!！‽]/.test(raw);
    if (asks) this.out.asks.add(this.sentence);
    const kind = asks && calls ? '?!' : asks ? '?' : '!';
    this.out.marks.push({ kind, count: raw.length, start, end: start + raw.length, sentence: this.sentence });
    this.nextSentence();
  }

  nextSentence(): void {
    if (this.openFirst) return;
    this.sentence++;
    this.clause++;
    this.openFirst = true;
  }

  /** Words between two quotation marks in one sentence are somebody else's: at most 12 of them. */
  quote(): void {
    const list = this.out.list;
    const open = this.quoteFrom;
    if (open >= 0 && list.length - open <= 12 && list[open]?.sentence === this.sentence) {
      for (let i = open; i < list.length; i++) list[i]!.quoted = true;
      this.quoteFrom = -1;
    } else this.quoteFrom = list.length;
    this.clause++;
  }
}

function take(cutter: Cutter, match: RegExpMatchArray, offset: number): void {
  const raw = match[0];
  const start = offset + match.index!;
  const is = match.groups!;
  if (is.word !== undefined) cutter.word(raw, start);
  else if (is.number !== undefined) cutter.push(raw, start, 'number', fold(raw));
  else if (is.stop !== undefined) cutter.nextSentence();
  else if (is.clause !== undefined) cutter.clause++;
  else if (is.mark !== undefined) cutter.mark(raw, start);
  else if (is.emoji !== undefined || is.face !== undefined)
    cutter.push(raw, start, 'emoji', raw.replace(/\ufe0f/g, ''));
  else if (is.link !== undefined) cutter.out.links++;
  else if (is.quote !== undefined) cutter.quote();
  else if (is.name !== undefined && raw[0] === '#') cutter.push(raw, start, 'word', fold(raw.slice(1)));
}

/** Tokens of a text of any length: all of it, or its two ends where it is longer than the reader reads. */
export function tokensOf(text: string): Tokens {
  const cutter = new Cutter();
  if (text.length <= READ_HEAD + READ_TAIL) {
    for (const match of text.matchAll(PIECES)) take(cutter, match, 0);
    return cutter.out;
  }
  for (const match of text.slice(0, READ_HEAD).matchAll(PIECES)) take(cutter, match, 0);
  cutter.nextSentence();
  const tail = text.length - READ_TAIL;
  for (const match of text.slice(tail).matchAll(PIECES)) take(cutter, match, tail);
  return cutter.out;
}
