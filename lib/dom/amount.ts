/** What follows a number and multiplies it; longest first within a letter. Lower case; exact where case matters is below. */
const WORDS: readonly [RegExp, number][] = [
  [/^(?:k|mil|mila|tsd|tis|tys|тыс|ribu|rb|bin|هزار|ألف|elfu|χιλ|천|千|พัน)(?![\p{L}])/iu, 1e3],
  [/^(?:lakhs?|lac)(?![\p{L}])/iu, 1e5],
  [/^(?:cr|crores?)(?![\p{L}])/iu, 1e7],
  [/^(?:万|萬|만)/u, 1e4],
  [/^(?:億|亿|억)/u, 1e8],
  [/^(?:mrd|mld|млрд|md|mrd|bn|b|milliards?|miliar|mil millones)(?![\p{L}])/iu, 1e9],
  [/^(?:mio|mln|mill|millones|millions?|mi|mn|млн|jt|juta|m|tr|triệu|مليون)(?![\p{L}])/iu, 1e6],
];

/**
 * The first amount in a text as a number: `1,204`, `1.204`, `1 204`, `12.4K`, `1,2 mil`, `3,4 Tsd.`, `1.2万`, `٣٤`.
 * A single separator before three digits parts thousands (`1.204` is 1204), unless a multiplier follows or the number starts with 0.
 * Null when there is no number: absence is never zero.
 */
export function amountOf(text: string): number | null {
  const plain = latinDigits(text.slice(0, 400)).replace(/[\u00A0\u202F\u2009]/g, ' ');
  const found = /\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?|\d+(?:[.,٫]\d+)*/.exec(plain);
  if (!found) return null;
  const rest = plain.slice(found.index + found[0].length).replace(/^[ .]{0,2}/, '');
  const times = multiplier(rest);
  const value = toNumber(found[0].replace(/[ '’]/g, ''), times > 1);
  return Number.isFinite(value) ? Math.round(value * times * 1000) / 1000 : null;
}

function multiplier(rest: string): number {
  if (/^mil millones/i.test(rest)) return 1e9;
  return WORDS.find(([word]) => word.test(rest))?.[1] ?? 1;
}

function toNumber(digits: string, scaled: boolean): number {
  const marks = digits.match(/[.,٫]/g) ?? [];
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','), digits.lastIndexOf('٫'));
  if (last < 0) return Number(digits);
  const fraction = digits.length - last - 1;
  const mixed = new Set(marks).size > 1;
  const grouped = !mixed && (marks.length > 1 || (fraction === 3 && !scaled && !digits.startsWith('0')));
  if (grouped) return Number(digits.replace(/[.,٫]/g, ''));
  return Number(`${digits.slice(0, last).replace(/[.,٫]/g, '')}.${digits.slice(last + 1)}`);
}

// The code points of decimal digits come in runs of ten that start at a multiple of ten or of sixteen; the zeros named here are
// Arabic, extended Arabic, Devanagari, Bengali, Thai and full width.
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((z) => code >= z && code < z + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
