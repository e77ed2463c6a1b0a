import { describe, expect, it } from 'vitest';
import { composerFor, isWritable } from '../../../lib/adapters/composer.ts';
import {
  adapterFor,
  claimants,
  findComposer,
  readConversation,
  readPage,
  siteAdapters,
} from '../../../lib/adapters/index.ts';
import { hostMatches } from '../../../lib/adapters/match.ts';
import { nameAndAddress } from '../../../lib/adapters/message.ts';
import { readWith } from '../../../lib/adapters/read.ts';
import type { Page, SiteAdapter } from '../../../lib/domain/index.ts';
import { parse } from '../../contracts/folder.ts';

const page = (html: string, url = 'https://desk.example/t/1'): Page => ({ url: new URL(url), doc: parse(html) });

const desk: SiteAdapter = {
  id: 'desk',
  label: 'Desk',
  hosts: ['desk.example', '*.desk.example'],
  proof: { level: 'synthetic', since: '2026-11', says: 'Made for this test.' },
  isConversation: (p) => p.url.pathname.startsWith('/t/'),
  parts: {
    conversation: [
      { css: '#old', since: '2025-01' },
      { css: '#log', since: '2026-11' },
    ],
    message: [{ css: '.m', since: '2026-11' }],
    body: [{ css: '.body', since: '2026-11' }],
    author: [{ css: '.who', since: '2026-11' }],
    sentAt: [{ css: 'time', since: '2026-11' }],
    subject: [{ css: 'input.subject', since: '2026-11' }],
    composer: [
      { css: 'textarea', since: '2026-11' },
      { css: '[contenteditable]', since: '2026-11' },
    ],
    noteComposer: [{ css: 'textarea.note', since: '2026-11' }],
    agentMark: [{ css: '.staff', since: '2026-11' }],
    noteMark: [{ css: '.m.private', since: '2026-11' }],
    drop: [{ css: '.tools', since: '2026-11' }],
  },
  channelOf: () => 'ticket',
};

const LOG = `<input class="subject" value="Tent"><div id="log">
  <div class="m" id="a"><b class="who">Dana &lt;d@x.example&gt;</b><time datetime="2026-01-01T10:00:00Z"></time><div class="body">First <span class="tools">Reply</span></div></div>
  <div class="m private" id="n"><b class="who">Bo</b><time datetime="2026-01-01T11:00:00Z"></time><div class="body">Note</div></div>
  <div class="m" id="b"><b class="who">Dana &lt;d@x.example&gt;</b><time datetime="2026-01-01T12:00:00Z"></time><div class="body">Second</div></div>
  <div class="m" id="c"><time datetime="2026-01-01T12:01:00Z"></time><div class="body">Third</div></div>
  <div class="m staff" id="d"><b class="who">Bo</b><time datetime="2026-01-01T13:00:00Z"></time><div class="body">Answer</div></div></div>`;

describe('readWith', () => {
  it('turns parts into a conversation', () => {
    const outcome = readWith(desk, page(`${LOG}<textarea></textarea>`));
    if (!outcome.ok) throw new Error(outcome.failure.code);
    const { conversation, composer, blocks, bodies } = outcome.value;
    expect(conversation.messages.map((m) => [m.key, m.role])).toEqual([
      ['a', 'customer'],
      ['n', 'note'],
      ['b', 'customer'],
      ['c', 'customer'],
      ['d', 'agent'],
    ]);
    expect(conversation.latestCustomerTurn.map((m) => m.text)).toEqual(['First', 'Second', 'Third']);
    expect(conversation.latestCustomerTurn[2]?.author).toMatchObject({ name: 'Dana', email: 'd@x.example' });
    expect(conversation).toMatchObject({ site: 'desk', subject: 'Tent', channel: 'ticket', confidence: 1 });
    expect(conversation.messages[1]?.visibility).toBe('internal');
    expect(composer?.localName).toBe('textarea');
    expect(blocks.get('b')?.id).toBe('b');
    expect(bodies.get('b')?.className).toBe('body');
  });

  it.each([
    ['no-conversation', page(LOG, 'https://desk.example/list'), []],
    ['missing-part', page('<div>moved</div>'), ['conversation']],
    ['missing-part', page('<div id="log"></div>'), ['message']],
    ['missing-part', page('<div id="log"><div class="m">x</div></div>'), ['body']],
    ['no-customer-message', page('<div id="log"><div class="m staff"><p class="body">Hi</p></div></div>'), []],
  ] as const)('fails with %s', (code, at, missing) => {
    const outcome = readWith(desk, at);
    expect(outcome.ok).toBe(false);
    if (!outcome.ok) expect(outcome.failure).toMatchObject({ code, missing, reader: 'desk' });
  });

  it('gives equal messages keys of their own and reads none inside another', () => {
    const html =
      '<div id="log"><div class="m"><p class="body">x</p><div class="m"><p class="body">x</p></div></div></div>';
    const outcome = readWith(desk, page(html));
    expect(outcome.ok && new Set(outcome.value.conversation.messages.map((m) => m.key)).size).toBe(2);
    expect(outcome.ok && outcome.value.conversation.messages.map((m) => m.text)).toEqual(['x', 'x']);
  });

  it('is less sure of a turn without an author', () => {
    const outcome = readWith(desk, page('<div id="log"><div class="m"><p class="body">x</p></div></div>'));
    expect(outcome.ok && outcome.value.conversation.confidence).toBe(0.75);
  });

  it('knows a page that only answers, and names the conversation', () => {
    const answering: SiteAdapter = { ...desk, composerOnly: () => true, keyOf: () => 'k1' };
    const outcome = readWith(answering, page('<textarea></textarea>'));
    expect(!outcome.ok && outcome.failure).toMatchObject({ code: 'composer-only', key: 'k1' });
    const quoted = readWith(answering, page(LOG));
    expect(quoted.ok && quoted.value).toMatchObject({
      answersElsewhere: true,
      conversation: { key: 'k1', confidence: 0.8 },
    });
  });
});

describe('composerFor', () => {
  const composer = (html: string) => composerFor(desk, page(html), null, null);

  it.each([
    ['a note composer', '<textarea class="note"></textarea>'],
    ['a disabled box', '<textarea disabled></textarea>'],
    ['a read-only box', '<textarea readonly></textarea>'],
    ['a hidden box', '<div style="display:none"><textarea></textarea></div>'],
    ['a text that is not editable', '<div contenteditable="false"></div>'],
    ['nothing', '<p></p>'],
  ])('passes over %s', (_name, html) => expect(composer(html)).toBeNull());

  it('prefers a box in an open dialog, and takes any editable', () => {
    expect(composer('<textarea id="a"></textarea><div role="dialog"><textarea id="b"></textarea></div>')?.id).toBe('b');
    expect(composer('<div contenteditable id="e"></div>')?.id).toBe('e');
  });

  it('takes the first box behind the message that is answered, where there is no layout', () => {
    const at = page(
      '<textarea id="a"></textarea><p id="m">Hi</p><textarea id="b"></textarea><textarea id="c"></textarea>',
    );
    expect(composerFor(desk, at, null, at.doc.getElementById('m'))?.id).toBe('b');
  });

  it('knows what takes text', () => {
    expect(isWritable(parse('<input type="search">').querySelector('input') as Element)).toBe(false);
  });
});

describe('the set', () => {
  it('matches hosts exactly', () => {
    expect(['desk.example', 'a.desk.example', 'a.b.desk.example'].map((h) => hostMatches(desk, h))).toEqual([
      true,
      true,
      true,
    ]);
    expect(['baddesk.example', 'desk.example.evil.example', 'example'].map((h) => hostMatches(desk, h))).toEqual([
      false,
      false,
      false,
    ]);
    expect(hostMatches({ ...desk, hosts: ['*.desk.example'] }, 'desk.example')).toBe(false);
  });

  it.each([
    'https://www.zendesk.com/pricing/',
    'https://halden.zendesk.com/hc/en-us/requests/new',
    'https://www.x.company/status/1',
    'https://notfacebook.com/halden/posts/1',
    'https://example.com/',
    'https://facebook.com.evil.example/messages/t/1',
  ])('leaves %s to nobody', (url) => expect(claimants(page('<main><p>Hello</p></main>', url))).toEqual([]));

  it.each([
    'https://x.com/home',
    'https://x.com/i/bookmarks',
    'https://www.facebook.com/',
    'https://halden.zendesk.com/agent/filters/1',
  ])('says that %s holds no conversation', (url) => {
    const outcome = readConversation(page('<main><article>Something</article><textarea></textarea></main>', url));
    expect(!outcome.ok && outcome.failure.code).toBe('no-conversation');
    expect(findComposer(page('<textarea></textarea>', url))).toBeNull();
  });

  it('falls through to the generic reader when a part is missing', () => {
    const outcome = readConversation(
      page('<main><p>Nothing to see</p></main>', 'https://halden.zendesk.com/agent/tickets/1'),
    );
    expect(!outcome.ok && outcome.failure).toMatchObject({ code: 'missing-part', reader: 'zendesk' });
  });

  it('passes over the adapters when asked', () => {
    const at = page('<main></main>', 'https://x.com/home');
    const outcome = readPage(at, { readers: 'generic' });
    expect(!outcome.ok && outcome.failure.reader).toBe('generic');
    expect(adapterFor(at)?.id).toBe('x');
  });

  it('never throws, whatever the page is', () => {
    for (const html of [
      '',
      '<frameset></frameset>',
      '<svg><foreignObject></svg>',
      '\uD800',
      `${'<div>'.repeat(2000)}`,
    ]) {
      for (const url of ['https://x.com/a/status/1', 'https://a.zendesk.com/agent/tickets/1', 'about:blank']) {
        expect(readConversation(page(html, url)).ok).toBe(false);
      }
    }
  });

  it('reads names with addresses', () => {
    expect(nameAndAddress('"Dana W." <d@x.example>')).toEqual({ name: 'Dana W.', email: 'd@x.example' });
    expect(nameAndAddress('d@x.example')).toEqual({ name: 'd@x.example', email: 'd@x.example' });
    expect(nameAndAddress('Dana')).toEqual({ name: 'Dana', email: null });
    expect(nameAndAddress('')).toEqual({ name: null, email: null });
  });

  it('holds the sites that the product promises', () => {
    const ids = siteAdapters.map((a) => a.id);
    for (const id of ['zendesk', 'x', 'facebook', 'messenger', 'request-tracker']) expect(ids).toContain(id);
  });
});
