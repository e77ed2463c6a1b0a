import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftStage, InsertStage } from '../../components/overlay/props.ts';
import type { Conversation } from '../../lib/domain/index.ts';
import { sendMessage } from '../../lib/messaging/protocol.ts';
import { draftReply } from '../../lib/services/index.ts';

const gone = { code: 'gone', says: 'The page did not answer. Reload it and try again.' };

/** The draft of one conversation and what became of it. A new conversation starts without one. */
export function useReply(conversation: Conversation | null, tabId: () => number | null) {
  const [draft, setDraft] = useState<DraftStage>({ at: 'none' });
  const id = conversation ? `${conversation.site}/${conversation.key}` : null;
  const asked = useRef(id);
  useEffect(() => {
    asked.current = id;
    setDraft({ at: 'none' });
  }, [id]);
  const tell = (insert: InsertStage) => setDraft((now) => (now.at === 'ready' ? { ...now, insert } : now));
  const onDraft = async (variant: number) => {
    if (!conversation) return;
    setDraft({ at: 'writing' });
    const outcome = await draftReply({ conversation, variant }).catch(() => null);
    if (asked.current !== id) return;
    if (outcome?.ok) setDraft({ at: 'ready', draft: outcome.value, insert: { at: 'idle' } });
    else setDraft({ at: 'failed', says: outcome?.failure.says ?? 'The draft could not be written. Try again.' });
  };
  const onCopy = async (text: string) => {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    tell(copied ? { at: 'copied' } : { at: 'failed', says: 'The browser did not allow copying.', copied: false });
  };
  const onInsert = async (text: string) => {
    tell({ at: 'inserting' });
    const tab = tabId();
    const asks = tab === null ? null : sendMessage('insert', { text, mode: 'replace' }, tab);
    const outcome = (await asks?.catch(() => null)) ?? { ok: false as const, failure: gone };
    tell(outcome.ok ? { at: 'inserted', canUndo: true } : { at: 'failed', says: outcome.failure.says, copied: false });
  };
  const onUndoInsert = async () => {
    const tab = tabId();
    const asks = tab === null ? null : sendMessage('undoInsert', undefined, tab);
    const outcome = (await asks?.catch(() => null)) ?? { ok: false as const, failure: gone };
    tell(outcome.ok ? { at: 'undone' } : { at: 'failed', says: outcome.failure.says, copied: false });
  };
  return { draft, onDraft, onCopy, onInsert, onUndoInsert };
}
