/** Hands a text or a blob to the user as a download. Extension pages only: it needs a document. */
export function saveAsFile(content: string | Blob, fileName: string, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, '-');
  link.click();
  // The browser reads the address after this turn; a minute is plenty, and an unreleased blob is a leak.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
