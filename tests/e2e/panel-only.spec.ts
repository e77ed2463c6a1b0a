// A site on which Aisle stays in the side panel: not one character of the page changes, it is read on a click, and copied from.
import { until } from './world/marionette.ts';
import type { ExtensionPage, Seat } from './world/seat.ts';
import { expect, INBOX, test } from './world/test.ts';

const TICKET = `${INBOX}/ticket/gas-smell`;
const settle = () => new Promise((r) => setTimeout(r, 1500));

/** Runs in the page: all of it as text, and what a style sheet or a highlight of ours would add beside it. */
function wholePage(): string {
  const sheets = `${document.styleSheets.length} ${document.adoptedStyleSheets.length}`;
  const own = [document.documentElement, document.body].flatMap((el) => el.getAttributeNames());
  const boxes = [...document.querySelectorAll('textarea')].map((box) => box.value);
  const address = `${document.doctype?.name} ${location.href} ${document.title}`;
  return [document.documentElement.outerHTML, sheets, own.join(' '), boxes.join('\n'), address].join('\n\n');
}

/** Two loads of the same page differ in the times that the demo draws. */
const timeless = (html: string) => html.replace(/<time[^>]*>[^<]*<\/time>/g, '<time>');

/** Runs on the options page: is a site registered as one that is read on a click only? */
async function quietly(): Promise<boolean> {
  type Api = { scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> } };
  const all = globalThis as unknown as { browser?: Api; chrome: Api };
  const scripts = await (all.browser ?? all.chrome).scripting.getRegisteredContentScripts();
  return scripts.some(({ id }) => id.startsWith('aisle-quiet:'));
}

/** Runs in the side panel: starts the script once more in the tab of a site, as a background does that was late to hear of it. */
async function startAgain(hostname: string): Promise<void> {
  type Tab = { id: number; url?: string };
  type Api = {
    tabs: { query(what: object): Promise<Tab[]> };
    scripting: { executeScript(what: object): Promise<unknown> };
  };
  const all = globalThis as unknown as { browser?: Api; chrome: Api };
  const { tabs, scripting } = all.browser ?? all.chrome;
  const page = (await tabs.query({})).find((tab) => URL.parse(tab.url ?? '')?.hostname === hostname);
  const files = ['/dom.js', '/quiet.js', '/content-scripts/overlay.js'];
  await scripting.executeScript({ target: { tabId: page?.id ?? -1 }, files });
}

/** Switches the site to the side panel on the options page, as a person does. */
async function chooseSidePanel(seat: Seat): Promise<void> {
  const options = await seat.extensionPage('options.html#sites');
  const host = new URL(INBOX).hostname;
  await until(async () => (await options.text('main')).includes(host), 'the site in the list');
  await options.click('ul[aria-label="Sites"] li:first-child input[type="checkbox"]');
  await until(async () => /stays in the side panel there/.test(await options.text('body')), 'the setting to be kept');
  // The background hears of the setting a moment later.
  await until(() => options.run(quietly), 'the site to be registered anew');
  await options.back();
}

/** Opens the side panel's page and brings the inbox to the front behind it, so that the panel follows it. */
async function panelBeside(seat: Seat): Promise<ExtensionPage> {
  const panel = await seat.extensionPage('sidepanel.html');
  await until(async () => (await panel.count('.panel')) > 0, 'the panel');
  await panel.run(async (hostname: string) => {
    type Tab = { id: number; url?: string };
    type Api = { tabs: { query(what: object): Promise<Tab[]>; update(id: number, how: object): Promise<unknown> } };
    const all = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs } = all.browser ?? all.chrome;
    const page = (await tabs.query({})).find((tab) => URL.parse(tab.url ?? '')?.hostname === hostname);
    await tabs.update(page?.id ?? -1, { active: true });
  }, new URL(INBOX).hostname);
  return panel;
}

test.describe('a site on which Aisle stays in the side panel', () => {
  test.use({ granted: [] });

  test('is read on a click and copied from; the page is the same to the last byte', async ({ seat }) => {
    await seat.open(TICKET);
    await settle();
    const bare = await seat.inPage(wholePage);
    await seat.grant(INBOX);
    await chooseSidePanel(seat);

    await seat.open(TICKET);
    await settle();
    const before = await seat.inPage(wholePage);
    expect(timeless(before)).toBe(timeless(bare));
    expect(await seat.card.present()).toBe(false);

    const panel = await panelBeside(seat);
    await until(async () => /reads only when you ask/.test(await panel.text('.panel')), 'the offer to read');
    await panel.run(startAgain, new URL(INBOX).hostname);
    await settle();
    expect(await panel.text('.panel')).toMatch(/reads only when you ask/);
    await panel.click('.empty .btn.primary');
    await until(async () => /nothing on this page was changed/.test(await panel.text('.panel')), 'the reading');
    const shown = await panel.text('.panel');
    expect(shown).toContain('Ingrid Solvang');
    await panel.click('.draft .btn.primary');
    await until(async () => (await panel.value('textarea.reply')).length > 40, 'a draft');
    expect(await panel.text('.draft')).not.toMatch(/^Insert/m);
    await panel.click('.draft .row .btn');
    await until(async () => /Copied\./.test(await panel.text('.panel')), 'the copy');
    await panel.back();

    await settle();
    expect(await seat.inPage(wholePage)).toBe(before);
    expect(await seat.card.present()).toBe(false);
  });
});

test('a page that is open when the site is switched loses its pill, and gets it back', async ({ seat }) => {
  await seat.open(TICKET);
  await until(() => seat.card.present(), 'the overlay');
  const options = await seat.extensionPage('options.html#sites');
  await until(async () => (await options.text('main')).includes(new URL(INBOX).hostname), 'the site in the list');
  const row = await options.run(
    (origin: string, name: string) => {
      const rows = [...document.querySelectorAll('ul[aria-label="Sites"] li')];
      const at = rows.findIndex((li) => li.textContent?.includes(origin));
      return at >= 0 ? at : rows.findIndex((li) => li.textContent?.includes(name));
    },
    INBOX,
    new URL(INBOX).hostname,
  );
  const box = `ul[aria-label="Sites"] li:nth-child(${row + 1}) input[type="checkbox"]`;
  await options.click(box);
  await until(async () => /stays in the side panel there/.test(await options.text('body')), 'the switch');
  await settle();
  await options.click(box);
  await until(async () => /shows its pill there again/.test(await options.text('body')), 'the way back');
  await options.back();
  await until(() => seat.card.present(), 'the overlay again');
});
