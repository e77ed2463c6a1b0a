// Measures the generic reader in Chromium: on the invented pages (development and held-out sets), on pages without a
// conversation, on the blind pages and, where the folder is there, on ../shared/pages: there beside @mozilla/readability and defuddle.
// Prints figures, one line per failing page, and the time on a
// page of 10,000 nodes.  node tests/bench/generic.mjs [--only=part of a name] [--quiet]
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { rolldown } from 'rolldown';
import { conversations, negatives } from '../fixtures/unknown/pages.mjs';
import { blindCases, compare } from './rig/baselines.mjs';
import { measureDemo } from './rig/generic-demo.mjs';
import { bigPage, measureIn, sharedPages, tally } from './rig/generic-measure.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const only = process.argv.find((a) => a.startsWith('--only='))?.slice(7) ?? '';
const quiet = process.argv.includes('--quiet');

async function bundle() {
  const build = await rolldown({ input: path.join(root, 'lib/adapters/generic/index.ts') });
  const { output } = await build.generate({ format: 'iife', name: 'aisleGeneric' });
  return output[0].code;
}

async function run(page, cases) {
  const results = [];
  for (const one of cases.filter((c) => c.name.includes(only))) results.push(await measureIn(page, one));
  return results;
}

function report(title, results) {
  if (results.length === 0) return;
  const t = tally(results);
  process.stdout.write(`\n${title}: ${t.line}\n`);
  if (!quiet)
    for (const r of results) if (r.wrong.length > 0) process.stdout.write(`  ${r.name}: ${r.wrong.join('; ')}\n`);
}

const code = await bundle();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium' });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.addInitScript(code.replace(/^var aisleGeneric/m, 'globalThis.aisleGeneric'));
page.code = code;
const shared = sharedPages(path.resolve(root, '../shared/pages'));
report(
  'development',
  await run(
    page,
    conversations.filter((c) => c.set === 'dev'),
  ),
);
report(
  'held out',
  await run(
    page,
    conversations.filter((c) => c.set === 'held'),
  ),
);
report(
  'written after the reader',
  await run(
    page,
    conversations.filter((c) => c.set === 'fresh'),
  ),
);
report(
  'no conversation, development',
  await run(
    page,
    negatives.filter((c) => c.set === 'dev'),
  ),
);
report(
  'no conversation, held out',
  await run(
    page,
    negatives.filter((c) => c.set === 'held'),
  ),
);
const blind = blindCases(path.join(root, 'tests/fixtures/blind'));
const tab = await browser.newPage();
const blindResults = await run(page, blind);
report('blind pages', blindResults);
if (shared.length > 0) {
  const results = await run(page, shared);
  report('shared pages', results);
  if (!only) process.stdout.write(`\n${await compare(tab, 'shared pages', shared, results)}\n`);
} else process.stdout.write('\nshared pages: the folder ../shared/pages is not there\n');
if (!only) {
  process.stdout.write(`\n${await compare(tab, 'blind pages', blind, blindResults)}\n`);
  const demo = await measureDemo(page);
  process.stdout.write(`\ndemo inbox: ${demo.right} of ${demo.all} entirely right\n${demo.wrong.join('\n')}\n`);
  const big = await measureIn(page, bigPage(10_000));
  process.stdout.write(
    `\n10,000 nodes: ${big.took.map((n) => n.toFixed(1)).join(' ')} ms, ${big.wrong.join('; ') || 'read right'}\n`,
  );
}
await browser.close();
