// The firm's own customers: import, refuse, match, remember with age, forget.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { until } from './world/marionette.ts';
import type { Seat } from './world/seat.ts';
import { CUSTOMERS, expect, INBOX, test } from './world/test.ts';
import { CARD, openCard } from './world/walk.ts';

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'aisle-csv-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The button that starts an import. */
const GO = '.roomy .btn.primary';

function file(name: string, content: string | Buffer): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

/** Chooses a file and, when the preview comes, imports it. Gives the options page, still open. */
async function importFile(seat: Seat, place: string) {
  const page = await seat.extensionPage('options.html#customers');
  await until(async () => (await page.count('input[type=file]')) > 0, 'the file box');
  await page.upload('input[type=file]', place);
  await until(async () => (await page.count(`${GO}, [role=alert], .note`)) > 0, 'the preview or a refusal');
  if ((await page.count(`${GO}:enabled`)) > 0) {
    await page.click(GO);
    await until(async () => (await page.count(`.note[data-tone=good], [role=alert]`)) > 0, 'the end of the import');
  }
  return page;
}

test('an imported customer is known on the card, and the second visit says how old that is', async ({ seat }) => {
  const page = await importFile(seat, CUSTOMERS);
  expect(await page.text('main')).toContain('60 customers imported');
  await page.back();
  await seat.open(`${INBOX}/ticket/tent-friday`);
  await openCard(seat);
  await until(async () => /loyalty/i.test(await seat.card.text(CARD.axis('value'))), 'the value axis');
  expect(await seat.card.text(CARD.axis('value'))).not.toContain('unknown');
  await seat.open(`${INBOX}/ticket/tent-friday`);
  await openCard(seat);
  expect(await seat.card.text('.who-meta')).toContain('Profile from');
});

test('forget this person: gone from the list, and unknown on the next visit', async ({ seat }) => {
  const page = await importFile(seat, CUSTOMERS);
  await page.back();
  await seat.open(`${INBOX}/ticket/tent-friday`);
  await openCard(seat);
  const people = await seat.extensionPage('options.html#people');
  await until(async () => (await people.text('main')).includes('Marcus Whitlock'), 'the person in the list');
  await people.click('ul[aria-label="People"] .btn.danger');
  await people.click('[role=alertdialog] .btn.danger');
  await until(async () => (await people.text('main')).includes('is forgotten'), 'the word that they are forgotten');
  await people.back();
  await seat.open(`${INBOX}/ticket/tent-friday`);
  await openCard(seat);
  expect(await seat.card.text(CARD.axis('value'))).toContain('unknown');
});

test('lines that cannot be read are refused with a reason, the others are imported', async ({ seat }) => {
  const text =
    'Name,Email,Orders,Total spent\nAda,ada@mail.example,3,120.50\nBo,,2,10\nCy,not an address,1,5\nDi,di@mail.example,many,9\n';
  const page = await importFile(seat, file('some-bad.csv', text));
  const main = await page.text('main');
  expect(main).toMatch(/\d customers? imported/);
  expect(main).toMatch(/left out/);
  await page.back();
});

const BAD: Record<string, string | Buffer> = {
  'empty.csv': '',
  'header-only.csv': 'Name,Email\n',
  'no-key.csv': 'Colour,Shape\nred,round\nblue,square\n',
  'picture.csv': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2, 3, 255, 254, 0, 0]),
  'half-quote.csv': `Name,Email\n"Ada,ada@mail.example\n${'x'.repeat(3000)}`,
};

test('a broken file gets a clear sentence, and what was there stays', async ({ seat }) => {
  const first = await importFile(seat, CUSTOMERS);
  await first.back();
  for (const [name, content] of Object.entries(BAD)) {
    const page = await importFile(seat, file(name, content));
    expect(await page.text('main'), name).toMatch(/[A-Z][^.]{10,}\./);
    // The list of files in use is read from the store and comes a moment later.
    await until(async () => (await page.text('main')).includes('customers.csv'), `customers.csv beside ${name}`);
    await page.back();
  }
});

test('UTF-16 with semicolons, and Windows-1252 with decimal commas', async ({ seat }) => {
  const rows =
    'Nombre;Correo;Pedidos;Gasto total\nÁngela;angela@mail.example;4;1.234,50\nÍñigo;inigo@mail.example;2;80,00\n';
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(rows, 'utf16le')]);
  for (const [name, content] of [
    ['utf16.csv', utf16],
    ['latin.csv', Buffer.from(rows, 'latin1')],
  ] as const) {
    const page = await importFile(seat, file(name, content));
    expect(await page.text('main'), name).toContain('2 customers imported');
    await page.back();
  }
});
