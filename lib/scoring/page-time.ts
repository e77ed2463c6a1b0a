/**
 * Month names by their first letters, in English, Spanish, French, German, Portuguese and Italian.
 * Only names that are the same month in every one of them.
 */
const months: readonly [RegExp, number][] = [
  [/^(?:jan|ene|gen)/, 1],
  [/^(?:feb|fév|fev)/, 2],
  [/^(?:mar(?!di|tes|tedì)|mär|mrz)/, 3],
  [/^(?:apr|abr|avr)/, 4],
  [/^(?:may|mai|mag)/, 5],
  [/^(?:jun|juin|giu)/, 6],
  [/^(?:jul|juil|lug)/, 7],
  [/^(?:aug|ago|aoû|aou)/, 8],
  [/^(?:sep|set)/, 9],
  [/^(?:oct|okt|out|ott)/, 10],
  [/^(?:nov)/, 11],
  [/^(?:dec|dez|dic|déc)/, 12],
];

interface Parts {
  year: number;
  month: number;
  day: number;
}

function monthOf(word: string): number | null {
  return months.find(([start]) => start.test(word))?.[1] ?? null;
}

/** `2026-11-22`, `2026/11/22`, `22.11.2026`. A slash date that begins with the day or the month is ambiguous. */
function numericDate(text: string): Parts | null {
  const big = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (big) return { year: Number(big[1]), month: Number(big[2]), day: Number(big[3]) };
  const dotted = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text);
  return dotted ? { year: Number(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]) } : null;
}

/** `Sun Nov 22 09:05:51 2026`, `22 Nov 2026`, `22 de noviembre de 2026`: one month name, one year, one day. */
function namedDate(text: string): Parts | null {
  const found = (text.match(/\p{L}{3,}/gu) ?? []).map(monthOf).filter((m) => m !== null);
  const year = /(?<![\d:+-])(\d{4})(?![\d:])/.exec(text)?.[1];
  const day = /(?<![\d:.+-])(\d{1,2})(?:st|nd|rd|th|er|º)?(?![\d:]|\s?[ap]\.?m)/.exec(text)?.[1];
  if (found.length !== 1 || !year || !day) return null;
  return { year: Number(year), month: found[0]!, day: Number(day) };
}

interface Clock {
  hour: number;
  minute: number;
  second: number;
  /** Minutes east of UTC; null = the page does not say. */
  zone: number | null;
}

/** Minutes east of UTC of the zone names that mean one thing only. */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  cet: 60,
  cest: 120,
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

/** The zone at the start of what follows the clock: `Z`, `+01:00`, `GMT+1`, `UTC`, `PST`. */
function zoneOf(after: string): number | null {
  const found = /^\s?([a-z]{1,4})?\s?(?:([+-])(\d{1,2}):?(\d{2})?(?!\d))?/.exec(after);
  const named = zones[found?.[1] ?? ''] ?? null;
  if (!found?.[2] || (found[1] && named === null)) return named;
  return (named ?? 0) + (found[2] === '-' ? -1 : 1) * (Number(found[3]) * 60 + Number(found[4] ?? 0));
}

function clockOf(text: string): Clock | null {
  const found = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(?:\s?([ap])\.?\s?m\b\.?)?/.exec(text);
  if (!found) return null;
  const half = found[4];
  const given = Number(found[1]);
  if (half && (given < 1 || given > 12)) return null;
  const hour = half ? (given % 12) + (half === 'p' ? 12 : 0) : given;
  const zone = zoneOf(text.slice(found.index + found[0].length));
  return { hour, minute: Number(found[2]), second: Number(found[3] ?? 0), zone };
}

function isReal({ year, month, day }: Parts, { hour, minute, second }: Clock): boolean {
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const dateFits = year >= 1990 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay;
  return dateFits && hour <= 23 && minute <= 59 && second <= 60;
}

/**
 * The moment that a page's time text names, in milliseconds since 1970, or null. Understands machine ISO 8601 and
 * absolute forms with a full date and a time; a time without a zone is the clock of this device, which is the clock
 * of the page the agent looks at. Relative (`3 days ago`), partial (`09:30`) and ambiguous (`03/04/2026 9:00`) texts
 * give null: a guessed time would make a guessed deadline.
 */
export function parsePageTime(text: string | null): number | null {
  const plain = (text ?? '').slice(0, 80).normalize('NFC').trim().toLowerCase();
  if (plain.length < 8) return null;
  const iso = /^(\d{4}-\d{2}-\d{2})t(.+)$/.exec(plain);
  const date = numericDate(iso ? iso[1]! : plain) ?? (iso ? null : namedDate(plain));
  const clock = clockOf(iso ? iso[2]! : plain);
  if (!date || !clock || !isReal(date, clock)) return null;
  const { year, month, day } = date;
  const { hour, minute, second, zone } = clock;
  if (zone === null) return new Date(year, month - 1, day, hour, minute, second).getTime();
  return Date.UTC(year, month - 1, day, hour, minute, second) - zone * 60_000;
}
