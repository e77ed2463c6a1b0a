import { minutesAgo } from '../../dom/ago.ts';

/**
 * The time of a row as ISO 8601 where its short text says one for today: `5m`, `3 hours ago`, `14:02`. Everything else stays as it is:
 * a date without an hour would make a guessed deadline. `now` in milliseconds since 1970.
 */
export function momentOf(shown: string | null, now: number): string | null {
  if (shown === null || shown.length > 40) return shown;
  const minutes = minutesAgo(shown);
  if (minutes !== null && minutes < 1440) return new Date(now - minutes * 60_000).toISOString();
  const clock = /^(\d{1,2}):(\d{2})(?:\s?([ap])\.?m\.?)?$/i.exec(shown.trim());
  return clock ? (today(clock, now) ?? shown) : shown;
}

/** A time of day that has come already is today's. */
function today([, hour = '', minute = '', half]: RegExpExecArray, now: number): string | null {
  const twelve = half === undefined ? null : half.toLowerCase() === 'p' ? 12 : 0;
  const at = new Date(now).setHours(
    twelve === null ? Number(hour) : (Number(hour) % 12) + twelve,
    Number(minute),
    0,
    0,
  );
  return at <= now && Number(hour) < 24 && Number(minute) < 60 ? new Date(at).toISOString() : null;
}
