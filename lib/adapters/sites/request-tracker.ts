import { frameOf, parseHtml, query, queryAll } from '../../dom/deep.ts';
import { ownText, stripQuotes } from '../../dom/quotes.ts';
import { visibleText } from '../../dom/text.ts';
import type { Author, Page, SiteAdapter } from '../../domain/index.ts';

/** A person as RT names them: staff as `login (Name)`, everybody else as `Name <address>`. */
interface User {
  id: string | null;
  login: string | null;
  name: string | null;
  email: string | null;
}

// "Comments added" in RT's own translations; correspondence goes to the requestor, comments stay inside.
const COMMENT =
  /comment|kommentar|comentari|coment[aá]rio|commenti|commentaar|opmerking|komentar|komentář|коммент|komment|hozzászólás|yorum|コメント|评论|註解|备注|注释|댓글|σχόλι/i;

// Searches and the home page list tickets.
const LISTS = 'body#comp-Search-Results, body#comp-index, body#comp-Dashboards-Render';
const LISTED = 'table.ticket-list tbody.list-item[data-record-id]';

const isReplyPage = (page: Page) => query(page.doc, 'body#comp-Ticket-Update') !== null;

function userOf(el: Element | null): User {
  const text = el ? visibleText(el) : '';
  const id = el?.getAttribute('data-user-id') ?? null;
  const mail = /^(.*?)\s*<([^<>\s]+@[^<>\s]+)>/.exec(text);
  if (mail) return { id, login: null, name: mail[1] || null, email: mail[2] ?? null };
  const staff = /^(\S+)\s+\((.+)\)$/.exec(text);
  if (staff) return { id, login: staff[1] ?? null, name: staff[2] ?? null, email: null };
  return { id, login: text || null, name: text || null, email: /@/.test(text) ? text : null };
}

/** Ids of the people that the ticket's people box lists in a role. */
function idsIn(doc: Document, roles: string): Set<string | null> {
  const users = queryAll(doc, `:is(${roles}) .current-value .user[data-user-id]`);
  return new Set(users.map((u) => u.getAttribute('data-user-id')));
}

function roleOf(user: User, doc: Document): 'customer' | 'agent' | 'system' {
  if (user.id === '1' || /^(?:the rt system|rt_system)/i.test(user.name ?? '')) return 'system';
  if (idsIn(doc, '.requestors,.cc').has(user.id)) return 'customer';
  if (idsIn(doc, '.owner,.admincc').has(user.id)) return 'agent';
  return user.email ? 'customer' : 'agent';
}

/** What the reply page quotes: RT keeps the source of it as text beside the editor, out of reach of what the agent types. */
function quoteOf(message: Element): Element {
  const source = message.textContent ?? '';
  if (message.localName === 'body' || !/<blockquote\b/i.test(source)) return message;
  return parseHtml(message.ownerDocument, source.slice(0, 1_000_000))?.body ?? message;
}

const isBlock = (el: Element) => el.localName === 'blockquote';

/** The words that stand before the quote: `On Sun Nov 22 ..., danaw wrote:`. */
function quoteHead(quote: Element): string {
  if (!query(quote, 'blockquote')) return textOf(quote).split(/\n\s*>/, 1)[0] ?? '';
  return visibleText(quote, { replace: (el) => (isBlock(el) ? '\uFDD0' : null) }).split('\uFDD0', 1)[0] ?? '';
}

function textOf(quote: Element): string {
  return quote.localName === 'textarea' ? (quote.textContent ?? '') : visibleText(quote, { keepLines: true });
}

/** Only what is quoted: the agent's own words in the same editor are not the customer's. */
function quotedText(quote: Element): string {
  const block = query(quote, 'blockquote');
  if (block) return ownText(block);
  const lines = textOf(quote).split('\n');
  const quoted = lines.filter((line) => /^\s*>/.test(line)).map((line) => line.replace(/^\s*>\s?/, ''));
  return quoted.length > 0 ? stripQuotes(quoted.join('\n')) : '';
}

/** The reply page around a quote, which may stand in an editor's frame. */
function pageOf(message: Element): Document {
  const frame = message.localName === 'body' ? frameOf(message.ownerDocument) : null;
  return frame?.ownerDocument ?? message.ownerDocument;
}

/** Who is quoted: staff named before the quote, else the recipient named there, else the only recipient that is no staff. */
function quotedUser(message: Element): User | null {
  // Only the line right before the quote: above it the agent may have begun to write.
  const head = quoteHead(quoteOf(message)).trim().split('\n').at(-1) ?? '';
  const words = new Set(head.split(/[\s,<>():]+/));
  const users = queryAll(pageOf(message), '.user[data-user-id]').map(userOf);
  const named = (u: User) =>
    (u.login !== null && words.has(u.login)) || [u.email, u.name].some((n) => n !== null && head.includes(n));
  const staff = users.find((u) => u.login !== null && u.email === null && named(u));
  if (staff) return staff;
  const outside = users.filter((u) => u.email !== null);
  const only = new Set(outside.map((u) => u.email)).size === 1 ? outside[0] : undefined;
  const login = /,\s*([^,]{1,80}?)\s+\S+:?\s*$/.exec(head)?.[1] ?? null;
  return outside.find(named) ?? only ?? (login ? { id: null, login: null, name: login, email: null } : null);
}

function describedUser(message: Element): User {
  return userOf(query(message, '.description .user'));
}

/** Staff are shown without their address; the mail's own From line has it. */
function addressBeside(message: Element, name: string | null): string | null {
  const values = queryAll(message, '.message-header-value').map((el) => visibleText(el));
  const line = values.find((v) => name !== null && v.includes(name) && v.includes('@'));
  return line ? (/[^<\s"]+@[^>\s"]+/.exec(line)?.[0] ?? null) : null;
}

function isQuote(message: Element): boolean {
  return !message.matches('.transaction');
}

export default {
  id: 'request-tracker',
  label: 'Request Tracker',
  hosts: [],
  proof: {
    level: 'real-page',
    since: '2026-11',
    says: 'RT 5.0.3, saved pages and a running copy; RT 4 and 6 from templates.',
  },
  marks: ['body[id^="comp-Ticket-"]', LISTS],
  recognises: (page) => query(page.doc, `body[id^="comp-Ticket-"], ${LISTS}`) !== null,
  isConversation: (page) => query(page.doc, '.transaction.message .messagebody') !== null,
  composerOnly: isReplyPage,
  parts: {
    message: [
      { css: '.transaction.message:has(.messagebody)', since: '2026-11' },
      {
        css: '.messagebox-attachment-warning .ignore',
        since: '2026-11',
        why: 'reply page: the quote as it was sent, out of reach of the editor',
      },
      { css: ['iframe.cke_wysiwyg_frame', 'body:has(blockquote)'], since: '2026-11' },
      { css: 'textarea#UpdateContent', since: '2026-11' },
    ],
    body: [
      { css: '.messagebody', since: '2026-11' },
      { css: 'blockquote', since: '2026-11' },
      { css: ':scope', since: '2026-11' },
    ],
    sentAt: [{ css: '.metadata .date', since: '2026-11' }],
    composer: [
      { css: '.action-response iframe.cke_wysiwyg_frame', since: '2026-11' },
      {
        css: '.action-response .ck-editor__editable[contenteditable="true"]',
        since: '2026-11',
        why: 'RT 6, CKEditor 5',
      },
      { css: '.action-response textarea.messagebox', since: '2026-11' },
      { css: 'iframe.cke_wysiwyg_frame', since: '2026-11', why: 'RT 4 has no container' },
      { css: 'textarea#UpdateContent', since: '2026-11' },
    ],
    noteComposer: [
      { css: '.action-private iframe.cke_wysiwyg_frame', since: '2026-11' },
      { css: '.action-private textarea.messagebox, .action-private .ck-editor__editable', since: '2026-11' },
    ],
  },
  newestFirst(_page, tools) {
    const ids = tools.parts('message').map((el) => Number(el.getAttribute('data-transaction-id') ?? 0));
    return ids.length > 1 && (ids[0] ?? 0) > (ids.at(-1) ?? 0);
  },
  channelOf: () => 'ticket',
  keyOf(page) {
    const id = /[?;&]id=(\d+)/.exec(page.url.search)?.[1] ?? /#(\d+):/.exec(page.doc.title)?.[1] ?? null;
    return id && `${page.url.host}/${id}`;
  },
  messageKey: (message) => message.getAttribute('data-transaction-id'),
  role(message) {
    if (isQuote(message)) {
      const user = quotedUser(message);
      return user ? roleOf(user, pageOf(message)) : null;
    }
    const what = visibleText(query(message, '.description'), { drop: '.user' });
    if (COMMENT.test(what)) return 'note';
    return roleOf(describedUser(message), message.ownerDocument);
  },
  author(message): Partial<Author> {
    const user = isQuote(message) ? quotedUser(message) : describedUser(message);
    if (!user) return { name: null, email: null };
    return { name: user.name, email: user.email ?? addressBeside(message, user.name) };
  },
  text: (message) => (isQuote(message) ? quotedText(quoteOf(message)) : null),
  subjectOf(page) {
    return /#\d+:\s*(.+)$/.exec(page.doc.title)?.[1]?.trim() ?? null;
  },
  queue: {
    isQueue: (page) => query(page.doc, `:is(${LISTS}) ${LISTED}`) !== null,
    parts: {
      row: [{ css: LISTED, since: '2026-11' }],
      subject: [
        {
          css: 'td:has(a[href*="/Ticket/Display.html"]) ~ td a[href*="/Ticket/Display.html"]',
          since: '2026-11',
          why: 'the first link is the number',
        },
        { css: 'a[href*="/Ticket/Display.html"]', since: '2026-11' },
      ],
      link: [{ css: 'a[href*="/Ticket/Display.html"]', since: '2026-11' }],
    },
    keyOf: (row, page) => `${page.url.host}/${row.getAttribute('data-record-id')}`,
    channelOf: () => 'ticket',
    // Which columns there are is set per list; staff are shown without an address, requestors with one.
    author(row) {
      const outside = queryAll(row, '.user[data-user-id]')
        .map(userOf)
        .find((user) => user.email !== null);
      return { name: outside?.name ?? outside?.email ?? null, email: outside?.email ?? null };
    },
  },
} satisfies SiteAdapter;
