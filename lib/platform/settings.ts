import { browser } from 'wxt/browser';
import type { Settings, Weights } from '../domain/index.ts';

const KEY = 'settings';

/** What Aisle does before the user chose anything. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  agent: { name: null, role: null, initials: null },
  firm: { name: null, currency: null },
  weights: null,
  theme: 'auto',
  cardStartsOpen: false,
  spotCheckMarks: true,
  queueMarks: true,
  markEvidence: true,
  keepDays: 30,
  panelOnly: [],
};

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
const text = (value: unknown, max = 200) =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, max) : null;
const flag = (value: unknown, otherwise: boolean) => (typeof value === 'boolean' ? value : otherwise);

const WEIGHTS: readonly (keyof Weights)[] = ['urgency', 'irritation', 'flags', 'channel', 'value', 'influence'];
/** Promise 5: the influence share is capped, whatever was stored. */
const MOST: Partial<Weights> = { influence: 25 };

function weights(value: unknown): Weights | null {
  const given = record(value);
  const numbers = WEIGHTS.map((name) => [name, given[name]] as const);
  if (!numbers.every(([, n]) => typeof n === 'number' && n >= 0 && n <= 100)) return null;
  return Object.fromEntries(numbers.map(([name, n]) => [name, Math.min(n as number, MOST[name] ?? 100)])) as never;
}

/**
 * Settings from whatever is stored: a missing, broken or older value becomes its default, field by field.
 * Never throws.
 */
export function migrateSettings(stored: unknown): Settings {
  const old = record(stored);
  const [agent, firm] = [record(old.agent), record(old.firm)];
  const currency = text(firm.currency)?.toUpperCase() ?? null;
  const days = typeof old.keepDays === 'number' && Number.isFinite(old.keepDays) ? Math.round(old.keepDays) : 30;
  const theme = old.theme === 'light' || old.theme === 'dark' ? old.theme : 'auto';
  const panelOnly = Array.isArray(old.panelOnly) ? old.panelOnly.filter((one) => typeof one === 'string') : [];
  return {
    version: 1,
    agent: { name: text(agent.name), role: text(agent.role), initials: text(agent.initials, 8) },
    firm: { name: text(firm.name), currency: currency && /^[A-Z]{3}$/.test(currency) ? currency : null },
    weights: weights(old.weights),
    theme,
    cardStartsOpen: flag(old.cardStartsOpen, DEFAULT_SETTINGS.cardStartsOpen),
    spotCheckMarks: flag(old.spotCheckMarks, DEFAULT_SETTINGS.spotCheckMarks),
    queueMarks: flag(old.queueMarks, DEFAULT_SETTINGS.queueMarks),
    markEvidence: flag(old.markEvidence, DEFAULT_SETTINGS.markEvidence),
    keepDays: Math.min(Math.max(days, 1), 365),
    panelOnly: [...new Set(panelOnly)],
  };
}

/** The user's settings, complete and valid. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return migrateSettings(stored[KEY]);
}

/** Merges a patch into the settings, stores and gives the whole. Invalid values fall back to their defaults. */
export async function saveSettings(patch: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  const next = migrateSettings({ ...(await readSettings()), ...patch });
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Back to the defaults. */
export async function clearSettings(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Calls back with the whole settings, and with those before, whenever they change in any window. Gives the way to stop. */
export function watchSettings(onChange: (settings: Settings, before: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) onChange(migrateSettings(change.newValue), migrateSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
