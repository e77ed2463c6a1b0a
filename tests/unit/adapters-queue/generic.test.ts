import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGenericQueue } from '../../../lib/adapters/generic-queue/index.ts';
import { readRows } from '../../../lib/adapters/queue-find.ts';
import type { Page, QueueRow } from '../../../lib/domain/index.ts';
import { parse } from '../../contracts/folder.ts';
import { conversations, negatives } from '../../fixtures/unknown/pages.mjs';

const at = (html: string, url = 'https://desk.unknown.example/list'): Page => ({ url: new URL(url), doc: parse(html) });

function rowsOf(page: Page): QueueRow[] | null {
  const open = readGenericQueue(page);
  return open && readRows(page, open).queue.rows;
}

/** Pages made for the reader of conversations that are lists of conversations. */
const inboxes = /^no\/(?:ticket-table|ticket-cards|mail-inbox)-/;

describe('invented pages of systems that nobody knows', () => {
  it.each(negatives.filter(({ name }) => inboxes.test(name)))('$name is an inbox', ({ html, url }) => {
    const rows = rowsOf(at(html, url));
    expect(rows).toHaveLength(8);
    expect(rows?.every((row) => row.author.name !== null && row.subject !== null)).toBe(true);
  });

  it.each(negatives.filter(({ name }) => !inboxes.test(name)))('$name is none', ({ html, url }) => {
    expect(rowsOf(at(html, url))).toBeNull();
  });

  // A conversation with an inbox beside it is both: the rows are never the messages.
  it('takes no message of a conversation for a row', { timeout: 60_000 }, () => {
    const taken = conversations.flatMap(({ name, html, url, truth }) => {
      const rows = rowsOf(at(html, url)) ?? [];
      const text = String(truth?.text ?? '').replace(/\s+/g, ' ');
      return rows.filter((row) => row.preview.length > 60 && text.includes(row.preview)).map(() => name);
    });
    expect(taken).toEqual([]);
  });
});

describe('pages that were made without looking at a reader', () => {
  const folder = path.resolve(import.meta.dirname, '../../fixtures/blind/others');
  const lists = new Map([
    ['chat-list-empty.html', 5],
    ['inbox-list-fr.html', 5],
    ['ticket-queue.html', 5],
    ['fila-de-tickets-pt.html', 7],
  ]);
  it.each(readdirSync(folder).filter((name) => name.endsWith('.html')))('%s', (name) => {
    const rows = rowsOf(at(readFileSync(path.join(folder, name), 'utf8'), `https://${name}.example/`));
    const many = lists.get(name);
    if (many) expect(rows).toHaveLength(many);
    else expect(rows).toBeNull();
  });
});

const row = (name: string, subject: string, preview: string, time: string, more = '') =>
  `<li class="conversation" tabindex="0"><b class="name">${name}</b><span class="subject">${subject}</span><p class="preview">${preview}</p><time>${time}</time>${more}</li>`;
const four = [
  row('Ada Lovell', 'Parcel', 'Where is my parcel?', '5m'),
  row('Bo Quill', 'Invoice', 'Please send the invoice again.', '1h'),
  row('Cy Marsh', 'Thanks', 'You: Glad to help.', '3h'),
  row('Di Okoro', 'Broken', 'My lamp is broken, help!', '1d', '<i aria-label="Unread"></i>'),
];
const inbox = (rows: readonly string[], title = 'Inbox') =>
  at(`<title>${title}</title><h1>${title}</h1><ul>${rows.join('')}</ul>`);

describe('an inbox', () => {
  it('is read with person, subject, preview, time and marks', () => {
    expect(rowsOf(inbox(four))).toMatchObject([
      {
        author: { name: 'Ada Lovell' },
        subject: 'Parcel',
        preview: 'Where is my parcel?',
        sentAt: '5m',
        answered: false,
      },
      { author: { name: 'Bo Quill' }, subject: 'Invoice', unread: false },
      { author: { name: 'Cy Marsh' }, answered: true },
      { author: { name: 'Di Okoro' }, unread: true },
    ]);
  });

  it('of two rows, or under the title of another list, is none', () => {
    expect(rowsOf(inbox(four.slice(0, 2)))).toBeNull();
    expect(
      rowsOf(
        inbox(
          four.map((one) => one.replace('conversation', 'topic')),
          'Forum',
        ),
      ),
    ).toBeNull();
  });

  it('names a row by its link, so that the page behind it has the same key', () => {
    const linked = four.map((one, n) => one.replace('<b', `<a href="/c/${n}7">open</a><b`));
    const keys = rowsOf(inbox(linked))?.map((one) => [one.url, one.key]);
    expect(keys?.[0]?.[0]).toBe('https://desk.unknown.example/c/07');
    expect(new Set(keys?.map(([, key]) => key)).size).toBe(4);
  });

  it('goes on beyond the rows that were looked at closely', () => {
    const many = Array.from({ length: 200 }, (_, n) =>
      row(`Ada Lovell${n}`, `Parcel ${n}`, `Where is parcel ${n}?`, `${n % 50}m`),
    );
    const rows = rowsOf(inbox(many));
    expect(rows).toHaveLength(200);
    expect(rows?.[199]).toMatchObject({ subject: 'Parcel 199', preview: 'Where is parcel 199?' });
  });

  it('is not changed by reading, and never breaks', () => {
    const page = inbox([...four, row('\u202E😀', '\uD83D', 'x'.repeat(500), '2m'), row('', '', '', '')]);
    const before = page.doc.documentElement.outerHTML;
    expect(rowsOf(page)?.length).toBeGreaterThanOrEqual(4);
    expect(page.doc.documentElement.outerHTML).toBe(before);
    expect(rowsOf(at(''))).toBeNull();
  });
});
