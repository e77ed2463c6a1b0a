import { boxOf } from './dom.ts';
import { sameName } from './people.ts';
import { holds, type Snapshot } from './snapshot.ts';

/** A bar along the top of the page is no higher, a rail at its side no wider; parts of the window. */
const BAR = 0.12;
const RAIL = 0.26;

/**
 * Of the writers those whose name stands where pages name who is signed in: in the bar along the top, in its later half, or at the foot of the
 * rail at the side. `box` holds the messages. Empty where there is no layout.
 */
export function cornerNames(snap: Snapshot, writers: readonly string[], box: number): string[] {
  const view = snap.els[0]?.ownerDocument.defaultView;
  if (!snap.layout || !view) return [];
  const found = writers.filter((name) =>
    snap.els.some(
      (el, j) =>
        !holds(snap, box, j) && wordsAt(snap, j).some((x) => sameName(x, name)) && inCorner(snap, j, box, view, el),
    ),
  );
  return found.length === 1 ? found.map((name) => name.toLowerCase()) : [];
}

const wordsAt = ({ els, own }: Snapshot, j: number): string[] => {
  const el = els[j] as Element;
  const said = ['alt', 'title', 'aria-label'].map((at) => el.getAttribute(at) ?? '');
  return [own[j] as string, ...said].filter((text) => text !== '' && text.length < 60);
};

function inCorner(snap: Snapshot, j: number, box: number, view: Window, el: Element): boolean {
  const place = boxOf(el);
  if (!place) return false;
  const later = place.x + place.width / 2 > view.innerWidth / 2 !== (view.document.documentElement.dir === 'rtl');
  for (let up = j; up > 0 && !holds(snap, up, box); up = snap.parent[up] as number) {
    const part = boxOf(snap.els[up] as Element);
    if (!part) continue;
    const bar = part.y < 12 && part.height < BAR * view.innerHeight && part.width > 0.6 * view.innerWidth;
    if (bar) return later;
    const rail = part.width < RAIL * view.innerWidth && part.height > 0.6 * view.innerHeight;
    const side = part.x < 12 || part.x + part.width > view.innerWidth - 12;
    if (rail && side) return place.y > part.y + 0.8 * part.height;
  }
  return false;
}
