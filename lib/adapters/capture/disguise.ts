import { hashOf } from '../../dom/hash.ts';

/** Replaces what a person wrote, always the same for the same. */
export interface Disguise {
  /** Words, names, numbers, addresses and links of a text. White space and punctuation stay. */
  text(text: string): string;
  /** An ISO time, moved by the same span as every other. */
  time(text: string): string;
  /** Does a value hold a part of somebody's name? */
  names(value: string): boolean;
  /** An address of a page or a picture. */
  link(address: string): string;
}

const SYLLABLES =
  'ba be bi bo bu da de di do du fa fe fi fo ga ge gi go ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo za ze zi zo'.split(
    ' ',
  );
/** A few letters of each script: a text stays in its script without saying what it said. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Han}/u, '山川田木日月水火土石'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'あいうえおかきくけこ'],
  [/\p{Script=Hangul}/u, '가나다라마바사아자차'],
  [/\p{Script=Cyrillic}/u, 'абвгдежзик'],
  [/\p{Script=Greek}/u, 'αβγδεζηθικ'],
  [/\p{Script=Arabic}/u, 'ابتثجحخدذر'],
  [/\p{Script=Hebrew}/u, 'אבגדהוזחטי'],
];
const TOKEN =
  /([\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})|((?:https?:\/\/|www\.)[^\s<>"']{1,400})|(@[\p{L}\p{N}_.-]{2,60})|(\p{N}+)|([\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)/gu;
const SHORTEST = 4;
const HOST = 'https://fixture.example/';
/** About four years: no day of the week, month or year is kept for certain. */
const MOVED = 1_500 * 86_400_000 + 5_400_000;

/** `originals`: every text that must not come back. `names`: names whose parts go, however short. */
export function disguise(originals: readonly string[], names: readonly string[]): Disguise {
  const taken = new Set(originals.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []));
  const parts = new Set(names.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []));
  const known = new Map<string, string>();
  const numbered = (kind: string, key: string) => {
    const id = `${kind} ${key.toLowerCase()}`;
    if (!known.has(id)) known.set(id, String(known.size + 1));
    return known.get(id) as string;
  };
  const word = (text: string) => {
    const low = text.toLowerCase();
    if (low.length < SHORTEST && !parts.has(low) && /^\p{Script=Latin}+$/u.test(text)) return text;
    return cased(
      text,
      fresh(low, (salt) => madeWord(low, salt), taken),
    );
  };
  const number = (text: string) => (text.length < 2 ? text : fresh(text, (salt) => madeNumber(text, salt), taken));
  const text = (given: string) =>
    given.replace(TOKEN, (whole, mail, link, handle, digits) => {
      if (mail) return `person${letters(numbered('mail', mail))}@fixture.example`;
      if (link) return HOST + letters(numbered('link', link));
      if (handle) return `@person${letters(numbered('handle', handle))}`;
      return digits ? number(whole) : word(whole);
    });
  return {
    text,
    names: (value) => (value.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).some((part) => parts.has(part)),
    time: (given) => moved(given) ?? text(given),
    link: (address) =>
      /^mailto:/i.test(address) ? `mailto:${text(address.slice(7))}` : HOST + letters(numbered('link', address)),
  };
}

/** A number as letters, `12` as `bc`, so that it is no number of the page. */
const letters = (digits: string): string => digits.replace(/\d/g, (d) => 'abcdefghij'[Number(d)] ?? '');

function fresh(key: string, make: (salt: number) => string, taken: ReadonlySet<string>): string {
  for (let salt = 0; salt < 40; salt++) {
    const made = make(salt);
    if (made !== key && !taken.has(made)) return made;
  }
  return 'x'.repeat(key.length);
}

function madeWord(low: string, salt: number): string {
  const script = LETTERS.find(([is]) => is.test(low));
  const seed = Number.parseInt(hashOf(low, String(salt)), 36);
  if (script) return Array.from(low, (_, i) => script[1][Math.floor(seed / 7 ** i) % 10]).join('');
  const count = Math.max(1, Math.round(low.length / 2)) + (salt > 20 ? 1 : 0);
  return Array.from({ length: count }, (_, i) => SYLLABLES[Math.floor(seed / 3 ** (i + 1)) % SYLLABLES.length]).join(
    '',
  );
}

function madeNumber(text: string, salt: number): string {
  const seed = Number.parseInt(hashOf(text, `n${salt}`), 36);
  return Array.from(text, (_, i) => String((Math.floor(seed / 3 ** (i + 1)) % 9) + 1)).join('');
}

function cased(like: string, made: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return made.toUpperCase();
  return /^\p{Lu}/u.test(like) ? made.charAt(0).toUpperCase() + made.slice(1) : made;
}

/** An ISO time or a Unix time in another year, with its precision; null for other texts. */
function moved(text: string): string | null {
  const trimmed = text.trim();
  if (/^\d{10}$/.test(trimmed)) return String(Number(trimmed) - MOVED / 1000);
  if (/^\d{13}$/.test(trimmed)) return String(Number(trimmed) - MOVED);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(trimmed)) return null;
  const at = Date.parse(trimmed);
  return Number.isNaN(at) ? null : new Date(at - MOVED).toISOString();
}
