// Message visible -> card: a new customer message is put into an open ticket by the page; the clock stops when the
// card shows its words. Warm = the worker is up; cold = it was stopped just before.
import { startInbox } from '../demo/server.mjs';
import { openChromium, spread, stopWorker } from './rig/browser.mjs';

const WARM = 40;
const COLD = 15;

/** Runs in the page: adds a message and waits until the overlay's card shows it. Gives milliseconds. */
function arrive(word) {
  const events = document.querySelector('.events');
  const last = [...events.querySelectorAll('.event.customer')].at(-1);
  const next = last.cloneNode(true);
  next.id = `event-${word}`;
  next.dataset.eventId = word;
  next.querySelector('.event-body').textContent =
    `The zip of my bag broke again, reference ${word}. When can you repair it?`;
  next.querySelector('time').dateTime = new Date().toISOString();
  const shadow = document.querySelector('aisle-overlay').shadowRoot;
  const shown = () => shadow.querySelector('.said')?.textContent.includes(word);
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const late = setTimeout(() => reject(new Error('no card within 10 s')), 10_000);
    const observer = new MutationObserver(() => {
      if (!shown()) return;
      observer.disconnect();
      clearTimeout(late);
      resolve(performance.now() - start);
    });
    observer.observe(shadow, { subtree: true, childList: true, characterData: true });
    events.append(next);
  });
}

/** Runs in the page: a round trip of the page's own, as the baseline: a mutation seen by an observer in an idle moment. */
function baseline() {
  return new Promise((resolve) => {
    const start = performance.now();
    const box = document.createElement('i');
    new MutationObserver(() => requestIdleCallback(() => resolve(performance.now() - start), { timeout: 200 })).observe(
      box,
      { childList: true },
    );
    box.append('x');
  });
}

const inbox = await startInbox();
const { context, page, close } = await openChromium(inbox.origin);
try {
  await page.goto(`${inbox.origin}/ticket/gas-smell`);
  const overlay = page.locator('aisle-overlay');
  await overlay.locator('.pill, .card').first().waitFor();
  if ((await overlay.locator('.card').count()) === 0) await overlay.locator('.pill').click();
  await overlay.locator('.axis').first().waitFor();
  const warm = [];
  const base = [];
  for (let i = 0; i < WARM; i++) {
    base.push(await page.evaluate(baseline));
    warm.push(await page.evaluate(arrive, `w${i}x`));
    await page.waitForTimeout(250);
  }
  const cold = [];
  for (let i = 0; i < COLD; i++) {
    await stopWorker(context);
    await page.bringToFront();
    await page.waitForTimeout(400);
    cold.push(await page.evaluate(arrive, `c${i}x`));
  }
  console.log(`baseline (one idle moment of the page): ${spread(base)}`);
  console.log(`message visible -> card, warm worker: ${spread(warm)} (aim: p95 50 ms)`);
  console.log(`message visible -> card, cold worker: ${spread(cold)} (aim: p95 150 ms)`);
} finally {
  await close();
  await inbox.close();
}
