import type { Template } from './slots.ts';

/**
 * Which items stand on pale yellow or pale orange, as desks mark what only colleagues see (Zendesk, Freshdesk, Front, Intercom, osTicket and
 * others do): false for all where there is no layout, or where at least half do, which is then the colour of messages.
 */
export function paleYellow(t: Template, bodies: readonly number[]): boolean[] {
  const pale = groundsOf(t, bodies).map(isPaleYellow);
  return pale.filter(Boolean).length * 2 < pale.length ? pale : pale.map(() => false);
}

/** What is behind the words of each item, as a style says it; empty for all where there is no layout. */
const groundsOf = (t: Template, bodies: readonly number[]): string[] =>
  t.items.map((item, k) => (t.snap.layout ? groundOf(t, item, bodies[k] as number) : ''));

/**
 * Where the bubbles of a talk have two colours, 1 for those that are not of the colour of `first`, the one that opened it; 0 for all where they
 * have one, or more than two, or the other one is that of notes.
 */
export function otherColour(t: Template, bodies: readonly number[], first: number): number[] {
  const grounds = groundsOf(t, bodies);
  const apart = grounds.filter((ground) => ground !== grounds[first]);
  const two = new Set(grounds).size === 2 && grounds.length > 2 && !apart.some(isPaleYellow);
  return grounds.map((ground) => (two && ground !== grounds[first] ? 1 : 0));
}

/** The colour behind the words: of the nearest element that has one, up to the row that holds this item alone; else of its head. */
function groundOf(t: Template, item: number, body: number): string {
  const { snap, items } = t;
  const alone = (at: number) => items.every((i) => i === item || i < at || i > (snap.end[at] as number));
  for (let at = body; at > 0 && (at >= item || alone(at)); at = snap.parent[at] as number) {
    const ground = groundAt(snap.els[at] as Element);
    if (ground !== '') return ground;
  }
  const head = snap.els[item + 1];
  return head && item + 1 <= (snap.end[item] as number) ? groundAt(head) : '';
}

function groundAt(el: Element): string {
  const style = el.ownerDocument.defaultView?.getComputedStyle(el);
  const ground = style?.backgroundColor ?? '';
  return ground === '' || ground === 'transparent' || /,\s*0\)$|\/\s*0\)$/.test(ground) ? '' : ground;
}

/** Hue of 28 to 62 degrees, light, and clearly coloured: no white, no cream that is nearly white, no yellow of a bubble. */
function isPaleYellow(ground: string): boolean {
  const [r = 0, g = 0, b = 0, alpha = 1] = (ground.match(/[\d.]+/g) ?? []).map(Number);
  const [red, green, blue] = [r, g, b].map((x) => 255 - (255 - x) * alpha) as [number, number, number];
  const spread = red - blue;
  if (!ground.startsWith('rgb') || red < green || green <= blue || spread < 14) return false;
  const hue = (60 * (green - blue)) / spread;
  return hue >= 28 && hue <= 62 && red > 235 && blue > 150;
}
