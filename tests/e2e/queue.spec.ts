// A page that lists conversations: a mark beside each row on view, a work list in the side panel, nothing of the page changed.
import { conversations } from '../demo/conversations.mjs';
import { until } from './world/marionette.ts';
import type { Seat } from './world/seat.ts';
import { expect, INBOX, test, UNKNOWN } from './world/test.ts';
import { openCard, panelBeside } from './world/walk.ts';

const LIST = `${INBOX}/`;
const MARK = '.q-mark';

/** Runs in the page: how many rows are on the screen, at least for the most part. */
function rowsOnView(css: string): number {
  return [...document.querySelectorAll(css)].filter((row) => {
    const { top, bottom, height } = row.getBoundingClientRect();
    return Math.min(bottom, innerHeight) - Math.max(top, 0) > height * 0.55 && height > 0;
  }).length;
}

/** Runs in the page: the row, by the start of its text, in which a point of the screen lies. */
function rowAt(css: string, y: number): string | null {
  const found = [...document.querySelectorAll(css)].find((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return y > top && y < bottom;
  });
  return found?.textContent ?? null;
}

const body = () => document.body.outerHTML;

/** Waits until as many marks stand on the page as rows are on view. */
async function allMarked(seat: Seat, css: string): Promise<number> {
  return until(async () => {
    const rows = await seat.inPage(rowsOnView, css);
    const marks = await seat.marks.count(MARK);
    // The last row may be cut by the lower edge of the window, and then its mark is, too.
    return rows > 2 && Math.abs(rows - marks) <= 1 ? marks : null;
  }, 'a mark beside every row on view');
}

const labelOf = (seat: Seat, name: string) =>
  until(() => seat.marks.attribute(`${MARK}[aria-label^="${name}"]`, 'aria-label'), `the mark of ${name}`);

test('marks stand beside the rows, one for each on view, and the page is as it was', async ({ seat }) => {
  await seat.open(LIST);
  const before = await seat.inPage(body);
  await allMarked(seat, 'li.row');
  expect(await seat.inPage(body)).toBe(before);
  const says = await labelOf(seat, 'Ingrid Solvang');
  expect(says).toMatch(/attention \d+ of 100.*nature .*channel .*value unknown.*From the preview\./);
  const style = await seat.marks.attribute(`${MARK}[aria-label^="Ingrid"]`, 'style');
  const y = Number(/translate\([\d.-]+px, ([\d.-]+)px\)/.exec(style ?? '')?.[1]) + 9;
  expect(await seat.inPage(rowAt, 'li.row', y)).toContain('Ingrid Solvang');
});

test('a click on a mark explains it and opens nothing; opening the conversation makes its row surer', async ({
  seat,
}) => {
  await seat.open(LIST);
  await allMarked(seat, 'li.row');
  await seat.recorder.start();
  await seat.marks.click(`${MARK}[aria-label^="Ingrid Solvang"]`);
  expect(await seat.marks.text('.q-note')).toMatch(/Ingrid Solvang[\s\S]*Read from the preview/);
  expect(await seat.inPage(() => location.pathname)).toBe('/');
  expect(await seat.recorder.seen()).toEqual({ submits: 0, trustedFalseClicks: 0, enters: 0 });

  await seat.open(`${INBOX}/ticket/gas-smell`);
  await openCard(seat);
  // The reading is stored just after it is shown.
  await new Promise((r) => setTimeout(r, 800));
  await seat.open(LIST);
  await allMarked(seat, 'li.row');
  expect(await labelOf(seat, 'Ingrid Solvang')).toMatch(/From the opened conversation\./);
  expect(await labelOf(seat, 'Marcus Whitlock')).toMatch(/From the preview\./);
});

test('the side panel sorts, filters and leads to the next to answer', async ({ seat }, info) => {
  await seat.open(LIST);
  await allMarked(seat, 'li.row');
  const panel = await panelBeside(seat, INBOX);
  await until(async () => (await panel.count('.q-row')) === conversations.length, 'all rows');
  await until(async () => (await panel.count('.q-wait')) === 0, 'all of them judged');
  const numbers = await panel.run(() =>
    [...document.querySelectorAll('.q-cell b')].map((b) => b.textContent ?? '').filter((text) => text !== '✓'),
  );
  expect(numbers.map(Number)).toEqual(numbers.map(Number).sort((a, b) => b - a));
  await panel.fill('input[type="search"]', 'gas');
  await until(async () => (await panel.count('.q-row')) === 1, 'the one row with these words');
  expect(await panel.text('.q-row')).toContain('Ingrid Solvang');
  await panel.fill('input[type="search"]', ' ');
  await until(async () => (await panel.count('.q-row')) === conversations.length, 'all rows again');
  await panel.click('.q-check input');
  await until(async () => (await panel.count('.q-row')) < conversations.length, 'the rows that nobody answered');
  await panel.screenshot(info.outputPath('queue-panel.png'));

  await panel.click('.q-top .btn.primary');
  await until(async () => /Framed on the page/.test(await panel.text('.q-panel')), 'the frame');
  await panel.back();
  await until(async () => (await seat.marks.count('.q-ring')) === 1, 'the frame on the page');
  expect(await seat.inPage(() => location.pathname)).toBe('/');
  await seat.screenshot(info.outputPath('queue-page.png'));
});

test('a mailbox that no adapter knows gets marks; without them when the setting says so', async ({ seat }) => {
  await seat.open(`${UNKNOWN}/b/entrada`);
  expect(await allMarked(seat, 'tr[role="row"]')).toBe(4);
  expect(await labelOf(seat, 'Amparo Llorente')).toContain('attention');
  const options = await seat.extensionPage('options.html#you');
  await until(async () => (await options.count('input[type="checkbox"]')) > 3, 'the switches');
  const at = await options.run(() => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    const mine = boxes.find((one) => one.closest('label')?.textContent?.includes('four-axis mark'));
    mine?.click();
    return mine?.checked;
  });
  expect(at).toBe(false);
  await until(async () => (await options.text('body')).includes('Saved.'), 'the setting to be kept');
  await options.back();
  await seat.open(`${UNKNOWN}/b/entrada`);
  await new Promise((r) => setTimeout(r, 1500));
  expect(await seat.marks.present()).toBe(false);
});

for (const path of ['/board', '/cases/1']) {
  test(`no list, no marks: ${path}`, async ({ seat }) => {
    await seat.open(UNKNOWN + path);
    await new Promise((r) => setTimeout(r, 1500));
    expect(await seat.marks.present()).toBe(false);
  });
}
