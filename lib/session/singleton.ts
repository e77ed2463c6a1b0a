/** One overlay per page, whatever injects the script how often. */
import { removeLeftovers } from './host.ts';

const slot = Symbol.for('aisle.session');
const startEvent = 'aisle-overlay-starts';

interface Held {
  alive(): boolean;
  again(): void;
}

type Slotted = typeof globalThis & { [slot]?: Held };

export interface Claim {
  /** Ends the claim; the next copy may start. */
  release(): void;
}

/**
 * Claims the page for this copy of the script. Null when another living copy of it is here: that one is told that it
 * was asked for again. A copy whose extension is gone hears of the newcomer by an event and leaves; what it left
 * behind is removed. The page can send that event, too: a living copy does not obey it.
 */
export function claimPage(doc: Document, alive: () => boolean, again: () => void, leave: () => void): Claim | null {
  const world = globalThis as Slotted;
  if (world[slot]?.alive()) {
    world[slot].again();
    return null;
  }
  doc.dispatchEvent(new CustomEvent(startEvent));
  removeLeftovers(doc);
  const held: Held = { alive, again };
  const orphaned = () => {
    if (!alive()) leave();
  };
  world[slot] = held;
  doc.addEventListener(startEvent, orphaned);
  return {
    release() {
      doc.removeEventListener(startEvent, orphaned);
      if (world[slot] === held) delete world[slot];
    },
  };
}
