/** The overlay in the page: puts the host up when there is something to show, and takes it away when there is not. */
import { render } from 'preact';
import type { OverlayProps } from '../../components/overlay/props.ts';
import type { Measure } from '../domain/index.ts';
import { type Guard, guardHost } from './guard.ts';
import { createHost, type Host } from './host.ts';
import { keepSelection } from './keep-selection.ts';
import { createFollower, type Follower, type Point } from './place.ts';
import { quotedIn } from './quoted.ts';
import type { Known } from './reader.ts';
import type { OverlayDeps, OverlayHooks, OverlayInPage } from './types.ts';
import { composerView, pillName, targetsOf, viewOf } from './view.ts';

/** A length before the channel is known: no limit to hold it against. */
const unmeasured = (text: string): Measure => ({
  length: text.length,
  unit: 'utf-16',
  limit: null,
  softTarget: { min: 0, max: 0 },
  left: null,
  over: false,
  segments: null,
  encoding: null,
});

const heartbeat = 2000;
const beatsPerMinute = 30;

interface Mounted {
  host: Host;
  guard: Guard;
  follower: Follower;
  beat: number;
}

/** The overlay of one page; nothing is in the page until the first `paint` that has something to show. */
export function createOverlay(deps: OverlayDeps, hooks: OverlayHooks): OverlayInPage {
  return new InPage(deps, hooks);
}

class InPage implements OverlayInPage {
  private readonly deps: OverlayDeps;
  private readonly hooks: OverlayHooks;
  private mounted: Mounted | null = null;
  private open = false;
  private openedAt = 0;
  private started = false;
  private places: ReadonlyMap<string, Point> = new Map();
  private now = Date.now();
  private followed: Known['reading'] = null;
  private stageFollowed: Known['stage'] = null;
  private cameFrom: Element | null = null;

  constructor(deps: OverlayDeps, hooks: OverlayHooks) {
    this.deps = deps;
    this.hooks = hooks;
  }

  isOpen(): boolean {
    return this.open;
  }

  owns(node: Node): boolean {
    return this.mounted?.host.element === node;
  }

  refusal(): string | null {
    const shownAt = Math.max(this.openedAt, this.hooks.drafts.shownAt());
    return this.mounted ? this.mounted.guard.refusal(shownAt) : 'The card is not on the page.';
  }

  toggle(open = !this.open): void {
    if (open === this.open) return;
    this.open = open;
    this.openedAt = performance.now();
    if (open) this.cameFrom = this.deps.doc.activeElement;
    this.paint();
  }

  paint(): void {
    const known = this.hooks.known();
    if (!known.stage) {
      this.unmount();
      return;
    }
    this.startOpen(known);
    const first = this.mounted === null;
    this.mounted ??= this.mount();
    this.follow(known, this.mounted.follower);
    const props = this.props(known, known.stage);
    render(viewOf(props, known, this.places), this.mounted.host.mount);
    if (this.deps.testBuild && known.stage.at === 'ready' && (first || this.open)) performance.mark('aisle:card-shown');
  }

  destroy(): void {
    this.unmount();
  }

  /** The user's setting counts once per page; after that the card stays as the agent left it. */
  private startOpen({ stage }: Known): void {
    if (this.started || stage?.at !== 'ready') return;
    this.started = true;
    if (stage.triage.view.cardStartsOpen && !this.open) {
      this.open = true;
      this.openedAt = performance.now();
    }
  }

  private props(known: Known, stage: OverlayProps['stage']): OverlayProps {
    const { drafts, actions, says } = this.hooks;
    const ready = stage.at === 'ready' ? stage.triage : null;
    return {
      ...actions,
      stage,
      open: this.open,
      draft: drafts.stage(),
      composer: composerView(stage, known.composer),
      notice: says?.() ?? known.reading?.notice ?? null,
      quoted: this.open ? quotedIn(known.reading) : null,
      learnt: this.hooks.learnt?.() ?? { at: 'idle' },
      theme: ready?.view.theme ?? 'auto',
      now: this.now,
      measure: (text) => (ready ? this.deps.measure(text, ready.channel) : unmeasured(text)),
      place: this.places.get(pillName) ?? null,
      onOpen: () => this.toggle(true),
      onClose: (by) => this.close(by),
    };
  }

  private close(by: 'escape' | 'button'): void {
    this.toggle(false);
    const back = this.cameFrom;
    if (by === 'escape' && back?.isConnected && back === this.hooks.known().composer) {
      (back as HTMLElement).focus({ preventScroll: true });
    }
  }

  private mount(): Mounted {
    const { doc, css, testBuild } = this.deps;
    const onGivenUp = () => {
      this.unmount();
      this.hooks.onGivenUp();
    };
    const host = createHost(doc, { css, open: testBuild === true, onGivenUp });
    const follower = createFollower(doc, (places) => {
      this.places = places;
      if (this.mounted) this.paint();
    });
    keepSelection(doc, host.shadow);
    this.openedAt = performance.now();
    return { host, guard: guardHost(host), follower, beat: this.startBeat() };
  }

  /** Looks whether the extension is still there, and moves the clock of the card once a minute. */
  private startBeat(): number {
    let beats = 0;
    return window.setInterval(() => {
      if (this.deps.doc.hidden) return;
      if (!this.deps.alive()) return this.hooks.onOrphaned();
      if (++beats % beatsPerMinute !== 0) return;
      this.now = Date.now();
      this.paint();
    }, heartbeat);
  }

  private follow(known: Known, follower: Follower): void {
    if (known.reading === this.followed && known.stage === this.stageFollowed) return;
    this.followed = known.reading;
    this.stageFollowed = known.stage;
    this.now = Date.now();
    follower.follow(targetsOf(known));
  }

  private unmount(): void {
    const { mounted } = this;
    if (!mounted) return;
    this.mounted = null;
    this.followed = null;
    this.stageFollowed = null;
    this.places = new Map();
    window.clearInterval(mounted.beat);
    mounted.follower.destroy();
    mounted.guard.destroy();
    render(null, mounted.host.mount);
    mounted.host.destroy();
  }
}
