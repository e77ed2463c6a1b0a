import { query, queryAll } from '../../dom/deep.ts';
import { isShown } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { AdapterTools, Author, MessageRole, Page, SiteAdapter } from '../../domain/index.ts';
import { saysInternal } from '../desk.ts';
import { once } from '../once.ts';

const id = (name: string) => `[data-test-id="${name}"]`;
const LOG = `${id('omni-log-container')}, [data-comment-id]`;

// The channel that the log names behind a message ("via email"), in the words of the interface or of the API.
const VIA: readonly [RegExp, string][] = [
  [/whatsapp/i, 'whatsapp'],
  [/instagram/i, 'instagram-dm'],
  [/twitter|\bX\b/, 'x-dm'],
  [/facebook|messenger/i, 'messenger'],
  [/sms|text message/i, 'sms'],
  [/messaging|chat|web widget|nachrichten|mensajer|messagerie/i, 'live-chat'],
  [/mail|correo|courriel/i, 'email'],
];

/** The id of the ticket that the agent looks at: the address says it, else the tab that is current. */
function ticketId(page: Page): string | null {
  const tab = query(page.doc, '[data-test-id="header-tab"][aria-current="page"], [data-entity-is-selected="true"]');
  return /\/agent\/tickets\/(\d+)/.exec(page.url.pathname)?.[1] ?? tab?.getAttribute('data-entity-id') ?? null;
}

/** All open tickets stay in the page, one upon the other: only the active one may be read. */
function activePanel(page: Page): Element | null {
  const ticket = ticketId(page);
  const own = ticket
    ? [
        `[data-ticket-id="${ticket}"]`,
        id(`ticket-${ticket}-custom-layout`),
        `[data-side-conversations-anchor-id="${ticket}"]`,
      ]
    : [];
  for (const css of [...own, '.ticket-panes-grid-layout[data-is-active="true"]']) {
    const panel = queryAll(page.doc, css).find((el) => query(el, LOG) !== null && isShown(el));
    if (panel) return panel;
  }
  return onlyPanel(page);
}

// Without any id: safe only when a single log is there.
function onlyPanel(page: Page): Element | null {
  const logs = queryAll(page.doc, id('omni-log-container')).filter(isShown);
  if (logs.length === 0) return classicPanel(page);
  const log = logs.length === 1 ? logs[0] : undefined;
  return (
    log?.closest('[data-ticket-id], .ticket-panes-grid-layout, main, [role="main"]') ?? (log ? page.doc.body : null)
  );
}

/** The interface before the agent workspace: open tickets are workspaces, of which one shows. */
function classicPanel(page: Page): Element | null {
  const comments = queryAll(page.doc, '[data-comment-id]').filter(isShown);
  const panels = new Set(
    comments.map((el) => el.closest('.workspace, .ticket-panes-grid-layout, main, [role="main"]')),
  );
  return panels.size === 1 ? ([...panels][0] ?? page.doc.body) : null;
}

function bubbleOf(message: Element): Element | null {
  return query(message, `${id('omni-log-item-message')}:not([aria-hidden="true"])`);
}

/** The requester's tab above the ticket: whose ticket it is. */
function requester(tools: AdapterTools): string {
  return once(tools, 'requester', () => tools.text(tools.find(id('tabs-nav-item-users'))));
}

const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]+(?:\.[\w-]+)+$/;

/** The one address in the customer's side panel; null when there are several, since it could be anybody's. */
function sideAddress(tools: AdapterTools): string | null {
  const outside = (el: Element) =>
    !el.closest(`article, ${id('omni-log-container')}, [contenteditable], [data-test-id^="omni"]`);
  const leaves = tools.findAll(
    'a[href^="mailto:"], aside *, [data-test-id*="customer"] *, [data-test-id*="user"] *, [data-test-id*="requester"] *',
  );
  const found = new Set<string>();
  for (const el of leaves.slice(0, 2000)) {
    const mail = /^mailto:([^?]+)/.exec(el.getAttribute('href') ?? '')?.[1];
    const text = mail ?? (el.firstElementChild ? '' : (el.textContent ?? '').trim());
    if (ADDRESS.test(text) && outside(el)) found.add(text.toLowerCase());
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** Is this the person whose ticket it is: named by the requester's tab, or the only customer in the log? */
function isRequester(name: string, tools: AdapterTools): boolean {
  const tab = requester(tools);
  if (tab !== '') return tab.includes(name) || name.includes(tab);
  return once(tools, 'only customer', () => {
    const customers = tools
      .findAll(`article:has([type="end-user"]) ${id('omni-log-item-sender')}`)
      .map((el) => visibleText(query(el, 'strong') ?? el));
    return new Set(customers).size === 1;
  });
}

function senderOf(message: Element): { name: string | null; link: string | null } {
  const sender = query(message, id('omni-log-item-sender')) ?? query(message, '.actor .name, .comment-author');
  const link = query(message, id('omni-log-comment-user-link')) ?? (sender && query(sender, 'a'));
  const strong = sender && query(sender, 'strong');
  return { name: visibleText(strong ?? sender ?? link) || null, link: link?.getAttribute('href') ?? null };
}

/** Who opened the ticket is the requester; the older interface marks only staff. */
function classicRole(message: Element, tools: AdapterTools): MessageRole | null {
  const opener = once(tools, 'opener', () => {
    const first = tools.findAll('[data-comment-id]').sort((a, b) => commentId(a) - commentId(b))[0];
    return first ? senderOf(first).name : null;
  });
  return opener !== null && opener === senderOf(message).name ? 'customer' : null;
}

const commentId = (el: Element) => Number(el.getAttribute('data-comment-id')) || 0;

/** The channel that a reply goes by stands on a button beside the editor: "Public reply", "Internal note". */
function switcherSaysInternal(box: Element): boolean {
  for (let at = box.parentElement, up = 0; at && up < 8; at = at.parentElement, up++) {
    const button = query(at, id('omnichannel-channel-switcher-button'));
    if (button) return saysInternal(`${button.getAttribute('aria-label') ?? ''} ${button.textContent ?? ''}`);
  }
  return false;
}

// The header of a column in the larger languages; not every person's cell has a test id.
const REQUESTER =
  /^\W*(?:requester|requestor|anfragende|solicitante|demandeur|richiedente|aanvrager|リクエスタ|请求者|요청자|автор)/iu;

function requesterCell(row: Element): Element | null {
  const own = query(row, id('ticket-table-cells-requester'));
  if (own) return own;
  const heads = queryAll(row.closest('table') ?? row, 'th');
  const at = heads.findIndex((th) => REQUESTER.test(visibleText(th, { drop: 'svg' }) || (th.textContent ?? '')));
  return at < 0 ? null : (row.children[at] ?? null);
}

const rowId = (row: Element) =>
  /\/tickets\/(\d+)/.exec(query(row, 'a[href*="/agent/tickets/"]')?.getAttribute('href') ?? '')?.[1] ??
  /\d+/.exec(visibleText(query(row, id('generic-table-cells-id'))))?.[0] ??
  null;

const ROLES: Record<string, MessageRole> = {
  'end-user': 'customer',
  agent: 'agent',
  admin: 'agent',
  internal: 'note',
  system: 'system',
  bot: 'system',
};

export default {
  id: 'zendesk',
  label: 'Zendesk',
  hosts: ['*.zendesk.com'],
  paths: /^\/agent(?:\/|$)/,
  proof: {
    level: 'public-source',
    since: '2026-01',
    says: 'Many independent public scripts agree on the test ids; not tried signed in.',
  },
  marks: [id('omni-log-container')],
  recognises: (page) => page.url.pathname.startsWith('/agent/') && query(page.doc, id('omni-log-container')) !== null,
  isConversation: (page) => /\/agent\/tickets\/\d+/.test(page.url.pathname),
  scope: activePanel,
  parts: {
    message: [
      { css: `article${id('omni-log-comment-item')}`, since: '2026-01' },
      { css: `:not(article) > ${id('omni-log-item-message')}:not([aria-hidden="true"])`, since: '2025-08' },
      { css: 'div[data-comment-id]', since: '2023-06', why: 'the interface before the agent workspace' },
    ],
    body: [
      {
        css: `${id('omni-log-item-message')}:not([aria-hidden="true"]) ${id('omni-log-message-content')}`,
        since: '2026-01',
      },
      { css: `${id('omni-log-message-content')}:not([aria-hidden="true"] *)`, since: '2025-08' },
      { css: '.zd-comment', since: '2023-06' },
    ],
    sentAt: [
      { css: `time${id('timestamp-absolute')}`, since: '2026-01' },
      { css: `time${id('timestamp-relative')}`, since: '2026-01' },
      { css: 'time[datetime]', since: '2023-06' },
    ],
    subject: [
      { css: `input${id('omni-header-subject')}`, since: '2026-01' },
      { css: id('ticket-pane-subject'), since: '2025-08' },
    ],
    composer: [
      { css: `${id('omnicomposer-rich-text-ckeditor')}[contenteditable="true"]`, since: '2026-01' },
      { css: '[data-test-id^="omnicomposer-"][contenteditable="true"]', since: '2026-01' },
      { css: '.zendesk-editor--rich-text-comment[contenteditable]', since: '2023-06' },
    ],
    noteComposer: [
      {
        css: '[data-test-id^="omnicomposer-"]:is([aria-label*="nternal note" i], [aria-label*="interne notiz" i], [aria-label*="note interne" i], [aria-label*="nota intern" i], [aria-label*="observação intern" i], [aria-label*="interne notitie" i], [aria-label*="社内メモ"], [aria-label*="внутренн" i])',
        since: '2026-01',
        why: 'the label of the editor is the only mark on itself; translated',
      },
      { css: '.is-internal .zendesk-editor--rich-text-comment', since: '2023-06' },
    ],
    drop: [{ css: 'button, .signature, svg, [data-zes-id], [data-test-id^="convo-log-item-"]', since: '2025-08' }],
  },
  isNoteBox: (box) => switcherSaysInternal(box) || saysInternal(box.getAttribute('aria-label')),
  channelOf(_page, tools) {
    const via = tools.parts('message').flatMap((m) => queryAll(m, id('omni-log-item-via')));
    const text = via.length > 0 ? visibleText(via.at(-1) ?? null) : '';
    return VIA.find(([word]) => word.test(text))?.[1] ?? 'ticket';
  },
  keyOf: (page) => ticketId(page) && `${page.url.host}/${ticketId(page)}`,
  messageKey: (message) =>
    message.getAttribute('data-comment-id') ?? message.getAttribute('data-audit-id') ?? (message.id || null),
  role(message, tools) {
    const bubble = message.matches(id('omni-log-item-message')) ? message : bubbleOf(message);
    if (query(message, id('omni-log-internal-note-tag')) || message.matches('.is-internal, .internal')) return 'note';
    if (saysInternal(message.getAttribute('aria-label')?.slice(0, 40))) return 'note';
    const type = bubble?.getAttribute('type')?.toLowerCase() ?? '';
    if (ROLES[type]) return ROLES[type];
    if (query(message, `${id('omni-log-avatar-badge-AgentBadge')}, .user_photo.agent`)) return 'agent';
    const { name } = senderOf(message);
    if (name && /\b(?:answer |ai )?(?:bot|agent bot)\b/i.test(name)) return 'system';
    if (name && requester(tools).includes(name)) return 'customer';
    return message.matches('[data-comment-id]') ? classicRole(message, tools) : null;
  },
  author(message, tools): Partial<Author> {
    const { name, link } = senderOf(message);
    const shown = name === null ? null : /^(.*?)\s*<([^<>\s]+@[^<>\s]+)>$/.exec(name);
    const plain = shown?.[1] || name;
    const email =
      shown?.[2] ??
      (plain !== null && isRequester(plain, tools) ? once(tools, 'address', () => sideAddress(tools)) : null);
    return { name: plain, profileUrl: link, email };
  },
  seen(_page, tools) {
    const organisation = tools.text(tools.find(id('tabs-nav-item-organizations')));
    return organisation ? [tools.fact('company', null, organisation.slice(0, 120))] : [];
  },
  queue: {
    isQueue: (page) => /^\/agent\/(?:filters|search|dashboard|home)/.test(page.url.pathname),
    parts: {
      list: [{ css: `table${id('generic-table')}, :has(> ${id('generic-table-row')})`, since: '2026-09' }],
      row: [{ css: id('generic-table-row'), since: '2026-09' }],
      subject: [{ css: id('ticket-table-cells-subject'), since: '2026-09' }],
      sentAt: [{ css: `${id('generic-table-cells-date')} time, ${id('generic-table-cells-date')}`, since: '2026-09' }],
      link: [{ css: 'a[href*="/agent/tickets/"]', since: '2026-09' }],
    },
    keyOf: (row, page) => (rowId(row) === null ? null : `${page.url.host}/${rowId(row)}`),
    channelOf: () => 'ticket',
    author: (row) => ({ name: visibleText(requesterCell(row)) || null }),
  },
} satisfies SiteAdapter;
