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

/** The word that stands for a half hidden one: `f***ing`, `s**t`. */
const MASKED = 'maskedswear';

/** More than this is read at its two ends only: a mail thread of a megabyte says nothing new in its middle. */
export const READ_HEAD = 9000;
export const READ_TAIL = 3000;

const PIECES =
  /(<[a-z/!][^<>]{0,300}>)|(https?:\/\/[^\s<>]{1,500}|www\.[^\s<>]{1,300}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64})|([@#][\p{L}\p{N}_]{1,60})|(\p{L}{1,4}(?:\*{2,}\p{L}{0,6}|\*\p{L}{2,4})|[\p{L}\p{M}]+(?:[’'´`\u200d][\p{L}\p{M}]+)*)|(\p{N}+(?:[.,:]\p{N}+)*(?:(?:st|nd|rd|th|er|ère|e|ème|eme|a|o|de|ste|x)(?![\p{L}])|[º°ª])?)|(\p{Extended_Pictographic}\ufe0f?|[♥♡☺☹])|((?<![\p{L}\p{N}])(?:[:;=]['-]?[)(DPp/|\\3*]|<3|:'\(|\^\^|xD\b|XD\b))|([!?¡¿‽！？]+)|([.…。।\n]+)|(["“”«»„])|([,;:()[\]–—]|\s-+\s)/uy;

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
  return word.length > 3 && /(.)\1\1/.test(word) ? word.replace(/(.)\1{2,}/g, '$1$1') : word;
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

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
      capitals: kind === 'word' && !isSmall(raw.charCodeAt(0)) && hasCapitals(raw),
      drawn: kind === 'word' && raw.length > word.length && /(\p{L})\1\1/iu.test(raw),
      quoted: false,
    });
    if (kind !== 'emoji') this.openFirst = false;
  }

  /** `j'ai`, `dell'ordine` are two words; `don't` is one. */
  word(raw: string, start: number): void {
    if (raw.includes('*')) {
      this.push(raw, start, 'word', MASKED);
      return;
    }
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

  emoji(raw: string, start: number): void {
    this.push(raw, start, 'emoji', raw.replace(/\ufe0f/g, ''));
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

/** The pieces of `PIECES` in the order of its groups; a tag (1) and an @name are passed over. */
function take(cutter: Cutter, match: RegExpExecArray, start: number): void {
  const raw = match[0];
  if (match[4] !== undefined) cutter.word(raw, start);
  else if (match[5] !== undefined) cutter.push(raw, start, 'number', fold(raw));
  else if (match[9] !== undefined) cutter.nextSentence();
  else if (match[11] !== undefined) cutter.clause++;
  else if (match[8] !== undefined) cutter.mark(raw, start);
  else if (match[6] !== undefined || match[7] !== undefined) cutter.emoji(raw, start);
  else if (match[2] !== undefined) cutter.out.links++;
  else if (match[10] !== undefined) cutter.quote();
  else if (match[3] !== undefined && raw[0] === '#') cutter.push(raw, start, 'word', fold(raw.slice(1)));
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** End of a plain word of English letters that starts at `at`, or -1 where the pattern has to look more closely. */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  if (end === at) return -1;
  const after = text.charCodeAt(end);
  const plain = Number.isNaN(after) || after === 32 || after === 44 || after === 33 || after === 63 || after === 10;
  return plain || (after === 46 && !(text.charCodeAt(end + 1) > 32)) ? end : -1;
}

function cut(text: string, offset: number, cutter: Cutter): void {
  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) === 32 && text.charCodeAt(at + 1) !== 45) {
      at++;
      continue;
    }
    const end = plainWordEnd(text, at);
    if (end > 0) {
      const raw = text.slice(at, end);
      cutter.push(raw, offset + at, 'word', squeeze(raw.toLowerCase()));
      at = end;
      continue;
    }
    PIECES.lastIndex = at;
    const match = PIECES.exec(text);
    if (match) take(cutter, match, offset + at);
    at += match ? match[0].length : 1;
  }
}

/** Tokens of a text of any length: all of it, or its two ends where it is longer than the reader reads. */
export function tokensOf(text: string): Tokens {
  const cutter = new Cutter();
  if (text.length <= READ_HEAD + READ_TAIL) {
    cut(text, 0, cutter);
    return cutter.out;
  }
  cut(text.slice(0, READ_HEAD), 0, cutter);
  cutter.nextSentence();
  const tail = text.length - READ_TAIL;
  cut(text.slice(tail), tail, cutter);
  return cutter.out;
}
