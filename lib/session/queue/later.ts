/** The list before its part is there: asked for when the page holds what may be rows. */
import { families } from '../../domain/index.ts';
import type { SessionDeps } from '../types.ts';
import type { QueueInPage } from './types.ts';

/** What rows of a list are made of; fewer than three of them are none. */
const ROWS = 'a[href],[role="row"],[role="option"],[role="listitem"],tr,li';

/** The list of one page; nothing is fetched, watched or shown where there is no background for it. */
export function createLaterQueue(deps: SessionDeps): QueueInPage {
  let real: QueueInPage | null = null;
  let asked = false;
  let over = false;
  const { doc, parts, quiet = false, alive, testBuild = false, queue: background } = deps;
  const adapters = () => families.flatMap((family) => parts.now(family)?.adapters ?? []);
  const load = async () => {
    const part = await parts.need('queue');
    asked = part !== null;
    if (!part || !background || over) return;
    real = part.createQueue({ doc, background, adapters, quiet, alive, testBuild });
    real.soon();
  };
  return {
    soon() {
      if (real) real.soon();
      else if (!asked && background && doc.querySelectorAll(ROWS).length > 2) {
        asked = true;
        void load();
      }
    },
    opened: (key) => real?.opened(key),
    state: () => real?.state() ?? null,
    show: (key) => real?.show(key) ?? false,
    owns: (node) => real?.owns(node) ?? false,
    destroy() {
      over = true;
      real?.destroy();
    },
  };
}
