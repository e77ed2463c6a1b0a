import { boxOf } from './dom.ts';
import { isAssignee } from './names.ts';
import { sameName } from './people.ts';
import { holds, type Snapshot, within } from './snapshot.ts';

/** A bar along the top of the page is no higher, a rail at its side no wider; parts of the window. */
const BAR = 0.12;
const RAIL = 0.26;

/**
 * The writer, in lower case, whose name stands where pages name who is signed in: in the bar along the top, in its later half, at the head or the
 * foot of the rail at the side, or after `Assigned to`. `box` holds the messages. Null when none or several are.
 */
export function oneOfUs(snap: Snapshot, writers: readonly string[], box: number): string | null {
  const view = snap.els[0]?.ownerDocument.defaultView;
  const found = writers.filter((name) =>
    snap.els.some(
      (el, j) =>
        !holds(snap, box, j) &&
        namesAt(snap, j).some((x) => sameName(x, name)) &&
        (isAssignee(snap, j) || (snap.layout && view && inCorner(snap, j, box, view, el))),
    ),
  );
  return found.length === 1 ? (found[0] as string).toLowerCase() : null;
}

/** What an element says and is called, without `, online` behind a name and `Photo of` before it. */
const namesAt = ({ els, own }: Snapshot, j: number): string[] => {
  const el = els[j] as Element;
  const said = el.hasAttributes() ? ['alt', 'title', 'aria-label'].map((at) => el.getAttribute(at) ?? '') : [];
  return [own[j] as string, ...said].flatMap((text) =>
    text === '' || text.length > 60 ? [] : [text, text.split(/,\s|\s\(/)[0] as string],
  );
};

function inCorner(snap: Snapshot, j: number, box: number, view: Window, el: Element): boolean {
  const place = boxOf(el);
  if (!place || within(snap, 'time', snap.parent[j] as number) > 0) return false;
  const turned = view.getComputedStyle(view.document.documentElement).direction === 'rtl';
  const later = place.x + place.width / 2 > view.innerWidth / 2 !== turned;
  for (let up = j; up > 0 && !holds(snap, up, box); up = snap.parent[up] as number) {
    const part = boxOf(snap.els[up] as Element);
    if (!part) continue;
    const bar = part.y < 12 && part.height < BAR * view.innerHeight && part.width > 0.6 * view.innerWidth;
    if (bar) return later;
    const rail = part.width < RAIL * view.innerWidth && part.height > 0.6 * view.innerHeight;
    const [left, right] = [part.x < 12, part.x + part.width > view.innerWidth - 12];
    if (rail && (left || right))
      return place.y > part.y + 0.8 * part.height || ((turned ? right : left) && isFirst(snap, up, j));
  }
  return false;
}

/** The first that says anything in a part of the page, and no row of a list. */
function isFirst({ own, els, end }: Snapshot, part: number, j: number): boolean {
  for (let c = part; c < j; c++) if (own[c] !== '') return false;
  return end[part] !== end[j] && (els[j] as Element).closest('li,tr,[role=listitem],[role=row],[role=option]') === null;
}
