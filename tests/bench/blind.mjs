// How well the generic reader reads pages that its authors did not see. `node tests/bench/blind.mjs [batch]` prints, for each
// page of tests/fixtures/blind, what is wrong, then the totals. `batch` (1 or 2) limits it to the pages of that batch.
// Texts are compared as tokens with white space squeezed: the joined texts of the latest customer turn against the truth's.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'tests/fixtures/blind');
const batch = process.argv[2] ? Number(process.argv[2]) : null;

/** The bundle of the adapters' front door as one classic script that sets `window.aisle`. */
async function frontDoor() {
  const lib = { entry: 'lib/adapters/index.ts', formats: ['iife'], name: 'aisle' };
  const output = await build({ root, logLevel: 'silent', configFile: false, build: { write: false, lib } });
  const [bundle] = [output].flat();
  return `${bundle.output.map((o) => o.code ?? '').join('')};window.aisle=aisle;`;
}

function cases() {
  return ['conversations', 'others'].flatMap((kind) =>
    readdirSync(path.join(folder, kind))
      .filter((name) => name.endsWith('.html'))
      .map((name) => {
        const file = path.join(folder, kind, name);
        const truth = JSON.parse(readFileSync(file.replace(/\.html$/, '.truth.json'), 'utf8'));
        return { name: name.replace('.html', ''), file, truth };
      })
      .filter((page) => batch === null || page.truth.batch === batch),
  );
}

/** Words of spaced scripts, single characters of Japanese; numbers and signs are tokens of their own. */
function tokens(text) {
  return text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

/** Token F1 of two texts: 2 x shared tokens / all tokens, 1 for two empty ones. */
function f1(a, b) {
  const [left, right] = [tokens(a), tokens(b)];
  if (left.length + right.length === 0) return 1;
  const bag = new Map();
  for (const token of right) bag.set(token, (bag.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of left) {
    const rest = bag.get(token) ?? 0;
    if (rest > 0) {
      shared += 1;
      bag.set(token, rest - 1);
    }
  }
  return (2 * shared) / (left.length + right.length);
}

/** Runs in the page: the reading, the composer set against the truth's selector, and the time of one cold reading. */
function readPage({ url, selector }) {
  const find = (css) =>
    css.split(' >>> ').reduce((scope, step) => (scope.shadowRoot ?? scope).querySelector(step), document);
  const page = { url: new URL(url), doc: document };
  const before = document.documentElement.outerHTML.length;
  const start = performance.now();
  const reading = window.aisle.readConversation(page, { readers: 'generic' });
  const ms = performance.now() - start;
  const composer = window.aisle.findComposer(page, { readers: 'generic' });
  const again = performance.now();
  window.aisle.readConversation(page, { readers: 'generic' });
  const warmMs = performance.now() - again;
  const wanted = selector === null ? null : find(selector);
  const right = wanted?.tagName === 'IFRAME' ? wanted.contentDocument.body : wanted;
  const label = (el) => el && `${el.tagName.toLowerCase()}${el.id ? `#${el.id}` : ''}.${el.className}`.slice(0, 60);
  return {
    reading,
    ms,
    warmMs,
    composer: label(composer),
    wanted: label(right),
    wantedFound: selector === null || right !== null,
    composerRight:
      composer === right ||
      (right !== null && composer !== null && right.isContentEditable && right.contains(composer)),
    changed: document.documentElement.outerHTML.length !== before,
    nodes: document.querySelectorAll('*').length,
  };
}

const squeeze = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
const bare = (text) => squeeze(text).replace(/^@/, '').toLowerCase();

function authorState(author, truth) {
  const wanted = [truth.author, truth.handleOrEmail, ...(truth.accepted ?? [])].filter(Boolean).map(bare);
  const shown = author?.name ?? author?.handle ?? author?.email ?? null;
  if (shown === null) return wanted.length === 0 ? 'right' : 'none';
  return wanted.includes(bare(shown)) ? 'right' : 'wrong';
}

function judgeConversation(page, got, sums) {
  const wrong = [];
  const { truth } = page;
  if (!got.wantedFound) wrong.push(`FIXTURE: no element for ${truth.composerSelector}`);
  const value = got.reading.ok ? got.reading.value : null;
  const text = value ? value.latestCustomerTurn.map((m) => m.text).join('\n') : '';
  const score = f1(text, truth.latestCustomerTurn.join('\n'));
  if (!value) wrong.push(`silent: ${got.reading.failure.code} (${got.reading.failure.missing.join(', ')})`);
  else if (score < 0.999) wrong.push(`F1 ${score.toFixed(3)}: read ${JSON.stringify(squeeze(text).slice(0, 220))}`);
  const newest = value?.latestCustomerTurn.at(-1);
  const state = value
    ? authorState(newest.author, { ...truth.latestCustomerMessage, accepted: truth.acceptedAuthors })
    : 'none';
  if (state !== 'right') wrong.push(`author ${state}: ${JSON.stringify(newest?.author.name ?? null)}`);
  const last = value?.messages.filter((m) => m.role !== 'system').at(-1)?.role ?? null;
  if (value && last !== truth.lastSpeaker) wrong.push(`last speaker ${last}, not ${truth.lastSpeaker}`);
  if (!got.composerRight) wrong.push(`composer ${got.composer}, not ${got.wanted}`);
  sums.f1.push(score);
  sums.read.push(value ? 1 : 0);
  sums.author.push(state === 'right' ? 1 : 0);
  sums.wrongAuthor.push(state === 'wrong' ? 1 : 0);
  sums.last.push(last === truth.lastSpeaker ? 1 : 0);
  sums.composer.push(got.composerRight ? 1 : 0);
  return wrong;
}

function judgeOther(got, sums) {
  const wrong = [];
  if (got.reading.ok) {
    const newest = got.reading.value.latestCustomerTurn.at(-1);
    wrong.push(`read ${JSON.stringify(newest.author.name)}: ${JSON.stringify(squeeze(newest.text).slice(0, 120))}`);
  }
  if (got.composer !== null) wrong.push(`composer ${got.composer}`);
  sums.silence.push(got.reading.ok ? 0 : 1);
  sums.noComposer.push(got.composer === null ? 1 : 0);
  return wrong;
}

const mean = (list) => (list.length ? list.reduce((a, b) => a + b, 0) / list.length : Number.NaN);

async function main() {
  const script = await frontDoor();
  const executablePath = process.env.CHROMIUM_BIN ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const names = ['f1', 'read', 'author', 'wrongAuthor', 'last', 'composer', 'silence', 'noComposer', 'ms', 'warmMs'];
  const sums = Object.fromEntries(names.map((name) => [name, []]));
  for (const page of cases()) {
    const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await tab.goto(pathToFileURL(page.file).href);
    await tab.addScriptTag({ content: script });
    const got = await tab.evaluate(readPage, { url: page.truth.url, selector: page.truth.composerSelector });
    await tab.close();
    sums.ms.push(got.ms);
    sums.warmMs.push(got.warmMs);
    const wrong = page.truth.kind === 'conversation' ? judgeConversation(page, got, sums) : judgeOther(got, sums);
    if (got.changed) wrong.push('the page was changed');
    console.log(`${wrong.length ? 'WRONG' : 'ok   '} ${page.name} (${got.ms.toFixed(1)} ms, ${got.nodes} elements)`);
    for (const line of wrong) console.log(`        ${line}`);
  }
  await browser.close();
  console.log(`\n${sums.f1.length} conversations, ${sums.silence.length} other pages, batch ${batch ?? 'all'}`);
  const figures = [
    ['newest customer turn, token F1', sums.f1, '>= 0.95'],
    ['conversations read at all', sums.read, ''],
    ['author exact', sums.author, '>= 0.90'],
    ['wrong author shown', sums.wrongAuthor, '<= 0.01'],
    ['last speaker right', sums.last, ''],
    ['composer exact', sums.composer, '>= 0.95'],
    ['silence on other pages', sums.silence, '>= 0.98'],
    ['no composer on other pages', sums.noComposer, ''],
  ];
  for (const [name, list, bar] of figures) console.log(`${name.padEnd(34)} ${mean(list).toFixed(3)}  ${bar}`);
  for (const [name, list] of Object.entries({ 'first reading': sums.ms, 'second reading': sums.warmMs })) {
    console.log(`ms, ${name}: mean ${mean(list).toFixed(1)}, worst ${Math.max(...list).toFixed(1)}`);
  }
}

await main();
