// A reading is put right once: the card follows at once, a similar message later, and everything can be taken back.
import { byId } from '../demo/conversations.mjs';
import { pathOf } from '../demo/server.mjs';
import { until } from './world/marionette.ts';
import type { Seat } from './world/seat.ts';
import { expect, INBOX, test } from './world/test.ts';
import { CARD, openCard, panelBeside, squeeze } from './world/walk.ts';

const ROWS = '[aria-label="Corrections"] .line';
const MORE_URGENT = '#aisle-correct .levels .btn:nth-of-type(2)';

async function read(seat: Seat, id: string): Promise<number> {
  await seat.open(INBOX + pathOf(byId(id)));
  await openCard(seat);
  return urgency(seat);
}

const urgency = async (seat: Seat) =>
  Number(await seat.card.attribute(`${CARD.axis('nature')} [role="meter"][aria-label="Urgency"]`, 'aria-valuenow'));

const becomes = (seat: Seat, level: number) => until(async () => (await urgency(seat)) === level, `urgency ${level}`);

async function correct(seat: Seat): Promise<void> {
  if ((await seat.card.attribute('.correct-head > .btn', 'aria-expanded')) === 'false')
    await seat.card.click('.correct-head > .btn');
  expect(await seat.card.text(MORE_URGENT)).toBe('More urgent');
  await seat.card.click(MORE_URGENT);
  await until(async () => (await seat.card.count('.learnt[data-at="learnt"]')) > 0, 'that it is learnt');
}

test('corrected once, undone, corrected again; a similar message follows; listed, removed, as before', async ({
  seat,
}, info) => {
  const similar = await read(seat, 'pole-york');
  const before = await read(seat, 'pole-leeds');
  await correct(seat);
  await becomes(seat, before + 25);
  expect(squeeze(await seat.card.text('.gist'))).toMatch(/as you taught it\.$/);
  await seat.card.click('.learnt .btn');
  await becomes(seat, before);
  await correct(seat);
  await becomes(seat, before + 25);

  const follows = await read(seat, 'pole-york');
  expect(follows).toBeGreaterThan(similar + 3);
  const options = await seat.extensionPage('options.html#corrections');
  await until(async () => (await options.count(ROWS)) === 1, 'the correction');
  expect(squeeze(await options.text(ROWS))).toContain('the spare pole for the Tarnside tent');
  expect(await options.axe()).toEqual([]);
  await options.screenshot(info.outputPath('taught-readings.png'));
  await options.click('.row > .btn.danger');
  await options.click('.confirm .btn.danger');
  await until(async () => (await options.count(ROWS)) === 0, 'the empty list');
  await options.back();
  expect(await read(seat, 'pole-york')).toBe(similar);
});

test('the side panel takes a correction, too, and the card on the page follows', async ({ seat }, info) => {
  const before = await read(seat, 'pole-leeds');
  const panel = await panelBeside(seat, INBOX);
  await until(async () => (await panel.count('.gist')) > 0, 'the sentence in the panel');
  await panel.click('.correct-head > .btn');
  await panel.click(MORE_URGENT);
  await until(async () => (await panel.count('.learnt[data-at="learnt"]')) > 0, 'that it is learnt');
  expect(squeeze(await panel.text('.gist'))).toMatch(/as you taught it\.$/);
  await panel.screenshot(info.outputPath('panel-learnt.png'));
  await panel.back();
  await becomes(seat, before + 25);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`what is offered and what is said can be looked at in ${scheme}`, async ({ seat }, info) => {
    await seat.colours(scheme);
    await read(seat, 'rent-tomorrow');
    expect(squeeze(await seat.card.text('.gist'))).toMatch(/^A calm.*so it is (very )?urgent\.$/);
    await seat.screenshot(info.outputPath(`sentence-${scheme}.png`));
    await seat.card.click('.correct-head > .btn');
    await seat.card.click('#aisle-correct .levels .btn:nth-of-type(4)');
    await until(async () => (await seat.card.count('.learnt[data-at="learnt"]')) > 0, 'that it is learnt');
    await seat.screenshot(info.outputPath(`learnt-${scheme}.png`));
    const options = await seat.extensionPage('options.html#corrections');
    await until(async () => (await options.count(ROWS)) === 1, 'the correction');
    await options.screenshot(info.outputPath(`taught-readings-${scheme}.png`));
    await options.back();
  });
}
