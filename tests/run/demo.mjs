// `npm run demo`: builds, starts the demo inbox on 127.0.0.1, opens Chromium with Aisle loaded and the inbox granted.
// With a display a person takes over. Without one (or with `--headless`) it walks through every conversation,
// prints what the card shows, and saves screenshots into demo-output/.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { tourOfPlaces } from './demo-places.mjs';
import { browsers, installDependencies, root, run } from './machine.mjs';

const EXTENSION_ID = 'pemphmbdapijgfbnhmdhjpoeddbkfdmf'; // follows from the fixed key of the e2e build
const BUILD = path.join(root, '.output/chrome-mv3-e2e');
const OUT = path.join(root, 'demo-output');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || process.argv.includes('--headless') || Boolean(process.env.CI);

/** A profile in which the person already said yes to the demo inbox. */
function grantedProfile(origin) {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'aisle-demo-'));
  const set = { api: [], explicit_host: [`${origin}/*`], manifest_permissions: [], scriptable_host: [] };
  const settings = { runtime_granted_permissions: set, active_permissions: set, granted_permissions: set };
  mkdirSync(path.join(dir, 'Default'));
  const preferences = JSON.stringify({ extensions: { settings: { [EXTENSION_ID]: settings } } });
  writeFileSync(path.join(dir, 'Default', 'Preferences'), preferences);
  return dir;
}

async function openBrowser(origin, executablePath) {
  const { chromium } = await import('@playwright/test');
  const dir = grantedProfile(origin);
  const context = await chromium.launchPersistentContext(dir, {
    executablePath,
    headless,
    viewport: headless ? { width: 1360, height: 860 } : null,
    args: [`--disable-extensions-except=${BUILD}`, `--load-extension=${BUILD}`, '--disable-features=Translate'],
  });
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  // The browser writes its last files a moment after it says that it has closed.
  const tidy = () =>
    setTimeout(() => rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }), 500);
  context.once('close', tidy);
  return context;
}

/** Tells Aisle who answers, and imports the invented customers through the options page, as a person would. */
async function prepare(context) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${EXTENSION_ID}/options.html`);
  await page.evaluate(() =>
    chrome.storage.local.set({
      settings: {
        version: 1,
        agent: { name: 'Noor Haddad', role: 'Customer care', initials: 'NH' },
        firm: { name: 'Fernhollow Outdoor', currency: 'EUR' },
        cardStartsOpen: true,
      },
    }),
  );
  await page.goto(`chrome-extension://${EXTENSION_ID}/options.html#customers`);
  await page.setInputFiles('input[type=file]', path.join(root, 'tests/demo/customers.csv'));
  await page.getByRole('button', { name: /^Import/ }).click();
  const done = page.getByText(/customers? (are )?(imported|ready|in)|imported/i).first();
  await done.waitFor({ timeout: 30_000 });
  await page.screenshot({ path: path.join(OUT, 'options-customers.png') });
  await page.close();
}

const squeeze = (text) => text.replace(/\s+/g, ' ').trim();

/** What the open card shows, as a person reads it. */
async function readCard(page) {
  const overlay = page.locator('aisle-overlay');
  const text = async (css) => squeeze(await overlay.locator(css).first().innerText());
  await overlay.locator('.axis[data-axis="nature"]').waitFor({ timeout: 15_000 });
  const draftButton = overlay.locator('.draft > .btn.primary');
  if (await draftButton.count()) await draftButton.click();
  const draft = overlay.locator('textarea.reply');
  await draft.waitFor({ timeout: 10_000 });
  const axes = {};
  for (const id of ['nature', 'channel', 'value', 'influence']) {
    const points = await text(`.axis[data-axis="${id}"] .axis-points`);
    axes[id] = `${points}: ${await text(`.axis[data-axis="${id}"] :is(.axis-says, .gist)`)}`;
  }
  return {
    author: await text('#aisle-title'),
    channel: await text('.who-meta .chip'),
    attention: await text('.number'),
    replyBy: await text('.by'),
    axes,
    draft: await draft.inputValue(),
    length: await text('.length'),
  };
}

/** What a list of good and bad words makes of the same text, for comparison: English only, one number for everything. */
function byWordList({ language, messages }) {
  if (language !== 'en') return 'reads English only';
  const { SentimentIntensityAnalyzer } = createRequire(import.meta.url)('vader-sentiment');
  const { text } = messages.findLast((one) => !one.ours && !one.note);
  const { compound } = SentimentIntensityAnalyzer.polarity_scores(text);
  const word = compound >= 0.05 ? 'positive' : compound <= -0.05 ? 'negative' : 'neutral';
  return `${word} (vader-sentiment ${compound.toFixed(2)}), and nothing of how urgent it is`;
}

function print(conversation, card) {
  const row = (name, value) => console.log(`  ${name.padEnd(10)} ${value}`);
  console.log(`\n${conversation.place}/${conversation.id} (${conversation.is})`);
  row('author', card.author);
  row('channel', card.channel);
  for (const [id, says] of Object.entries(card.axes)) row(id, says);
  row('word list', byWordList(conversation));
  row('attention', card.attention);
  row('reply by', card.replyBy);
  row('length', card.length);
  row('draft', card.draft.replaceAll('\n', `\n${' '.repeat(13)}`));
}

async function tour(context, inbox, conversations, pathOf) {
  const page = context.pages()[0] ?? (await context.newPage());
  let failed = 0;
  for (const conversation of conversations) {
    for (const colorScheme of ['dark', 'light']) {
      await page.emulateMedia({ colorScheme });
      await page.goto(inbox.origin + pathOf(conversation));
      const card = await readCard(page).catch((error) => ({ error }));
      await page.screenshot({ path: path.join(OUT, `${conversation.id}-${colorScheme}.png`) });
      if (colorScheme === 'dark') continue;
      if (!card.error) print(conversation, card);
      else failed++;
      if (card.error) console.log(`\n${conversation.place}/${conversation.id}: no card (${card.error.message})`);
    }
  }
  console.log(`\n${conversations.length - failed} of ${conversations.length} conversations shown.`);
  console.log(`Sent by Aisle: ${inbox.sent.length}. Screenshots are in demo-output/.`);
  return failed === 0 && inbox.sent.length === 0;
}

async function main() {
  if (!installDependencies()) throw new Error('The dependencies could not be installed; see above.');
  const found = browsers({ firefox: false });
  if (!found.chromium) throw new Error(found.says.join(' '));
  if (run('npm', ['run', '-s', 'build:e2e']) !== 0) throw new Error('The build failed; see above.');
  const { startInbox, pathOf } = await import('../demo/server.mjs');
  const { conversations } = await import('../demo/conversations.mjs');
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT);
  const inbox = await startInbox();
  const context = await openBrowser(inbox.origin, found.chromium);
  try {
    await prepare(context);
    if (headless) {
      const all = await tour(context, inbox, conversations, pathOf);
      const conversation = inbox.origin + pathOf(conversations[0]);
      const extension = `chrome-extension://${EXTENSION_ID}`;
      return (await tourOfPlaces({ context, origin: inbox.origin, conversation, extension, out: OUT })) && all;
    }
    const page = context.pages()[0];
    await page.goto(inbox.origin + pathOf(conversations[1]));
    console.log(`The demo inbox is at ${inbox.origin}. Close the browser to end.`);
    await context.waitForEvent('close', { timeout: 0 });
    return true;
  } finally {
    await context.close().catch(() => {});
    await inbox.close();
  }
}

main().then(
  (ok) => {
    process.exitCode = ok ? 0 : 1;
  },
  (error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
