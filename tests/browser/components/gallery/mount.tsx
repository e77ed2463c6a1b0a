import { render } from 'preact';
import { Overlay } from '../../../../components/overlay/Overlay.tsx';
import type { OverlayProps } from '../../../../components/overlay/props.ts';
import css from '../../../../components/overlay/style.css?inline';
import { NOW } from './parts.ts';
import { draft, measure, stages } from './states.ts';

const nothing = () => {};

/** Props of an open card in the calm-urgent state with a draft; a test changes what it is about. */
export function overlayProps(part: Partial<OverlayProps> = {}): OverlayProps {
  return {
    stage: stages.calmUrgent,
    open: true,
    draft: { at: 'ready', draft, insert: { at: 'idle' } },
    composer: { kind: 'public', label: null },
    theme: 'light',
    now: NOW,
    measure,
    onOpen: nothing,
    onClose: nothing,
    onShowEvidence: nothing,
    onShowReply: nothing,
    onReadAgain: nothing,
    onDraft: nothing,
    onEdit: nothing,
    onInsert: nothing,
    onCopy: nothing,
    onUndoInsert: nothing,
    onOpenPanel: nothing,
    onCorrect: nothing,
    onUndoCorrection: nothing,
    learnt: { at: 'idle' },
    ...part,
  };
}

/** A shadow root with the overlay's own styles, as a session makes it (open here, so that tests can look in). */
export function shadowHost(parent: Element = document.body): { root: ShadowRoot; destroy(): void } {
  const host = document.createElement('aisle-overlay');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  parent.append(host);
  return { root, destroy: () => host.remove() };
}

/** Mounts the overlay and gives a way to change its props. */
export function mountOverlay(part: Partial<OverlayProps> = {}) {
  const { root, destroy } = shadowHost();
  let props = overlayProps(part);
  const draw = () => render(<Overlay {...props} />, root);
  draw();
  const update = (next: Partial<OverlayProps>) => {
    props = { ...props, ...next };
    draw();
  };
  return {
    root,
    update,
    destroy: () => {
      render(null, root);
      destroy();
    },
  };
}
