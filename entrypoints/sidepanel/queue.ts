import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PanelQueue } from '../../components/panel/props.ts';
import type { PageState, QueueState } from '../../lib/domain/index.ts';
import { onMessage, sendMessage } from '../../lib/messaging/protocol.ts';

/** Lists of so many tabs are remembered while the panel is open. */
const MOST_TABS = 20;

/** What the page in a tab lists now; null = nothing, or Aisle does not run there. */
async function listOf(tabId: number): Promise<QueueState | null> {
  const answer: QueueState | null | undefined = await sendMessage('queueState', undefined, tabId).catch(() => null);
  return answer ?? null;
}

/**
 * The list of the tab in front, or the last one that this tab showed: then with the new reading of a conversation that was
 * opened from it. `state` is the page's own state: whenever it changes, the list is asked for again.
 */
export function useQueue(state: PageState | null, inFront: () => number | null) {
  const front = useRef(inFront);
  const tabId = () => front.current();
  const [queue, setQueue] = useState<PanelQueue | null>(null);
  const seen = useRef(new Map<number, QueueState>());
  useEffect(() => {
    let late = false;
    const tabInFront = () => front.current();
    const look = async () => {
      const tab = tabInFront();
      const now = tab === null ? null : await listOf(tab);
      if (late || tab !== tabInFront()) return;
      if (tab !== null && now) remember(seen.current, tab, now);
      const last = tab === null ? undefined : seen.current.get(tab);
      setQueue(
        now ? { state: now, here: true } : last && isSameSite(last, state) ? { state: last, here: false } : null,
      );
    };
    void look();
    const unlisten = onMessage('queueChanged', ({ sender }) => {
      if (sender.tab?.id === tabInFront()) void look();
    });
    return () => {
      late = true;
      unlisten();
    };
  }, [state]);
  const onShowRow = async (key: string) => {
    const tab = tabId();
    return tab !== null && (await sendMessage('showRow', key, tab).catch(() => false));
  };
  const onOpenRow = (address: string) => {
    const tab = tabId();
    if (tab !== null) void browser.tabs.update(tab, { url: address }).catch(() => undefined);
  };
  return { queue, onShowRow, onOpenRow };
}

function remember(seen: Map<number, QueueState>, tab: number, state: QueueState): void {
  seen.delete(tab);
  seen.set(tab, state);
  if (seen.size > MOST_TABS) seen.delete(seen.keys().next().value as number);
}

/** The list that a tab showed before belongs to a page of the same site only. */
function isSameSite({ queue }: QueueState, state: PageState | null): boolean {
  const origin = URL.parse(state?.url ?? '')?.origin;
  return origin !== undefined && URL.parse(queue.url)?.origin === origin;
}
