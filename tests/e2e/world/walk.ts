import { expect } from '@playwright/test';
import { until } from './marionette.ts';
import type { ExtensionPage, Seat } from './seat.ts';

/** Where the parts of the overlay are, in one place. */
export const CARD = {
  pill: '.pill',
  card: '.card',
  title: '#aisle-title',
  said: '.said',
  number: '.number b',
  axis: (id: string) => `.axis[data-axis="${id}"]`,
  draft: 'textarea.reply',
  button: (label: string) => `button[aria-label="${label}"]`,
  status: '.said-status',
} as const;

/** Waits for the pill or the card and opens the card. */
export async function openCard(seat: Seat): Promise<void> {
  await until(() => seat.card.present(), 'the overlay in the page');
  await until(async () => (await seat.card.count(`${CARD.pill}, ${CARD.card}`)) > 0, 'a pill or a card');
  if ((await seat.card.count(CARD.card)) === 0) await seat.card.click(CARD.pill);
  await until(async () => (await seat.card.count(CARD.axis('nature'))) > 0, 'the four axes');
}

/** Asks for a draft and gives its text. */
export async function askForDraft(seat: Seat): Promise<string> {
  if ((await seat.card.count(CARD.draft)) === 0) await seat.card.click('.draft .btn.primary');
  return until(() => seat.card.value(CARD.draft), 'a draft');
}

/** Clicks Insert and waits until the card says what became of it. */
export async function insert(seat: Seat): Promise<string> {
  // The card takes no Insert in its first moments: a page could lure a click onto it.
  await new Promise((r) => setTimeout(r, 600));
  const label = /^Insert/;
  expect(await seat.card.text('.draft .row .btn')).toMatch(label);
  await seat.card.click('.draft .row .btn');
  return until(async () => {
    const at = await seat.card.attribute(CARD.status, 'data-at');
    return at && !['idle', 'inserting'].includes(at) ? seat.card.text(CARD.status) : null;
  }, 'the end of the insert');
}

/** Nothing was sent, pressed or submitted by us since the recorder started. */
export async function expectNothingSent(seat: Seat): Promise<void> {
  expect(await seat.recorder.seen()).toEqual({ submits: 0, trustedFalseClicks: 0, enters: 0 });
}

/** White space squeezed: editors wrap lines their own way. */
export const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The side panel's page, following the tab of an origin. */
export async function panelBeside(seat: Seat, origin: string): Promise<ExtensionPage> {
  const panel = await seat.extensionPage('sidepanel.html');
  await until(async () => (await panel.count('.panel')) > 0, 'the panel');
  await panel.run(async (wanted: string) => {
    type Tab = { id: number; url?: string };
    type Api = { tabs: { query(what: object): Promise<Tab[]>; update(id: number, how: object): Promise<unknown> } };
    const all = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs } = all.browser ?? all.chrome;
    const page = (await tabs.query({})).find((tab) => URL.parse(tab.url ?? '')?.origin === wanted);
    await tabs.update(page?.id ?? -1, { active: true });
  }, origin);
  return panel;
}
