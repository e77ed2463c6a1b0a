// Teaching against guessing, in Chromium: on each recorded and blind page somebody points at the newest customer message (the
// innermost element that says it), the page is taught, and read again by what was learnt; beside it the generic reader alone, and the
// generic reader from the pointed place. Prints token F1 of the newest customer turn, authors, reply boxes, and a line per page where
// the recipe reads worse.  node tests/bench/taught.mjs [--only=part of a name] [--all]
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { rolldown } from 'rolldown';
import { blindCases } from './rig/baselines.mjs';
import { judge, sharedPages } from './rig/generic-measure.mjs';
import { readAllWays } from './rig/taught-page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const only = process.argv.find((a) => a.startsWith('--only='))?.slice(7) ?? '';
const all = process.argv.includes('--all');
const WAYS = ['generic', 'pointed', 'recipe'];

async function bundle() {
  const build = await rolldown({ input: path.join(root, 'tests/bench/rig/taught-readers.ts') });
  const { output } = await build.generate({ format: 'iife', name: 'aisleTaught' });
  return output[0].code.replace(/^var aisleTaught/m, 'globalThis.aisleTaught');
}

async function measure(page, one) {
  if (one.file) await page.goto(pathToFileURL(one.file).href, { waitUntil: 'domcontentloaded' });
  else await page.setContent(one.html, { waitUntil: 'load' });
  await page.waitForTimeout(120);
  const { truth } = one;
  const texts = truth.anyOf ?? [truth.text];
  const seen = await page.evaluate(readAllWays, { url: one.url, composer: truth.composer ?? null, texts });
  return { name: one.name, ...seen, ways: WAYS.map((way) => judge(one, { ...seen[way], changed: seen.changed })) };
}

const percent = (n, of) => `${((100 * n) / Math.max(1, of)).toFixed(1)} %`;

function line(results, i) {
  const n = results.length;
  const mean = results.reduce((sum, r) => sum + r.ways[i].f1, 0) / n;
  const author = results.filter((r) => r.ways[i].author === 'right').length;
  const box = results.filter((r) => r.ways[i].composer).length;
  return `${WAYS[i].padEnd(8)} F1 ${mean.toFixed(3)}, author ${percent(author, n)}, composer ${percent(box, n)}`;
}

function report(title, results) {
  const learnt = results.filter((r) => r.learnt);
  const plain = learnt.filter((r) => r.plain);
  process.stdout.write(
    `\n${title}: ${results.length} pages, learnt ${learnt.length}, without a warning ${plain.length}\n`,
  );
  for (const [name, some] of [
    ['all', results],
    ['learnt', learnt],
  ]) // what is not learnt is read by the generic reader
    for (const i of WAYS.keys()) process.stdout.write(`  ${name.padEnd(7)} ${line(some, i)}\n`);
  const worse = learnt.filter(
    ({ ways: [generic, pointed, recipe] }) => recipe.f1 < Math.max(generic.f1, pointed.f1) - 0.005,
  );
  process.stdout.write(`  worse than the generic reader on ${worse.length}\n`);
  for (const r of all ? results : worse) {
    const figures = r.ways.map((way, i) => `${WAYS[i]} ${way.f1.toFixed(2)} ${way.author}`).join(', ');
    process.stdout.write(
      `    ${r.name}: ${figures}${r.learnt ? '' : ', not learnt'}${r.plain || !r.learnt ? '' : ', warned'} ${r.ways[2].wrong?.[0] ?? ''}\n`,
    );
  }
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_BIN || '/usr/bin/chromium' });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.addInitScript(await bundle());
const sets = [
  ['shared pages', sharedPages(path.resolve(root, '../shared/pages'))],
  ['blind pages', blindCases(path.join(root, 'tests/fixtures/blind'))],
];
for (const [title, cases] of sets) {
  const talks = cases.filter((one) => one.truth !== null && one.name.includes(only));
  const results = [];
  for (const one of talks) results.push(await measure(page, one));
  if (results.length > 0) report(title, results);
}
await browser.close();
