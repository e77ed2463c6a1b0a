// Compares what `readQueue` reads on a saved list page with the truth beside it. Runs in Node and in a browser.
import { readQueue } from '../../lib/adapters/index.ts';
import type { Page, QueueRow } from '../../lib/domain/index.ts';

/** One row as it should be read; a field that is left out is not judged. */
export interface RowTruth {
  key?: string;
  /** Name, handle or address: whichever the row shows. */
  author?: string | null;
  subject?: string | null;
  preview?: string;
  unread?: boolean | null;
  answered?: boolean | null;
  channel?: string;
}

/** `<page>.queue.json`: the rows in page order. */
export interface QueueTruth {
  /** Where the page was saved; needed when no `.truth.json` beside it says so. */
  url?: string;
  /** The adapter that must read it; `generic` for none of them; null = no list may be seen. */
  adapter: string | null;
  rows: RowTruth[];
}

const squeeze = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200B]+/g, ' ')
    .trim()
    .toLowerCase();
const bare = (text: string) => squeeze(text).replace(/^(?:@|u\/)/, '');
const same = (a: string | null | undefined, b: string | null | undefined) =>
  a == null || b == null ? (a ?? null) === (b ?? null) : squeeze(a) === squeeze(b);

/** A preview is cut by its page: the beginning decides. */
function samePreview(read: string, wanted: string): boolean {
  const [a, b] = [
    squeeze(read)
      .replace(/(?:…|\.\.\.)$/, '')
      .trim(),
    squeeze(wanted)
      .replace(/(?:…|\.\.\.)$/, '')
      .trim(),
  ];
  return a === b || (a.length > 20 && b.length > 20 && (a.startsWith(b) || b.startsWith(a)));
}

function sameAuthor({ author }: QueueRow, wanted: string | null): boolean {
  const shown = [author.name, author.handle, author.email].filter((one) => one !== null);
  return wanted === null ? shown.length === 0 : shown.some((one) => bare(one) === bare(wanted));
}

const RULES: { [Field in keyof RowTruth]-?: (row: QueueRow, wanted: NonNullable<RowTruth[Field]> | null) => boolean } =
  {
    key: (row, wanted) => row.key === wanted || row.url === wanted,
    author: sameAuthor,
    subject: (row, wanted) => same(row.subject, wanted),
    preview: (row, wanted) => samePreview(row.preview, wanted ?? ''),
    unread: (row, wanted) => row.unread === wanted,
    answered: (row, wanted) => row.answered === wanted,
    channel: (row, wanted) => row.channel === wanted,
  };

function judgeRow(row: QueueRow, truth: RowTruth, at: number): string[] {
  return (Object.keys(RULES) as (keyof RowTruth)[]).flatMap((field) => {
    const wanted = truth[field];
    if (wanted === undefined) return [];
    const rule = RULES[field] as (row: QueueRow, wanted: unknown) => boolean;
    const read = field === 'author' ? row.author : row[field];
    return rule(row, wanted) ? [] : [`row ${at} ${field}: ${JSON.stringify(read)}, not ${JSON.stringify(wanted)}`];
  });
}

/** What is wrong with the reading of a list page, as sentences; empty = all is right. */
export function judgeQueue(page: Page, truth: QueueTruth): string[] {
  const before = page.doc.documentElement.outerHTML;
  const reading = readQueue(page);
  const wrong = page.doc.documentElement.outerHTML === before ? [] : ['the page was changed by reading'];
  if (truth.adapter === null) return reading ? [...wrong, `read as a list by ${reading.queue.site}`] : wrong;
  if (!reading) return [...wrong, 'no list was read'];
  const { site, rows } = reading.queue;
  if (site !== truth.adapter) wrong.push(`read by ${site}, not ${truth.adapter}`);
  if (rows.length !== truth.rows.length) wrong.push(`${rows.length} rows, not ${truth.rows.length}`);
  if (rows.some((row) => reading.rows.get(row.key)?.isConnected !== true)) wrong.push('a row without its element');
  return [...wrong, ...truth.rows.flatMap((row, at) => (rows[at] ? judgeRow(rows[at], row, at) : []))];
}
