// Design section 2, seen from outside, with the built extension.
import { expect, INBOX, test } from './world/test.ts';
import { askForDraft, expectNothingSent, openCard } from './world/walk.ts';

/** Runs in the page: its markup without our host, and without what changes with the clock. */
const markup = () => {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const host of copy.querySelectorAll('aisle-overlay')) host.remove();
  // A quote tells the time of what it quotes, to the minute.
  const quoted = /\b\d{1,2} \w{3}, \d\d:\d\d/g;
  return copy.outerHTML.replace(/<time[^>]*>[^<]*<\/time>/g, '<time>').replace(quoted, 'then');
};

test.describe('reading', () => {
  test.use({ granted: [] });

  test('the page is the same, byte for byte, with Aisle and without', async ({ seat }) => {
    const plain: string[] = [];
    const paths = [
      '/ticket/tent-friday',
      '/post/slow-clap',
      '/comments/video-comments',
      '/mail/remboursement',
      '/chat/trailhead',
    ];
    for (const path of paths) {
      await seat.open(INBOX + path);
      plain.push(await seat.inPage(markup));
    }
    await seat.grant(INBOX);
    for (const [i, path] of paths.entries()) {
      await seat.open(INBOX + path);
      await openCard(seat);
      expect(await seat.inPage(markup), path).toBe(plain[i]);
    }
  });
});

test('reading and drafting send nothing, press nothing, submit nothing', async ({ seat }) => {
  await seat.open(`${INBOX}/chat/trailhead`);
  await seat.recorder.start();
  await openCard(seat);
  await askForDraft(seat);
  await expectNothingSent(seat);
  expect(await (await fetch(`${INBOX}/sent.json`)).json()).toEqual([]);
});

test('the browser itself forbids every connection of the extension to anywhere', async ({ seat }) => {
  const page = await seat.extensionPage('options.html');
  const outcome = await page.run(
    (address: string) =>
      fetch(address).then(
        () => 'connected',
        () => 'refused',
      ),
    `${INBOX}/sent.json`,
  );
  await page.back();
  expect(outcome).toBe('refused');
});

test('no number without its evidence: every axis that shows points unfolds into reasons', async ({ seat }) => {
  await seat.open(`${INBOX}/ticket/cobro-doble`);
  await openCard(seat);
  expect(await seat.card.count('.axis[data-axis="nature"] .reasons li')).toBeGreaterThan(0);
  expect(await seat.card.text('.axis[data-axis="value"] .axis-points')).toBe('unknown');
});
