import { visibleText } from './text.ts';

const ATTRIBUTES = [
  'datetime',
  'data-time',
  'data-datetime',
  'data-timestamp',
  'data-utime',
  'data-unixtime',
  'data-epoch',
  'data-unix',
];
const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?\s?(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/**
 * When an element says that something happened: ISO 8601 where it carries a machine-readable time (its own attributes or those of a
 * `time` inside it), else the text that it shows, else null. A time with a zone is given in UTC; one without stays as it is.
 */
export function timeOf(el: Element | null): string | null {
  if (!el) return null;
  return machineTime(el) ?? (visibleText(el).replace(/\s+/g, ' ').trim() || null);
}

/** The machine-readable time of an element (`datetime`, `data-time`, an ISO `title`, ...) as ISO 8601, or null. */
export function machineTime(el: Element): string | null {
  const near = [el, ...Array.from(el.querySelectorAll('time,[datetime],[data-time],[data-timestamp],[data-utime]'))];
  for (const at of near.slice(0, 4)) {
    for (const name of ATTRIBUTES) {
      const iso = isoOf(at.getAttribute(name));
      if (iso) return iso;
    }
    const iso = isoOf(at.getAttribute('title'));
    if (iso) return iso;
  }
  return null;
}

/** ISO 8601 of a text that is one (with or without zone) or a Unix time in seconds or milliseconds; else null. */
export function isoOf(value: string | null): string | null {
  const text = value?.trim() ?? '';
  if (/^\d{10}(?:\.\d+)?$/.test(text)) return fromEpoch(Number(text) * 1000);
  if (/^\d{13}$/.test(text)) return fromEpoch(Number(text));
  const found = ISO.exec(text);
  if (!found) return null;
  const zone = found[1];
  const plain = text.replace(' ', 'T').replace(/\s?UTC$/i, 'Z');
  const at = Date.parse(zone ? plain.replace(/\s/g, '') : `${plain.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(at)) return null;
  return zone ? new Date(at).toISOString() : plain;
}

function fromEpoch(ms: number): string | null {
  return ms > 0 && ms < 4e12 ? new Date(ms).toISOString() : null;
}

/** Milliseconds since 1970 of an ISO time as `timeOf` gives it, for putting messages in order; null for shown text. */
export function instantOf(sentAt: string | null): number | null {
  if (sentAt === null || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(sentAt)) return null;
  const at = Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/.test(sentAt) ? sentAt : `${sentAt}Z`);
  return Number.isNaN(at) ? null : at;
}
