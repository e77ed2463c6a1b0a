/** The overlay and the writer before their part is there: asked for when there is something to show or to write. */
import { fail } from '../domain/index.ts';
import type { OverlayHooks, OverlayInPage, SessionDeps, Writer } from './types.ts';

/** Why nothing is shown; for the side panel. */
export const cardNotLoaded = 'Aisle could not load its card into this page. Reload the tab, or use the side panel.';

/** An overlay in the page that can be got ready before the first `paint`. */
export interface LaterOverlay extends OverlayInPage {
  /** Has the part fetched, so that the first `paint` need not wait. */
  prepare(): void;
}

/** The overlay of one page. `onMissing` is called when its part could not be loaded. */
export function createLaterOverlay(deps: SessionDeps, hooks: OverlayHooks, onMissing: () => void): LaterOverlay {
  return new Later(deps, hooks, onMissing);
}

class Later implements LaterOverlay {
  private readonly deps: SessionDeps;
  private readonly hooks: OverlayHooks;
  private readonly onMissing: () => void;
  private real: OverlayInPage | null = null;
  /** What was asked for meanwhile. */
  private painted = false;
  private opened = false;

  constructor(deps: SessionDeps, hooks: OverlayHooks, onMissing: () => void) {
    this.deps = deps;
    this.hooks = hooks;
    this.onMissing = onMissing;
  }

  prepare(): void {
    if (!this.real && !this.deps.parts.now('card')) void this.deps.parts.need('card');
  }

  paint(): void {
    const real = this.made();
    real?.paint();
    if (real || this.painted || this.hooks.known().stage === null) return;
    this.painted = true;
    void this.deps.parts.need('card').then(() => this.arrived());
  }

  toggle(open = !this.isOpen()): void {
    const real = this.made();
    real?.toggle(open);
    if (real) return;
    this.opened = open;
    this.paint();
  }

  isOpen(): boolean {
    return this.real?.isOpen() ?? this.opened;
  }

  refusal(): string | null {
    return this.real ? this.real.refusal() : 'The card is not on the page.';
  }

  owns(node: Node): boolean {
    return this.real?.owns(node) ?? false;
  }

  destroy(): void {
    this.painted = false;
    this.real?.destroy();
  }

  private made(): OverlayInPage | null {
    const part = this.deps.parts.now('card');
    this.real ??= part ? part.createOverlay(this.deps, this.hooks) : null;
    return this.real;
  }

  /** Nobody may want it any more when it comes. */
  private arrived(): void {
    if (!this.painted) return;
    this.painted = false;
    const real = this.made();
    if (this.opened) real?.toggle(true);
    if (real) real.paint();
    else this.onMissing();
  }
}

/** The writer of one session. */
export function createLaterWriter(parts: SessionDeps['parts']): Writer {
  let real: Writer | null = null;
  const made = async () => {
    real ??= (await parts.need('card'))?.createWriter() ?? null;
    return real;
  };
  return {
    async insert(composer, text, options) {
      const writer = await made();
      return writer ? writer.insert(composer, text, options) : fail({ code: 'gone', says: cardNotLoaded });
    },
    undo: async () => (await made())?.undo() ?? false,
  };
}
