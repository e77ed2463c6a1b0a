import { browser } from 'wxt/browser';
import { fileOfPart, type PartOfPage } from '../domain/index.ts';
import { covers, originOf, patternOf, staysInPanel } from './origins.ts';
import { grantedPatterns } from './permissions.ts';
import { readSettings } from './settings.ts';

/** The built overlay; the manifest names no content script, so that nothing runs anywhere before a grant. */
const SCRIPT = 'content-scripts/overlay.js';
/** Goes before everything else in a page: what all other files there use. */
const DOM = 'dom.js';
const STYLE = 'highlight.css';
/** Goes before the overlay where the user wants the side panel only. */
const QUIET = 'quiet.js';

const idOf = (pattern: string) => `aisle:${pattern}`;
const quietIdOf = (pattern: string) => `aisle-quiet:${pattern}`;

/** True for the error that a page gives which no extension may touch, or which went away meanwhile. */
export type InjectOutcome = 'started' | 'not-allowed';

/**
 * Puts the overlay into one tab, now; on a site where the user wants the side panel only, so that it changes nothing there.
 * Whether it already runs there is the caller's question.
 */
export async function startIn(tabId: number): Promise<InjectOutcome> {
  const target = { tabId };
  try {
    const quiet = await isQuiet(tabId);
    if (!quiet) await browser.scripting.insertCSS({ target, files: [STYLE] });
    await browser.scripting.executeScript({
      target,
      files: [`/${DOM}`, ...(quiet ? [`/${QUIET}` as const] : []), `/${SCRIPT}`],
    });
    return 'started';
  } catch {
    return 'not-allowed';
  }
}

/** A tab whose address is hidden from us cannot be read anyway. */
async function isQuiet(tabId: number): Promise<boolean> {
  const { panelOnly } = await readSettings();
  if (panelOnly.length === 0) return false;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url !== undefined && staysInPanel(panelOnly, tab.url);
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

/** Gives the frames of a tab the style of the marks, too; those that the user did not grant stay as they are. */
export async function styleFrames(tabId: number): Promise<InjectOutcome> {
  try {
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: [STYLE] });
    return 'started';
  } catch {
    return 'not-allowed';
  }
}

let queue: Promise<unknown> = Promise.resolve();

/** Changes of the registered scripts run one after the other; one that fails does not stop the next. */
function inTurn(change: () => Promise<void>): Promise<void> {
  const run = queue.then(change, change);
  queue = run.catch(() => undefined);
  return run;
}

/**
 * From now on a part runs on the pages of a granted site before the overlay asks for it: the site showed that it needs it,
 * and the way over the background would delay the first card. A site that is not registered stays as it is.
 */
export function expectPart(origin: string, part: PartOfPage): Promise<void> {
  return inTurn(() => addPart(origin, part));
}

async function addPart(origin: string, part: PartOfPage): Promise<void> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  const mine = scripts.filter(({ id }) => id.startsWith('aisle:') && covers(id.slice('aisle:'.length), `${origin}/`));
  const late = mine.filter(({ js }) => !js?.some((file) => file.endsWith(fileOfPart(part))));
  if (late.length === 0) return;
  const bare = (js: readonly string[] = [SCRIPT]) => js.map((file) => file.replace(/^\//, ''));
  const others = (js?: readonly string[]) => bare(js).filter((file) => file !== DOM);
  await browser.scripting.updateContentScripts(
    late.map(({ id, js }) => ({ id, js: [DOM, fileOfPart(part), ...others(js)] })),
  );
}

/**
 * Makes the registered content scripts equal to the granted origins: one each, no more; quiet ones where the user wants the
 * side panel only. Browsers drop registrations with an update, so it runs at every start. Idempotent; calls of this context
 * run one after the other.
 */
export function syncScripts(): Promise<void> {
  return inTurn(sync);
}

interface Script {
  id: string;
  matches: string[];
  excludeMatches?: string[];
  js: string[];
  css?: string[];
}

async function sync(): Promise<void> {
  const wanted = scriptsFor(await grantedPatterns(), (await readSettings()).panelOnly);
  const there = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) => /^aisle(-quiet)?:/.test(id));
  const stays = (one: (typeof there)[number]) =>
    wanted.some((script) => script.id === one.id && leavesOut(script, one));
  const gone = there.filter((one) => !stays(one)).map(({ id }) => id);
  for (const id of gone) await unregister(id);
  const left = new Set(there.filter(stays).map(({ id }) => id));
  for (const script of wanted) if (!left.has(script.id)) await register(script);
}

/** Another window may have taken it away a moment ago. */
async function unregister(id: string): Promise<void> {
  try {
    await browser.scripting.unregisterContentScripts({ ids: [id] });
  } catch (error) {
    const now = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
    if (now.length > 0) throw error;
  }
}

/** Do two registrations leave out the same pages? */
const leavesOut = (one: Pick<Script, 'excludeMatches'>, two: { excludeMatches?: string[] | undefined }) =>
  (one.excludeMatches ?? []).join(' ') === (two.excludeMatches ?? []).join(' ');

/** A quiet origin has a script of its own; a grant that covers it among others leaves it out. */
function scriptsFor(granted: readonly string[], panelOnly: readonly string[]): Script[] {
  const quiet = panelOnly.flatMap((origin) => patternOf(origin) ?? []);
  const within = (pattern: string) => quiet.filter((one) => one !== pattern && covers(pattern, `${originOf(one)}/`));
  const loud = granted
    .filter((pattern) => !quiet.includes(pattern))
    .map((pattern): Script => {
      const left = within(pattern);
      const script = { id: idOf(pattern), matches: [pattern], js: [DOM, SCRIPT], css: [STYLE] };
      return left.length > 0 ? { ...script, excludeMatches: left } : script;
    });
  const silent = [...new Set(quiet)]
    .filter((one) => granted.some((pattern) => pattern === one || covers(pattern, `${originOf(one)}/`)))
    .map((pattern): Script => ({ id: quietIdOf(pattern), matches: [pattern], js: [DOM, QUIET, SCRIPT] }));
  return [...loud, ...silent];
}

/** Another window may have registered the same origin a moment ago: then there is nothing left to do. */
async function register(script: Script): Promise<void> {
  try {
    await browser.scripting.registerContentScripts([
      { ...script, runAt: 'document_idle' as const, persistAcrossSessions: true },
    ]);
  } catch (error) {
    const now = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] });
    if (now.length === 0) throw error;
  }
}
