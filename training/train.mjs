/**
 * Builds the nature model from the licensed sets and the project's own labelled messages. The same data gives the same
 * bytes. Usage: node training/train.mjs <folder of the data sets> [--out file] [--without name,name] [--only-own]
 * `--without` leaves sources out, to be measured on: `training/evaluate-model.mjs`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fittedTo } from './model/fit.mjs';
import { learnFirst, learnSecond, SETTINGS } from './model/learn.mjs';
import { pack } from './model/pack.mjs';
import { prepare } from './model/prepare.mjs';
import { heldOutTexts, own, sources } from './model/sources.mjs';

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

function teaching() {
  if (values['only-own']) return [];
  const held = heldOutTexts(folder);
  return Object.entries(sources)
    .filter(([name]) => !without.includes(name))
    .flatMap(([, rows]) => rows(folder))
    .filter((row) => !held.has(row.text));
}

const taught = prepare(teaching());
const messages = prepare(own(['train']));
const weights = learnSecond(learnFirst(taught, SETTINGS), messages, SETTINGS);
const bytes = pack(weights, fittedTo(weights, prepare(own(['dev']))));
mkdirSync(path.dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
console.log(
  `${taught.length} rows of public sets, ${messages.length} own messages; ${bytes.length} bytes: ${values.out}`,
);
