// `npm run bench`: every bench in tests/bench, one after the other, so that none disturbs another.
// Machines are noisy: the figures to compare are the ratios against the baseline of the same run.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { browsers, installDependencies, node, root, run } from './machine.mjs';

const wanted = process.argv.slice(2);
if (!installDependencies()) throw new Error('The dependencies could not be installed; see above.');
const found = browsers({ firefox: false });
for (const line of found.says) console.log(line);
const needsBuild =
  wanted.length === 0 || wanted.some((name) => ['card', 'busy-page', 'feed', 'queue', 'sizes'].includes(name));
if (needsBuild && run('npm', ['run', '-s', 'build:chrome']) + run('npm', ['run', '-s', 'build:e2e']) !== 0)
  process.exit(1);

let bad = 0;
for (const file of readdirSync(path.join(root, 'tests/bench'))
  .filter((f) => f.endsWith('.mjs'))
  .sort()) {
  const name = file.slice(0, -4);
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  if (run(node(), [path.join('tests/bench', file)], { CHROMIUM_BIN: found.chromium ?? '' }) !== 0) bad++;
}
process.exitCode = bad > 0 ? 1 : 0;
