// Nothing is granted at install; the user says yes to one origin; taking it back takes the overlay away.
import { until } from './world/marionette.ts';
import { expect, INBOX, test, UNKNOWN } from './world/test.ts';
import { CARD, openCard } from './world/walk.ts';

const TICKET = `${INBOX}/ticket/gas-smell`;
const TAKE_BACK = 'ul[aria-label="Sites"] li .btn';
const settle = () => new Promise((r) => setTimeout(r, 1500));

test.describe('with nothing granted', () => {
  test.use({ granted: [] });

  test('a page gets nothing at all', async ({ seat }) => {
    await seat.open(TICKET);
    await settle();
    expect(await seat.card.present()).toBe(false);
  });

  test('always on this site: the overlay comes on the next load, and goes when the origin is taken back', async ({
    seat,
  }) => {
    await seat.grant(INBOX);
    await seat.open(TICKET);
    await openCard(seat);
    expect(await seat.card.text(CARD.title)).toBe('Ingrid Solvang');
    await seat.revoke(INBOX);
    await until(async () => !(await seat.card.present()), 'the overlay to go');
    await seat.open(TICKET);
    await settle();
    expect(await seat.card.present()).toBe(false);
  });
});

test('a page that holds no conversation gets nothing: no pill, no host', async ({ seat }) => {
  await seat.open(`${UNKNOWN}/board`);
  await settle();
  expect(await seat.card.present()).toBe(false);
  expect(await seat.marks.present()).toBe(false);
});

test('the options page lists the site and revokes it', async ({ seat }) => {
  await seat.open(TICKET);
  await openCard(seat);
  const options = await seat.extensionPage('options.html#sites');
  // Firefox grants by host, without the port, and the list says just what was granted.
  await until(async () => (await options.text('main')).includes(new URL(INBOX).hostname), 'the site in the list');
  // One grant covers every port in Firefox; in Chromium each origin has its own line, so every line is taken back.
  for (let lines = await options.count(TAKE_BACK); lines > 0; lines = await options.count(TAKE_BACK)) {
    await options.click(TAKE_BACK);
    await until(async () => (await options.count(TAKE_BACK)) < lines, 'the line to go');
  }
  await options.back();
  await until(async () => !(await seat.card.present()), 'the overlay to go');
  await seat.open(TICKET);
  await settle();
  expect(await seat.card.present()).toBe(false);
});
