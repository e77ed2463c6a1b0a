/** Reads the labelled files of this folder. Used by the check, the evaluation and the tests. */
import { readdirSync, readFileSync } from 'node:fs';

export const columns = [
  'id',
  'split',
  'text',
  'urgency',
  'irritation',
  'valence',
  'politeness',
  'topic',
  'flags',
  'complaint',
  'channel',
  'industry',
];

export const topics = [
  'billing',
  'delivery',
  'refund',
  'cancellation',
  'outage',
  'account',
  'complaint',
  'praise',
  'question',
  'other',
];

export const flags = [
  'safety',
  'legal',
  'accessibility',
  'churn',
  'press',
  'vulnerable',
  'abuse',
  'repeat',
  'sarcasm',
  'injection',
];

export const channels = ['tweet', 'chat', 'email', 'review', 'form', 'comment'];
export const languages = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'];
export const testSets = ['polite-severe', 'rude-trivial', 'praise', 'sarcasm'];

const folder = new URL('.', import.meta.url);

/** Names of the labelled files, `messages-<lang>.tsv` first. */
export function dataFiles() {
  return readdirSync(folder)
    .filter((name) => /^(messages|kinds|tests)-.+\.tsv$/.test(name))
    .sort();
}

/** Names of the files of customer messages that were written for this project, tests left out; each kind is a source of its own. */
export function messageFiles() {
  return readdirSync(folder)
    .filter((name) => /^(messages|tweets|chats|forms|desk|kinds|strangers)-.+\.tsv$/.test(name))
    .sort();
}

/** Language of a row: the part of its id before the number (`es-0042`, `sarcasm-fr-007`). */
export function languageOfId(id) {
  return id.split('-').at(-2);
}

function toRow(cells, line, file) {
  const raw = Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? '']));
  return {
    ...raw,
    file,
    line,
    width: cells.length,
    language: languageOfId(raw.id),
    urgency: Number(raw.urgency),
    irritation: Number(raw.irritation),
    valence: Number(raw.valence),
    politeness: Number(raw.politeness),
    complaint: Number(raw.complaint),
    flags: raw.flags === '' ? [] : raw.flags.split(','),
  };
}

/** Rows of one file as objects; numbers are numbers, flags a list. The header is `rows.header`. */
export function readRows(file) {
  const lines = readFileSync(new URL(file, folder), 'utf8').replace(/\n$/, '').split('\n');
  const rows = lines.slice(1).map((line, index) => toRow(line.split('\t'), index + 2, file));
  return Object.assign(rows, { header: lines[0].split('\t') });
}
