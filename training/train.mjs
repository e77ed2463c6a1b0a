/**
 * Builds the nature model from the licensed sets and the project's own labelled messages. The same data gives the same
 * bytes. Usage: node training/train.mjs <folder of the data sets> [--out file] [--without name,name] [--only-own]
 * `--without` leaves sources out, with their real labels, to be measured on: `training/evaluate-model.mjs`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fittedTo } from './model/fit.mjs';
import { learnFirst, learnSecond, SETTINGS } from './model/learn.mjs';
import { pack } from './model/pack.mjs';
import { prepare } from './model/prepare.mjs';
import { heldOutTexts, own, real, sources } from './model/sources.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'reports/nature-model.bin' },
    without: { type: 'string', default: '' },
    'only-own': { type: 'boolean', default: false },
  },
});
const folder = positionals[0] ?? process.env.AISLE_DATA ?? '../shared/data';
const without = values.without.split(',').filter(Boolean);

/** Enough of a text to know it by; some sets are read shortened. */
const startOf = (text) => text.slice(0, 400);

function teaching() {
  if (values['only-own']) return [];
  const tests = [...heldOutTexts(folder), ...real(folder, ['dev', 'test']).map((row) => row.text)];
  const held = new Set(tests.map(startOf));
  return Object.entries(sources)
    .filter(([name]) => !without.includes(name))
    .flatMap(([, rows]) => rows(folder))
    .filter((row) => !held.has(startOf(row.text)));
}

const taught = prepare(teaching());
/** Our own messages and the labelled real ones count alike. */
const messagesOf = (split) => prepare([...own([split]), ...real(folder, [split], without)]);
const messages = messagesOf('train');
const weights = learnSecond(learnFirst(taught, SETTINGS), messages, SETTINGS);
const bytes = pack(weights, fittedTo(weights, messagesOf('dev')));
mkdirSync(path.dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
console.log(
  `${taught.length} rows of public sets, ${messages.length} labelled messages; ${bytes.length} bytes: ${values.out}`,
);
