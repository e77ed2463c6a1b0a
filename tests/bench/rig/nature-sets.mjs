/** The labelled sets of the nature bench. A set that is not in the data folder is remembered in `absent` and left out. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { dataFiles, readRows } from '../../../training/data/read.mjs';
import { realRows } from '../../../training/data/real.mjs';

/** Files and sources that were asked for and are not there. */
export const absent = new Set();

/** Rows of a set as objects, or an empty list where the file is absent. */
export function rowsOf(folder, file) {
  const path = `${folder}/${file}`;
  if (!existsSync(path)) {
    absent.add(file);
    return [];
  }
  const raw = readFileSync(path);
  const lines = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').split('\n').filter(Boolean);
  const names = lines[0].split('\t');
  return lines.slice(1).map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [names[i], cell])));
}

/** Our labels of real messages with their texts; `split` null = all rows. */
export function realMessages(folder, split) {
  const { rows, missing } = realRows(folder);
  for (const [source, count] of Object.entries(missing)) absent.add(`${source} (${count} labelled texts)`);
  return rows.filter((row) => split === null || row.split === split);
}

/** Our own messages of a split, all seven languages. */
export function ownMessages(split) {
  const all = dataFiles()
    .filter((file) => file.startsWith('messages-'))
    .flatMap(readRows);
  return all.filter((row) => split === null || row.split === split);
}

const hashOf = (text) => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
};

const short = ({ text }) => text.length >= 20 && text.length <= 140;

/** Subtitle lines that the profile was not taught (one in ten, see `training/language.mjs`), 20 to 140 characters. */
export function heldSubtitles(folder) {
  return rowsOf(folder, 'xed-emotions/xed.tsv')
    .map((row) => ({ language: row.lang.slice(0, 2), text: row.text.replace(/\[[A-Z]+\]/g, ' ') }))
    .filter((row) => hashOf(row.text) % 10 === 0 && short(row));
}

/** Our own messages of industries that teach nothing, and the hand-made test sets: 20 to 140 characters. */
export function heldMessages() {
  const tests = dataFiles().filter((file) => file.startsWith('tests-'));
  return [...ownMessages('test'), ...tests.flatMap(readRows)].filter(short);
}
