/** The list of one page: finds it, reads its rows, has them judged, shows a mark beside each row on view. */
import { readGenericQueue } from '../../adapters/generic-queue/index.ts';
import { addRow, findQueue } from '../../adapters/queue-find.ts';
import type { OpenQueue } from '../../adapters/queue-type.ts';
import type { Page, QueueReading, QueueRow, QueueState } from '../../domain/index.ts';
import { showOnScreen } from '../show.ts';
import { followRows, type Placed, type RowFollower } from './follow.ts';
import { createJudge, type RowJudge } from './judge.ts';
import { createLayer, type Judged, type Layer } from './layer.ts';
import { createRowReader, type RowReader } from './rows.ts';
import type { QueueDeps, QueueInPage, QueuePart } from './types.ts';

/** After a look that took 10 ms none follows for 120 ms; never sooner than a quarter of a second, never later than four. */
const REST = 12;
const SHORTEST = 250;
const LONGEST = 4000;
/** A reading is in the store this long after it was shown. */
const STORED_AFTER = 900;
/** The side panel is told at most so often. */
const TELL_EVERY = 400;

/** What the file of this part hands over. */
export function queuePart(own: { css: string }): QueuePart {
  return { createQueue: (deps) => new List(deps, own.css) };
}

class List implements QueueInPage {
  private readonly deps: QueueDeps;
  private readonly view: Window & typeof globalThis;
  private readonly judge: RowJudge;
  private readonly layer: Layer;
  private readonly reader: RowReader;
  private readonly observer: MutationObserver;
  private follower: RowFollower | null = null;
  private reading: QueueReading | null = null;
  /** What each element on the page was read as. An element that changed since is in `stale`. */
  private rowOf = new Map<Element, QueueRow>();
  private readonly stale = new Set<Element>();
  private watched: Element | null = null;
  private placed: readonly Placed[] = [];
  private timer = 0;
  private telling = 0;
  private allowedAt = 0;
  private turn = 0;
  private unwanted = false;
  private over = false;

  constructor(deps: QueueDeps, css: string) {
    this.deps = deps;
    this.view = deps.doc.defaultView as Window & typeof globalThis;
    this.judge = createJudge(deps.background);
    const judged = (row: Element) => this.judged(row);
    const onGivenUp = () => {
      this.unwanted = true;
    };
    this.layer = createLayer(deps.doc, { css, open: deps.testBuild === true, judged, onGivenUp });
    this.reader = createRowReader(() => new Promise((done) => this.view.setTimeout(done, 0)));
    this.observer = new this.view.MutationObserver((records) => this.changed(records));
    deps.doc.addEventListener('visibilitychange', this.turned);
    this.view.addEventListener('pageshow', this.turned);
  }

  soon(): void {
    if (this.timer !== 0 || this.over || this.deps.doc.hidden) return;
    const wait = Math.max(30, this.allowedAt - performance.now());
    this.timer = this.view.setTimeout(() => {
      this.timer = 0;
      void this.look();
    }, wait);
  }

  opened(key: string): void {
    const here = this.deps.doc.URL;
    this.view.setTimeout(() => {
      this.judge.forget((row) => row.key === key || row.url === here);
      this.ask();
    }, STORED_AFTER);
  }

  state(): QueueState | null {
    if (!this.reading) return null;
    const { queue } = this.reading;
    const marks = queue.rows.flatMap((row) => this.judge.of(row) ?? []);
    return { queue, marks, judging: this.judge.judging() };
  }

  show(key: string): boolean {
    const row = this.reading?.rows.get(key);
    if (!row?.isConnected || !this.mayMark()) return false;
    showOnScreen(row);
    this.layer.ring(row);
    return true;
  }

  owns(node: Node): boolean {
    return this.layer.owns(node);
  }

  destroy(): void {
    this.over = true;
    this.turn++;
    this.view.clearTimeout(this.timer);
    this.view.clearTimeout(this.telling);
    this.judge.stop();
    this.deps.doc.removeEventListener('visibilitychange', this.turned);
    this.view.removeEventListener('pageshow', this.turned);
    this.drop();
  }

  private page(): Page {
    return { url: new URL(this.deps.doc.URL), doc: this.deps.doc };
  }

  /** Reads the list as it is now. Where the page must not change this is done on a person's click only. */
  private async look(): Promise<void> {
    if (this.over) return;
    if (!this.deps.alive()) return this.destroy();
    const start = performance.now();
    const page = this.page();
    const open = this.found(page);
    const cost = performance.now() - start;
    this.allowedAt = performance.now() + Math.min(LONGEST, Math.max(SHORTEST, cost * REST));
    const turn = ++this.turn;
    if (!open) return this.none();
    const rows = await this.reader.read(open, () => turn !== this.turn);
    if (!rows || turn !== this.turn) return;
    this.take(page, open, rows);
  }

  private found(page: Page): OpenQueue | null {
    try {
      return findQueue(page, this.deps.adapters(), readGenericQueue);
    } catch {
      return null;
    }
  }

  private take(page: Page, open: OpenQueue, rows: ReadonlyMap<Element, QueueRow | null>): void {
    const queue = { site: open.site, key: open.key, url: page.url.href, rows: [] };
    const reading: QueueReading = { queue, rows: new Map(), mode: open.mode };
    for (const [element, row] of rows) addRow(reading, element, row);
    this.reading = reading;
    const byKey = new Map(reading.queue.rows.map((row) => [row.key, row]));
    this.rowOf = new Map([...reading.rows].flatMap(([key, el]) => (byKey.has(key) ? [[el, byKey.get(key)!]] : [])));
    this.stale.clear();
    this.watch(open.elements);
    this.follow();
    this.ask();
  }

  private none(): void {
    if (!this.reading) return;
    this.drop();
    this.tell();
  }

  private drop(): void {
    this.reading = null;
    this.rowOf.clear();
    this.observer.disconnect();
    this.watched = null;
    this.follower?.destroy();
    this.follower = null;
    this.layer.clear();
  }

  /** Marks are shown where the page may change and the user wants them. */
  private mayMark(): boolean {
    if (this.deps.quiet || this.unwanted || this.reading?.mode !== 'overlay') return false;
    return this.judge.view()?.panelOnly !== true;
  }

  private follow(): void {
    const { reading } = this;
    if (!reading || this.deps.quiet || reading.mode !== 'overlay') return;
    this.follower ??= followRows(this.deps.doc, (placed) => {
      this.placed = placed;
      this.paint();
    });
    this.follower.follow([...reading.rows.values()].filter((row) => row.ownerDocument === this.deps.doc));
  }

  private paint(): void {
    const view = this.judge.view();
    const wanted = view?.queueMarks === true && this.mayMark();
    if (wanted) this.layer.paint(this.placed, view.theme);
    else this.layer.clear();
    if (wanted && this.deps.testBuild && this.placed.length > 0) performance.mark('aisle:queue-shown');
  }

  private judged(element: Element): Judged | null {
    const row = this.stale.has(element) ? undefined : this.rowOf.get(element);
    const mark = row ? this.judge.of(row) : null;
    return row && mark ? { row, mark } : null;
  }

  /** Has judged what is not judged yet; rows on view come first. */
  private ask(): void {
    if (!this.reading || this.over) return;
    const { queue } = this.reading;
    const first = new Set((this.follower?.visible() ?? []).map((el) => this.rowOf.get(el)?.key));
    const rows = queue.rows.toSorted((a, b) => Number(first.has(b.key)) - Number(first.has(a.key)));
    this.judge.judge({ ...queue, rows }, () => {
      this.paint();
      this.tell();
    });
    this.tell();
  }

  /** Watches the nearest element around the rows, and what marks them as read or chosen. */
  private watch(rows: readonly Element[]): void {
    let around = rows[0]?.parentElement ?? this.watched;
    while (around && rows.some((row) => !around?.contains(row))) around = around.parentElement;
    if (!around || around === this.watched || this.deps.quiet) return;
    this.watched = around;
    this.observer.disconnect();
    const attributeFilter = ['class', 'href', 'aria-label', 'hidden', 'data-unread', 'data-read'];
    this.observer.observe(around, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter,
    });
  }

  /** A row that changed shows no mark until it was read again: a list may use its elements for other conversations. */
  private changed(records: readonly MutationRecord[]): void {
    for (const { target, type } of records) {
      const row = this.rowAround(target);
      if (!row) continue;
      this.reader.forget(row);
      if (type !== 'attributes') this.stale.add(row);
    }
    this.follower?.soon();
    this.soon();
  }

  private rowAround(node: Node): Element | null {
    for (let at: Node | null = node; at && at !== this.watched; at = at.parentNode)
      if (this.rowOf.has(at as Element)) return at as Element;
    return null;
  }

  /** Back from another tab or page: rows may have been opened there. */
  private readonly turned = (): void => {
    if (this.deps.doc.hidden || this.over || this.deps.quiet) return;
    this.judge.forget(() => true);
    this.soon();
  };

  private tell(): void {
    if (this.telling !== 0 || this.over) return;
    this.telling = this.view.setTimeout(() => {
      this.telling = 0;
      void this.deps.background.queueChanged().catch(() => undefined);
    }, TELL_EVERY);
  }
}
