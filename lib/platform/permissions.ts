import { browser } from 'wxt/browser';
import { patternOf } from './origins.ts';

/** Does the browser let Aisle run by itself on this origin? */
export async function hasOrigin(origin: string): Promise<boolean> {
  const pattern = patternOf(origin);
  return pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
}

/**
 * Asks the user for one origin. Must be the first thing that happens in a click: browsers refuse it later.
 * @returns true when it is granted; false when the user or the browser said no.
 */
export function requestOrigin(origin: string): Promise<boolean> {
  const pattern = patternOf(origin);
  if (!pattern) return Promise.resolve(false);
  return browser.permissions.request({ origins: [pattern] }).catch(() => false);
}

/** Gives the permission back. True when it was there. */
export async function removeOrigin(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** All match patterns that were granted. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return (origins ?? []).filter((one) => one === '<all_urls>' || /^(\*|https?):\/\//.test(one));
}

/** Calls back with the match patterns that were granted or taken away, here or in the browser's own pages. */
export function watchOrigins(on: { added(patterns: string[]): void; removed(patterns: string[]): void }): () => void {
  const added = (change: { origins?: string[] }) => change.origins?.length && on.added(change.origins);
  const removed = (change: { origins?: string[] }) => change.origins?.length && on.removed(change.origins);
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  return () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
  };
}
