import { useEffect, useRef, useState } from 'preact/hooks';
import type { LearntStage } from '../../components/overlay/props.ts';
import type { Conversation, NatureChange, Triage } from '../../lib/domain/index.ts';
import { sendMessage } from '../../lib/messaging/protocol.ts';
import { correctReading, undoCorrection } from '../../lib/services/index.ts';

const FAILED = 'That could not be kept. Try again.';

/** Puts a reading right from the panel: learnt here, shown here and on the page. A new conversation starts anew. */
export function useLearning(
  conversation: Conversation | null,
  tabId: () => number | null,
  take: (triage: Triage) => void,
) {
  const [learnt, setLearnt] = useState<LearntStage>({ at: 'idle' });
  const last = useRef<{ conversation: Conversation; id: string } | null>(null);
  const id = conversation ? `${conversation.site}/${conversation.key}` : null;
  const asked = useRef(id);
  useEffect(() => {
    asked.current = id;
    last.current = null;
    setLearnt({ at: 'idle' });
  }, [id]);
  const show = (triage: Triage) => {
    take(triage);
    const tab = tabId();
    if (tab !== null) void sendMessage('rejudged', triage, tab).catch(() => undefined);
  };
  const onCorrect = async (change: NatureChange) => {
    if (!conversation || learnt.at === 'learning') return;
    setLearnt({ at: 'learning' });
    const answer = await correctReading({ conversation, change }).catch(() => null);
    if (asked.current !== id) return;
    if (!answer?.ok) return setLearnt({ at: 'failed', says: answer?.failure.says ?? FAILED });
    last.current = { conversation, id: answer.value.id };
    show(answer.value.triage);
    setLearnt({ at: 'learnt', change });
  };
  const onUndoCorrection = async () => {
    if (!last.current || learnt.at === 'learning') return;
    setLearnt({ at: 'learning' });
    const answer = await undoCorrection(last.current).catch(() => null);
    if (asked.current !== id) return;
    if (!answer?.ok) return setLearnt({ at: 'failed', says: answer?.failure.says ?? FAILED });
    last.current = null;
    show(answer.value);
    setLearnt({ at: 'undone' });
  };
  return { learnt, onCorrect, onUndoCorrection };
}
