// Size budgets of the built extension and what its manifests may ask for.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { json, root } from './machine.mjs';

const problems = [];
const need = (fine, says) => fine || problems.push(says);
const kB = (n) => `${(n / 1000).toFixed(1)} kB`;

/** The chunks that a built file imports at its start, itself included. */
function withChunks(dir, file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(path.join(dir, file), 'utf8');
  const imports = code.matchAll(/(?:^|[;}\s])(?:import|export)\b[^'"`;()]*?["'](\.[^"']+\.js)["']/g);
  for (const [, to] of imports) withChunks(dir, path.posix.join(path.posix.dirname(file), to), seen);
  return seen;
}

function sizes(build) {
  const dir = path.join(root, '.output', build);
  const files = readdirSync(dir, { recursive: true }).filter((f) => /\.js$/.test(f) && !f.startsWith('chunks'));
  const gzip = (f) => gzipSync(readFileSync(path.join(dir, f)), { level: 9 }).length;
  return files.map((file) => ({ file, gzip: [...withChunks(dir, file)].reduce((n, f) => n + gzip(f), 0) }));
}

/**
 * Design section 3: the content script is small, 40 kB gzip; so is each part that is injected when a page needs it, but for
 * the generic reader, which goes into pages that no adapter knows and has the words of talks in 14 languages and for old and new systems alike: 58 kB.
 * The background, with the chunks that it loads at its start, holds words for seven languages: 350 kB.
 */
const parts = readdirSync(path.join(root, 'entrypoints')).flatMap((f) => /^(part-[\w-]+)\.ts$/.exec(f)?.[1] ?? []);
const BUDGETS = [
  [/content-scripts[/\\]overlay\.js$/, 40_000],
  ...parts.map((name) => [new RegExp(`^${name}\\.js$`), name === 'part-generic' ? 58_000 : 40_000]),
  [/^background\.js$/, 352_000],
];

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  const manifest = json(`.output/${build}/manifest.json`);
  need(manifest, `${build}: no manifest; run npm run build`);
  if (!manifest) continue;
  const all = sizes(build);
  const everywhere = ['dom.js', 'content-scripts/overlay.js'].map(
    (name) => all.find(({ file }) => file === name)?.gzip ?? 0,
  );
  const both = everywhere.reduce((n, size) => n + size, 0);
  console.log(`${build} in every page of a granted site: ${kB(both)} gzip of 40.0 kB`);
  need(both <= 40_000, `${build}: ${kB(both)} in every page of a granted site is over 40.0 kB`);
  for (const [name, limit] of BUDGETS) {
    const found = all.find((f) => name.test(f.file));
    need(found, `${build}: nothing matches ${name}`);
    if (found) console.log(`${build} ${found.file}: ${kB(found.gzip)} gzip of ${kB(limit)}`);
    need(!found || found.gzip <= limit, `${build} ${found?.file}: ${kB(found?.gzip)} is over ${kB(limit)}`);
  }
  need(!manifest.host_permissions?.length, `${build}: a mandatory host permission (promise 6)`);
  need(!manifest.content_scripts?.length, `${build}: a content script that runs without a grant (promise 6)`);
  need(!manifest.web_accessible_resources?.length, `${build}: a web-accessible file without a reason (promise 6)`);
  need(!manifest.externally_connectable, `${build}: other pages could talk to the extension`);
  const allowed = ['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage', 'sidePanel'];
  const extra = (manifest.permissions ?? []).filter((p) => !allowed.includes(p));
  need(extra.length === 0, `${build}: permissions that nothing asked for: ${extra.join(', ')}`);
  need(existsSync(path.join(root, '.output', build, 'icon')), `${build}: no icons`);
  // The capture of pages as fixtures writes this address; a release must not hold it.
  const teach = readFileSync(path.join(root, '.output', build, 'part-teach.js'), 'utf8');
  need(
    !/fixture\.example|Captured page/.test(teach),
    `${build}: part-teach.js can capture pages; that is for development builds`,
  );
}
for (const line of problems) console.error(line);
process.exitCode = problems.length > 0 ? 1 : 0;
