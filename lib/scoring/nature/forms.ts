/** What a piece of text is whenever it stands somewhere: worked out once for each spelling. */
export interface Form {
  /** Folded: lower case, without marks and apostrophes. */
  word: string;
  /** In lower case with its marks, without apostrophes: what tells the language. */
  spelt: string;
  capitals: boolean;
  /** Letters drawn out: `sooooo`. */
  drawn: boolean;
  /** Where it falls into two words (`j'ai`): the place of its apostrophe; 0 = nowhere. */
  splits: number;
}

/** The word that stands for a half hidden one: `f***ing`, `s**t`. */
const MASKED = 'maskedswear';
/** Spellings that are remembered; then the memory starts anew. */
const MEMORY = 16_384;
/** Longer spellings are not remembered: engines keep such a piece as a window on its text, which would stay in memory with it. */
const LONGEST = 12;

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

/** `j'ai`, `dell'ordine` are two words; `don't` is one. */
function splitOf(raw: string): number {
  const at = raw.search(/[’'´`]/);
  if (at <= 0 || at === raw.length - 1) return 0;
  return FRENCH.test(raw.slice(0, at).toLowerCase()) && !ENGLISH_TAIL.test(raw.slice(at + 1).toLowerCase()) ? at : 0;
}

function foldedWord(raw: string): string {
  if (raw.includes('*')) return MASKED;
  return fold(raw.startsWith('#') ? raw.slice(1) : raw);
}

function newForm(raw: string): Form {
  const word = foldedWord(raw);
  return {
    word,
    spelt: raw.toLowerCase().replace(/[’'´`]/g, ''),
    capitals: !isSmall(raw.charCodeAt(0)) && hasCapitals(raw),
    drawn: raw.length > word.length && /(\p{L})\1\1/iu.test(raw),
    splits: word === MASKED ? 0 : splitOf(raw),
  };
}

const forms = new Map<string, Form>();

/** The form of a word or a `#tag` as it stands in a text. */
export function formOf(raw: string): Form {
  const known = forms.get(raw);
  if (known) return known;
  const form = newForm(raw);
  if (raw.length > LONGEST) return form;
  if (forms.size >= MEMORY) forms.clear();
  forms.set(raw, form);
  return form;
}
