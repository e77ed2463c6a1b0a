import { parentOf, query, queryAll } from '../../dom/deep.ts';
import { isShown } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { AdapterTools, SiteAdapter } from '../../domain/index.ts';
import { addressIn, isOurs, perElement, sameName } from '../desk.ts';
import { nameAndAddress } from '../message.ts';
import { once } from '../once.ts';

const PANE =
  '#ReadingPaneContainerId, #ConversationReadingPaneContainer, [data-app-section="ConversationContainer"], [data-app-section="MailReadingPaneContainer"]';
const BODY = 'div[role="document"], [id^="UniqueMessageBody"], [data-app-section="MessageBody"]';
const LISTS = '[role="listbox"], [role="option"], [role="grid"], [role="tree"], [contenteditable="true"]';
const ROW = '[role="option"][data-convid]';
const UNREAD =
  /^\s*(?:\S+ )?(?:unread|ungelesen|no le[íi]d|non lu|n[ãa]o lid|non lett|ongelezen|olästa?|ulæst|uleste?|nieprzeczytan|непрочит|未読|未读|읽지 않음|غير مقروء|לא נקרא)/iu;

interface Person {
  name: string | null;
  email: string | null;
}

/** Who is signed in: the title ends with the name, the account button says it, the folder tree shows the address. */
function own(doc: Document): Person {
  const button = query(
    doc,
    '#O365_MainLink_Me, #mectrl_main_trigger, [id^="mectrl"][aria-label], #O365_MeFlexPane_ButtonID',
  );
  const label = button?.getAttribute('aria-label') ?? '';
  const title = / - ([^-]+) - Outlook\s*$/.exec(doc.title)?.[1]?.trim();
  const name = /(?:account manager for|konto-manager für|para|pour|per) (.+)$/i.exec(label)?.[1]?.trim();
  const shown = [...queryAll(doc, '#mectrl_currentAccount_secondary'), ...queryAll(doc, '[role="tree"] [title*="@"]')];
  const email = shown.map((el) => addressIn(el.getAttribute('title') ?? el.textContent)).find(Boolean);
  return { name: name ?? title ?? null, email: email ?? addressIn(label) ?? addressIn(doc.title) };
}

/** The outermost element that holds this body and no other one: the mail with its head. */
function mailOf(body: Element, pane: Element): Element {
  let at = body;
  for (let up = parentOf(at); up && up !== pane && pane.contains(up); up = parentOf(up)) {
    if (queryAll(up, BODY).some((other) => other !== body && !body.contains(other) && !other.contains(body))) break;
    at = up;
  }
  return at;
}

/** The outermost pane around an element: the inner one holds the mails, the outer one the subject, too. */
function paneOf(el: Element): Element {
  let pane = el.closest(PANE);
  for (let up = pane?.parentElement?.closest(PANE); up; up = up.parentElement?.closest(PANE)) pane = up;
  return pane ?? el.closest('[role="main"]') ?? el.ownerDocument.body;
}

/** What stands above a body in its mail, in order. */
function headOf(body: Element, css: string, tools: AdapterTools): Element[] {
  const mail = perElement(tools, 'mail', body, () => mailOf(body, paneOf(body)));
  return queryAll(mail === body ? paneOf(body) : mail, css).filter(
    (el) => (el.compareDocumentPosition(body) & 4) !== 0 && !el.contains(body) && !el.closest(LISTS),
  );
}

const PERSONA =
  '[aria-label^="From:" i], [data-testid*="sender" i], [data-app-section="SenderLine"], .lpc-hoverTarget, [data-lpc-hover-target-id]';
const ADDRESSED = '[title*="@"], [aria-label*="@"], a[href^="mailto:"]';
const labelOf = (el: Element) => (el.getAttribute('aria-label') ?? '').replace(/^[^:<@]{2,20}:\s*/, '');

/** The sender is the first person of the head; recipients come after. The address is often only in a tool tip. */
function findSender(body: Element, tools: AdapterTools): Person {
  const heading = headOf(body, '[role="heading"], h2, h3', tools).find(
    (el) => el !== once(tools, 'subject', () => subjectElement(body)),
  );
  const el = headOf(body, PERSONA, tools)[0] ?? heading ?? headOf(body, ADDRESSED, tools)[0];
  if (!el) return { name: null, email: null };
  const said = nameAndAddress((visibleText(el) || labelOf(el)).split('\n')[0] ?? '');
  const tips = [el, ...queryAll(el, ADDRESSED)].flatMap((at) =>
    ['title', 'aria-label', 'href'].map((n) => at.getAttribute(n)),
  );
  return { name: said.name, email: said.email ?? tips.map(addressIn).find(Boolean) ?? null };
}

const senderOf = (body: Element, tools: AdapterTools) =>
  perElement(tools, 'sender', body, () => findSender(body, tools));

/** The subject is the first heading of the pane, above all mails. */
function subjectElement(inside: Element): Element | null {
  return queryAll(paneOf(inside), '[role="heading"]').find((el) => !el.closest(LISTS) && isShown(el)) ?? null;
}

const STAMP = /\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{1,2}[:.h]\d{2}/;

function timeShown(body: Element, tools: AdapterTools): string | null {
  const el =
    headOf(body, 'time[datetime], [data-testid="SentReceivedSavedTime"]', tools).at(-1) ??
    headOf(body, 'div, span', tools).findLast((leaf) => !leaf.firstElementChild && STAMP.test(leaf.textContent ?? ''));
  return el?.getAttribute('datetime') ?? (visibleText(el ?? null).slice(0, 80) || null);
}

const sentAt = (body: Element, tools: AdapterTools) => perElement(tools, 'time', body, () => timeShown(body, tools));

/** A shown date as numbers that sort, month first and day first; which of them it is depends on the agent's language. */
function sortable(text: string): number[] {
  const found = /(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4}),?\D{0,4}(\d{1,2})[:.](\d{2})\s*([ap]\.?m)?/i.exec(text);
  if (!found) return [];
  const [a, b, year, hour, minute] = found.slice(1, 6).map(Number) as [number, number, number, number, number];
  const clock = ((hour % 12) + (/^p/i.test(found[6] ?? '') ? 12 : found[6] ? 0 : hour >= 12 ? 12 : 0)) * 60 + minute;
  return [Date.UTC(year, a - 1, b) + clock * 60_000, Date.UTC(year, b - 1, a) + clock * 60_000];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Lines of a row, top to bottom, without pictures and buttons. */
function linesOf(row: Element): string[] {
  const leaves = queryAll(row, 'span, div').filter(
    (el) => !el.firstElementChild && !el.closest('button, [role="checkbox"], [role="button"]'),
  );
  return leaves.map((el) => visibleText(el).trim()).filter((text) => text.length > 1);
}

const rowSender = (row: Element) => query(row, 'span[title*="@"], [title*="@"]');

/** After the sender a row shows subject, time and preview. */
function rowTexts(row: Element): string[] {
  const sender = visibleText(rowSender(row));
  const lines = linesOf(row);
  return lines
    .slice(lines.indexOf(sender) + 1)
    .filter((text) => !/^(?:\S{1,4} )?[\d./:\s-]{3,16}(?:[ap]\.?m\.?)?$/i.test(text));
}

export default {
  id: 'outlook',
  label: 'Outlook on the web',
  hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  paths: /^\/(?:mail|owa)(?:\/|$)/,
  proof: {
    level: 'public-source',
    since: '2026-10',
    says: 'Readers in public source, one checked on the live site in 2026-10; sender and time by place, not tried signed in.',
  },
  isConversation: (page) => queryAll(page.doc, BODY).some((el) => !el.closest(LISTS) && isShown(el)),
  parts: {
    conversation: [
      { css: '#ReadingPaneContainerId', since: '2026-10' },
      { css: '#ConversationReadingPaneContainer, [data-app-section="ConversationContainer"]', since: '2026-10' },
      { css: '[data-app-section="MailReadingPaneContainer"]', since: '2025-06' },
      { css: '[role="main"]', since: '2026-10' },
    ],
    message: [
      { css: 'div[role="document"]', since: '2026-10' },
      { css: '[id^="UniqueMessageBody"], [data-app-section="MessageBody"]', since: '2026-10' },
    ],
    body: [{ css: ':scope', since: '2026-10' }],
    composer: [
      { css: '[id^="editorParent"] [role="textbox"][contenteditable="true"]', since: '2026-10' },
      { css: '[role="textbox"][contenteditable="true"][id^="editor"]', since: '2026-10' },
      { css: '[role="textbox"][contenteditable="true"][aria-label^="Message body"]', since: '2026-10' },
      { css: '[role="textbox"][contenteditable="true"][aria-multiline="true"]', since: '2024-09' },
    ],
  },
  skip: (message) =>
    message.closest(LISTS) !== null || (message.parentElement?.closest('[role="document"]') ?? null) !== null,
  newestFirst(_page, tools) {
    const dates = tools.parts('message').map((body) => sortable(sentAt(body, tools) ?? ''));
    const [first, last] = [dates[0], dates.at(-1)];
    if (!first?.length || !last?.length || dates.length < 2) return false;
    return first.every((at, i) => at > (last[i] ?? 0));
  },
  channelOf: () => 'email',
  subjectOf: (page, tools) => visibleText(subjectElement(tools.part('message') ?? page.doc.body)) || null,
  keyOf(page) {
    const open = query(page.doc, `${ROW}[aria-selected="true"]`)?.getAttribute('data-convid');
    const named = /\/id\/([^/?]+)/.exec(page.url.pathname)?.[1];
    return open ?? (named ? decoded(named) : null);
  },
  messageKey: (message) => message.id || null,
  role(message, tools) {
    const [sender, me] = [senderOf(message, tools), once(tools, 'own', () => own(message.ownerDocument))];
    if (sender.email && me.email) return isOurs(sender.email, me.email) ? 'agent' : 'customer';
    if (!sender.name || !me.name) return null;
    return sameName(sender.name, me.name) ? 'agent' : 'customer';
  },
  author: (message, tools) => senderOf(message, tools),
  sentAt,
  queue: {
    isQueue: (page) => queryAll(page.doc, ROW).some(isShown),
    parts: {
      row: [{ css: ROW, since: '2026-10' }],
      sentAt: [{ css: 'time[datetime]', since: '2026-10' }],
    },
    keyOf: (row) => row.getAttribute('data-convid'),
    channelOf: () => 'email',
    author: (row) => ({
      name: visibleText(rowSender(row)) || null,
      email: addressIn(rowSender(row)?.getAttribute('title')),
    }),
    subject: (row) => rowTexts(row)[0] ?? null,
    preview: (row) => rowTexts(row)[1] ?? null,
    unread: (row) => (row.hasAttribute('aria-label') ? UNREAD.test(row.getAttribute('aria-label') ?? '') : null),
  },
} satisfies SiteAdapter;
