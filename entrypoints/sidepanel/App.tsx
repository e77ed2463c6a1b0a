import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ComposerView } from '../../components/overlay/props.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import type { PanelPage } from '../../components/panel/props.ts';
import { channelById, lengthOf } from '../../lib/channels/index.ts';
import type { EvidenceSpan, PageState, Triage } from '../../lib/domain/index.ts';
import { sendMessage } from '../../lib/messaging/protocol.ts';
import { enableSite } from '../../lib/services/index.ts';
import { type Follower, followTab } from './follow.ts';
import { useLearning } from './learning.ts';
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
  const tabId = () => follower.current?.tabId() ?? null;
  const readAgain = useCallback(() => void follower.current?.readAgain(), [follower]);
  const showEvidence = (span: EvidenceSpan) => {
    const tab = tabId();
    if (tab !== null) void sendMessage('showEvidence', span, tab).catch(() => false);
  };
  const onTeach = teachIn(tabId, say);
  const reply = useReply(conversation, tabId);
  const person = usePerson(conversation, say, readAgain);
  const take = (triage: Triage) =>
    setPage((now) => (now.at === 'open' ? { at: 'open', state: { ...now.state, triage } } : now));
  const learning = useLearning(conversation, tabId, take);
  const list = useQueue(state, tabId);
  const common = { page, notice, ...reply, ...person, ...learning, ...list, theme: useTheme(), now: useNow() };
  const onAlways = (address: string) =>
    void enableSite(address).then((outcome) => {
      if (outcome.ok) void follower.current?.readOnce();
      else setPage({ at: 'shut', origin: null, says: outcome.failure.says });
    });
  return (
    <Panel
      {...common}
      composer={composerOf(state)}
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
