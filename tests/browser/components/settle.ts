import { options } from 'preact';

// Effects normally wait for the next painted frame, which a busy machine may keep back for long: here they run as the
// next task instead, so that waiting for tasks is waiting for effects.
(options as { requestAnimationFrame?: (run: () => void) => unknown }).requestAnimationFrame = (run) =>
  setTimeout(run, 0);

/** Resolves when everything that was set off has been drawn and its effects have run, and theirs in turn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await new Promise((done) => setTimeout(done, 1));
}
