/** How often a page is read again: at once after a quiet time, and never for more than a small share of its time. */

/** A reading that took 10 ms is followed by at least 80 ms without one. */
const rest = 8;
/** A new message may come at any moment: a page that changes for nothing delays it by no more, unless reading is dear. */
const longest = 250;
const mostDoublings = 5;
/** Changes elsewhere on the page (a feed, a clock) are looked at this late. */
const strayWait = 2000;
const longestStray = 16_000;

export interface Pace {
  /** Something changed where the conversation is. */
  soon(): void;
  /** Something changed elsewhere. */
  sometime(): void;
  /** A reading took so many milliseconds; `changed`: it brought something new. */
  done(cost: number, changed: boolean): void;
  destroy(): void;
}

/** Calls `run` when it is time; `clock` is in milliseconds. */
export function createPace(run: () => void, clock: () => number = () => performance.now()): Pace {
  let allowedAt = 0;
  let unchanged = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stray: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    clearTimeout(timer);
    timer = undefined;
    run();
  };
  return {
    soon() {
      if (timer !== undefined) return;
      const wait = allowedAt - clock();
      if (wait <= 0) go();
      else timer = setTimeout(go, wait);
    },
    sometime() {
      stray ??= setTimeout(
        () => {
          stray = undefined;
          go();
        },
        Math.min(longestStray, strayWait * 2 ** Math.min(unchanged, mostDoublings)),
      );
    },
    done(cost, changed) {
      unchanged = changed ? 0 : unchanged + 1;
      allowedAt =
        clock() + Math.min(Math.max(longest, cost * rest), cost * rest * 2 ** Math.min(unchanged, mostDoublings));
    },
    destroy() {
      clearTimeout(timer);
      clearTimeout(stray);
    },
  };
}
