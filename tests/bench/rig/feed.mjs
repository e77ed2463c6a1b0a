// A page of 10,000 nodes with a feed that never rests, and what it costs the page's main thread, with Aisle and without.
import http from 'node:http';
import { byId } from '../../demo/conversations.mjs';
import { ticket } from '../../demo/pages/ticket.mjs';
import { openChromium } from './browser.mjs';

const ROWS = 2000; // five nodes each

const feedScript = (every) => `<section id="feed" style="height:300px;overflow:auto"></section><script>
const feed = document.getElementById('feed'); let n = 0;
const row = () => { const r = document.createElement('div'); r.className = 'row'; r.innerHTML = '<b>agent</b><span>item ' + (n++) + '</span><i>now</i><u>open</u>'; return r; };
for (let i = 0; i < ${ROWS}; i++) feed.append(row());
setInterval(() => { feed.prepend(row()); feed.lastElementChild.remove(); }, ${every});
window.longTasks = []; new PerformanceObserver((l) => { for (const e of l.getEntries()) longTasks.push(Math.round(e.duration)); }).observe({ type: 'longtask', buffered: true });
</script>`;

/** Serves a demo ticket above the feed, one row in and one out every so many ms; gives its address and what ends it. */
export async function startFeed(every) {
  const html = ticket(byId('tent-friday')).replace('</body>', `${feedScript(every)}</body>`);
  const server = http.createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const end = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, end };
}

/** Milliseconds of main thread in each second, the heap after collection in MB, long tasks in ms, of so many seconds. */
export async function measureFeed(origin, seconds, withAisle) {
  const { context, page, close } = await openChromium(origin, { withAisle });
  await page.goto(origin);
  if (withAisle) await page.locator('aisle-overlay').locator('.pill, .card').first().waitFor();
  await page.waitForTimeout(1500);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const read = async () =>
    Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map((m) => [m.name, m.value]));
  const before = await read();
  await page.evaluate(() => window.longTasks.splice(0));
  await page.waitForTimeout(seconds * 1000);
  await cdp.send('HeapProfiler.collectGarbage');
  const after = await read();
  const longTasks = await page.evaluate(() => window.longTasks);
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  await close();
  const share = (name) => ((after[name] - before[name]) / seconds) * 1000;
  return {
    nodes,
    script: share('ScriptDuration'),
    task: share('TaskDuration'),
    layout: share('LayoutDuration') + share('RecalcStyleDuration'),
    heap: after.JSHeapUsedSize / 1e6,
    longTasks,
  };
}

/** Prints both side by side under a line that says what was done. */
export function printFeed(says, aisle, plain) {
  const row = (name, unit) =>
    console.log(
      `${name}: ${aisle[name].toFixed(1)} ${unit} with, ${plain[name].toFixed(1)} without (x ${(aisle[name] / plain[name]).toFixed(2)})`,
    );
  console.log(`${aisle.nodes} elements, ${says}; milliseconds of main thread in each second:`);
  for (const name of ['script', 'layout', 'task']) row(name, 'ms/s');
  row('heap', 'MB');
  console.log(
    `long tasks over 50 ms: ${aisle.longTasks.length} with (${aisle.longTasks.join(', ')}), ${plain.longTasks.length} without`,
  );
}
