// Adds up the runners' own JSON reports and prints, last and alone on its line, "N passed, N failed".
// A report that is missing, unreadable or empty, a file that could not be loaded and a failed step each count as a failure: a
// crash can never print "0 failed". A browser test that passed only at its second run counts as passed and is named.
import { json } from './machine.mjs';

function fromVitest(report) {
  const tests = report.testResults.flatMap((f) => f.assertionResults);
  const broken = report.testResults.filter(
    (f) => f.status === 'failed' && !f.assertionResults.some((t) => t.status === 'failed'),
  );
  const count = (status) => tests.filter((t) => t.status === status).length;
  const failed = count('failed') + broken.length;
  return {
    passed: count('passed'),
    failed: failed + (report.success === false && failed === 0 ? 1 : 0),
    skipped: tests.length - count('passed') - count('failed'),
    notes: broken.map((f) => `${f.name}: ${f.message || 'could not be loaded'}`),
  };
}

function fromPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  const late = testsOf(report).filter(({ status }) => status === 'flaky');
  return {
    passed: expected + flaky,
    failed: unexpected + report.errors.length,
    skipped,
    notes: [
      ...report.errors.map((e) => e.message),
      ...late.map(({ title, projectName }) => `passed only at the second run: ${title} (${projectName})`),
    ],
  };
}

/** Every test of every browser with the title of its spec. */
function testsOf({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ title, tests }) => tests.map((test) => ({ title, ...test })));
  return [...own, ...suites.flatMap(testsOf)];
}

const READERS = { unit: ['reports/vitest.json', fromVitest], e2e: ['reports/playwright.json', fromPlaywright] };

function read(name) {
  const [file, reader] = READERS[name];
  const report = json(file);
  if (!report) return { passed: 0, failed: 1, skipped: 0, notes: [`${file}: no usable report`] };
  const sum = reader(report);
  if (sum.passed + sum.failed > 0) return sum;
  return { ...sum, failed: 1, notes: [...sum.notes, `${file}: no test ran`] };
}

/** Prints the notes and the honest total of the named reports and steps. Gives true when nothing failed. */
export function total(reports, failedSteps) {
  const sums = reports.map(read);
  const add = (key) => sums.reduce((n, s) => n + s[key], 0);
  // A step whose failures a report already counts is not counted twice; any other failed step is one failure.
  const uncounted = failedSteps.filter((s) => !reports.includes(s) || sums[reports.indexOf(s)].failed === 0);
  for (const note of sums.flatMap((s) => s.notes)) console.log(note);
  if (failedSteps.length > 0) console.log(`failed steps: ${failedSteps.join(', ')}`);
  if (add('skipped') > 0) console.log(`${add('skipped')} skipped`);
  const failed = add('failed') + uncounted.length;
  console.log(`${add('passed')} passed, ${failed} failed`);
  return failed === 0;
}
