// The demo inbox: invented conversations in five kinds of places, read by the generic reader.
import { byId, conversations } from '../demo/conversations.mjs';
import { pathOf } from '../demo/server.mjs';
import { until } from './world/marionette.ts';
import { expect, INBOX, test } from './world/test.ts';
import { askForDraft, CARD, expectNothingSent, insert, openCard, squeeze } from './world/walk.ts';

const newestCustomer = (id: string) => byId(id).messages.findLast((m) => !m.ours && !m.note)!;

test('every conversation gives its newest customer, their words and four axes', async ({ seat }) => {
  test.setTimeout(180_000);
  for (const c of conversations.filter((one) => one.place !== 'post')) {
    const { who, text } = newestCustomer(c.id);
    await seat.open(INBOX + pathOf(c));
    await openCard(seat);
    expect([who.name, who.handle], c.id).toContain(await seat.card.text(CARD.title));
    const firstLine = squeeze(text.split('\n').findLast((line) => line.length > 20) ?? text).slice(0, 20);
    expect(squeeze(await seat.card.text('.words')), c.id).not.toBe('');
    expect(await seat.card.count('.axis'), `${c.id} ${firstLine}`).toBe(4);
  }
});

test('a public post: its author, the many listeners, and a public reply', async ({ seat }) => {
  await seat.open(`${INBOX}/post/slow-clap`);
  await openCard(seat);
  const title = await seat.card.text(CARD.title);
  expect(['Remy Baptiste', 'Olivia Tran', '@remyoutside', '@liv_tran']).toContain(title);
  expect(await seat.card.text('.who-meta')).toContain('public');
});

test('a problem is not anger: the gas smell is urgent and calm, the ugly colour is rude and can wait', async ({
  seat,
}) => {
  const level = (name: string) =>
    seat.card.attribute(`.axis[data-axis="nature"] [role="meter"][aria-label*="${name}"]`, 'aria-valuenow');
  await seat.open(`${INBOX}/ticket/gas-smell`);
  await openCard(seat);
  expect(Number(await level('Urgency'))).toBeGreaterThan(60);
  expect(Number(await level('Irritation'))).toBeLessThan(35);
  await seat.open(`${INBOX}/chat/color-feo`);
  await openCard(seat);
  expect(Number(await level('Urgency'))).toBeLessThan(35);
  expect(Number(await level('Irritation'))).toBeGreaterThan(50);
});

for (const id of ['gas-smell', 'remboursement', 'trailhead', 'horario', 'video-comments']) {
  test(`draft and insert into the reply box: ${id}`, async ({ seat }) => {
    const c = byId(id);
    await seat.open(INBOX + pathOf(c));
    await openCard(seat);
    const draft = await askForDraft(seat);
    await seat.recorder.start();
    expect(await insert(seat)).toContain('read back and equal');
    const box = () => {
      const el = document.getElementById('reply') as HTMLElement & { value?: string };
      return el.value ?? el.innerText;
    };
    expect(squeeze(await seat.inPage(box))).toBe(squeeze(draft));
    await expectNothingSent(seat);
    await seat.card.click('.draft .row .btn:nth-of-type(3)');
    await until(async () => squeeze(await seat.inPage(box)) === '', 'the empty box again');
    expect(await (await fetch(`${INBOX}/sent.json`)).json()).toEqual([]);
  });
}

test('a draft keeps to the box: the length is counted against the limit', async ({ seat }) => {
  await seat.open(`${INBOX}/post/horario`);
  await openCard(seat);
  await askForDraft(seat);
  expect(await seat.card.text('.draft')).toMatch(/\d+/);
  await seat.card.fill(CARD.draft, 'Abrimos de 10 a 14 h. ^NH');
  expect(await seat.card.value(CARD.draft)).toBe('Abrimos de 10 a 14 h. ^NH');
});

test('an unsupported language abstains and says so', async ({ seat }) => {
  await seat.open(`${INBOX}/ticket/polish-zip`);
  await openCard(seat);
  expect(await seat.card.text(CARD.axis('nature'))).toMatch(/unknown|not read|cannot/i);
});

test('keyboard: Escape closes the card and the pill takes the focus', async ({ seat }) => {
  await seat.open(`${INBOX}/mail/gracias`);
  await openCard(seat);
  await seat.card.press(CARD.button('Close'), 'Escape');
  await until(async () => (await seat.card.count(CARD.pill)) === 1, 'the pill');
  expect(await seat.card.count(CARD.card)).toBe(0);
});

test('a spot check: a small mark on the reply that is already there, with its reason', async ({ seat }) => {
  await seat.open(`${INBOX}/ticket/chaussures`);
  await until(async () => (await seat.card.count('.spot-mark')) > 0, 'a spot mark');
  await seat.card.click('.spot-mark');
  expect((await seat.card.text('.spot-pop')).length).toBeGreaterThan(10);
});
