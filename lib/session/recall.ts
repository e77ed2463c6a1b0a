import type { Conversation } from '../domain/index.ts';
import type { SessionDeps } from './types.ts';

/** The page before may still be storing what it read while this one already asks. */
const PAUSES = [0, 250, 900];

/** The last reading of a conversation, asked for a few times; null when the background holds none. */
export async function recall(deps: SessionDeps, site: string, key: string): Promise<Conversation | null> {
  for (const pause of PAUSES) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const answer = await deps.background.recall({ site, key }).catch(() => null);
    if (answer?.ok) return answer.value;
  }
  return null;
}
