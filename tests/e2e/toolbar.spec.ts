// The button in the toolbar, and the panel beside the page.
import { until } from './world/marionette.ts';
import { expect, INBOX, test } from './world/test.ts';
import { CARD, openCard } from './world/walk.ts';

const TICKET = `${INBOX}/ticket/gas-smell`;

test.describe('with nothing granted', () => {
  test.use({ granted: [] });

  test('the button reads this page once, and nothing stays granted', async ({ seat }) => {
    test.skip(seat.browser === 'chromium', 'Chromium gives a scripted press no activeTab; Firefox does, as to a hand');
    await seat.open(TICKET);
    await seat.pressToolbar();
    await until(() => seat.card.present(), 'the overlay');
    await openCard(seat);
    expect(await seat.card.text(CARD.title)).toBe('Ingrid Solvang');
    await seat.open(`${INBOX}/ticket/tent-friday`);
    await new Promise((r) => setTimeout(r, 1500));
    expect(await seat.card.present()).toBe(false);
  });

  test('the button on a page that holds no conversation says so instead of showing something', async ({ seat }) => {
    test.skip(seat.browser === 'chromium', 'as above');
    await seat.open(`${INBOX}/`);
    await seat.pressToolbar();
    await until(async () => (await seat.card.count('.card, .pill')) > 0, 'a plain sentence');
    expect(await seat.card.count(CARD.axis('nature'))).toBe(0);
  });
});

test('the button opens and closes the card where Aisle already reads', async ({ seat }) => {
  await seat.open(TICKET);
  await until(async () => (await seat.card.count(CARD.pill)) === 1, 'the pill');
  await seat.pressToolbar();
  await until(async () => (await seat.card.count(CARD.card)) === 1, 'the card');
  await seat.pressToolbar();
  await until(async () => (await seat.card.count(CARD.pill)) === 1, 'the pill again');
});

test('the side panel opens beside the page', async ({ seat }) => {
  await seat.open(TICKET);
  await openCard(seat);
  if (seat.openSidebar) await seat.openSidebar();
  else await seat.card.click(CARD.button('Open side panel'));
  await until(() => seat.panelOpen(), 'the panel');
});
