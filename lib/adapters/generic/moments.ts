import { WEEKDAY } from './cues.ts';
import { instantOf, machineTime, shownTime } from './dom.ts';
import type { Template } from './slots.ts';

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
  return onOneScale(inOneYear(asShown(t, moments)));
}

/** Where some have one and the same time behind different words (a title that tells the day), or a part tells ages only, the words are the time. */
function asShown({ snap }: Template, moments: Moment[]): Moment[] {
  const words = moments.map((m) => (m.el === null ? null : shownTime(snap.own[m.el] as string)));
  const at = moments.flatMap((m) => (m.at === null || m.weak ? [] : [m.at]));
  const said = new Set(moments.flatMap((m, k) => (m.at === null ? [] : [words[k]?.at ?? 0])));
  const mixed = at.some((x) => x <= 0) && at.some((x) => x > 0);
  if (!words.some((w) => w && w.at <= 0) || !(mixed || new Set(at).size < said.size)) return moments;
  return moments.map((m, k) => ({ ...m, ...words[k] }));
}

/** Ages count back from now, `yesterday` and clocks from the end of today; full dates beside them are older than they all. */
function onOneScale(moments: Moment[]): Moment[] {
  if (!moments.some((m) => m.at !== null && !m.weak && m.at <= 0)) return moments;
  return moments.map((m) => {
    if (m.at === null || m.at <= 0) return m;
    if (!m.weak) return { ...m, at: m.at - 1e9 };
    const day = (m.shown ?? '').split(/[\s,]+/).some((word) => /\p{L}{2}/u.test(word) && WEEKDAY.test(word));
    return { ...m, at: day ? -5 * DAY : m.at - DAY, weak: !day };
  });
}

const DAY = 1440;
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
export function momentOf(el: Element, words: string, j: number): Moment {
  // `<time><a>April 4, 2020</a></time>`: what leads to the message says when.
  const own = words || (el.textContent ?? '').slice(0, 64).trim();
  const machine = machineTime(el) ?? (el.parentElement ? attributeTime(el.parentElement) : null);
  const at = instantOf(machine);
  if (machine !== null && at !== null) return { shown: machine, at: at / 60_000, weak: false, el: j };
  const parsed = shownTime(el.getAttribute('title') ?? '') ?? dayBefore(own) ?? shownTime(own);
  return { shown: machine ?? (own || null), at: parsed?.at ?? null, weak: parsed?.weak ?? true, el: j };
}

/** `Anteontem às 18:10`: yesterday at that hour, and a day before. */
function dayBefore(own: string): ReturnType<typeof shownTime> {
  const day = BEFORE_YESTERDAY.exec(own)?.[0];
  if (day === undefined) return null;
  const time = shownTime(own.replace(day, 'yesterday'));
  return time && { ...time, at: time.at - DAY };
}

const BEFORE_YESTERDAY =
  /day before yesterday|vorgestern|anteayer|antier|avant-hier|(?:l.)?altro ieri|anteontem|eergisteren|позавчера|przedwczoraj|evvelsi gün|أول أمس|שלשום|一昨日|おととい|前天|그저께/iu;

function attributeTime(el: Element): string | null {
  return /^(?:time|relative-time|a|span)$/.test(el.localName) ? machineTime(el) : null;
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
    if (last?.at != null && (last.weak === m.weak || (m.at < 0 && last.at < 0))) {
      if (m.at > last.at) up++;
      else if (m.at < last.at) down++;
    } else if (last?.at != null && m.weak) up++;
    else if (last?.at != null) down++;
    last = m;
  }
  return down > up && (down > 1 || up === 0) && !(down === 1 && moments.every((m) => m.weak));
}
