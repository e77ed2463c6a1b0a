// Writes a model file: magic, length of the head, head as JSON, two tables of signed bytes, check sum.
import { checkSum, FEELING_HEADS, TOPIC_HEADS } from '../../lib/scoring/nature/model.ts';

/** The share of weights that may be cut off at the ends, so that a few strong ones do not coarsen the rest. */
const KEPT = 0.9995;

function stepOf(table, width, at) {
  const values = [];
  for (let i = at; i < table.length; i += width) if (table[i] !== 0) values.push(Math.abs(table[i]));
  if (values.length === 0) return 1;
  values.sort((a, b) => a - b);
  return values[Math.min(values.length - 1, Math.floor(values.length * KEPT))] / 127;
}

function bytesOf(table, width) {
  const steps = Array.from({ length: width }, (_, at) => stepOf(table, width, at));
  const bytes = new Int8Array(table.length);
  for (let i = 0; i < table.length; i++) {
    bytes[i] = Math.max(-127, Math.min(127, Math.round(table[i] / steps[i % width])));
  }
  return { steps, bytes };
}

const short = (value) => Number(value.toPrecision(6));

/** The bytes of a model. `fitted` holds what was fitted on the development split. */
export function pack(weights, fitted) {
  const feeling = bytesOf(weights.feeling, FEELING_HEADS.length);
  const topics = bytesOf(weights.topics, TOPIC_HEADS.length);
  const head = {
    steps: [...feeling.steps, ...topics.steps].map(short),
    bias: [...weights.bias].map(short),
    dense: weights.dense.map((list) => [...list].map(short)),
    ...fitted,
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const bytes = new Uint8Array(8 + text.length + feeling.bytes.length + topics.bytes.length + 4);
  const view = new DataView(bytes.buffer);
  bytes.set([0x41, 0x4e, 0x4d, 0x31]);
  view.setUint32(4, text.length, true);
  bytes.set(text, 8);
  bytes.set(new Uint8Array(feeling.bytes.buffer), 8 + text.length);
  bytes.set(new Uint8Array(topics.bytes.buffer), 8 + text.length + feeling.bytes.length);
  view.setUint32(bytes.length - 4, checkSum(bytes, bytes.length - 4), true);
  return bytes;
}

/** What stands in the head before anything was fitted. */
export const UNFITTED = {
  fit: Object.fromEntries(['urgency', 'irritation', 'politeness', 'valence'].map((id) => [id, { scale: 1, shift: 0 }])),
  sentiment: { negative: 0, positive: 0, heat: 1 },
  complaint: { scale: 1, shift: 0 },
};
