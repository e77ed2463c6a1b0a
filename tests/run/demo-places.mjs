// What `npm run demo -- --headless` shows beside the conversations: a list with its marks, the queue in the side panel,
// a page being taught, the list of known sites. Screenshots in both schemes; gives false when one of them does not come up.
import path from 'node:path';

const TEACH = '.teach-layer';

/** The inbox's list of conversations, with a mark beside each row. */
async function list(page, origin) {
  await page.goto(`${origin}/`);
  await page.locator('aisle-queue .q-mark').first().waitFor({ timeout: 15_000 });
}

/** The side panel as a page of its own, following the tab of the inbox. */
async function openPanel(context, page, extension) {
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 420, height: 860 });
  await panel.goto(`${extension}/sidepanel.html`);
  await page.bringToFront();
  return panel;
}

async function queue(context, page, origin, extension) {
  await list(page, origin);
  const panel = await openPanel(context, page, extension);
  await panel.locator('.q-row').first().waitFor({ timeout: 15_000 });
  return panel;
}

/** A conversation with the layer in which a person points at a message. */
async function teaching(page, address) {
  await page.goto(address);
  const overlay = page.locator('aisle-overlay');
  await overlay.locator('.fold:has(.ways) > summary').click({ timeout: 15_000 });
  await overlay.locator('.ways .btn', { hasText: 'Teach' }).click();
  await page.locator(`aisle-teach ${TEACH}`).waitFor({ timeout: 10_000 });
  const message = page.locator('main p, article p, .message p, li p').first();
  const box = await message.boundingBox();
  if (box) await page.mouse.click(box.x + 12, box.y + box.height / 2);
  await page.waitForTimeout(600); // the outline comes to rest before the picture is taken
}

async function knownSites(context, extension) {
  const options = await context.newPage();
  await options.setViewportSize({ width: 1100, height: 900 });
  await options.goto(`${extension}/options.html#known`);
  await options.getByText('Zendesk').first().waitFor({ timeout: 15_000 });
  return options;
}

/** Takes all of them; says in a line which did not come up. */
export async function tourOfPlaces({ context, origin, conversation, extension, out }) {
  const page = context.pages()[0] ?? (await context.newPage());
  const shot = async (name, view) => {
    for (const colorScheme of ['dark', 'light']) {
      await view.emulateMedia({ colorScheme });
      await view.screenshot({ path: path.join(out, `place-${name}-${colorScheme}.png`) });
    }
  };
  const places = {
    list: () => list(page, origin).then(() => page),
    queue: () => queue(context, page, origin, extension),
    teach: () => teaching(page, conversation).then(() => page),
    sites: () => knownSites(context, extension),
  };
  let fine = true;
  for (const [name, open] of Object.entries(places)) {
    try {
      const view = await open();
      await shot(name, view);
      if (view !== page) await view.close();
    } catch (error) {
      fine = false;
      console.log(`${name}: did not come up (${error.message.split('\n')[0]})`);
    }
  }
  if (fine) console.log(`Also shown: ${Object.keys(places).join(', ')}.`);
  return fine;
}
