// `npm test`: everything that must hold, from a fresh clone, to one honest line.
// Names after `--` run only those steps: `npm test -- unit e2e`.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { browsers, installDependencies, node, root, run, sharedFolder } from './machine.mjs';
import { total } from './total.mjs';

const wanted = process.argv.slice(2);
const failedSteps = [];

function step(name, work) {
  if (wanted.length > 0 && !wanted.includes(name)) return true;
  console.log(`\n== ${name}`);
  const start = Date.now();
  const ok = work();
  console.log(`-- ${name}: ${ok ? 'ok' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  if (!ok) failedSteps.push(name);
  return ok;
}
const npm =
  (script, ...more) =>
  () =>
    run('npm', ['run', '-s', script, ...more]) === 0;

function finish() {
  const reports = wanted.length === 0 ? ['unit', 'e2e'] : ['unit', 'e2e'].filter((r) => wanted.includes(r));
  process.exitCode = total(reports, failedSteps) ? 0 : 1;
}

function main() {
  rmSync(path.join(root, 'reports'), { recursive: true, force: true });
  mkdirSync(path.join(root, 'reports'));
  if (!installDependencies()) failedSteps.push('install');
  if (failedSteps.length > 0) return finish();
  const found = browsers();
  for (const line of found.says) console.log(line);
  process.env.CHROMIUM_BIN = found.chromium ?? '';
  process.env.FIREFOX_BIN = found.firefox ?? '';
  process.env.CI ??= '1';
  if (!sharedFolder()) console.log('No ../shared folder: recorded pages and the real helpdesk are left out.');

  step('prepare', () => run('wxt', ['prepare']) === 0);
  step('lint', npm('lint'));
  step('types', npm('typecheck'));
  const json = ['--reporter=default', '--reporter=json', '--outputFile.json=reports/vitest.json'];
  step('unit', npm('test:unit', '--', ...json));
  const built = step('build', () => npm('build')() && npm('build:e2e')());
  if (built) step('budgets', () => run(node(), ['tests/run/budgets.mjs']) === 0);
  if (built) step('firefox-lint', () => run(node(), ['tests/run/firefox-lint.mjs']) === 0);
  if (built) step('e2e', npm('e2e'));
  finish();
}

main();
