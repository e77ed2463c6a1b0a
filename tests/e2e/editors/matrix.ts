// The rows of a run, kept on disk so that a failed test cannot lose them, and the table that they make.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Cell } from './cells.ts';
import type { Row } from './row.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = path.join(root, 'reports/editors');
export const README = path.join(root, 'lib/editors/README.md');

/** Every editor of the matrix: the page that hosts it, and its name with the version of the package. */
export const EDITORS: readonly [host: string, name: string][] = [
  ['input', '`<input>`'],
  ['textarea', '`<textarea>`'],
  ['react-textarea', 'React 18 `<textarea>`'],
  ['contenteditable', 'contenteditable'],
  ['plaintext-only', 'plaintext-only'],
  ['draft', 'Draft.js 0.11'],
  ['lexical-rich', 'Lexical 0.52 rich'],
  ['lexical-plain', 'Lexical 0.52 plain'],
  ['prosemirror', 'ProseMirror 1.42'],
  ['tiptap', 'TipTap 3.34'],
  ['slate', 'Slate 0.146'],
  ['quill1', 'Quill 1.3'],
  ['quill2', 'Quill 2.0'],
  ['ckeditor4', 'CKEditor 4.22'],
  ['ckeditor5', 'CKEditor 48 (5)'],
  ['tinymce', 'TinyMCE 8.9'],
  ['trix', 'Trix 2.1'],
  ['codemirror6', 'CodeMirror 6'],
  ['codemirror5', 'CodeMirror 5 (text area)'],
  ['codemirror5-lines', 'CodeMirror 5 (lines)'],
  ['squire', 'Squire 2.4'],
  ['summernote', 'Summernote 0.9'],
];

const fileOf = (browser: string, host: string) => path.join(folder, browser, `${host}.json`);

export function keep(browser: string, host: string, row: Row): void {
  mkdirSync(path.dirname(fileOf(browser, host)), { recursive: true });
  writeFileSync(fileOf(browser, host), JSON.stringify(row, null, 2));
}

function kept(browser: string, host: string): Row | null {
  const file = fileOf(browser, host);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Row) : null;
}

/** How a cell is shown in the table. */
function shown(cell: Cell | undefined): string {
  if (!cell) return '?';
  return cell.mark === 'absent' ? '-' : cell.mark;
}

/** The table of a browser as Markdown, a line for each editor; editors without a row are left out. */
export function table(browser: string): string[] {
  const rows = EDITORS.flatMap(([host, name]) => {
    const row = kept(browser, host);
    return row ? [[name, row] as const] : [];
  });
  const columns = Object.keys(rows[0]?.[1] ?? {});
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['editor', ...columns]),
    line(['---', ...columns.map(() => '---')]),
    ...rows.map(([name, row]) => line([name, ...columns.map((column) => shown(row[column]))])),
  ];
}

/** The measured line of one editor. */
export const lineOf = (browser: string, name: string) =>
  table(browser).find((line) => line.startsWith(`| ${name} |`)) ?? '';

/** Milliseconds of all inserts of a browser: the median and the longest. */
export function speed(browser: string): { median: number; longest: number } {
  const rows = EDITORS.flatMap(([host]) => Object.values(kept(browser, host) ?? {}));
  const all = rows.flatMap(({ milliseconds }) => (milliseconds ? [milliseconds] : [])).sort((a, b) => a - b);
  return { median: Math.round(all[all.length >> 1] ?? 0), longest: Math.round(all.at(-1) ?? 0) };
}

const marks = (browser: string) => [`<!-- matrix ${browser} -->`, `<!-- end ${browser} -->`] as const;

/** The table that stands in the README for a browser. */
export function written(browser: string): string[] {
  const text = readFileSync(README, 'utf8');
  const [start, end] = marks(browser);
  const from = text.indexOf(start) + start.length;
  return text
    .slice(from, text.indexOf(end))
    .split('\n')
    .filter((line) => line.startsWith('|'));
}

/** Puts the measured table into the README. */
export function write(browser: string, lines: readonly string[]): void {
  const text = readFileSync(README, 'utf8');
  const [start, end] = marks(browser);
  const before = text.slice(0, text.indexOf(start) + start.length);
  writeFileSync(README, `${before}\n${lines.join('\n')}\n${text.slice(text.indexOf(end))}`);
}
