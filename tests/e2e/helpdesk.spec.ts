// The main job on a real helpdesk: Request Tracker, an agent logged in, from the page to the composer.
import { until } from './world/marionette.ts';
import type { Seat } from './world/seat.ts';
import { expect, RT, test } from './world/test.ts';
import { askForDraft, CARD, expectNothingSent, insert, openCard, squeeze } from './world/walk.ts';

test.skip(!RT, 'Request Tracker cannot run here; see the first lines of this run');

async function logIn(seat: Seat) {
  await seat.open(`${RT!.origin}/`);
  await seat.typeInPage('input[name=user]', 'priya');
  await seat.typeInPage('input[name=pass]', 'aisle-demo');
  await seat.clickInPage('input[type=submit]');
  await until(() => seat.inPage(() => !document.querySelector('input[name=pass]')), 'the log-in to pass');
}

const show = (seat: Seat, key: string) => seat.open(RT!.origin + RT!.pages[key]!.path);
const answer = (seat: Seat, key: string) => seat.open(RT!.origin + RT!.pages[key]!.reply);

/** What the reply form holds: the rich editor's frame. */
const composerText = () =>
  (document.querySelector('iframe.cke_wysiwyg_frame') as HTMLIFrameElement | null)?.contentDocument?.body.innerText ??
  '';

test('ticket -> card -> draft -> reply form, and nothing is sent', async ({ seat }) => {
  await logIn(seat);
  await show(seat, 'late-tent');
  await openCard(seat);
  expect(await seat.card.text(CARD.title)).toBe('Dana Whitfield');
  expect(await seat.card.text(CARD.said)).toContain('Two working days came and went');
  for (const axis of ['nature', 'channel', 'value', 'influence'])
    expect(await seat.card.count(CARD.axis(axis)), axis).toBe(1);
  expect(Number(await seat.card.text(CARD.number))).toBeGreaterThan(0);
  expect(await seat.card.text(CARD.axis('value'))).toContain('unknown');

  await answer(seat, 'late-tent');
  await openCard(seat);
  expect(await seat.card.text(CARD.title)).toBe('Dana Whitfield');
  await until(() => seat.inPage(() => Boolean(document.querySelector('iframe.cke_wysiwyg_frame'))), 'the rich editor');
  const draft = await askForDraft(seat);
  expect(draft).toContain('Dana');
  await seat.recorder.start();
  expect(await insert(seat)).toContain('read back and equal');
  expect(squeeze(await seat.inPage(composerText))).toContain(squeeze(draft));
  await expectNothingSent(seat);
});

test('undo takes the draft out of the rich editor again', async ({ seat }) => {
  await logIn(seat);
  await show(seat, 'botas-talla');
  await openCard(seat);
  await answer(seat, 'botas-talla');
  await openCard(seat);
  await until(() => seat.inPage(() => Boolean(document.querySelector('iframe.cke_wysiwyg_frame'))), 'the rich editor');
  const before = squeeze(await seat.inPage(composerText));
  const draft = await askForDraft(seat);
  expect(draft).toMatch(/\b(Hola|Buenos días|Buenas)\b/);
  await insert(seat);
  await seat.card.click('.draft .row .btn:nth-of-type(3)');
  await until(async () => squeeze(await seat.inPage(composerText)) === before, 'the box as it was');
});

test('the newest customer is the right one: a second person, a note after, an agent after', async ({ seat }) => {
  await logIn(seat);
  const cases: [string, string][] = [
    ['school-invoice', 'Rosalind Fenn'],
    ['sync-409', 'Marek Kowalczyk'],
    ['double-charge', 'Theo Barnaby'],
    ['haisou-henkou', '田辺 美咲'],
  ];
  for (const [key, author] of cases) {
    await show(seat, key);
    await openCard(seat);
    expect(await seat.card.text(CARD.title), key).toBe(author);
  }
  await show(seat, 'double-charge');
  await openCard(seat);
  expect(await seat.card.text('.hero')).toContain('The last word is ours');
});

test('the second visit is answered from the cache, and after the background was stopped, too', async ({ seat }) => {
  await logIn(seat);
  await show(seat, 'refund-thanks');
  await openCard(seat);
  expect(await seat.card.text('.who-meta')).toContain('First time seen here');
  await show(seat, 'refund-thanks');
  await openCard(seat);
  expect(await seat.card.text('.who-meta')).toContain('Profile from');
  await seat.stopBackground();
  await show(seat, 'refund-thanks');
  await openCard(seat);
  expect(await seat.card.text('.who-meta')).toContain('Profile from');
  expect((await askForDraft(seat)).length).toBeGreaterThan(20);
});

test('reading leaves the page as it was', async ({ seat }) => {
  await logIn(seat);
  await show(seat, 'rechnung-ust');
  await openCard(seat);
  const traces = await seat.inPage(() => {
    const ours = [...document.querySelectorAll('aisle-overlay')];
    const inBody = ours.filter(
      (el) => el.parentElement !== document.documentElement && el.parentElement !== document.body,
    );
    const marked = document.querySelectorAll('[class*="aisle"]:not(aisle-overlay), mark, [data-aisle]').length;
    return { hosts: ours.length, inBody: inBody.length, marked };
  });
  expect(traces).toEqual({ hosts: 1, inBody: 0, marked: 0 });
});
