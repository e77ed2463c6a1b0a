/** Teaching in one page: pointing, what would be read, yes or no. The page itself is not changed. */
import { h, render } from 'preact';
import type { PointAt, TeachProps, TeachStage } from '../../../components/overlay/teach/props.ts';
import { Teach } from '../../../components/overlay/teach/Teach.tsx';
import {
  asRecipe,
  deriveRecipe,
  firstReading,
  fromText,
  nearText,
  type Pointed,
  pathChoices,
  READ_OTHERWISE,
  readTaught,
  squeezed,
  tellsSides,
} from '../../adapters/taught/index.ts';
import { boxOf, isShown } from '../../dom/layout.ts';
import { fail, ok, type PageReading, type RecipeDraft } from '../../domain/index.ts';
import type { TeachAsk } from '../../messaging/protocol.ts';
import { type Guard, guardHost } from '../guard.ts';
import { createHost, type Host, teachHostName } from '../host.ts';
import { outlinesOf } from './outlines.ts';
import { previewOf } from './preview.ts';
import { readSelection } from './selection.ts';
import type { Asked, Capture, TeachDeps, Teacher, TeachPart } from './types.ts';
import { boxStops, elementAt, narrower, scrollerOf, textStops, wider } from './under.ts';

const SAYS = {
  nothing: 'No text is selected on this page. Select the customer’s message, then choose it again.',
  untouchable:
    'On this site Aisle changes nothing in the page, so nothing can be pointed at. Select the message’s text and choose “Use my selection”.',
  sides:
    'This may answer the wrong message: Aisle cannot tell your messages from the customer’s here. Point at one of ours; if that does not help, read once only.',
  once: 'Read from where you pointed, this once. Teach the page to have it read by itself.',
} as const;

/** What the file of this part hands over. */
export function teachPart(own: { css: string; capture: Capture | null }): TeachPart {
  return { readTaught, readOtherwise: READ_OTHERWISE, createTeacher: (deps) => new InPage(deps, own) };
}

class InPage implements Teacher {
  private readonly deps: TeachDeps;
  private readonly own: { css: string; capture: Capture | null };
  private host: Host | null = null;
  private guard: Guard | null = null;
  private stage: TeachStage = { at: 'working' };
  private once = false;
  private under: Element | null = null;
  private pointed: Pointed | null = null;
  private draft: RecipeDraft | null = null;
  private reading: PageReading | null = null;
  private stops: Element[] = [];
  private files: TeachProps['files'] = [];
  private cameFrom: Element | null = null;

  constructor(deps: TeachDeps, own: { css: string; capture: Capture | null }) {
    this.deps = deps;
    this.own = own;
  }

  async start(ask: TeachAsk): Promise<Asked> {
    if (ask === 'selection') return this.select();
    if (this.deps.untouchable()) return fail({ code: 'panel-only', says: SAYS.untouchable });
    this.once = ask === 'point';
    this.pointed = null;
    this.draft = null;
    this.mount();
    this.point('message');
    return ok(null);
  }

  owns(node: Node): boolean {
    return this.host?.element === node;
  }

  busy(): boolean {
    return this.host !== null;
  }

  destroy(): void {
    const { host } = this;
    if (!host) return;
    this.host = null;
    this.guard?.destroy();
    const view = this.deps.doc.defaultView;
    view?.removeEventListener('scroll', this.moved, true);
    view?.removeEventListener('resize', this.moved);
    for (const { href } of this.files) URL.revokeObjectURL(href);
    this.files = [];
    render(null, host.mount);
    host.destroy();
    this.deps.changed();
    if (this.cameFrom?.isConnected) (this.cameFrom as HTMLElement).focus?.({ preventScroll: true });
  }

  private async select(): Promise<Asked> {
    const reading = readSelection(this.deps.page());
    if (!reading) return fail({ code: 'nothing-selected', says: SAYS.nothing });
    const box = this.deps.reading()?.composer ?? null;
    this.hold({ ...reading, composer: box, mode: this.deps.untouchable() ? 'panel' : 'overlay' });
    await this.deps.show();
    return ok(null);
  }

  /** Holds a reading while the page stays at its address. */
  private hold(reading: PageReading): void {
    const { href } = this.deps.page().url;
    this.deps.pin((page) => (page.url.href === href ? ok(reading) : null));
  }

  private mount(): void {
    if (this.host) return;
    const { doc, testBuild } = this.deps;
    this.cameFrom = doc.activeElement;
    const { css } = this.own;
    this.host = createHost(doc, { css, open: testBuild, name: teachHostName, onGivenUp: () => this.destroy() });
    this.guard = guardHost(this.host);
    const view = doc.defaultView;
    view?.addEventListener('scroll', this.moved, { capture: true, passive: true });
    view?.addEventListener('resize', this.moved, { passive: true });
    this.deps.changed();
  }

  private readonly moved = (): void => this.paint();

  private set(stage: TeachStage): void {
    this.stage = stage;
    this.paint();
  }

  private paint(): void {
    const { host, stage } = this;
    if (!host) return;
    if (stage.at === 'pointing') stage.frame = this.under?.isConnected ? boxOf(this.under) : null;
    const outlines = stage.at === 'preview' && this.reading ? outlinesOf(this.reading) : [];
    const capture = this.own.capture ? { onCapture: () => this.capture() } : {};
    const props: TeachProps = {
      stage: { ...stage },
      outlines,
      theme: 'auto',
      files: this.files,
      ...this.actions,
      ...capture,
    };
    render(h(Teach, props), host.mount);
  }

  private point(what: PointAt): void {
    const { doc } = this.deps;
    this.stops = what === 'composer' ? boxStops(doc) : textStops(doc);
    this.under = null;
    this.set({ at: 'pointing', what, frame: null, words: null });
  }

  private frame(el: Element | null): void {
    if (this.stage.at !== 'pointing' || el === this.under) return;
    this.under = el;
    this.set({ ...this.stage, words: el ? squeezed(el).slice(0, 120) : null });
  }

  private step(by: 1 | -1): void {
    const now = this.under ? this.stops.indexOf(this.under) : -1;
    const onView = this.stops.findIndex((el) => (boxOf(el)?.y ?? -1) >= 0);
    const next = now < 0 ? Math.max(0, onView) : (now + by + this.stops.length) % this.stops.length;
    const el = this.stops[next] ?? null;
    el?.scrollIntoView({ block: 'nearest' });
    this.frame(el);
  }

  private async take(el: Element | null): Promise<void> {
    const { stage } = this;
    if (!el || stage.at !== 'pointing') return;
    const { what } = stage;
    const before = this.pointed;
    if (what === 'message' || !before) this.pointed = { message: el };
    else this.pointed = { ...before, [what]: what === 'composer' ? boxIn(el) : el };
    this.set({ at: 'working' });
    await this.learn();
  }

  /** From what was pointed at to what would be read. */
  private async learn(): Promise<void> {
    const { pointed, deps } = this;
    if (!pointed) return;
    const page = deps.page();
    const near = await deps.readFrom(page, pointed.message);
    const readers = deps.readers();
    const reading = firstReading(page, pointed.message, near, readers);
    const overSite = deps.mayBeKnown(page);
    const learned = deriveRecipe({ page, reading, readers, pointed, overSite, now: new Date() });
    this.draft = learned.ok ? learned.value : null;
    const taught = this.draft ? readTaught([asRecipe(this.draft, new Date())], page, readers) : null;
    this.reading = taught?.ok ? taught.value : (reading ?? wordsOf(page, pointed.message));
    if (!this.host) return;
    if (this.once) return this.readOnce();
    if (!this.draft || !taught?.ok) {
      const says = learned.ok ? 'No message of a customer was found among these.' : learned.failure.says;
      this.set({ at: 'failed', says, canReadOnce: this.reading !== null });
      return;
    }
    const says = tellsSides(taught.value, reading, pointed.message) ? null : SAYS.sides;
    const paths = pathChoices(page.url.pathname);
    const asked = (['author', 'composer', 'ours'] as const).filter((what) => pointed[what]);
    this.set({
      ...previewOf(taught.value, this.draft),
      paths,
      pointed: ['message', ...asked],
      saving: false,
      says,
    });
  }

  private async readOnce(): Promise<void> {
    const { reading, draft, deps } = this;
    if (!reading) return this.set({ at: 'failed', says: 'Nothing is written where you pointed.', canReadOnce: false });
    const { href } = deps.page().url;
    const again = draft ? [asRecipe(draft, new Date())] : null;
    deps.pin((page) => {
      if (page.url.href !== href) return null;
      const taught = again ? readTaught(again, page, deps.readers()) : null;
      return ok({ ...(taught?.ok ? taught.value : reading), notice: SAYS.once });
    });
    this.destroy();
    await deps.show();
  }

  private async keep(label: string, path: string): Promise<void> {
    const { stage, draft, deps } = this;
    if (stage.at !== 'preview' || !draft || stage.saving) return;
    this.set({ ...stage, label, path, saving: true, says: null });
    const name = label.trim().slice(0, 80) || draft.label;
    const kept = await deps.keep({ ...draft, label: name, path }).catch(() => null);
    if (!kept?.ok) {
      const says = kept?.failure.says ?? 'Aisle did not answer. Try again, or reload this tab.';
      this.set({ ...stage, label, path, saving: false, says });
      return;
    }
    deps.pin(null);
    this.destroy();
    await deps.learn();
    await deps.show();
  }

  private capture(): void {
    const { capture } = this.own;
    if (!capture) return;
    const { html, truth } = capture(this.reading, this.deps.page());
    const asFile = (text: string, name: string, type: string) => ({
      name,
      href: URL.createObjectURL(new Blob([text], { type })),
    });
    this.files = [asFile(html, 'page.html', 'text/html'), asFile(truth, 'page.truth.json', 'application/json')];
    this.paint();
  }

  private readonly actions = {
    onMove: (x: number, y: number) => this.frame(this.at(x, y)),
    onTake: (at: { x: number; y: number } | null) => void this.take(at ? this.at(at.x, at.y) : this.under),
    onWiden: () => this.frame((this.under && wider(this.under)) ?? this.under),
    onNarrow: () => this.frame((this.under && narrower(this.under)) ?? this.under),
    onStep: (by: 1 | -1) => this.step(by),
    onScroll: (x: number, y: number, by: number) => {
      const el = this.at(x, y);
      (el ? scrollerOf(el) : null)?.scrollBy({ top: by });
    },
    onPoint: (what: PointAt) => this.point(what),
    onKeep: (label: string, path: string) => void this.keep(label, path),
    onReadOnce: () => void this.readOnce(),
    onCancel: () => this.destroy(),
  };

  private at(x: number, y: number): Element | null {
    return this.host ? elementAt(this.deps.doc, x, y, this.host.element) : null;
  }
}

/** The box to write in, where somebody points at it, at its frame or at its edge. */
function boxIn(el: Element): Element {
  const css = 'textarea,input,[contenteditable]:not([contenteditable="false"])';
  return el.closest(css) ?? Array.from(el.querySelectorAll(css)).find(isShown) ?? el;
}

const wordsOf = (page: ReturnType<TeachDeps['page']>, el: Element): PageReading | null =>
  fromText(page, squeezedLines(el), { ...nearText(el), element: el });

const squeezedLines = (el: Element): string => (el as HTMLElement).innerText ?? el.textContent ?? '';
