/** Waits. Editors commit on a later tick, and a late render may still wipe or double what was written. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** Polls until `good` holds twice in a row `every` milliseconds apart; false when it never did within `most`. */
export async function settles(good: () => boolean, every = 50, most = 500): Promise<boolean> {
  let streak = 0;
  for (let waited = 0; waited <= most; waited += every) {
    await pause(every);
    streak = good() ? streak + 1 : 0;
    if (streak === 2) return true;
  }
  return false;
}
