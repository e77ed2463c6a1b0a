/** A page that lists conversations, and a background that judges its rows at once. */
import { vi } from 'vitest';
import { page } from 'vitest/browser';
import css from '../../../components/overlay/queue/queue.css?inline';
import type { JudgedRows, Queue, QueueMark, QueueRow, SiteAdapter } from '../../../lib/domain/index.ts';
import { queuePart } from '../../../lib/session/queue/index.ts';
import type { QueueDeps, QueueInPage } from '../../../lib/session/queue/types.ts';

const since = '2026-11' as const;

/** Reads what `fill` makes. */
export const desk: SiteAdapter = {
  id: 'bed',
  label: 'Bed',
  hosts: [location.hostname],
  proof: { level: 'synthetic', since, says: 'Made for this test only.' },
  isConversation: () => false,
  parts: { message: [{ css: '.message', since }] },
  channelOf: () => 'ticket',
  queue: {
    isQueue: ({ doc }) => doc.querySelector('.list') !== null,
    parts: {
      list: [{ css: '.list', since }],
      row: [{ css: '.row', since }],
      author: [{ css: '.from', since }],
      preview: [{ css: '.preview', since }],
      sentAt: [{ css: 'time', since }],
      answeredMark: [{ css: '.answered', since }],
      unreadMark: [{ css: '.unread', since }],
    },
    keyOf: (row) => row.getAttribute('data-id'),
    channelOf: () => 'ticket',
  },
};

/** Points of a row: the number at the end of its preview. */
const pointsOf = ({ preview }: QueueRow) => Number(/(\d+)$/.exec(preview)?.[1] ?? 0);

export function markOf(row: QueueRow): QueueMark {
  const axis = (level: number | null) => ({ level, confidence: 0.5, says: 'Because.' });
  const points = pointsOf(row);
  const span = { text: row.preview.slice(0, 5), start: 0, end: 5, says: 'a word', points: 5 };
  return {
    key: row.key,
    from: 'preview',
    axes: { nature: axis(points), channel: axis(40), value: axis(null), influence: axis(null) },
    attention: { points, band: points >= 75 ? 'critical' : points >= 50 ? 'high' : 'normal', low: 0, high: 100 },
    replyBy: { at: null, minutes: 120, overdue: null, says: 'Two hours.' },
    answered: row.answered,
    flags: points >= 75 ? ['legal'] : [],
    contributions: [
      { id: 'nature.urgency', axis: 'nature', label: 'Urgency', says: 'Soon.', points: 12, evidence: [{ span }] },
    ],
  };
}

const rowOf = (n: number, text = `Where is parcel ${n % 100}`) => {
  const row = document.createElement('li');
  row.className = 'row';
  row.dataset.id = `t${n}`;
  const from = Object.assign(document.createElement('b'), { className: 'from', textContent: `Ada ${n}` });
  const preview = Object.assign(document.createElement('span'), { className: 'preview', textContent: text });
  row.append(from, ' ', preview);
  return row;
};

/** A list of rows of 40 px each in a box of its own that scrolls. */
export function fill(rows: number, height = 400): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'list';
  list.style.cssText = `display:block;width:600px;height:${height}px;overflow:auto;margin:20px;padding:0;list-style:none;font:14px/20px sans-serif`;
  const style = document.createElement('style');
  style.textContent = '.row{height:40px;box-sizing:border-box;border-bottom:1px solid #ccc;padding:4px}';
  list.append(...Array.from({ length: rows }, (_, n) => rowOf(n)));
  document.body.append(style, list);
  return list;
}

export { rowOf };

export interface QueueBed {
  list: QueueInPage;
  triageQueue: ReturnType<typeof vi.fn<QueueDeps['background']['triageQueue']>>;
  queueChanged: ReturnType<typeof vi.fn<QueueDeps['background']['queueChanged']>>;
  view: JudgedRows['view'];
}

let running: QueueInPage[] = [];
await page.viewport(1000, 700);

/** Starts the part on the page as it is. */
export function start(over: Partial<QueueDeps> = {}, view: Partial<JudgedRows['view']> = {}): QueueBed {
  const shown = { theme: 'light' as const, queueMarks: true, panelOnly: false, ...view };
  const triageQueue = vi.fn<QueueDeps['background']['triageQueue']>(async (queue: Queue) => ({
    ok: true,
    value: { marks: queue.rows.map(markOf), view: shown },
  }));
  const queueChanged = vi.fn<QueueDeps['background']['queueChanged']>(async () => null);
  const background = { triageQueue, queueChanged };
  const deps = { doc: document, background, adapters: () => [desk], quiet: false, alive: () => true, testBuild: true };
  const list = queuePart({ css }).createQueue({ ...deps, ...over });
  running.push(list);
  list.soon();
  return { list, triageQueue, queueChanged, view: shown };
}

export const host = () => document.querySelector<HTMLElement>('aisle-queue');
export const marks = () => [...(host()?.shadowRoot?.querySelectorAll<HTMLElement>('.q-mark') ?? [])];
export const inLayer = (selector: string) => host()?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

/** Waits until something holds. */
export const until = (holds: () => unknown) =>
  vi.waitFor(() => (holds() ? true : Promise.reject(new Error(`${holds}`))), { timeout: 4000, interval: 20 });

export function clear(): void {
  for (const one of running) one.destroy();
  running = [];
  document.body.replaceChildren();
  for (const stray of document.querySelectorAll('aisle-queue')) stray.remove();
}
