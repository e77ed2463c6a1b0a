import type { OverlayActions } from '../../components/overlay/props.ts';
import { sendMessage } from '../../lib/messaging/protocol.ts';

const GONE = 'The page did not answer. Reload it and try again.';

/** Has the page in front taught, pointed at, or read from its selection; `say` gets the sentence when it cannot. */
export function teachIn(
  tabId: () => number | null,
  say: (sentence: string | null) => void,
): NonNullable<OverlayActions['onTeach']> {
  return (ask) => {
    const tab = tabId();
    if (tab === null) return say(GONE);
    void sendMessage('teach', { ask }, tab).then(
      (outcome) => say(outcome.ok ? null : outcome.failure.says),
      () => say(GONE),
    );
  };
}
