// insertDraft on the real editors, in the isolated world of a content script: one test for each editor, a cell for each
// thing that must hold. `UPDATE_MATRIX=1` writes the table into lib/editors/README.md.
import { test as base, expect } from '@playwright/test';
import { EDITORS, keep, lineOf, speed, table, write, written } from './matrix.ts';
import { rowOf } from './row.ts';
import { type Seat, startSeat } from './seat.ts';

const ORIGIN = process.env.AISLE_EDITORS ?? '';
const test = base.extend<object, { seat: Seat }>({
  seat: [
    async ({ browserName }, use, info) => {
      const seat = await startSeat(info.project.name || browserName);
      await use(seat);
      await seat.close();
    },
    { scope: 'worker' },
  ],
});

test.describe.configure({ timeout: 120_000 });

for (const [host, name] of EDITORS) {
  test(`${name}: in, read back from its own model, and out again`, async ({ seat }) => {
    const row = await rowOf(seat, ORIGIN, host);
    keep(seat.browser, host, row);
    for (const [column, cell] of Object.entries(row))
      expect.soft(`${cell.mark} ${cell.why}`, column).not.toMatch(/^WRONG/);
    expect(row.silent?.mark, 'no key, click or submit of ours').toBe('ok');
    for (const must of ['empty', 'at caret', 'blank lines', 'emoji', 'RTL', 'state'])
      expect(row[must]?.mark, must).toBe('ok');
    if (!process.env.UPDATE_MATRIX) expect(written(seat.browser)).toContain(lineOf(seat.browser, name));
  });
}

test('the table of the README is the measured one', ({ seat }) => {
  const measured = table(seat.browser);
  const { median, longest } = speed(seat.browser);
  console.log(
    `\n${seat.browser}: an insert takes ${median} ms in the median, ${longest} ms at most\n${measured.join('\n')}\n`,
  );
  if (process.env.UPDATE_MATRIX) write(seat.browser, measured);
  expect(measured).toHaveLength(EDITORS.length + 2);
  expect(written(seat.browser)).toEqual(measured);
});
