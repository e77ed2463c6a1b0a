// How well the generic reader reads pages that its authors did not see. `node tests/bench/blind.mjs [batch | ideas] [--only=name]
// [--renamed]` prints, for each page of tests/fixtures/blind (or of tests/fixtures/ideas, the development pages), what is wrong in
// Chromium and in a parsed document without layout, then the totals of both. `--renamed`: in Chromium alone, all classes, ids and names
// without meaning (`rig/renamed.mjs`).
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findComposer, readConversation } from '../../lib/adapters/index.ts';
import { ideas } from '../fixtures/ideas/pages.mjs';
import { judge, newSums, readPage, table } from './rig/blind-judge.mjs';
import { rename } from './rig/renamed.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'tests/fixtures/blind');
const wanted = process.argv[2]?.startsWith('--') ? undefined : process.argv[2];
const renamed = process.argv.includes('--renamed');
const only = process.argv.find((a) => a.startsWith('--only='))?.slice(7) ?? '';

/** The bundle of the adapters' front door as one classic script that sets `window.aisle`. */
async function frontDoor() {
  const lib = { entry: 'lib/adapters/index.ts', formats: ['iife'], name: 'aisle' };
  const output = await build({ root, logLevel: 'silent', configFile: false, build: { write: false, lib } });
  const [bundle] = [output].flat();
  return `${bundle.output.map((o) => o.code ?? '').join('')};window.aisle=aisle;`;
}

function blindPages() {
  return ['conversations', 'others'].flatMap((kind) =>
    readdirSync(path.join(folder, kind))
      .filter((name) => name.endsWith('.html'))
      .map((name) => {
        const file = path.join(folder, kind, name);
        const truth = JSON.parse(readFileSync(file.replace(/\.html$/, '.truth.json'), 'utf8'));
        return { name: name.replace('.html', ''), html: readFileSync(file, 'utf8'), truth };
      }),
  );
}

function cases() {
  const all = wanted === 'ideas' ? ideas : blindPages();
  const batch = wanted && wanted !== 'ideas' ? Number(wanted) : null;
  return all.filter((page) => (batch === null || page.truth.batch === batch) && page.name.includes(only));
}

const asked = ({ truth }) => ({ url: truth.url, selector: truth.composerSelector });

async function inChromium(browser, script, page) {
  const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await tab.setContent(page.html, { waitUntil: 'load' });
  if (renamed) await tab.evaluate(`(${rename})(${JSON.stringify(page.truth.composerSelector)})`);
  await tab.addScriptTag({ content: script });
  const got = await tab.evaluate(`(${readPage})(${JSON.stringify(asked(page))})`);
  await tab.close();
  return got;
}

const parser = new JSDOM('').window;
globalThis.DOMParser ??= parser.DOMParser;
const door = { readConversation, findComposer };
const parsed = (page) => readPage(asked(page), door, new parser.DOMParser().parseFromString(page.html, 'text/html'));

async function main() {
  const script = await frontDoor();
  const executablePath = process.env.CHROMIUM_BIN ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const runs = renamed ? { Chromium: newSums() } : { Chromium: newSums(), parsed: newSums() };
  for (const page of cases()) {
    const got = await inChromium(browser, script, page);
    const wrong = judge(page, got, runs.Chromium);
    const plain = renamed ? [] : judge(page, parsed(page), runs.parsed);
    console.log(
      `${wrong.length ? 'WRONG' : plain.length ? 'flat ' : 'ok   '} ${page.name} (${got.ms.toFixed(1)} ms, ${got.nodes} elements)`,
    );
    for (const line of wrong) console.log(`        ${line}`);
    for (const line of plain.filter((l) => !wrong.includes(l))) console.log(`        parsed: ${line}`);
  }
  await browser.close();
  const { Chromium } = runs;
  console.log(
    `\n${Chromium.f1.length} conversations, ${Chromium.silence.length} other pages: ${wanted ?? 'all batches'}`,
  );
  console.log(table(runs));
  console.log(`ms, first reading, worst ${Math.max(...Chromium.ms).toFixed(1)}`);
}

await main();
