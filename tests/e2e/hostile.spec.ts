// Customer text only ever becomes text; a page that fights the overlay wins without breaking anything.
import { HOSTILE } from './world/hostile.ts';
import { until } from './world/marionette.ts';
import { expect, HOSTILE_ORIGIN, INBOX, test } from './world/test.ts';
import { askForDraft, CARD, openCard } from './world/walk.ts';

for (const kind of Object.keys(HOSTILE)) {
  test(`a message of this kind gives a card or a plain sentence: ${kind}`, async ({ seat }) => {
    await seat.open(`${HOSTILE_ORIGIN}/${kind}`);
    await openCard(seat);
    expect((await seat.card.text(CARD.title)).length).toBeGreaterThan(0);
    expect(await seat.card.count('.card img, .card script, .card svg[onload]')).toBe(0);
    expect(await seat.inPage(() => (window as unknown as { owned?: number }).owned ?? 0)).toBe(0);
    expect((await askForDraft(seat)).length).toBeGreaterThan(10);
  });
}

test('markup in a name stays text', async ({ seat }) => {
  await seat.open(`${HOSTILE_ORIGIN}/markup`);
  await openCard(seat);
  expect(await seat.card.text(CARD.card)).toContain('where is my order?');
  expect(await seat.card.text(CARD.card)).toContain('<script>');
});

test('a page that removes the overlay wins after a few tries, and goes on working', async ({ seat }) => {
  await seat.open(`${INBOX}/ticket/tent-friday`);
  await until(() => seat.card.present(), 'the overlay');
  await seat.inPage(() => {
    const w = window as unknown as { removals: number };
    w.removals = 0;
    setInterval(() => {
      const host = document.querySelector('aisle-overlay');
      if (host) w.removals++;
      host?.remove();
    }, 60);
  });
  await new Promise((r) => setTimeout(r, 4000));
  const removals = await seat.inPage(() => (window as unknown as { removals: number }).removals);
  expect(removals).toBeGreaterThan(0);
  expect(removals).toBeLessThanOrEqual(5);
  await seat.typeInPage('#reply', 'still alive');
  expect(await seat.inPage(() => document.getElementById('reply')!.innerText)).toContain('still alive');
});
