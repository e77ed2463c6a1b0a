import { fold, formOf } from './forms.ts';
import * as plain from './plain.ts';

export { fold } from './forms.ts';

/** A word, a number or an emoji of the text. `word` is folded: lower case, without marks and apostrophes. */
export interface Token {
  start: number;
  end: number;
  word: string;
  /** A word in lower case with its marks, without apostrophes: what tells the language. */
  spelt: string;
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
  /(<[a-z/!][^<>]{0,300}>)|(https?:\/\/[^\s<>]{1,500}|www\.[^\s<>]{1,300}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64})|([@#][\p{L}\p{N}_]{1,60})|(\p{L}{1,4}(?:\*{2,}\p{L}{0,6}|\*\p{L}{2,4})|[\p{L}\p{M}]+(?:[’'´`\u200d][\p{L}\p{M}]+)*)|(\p{N}+(?:[.,:]\p{N}+)*(?:(?:st|nd|rd|th|er|ère|e|ème|eme|a|o|de|ste|x)(?![\p{L}])|[º°ª])?)|(\p{Extended_Pictographic}\ufe0f?|[♥♡☺☹])|((?<![\p{L}\p{N}])(?:[:;=]['^-]?(?:[)(\][/|\\*]|[DPpOocC3](?![\p{L}\p{N}]))|<3|:'\(|\^\^|xD\b|XD\b))|([!?¡¿‽！？]+)|([.…。।\n]+)|(["“”«»„])|([,;:()[\]–—]|\s-+\s)/uy;

/** Cuts text into tokens and marks in one pass. */
class Cutter {
  readonly out: Tokens = { list: [], marks: [], asks: new Set(), links: 0 };
  sentence = 0;
  clause = 0;
  private openFirst = true;
  private quoteFrom = -1;

  private push(raw: string, start: number, kind: Token['kind'], word: string): Token {
    const token: Token = {
      start,
      end: start + raw.length,
      word,
      spelt: '',
      kind,
      sentence: this.sentence,
      clause: this.clause,
      first: this.openFirst,
      capitals: false,
      drawn: false,
      quoted: false,
    };
    this.out.list.push(token);
    if (kind !== 'emoji') this.openFirst = false;
    return token;
  }

  /** `j'ai`, `dell'ordine` are two words; `don't` is one. Takes a `#tag`, too. */
  word(raw: string, start: number): void {
    const form = formOf(raw);
    if (form.splits > 0) {
      this.word(raw.slice(0, form.splits), start);
      this.word(raw.slice(form.splits + 1), start + form.splits + 1);
      return;
    }
    const token = this.push(raw, start, 'word', form.word);
    token.spelt = form.spelt;
    token.capitals = form.capitals;
    token.drawn = form.drawn;
  }

  number(raw: string, start: number): void {
    this.push(raw, start, 'number', fold(raw));
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
  else if (match[5] !== undefined) cutter.number(raw, start);
  else if (match[9] !== undefined) cutter.nextSentence();
  else if (match[11] !== undefined) cutter.clause++;
  else if (match[8] !== undefined) cutter.mark(raw, start);
  else if (match[6] !== undefined || match[7] !== undefined) cutter.emoji(raw, start);
  else if (match[2] !== undefined) cutter.out.links++;
  else if (match[10] !== undefined) cutter.quote();
  else if (match[3] !== undefined && raw[0] === '#') cutter.word(raw, start);
}

/** Takes the piece at `at` by its characters where it is plain; gives where it ends, or -1 where the pattern has to look. */
function takePlain(text: string, at: number, offset: number, cutter: Cutter, mail: boolean): number {
  const end = plain.plainWordEnd(text, at, mail);
  if (end === at) return takeSign(text, at, offset, cutter);
  if (end > at) cutter.word(text.slice(at, end), offset + at);
  return end;
}

/** The same of what begins with no letter. */
function takeSign(text: string, at: number, offset: number, cutter: Cutter): number {
  const kind = plain.kindAt(text, at);
  if (kind === plain.ASK) return -1;
  if (kind === plain.CLAUSE) cutter.clause++;
  else if (kind === plain.QUOTE) cutter.quote();
  else if (kind !== plain.SKIP) return takeRun(text, at, offset, cutter, kind);
  return at + 1;
}

/** The same of runs: full stops, exclamation and question marks, names and tags. */
function takeRun(text: string, at: number, offset: number, cutter: Cutter, kind: number): number {
  if (kind === plain.BREAK) {
    const end = plain.plainBreakEnd(text, at);
    if (end > 0) cutter.nextSentence();
    return end;
  }
  const end = kind === plain.MARK ? plain.plainMarkEnd(text, at) : plain.plainNameEnd(text, at);
  if (end < 0) return end;
  if (kind === plain.MARK) cutter.mark(text.slice(at, end), offset + at);
  else if (text.charCodeAt(at) === 35) cutter.word(text.slice(at, end), offset + at);
  return end;
}

function cut(text: string, offset: number, cutter: Cutter): void {
  const mail = plain.hasMail(text);
  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) === 32 && text.charCodeAt(at + 1) !== 45) {
      at++;
      continue;
    }
    const end = takePlain(text, at, offset, cutter, mail);
    if (end >= 0) {
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
