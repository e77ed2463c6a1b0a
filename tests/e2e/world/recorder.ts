/** What the page under test saw happen: every send that should never come from us. */
export interface Recorder {
  /** Starts to count submits, clicks on buttons and Enter keys in the page and its frames. */
  start(): Promise<void>;
  /** What was counted since. */
  seen(): Promise<{ submits: number; trustedFalseClicks: number; enters: number }>;
}

/** Runs in the page: listens in the window and in same-origin frames. Sent as text. */
export function install(): void {
  type Counts = { submits: number; trustedFalseClicks: number; enters: number };
  const w = window as unknown as { aisleSeen?: Counts };
  if (w.aisleSeen) return;
  const seen: Counts = { submits: 0, trustedFalseClicks: 0, enters: 0 };
  w.aisleSeen = seen;
  const watch = (win: Window) => {
    win.addEventListener('submit', () => seen.submits++, true);
    win.addEventListener('click', (e) => !e.isTrusted && seen.trustedFalseClicks++, true);
    win.addEventListener('keydown', (e) => (e as KeyboardEvent).key === 'Enter' && seen.enters++, true);
    const form = (win as unknown as { HTMLFormElement: typeof HTMLFormElement }).HTMLFormElement.prototype;
    const submit = form.submit;
    form.submit = function (this: HTMLFormElement) {
      seen.submits++;
      return submit.call(this);
    };
  };
  watch(window);
  for (const frame of Array.from(document.querySelectorAll('iframe'))) {
    try {
      if (frame.contentWindow?.document) watch(frame.contentWindow);
    } catch {
      // another origin: not ours to see
    }
  }
}

/** Runs in the page: what `install` counted. Sent as text. */
export function counts(): { submits: number; trustedFalseClicks: number; enters: number } {
  const none = { submits: -1, trustedFalseClicks: -1, enters: -1 };
  return (window as unknown as { aisleSeen?: typeof none }).aisleSeen ?? none;
}
