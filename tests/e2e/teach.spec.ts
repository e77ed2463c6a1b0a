// A desk that nobody wrote an adapter for: taught in two clicks, read from then on; pointing and selecting without keeping.
import { writeFileSync } from 'node:fs';

import { until } from './world/marionette.ts';
import type { Seat } from './world/seat.ts';
import { expect, test, UNKNOWN } from './world/test.ts';
import { askForDraft, CARD, expectNothingSent, insert, openCard, squeeze } from './world/walk.ts';

const CASE = `${UNKNOWN}/cases/1`;
const YES = '.teach-foot .btn.primary';

/** The page as markup, without what is ours. */
const asItIs = (seat: Seat) =>
  seat.inPage(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const own of copy.querySelectorAll('aisle-overlay, aisle-teach, aisle-queue')) own.remove();
    return copy.outerHTML;
  });

/** Opens the card by the toolbar or the pill and asks for one of the three ways. */
async function ask(seat: Seat, label: RegExp): Promise<void> {
  if ((await seat.card.count(CARD.card)) === 0) await seat.pressToolbar();
  await until(async () => (await seat.card.count('.ways')) > 0, 'the ways to a reading');
  if ((await seat.card.count('.fold .ways')) > 0) await seat.card.click('.fold:has(.ways) > summary');
  for (let n = 1; n <= 3; n++) {
    const button = `.ways .btn:nth-of-type(${n})`;
    if (label.test(await seat.card.text(button))) return seat.card.click(button);
  }
  throw new Error(`no ${label}`);
}

/** Teaches the page from one message; the second click says yes. */
async function teach(seat: Seat, css = '#case-entry-3 p'): Promise<void> {
  await ask(seat, /Teach/);
  await until(async () => (await seat.teach.count('.teach-layer')) > 0, 'the layer');
  await seat.pointAt(css);
  await until(async () => (await seat.teach.count(YES)) > 0, 'the preview');
}

async function keep(seat: Seat): Promise<void> {
  await seat.teach.click(YES);
  await until(async () => !(await seat.teach.present()), 'the end of teaching');
  await until(async () => (await seat.card.count(CARD.axis('nature'))) > 0, 'the reading');
}

test('an unknown desk is taught in two clicks, read on its other pages, and answered', async ({ seat }) => {
  await seat.open(CASE);
  const before = await asItIs(seat);
  await seat.recorder.start();
  await teach(seat);
  expect(squeeze(await seat.teach.text('.teach-list'))).toContain('Dana Whitfield');
  expect(await seat.teach.count('.teach-item')).toBe(3);
  expect(await seat.teach.count('.teach-item[data-role="agent"]')).toBe(1);
  expect(await asItIs(seat)).toBe(before);
  await keep(seat);
  await expectNothingSent(seat);
  expect(await seat.card.text(CARD.title)).toBe('Dana Whitfield');
  await seat.open(`${UNKNOWN}/cases/2`);
  await openCard(seat);
  expect(await seat.card.text(CARD.title)).toBe('Lior Amsel');
  const draft = await askForDraft(seat);
  await seat.recorder.start();
  expect(await insert(seat)).toContain('read back and equal');
  expect(squeeze(await seat.inPage(() => (document.getElementById('reply') as HTMLTextAreaElement).value))).toBe(
    squeeze(draft),
  );
  await expectNothingSent(seat);
});

test('a recipe that no longer fits says so, and the page is read otherwise', async ({ seat }) => {
  await seat.open(CASE);
  await teach(seat);
  await keep(seat);
  await seat.open(`${UNKNOWN}/cases/9`);
  await seat.pressToolbar();
  await until(async () => /no longer fits/.test(await seat.card.text('.card')), 'the sentence');
});

test('the keyboard alone: Tab to the message, wider and narrower, Enter, Enter', async ({ seat }) => {
  await seat.open(CASE);
  await ask(seat, /Teach/);
  const layer = '.teach-layer';
  await until(async () => (await seat.teach.count(layer)) > 0, 'the layer');
  for (let n = 0; n < 12; n++) {
    await seat.teach.press(layer, 'Tab');
    if (/Thursday/.test(await seat.teach.text('[role="status"]'))) break;
  }
  await seat.teach.press(layer, 'ArrowUp');
  await seat.teach.press(layer, 'ArrowDown');
  await seat.teach.press(layer, 'Enter');
  await until(async () => (await seat.teach.count(YES)) > 0, 'the preview');
  await seat.teach.press(YES, 'Enter');
  await until(async () => (await seat.card.count(CARD.axis('nature'))) > 0, 'the reading');
  expect(await seat.card.text(CARD.title)).toBe('Dana Whitfield');
});

test('Escape stops, and the page is as it was', async ({ seat }) => {
  await seat.open(CASE);
  const before = await seat.inPage(() => document.body.outerHTML);
  await ask(seat, /Teach/);
  await until(async () => (await seat.teach.count('.teach-layer')) > 0, 'the layer');
  await seat.pointAt('#case-entry-3 p', false);
  await until(async () => (await seat.teach.count('.teach-frame')) > 0, 'the frame');
  await seat.teach.press('.teach-layer', 'Escape');
  await until(async () => !(await seat.teach.present()), 'the end');
  expect(await seat.inPage(() => document.body.outerHTML)).toBe(before);
});

test('point at the message where the reader is silent: read once, nothing kept', async ({ seat }) => {
  await seat.open(`${UNKNOWN}/board`);
  await ask(seat, /Point/);
  await until(async () => (await seat.teach.count('.teach-layer')) > 0, 'the layer');
  await seat.pointAt('#letter p');
  await until(async () => (await seat.card.count(CARD.axis('nature'))) > 0, 'the reading');
  expect(squeeze(await seat.card.text('.card'))).toContain('this once');
  await seat.open(`${UNKNOWN}/board`);
  await new Promise((r) => setTimeout(r, 1500));
  expect(await seat.card.count(CARD.axis('nature'))).toBe(0);
});

test('the selected text becomes the message, in the page, in a shadow root and in a frame', async ({ seat }) => {
  await seat.open(`${UNKNOWN}/board`);
  await seat.inPage(() => getSelection()!.selectAllChildren(document.querySelector('#letter p')!));
  await ask(seat, /selection/);
  await until(async () => (await seat.card.count(CARD.axis('nature'))) > 0, 'the reading');
  expect((await askForDraft(seat)).length).toBeGreaterThan(10);

  await seat.open(`${UNKNOWN}/deep`);
  await seat.inPage(() => {
    const doc = (document.getElementById('frame') as HTMLIFrameElement).contentDocument!;
    doc.getSelection()!.selectAllChildren(doc.getElementById('in')!);
  });
  await ask(seat, /selection/);
  await until(async () => (await seat.card.count(CARD.axis('nature'))) > 0, 'the reading of the frame');
});

test('without a selection a plain sentence says what to do', async ({ seat }) => {
  await seat.open(`${UNKNOWN}/board`);
  await ask(seat, /selection/);
  await until(async () => /No text is selected/.test(await seat.card.text('.card')), 'the sentence');
});

test('a recipe is deleted, put back, exported, and imported again', async ({ seat }, info) => {
  await seat.open(CASE);
  await teach(seat);
  await keep(seat);
  const options = await seat.extensionPage('options.html#taught');
  await until(async () => (await options.count('[aria-label="Recipes"] .line')) === 1, 'the recipe');
  // What the export button writes, without the browser's download.
  const text = await options.run(async () => {
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const open = indexedDB.open('aisle');
      open.onerror = () => reject(open.error);
      open.onsuccess = () => {
        const all = open.result.transaction('recipes').objectStore('recipes').getAll();
        all.onsuccess = () => resolve(all.result);
      };
    });
    return JSON.stringify({ format: 'aisle-recipes', version: 1, exportedAt: new Date().toISOString(), recipes: rows });
  });
  const file = info.outputPath('team.json');
  writeFileSync(file, text);
  await options.click('.line .btn.danger');
  await until(async () => (await options.count('[aria-label="Recipes"] .line')) === 0, 'the empty list');
  await options.click('.note .btn');
  await until(async () => (await options.count('[aria-label="Recipes"] .line')) === 1, 'the recipe again');
  await options.click('.line .btn.danger');
  await until(async () => (await options.count('[aria-label="Recipes"] .line')) === 0, 'the empty list');
  await options.upload('input[type=file]', file);
  await until(async () => (await options.count('[aria-label="What the file holds"] .line')) === 1, 'the preview');
  expect(await options.axe()).toEqual([]);
  await options.screenshot(info.outputPath('import.png'));
  await options.click('.row .btn.primary');
  await until(async () => (await options.count('[aria-label="Recipes"] .line')) === 1, 'the recipe from the file');
  await options.back();
  await seat.open(`${UNKNOWN}/cases/2`);
  await openCard(seat);
  expect(await seat.card.text(CARD.title)).toBe('Lior Amsel');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`every screen of teaching can be looked at in ${scheme}`, async ({ seat }, info) => {
    await seat.colours(scheme);
    await seat.open(`${UNKNOWN}/board`);
    await seat.pressToolbar();
    await until(async () => (await seat.card.count('.ways')) > 0, 'the ways to a reading');
    await seat.screenshot(info.outputPath(`ways-${scheme}.png`));
    await seat.open(CASE);
    await ask(seat, /Teach/);
    await until(async () => (await seat.teach.count('.teach-layer')) > 0, 'the layer');
    await seat.pointAt('#case-entry-3 p', false);
    await until(async () => (await seat.teach.count('.teach-frame')) > 0, 'the frame');
    await seat.screenshot(info.outputPath(`pointing-${scheme}.png`));
    await seat.pointAt('#case-entry-3 p');
    await until(async () => (await seat.teach.count(YES)) > 0, 'the preview');
    await seat.screenshot(info.outputPath(`preview-${scheme}.png`));
    await keep(seat);
    const options = await seat.extensionPage('options.html#taught');
    await until(async () => (await options.count('[aria-label="Recipes"] .line')) === 1, 'the recipe');
    expect(await options.axe()).toEqual([]);
    await options.screenshot(info.outputPath(`taught-${scheme}.png`));
    await options.back();
  });
}
