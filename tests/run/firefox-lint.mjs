// Mozilla's linter on the Firefox build: no error, no notice, and only the warnings that are known and explained.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { environment, root } from './machine.mjs';

/** Preact's own code for `dangerouslySetInnerHTML`, which nothing of ours uses (the architecture test holds that). */
const KNOWN = new Set(['UNSAFE_VAR_ASSIGNMENT']);

function lint() {
  const args = ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--self-hosted=false'];
  const options = { cwd: root, env: environment(), encoding: 'utf8', maxBuffer: 1 << 26 };
  try {
    return JSON.parse(execFileSync(path.join('node_modules', '.bin', 'web-ext'), args, options));
  } catch (error) {
    return JSON.parse(error.stdout || '{"errors":[{"code":"NO_REPORT"}],"warnings":[],"notices":[]}');
  }
}

const report = lint();
const found = [...report.errors, ...report.notices, ...report.warnings.filter((w) => !KNOWN.has(w.code))];
for (const f of found) console.error(`${f.code}: ${f.message ?? ''} ${f.file ?? ''}:${f.line ?? ''}`);
console.log(
  `web-ext lint: ${report.errors.length} errors, ${report.warnings.length} warnings, ${found.length} not known`,
);
process.exitCode = found.length > 0 ? 1 : 0;
