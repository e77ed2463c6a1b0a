// A list of 500 conversations: time to the first marks, cost of a row, scrolling, and the long tasks that are ours.
import http from 'node:http';
import { openChromium, quantile, spread } from './rig/browser.mjs';

const ROWS = 500;
const RUNS = 5;

const WORDS = [
  'Where is my parcel? It was to come on Monday and nobody answers.',
  'Thank you, that was quick!',
  'You charged me twice for invoice 7731. Please return one of them today.',
  'This is the third time I write. I want my money back or I call my lawyer.',
  'Could you tell me whether the boots come in size 43?',
];
const row = (n) =>
  `<li class="ticket${n % 3 ? '' : ' unread'}"><a href="/tickets/${1000 + n}"><span class="name">Ada Lovell ${n}</span> <span class="subject">Order FH-${20_000 + n}</span> <span class="preview">${WORDS[n % WORDS.length]}</span> <time datetime="${new Date(Date.now() - n * 600_000).toISOString()}">${n} min ago</time></a></li>`;
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tickets</title><style>body{margin:0;font:14px/20px sans-serif}ul{margin:0;padding:0;list-style:none}li{height:44px;border-bottom:1px solid #ddd;padding:4px 12px;box-sizing:border-box}</style>
<script>window.longTasks = []; new PerformanceObserver((l) => { for (const e of l.getEntries()) longTasks.push([Math.round(e.startTime), Math.round(e.duration)]); }).observe({ type: 'longtask', buffered: true });</script></head>
<body><main><h1>Open tickets</h1><ul class="queue">${Array.from({ length: ROWS }, (_, n) => row(n)).join('')}</ul></main></body></html>`;

const server = http.createServer((_, response) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const metrics = async (cdp) =>
  Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map((m) => [m.name, m.value * 1000]));

async function once(withAisle) {
  const { context, page, close } = await openChromium(origin, { withAisle });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  // The first load of a profile starts the worker; the second is what an agent sees all day.
  await page.goto(origin);
  if (withAisle) await page.locator('aisle-queue').locator('.q-mark').first().waitFor();
  await page.waitForTimeout(1500);
  await page.goto(origin);
  const loaded = Date.now();
  if (withAisle) await page.locator('aisle-queue').locator('.q-mark').first().waitFor();
  const first = Date.now() - loaded;
  await page.waitForTimeout(2500);
  const marks = withAisle ? await page.locator('aisle-queue').locator('.q-mark').count() : 0;
  const still = await metrics(cdp);
  const loading = await page.evaluate(() => window.longTasks.splice(0));
  for (let n = 0; n < 40; n++) await page.mouse.wheel(0, 300).then(() => page.waitForTimeout(30));
  const scrolled = await metrics(cdp);
  const scrolling = await page.evaluate(() => window.longTasks.splice(0));
  await close();
  const cost = { load: still.ScriptDuration, scroll: (scrolled.TaskDuration - still.TaskDuration) / 40 };
  return { first, marks, loading, scrolling, ...cost };
}

const runs = { with: [], without: [] };
for (let n = 0; n < RUNS; n++) {
  runs.without.push(await once(false));
  runs.with.push(await once(true));
}
const median = (kind, what) =>
  quantile(
    runs[kind].map((run) => run[what]),
    0.5,
  );
const tasks = (kind, when) =>
  runs[kind].flatMap((run) => run[when].map(([, length]) => length)).filter((ms) => ms > 50);
const script = median('with', 'load') - median('without', 'load');
console.log(`${ROWS} rows, ${RUNS} runs each; ${median('with', 'marks')} of them on view and marked`);
console.log(`first mark after load: ${spread(runs.with.map((run) => run.first))}`);
console.log(
  `script until all is judged: ${script.toFixed(0)} ms in the page, ${((script / ROWS) * 1000).toFixed(0)} µs a row`,
);
console.log(
  `a step of scrolling: ${median('with', 'scroll').toFixed(1)} ms of main thread with, ${median('without', 'scroll').toFixed(1)} without`,
);
for (const when of ['loading', 'scrolling'])
  console.log(
    `long tasks over 50 ms while ${when}: ${tasks('with', when).length} with (${tasks('with', when).join(', ')}), ${tasks('without', when).length} without (${tasks('without', when).join(', ')})`,
  );
server.closeAllConnections();
server.close();
