/** Our layer over a list: in the page only while there is a mark to show. */
import { h, render } from 'preact';
import type { QueueLayerProps } from '../../../components/overlay/queue/props.ts';
import { QueueLayer } from '../../../components/overlay/queue/QueueLayer.tsx';
import type { QueueMark, QueueRow, Settings } from '../../domain/index.ts';
import { type Guard, guardHost } from '../guard.ts';
import { createHost, type Host, queueHostName } from '../host.ts';
import type { Placed } from './follow.ts';

/** Milliseconds that a row stays framed. */
const RING = 6000;

export interface Judged {
  row: QueueRow;
  mark: QueueMark;
}

export interface Layer {
  /** `judged` gives the row and the judgement of an element, or null while there is none. */
  paint(placed: readonly Placed[], theme: Settings['theme']): void;
  /** Frames a row for a few seconds. */
  ring(row: Element): void;
  owns(node: Node): boolean;
  clear(): void;
}

/** The layer of one page. `onGivenUp` is called when the page keeps removing it. */
export function createLayer(
  doc: Document,
  own: { css: string; open: boolean; judged(row: Element): Judged | null; onGivenUp(): void },
): Layer {
  let host: Host | null = null;
  let guard: Guard | null = null;
  let last: { placed: readonly Placed[]; theme: Settings['theme'] } = { placed: [], theme: 'auto' };
  let openKey: string | null = null;
  let ringed: { row: Element; until: number } | null = null;
  const clear = () => {
    if (!host) return;
    render(null, host.mount);
    guard?.destroy();
    host.destroy();
    host = null;
    drawn = [];
  };
  const mount = (): Host => {
    const onGivenUp = () => {
      clear();
      own.onGivenUp();
    };
    const made = createHost(doc, { css: own.css, open: own.open, name: queueHostName, onGivenUp });
    guard = guardHost(made);
    return made;
  };
  const props = (): QueueLayerProps => ({
    theme: last.theme,
    now: Date.now(),
    marks: last.placed.flatMap(({ element, place }) => {
      const judged = own.judged(element);
      return judged ? [{ ...judged, place }] : [];
    }),
    openKey,
    ring: ringBox(),
    onOpen: (key) => {
      openKey = key;
      draw();
    },
    onClose: () => {
      openKey = null;
      draw();
    },
  });
  const ringBox = () => {
    if (!ringed || Date.now() > ringed.until || !ringed.row.isConnected) return null;
    const { x, y, width, height } = ringed.row.getBoundingClientRect();
    return { x: x - 2, y: y - 2, width: width + 4, height: height + 4 };
  };
  let drawn: readonly unknown[] = [];
  const draw = () => {
    const shown = props();
    if (shown.marks.length === 0 && !shown.ring) return clear();
    host ??= mount();
    // While a list scrolls its marks move and stay what they are: nothing is rendered for that.
    const looks = [shown.theme, openKey, shown.ring, ...shown.marks.flatMap(({ row, mark }) => [row, mark])];
    const same = openKey === null && looks.length === drawn.length && looks.every((one, at) => one === drawn[at]);
    if (!same) render(h(QueueLayer, shown), host.mount);
    drawn = looks;
    moveTo(host, shown.marks);
  };
  return {
    paint(placed, theme) {
      last = { placed, theme };
      draw();
    },
    ring(row) {
      ringed = { row, until: Date.now() + RING };
      draw();
      doc.defaultView?.setTimeout(() => host && draw(), RING + 50);
    },
    owns: (node) => host?.element === node,
    clear,
  };
}

/** Puts the marks, which stand in the order of the rows, in their places. */
function moveTo({ shadow }: Host, marks: QueueLayerProps['marks']): void {
  shadow.querySelectorAll<HTMLElement>('.q-mark').forEach((el, at) => {
    const place = marks[at]?.place;
    if (place) el.style.transform = `translate(${place.x}px, ${place.y}px)`;
  });
}
