/** The GSM 03.38 default alphabet (127 characters besides the escape). Source: 3GPP TS 23.038, table 6.2.1. */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿' +
  'abcdefghijklmnopqrstuvwxyzäöñüà';
/** The extension table: two septets each. */
const EXTENDED = '\f^{}\\[~]|€';

const basic = new Set(BASIC);
const extended = new Set(EXTENDED);

/** How long a text is as an SMS. `length` is in septets (`gsm-7`) or UTF-16 units (`ucs-2`). */
export interface SmsLength {
  encoding: 'gsm-7' | 'ucs-2';
  length: number;
  segments: number;
  /** What fits into one part: 160 or 70. */
  single: number;
}

function septets(text: string): number | null {
  let count = 0;
  for (const char of text) {
    if (basic.has(char)) count += 1;
    else if (extended.has(char)) count += 2;
    else return null;
  }
  return count;
}

/** Parts of a joined message. An escape pair or a surrogate pair is not split, so a part may stay one unit short. */
function partsOf(text: string, size: number, cost: (char: string) => number): number {
  let parts = 1;
  let used = 0;
  for (const char of text) {
    const more = cost(char);
    if (used + more > size) {
      parts += 1;
      used = 0;
    }
    used += more;
  }
  return parts;
}

/**
 * Counts a text as an SMS. Figures: 160 septets or 70 units alone, 153 or 67 per part when joined
 * (3GPP TS 23.040, 140-byte payload, 6-byte header). NFC first, so that a decomposed `é` stays in the alphabet.
 */
export function countSms(text: string): SmsLength {
  const normal = text.normalize('NFC');
  const gsm = septets(normal);
  if (gsm !== null) {
    const segments = gsm <= 160 ? Math.min(gsm, 1) : partsOf(normal, 153, (char) => (extended.has(char) ? 2 : 1));
    return { encoding: 'gsm-7', length: gsm, segments, single: 160 };
  }
  const segments = normal.length <= 70 ? 1 : partsOf(normal, 67, (char) => char.length);
  return { encoding: 'ucs-2', length: normal.length, segments, single: 70 };
}

const SIGNS: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
  '•': '-',
  '·': '-',
  '×': 'x',
  '\t': ' ',
  œ: 'oe',
  Œ: 'OE',
  ﬁ: 'fi',
  ﬂ: 'fl',
};
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

function safeLetter(char: string): string {
  if (septets(char) !== null) return char;
  const stripped = char.normalize('NFD').replace(/\p{M}+/gu, '');
  return septets(stripped) === null ? char : stripped;
}

/**
 * A text in the SMS alphabet as far as that keeps its meaning: curly quotes, dashes, ellipses and odd spaces become
 * plain ones. With `letters: 'plain'` letters that the alphabet lacks lose their accent (`ç` to `c`, `í` to `i`);
 * with `keep` they stay and the message then holds 70 characters. Other scripts and emoji are never touched.
 */
export function gsmSafe(text: string, letters: 'keep' | 'plain' = 'plain'): string {
  const signs = text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[^\x20-\x7e\n]/gu, (char) => SIGNS[char] ?? char)
    .replaceAll('`', "'");
  return letters === 'keep' ? signs : signs.replace(/[^\x20-\x7e\n]/gu, safeLetter);
}
