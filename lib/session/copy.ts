/** Onto the clipboard. */
/**
 * Puts a text on the clipboard; needs a click of the person a moment ago. The second way serves pages without a secure
 * connection, where the first one does not exist. False when the browser refused.
 */
export async function copyText(doc: Document, text: string): Promise<boolean> {
  try {
    const clipboard = doc.defaultView?.navigator.clipboard;
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Not focused or not allowed: the older way may still work.
  }
  return copyByCommand(doc, text);
}

function copyByCommand(doc: Document, text: string): boolean {
  let copied = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    copied = event.clipboardData !== null;
  };
  const view = doc.defaultView;
  view?.addEventListener('copy', onCopy, true);
  try {
    doc.execCommand('copy');
  } catch {
    return false;
  } finally {
    view?.removeEventListener('copy', onCopy, true);
  }
  return copied;
}
