// The folder is the registry: writes one generated list beside each plug-in folder.
// Generated rather than globbed, because the front doors are also imported by plain Node and by other bundlers.
// `node tests/run/registry.mjs` writes; with --check it only says what is out of date (exit 1).
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

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

function listing({ dir, type }) {
  const folder = path.basename(dir);
  const up = '../'.repeat(dir.split('/').length - 2);
  const names = readdirSync(path.join(root, dir))
    .filter((f) => f.endsWith('.ts'))
    .map((f) => f.slice(0, -3))
    .sort();
  const imports = names.map((n) => `import ${camel(n)} from './${folder}/${n}.ts';`);
  const head = '// Generated from the folder beside this file by `npm run registry`. Do not edit.';
  const items = names.map((n) => `  ${camel(n)},`);
  const typeImport = `import type { ${type} } from '${up}domain/index.ts';`;
  const list = names.length
    ? `export const ${folder}: readonly ${type}[] = [\n${items.join('\n')}\n];`
    : `export const ${folder}: readonly ${type}[] = [];`;
  return `${[head, typeImport, ...imports].join('\n')}\n\n/** Every plug-in of \`${dir}\`, by file name. */\n${list}\n`;
}

const stale = [];
for (const entry of folders.filter((f) => existsSync(path.join(root, f.dir)))) {
  const file = path.join(root, `${entry.dir}.generated.ts`);
  const text = listing(entry);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale.push(`${entry.dir}.generated.ts`);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run: npm run registry`);
  process.exitCode = 1;
}
