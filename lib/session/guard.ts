/** Keeps the overlay's clicks honest (a page may try to lure one) and its typing private (a page may listen for keys). */
import type { Host } from './host.ts';

/** A card that has only just appeared may have been put under a moving pointer. */
const restBeforeActing = 400;

export interface Guard {
  /** Why Insert must not act now, as a sentence; null when it may. `shownAt`: when the card came up (`performance.now`). */
  refusal(shownAt: number): string | null;
  destroy(): void;
}

const typing = ['keydown', 'keypress', 'keyup'] as const;
const outside = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'input',
] as const;
const clipboard = ['paste', 'copy', 'cut', 'beforeinput', 'compositionstart', 'compositionend', 'dblclick'] as const;

/** Watches a host: only a person's clicks get in, and no event of the overlay comes out as the page's. */
export function guardHost(host: Host): Guard {
  const { element, shadow } = host;
  const view = element.ownerDocument.defaultView ?? window;
  let last: PointerEvent | MouseEvent | null = null;
  const onlyPeople = (event: Event) => {
    if (!event.isTrusted) event.stopImmediatePropagation();
    else if (event.type === 'click') last = event as PointerEvent;
  };
  const stay = (event: Event) => event.stopPropagation();
  const keepKeys = (event: KeyboardEvent) => {
    if (event.target === element && isField(shadow.activeElement) && event.key !== 'Escape') {
      event.stopImmediatePropagation();
    }
  };
  shadow.addEventListener('click', onlyPeople, true);
  for (const name of [...typing, ...outside, ...clipboard]) shadow.addEventListener(name, stay, { passive: true });
  for (const name of typing) view.addEventListener(name, keepKeys, true);
  return {
    refusal: (shownAt) => reasonAgainst(element, last, performance.now() - Math.max(shownAt, host.since())),
    destroy() {
      for (const name of typing) view.removeEventListener(name, keepKeys, true);
    },
  };
}

const isField = (el: Element | null) => el !== null && /^(TEXTAREA|INPUT|SELECT)$/.test(el.tagName);

function reasonAgainst(element: HTMLElement, click: MouseEvent | null, shownFor: number): string | null {
  if (!click) return 'Only a click of yours inserts a draft.';
  if (shownFor < restBeforeActing) return 'The card had only just appeared. Please click once more.';
  if (!isPlainlyVisible(element)) return 'The page is hiding the card, so nothing was inserted.';
  return covered(element, click) ? 'Something on the page covers the card, so nothing was inserted.' : null;
}

/** False when the page made the host, or what it stands in, see-through or invisible. */
export function isPlainlyVisible(element: HTMLElement): boolean {
  const check = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
  if (!element.isConnected || !element.checkVisibility(check)) return false;
  for (let el: Element | null = element; el; el = el.parentElement) {
    const style = getComputedStyle(el);
    if (Number(style.opacity) < 0.9 || style.visibility !== 'visible' || style.clipPath !== 'none') return false;
    if (/opacity|brightness\(0\)/.test(style.filter) || style.pointerEvents === 'none') return false;
  }
  return true;
}

/** True when something else lies on top where the pointer was. A click by keyboard has no such place. */
function covered(element: HTMLElement, click: MouseEvent): boolean {
  if (click.detail === 0) return false;
  const top = element.ownerDocument.elementsFromPoint(click.clientX, click.clientY)[0];
  return top !== undefined && top !== element;
}
