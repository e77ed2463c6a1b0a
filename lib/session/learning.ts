/** A reading that a person puts right: asked for, learnt, taken back. What is learnt is made in the background. */
import type { LearntStage } from '../../components/overlay/props.ts';
import type { Conversation, NatureChange, Triage } from '../domain/index.ts';
import { trimmed } from './trim.ts';
import type { SessionDeps } from './types.ts';

export interface Learning {
  stage(): LearntStage;
  correct(conversation: Conversation, change: NatureChange): Promise<void>;
  /** Takes the last one back. */
  undo(): Promise<void>;
  /** Another conversation: what was learnt on the last one is not said beside it. */
  reset(): void;
}

const noAnswer = 'Aisle did not answer. Try again, or reload this tab.';

/** One correction at a time; `take` gets each new judgement, `onChange` is called whenever `stage()` has changed. */
export function createLearning(
  { background }: Pick<SessionDeps, 'background'>,
  take: (triage: Triage) => void,
  onChange: () => void,
): Learning {
  let stage: LearntStage = { at: 'idle' };
  let last: { conversation: Conversation; id: string } | null = null;
  let turn = 0;
  const set = (next: LearntStage) => {
    stage = next;
    onChange();
  };
  return {
    stage: () => stage,
    async correct(conversation, change) {
      if (stage.at === 'learning') return;
      const mine = ++turn;
      const asked = trimmed(conversation);
      set({ at: 'learning' });
      const answer = await background.correct({ conversation: asked, change }).catch(() => null);
      if (mine !== turn) return;
      if (!answer?.ok) return set({ at: 'failed', says: answer?.failure.says ?? noAnswer });
      last = { conversation: asked, id: answer.value.id };
      take(answer.value.triage);
      set({ at: 'learnt', change });
    },
    async undo() {
      if (!last || stage.at === 'learning') return;
      const mine = ++turn;
      set({ at: 'learning' });
      const answer = await background.uncorrect(last).catch(() => null);
      if (mine !== turn) return;
      if (!answer?.ok) return set({ at: 'failed', says: answer?.failure.says ?? noAnswer });
      last = null;
      take(answer.value);
      set({ at: 'undone' });
    },
    reset() {
      turn++;
      last = null;
      if (stage.at !== 'idle') set({ at: 'idle' });
    },
  };
}
