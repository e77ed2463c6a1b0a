import { closestDeep, deepAll, parentOf, query } from '../../dom/deep.ts';
import { isShown } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { AdapterTools, MessageRole, Page, SiteAdapter } from '../../domain/index.ts';
import { addressIn, isNoteBox, pageDocument, sameName, saysInternal } from '../desk.ts';
import { once } from '../once.ts';

const FEED = '.forceChatterFeedItem, .cuf-feedItem';
const COMMENT = '.cuf-commentItem';
const CHAT = '.slds-chat-listitem_inbound, .slds-chat-listitem_outbound';
const ITEMS = `${FEED}, ${COMMENT}, ${CHAT}`;
const BODIES =
  '.forceChatterMessageBody, .forceChatterFeedItemBody, .forceChatterEmailMessageBody, .feedBodyInner, .slds-chat-message__text';
const TAB =
  '[class*="windowViewMode-"].active, .oneConsoleTab.active, .tabContent.active, .tabs__content.active, [role="tabpanel"]';
const RECORD = /\/(?:lightning\/r|s)\/(?:(Case|MessagingSession|LiveChatTranscript)\/|case\/)([a-zA-Z0-9]{15,18})/;

const recordId = (page: Page) => RECORD.exec(page.url.pathname)?.[2] ?? null;
const find = (root: Element | Document, css: string) =>
  query(root, css) ?? deepAll(root, css, { frames: false })[0] ?? null;

/** Console tabs and sub-tabs stay mounted: the deepest one that shows and holds a feed. */
function activeTab(page: Page): Element | null {
  const item = deepAll(page.doc, ITEMS, { frames: false }).find((el) => isShown(el) && inActiveTabs(el));
  if (!item) return null;
  return closestDeep(item, TAB) ?? closestDeep(item, '[role="main"], main') ?? page.doc.body;
}

/** Is no console tab around it a hidden one? Without layout the class `active` is all there is. */
function inActiveTabs(el: Element): boolean {
  for (let at: Element | null = el; at; at = parentOf(at))
    if (at.matches('[class*="windowViewMode-"]:not(.active), .oneConsoleTab:not(.active), .tabContent:not(.active)'))
      return false;
  return true;
}

/** The contact of the case: the link in the panel above the record. Record ids of contacts begin with 003, of users with 005. */
function contactName(tab: Element): string | null {
  const links = deepAll(tab, 'a[href*="/Contact/"], a[href*="/003"], a[data-recordid^="003"]', { frames: false });
  const inPanel = links.find(
    (a) => closestDeep(a, '.forceHighlightsPanel, records-highlights2, .slds-page-header') !== null,
  );
  const link = inPanel ?? links.find((a) => closestDeep(a, ITEMS) === null);
  return (link ? visibleText(link) : contactField(tab)) || null;
}

const CONTACT_FIELD =
  /^\W*(?:contact(?: name)?|kontakt(?:name)?|nombre del? contacto|contacto|nom du contact|nome (?:do )?contato|referente|取引先責任者名?)\s*[:：]?\s*\n\s*(.{2,80})$/iu;

/** Without a link: the field of the panel whose label says contact. */
function contactField(tab: Element): string | null {
  const fields = deepAll(
    tab,
    '.forceHighlightsPanel li, records-highlights-details-item, .slds-page-header__detail-block',
    { frames: false },
  );
  return (
    fields.map((el) => CONTACT_FIELD.exec(visibleText(el).replace(/\n+/g, '\n'))?.[1]?.trim()).find(Boolean) ?? null
  );
}

const tabOf = (message: Element) => closestDeep(message, TAB) ?? pageDocument(message).body;

/** The link of who posted, outside the words themselves. */
function actor(message: Element): Element | null {
  const named = find(
    message,
    '.cuf-commentNameLink, .cuf-actorName, .cuf-entityLink, .cuf-preamble a, .slds-chat-message__meta strong',
  );
  if (named) return named;
  const links = deepAll(message, 'a[href*="/User/"], a[href*="/Contact/"], a[data-recordid]', { frames: false });
  return links.find((a) => closestDeep(a, BODIES) === null) ?? firstName(message);
}

/** The first emphasised words of an item, before what was written. */
function firstName(message: Element): Element | null {
  const body = find(message, BODIES);
  const named = deepAll(message, 'a, strong, b, h2, h3', { frames: false });
  return (
    named.find(
      (el) => closestDeep(el, BODIES) === null && (body === null || (el.compareDocumentPosition(body) & 4) !== 0),
    ) ?? null
  );
}

const headOf = (message: Element) =>
  find(message, '.forceChatterEmailMessageHeader') ??
  find(message, '.cuf-feedItemHeader, .forceChatterFeedItemHeader, header');

function chatName(message: Element): string | null {
  const meta = visibleText(find(message, '.slds-chat-message__meta'));
  return /^(.{1,80}?)\s*(?:[•·|,-]\s*\d|\s\d{1,2}:\d{2})/.exec(meta)?.[1]?.trim() ?? null;
}

function nameOf(message: Element): string | null {
  return (message.matches(CHAT) ? chatName(message) : null) ?? (visibleText(actor(message)) || null);
}

function isInternal(message: Element): boolean {
  const marks = deepAll(message, '.cuf-visibility, [class*="visibility" i], [data-visibility]', { frames: false });
  return marks.some(
    (el) =>
      /^\W*internal/i.test(visibleText(el)) ||
      saysInternal(visibleText(el)) ||
      /internal/i.test(el.getAttribute('data-visibility') ?? ''),
  );
}

function linkedRole(message: Element): MessageRole | null {
  const link = actor(message);
  const target = `${link?.getAttribute('href') ?? ''} ${link?.getAttribute('data-recordid') ?? ''}`;
  if (/\/Contact\/|(?:^|[\s/])003[a-zA-Z0-9]{12}/.test(target)) return 'customer';
  return /\/User\/|(?:^|[\s/])005[a-zA-Z0-9]{12}/.test(target) ? 'agent' : null;
}

export default {
  id: 'salesforce',
  label: 'Salesforce Service Console',
  hosts: ['*.lightning.force.com', '*.my.site.com', '*.force.com'],
  paths: /^\/(?:lightning\/|s\/case\/)/,
  proof: {
    level: 'public-source',
    since: '2026-08',
    says: 'Class names of the case feed from public automations, the chat list from the public design system; not tried signed in.',
  },
  isConversation: (page) => recordId(page) !== null,
  scope: activeTab,
  parts: {
    message: [
      { css: CHAT, since: '2026-08' },
      { css: `${FEED}, ${COMMENT}`, since: '2026-08' },
      { css: ['>>>', CHAT], since: '2026-08' },
      { css: ['>>>', `${FEED}, ${COMMENT}`], since: '2026-08', why: 'native shadow of newer runtimes' },
    ],
    body: [
      { css: ['.forceChatterEmailMessageBody iframe', 'body'], since: '2026-08' },
      { css: BODIES, since: '2026-08' },
      { css: ['>>>', BODIES], since: '2026-08' },
      { css: '.cuf-commentBodyText, .cuf-commentBody', since: '2021-06' },
    ],
    sentAt: [
      { css: 'time[datetime], lightning-relative-date-time', since: '2026-08' },
      { css: '.cuf-timestamp, .cuf-commentAge', since: '2026-08' },
      { css: ['>>>', '.cuf-timestamp, .cuf-commentAge'], since: '2026-08' },
    ],
    composer: [
      { css: '.slds-chat ~ * textarea, [class*="messaging" i] textarea, .conversation textarea', since: '2026-08' },
      {
        css: ['[class*="emailPublisher" i] iframe, iframe[title*="Email Body" i]', 'body[contenteditable="true"]'],
        since: '2026-08',
      },
      { css: '[class*="emailPublisher" i] [contenteditable="true"][role="textbox"]', since: '2026-08' },
      {
        css: ['>>>', '[class*="emailPublisher" i] [contenteditable="true"], [class*="messaging" i] textarea'],
        since: '2026-08',
      },
    ],
    noteComposer: [
      {
        css: '.cuf-publisher .ql-editor, .forceChatterPublisher .ql-editor, .cuf-commentItem textarea',
        since: '2026-08',
      },
    ],
    subject: [
      {
        css: '.forceHighlightsPanel .slds-page-header__title, records-highlights2 h1 slot, records-highlights2 h1',
        since: '2026-08',
      },
    ],
    drop: [
      {
        css: '.cuf-feedItemFooter, .cuf-commentLi, .cuf-commentItem, .cuf-timestamp, .cuf-visibility, .slds-assistive-text',
        since: '2026-08',
      },
    ],
  },
  isNoteBox: (box) => isNoteBox(box),
  skip: (message) => find(message, `${BODIES}, .cuf-commentBodyText, .cuf-commentBody`) === null,
  newestFirst: (_page, tools: AdapterTools) => !tools.parts('message').some((el) => el.matches(CHAT)),
  channelOf: (_page, tools) => {
    const last = tools.parts('message');
    if (last.some((el) => el.matches(CHAT))) return 'live-chat';
    return last.some((el) => find(el, '.forceChatterEmailMessageBody') !== null) ? 'email' : 'ticket';
  },
  keyOf: recordId,
  messageKey: (message) => message.getAttribute('data-id') ?? message.getAttribute('data-key') ?? (message.id || null),
  role(message, tools) {
    if (message.matches(CHAT)) return message.matches('.slds-chat-listitem_inbound') ? 'customer' : 'agent';
    if (isInternal(message)) return 'note';
    const [name, who] = [nameOf(message), once(tools, 'contact', () => contactName(tabOf(message)))];
    if (sameName(name, who)) return 'customer';
    return linkedRole(message) ?? (name && who ? 'agent' : null);
  },
  author(message) {
    const from = addressIn(visibleText(headOf(message)));
    const name = nameOf(message);
    if (message.matches('.slds-chat-listitem_inbound')) return { name: name ?? contactName(tabOf(message)) };
    return { name: name ?? from, email: from };
  },
} satisfies SiteAdapter;
