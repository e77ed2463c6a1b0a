import { fail, type Outcome, ok } from '../domain/index.ts';
import {
  covers,
  grantedPatterns,
  hasOrigin,
  originOf,
  patternOf,
  readSettings,
  removeOrigin,
  requestOrigin,
  saveSettings,
  syncScripts,
  watchOrigins,
  watchSettings,
} from '../platform/index.ts';
import type { SiteFailure, SiteState } from './types.ts';

const badOrigin = () =>
  fail<SiteFailure>({ code: 'bad-origin', says: 'Write the address of a site, such as https://desk.example.' });

/** The origin of an address as people write it: `desk.example`, `https://desk.example/tickets/4`. Null when it is none. */
export function readOrigin(text: string): string | null {
  const trimmed = text.trim();
  if (/\s/.test(trimmed)) return null;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  if (!url || patternOf(url.origin) === null) return null;
  return url.hostname.includes('.') || url.hostname === 'localhost' || url.hostname.startsWith('[') ? url.origin : null;
}

/** Every origin that was granted and every one where Aisle stays in the panel, by name. */
export async function listSites(): Promise<SiteState[]> {
  const [patterns, settings] = await Promise.all([grantedPatterns(), readSettings()]);
  const granted = patterns.map(originOf);
  const origins = [...new Set([...granted, ...settings.panelOnly])].sort();
  return origins.map((origin) => toState(origin, patterns, settings.panelOnly));
}

function toState(origin: string, patterns: readonly string[], panelOnly: readonly string[]): SiteState {
  const granted = patterns.some((pattern) => originOf(pattern) === origin || covers(pattern, `${origin}/`));
  const state = panelOnly.includes(origin) ? 'panel-only' : granted ? 'on' : 'off';
  return { origin, granted, state };
}

async function stateOf(origin: string): Promise<SiteState> {
  const [patterns, settings] = await Promise.all([grantedPatterns(), readSettings()]);
  return toState(origin, patterns, settings.panelOnly);
}

/**
 * Asks the browser for one origin and starts Aisle there from now on. Call it straight from a click: the request goes
 * out before anything is awaited.
 */
export async function enableSite(address: string): Promise<Outcome<SiteState, SiteFailure>> {
  const origin = readOrigin(address);
  if (origin === null) return badOrigin();
  if (!(await requestOrigin(origin))) return fail({ code: 'denied', says: `Aisle was not allowed on ${origin}.` });
  await syncScripts();
  return ok(await stateOf(origin));
}

/** Gives the permission back and stops there. `origin` is one that `listSites` gave, or an address. */
export async function disableSite(origin: string): Promise<Outcome<SiteState, SiteFailure>> {
  const address = readOrigin(origin) ?? origin;
  const pattern = (await grantedPatterns()).find((one) => originOf(one) === address) ?? patternOf(address);
  if (!pattern) return badOrigin();
  await removeOrigin(pattern).catch(() => false);
  await syncScripts();
  if (await hasOrigin(address))
    return fail({
      code: 'failed',
      says: `Another grant still covers ${address}; take it back in the browser's settings.`,
    });
  return ok(await stateOf(address));
}

/** On an origin where Aisle stays in the side panel it reads, but puts nothing on the page. */
export async function setPanelOnly(address: string, panelOnly: boolean): Promise<Outcome<SiteState, SiteFailure>> {
  const origin = readOrigin(address);
  if (origin === null) return badOrigin();
  const { panelOnly: before } = await readSettings();
  const rest = before.filter((one) => one !== origin);
  // The background hears of it and starts the site's tabs anew.
  await saveSettings({ panelOnly: panelOnly ? [...rest, origin] : rest });
  return ok(await stateOf(origin));
}

/** Calls back with all sites when a permission or a setting changes. Gives the way to stop listening. */
export function watchSites(onChange: (sites: SiteState[]) => void): () => void {
  const tell = () => void listSites().then(onChange);
  const stops = [watchOrigins({ added: tell, removed: tell }), watchSettings(tell)];
  return () => {
    for (const stop of stops) stop();
  };
}
