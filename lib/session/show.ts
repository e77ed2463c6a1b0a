/** Scrolls a place into view, softly where the person wants movement. Does nothing for null. */
export function showOnScreen(place: Range | Element | null): void {
  if (!place) return;
  const el = 'startContainer' in place ? place.startContainer.parentElement : place;
  const still = el?.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
  el?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'auto' : 'smooth' });
}
