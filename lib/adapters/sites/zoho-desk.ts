import { query, queryAll } from '../../dom/deep.ts';
import { isShown } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { Page, SiteAdapter } from '../../domain/index.ts';
import {
  addressIn,
  aloneAround,
  channelNamed,
  isNoteBox,
  isYellow,
  onlyAddress,
  sameName,
  saysInternal,
} from '../desk.ts';
import { nameAndAddress } from '../message.ts';

const THREAD = '[data-id="threadContent"]';
const COMMENT = '[class*="contentWrapper"][data-id="content"]';
const ITEM = `${THREAD}, ${COMMENT}`;
// Class names carry a prefix of the build: zd-, zd_v2-.
const TICKET = '[class*="-ticketdetailview-container"]';

const ticketId = (page: Page) =>
  /\/tickets\/(?:details|dv)\/(\d+)/.exec(page.url.pathname)?.[1] ??
  /#Cases\/dv\/(\d+)/.exec(page.url.hash)?.[1] ??
  null;

/** Several tickets are mounted while the agent goes from one to the next: the one whose id is in the address. */
function ticket(page: Page): Element | null {
  const id = ticketId(page);
  const own = id ? query(page.doc, `[data-id="subTab_${id}"]`) : null;
  const all = queryAll(page.doc, `${TICKET}, .ticket-DVPanel`).filter((el) => isShown(el) && query(el, ITEM) !== null);
  if (own) return query(own, ITEM) ? own : null;
  // Another ticket's id says that it is another ticket.
  const open = all.filter((el) => !/^subTab_\d+$/.test(el.getAttribute('data-id') ?? ''));
  return open.length === 1 ? (open[0] ?? null) : null;
}

const ticketOf = (item: Element) =>
  item.closest(`${TICKET}, [data-id^="subTab_"], .ticket-DVPanel`) ?? item.ownerDocument.body;
const around = (item: Element) => aloneAround(item, ITEM, ticketOf(item));

/** The contact: the properties beside the ticket. */
function contact(item: Element): { name: string | null; email: string | null } {
  const box =
    query(ticketOf(item), '[data-id="reqproperties"]') ?? query(item.ownerDocument, '[data-id="reqproperties"]');
  if (!box) return { name: null, email: null };
  const named =
    query(box, '[data-id*="ontactName"], [data-id*="contact_name"], a[href*="/contacts/"], [class*="contactName"]') ??
    query(box, 'a:not([href^="mailto:"]):not([href^="tel:"]), strong, b');
  return { name: visibleText(named).split('\n', 1)[0] || null, email: onlyAddress([box]) };
}

function senderOf(item: Element): { name: string | null; email: string | null } {
  const above = queryAll(
    around(item),
    '[data-id*="enderName"], [data-id*="uthor"], [class*="enderName"], [class*="uthorName"], [class*="userName"], strong',
  ).find((el) => !item.contains(el) && visibleText(el) !== '');
  const head = above ?? query(around(item), '[class*="-threadlistitemcommon-subjectWrapper"]');
  const shown = nameAndAddress(visibleText(head && !item.contains(head) ? head : null).split('\n', 1)[0] ?? '');
  const tip = query(around(item), '[title*="@"]:not([data-id="threadContent"] *)');
  return {
    name: shown.name,
    email: shown.email ?? addressIn(above?.getAttribute('title') ?? tip?.getAttribute('title')),
  };
}

const marks = (item: Element) => {
  const block = around(item);
  return [
    block,
    ...queryAll(block, '[data-id], [class]')
      .filter((el) => !item.contains(el))
      .slice(0, 60),
  ];
};

export default {
  id: 'zoho-desk',
  label: 'Zoho Desk',
  hosts: [
    'desk.zoho.com',
    'desk.zoho.eu',
    'desk.zoho.in',
    'desk.zoho.com.au',
    'desk.zoho.jp',
    'desk.zoho.sa',
    'desk.zohocloud.ca',
    'crmplus.zoho.com',
    'crmplus.zoho.eu',
  ],
  proof: {
    level: 'public-source',
    since: '2026-06',
    says: 'Ticket container and bodies from time trackers and scripts up to 2026; names, times and the reply box by place.',
  },
  isConversation: (page) => ticketId(page) !== null,
  scope: ticket,
  parts: {
    message: [{ css: ITEM, since: '2026-06' }],
    body: [{ css: ':scope', since: '2026-06' }],
    subject: [
      { css: '[data-id="caseSubjectText"]', since: '2026-06' },
      { css: '[class*="-dvsubjectsection-subject"]', since: '2026-06' },
    ],
    composer: [
      { css: 'iframe.ze_area', since: '2026-06' },
      {
        css: '[class*="replyEditor"] [contenteditable="true"], [data-id*="replyEditor"] [contenteditable="true"]',
        since: '2024-06',
      },
    ],
    noteComposer: [
      {
        css: ':is([data-id*="omment"], [class*="commentEditor"], [class*="commentbox" i]) :is(iframe, [contenteditable="true"], textarea)',
        since: '2024-06',
      },
    ],
    drop: [{ css: '#wms-pasteCapture, [data-id*="attachment"], [class*="attachment" i]', since: '2024-06' }],
  },
  isNoteBox: (box) => isNoteBox(box),
  // A copy inside another body is quoted mail.
  skip: (item) => (item.parentElement?.closest(ITEM) ?? null) !== null,
  newestFirst(_page, tools) {
    const times = tools.parts('message').map((item) => query(around(item), 'time[datetime], [data-time]'));
    const stamp = (el: Element | null | undefined) =>
      Date.parse(el?.getAttribute('datetime') ?? el?.getAttribute('data-time') ?? '');
    return times.length > 1 && stamp(times[0]) > stamp(times.at(-1));
  },
  channelOf(_page, tools) {
    const last = tools
      .parts('message')
      .filter((item) => item.matches(THREAD))
      .at(-1);
    const named =
      last &&
      marks(last)
        .map((el) => channelNamed(el.getAttribute('data-channel') ?? el.getAttribute('title')))
        .find(Boolean);
    return named || 'ticket';
  },
  keyOf: (page) => ticketId(page) && `${page.url.host}/${ticketId(page)}`,
  role(item) {
    const [sender, customer] = [senderOf(item), contact(item)];
    if (item.matches(COMMENT)) {
      const open = marks(item).some(
        (el) =>
          /public/i.test(el.getAttribute('data-id') ?? '') || /^\W*public\W*$/i.test(visibleText(el).slice(0, 40)),
      );
      return open ? (sameName(sender.name, customer.name) ? 'customer' : 'agent') : 'note';
    }
    if (marks(item).some((el) => isYellow(el) || saysInternal(el.getAttribute('title')))) return 'note';
    const way = marks(item)
      .map((el) => `${el.getAttribute('data-direction') ?? ''} ${el.getAttribute('class') ?? ''}`)
      .join(' ');
    if (/\b(?:incoming|inbound|direction-in)\b|^in\b/i.test(way)) return 'customer';
    if (/\b(?:outgoing|outbound|direction-out)\b|^out\b/i.test(way)) return 'agent';
    if (sender.email && sender.email === customer.email) return 'customer';
    return sender.name && customer.name ? (sameName(sender.name, customer.name) ? 'customer' : 'agent') : null;
  },
  author(item) {
    const [sender, customer] = [senderOf(item), contact(item)];
    return { name: sender.name, email: sender.email ?? (sameName(sender.name, customer.name) ? customer.email : null) };
  },
  sentAt(item) {
    const block = around(item);
    const machine = query(block, 'time[datetime]')?.getAttribute('datetime');
    const shown = queryAll(block, '[data-id*="time" i], [class*="time" i]').find(
      (el) => !item.contains(el) && visibleText(el) !== '',
    );
    return machine ?? (visibleText(shown ?? null).slice(0, 80) || null);
  },
} satisfies SiteAdapter;
