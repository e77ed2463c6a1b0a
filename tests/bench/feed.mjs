// Ten minutes of a feed, 20,000 changes: long tasks, script time of the page's main thread and heap, with Aisle and without.
// `FEED_SECONDS` shortens it; the number of changes stays.
import http from 'node:http';
import { byId } from '../demo/conversations.mjs';
import { ticket } from '../demo/pages/ticket.mjs';
import { openChromium } from './rig/browser.mjs';

const SECONDS = Number(process.env.FEED_SECONDS ?? 600);
const CHANGES = 20_000;
const ROWS = 2000; // five nodes each

const feed = `<section id="feed" style="height:300px;overflow:auto"></section><script>
const feed = document.getElementById('feed'); let n = 0;
const row = () => { const r = document.createElement('div'); r.className = 'row'; r.innerHTML = '<b>agent</b><span>item ' + (n++) + '</span><i>now</i><u>open</u>'; return r; };
for (let i = 0; i < ${ROWS}; i++) feed.append(row());
setInterval(() => { feed.prepend(row()); feed.lastElementChild.remove(); }, ${(SECONDS * 2000) / CHANGES});
window.longTasks = []; new PerformanceObserver((l) => { for (const e of l.getEntries()) longTasks.push(Math.round(e.duration)); }).observe({ type: 'longtask', buffered: true });
</script>`;

const html = ticket(byId('tent-friday')).replace('</body>', `${feed}</body>`);
const server = http.createServer((_, response) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

async function measure(withAisle) {
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
  await page.waitForTimeout(SECONDS * 1000);
  await cdp.send('HeapProfiler.collectGarbage');
  const after = await read();
  const longTasks = await page.evaluate(() => window.longTasks);
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  await close();
  const share = (name) => ((after[name] - before[name]) / SECONDS) * 1000;
  return {
    nodes,
    script: share('ScriptDuration'),
    task: share('TaskDuration'),
    layout: share('LayoutDuration') + share('RecalcStyleDuration'),
    heap: after.JSHeapUsedSize / 1e6,
    longTasks,
  };
}

// Side by side in time, so that the machine is the same for both and ten minutes stay ten minutes.
const [plain, aisle] = await Promise.all([measure(false), measure(true)]);
const row = (name, unit) =>
  console.log(
    `${name}: ${aisle[name].toFixed(1)} ${unit} with, ${plain[name].toFixed(1)} without (x ${(aisle[name] / plain[name]).toFixed(2)})`,
  );
console.log(`${aisle.nodes} elements, ${CHANGES} changes in ${SECONDS} s; milliseconds of main thread in each second:`);
row('script', 'ms/s');
row('layout', 'ms/s');
row('task', 'ms/s');
row('heap', 'MB');
console.log(
  `long tasks over 50 ms: ${aisle.longTasks.length} with (${aisle.longTasks.join(', ')}), ${plain.longTasks.length} without`,
);
server.closeAllConnections();
server.close();
