import { browser } from 'wxt/browser';

/**
 * The bytes of a file of this extension's own package. The only fetch outside the sources and engines: it can reach nothing else,
 * because the address is always one of ours. Rejects when the package holds no such file.
 */
export async function ownFile(name: string): Promise<Uint8Array> {
  const answer = await fetch(browser.runtime.getURL(`/${name}` as '/'));
  if (!answer.ok) throw new Error(`${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
