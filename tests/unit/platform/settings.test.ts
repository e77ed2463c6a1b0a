import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  clearSettings,
  DEFAULT_SETTINGS,
  migrateSettings,
  readSettings,
  saveSettings,
  watchSettings,
} from '../../../lib/platform/index.ts';

beforeEach(() => fakeBrowser.reset());

describe('whatever is stored, the settings are complete and valid', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'garbage'],
    ['a list', [1, 2]],
    ['an empty object', {}],
    ['wrong types everywhere', { agent: 7, firm: [], weights: 'x', theme: 3, keepDays: 'x', panelOnly: 'x' }],
  ])('%s gives the defaults', (_, stored) => {
    expect(migrateSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  const weights = { urgency: 40, irritation: 20, flags: 15, channel: 5, value: 10, influence: 10 };
  test.each<[string, unknown, Partial<typeof DEFAULT_SETTINGS>]>([
    ['one good field among bad ones', { theme: 'dark', agent: null }, { theme: 'dark' }],
    ['an unknown theme', { theme: 'neon' }, { theme: 'auto' }],
    ['spaces around names', { agent: { name: ' Noor ' } }, { agent: { name: 'Noor', role: null, initials: null } }],
    ['a blank name', { agent: { name: '  ' } }, { agent: DEFAULT_SETTINGS.agent }],
    ['a currency in small letters', { firm: { currency: 'eur' } }, { firm: { name: null, currency: 'EUR' } }],
    ['no currency', { firm: { currency: 'Euro' } }, { firm: DEFAULT_SETTINGS.firm }],
    ['too few days', { keepDays: 0 }, { keepDays: 1 }],
    ['too many days', { keepDays: 9999 }, { keepDays: 365 }],
    ['half days', { keepDays: 7.4 }, { keepDays: 7 }],
    ['no number of days', { keepDays: Number.NaN }, { keepDays: 30 }],
    [
      'origins twice and no origins',
      { panelOnly: ['https://a.example', 'https://a.example', 3] },
      { panelOnly: ['https://a.example'] },
    ],
    ['all weights', { weights }, { weights }],
    ['a missing weight', { weights: { urgency: 1 } }, { weights: null }],
    ['a negative weight', { weights: { ...weights, value: -1 } }, { weights: null }],
    ['influence above its cap', { weights: { ...weights, influence: 90 } }, { weights: { ...weights, influence: 25 } }],
    ['switches', { cardStartsOpen: true, queueMarks: false }, { cardStartsOpen: true, queueMarks: false }],
    ['no switches', { cardStartsOpen: 'yes', markEvidence: 0 }, { cardStartsOpen: false, markEvidence: true }],
  ])('%s', (_, stored, want) => {
    expect(migrateSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...want });
  });

  test('never throws, and what it gives it gives again', () => {
    const fields = fc.record(Object.fromEntries(Object.keys(DEFAULT_SETTINGS).map((name) => [name, fc.anything()])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fields), (stored) => {
        const once = migrateSettings(stored);
        expect(migrateSettings(structuredClone(once))).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });
});

describe('in the browser’s storage', () => {
  test('starts with the defaults and keeps what is saved', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    const saved = await saveSettings({ theme: 'dark', keepDays: 7 });
    expect(saved).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', keepDays: 7 });
    await saveSettings({ cardStartsOpen: true });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', keepDays: 7, cardStartsOpen: true });
  });

  test('survives garbage that something else wrote', async () => {
    await fakeBrowser.storage.local.set({ settings: 'garbage' });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await saveSettings({ theme: 'light' })).toEqual({ ...DEFAULT_SETTINGS, theme: 'light' });
  });

  test('tells of changes until it is told to stop', async () => {
    const heard = vi.fn();
    const stop = watchSettings(heard);
    await saveSettings({ theme: 'dark' });
    const dark = { ...DEFAULT_SETTINGS, theme: 'dark' };
    expect(heard).toHaveBeenLastCalledWith(dark, DEFAULT_SETTINGS);
    await fakeBrowser.storage.local.set({ other: 1 });
    expect(heard).toHaveBeenCalledTimes(1);
    await clearSettings();
    expect(heard).toHaveBeenLastCalledWith(DEFAULT_SETTINGS, dark);
    stop();
    await saveSettings({ theme: 'light' });
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
