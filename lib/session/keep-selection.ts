/** A click on the card does not take away what a person has selected in the page: it may be what the card is to read. */
export function keepSelection(doc: Document, shadow: ShadowRoot): void {
  let held: Range | null = null;
  const hold = () => {
    const selection = doc.getSelection();
    held =
      selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  };
  const giveBack = () => {
    const range = held;
    held = null;
    const selection = doc.getSelection();
    if (!range || !selection?.isCollapsed || isField(shadow.activeElement)) return;
    if (!range.commonAncestorContainer.isConnected || isEditable(range.commonAncestorContainer)) return;
    selection.removeAllRanges();
    selection.addRange(range);
  };
  shadow.addEventListener('pointerdown', hold, { capture: true, passive: true });
  shadow.addEventListener('pointerup', giveBack, { passive: true });
}

const isField = (el: Element | null): boolean => el !== null && /^(?:textarea|input|select)$/.test(el.localName);

const isEditable = (node: Node): boolean =>
  (node.nodeType === 1 ? (node as HTMLElement) : node.parentElement)?.isContentEditable === true;
