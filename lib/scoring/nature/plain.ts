/**
 * Most of a message is plain words, blanks and commas. These are told by their character codes; whatever is not plain is left to
 * the pattern in `tokens.ts`, which decides alike on both, at many times the price.
 */

/** What an ASCII character is where a piece begins. `ASK` = the pattern has to look. */
export const ASK = 0;
export const SKIP = 1;
export const CLAUSE = 2;
export const QUOTE = 3;
export const BREAK = 4;
export const MARK = 5;
export const NAME = 6;

const kinds = new Uint8Array(128);
for (const [characters, kind] of [
  ["'*&%$/\\|~`{}>", SKIP],
  [',()[]', CLAUSE],
  ['"', QUOTE],
  ['.\n', BREAK],
  ['!?', MARK],
  ['@#', NAME],
] as const) {
  for (const one of characters) kinds[one.charCodeAt(0)] = kind;
}

/** The kind of the character at `at`, where it is no letter. */
export const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < 128 ? kinds[code]! : ASK;
};

/** English letters, and those of Latin-1 and the two blocks behind it, without the signs of times and division. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 96 || code === 0xb4;
const isTagLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;

/** Characters behind which a word of letters is over whatever follows: not those of addresses, apostrophes and masked words. */
const closes = new Uint8Array(128).fill(1);
for (const one of "0123456789_.+-@:*'`") closes[one.charCodeAt(0)] = 0;

/** True where an e-mail address may stand in the text: then words that touch a dot or a dash are not plain. */
export const hasMail = (text: string): boolean => text.includes('@') && /[\w.+-]@/.test(text);

/** True when a run of letters from `at` to `end` is a word whatever follows: no address begins with it, no letter is left over. */
function isOver(text: string, at: number, end: number, mail: boolean): boolean {
  const after = text.charCodeAt(end);
  if (Number.isNaN(after)) return true;
  if (after >= 128) return false;
  if (closes[after] === 1) return true;
  // `www.` and `http:` begin links.
  if (after === 46) return !(text.charCodeAt(end + 1) > 32) || (!mail && text.charCodeAt(at) !== 119);
  if (after === 58) return text.charCodeAt(at) !== 104;
  if (isApostrophe(after)) return text.charCodeAt(end + 1) < 128;
  return !mail && after !== 42;
}

/** End of a plain word that starts at `at`; `at` itself where no letter stands, -1 where the pattern has to look more closely. */
export function plainWordEnd(text: string, at: number, mail: boolean): number {
  let end = at;
  for (;;) {
    while (isLetter(text.charCodeAt(end))) end++;
    if (end === at || !isApostrophe(text.charCodeAt(end)) || !isLetter(text.charCodeAt(end + 1))) break;
    end++;
  }
  if (end === at) return at;
  return isOver(text, at, end, mail) ? end : -1;
}

/** The most letters of an @name or a #tag. */
const NAME_MOST = 60;

/** End of an @name or a #tag of English letters and figures that starts at `at`; -1 where the pattern has to look. */
export function plainNameEnd(text: string, at: number): number {
  let end = at + 1;
  while (isTagLetter(text.charCodeAt(end))) end++;
  return end > at + 1 && end <= at + 1 + NAME_MOST && !(text.charCodeAt(end) >= 128) ? end : -1;
}

/** End of a run of plain ends of a sentence; -1 where the pattern has to look: `.5`, `.name@`. */
export function plainBreakEnd(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 46) end++;
  if (end === at) return at + 1;
  return text.charCodeAt(end) > 32 ? -1 : end;
}

/** End of a run of `!` and `?`; -1 where a mark of another script follows. */
export function plainMarkEnd(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 33 || text.charCodeAt(end) === 63) end++;
  return text.charCodeAt(end) >= 128 ? -1 : end;
}
