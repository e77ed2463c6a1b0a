import type { Recipe, RecipeDraft } from '../../lib/domain/index.ts';
import { sendMessage } from '../../lib/messaging/protocol.ts';
import type { Background } from '../../lib/session/index.ts';
import type { QueueBackground } from '../../lib/session/queue/types.ts';

/** The background as the session asks it. */
export const background: Background = {
  triage: (conversation) => sendMessage('triage', conversation),
  draft: (input) => sendMessage('draft', input),
  recall: (input) => sendMessage('recall', input),
  correct: (input) => sendMessage('correct', input),
  uncorrect: (input) => sendMessage('uncorrect', input),
  openPanel: () => sendMessage('openPanel'),
  pageChanged: (state) => sendMessage('pageChanged', state),
  styleFrames: () => sendMessage('styleFrames'),
};

/** What was taught about this site; nothing when the background refuses. */
export async function recipesHere(): Promise<readonly Recipe[]> {
  const told = await sendMessage('recipesHere');
  return told.ok ? told.value : [];
}

/** Keeps what a person taught on this page. */
export const keepRecipe = (draft: RecipeDraft) => sendMessage('keepRecipe', draft);

/** The background as a list of conversations uses it. */
export const queue: QueueBackground = {
  triageQueue: (rows) => sendMessage('triageQueue', rows),
  queueChanged: () => sendMessage('queueChanged'),
};
