import { instantOf, machineTime } from './dom.ts';
import type { Template } from './slots.ts';

const NAMES =
  'jan janv ene gen янв sty oca يناير;feb fév fev февр фев lut şub فبراير;mar mär maa мар مارس;apr abr avr апр kwi nis أبريل;may mai mag mei май мая maj مايو;jun juin giu июн cze haz يونيو;jul juil lug июл lip tem يوليو;aug ago août авг sie ağu أغسطس;sep set сен wrz eyl سبتمبر;oct okt ott out окт paź eki أكتوبر;nov ноя lis kas نوفمبر;dec dic dez déc дек gru ara ديسمبر';
const MONTH = new Map(NAMES.split(';').flatMap((list, m) => list.split(' ').map((name) => [name, m] as const)));
const UNIT: readonly [RegExp, number][] = [
  [/^(?:mo|mes|mois|monat|か月|ヶ月|个月|개월)/iu, 43_200],
  [/^(?:mi?n?|分|دق|мин|dak)/iu, 1],
  [/^(?:h|std|stund|uur|ore?a?|時間|小时|시간|ساع|час|saat|godz)/iu, 60],
  [/^(?:d|tag|j|gi|日|天|일|أي|يوم|дн|gün)/iu, 1440],
  [/^(?:w|woche|sem|sett|週|周|주|أسب|нед|hafta|tyg)/iu, 10_080],
  [/^(?:y|jahr|a[nñ]|年|년|سن|год|лет)/iu, 525_600],
  [/^(?:s|秒|сек)/iu, 1 / 60],
];

/** One item's time: what to show, and a number that grows with time where one can be had (minutes, any origin). */
export interface Moment {
  shown: string | null;
  at: number | null;
  /** Only a clock or no date: good for the direction, not for sorting. */
  weak: boolean;
  el: number | null;
}

/** The time of each item: its first time element outside the body, else its first. */
export function momentsOf(t: Template, bodies: readonly number[]): Moment[] {
  const moments = t.own.map((nodes, k) => {
    const times = nodes.filter((j) => (t.snap.time[j] as number) > 0);
    const body = bodies[k] as number;
    const outside = times.filter((j) => j < body || j > (t.snap.end[body] as number));
    const j = (
      outside.length > 0 ? outside : body === t.items[k] ? times : times.filter((x) => t.snap.time[x] === 2)
    )[0];
    return j === undefined
      ? { shown: null, at: null, weak: true, el: null }
      : momentOf(t.snap.els[j] as Element, t.snap.own[j] as string, j);
  });
  return inOneYear(moments);
}

const YEARLESS = Date.UTC(2001, 0, 1) / 60_000;
const OLDEST = Date.UTC(1999, 11, 30) / 60_000;
const YEAR = 525_600;

/** Days without a year are taken for the last ones before the newest full date beside them. */
function inOneYear(moments: Moment[]): Moment[] {
  const isBare = (m: Moment) => m.at !== null && !m.weak && m.at > OLDEST && m.at < YEARLESS;
  const full = moments.filter((m) => m.at !== null && !m.weak && m.at >= YEARLESS).map((m) => m.at as number);
  if (full.length === 0 || !moments.some(isBare)) return moments;
  const newest = Math.max(...full);
  return moments.map((m) => {
    if (!isBare(m)) return m;
    let at = m.at as number;
    while (at + YEAR < newest + 45_000)
      at += YEAR + (new Date((at + YEAR) * 60_000).getUTCDate() === new Date(at * 60_000).getUTCDate() ? 0 : 1440);
    return { ...m, at };
  });
}

/** When an element says that something happened. */
export function momentOf(el: Element, own: string, j: number): Moment {
  const machine = machineTime(el) ?? (el.parentElement ? attributeTime(el.parentElement) : null);
  const at = instantOf(machine);
  if (machine !== null && at !== null) return { shown: machine, at: at / 60_000, weak: false, el: j };
  const parsed = parse(el.getAttribute('title') ?? '') ?? parse(own);
  return { shown: machine ?? (own || null), at: parsed?.at ?? null, weak: parsed?.weak ?? true, el: j };
}

function attributeTime(el: Element): string | null {
  return /^(?:time|relative-time|a|span)$/.test(el.localName) ? machineTime(el) : null;
}

/** A shown time as minutes; relative ages are negative. Null when it cannot be told. */
export function parse(text: string): { at: number; weak: boolean } | null {
  if (text === '' || text.length > 120) return null;
  const clock = /(\d{1,2})[:h](\d{2})(?:[:\d]*)?\s*([ap]\.?m)?/iu.exec(text);
  const hour = clock ? (Number(clock[1]) % (clock[3] ? 12 : 24)) + (/^p/i.test(clock[3] ?? '') ? 12 : 0) : 0;
  const minutes = clock ? hour * 60 + Number(clock[2]) : 0;
  const date = dateIn(text);
  if (date !== null) return { at: date / 60_000 + minutes, weak: false };
  const age = /(?<![\p{L}\d])(?:(\d+)\+?\s?|(?:an?|one|une?|eine[rm]?)\s+)(\p{L}+)/u.exec(
    (clock ? text.replace(clock[0], '') : text).toLowerCase(),
  );
  const unit = age ? UNIT.find(([word]) => word.test(age[2] as string))?.[1] : undefined;
  if (age && unit) return { at: -Number(age[1] ?? 1) * unit, weak: false };
  return clock ? { at: minutes, weak: true } : null;
}

function dateIn(text: string): number | null {
  const iso = /(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})/.exec(text);
  if (iso) return Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]));
  const named = /(\d{1,2})?\.?\s*(?:de\s+)?(\p{L}{3,})\.?\s*(?:de\s+)?(\d{1,2}(?!\d))?,?\s*(\d{4})?/gu;
  for (const m of text.toLowerCase().matchAll(named)) {
    const word = (m[2] as string).toLowerCase();
    const month = MONTH.get(word) ?? MONTH.get(word.slice(0, 4)) ?? MONTH.get(word.slice(0, 3));
    const day = m[1] ?? m[3];
    if (month !== undefined && day)
      return Date.UTC(Number(m[4] ?? /\b(?:19|20)\d{2}\b/.exec(text)?.[0] ?? 2000), month, Number(day));
  }
  const plain = /(\d{1,2})([./-])(\d{1,2})\2(\d{2,4})/.exec(text);
  if (!plain) return null;
  const year = Number(plain[4]) + ((plain[4] as string).length < 4 ? 2000 : 0);
  const [a, b] = [Number(plain[1]), Number(plain[3])];
  return plain[2] === '/' && b > 12 ? Date.UTC(year, a - 1, b) : Date.UTC(year, b - 1, a);
}

/** The order of items from oldest to newest, as positions: by time where all have one, else along or against the page. */
export function orderOf(moments: readonly Moment[]): number[] {
  const places = moments.map((_, k) => k);
  const reversed = runsBackwards(moments);
  const start = reversed ? places.toReversed() : places;
  const dated = moments.filter((m) => m.at !== null && !m.weak).length;
  if (dated < moments.length * 0.8 || dated < 2) return start;
  // The few without a time keep their place after the one before them.
  const at: number[] = [];
  start.forEach((k, n) => {
    const m = moments[k] as Moment;
    at[k] =
      m.at !== null && !m.weak ? m.at : n === 0 ? Number.NEGATIVE_INFINITY : (at[start[n - 1] as number] as number);
  });
  return start.sort((a, b) => ((at[a] as number) === (at[b] as number) ? 0 : (at[a] as number) - (at[b] as number)));
}

function runsBackwards(moments: readonly Moment[]): boolean {
  let up = 0;
  let down = 0;
  let last: Moment | null = null;
  for (const m of moments) {
    if (m.at === null) continue;
    if (last?.at != null && last.weak === m.weak) {
      if (m.at > last.at) up++;
      else if (m.at < last.at) down++;
    } else if (last?.at != null && m.weak) up++;
    else if (last?.at != null) down++;
    last = m;
  }
  return down > up && (down > 1 || up === 0) && !(down === 1 && moments.every((m) => m.weak));
}
