import { query, queryAll } from '../../dom/deep.ts';
import { visibleText } from '../../dom/text.ts';
import type { AdapterTools, Page, SiteAdapter } from '../../domain/index.ts';
import { addressIn, channelNamed, isNoteBox, onlyAddress, sameName, saysInternal } from '../desk.ts';
import { once } from '../once.ts';

const id = (name: string) => `[data-test-id="${name}"]`;
const HEAD = '.conversation-header, .ticket-details__item__header, .sender-info';

const ticketId = (page: Page) => /\/a\/tickets\/(\d+)/.exec(page.url.pathname)?.[1] ?? null;
const senderOf = (message: Element) =>
  query(message, `.sender-info ${id('user-name')}`) ?? query(message, `:is(${HEAD}) ${id('user-name')}`);
const headOf = (message: Element) =>
  queryAll(message, HEAD)
    .map((el) => visibleText(el))
    .join(' ');
const isFirst = (message: Element) => message.matches(id('ticket-description'));

interface Requester {
  name: string | null;
  email: string | null;
}

/** Whose ticket it is: the contact beside the ticket, else who opened it. */
function requester(message: Element, tools: AdapterTools): Requester {
  const doc = message.ownerDocument;
  const beside = query(doc, `.requester-wrap ${id('user-name')}, .widget-requestor-info ${id('user-name')}`);
  const fields = queryAll(doc, `${id('requester-info-contact-email')} .info-details-content`);
  const panel = queryAll(doc, '.requester-wrap a[href^="mailto:"], .widget-requestor-info a[href^="mailto:"]');
  const first = tools.find(id('ticket-description'));
  return {
    name: visibleText(beside) || (first && visibleText(senderOf(first))) || null,
    email: onlyAddress(fields.length > 0 ? fields : panel),
  };
}

/** Was it sent to the requester, by the recipients that an item shows? */
function goesTo(message: Element, { name, email }: Requester): boolean {
  const to = visibleText(query(message, '.emails-info')).toLowerCase();
  return to !== '' && ((email !== null && to.includes(email)) || (name !== null && to.includes(name.toLowerCase())));
}

const isNote = (message: Element) =>
  message.matches('[class*="private-note"], [class*="--note"]') ||
  query(message, '[class*="private-note"], [data-test-id*="private-note"]') !== null ||
  saysInternal(headOf(message));

export default {
  id: 'freshdesk',
  label: 'Freshdesk',
  hosts: ['*.freshdesk.com', '*.myfreshworks.com', '*.freshservice.com'],
  paths: /^\/a(?:\/|$)/,
  proof: {
    level: 'public-source',
    since: '2026-08',
    says: 'User scripts of 2025 and 2026 agree on the test ids; marks of notes and of the note box are less sure.',
  },
  marks: ['.ticket-details-wrapper'],
  recognises: (page) =>
    ticketId(page) !== null && query(page.doc, `.ticket-details-wrapper ${id('ticket-description')}`) !== null,
  isConversation: (page) => ticketId(page) !== null,
  parts: {
    conversation: [
      { css: '.ticket-details-wrapper', since: '2026-08' },
      { css: `:is(main, [role="main"], body):has(${id('ticket-description')})`, since: '2025-03' },
    ],
    message: [
      { css: `${id('ticket-description')}, ${id('conversation-wrapper')}`, since: '2026-08' },
      { css: '.ticket-details__item:has([data-test-conversation])', since: '2025-03' },
    ],
    body: [
      { css: '#ticket_original_request, [data-test-conversation="conversation-text"]', since: '2026-08' },
      { css: '.ticket_note, .text-content-wrapper', since: '2025-03' },
      { css: id('conversation-content-wrapper'), since: '2026-08' },
    ],
    sentAt: [
      { css: `time[datetime], ${id('timeago')}, .timeago`, since: '2025-03' },
      { css: '.conversation-header [data-original-title], .conversation-header [title]', since: '2025-03' },
    ],
    composer: [
      { css: '.fr-element.fr-view[contenteditable="true"]', since: '2026-08' },
      { css: '.redactor-editor[contenteditable="true"]', since: '2021-12' },
    ],
    noteComposer: [
      {
        css: ':is([class*="note-"], [class*="-note"], [class~="note"], [data-test-id*="note"]) [contenteditable="true"]',
        since: '2025-03',
      },
      {
        css: '[contenteditable="true"]:is([aria-label*="note" i], [placeholder*="note" i], [aria-label*="notiz" i], [aria-label*="nota " i])',
        since: '2025-03',
      },
    ],
    drop: [
      {
        css: '.conversation-header, .ticket-details__item__header, .fd-attachment-list, .attachments, .show-quoted',
        since: '2025-03',
      },
    ],
  },
  isNoteBox: (box) => isNoteBox(box),
  isOpening: isFirst,
  channelOf(_page, tools) {
    const head = headOf(tools.find(id('ticket-description')) ?? (tools.parts('message')[0] as Element));
    return channelNamed(/via (.{1,40})/i.exec(head)?.[1]) ?? 'ticket';
  },
  keyOf: (page) => ticketId(page) && `${page.url.host}/${ticketId(page)}`,
  subjectOf: (page) =>
    visibleText(query(page.doc, '.ticket-subject-heading'), {
      drop: '.label, [class*="tag"], [class*="label"], svg',
    }) || null,
  role(message, tools) {
    if (isNote(message)) return 'note';
    if (isFirst(message)) return 'customer';
    const who = once(tools, 'requester', () => requester(message, tools));
    const name = visibleText(senderOf(message));
    if (sameName(name, who.name)) return 'customer';
    if (goesTo(message, who)) return 'agent';
    if (query(message, '.sender-info a[href*="/contacts/"]')) return 'customer';
    return name ? 'agent' : null;
  },
  author(message, tools) {
    const name = visibleText(senderOf(message)) || null;
    const shown = addressIn(senderOf(message)?.getAttribute('title') ?? visibleText(query(message, '.sender-info')));
    const who = once(tools, 'requester', () => requester(message, tools));
    return {
      name: name ?? (isFirst(message) ? who.name : null),
      email: shown ?? (sameName(name, who.name) ? who.email : null),
    };
  },
  seen(page, tools) {
    const company = tools.text(
      query(page.doc, `${id('requester-info-company-name')} .info-details-content, ${id('requester-company')}`),
    );
    return company ? [tools.fact('company', null, company.slice(0, 120))] : [];
  },
  queue: {
    isQueue: (page) => /^\/a\/tickets\/?(?:filters\/|$)/.test(page.url.pathname),
    parts: {
      row: [
        { css: '.tickets__list:has([data-test-ticket-id])', since: '2026-08' },
        { css: '[data-test-ticket-content]', since: '2026-08' },
        { css: 'tr.lt-row:has(a[href*="/a/tickets/"])', since: '2026-08', why: 'the table layout of the list' },
      ],
      subject: [
        { css: '.ticket-title-row .wordbreak-fix, .wordbreak-fix', since: '2026-08' },
        { css: 'a[href*="/a/tickets/"]', since: '2026-08' },
      ],
      author: [{ css: '.ticket-info .user-link', since: '2026-08' }],
      link: [{ css: 'a[href*="/a/tickets/"]', since: '2026-08' }],
      sentAt: [{ css: 'time[datetime]', since: '2025-03' }],
    },
    keyOf(row, page) {
      const shown = /\d+/.exec(visibleText(query(row, '[data-test-ticket-id]')))?.[0];
      const link = /\/a\/tickets\/(\d+)/.exec(query(row, 'a[href*="/a/tickets/"]')?.getAttribute('href') ?? '')?.[1];
      return (link ?? shown) ? `${page.url.host}/${link ?? shown}` : null;
    },
    channelOf: () => 'ticket',
    // The first mark of a row says who is to act, in words: new, customer responded.
    answered(row) {
      const tags = queryAll(row, '.tag, [class*="tag--"]')
        .map((el) => visibleText(el))
        .join(' ');
      return /\b(?:new|customer responded|neu|nuevo|nouveau)\b/i.test(tags) ? false : null;
    },
  },
} satisfies SiteAdapter;
