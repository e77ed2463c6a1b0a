import { query, queryAll } from '../../dom/deep.ts';
import { visibleText } from '../../dom/text.ts';
import type { SiteAdapter } from '../../domain/index.ts';

const userId = (link: Element | null) => /\/users\/(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;
const authorLink = (message: Element) => query(message, ':scope > .author a.user, .note-header a.user, h4 a.user');

/** The people who work on issues here: who is signed in, who is assigned, who writes private notes or changes the issue. */
function staff(doc: Document): Set<string | null> {
  const css =
    '#loggedas a.user, .assigned-to .value a.user, .journal.private-notes h4 a.user, .journal.has-details h4 a.user';
  return new Set(queryAll(doc, css).map(userId));
}

/** Shown is an age ("4 days"); the day stands in the link's address, the clock in its tool tip of the user's own format. */
function timeOf(link: Element | null): string | null {
  const day = /[?&]from=(\d{4}-\d\d-\d\d)/.exec(link?.getAttribute('href') ?? '')?.[1];
  const clock = /\d{1,2}:\d\d(?:\s?[ap]m)?/i.exec(link?.getAttribute('title') ?? '')?.[0];
  return day && clock ? `${day} ${clock}` : visibleText(link) || null;
}

export default {
  id: 'redmine',
  label: 'Redmine',
  hosts: [],
  proof: { level: 'real-page', since: '2026-11', says: 'Redmine 5.0.4, saved pages of a running copy.' },
  marks: ['body.controller-issues'],
  recognises: (page) => query(page.doc, 'body.controller-issues') !== null,
  isConversation: (page) => query(page.doc, 'body.action-show .issue.details, body.action-show div.issue') !== null,
  parts: {
    conversation: [{ css: '#content', since: '2026-11' }],
    message: [{ css: 'div.issue.details, #history .journal.has-notes', since: '2026-11' }],
    body: [{ css: ':scope > .description .wiki, .note > .wiki, [id^="journal-"].wiki', since: '2026-11' }],
    author: [{ css: ':scope > .author a.user, h4 a.user', since: '2026-11' }],
    sentAt: [{ css: ':scope > .author a[title], h4 a[title]', since: '2026-11' }],
    subject: [{ css: '.issue .subject h3', since: '2026-11' }],
    composer: [{ css: '#issue_notes', since: '2026-11' }],
    noteMark: [{ css: '.private-notes, .badge-private', since: '2026-11' }],
    drop: [{ css: '.contextual', since: '2026-11' }],
  },
  channelOf: () => 'ticket',
  newestFirst(_page, tools) {
    const ids = tools.findAll('#history .journal[id]').map((el) => Number(/\d+$/.exec(el.id)?.[0] ?? 0));
    return ids.length > 1 && (ids[0] ?? 0) > (ids.at(-1) ?? 0);
  },
  keyOf: (page) => {
    const id = /\/issues\/(\d+)/.exec(page.url.pathname)?.[1];
    return id ? `${page.url.host}/${id}` : null;
  },
  messageKey: (message) => message.id || 'description',
  role(message) {
    if (message.matches('.private-notes') || query(message, '.note-header .badge-private')) return 'note';
    const doc = message.ownerDocument;
    const opener = userId(query(doc, '.issue > .author a.user'));
    const id = userId(authorLink(message));
    if (id === opener) return 'customer';
    return staff(doc).has(id) ? 'agent' : 'customer';
  },
  sentAt: (message) => timeOf(query(message, ':scope > .author a[title], h4 a[title]')),
  queue: {
    isQueue: (page) => query(page.doc, 'body.action-index table.issues tr[id^="issue-"]') !== null,
    parts: {
      list: [{ css: 'table.issues', since: '2026-11' }],
      row: [{ css: 'tr[id^="issue-"]', since: '2026-11' }],
      subject: [{ css: 'td.subject a', since: '2026-11' }],
      author: [{ css: 'td.author', since: '2026-11' }],
      sentAt: [{ css: 'td.updated_on', since: '2026-11' }],
      link: [{ css: 'td.subject a, td.id a', since: '2026-11' }],
    },
    keyOf: (row, page) => `${page.url.host}/${/\d+$/.exec(row.id)?.[0]}`,
    channelOf: () => 'ticket',
    // Description and newest note stand in rows of their own below, where the list is set to show them.
    preview(row) {
      const cells: Element[] = [];
      for (let next = row.nextElementSibling; next && !next.id; next = next.nextElementSibling)
        cells.push(...queryAll(next, '.block_column'));
      const best = cells.find((el) => el.matches('.last_notes')) ?? cells[0];
      return visibleText(best ?? null, { drop: ':scope > span' }) || null;
    },
    answered(row) {
      const [author, last] = ['td.author', 'td.last_updated_by'].map((css) => visibleText(query(row, css)));
      return author && last ? author !== last : null;
    },
  },
} satisfies SiteAdapter;
