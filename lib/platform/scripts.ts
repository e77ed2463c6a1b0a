import { browser } from 'wxt/browser';
import { fileOfPart, type PartOfPage } from '../domain/index.ts';
import { covers } from './origins.ts';
import { grantedPatterns } from './permissions.ts';

/** The built overlay; the manifest names no content script, so that nothing runs anywhere before a grant. */
const SCRIPT = 'content-scripts/overlay.js';
const STYLE = 'highlight.css';

const idOf = (pattern: string) => `aisle:${pattern}`;

/** True for the error that a page gives which no extension may touch, or which went away meanwhile. */
export type InjectOutcome = 'started' | 'not-allowed';

/** Puts the overlay into one tab, now. Whether it already runs there is the caller's question. */
export async function startIn(tabId: number): Promise<InjectOutcome> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: [STYLE] });
    await browser.scripting.executeScript({ target, files: [`/${SCRIPT}`] });
    return 'started';
  } catch {
    return 'not-allowed';
  }
}

/** Runs one part in the page of a tab, in the extension's own world, beside the script that asked for it. */
export async function runPart(tabId: number, part: PartOfPage): Promise<InjectOutcome> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: [`/${fileOfPart(part)}`],
      injectImmediately: true,
    });
    return 'started';
  } catch {
    return 'not-allowed';
  }
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * From now on a part runs on the pages of a granted site before the overlay asks for it: the site showed that it needs it,
 * and the way over the background would delay the first card. A site that is not registered stays as it is.
 */
export function expectPart(origin: string, part: PartOfPage): Promise<void> {
  const run = queue.then(
    () => addPart(origin, part),
    () => addPart(origin, part),
  );
  queue = run.catch(() => undefined);
  return run;
}

async function addPart(origin: string, part: PartOfPage): Promise<void> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  const mine = scripts.filter(({ id }) => id.startsWith('aisle:') && covers(id.slice('aisle:'.length), `${origin}/`));
  const late = mine.filter(({ js }) => !js?.some((file) => file.endsWith(fileOfPart(part))));
  if (late.length === 0) return;
  await browser.scripting.updateContentScripts(
    late.map(({ id, js }) => ({
      id,
      js: [fileOfPart(part), ...(js ?? [SCRIPT])].map((file) => file.replace(/^\//, '')),
    })),
  );
}

/**
 * Makes the registered content scripts equal to the granted origins: one each, no more. Browsers drop registrations
 * with an update, so it runs at every start. Idempotent; calls of this context run one after the other.
 */
export function syncScripts(): Promise<void> {
  const run = queue.then(sync, sync);
  queue = run.catch(() => undefined);
  return run;
}

async function sync(): Promise<void> {
  const wanted = await grantedPatterns();
  const there = (await browser.scripting.getRegisteredContentScripts()).map((script) => script.id);
  const gone = there.filter((id) => id.startsWith('aisle:') && !wanted.some((pattern) => idOf(pattern) === id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  for (const pattern of wanted) if (!there.includes(idOf(pattern))) await register(pattern);
}

/** Another window may have registered the same origin a moment ago: then there is nothing left to do. */
async function register(pattern: string): Promise<void> {
  const script = {
    id: idOf(pattern),
    matches: [pattern],
    js: [SCRIPT],
    css: [STYLE],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  try {
    await browser.scripting.registerContentScripts([script]);
  } catch (error) {
    const now = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] });
    if (now.length === 0) throw error;
  }
}
