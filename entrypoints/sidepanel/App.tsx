import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ComposerView } from '../../components/overlay/props.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import type { PanelPage } from '../../components/panel/props.ts';
import { channelById, lengthOf } from '../../lib/channels/index.ts';
import type { EvidenceSpan, PageState } from '../../lib/domain/index.ts';
import { sendMessage } from '../../lib/messaging/protocol.ts';
import { enableSite } from '../../lib/services/index.ts';
import { type Follower, followTab } from './follow.ts';
import { usePerson } from './person.ts';
import { useQueue } from './queue.ts';
import { useReply } from './reply.ts';
import { useNow, useTheme } from './surroundings.ts';
import { teachIn } from './teach.ts';

const DEFAULT_CHANNEL = 'email';

function composerOf(state: PageState | null): ComposerView {
  if (!state?.hasComposer || !state.conversation) return { kind: 'none', label: null };
  return { kind: channelById(state.conversation.channel).visibility, label: null };
}

function usePage() {
  const [page, setPage] = useState<PanelPage>({ at: 'looking' });
  const follower = useRef<Follower | null>(null);
  useEffect(() => {
    follower.current = followTab(setPage);
    return () => follower.current?.stop();
  }, []);
  return { page, setPage, follower };
}

/** Connects the side panel with the tab in front and the services. */
export function App() {
  const { page, setPage, follower } = usePage();
  const [notice, say] = useState<string | null>(null);
  const state = page.at === 'open' ? page.state : null;
  const conversation = state?.conversation ?? null;
  const readAgain = useCallback(() => void follower.current?.readAgain(), [follower]);
  const showEvidence = (span: EvidenceSpan) => {
    const tab = follower.current?.tabId() ?? null;
    if (tab !== null) void sendMessage('showEvidence', span, tab).catch(() => false);
  };
  const onTeach = teachIn(() => follower.current?.tabId() ?? null, say);
  const reply = useReply(conversation, () => follower.current?.tabId() ?? null);
  const person = usePerson(conversation, say, readAgain);
  const list = useQueue(state, () => follower.current?.tabId() ?? null);
  const common = {
    page,
    notice,
    ...reply,
    ...person,
    ...list,
    composer: composerOf(state),
    theme: useTheme(),
    now: useNow(),
  };
  const onAlways = (address: string) =>
    void enableSite(address).then((outcome) => {
      if (outcome.ok) void follower.current?.readOnce();
      else setPage({ at: 'shut', origin: null, says: outcome.failure.says });
    });
  return (
    <Panel
      {...common}
      measure={(text) => lengthOf(text, conversation?.channel ?? DEFAULT_CHANNEL)}
      onReadAgain={readAgain}
      onReadOnce={() => void follower.current?.readOnce()}
      onAlways={onAlways}
      onEdit={() => undefined}
      onTeach={onTeach}
      onShowEvidence={showEvidence}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
