// Writes a model file: magic, length of the head, head as JSON, one table of signed bytes, check sum.
import { DENSE } from '../../lib/scoring/nature/dense.ts';
import { checkSum, HEADS } from '../../lib/scoring/nature/model.ts';
import { packed as ratings } from './ratings.mjs';

/** The share of weights that may be cut off at the ends, so that a few strong ones do not coarsen the rest. */
const KEPT = 0.9995;

function stepOf(table, at) {
  const values = [];
  for (let i = at; i < table.length; i += HEADS) if (table[i] !== 0) values.push(Math.abs(table[i]));
  if (values.length === 0) return 1;
  values.sort((a, b) => a - b);
  return values[Math.min(values.length - 1, Math.floor(values.length * KEPT))] / 127;
}

function bytesOf(table) {
  const steps = Array.from({ length: HEADS }, (_, at) => stepOf(table, at));
  const bytes = new Int8Array(table.length);
  for (let i = 0; i < table.length; i++) {
    bytes[i] = Math.max(-127, Math.min(127, Math.round(table[i] / steps[i % HEADS])));
  }
  return { steps, bytes };
}

const short = (value) => Number(value.toPrecision(6));

/** The bytes of a model. `fitted` holds what was fitted on rows that the model has not learnt, `extra` what else stands in the head. */
export function pack(weights, fitted, extra = {}) {
  const { steps, bytes: table } = bytesOf(weights.table);
  const dense = Array.from({ length: HEADS }, (_, h) =>
    [...weights.dense.subarray(h * DENSE.length, (h + 1) * DENSE.length)].map(short),
  );
  const head = { steps: steps.map(short), bias: [...weights.bias].map(short), dense, ratings, ...fitted, ...extra };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const bytes = new Uint8Array(8 + text.length + table.length + 4);
  const view = new DataView(bytes.buffer);
  bytes.set([0x41, 0x4e, 0x4d, 0x34]);
  view.setUint32(4, text.length, true);
  bytes.set(text, 8);
  bytes.set(new Uint8Array(table.buffer), 8 + text.length);
  view.setUint32(bytes.length - 4, checkSum(bytes, bytes.length - 4), true);
  return bytes;
}
