import { closestDeep, parentOf, query, queryAll } from '../../dom/deep.ts';
import { sideOf } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { AdapterTools, MessageRole, Page, SiteAdapter } from '../../domain/index.ts';
import { addressIn, isNoteBox, isYellow, onlyAddress, sameName, saysInternal } from '../desk.ts';

const STREAM =
  '[data-testid="conversation-stream-scroll-container"], [data-conversation-stream], [data-intercom-target-conversation-stream], [class*="conversation-stream"]';
const PART =
  '[class*="group/content-part"], [data-part-group-id], [data-part-id], [data-intercom-part-id], [class*="inbox2__conversation-part"]';
const SIDEBAR = '.inbox2__conversation-details-sidebar, [class*="conversation-details-sidebar"]';
// What the older builds write on a group of parts.
const CATEGORY: Record<string, MessageRole> = { 1: 'customer', 3: 'agent', 5: 'system', 20: 'system' };
const NOTE_CLASS = /(?:^|[\s_-])(?:note|admin-note|internal-note)(?:[\s_-]|$)/;

const conversationId = (page: Page) => /\/conversations?\/(\d+)/.exec(page.url.pathname)?.[1] ?? null;

/** From a part up to the stream: kinds and sides are written on different levels from build to build. */
function levels(message: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = message; at && !at.matches(STREAM) && found.length < 7; at = parentOf(at))
    found.push(at);
  return found.filter(
    (el, i) => i === 0 || queryAll(el, PART).every((part) => message.contains(part) || part.contains(message)),
  );
}

const classOf = (el: Element) => el.getAttribute('class') ?? '';

function isNote(message: Element): boolean {
  const all = [...levels(message), ...queryAll(message, '*').slice(0, 6)];
  if (all.some((el) => NOTE_CLASS.test(classOf(el)) || saysInternal(el.getAttribute('aria-label')))) return true;
  return query(message, '[data-testid*="note"], [data-part-type="note"]') !== null || all.some(isYellow);
}

function statedRole(message: Element): MessageRole | null {
  for (const el of levels(message)) {
    const category = CATEGORY[el.getAttribute('data-part-group-category') ?? ''];
    const type = (el.getAttribute('data-author-type') ?? '').toLowerCase();
    if (category) return category;
    if (/bot|operator/.test(type)) return 'system';
    if (/admin|agent|teammate/.test(type)) return 'agent';
    if (/user|customer|lead|contact|visitor/.test(type)) return 'customer';
  }
  return null;
}

/** The customer on the left, the team on the right; in a mail both fill the width and nothing is known. */
function sidedRole(message: Element): MessageRole | null {
  const marks = levels(message).map((el) => ` ${classOf(el)} `);
  const marked = marks.find((text) => /\s(?:justify-(?:start|end)|flex-row-reverse)\s/.test(text));
  if (marked) return /\sjustify-start\s/.test(marked) ? 'customer' : 'agent';
  const stream = closestDeep(message, STREAM);
  const bubble = query(message, '.interblocks-html, [class*="break-words"]') ?? message;
  const side = stream && (sideOf(message, stream) ?? sideOf(bubble, stream));
  return side === null || side === undefined ? null : side === 'end' ? 'agent' : 'customer';
}

/** The name that a part shows: an avatar's label or the line of a mail's head. */
function shownName(message: Element): string | null {
  const head = query(message, '.channels__inbox__email-metadata-container, [class*="email-metadata"]');
  const line = head ? (visibleText(head).split('\n')[0] ?? '') : '';
  if (line)
    return (
      line
        .replace(/\s*<[^>]*>.*$/, '')
        .replace(addressIn(line) ?? '\uFDD0', '')
        .trim() || addressIn(line)
    );
  const avatar = query(
    message,
    '[class*="avatar"] img[alt]:not([alt=""]), img[class*="avatar"][alt]:not([alt=""]), [class*="avatar"][aria-label]',
  );
  return avatar?.getAttribute('alt') ?? avatar?.getAttribute('aria-label') ?? null;
}

function customerName(doc: Document, tools: AdapterTools): string | null {
  const css =
    '[data-inbox-conversation-header-title], [data-conversation-title], .inbox2__conversation-title, .inbox-2__conversation-title, [class*="conversation-title"]';
  const title = query(doc, css) ?? tools.find(css, doc.body);
  return visibleText(title).split('\n', 1)[0] || null;
}

export default {
  id: 'intercom',
  label: 'Intercom',
  hosts: ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'],
  paths: /^\/a\//,
  proof: {
    level: 'public-source',
    since: '2026-10',
    says: 'One public extension kept up to date against the live inbox; marks of notes and names are less sure.',
  },
  isConversation: (page) => conversationId(page) !== null,
  parts: {
    conversation: [
      { css: '[data-testid="conversation-stream-scroll-container"]', since: '2026-10' },
      { css: '[data-conversation-stream], [data-intercom-target-conversation-stream]', since: '2025-10' },
      { css: '[class*="conversation-stream"]', since: '2024-06' },
    ],
    message: [
      { css: '[class*="group/content-part"]', since: '2026-10' },
      { css: '[data-part-group-id] [data-part-id]', since: '2025-10' },
      { css: '[data-part-group-id]', since: '2025-10' },
      { css: '[data-part-id], [data-intercom-part-id]', since: '2024-06' },
      { css: '[class*="inbox2__conversation-part"], [class*="inbox-2__conversation-part"]', since: '2024-06' },
    ],
    body: [
      { css: '.interblocks-html', since: '2026-10' },
      { css: '[class*="user-email-content"]', since: '2026-10' },
      { css: '[class*="break-words"]', since: '2026-10' },
    ],
    sentAt: [
      { css: 'time', since: '2024-06' },
      { css: '[data-testid*="timestamp"], [class*="timestamp"]', since: '2024-06' },
    ],
    composer: [
      { css: '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]', since: '2026-10' },
      { css: '.ProseMirror.embercom-prosemirror-composer-editor[contenteditable="true"]', since: '2026-10' },
    ],
    noteComposer: [{ css: '[data-conversation-note-composer] [contenteditable="true"]', since: '2024-06' }],
    drop: [{ css: '[class*="email-metadata"], [data-quoted-reply], [class*="quoted-reply"]', since: '2024-06' }],
  },
  isNoteBox: (box) => isNoteBox(box),
  skip: (message) =>
    (parentOf(message)?.closest(PART) ?? null) !== null &&
    query(message, '.interblocks-html, [class*="break-words"]') === null,
  channelOf: (page, tools) =>
    tools.find(
      '.channels__inbox__email-metadata-container, [class*="user-email-part"], [class*="email-metadata"]',
      page.doc.body,
    )
      ? 'email'
      : 'live-chat',
  keyOf: conversationId,
  // A group of the older builds holds several bodies.
  text(message, tools) {
    const bodies = queryAll(message, '.interblocks-html').filter(
      (el) => !el.parentElement?.closest('.interblocks-html'),
    );
    return bodies.length > 1 ? bodies.map((el) => tools.text(el)).join('\n') : null;
  },
  messageKey: (message) =>
    message.getAttribute('data-part-id') ??
    message.getAttribute('data-part-group-id') ??
    message.closest('[data-part-entity-id]')?.getAttribute('data-part-entity-id') ??
    null,
  role: (message) => (isNote(message) ? 'note' : (statedRole(message) ?? sidedRole(message))),
  author(message, tools) {
    const doc = message.ownerDocument;
    const name = shownName(message);
    const role = isNote(message) ? 'note' : (statedRole(message) ?? sidedRole(message));
    if (role !== 'customer') return { name };
    const title = customerName(doc, tools);
    const email = name === null || sameName(name, title) ? onlyAddress(queryAll(doc, SIDEBAR)) : null;
    return { name: name ?? title, email: addressIn(visibleText(query(message, '[class*="email-metadata"]'))) ?? email };
  },
  queue: {
    // By the address alone: where the rows are not found, the generic reader of lists is asked.
    isQueue: (page) => /^\/a\/(?:apps\/[^/]+\/)?inbox\//.test(page.url.pathname),
    parts: {
      row: [
        {
          css: '[data-conversation-list-item], [data-testid="conversation-list-item"], [data-inbox-conversation-list-item]',
          since: '2024-06',
        },
      ],
      author: [{ css: '[data-testid*="name"], [class*="user-name"], strong', since: '2024-06' }],
      preview: [
        {
          css: '[data-testid*="summary"], [data-testid*="preview"], [class*="summary"], [class*="preview"]',
          since: '2024-06',
        },
      ],
      sentAt: [{ css: 'time', since: '2024-06' }],
      link: [{ css: 'a[href*="/conversation"]', since: '2024-06' }],
      unreadMark: [{ css: '[class*="unread"], [data-unread="true"]', since: '2024-06' }],
    },
    keyOf(row) {
      const href = (row.matches('a') ? row : query(row, 'a[href*="/conversation"]'))?.getAttribute('href') ?? '';
      return /\/conversations?\/(\d+)/.exec(href)?.[1] ?? row.getAttribute('data-conversation-id');
    },
    channelOf: () => 'live-chat',
  },
} satisfies SiteAdapter;
