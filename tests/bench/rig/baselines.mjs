// What two article extractors make of the same pages: the text that they take for the content against the newest customer message,
// their byline against its author. Neither looks for a reply box.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { authorState, f1, mean } from './blind-judge.mjs';

const need = createRequire(import.meta.url);
const source = (name) => readFileSync(need.resolve(name), 'utf8');

/** One classic script that sets `Readability` and `Defuddle`. */
export const baselineScript = () =>
  `(()=>{const module={exports:{}};${source('@mozilla/readability/Readability.js')};globalThis.Readability=Readability})();
(()=>{const module={exports:{}},exports=module.exports;${source('defuddle')};globalThis.Defuddle=module.exports.default??module.exports})();`;

/** Runs in the page, on copies of it: text and author by each. */
function extract(url) {
  const copy = () => document.cloneNode(true);
  const textOf = (html) => new DOMParser().parseFromString(html ?? '', 'text/html').body.textContent;
  const by = (run) => {
    try {
      return run();
    } catch {
      return { text: '', author: null };
    }
  };
  return {
    readability: by(() => {
      const found = new Readability(copy()).parse();
      return { text: found?.textContent ?? '', author: found?.byline ?? null };
    }),
    defuddle: by(() => {
      const found = new Defuddle(copy(), { url }).parse();
      return { text: textOf(found.content), author: found.author || null };
    }),
  };
}

/** Opens each page and gives the mean token F1 and the share of right authors by name of the extractor. `pages`: { url, text, author, handle, open }. */
export async function measureBaselines(tab, script, pages) {
  const sums = { readability: { f1: [], author: [] }, defuddle: { f1: [], author: [] } };
  for (const page of pages) {
    await page.open(tab);
    await tab.addScriptTag({ content: script });
    const found = await tab.evaluate(`(${extract})(${JSON.stringify(page.url)})`);
    for (const [name, { text, author }] of Object.entries(found)) {
      const truth = { author: page.author, handleOrEmail: page.handle };
      sums[name].f1.push(f1(text, page.text));
      sums[name].author.push(author !== null && authorState({ name: author }, truth) === 'right' ? 1 : 0);
    }
  }
  return Object.fromEntries(
    Object.entries(sums).map(([name, s]) => [name, { f1: mean(s.f1), author: mean(s.author) }]),
  );
}

/** The blind conversations as cases of the measure. */
export function blindCases(folder) {
  const at = path.join(folder, 'conversations');
  return readdirSync(at)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const truth = JSON.parse(readFileSync(path.join(at, name.replace(/\.html$/, '.truth.json')), 'utf8'));
      const { author, handleOrEmail } = truth.latestCustomerMessage;
      const names = [handleOrEmail, ...(truth.acceptedAuthors ?? [])].filter(Boolean);
      const composer = truth.composerSelector?.replaceAll(' >>> ', '>>>') ?? null;
      const text = truth.latestCustomerTurn.join('\n');
      return {
        name: `blind/${name}`,
        url: truth.url,
        file: path.join(at, name),
        truth: { author, handle: names[0], text, composer },
      };
    });
}

/** The reader and both extractors side by side. `results`: what the reader made of the same cases. */
export async function compare(tab, title, cases, results) {
  const talks = cases.filter((c) => c.truth);
  const pages = talks.map(({ url, file, truth }) => ({
    url,
    ...truth,
    open: (t) => t.goto(pathToFileURL(file).href, { waitUntil: 'domcontentloaded' }),
  }));
  const others = await measureBaselines(tab, baselineScript(), pages);
  const read = results.filter((r) => r.kind === 'talk');
  const share = (test) => read.filter(test).length / Math.max(1, read.length);
  const rows = {
    'generic reader': {
      f1: mean(read.map((r) => r.f1)),
      author: share((r) => r.author === 'right'),
      composer: share((r) => r.composer),
    },
    ...others,
  };
  const line = ([name, r]) =>
    `${name.padEnd(16)} ${r.f1.toFixed(3)}  ${r.author.toFixed(3)}   ${r.composer?.toFixed(3) ?? '-'}`;
  return [
    `${title} (${talks.length})`.padEnd(16),
    `${' '.repeat(17)}F1     author  composer`,
    ...Object.entries(rows).map(line),
  ].join('\n');
}
