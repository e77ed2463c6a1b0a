/** Teaching, pointing and selecting, whose part is fetched when a person asks for one of them. */
import { fail, type PageReading } from '../domain/index.ts';
import type { TeachAsk } from '../messaging/protocol.ts';
import { readersAtHand } from './taught.ts';
import type { Asked, Teacher } from './teach/types.ts';
import type { SessionDeps } from './types.ts';

const notLoaded = { code: 'gone', says: 'Aisle could not load this part into the page. Reload the tab and try again.' };

/** What teaching needs of its session. */
export interface TeachingHooks {
  show(): Promise<boolean>;
  untouchable(): boolean;
  changed(): void;
  reading(): PageReading | null;
}

/** The teacher of one session, made at the first ask. */
export function createTeaching(deps: SessionDeps, hooks: TeachingHooks): Teacher {
  let teacher: Teacher | null = null;
  const made = async (): Promise<Teacher | null> => {
    const { doc, taught, parts, keepRecipe, testBuild } = deps;
    const part = taught && (await parts.need('teach'));
    if (!part) return null;
    teacher ??= part.createTeacher({
      ...hooks,
      doc,
      page: () => ({ url: new URL(doc.URL), doc }),
      async readFrom(page, element) {
        const outcome = (await parts.need('generic'))?.readFrom?.(page, element);
        return outcome?.ok ? outcome.value : null;
      },
      readers: () => readersAtHand(parts),
      pin: taught.pin,
      learn: taught.learn,
      mayBeKnown: taught.mayBeKnown,
      keep: (draft) => keepRecipe?.(draft) ?? Promise.reject(new Error('not connected')),
      testBuild: testBuild === true,
    });
    return teacher;
  };
  return {
    start: async (ask: TeachAsk): Promise<Asked> => (await made())?.start(ask) ?? fail(notLoaded),
    busy: () => teacher?.busy() ?? false,
    owns: (node) => teacher?.owns(node) ?? false,
    destroy: () => teacher?.destroy(),
  };
}
