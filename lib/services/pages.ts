import { fail, type Outcome, ok, type PageState, type PartOfPage, readerParts } from '../domain/index.ts';
import {
  allTabs,
  covers,
  expectPart,
  openPanelBeside,
  patternOf,
  readSettings,
  runPart,
  sayOnButton,
  startIn,
  syncScripts,
  tabsOn,
} from '../platform/index.ts';
import type { ServiceRefusal } from './types.ts';

/** How to talk to the overlay in a tab; handed in, so that this file needs no browser to be tested. */
export interface Pages {
  /** What the page knows; rejects when no overlay runs there. */
  state(tabId: number): Promise<PageState>;
  readNow(tabId: number): Promise<PageState>;
  toggleCard(tabId: number): Promise<unknown>;
  /** Starts teaching, pointing or the reading of the selection in a page. */
  teach(tabId: number, ask: 'teach' | 'point' | 'selection'): Promise<Outcome<null, { code: string; says: string }>>;
  leave(tabId: number): Promise<unknown>;
}

const NOT_HERE = 'Aisle cannot read this page: the browser keeps extensions out of it.';

/** The overlay's state in a tab, or null when none runs there. */
const stateIn = (pages: Pages, tabId: number): Promise<PageState | null> => pages.state(tabId).catch(() => null);

/** Tabs in which the overlay is being started: a second click must not start it twice. */
const starting = new Set<number>();

/**
 * The toolbar button: reads this page once and opens the card; where Aisle already runs, opens or closes the card.
 * Where no extension may run, the button says so.
 */
export async function readThisPage(tabId: number, pages: Pages): Promise<'toggled' | 'started' | 'not-allowed'> {
  if (starting.has(tabId)) return 'started';
  starting.add(tabId);
  try {
    const state = await stateIn(pages, tabId);
    if (state) {
      await pages.toggleCard(tabId);
      if (state.mode === 'panel') await pointToPanel(tabId);
      return 'toggled';
    }
    if ((await startIn(tabId)) === 'not-allowed') {
      await sayOnButton(tabId, '–', NOT_HERE);
      return 'not-allowed';
    }
    await openCard(tabId, pages);
    return 'started';
  } finally {
    starting.delete(tabId);
  }
}

/** By a shortcut: starts Aisle in a tab where it does not run yet, then teaching or the reading of the selection. */
export async function teachHere(tabId: number, ask: 'teach' | 'point' | 'selection', pages: Pages): Promise<void> {
  if (!(await stateIn(pages, tabId)) && (await startIn(tabId)) === 'not-allowed') {
    await sayOnButton(tabId, '–', NOT_HERE);
    return;
  }
  const outcome = await pages.teach(tabId, ask).catch(() => null);
  if (outcome && !outcome.ok) await sayOnButton(tabId, '!', outcome.failure.says);
}

/** A page that was just started reads, and shows the card unless the user has it open from the start anyway. */
async function openCard(tabId: number, pages: Pages): Promise<void> {
  const state = await pages.readNow(tabId).catch(() => null);
  if (state?.mode === 'panel') return pointToPanel(tabId);
  const { cardStartsOpen } = await readSettings();
  // What could not be read is said in the open card, which offers other ways.
  if (state && (!state.triage || !cardStartsOpen)) await pages.toggleCard(tabId);
}

const IN_PANEL = 'Aisle changes nothing on this page. Open its side panel to see the reading.';

/** Where nothing may be shown on the page, a click leads to the side panel; browsers that open it for a hand only say so. */
async function pointToPanel(tabId: number): Promise<void> {
  if ((await openPanelBeside(tabId)) !== 'opened') await sayOnButton(tabId, '▸', IN_PANEL);
}

/** Starts the overlay in open tabs of these origins, where it does not run yet. Gives how many were started. */
export async function startInOpenTabs(patterns: readonly string[], pages: Pages): Promise<number> {
  let started = 0;
  for (const tabId of await tabsOn(patterns)) {
    if (await stateIn(pages, tabId)) continue;
    if ((await startIn(tabId)) === 'started') started += 1;
  }
  return started;
}

const NOT_LOADED = 'A part of Aisle could not be loaded into this page. Reload the tab and try again.';

/** Runs a further part in the page that asked for it. Where the browser refuses, the button says so, too. */
export async function loadPart(
  tabId: number,
  part: PartOfPage,
  origin: string,
): Promise<Outcome<null, ServiceRefusal>> {
  const started = (await runPart(tabId, part)) === 'started';
  // Only the next page is quicker for it, so nobody waits and a refusal is no failure.
  if (started && readerParts.includes(part)) void expectPart(origin, part).catch(() => undefined);
  if (started) return ok(null);
  await sayOnButton(tabId, '!', NOT_LOADED);
  return fail({ code: 'failed', says: NOT_LOADED });
}

/** Takes the overlay away from every tab on these origins. Their addresses are no longer visible, so each is asked. */
export async function leaveTabs(patterns: readonly string[], pages: Pages): Promise<void> {
  await Promise.all(
    (await allTabs()).map(async (tabId) => {
      const state = await stateIn(pages, tabId);
      if (state && patterns.some((pattern) => covers(pattern, state.url)))
        await pages.leave(tabId).catch(() => undefined);
    }),
  );
}

/** After the user switched sites to the side panel only, or back: what runs in their tabs leaves, and starts anew. */
export async function followPanelOnly(now: readonly string[], before: readonly string[], pages: Pages): Promise<void> {
  const changed = [...now.filter((one) => !before.includes(one)), ...before.filter((one) => !now.includes(one))];
  const patterns = changed.flatMap((origin) => patternOf(origin) ?? []);
  if (patterns.length === 0) return;
  await syncScripts();
  await leaveTabs(patterns, pages);
  await startInOpenTabs(patterns, pages);
}
