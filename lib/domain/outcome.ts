/** An expected result: the value, or a failure with a code. Throwing is for our own mistakes. */
export type Outcome<T, F extends { code: string }> = { ok: true; value: T } | { ok: false; failure: F };

/** Wraps a value as a successful outcome. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** Wraps a failure. The failure carries a code for programs and, where a person sees it, a sentence in `says`. */
export function fail<F extends { code: string }>(failure: F): { ok: false; failure: F } {
  return { ok: false, failure };
}
