import type { DateOrder } from '../types.ts';

/** What people write for "unknown". */
const BLANK = /^(?:|-|–|—|n\/?a|#n\/a|null|nil|none|undefined|unknown|nan|\\n)$/i;

/** True when a cell says nothing: empty, a dash, `N/A`, `null`. Unknown is never zero. */
export const isBlank = (cell: string): boolean => BLANK.test(cell.trim());

const CURRENCY_SIGNS: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  zł: 'PLN',
};

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Is this a currency code of ISO 4217, in capitals? `MRR`, `LTV` and `VIP` are none. */
export const isCurrency = (code: string): boolean => CURRENCIES.has(code);

/** The currency that a cell names (ISO 4217), by code or by a sign that stands for only one; null otherwise (`$`, `kr`, `¥`). */
export function currencyIn(cell: string): string | null {
  for (const [, code = ''] of cell.slice(0, 200).matchAll(/(?<![A-Za-z])([A-Z]{3})(?![A-Za-z])/g))
    if (isCurrency(code)) return code;
  const sign = /[€£₹₽₺]|zł/.exec(cell)?.[0];
  return sign ? (CURRENCY_SIGNS[sign] ?? null) : null;
}

/**
 * `1,234.56`, `1.234,56`, `1 234,56`, `1'234.50`, `€ 12`, `12.00-`, `(12.00)` as a number; null when it is none.
 * One separator before exactly three digits could be either: `decimal` decides.
 */
export function parseNumber(cell: string, decimal: 'point' | 'comma'): number | null {
  const bare = cell
    .slice(0, 60)
    .replace(/^\s*[A-Z]{3}\b|\b[A-Z]{3}\s*$|[€$£¥₹₽₺]|zł|kr\.?/g, '')
    .replace(/[\s'’\u00a0\u202f_]/g, '');
  const negative = /^[-−(]|-$/.test(bare);
  const digits = bare.replace(/^[-+−(]+|[-)]+$/g, '');
  if (!/^\d[\d.,]*$|^[.,]\d+$/.test(digits)) return null;
  const plain = toPlain(digits, decimal);
  const amount = plain === null ? Number.NaN : Number(plain);
  if (!Number.isFinite(amount)) return null;
  return negative && amount !== 0 ? -amount : amount;
}

/** Takes the group separators out and makes the decimal one a point; null when the groups do not add up. */
function toPlain(digits: string, decimal: 'point' | 'comma'): string | null {
  const sign = decimalSign(digits, decimal);
  const group = sign === ',' ? '.' : ',';
  const parts = sign === null ? [digits] : digits.split(sign);
  if (parts.length > 2) return null;
  const [whole = '', rest = ''] = parts;
  const groups = whole.split(sign === null ? /[.,]/ : group);
  const tidy = groups.length === 1 || (groups[0]!.length <= 3 && groups.slice(1).every((one) => /^\d{2,3}$/.test(one)));
  if (!tidy || rest.includes(group)) return null;
  return `${groups.join('') || '0'}.${rest || '0'}`;
}

/** Which sign is the decimal one here; null = none. */
function decimalSign(digits: string, decimal: 'point' | 'comma'): '.' | ',' | null {
  const [point, comma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')];
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const at = Math.max(point, comma);
  if (at < 0) return null;
  const sign = digits[at] as '.' | ',';
  if (digits.indexOf(sign) !== at) return null;
  const threeAfter = digits.length - at - 1 === 3 && at > 0 && at <= 3;
  if (!threeAfter) return sign;
  return (sign === ',') === (decimal === 'comma') ? sign : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Other beginnings of month names: Spanish, French, German, Portuguese, Italian. */
const MONTHS_ELSEWHERE: Record<string, number> = {
  ene: 1,
  janv: 1,
  gen: 1,
  fév: 2,
  fev: 2,
  feb: 2,
  mär: 3,
  mrz: 3,
  abr: 4,
  avr: 4,
  mai: 5,
  mag: 5,
  juin: 6,
  giu: 6,
  juil: 7,
  lug: 7,
  ago: 8,
  aoû: 8,
  aou: 8,
  set: 9,
  out: 10,
  okt: 10,
  ott: 10,
  dez: 12,
  dic: 12,
  déc: 12,
};

function monthOf(word: string): number | null {
  const name = word.toLowerCase();
  const known = MONTHS.indexOf(name.slice(0, 3)) + 1;
  const longer = MONTHS_ELSEWHERE[name.slice(0, 4)] ?? MONTHS_ELSEWHERE[name.slice(0, 3)];
  return longer ?? (known > 0 ? known : null);
}

const fullYear = (year: number) => (year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year);

/** Milliseconds of midnight UTC of a calendar day that exists; null otherwise. */
function dayAt(year: number, month: number, day: number): number | null {
  const at = Date.UTC(fullYear(year), month - 1, day);
  const back = new Date(at);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? at : null;
}

/**
 * A date as milliseconds since 1970: ISO 8601, three numbers in the declared order (`31.12.2025`, `12/31/25`), a month
 * by name (`31 Dec 2025`, `Dec 31, 2025`), seconds or milliseconds since 1970, a spreadsheet's day number. Null = none.
 */
export function parseDate(cell: string, order: DateOrder): number | null {
  const text = cell.trim().slice(0, 60);
  if (/^\d+(?:\.\d+)?$/.test(text)) return dateFromNumber(Number(text));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[T ])/.exec(text);
  if (iso) return isoMoment(text, dayAt(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const three = /^(\d{1,4})[./-]\s?(\d{1,2})[./-]\s?(\d{1,4})(?:$|[\sT,])/.exec(text);
  if (three) return inOrder([Number(three[1]), Number(three[2]), Number(three[3])], order, three[1]!.length === 4);
  const dayFirst =
    /^(?:\p{L}+\.?,? )?(\d{1,2})(?:st|nd|rd|th|\.|er)?[ -](?:de )?(\p{L}{3,10})\.?,?[ -](?:de )?(\d{2,4})\b/iu.exec(
      text,
    );
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^(?:\p{L}+\.?,? )?(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/iu.exec(text);
  return monthFirst ? named(monthFirst[3], monthFirst[1], monthFirst[2]) : null;
}

function named(year = '', month = '', day = ''): number | null {
  const number = monthOf(month);
  return number === null ? null : dayAt(Number(year), number, Number(day));
}

function inOrder([a, b, c]: [number, number, number], order: DateOrder, yearFirst: boolean): number | null {
  if (yearFirst || order === 'ymd') return dayAt(a, b, c);
  return order === 'dmy' ? dayAt(c, b, a) : dayAt(c, a, b);
}

/** An ISO text with a time and a zone keeps them; without a zone it counts as UTC. */
function isoMoment(text: string, midnight: number | null): number | null {
  if (midnight === null || text.length <= 10) return midnight;
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`;
  const at = Date.parse(zoned.replace(' ', 'T').replace(/ (?=Z|[+-])/, ''));
  return Number.isNaN(at) ? midnight : at;
}

/** Day 25,569 of a spreadsheet is 1 January 1970. */
function dateFromNumber(value: number): number | null {
  if (value >= 20_000 && value < 80_000) return Math.round((value - 25_569) * 86_400_000);
  if (value >= 100_000_000 && value < 10_000_000_000) return Math.round(value * 1000);
  if (value >= 100_000_000_000 && value < 10_000_000_000_000) return Math.round(value);
  if (value >= 19_000_101 && value < 21_000_101)
    return dayAt(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
  return null;
}
