/** The draft beside a conversation: asked for, edited, inserted, taken back, copied. Never sent. */
import type { DraftStage, InsertStage } from '../../components/overlay/props.ts';
import type { Conversation } from '../domain/index.ts';
import { copyText } from './copy.ts';
import { trimmed } from './trim.ts';
import type { SessionDeps, Writer } from './types.ts';

/** Why an insert was not taken back. */
export const notUndone = 'The reply was edited since, so it stays. Use Ctrl+Z in the reply box.';

export interface Drafts {
  stage(): DraftStage;
  /** Milliseconds (`performance.now`) when the draft came up. */
  shownAt(): number;
  ask(conversation: Conversation, variant: number): Promise<void>;
  edited(): void;
  /** `refusal`: why not now, as a sentence; null = go on. */
  insert(composer: Element | null, text: string, refusal: string | null): Promise<void>;
  copy(text: string): Promise<void>;
  undo(): Promise<void>;
  reset(): void;
}

/** One draft at a time; `onChange` is called whenever `stage()` has changed. */
export function createDrafts(deps: SessionDeps, writer: Writer, onChange: () => void): Drafts {
  let stage: DraftStage = { at: 'none' };
  let shownAt = 0;
  let turn = 0;
  const set = (next: DraftStage) => {
    stage = next;
    onChange();
  };
  const setInsert = (insert: InsertStage) => {
    if (stage.at === 'ready') set({ ...stage, insert });
  };
  const copyInstead = async (text: string, says: string) => {
    setInsert({ at: 'failed', says, copied: await copyText(deps.doc, text) });
  };
  return {
    stage: () => stage,
    shownAt: () => shownAt,
    async ask(conversation, variant) {
      const mine = ++turn;
      set({ at: 'writing' });
      const answer = await deps.background.draft({ conversation: trimmed(conversation), variant }).catch(() => null);
      if (mine !== turn) return;
      shownAt = performance.now();
      if (answer?.ok) set({ at: 'ready', draft: answer.value, insert: { at: 'idle' } });
      else set({ at: 'failed', says: answer?.failure.says ?? 'The draft could not be written. Please try again.' });
    },
    edited() {
      if (stage.at === 'ready' && stage.insert.at !== 'idle' && stage.insert.at !== 'inserting')
        setInsert({ at: 'idle' });
    },
    async insert(composer, text, refusal) {
      if (refusal !== null) return setInsert({ at: 'failed', says: refusal, copied: false });
      setInsert({ at: 'inserting' });
      const outcome = await writer.insert(composer, text);
      if (outcome.ok) setInsert({ at: 'inserted', canUndo: true });
      else await copyInstead(text, outcome.failure.says);
    },
    async copy(text) {
      if (await copyText(deps.doc, text)) setInsert({ at: 'copied' });
      else
        setInsert({
          at: 'failed',
          says: 'The browser did not allow copying. Select the text and copy it.',
          copied: false,
        });
    },
    async undo() {
      setInsert((await writer.undo()) ? { at: 'undone' } : { at: 'failed', says: notUndone, copied: false });
    },
    reset() {
      turn++;
      if (stage.at !== 'none') set({ at: 'none' });
    },
  };
}
