const TAGS = /(\u{1F3F4}[\u{E0020}-\u{E007E}]{2,7}\u{E007F})|[\u{E0000}-\u{E007F}]/gu;
// Soft hyphen, Arabic letter mark, zero-width space, bidi marks and overrides, word joiner, byte order mark, annotation.
const UNSEEN = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/g;
const SELECTOR = '[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]';
const SELECTOR_RUN = new RegExp(`(${SELECTOR})${SELECTOR}+`, 'gu');
const PLAIN = /^[\n\t\u0020-\u007E\u00C0-\u024F]*$/;

/**
 * The characters of a text that a person can see. Removed: zero-width and bidi control characters, tag characters (kept in the
 * flags of England, Scotland and Wales), all but the first of a run of variation selectors, control and non-characters.
 * Kept: the joiners U+200C and U+200D, which Persian, Indic scripts and emoji need.
 * Lone surrogates become U+FFFD; every kind of line break becomes `\n`, every kind of fixed space a plain one.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .toWellFormed()
    .replace(TAGS, (_, flag?: string) => flag ?? '')
    .replace(UNSEEN, '')
    .replace(SELECTOR_RUN, '$1')
    .replace(/\r\n?|[\u2028\u2029\u0085\u000B\u000C]/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\u00A0\u2007\u202F\u3000]/g, ' ');
}
