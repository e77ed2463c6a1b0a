import { describe, expect, it } from 'vitest';
import { readQueue } from '../../../lib/adapters/queue.ts';
import { findQueue, readRows } from '../../../lib/adapters/queue-find.ts';
import { hashOf } from '../../../lib/dom/hash.ts';
import type { Page, QueueAdapter, QueueReading, SiteAdapter } from '../../../lib/domain/index.ts';
import { parse } from '../../contracts/folder.ts';

const since = '2026-11' as const;
const queue: QueueAdapter = {
  isQueue: ({ url }) => url.pathname.startsWith('/views/'),
  parts: {
    list: [{ css: '.list', since }],
    row: [{ css: '.row', since }],
    subject: [{ css: '.subject', since }],
    preview: [{ css: '.preview', since }],
    author: [{ css: '.from', since }],
    sentAt: [{ css: 'time', since }],
    unreadMark: [{ css: '.is-unread', since }],
    answeredMark: [{ css: '.answered', since }],
  },
  skip: (row) => row.classList.contains('ad'),
  channelOf: (row) => (row.querySelector('.mail') ? 'email' : 'ticket'),
};
const adapter: SiteAdapter = {
  id: 'desk',
  label: 'Desk',
  hosts: ['desk.example'],
  proof: { level: 'synthetic', since, says: 'Made for this test only.' },
  isConversation: () => false,
  parts: { message: [{ css: '.message', since }], author: [{ css: '.wrong', since }] },
  channelOf: () => 'ticket',
  queue,
};

const row = (inner: string, cls = '') => `<li class="row ${cls}">${inner}</li>`;
const first = row(
  `<a href="/t/1?tab=2"><span class="from">Ada Lovell &lt;ada@mail.example&gt;</span><b class="subject">Parcel  lost</b></a>
   <p class="preview">Where is my parcel?<br>I need it.</p><time datetime="2026-11-22T09:00:00Z">9:00</time><i class="mail"></i>`,
  'is-unread',
);
const second = row('<a href="/t/2"><span class="from">Bo</span></a><p class="preview"></p><s class="answered">✓</s>');

function page(body: string, address = 'https://desk.example/views/open?q=1'): Page {
  return { url: new URL(address), doc: parse(`<body>${body}</body>`) };
}

function read(at: Page, use: SiteAdapter = adapter): QueueReading | null {
  const open = findQueue(at, [use], null);
  return open && readRows(at, open);
}

describe('the rows of a list', () => {
  const at = page(`<ul class="list">${first}${row('Buy now', 'ad')}${second}</ul>${row('elsewhere')}`);

  it('are read by the parts of the queue, in page order, advertisements left out', () => {
    expect(read(at)?.queue.rows).toEqual([
      {
        key: hashOf('https://desk.example', '/t/1', '?tab=2'),
        url: 'https://desk.example/t/1?tab=2',
        author: {
          name: 'Ada Lovell',
          email: 'ada@mail.example',
          handle: null,
          profileUrl: null,
          verified: null,
          followers: null,
        },
        subject: 'Parcel lost',
        preview: 'Where is my parcel? I need it.',
        sentAt: '2026-11-22T09:00:00.000Z',
        unread: true,
        answered: false,
        channel: 'email',
      },
      expect.objectContaining({ subject: null, preview: '', sentAt: null, unread: false, answered: true }),
    ]);
  });

  it('come with their elements and leave the page as it was', () => {
    const before = at.doc.documentElement.outerHTML;
    const reading = read(at);
    expect(reading?.queue.rows.map(({ key }) => reading.rows.get(key))).toEqual([
      ...at.doc.querySelectorAll('.list > .row:not(.ad)'),
    ]);
    expect(at.doc.documentElement.outerHTML).toBe(before);
  });

  it('that have the same key are told apart', () => {
    const keys = read(page(`<ul class="list">${second}${second}${second}</ul>`))?.queue.rows.map(({ key }) => key);
    expect(keys).toEqual([keys?.[0], `${keys?.[0]}~1`, `${keys?.[0]}~2`]);
  });

  it('are passed over when they have no key', () => {
    const keyOf: QueueAdapter['keyOf'] = (el) => el.querySelector('.answered') && 'k';
    const reading = read(page(`<ul class="list">${first}${second}</ul>`), { ...adapter, queue: { ...queue, keyOf } });
    expect(reading?.queue.rows.map(({ key }) => key)).toEqual(['k']);
  });

  it('without a link are named by who wrote and about what', () => {
    const rows = `${row('<i class="from">Bo</i><b class="subject">A</b>')}${row('<i class="from">Bo</i><b class="subject">B</b>')}`;
    const read1 = read(page(`<ul class="list">${rows}</ul>`))?.queue.rows ?? [];
    expect(new Set(read1.map(({ key }) => key)).size).toBe(2);
    expect(read1.map(({ url }) => url)).toEqual([null, null]);
  });

  it('lead nowhere by a script or another kind of address', () => {
    const rows =
      row('<a href="javascript:x()">A</a>') + row('<a href="#">B</a>') + row('<a href="mailto:a@b.example">C</a>');
    expect(read(page(`<ul class="list">${rows}</ul>`))?.queue.rows.map(({ url }) => url)).toEqual([null, null, null]);
  });

  it('do not say what the site has no mark for', () => {
    const { unreadMark: _, answeredMark: __, ...parts } = queue.parts;
    const reading = read(page(`<ul class="list">${first}</ul>`), { ...adapter, queue: { ...queue, parts } });
    expect(reading?.queue.rows[0]).toMatchObject({ unread: null, answered: null });
  });

  it('take what methods say before what parts say', () => {
    const methods: Partial<QueueAdapter> = {
      author: (_row, tools) => ({ handle: `@${tools.find('.from', _row)?.textContent}` }),
      answered: () => true,
      unread: () => null,
      sentAt: () => '5m',
    };
    const reading = read(page(`<ul class="list">${second}</ul>`), { ...adapter, queue: { ...queue, ...methods } });
    expect(reading?.queue.rows[0]).toMatchObject({ answered: true, unread: null, sentAt: '5m' });
    expect(reading?.queue.rows[0]?.author).toMatchObject({ name: 'Bo', handle: '@Bo' });
  });

  it('are cut when they are very long, and never break', () => {
    const wild = `${'\u202E\uDB40\uDC41\uD83D '.repeat(2)}${'x'.repeat(1_000_000)}`;
    const reading = read(
      page(`<ul class="list">${row(`<p class="preview">${wild}</p><b class="from">${wild}</b>`)}</ul>`),
    );
    expect(reading?.queue.rows[0]?.preview.length).toBeLessThanOrEqual(2000);
    expect(reading?.queue.rows[0]?.author.name?.length).toBeLessThanOrEqual(200);
  });
});

describe('which page is a list', () => {
  it('is said by the adapter', () => {
    expect(read(page(`<ul class="list">${first}</ul>`, 'https://desk.example/t/1'))).toBeNull();
    expect(read(page(`<ul class="list">${first}</ul>`, 'https://other.example/views/1'))).toBeNull();
  });

  it('an empty list is a list with no rows; a page without the list is none', () => {
    expect(read(page('<ul class="list"></ul>'))?.queue.rows).toEqual([]);
    expect(read(page('<p>Something else</p>'))).toBeNull();
  });

  it('a list that changed its markup is left to the generic reader, in the mode of the site', () => {
    const found = { site: 'generic', key: 'k', mode: 'overlay', elements: [], read: () => null } as const;
    const at = page('<p>New design</p>');
    expect(findQueue(at, [{ ...adapter, mode: 'panel' }], () => found)).toEqual({ ...found, mode: 'panel' });
    expect(findQueue(page('', 'https://desk.example/t/1'), [adapter], () => found)).toBeNull();
  });

  it('names the list by its address, with the fragment', () => {
    const keys = ['#a', '#b', '#a'].map((hash) =>
      read(page(`<ul class="list"></ul>`, `https://desk.example/views/1${hash}`)),
    );
    expect(keys[0]?.queue.key).toBe(keys[2]?.queue.key);
    expect(keys[0]?.queue.key).not.toBe(keys[1]?.queue.key);
  });

  it('never throws, whatever the adapter does', () => {
    const broken = { url: new URL('https://desk.example/'), doc: null as unknown as Document };
    expect(readQueue(broken)).toBeNull();
  });
});
