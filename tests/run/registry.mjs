// The folder is the registry: writes one generated list beside each plug-in folder.
// Generated rather than globbed, because the front doors are also imported by plain Node and by other bundlers.
// `node tests/run/registry.mjs` writes; with --check it only says what is out of date (exit 1).
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { catalogueOf, familyLists, readAdapters, signsOf } from './adapter-tables.mjs';

const root = new URL('../..', import.meta.url).pathname;
const folders = [
  { dir: 'lib/adapters/sites', type: 'SiteAdapter' },
  { dir: 'lib/channels/places', type: 'Channel' },
  { dir: 'lib/editors/kinds', type: 'Editor' },
  { dir: 'lib/engines/kinds', type: 'DraftEngine' },
  { dir: 'lib/sources/value', type: 'Source' },
  { dir: 'lib/sources/influence', type: 'Source' },
];

const camel = (name) => name.replace(/-(.)/g, (_, c) => c.toUpperCase()).replace(/^(\d)/, '_$1');

const namesIn = (dir) =>
  readdirSync(path.join(root, dir))
    .filter((f) => f.endsWith('.ts'))
    .map((f) => f.slice(0, -3))
    .sort();

/** A list of the plug-ins of a folder: all of them, or those that are named. */
function listing({ dir, type, as = path.basename(dir), names = namesIn(dir) }) {
  const folder = path.basename(dir);
  const up = '../'.repeat(dir.split('/').length - 2);
  const imports = names.map((n) => `import ${camel(n)} from './${folder}/${n}.ts';`);
  const head = '// Generated from the folder beside this file by `npm run registry`. Do not edit.';
  const items = names.map((n) => `  ${camel(n)},`);
  const typeImport = `import type { ${type} } from '${up}domain/index.ts';`;
  const list = names.length
    ? `export const ${as}: readonly ${type}[] = [\n${items.join('\n')}\n];`
    : `export const ${as}: readonly ${type}[] = [];`;
  const which = as === folder ? 'Every plug-in' : `The ${as}`;
  return `${[head, typeImport, ...imports].join('\n')}\n\n/** ${which} of \`${dir}\`, by file name. */\n${list}\n`;
}

const stale = [];
function keep(name, text) {
  const file = path.join(root, name);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  stale.push(name);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
}
for (const entry of folders.filter((f) => existsSync(path.join(root, f.dir))))
  keep(`${entry.dir}.generated.ts`, listing(entry));

const read = await readAdapters(path.join(root, 'lib/adapters/sites'));
for (const problem of read.problems) console.error(problem);
if (read.broken) process.exitCode = 1;
else {
  keep('lib/adapters/signs.generated.ts', signsOf(read.adapters));
  for (const [family, names] of familyLists(read.adapters))
    keep(`lib/adapters/${family}.generated.ts`, listing({ ...folders[0], as: family, names }));
  keep('lib/adapters/catalogue.generated.ts', catalogueOf(read.adapters));
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run: npm run registry`);
  process.exitCode = 1;
}
