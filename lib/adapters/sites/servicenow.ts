import { deepAll, deepFirst, frameDocument, query, queryAll } from '../../dom/deep.ts';
import { isShown } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { AdapterTools, Page, SiteAdapter } from '../../domain/index.ts';
import { addressIn, isNoteBox, isYellow, pageDocument, sameName, saysInternal } from '../desk.ts';

const STREAM = '#sn_form_inline_stream_entries, ul.activities-form';
const CARD = 'ul.activities-form > li.h-card, #sn_form_inline_stream_entries li.h-card';
// Workspaces: no stable names are known, only roles inside what calls itself a feed or an activity stream.
const ENTRY =
  ':is([role="feed"], [aria-label*="activity" i], [data-testid*="activity"]) :is([role="article"], [role="listitem"])';
const WORKSPACE = /^\/now\/(?:workspace|cwf|sow|[a-z-]+)\/.*record\/([a-z_0-9]+)\/([0-9a-f]{32})/;

/** The document that shows the record: this one, or the frame of the shell, in the page or in a shadow root. */
function recordDoc(page: Page): Document | null {
  if (query(page.doc, STREAM)) return page.doc;
  const frames = deepAll(page.doc, 'iframe#gsft_main, iframe[name="gsft_main"]', { frames: false });
  return frames.map(frameDocument).find((doc) => doc && query(doc, STREAM)) ?? null;
}

const workspaceEntry = (page: Page) =>
  WORKSPACE.test(page.url.pathname) ? (deepAll(page.doc, ENTRY, { frames: false }).find(isShown) ?? null) : null;

function scope(page: Page): Element | null {
  const doc = recordDoc(page);
  if (doc) return doc.body;
  const entry = workspaceEntry(page);
  return entry?.closest('[role="feed"], [aria-label*="activity" i], [data-testid*="activity"]') ?? null;
}

const kindOf = (card: Element) =>
  visibleText(query(card, '.sn-card-component-time span, [data-testid*="type"], [class*="type"]'));
const authorOf = (card: Element) =>
  visibleText(
    query(
      card,
      '.sn-card-component-createdby, [data-testid*="author"], [data-testid*="user"], [class*="author"], strong',
    ),
  ).split('\n', 1)[0] || null;

const CALLERS = ['caller_id', 'contact', 'consumer', 'requested_for', 'opened_for', 'opened_by'];

/** Whose record it is, by the form's own fields. */
function caller(card: Element): string | null {
  const doc = card.matches('.h-card') ? card.ownerDocument : pageDocument(card);
  for (const field of CALLERS) {
    const input = query(doc, `input[id^="sys_display."][id$=".${field}"], input[id^="sys_readonly."][id$=".${field}"]`);
    const value = input ? ((input as HTMLInputElement).value || input.getAttribute('value') || '').trim() : '';
    if (value) return value;
  }
  const named = deepFirst(doc, '[data-field="caller_id"], [name="caller_id"], [name="contact"]', { frames: false });
  return (named?.getAttribute('value') ?? visibleText(named)) || null;
}

const isNote = (card: Element) =>
  saysInternal(kindOf(card)) ||
  card.matches('[class*="work_notes"], [data-type*="work_notes"]') ||
  queryAll(card, '.sn-card-component_accent-bar, [class*="accent"], [class*="work_notes"]').some(
    (el) => isYellow(el) || /work_notes/.test(el.getAttribute('class') ?? ''),
  );

const SENT = /\b(?:sent|gesendet|envoy[ée]|enviad[oa]|inviat[oa]|verzonden)\b|送信/iu;

/** The one box of the narrow layout takes notes while its check box says so. */
function takesNotes(box: Element): boolean {
  const check = query(box.ownerDocument, 'input[name="work_notes-journal-checkbox"]') as HTMLInputElement | null;
  return box.id === 'activity-stream-textarea' && (check?.checked ?? check?.hasAttribute('checked') ?? false);
}

export default {
  id: 'servicenow',
  label: 'ServiceNow',
  hosts: ['*.service-now.com', '*.servicenowservices.com'],
  proof: {
    level: 'public-source',
    since: '2026-06',
    says: 'The classic form by many independent scripts; workspaces by roles only, else the generic reader.',
  },
  isConversation: (page) => recordDoc(page) !== null || workspaceEntry(page) !== null,
  scope,
  parts: {
    message: [
      { css: CARD, since: '2026-06' },
      { css: '[role="article"], [role="listitem"]', since: '2026-11', why: 'inside the feed of a workspace' },
    ],
    body: [
      { css: ['iframe.activity-stream-email-iframe', 'body'], since: '2026-06' },
      { css: '.sn-widget-textblock-body', since: '2026-06' },
      { css: '[data-testid*="body"], [data-testid*="content"], [class*="body"]', since: '2026-11' },
      { css: ['>>>', '.sn-widget-textblock-body, [data-testid*="body"], [class*="body"]'], since: '2026-11' },
    ],
    sentAt: [
      { css: 'time[datetime]', since: '2026-06' },
      { css: '.date-calendar', since: '2026-06' },
    ],
    composer: [
      {
        css: '#multiple-input-journal-entry[aria-hidden="false"] #activity-stream-comments-textarea',
        since: '2026-06',
      },
      { css: '#activity-stream-comments-textarea, #activity-stream-textarea', since: '2026-06' },
      { css: 'textarea[id$=".comments"]', since: '2026-06' },
    ],
    noteComposer: [{ css: '#activity-stream-work_notes-textarea, textarea[id$=".work_notes"]', since: '2026-06' }],
    drop: [{ css: '.sn-widget-list-table, a[action-type="show-email"]', since: '2026-06' }],
  },
  isNoteBox: (box) => takesNotes(box) || isNoteBox(box, /^\W*work notes\W*$/i),
  // Field changes hold a table and no words.
  skip: (card) =>
    card.matches('.h-card') && query(card, '.sn-widget-textblock-body, iframe.activity-stream-email-iframe') === null,
  newestFirst: (_page, tools) => tools.parts('message').some((card) => card.matches('.h-card')),
  channelOf: (_page, tools: AdapterTools) =>
    tools.parts('message').some((card) => /e-?mail/i.test(kindOf(card))) ? 'email' : 'ticket',
  keyOf(page) {
    const own = recordDoc(page);
    const record = WORKSPACE.exec(page.url.pathname)?.[2] ?? /sys_id(?:=|%3D)([0-9a-f]{32})/i.exec(page.url.href)?.[1];
    const number = own && query(own, '[id^="sys_readonly."][id$=".number"], input[id$=".number"]');
    return record ?? number?.getAttribute('value') ?? null;
  },
  subjectOf(page) {
    const doc = recordDoc(page);
    const input = doc && query(doc, 'input[id$=".short_description"]');
    return input ? (input as HTMLInputElement).value || input.getAttribute('value') : null;
  },
  role(card) {
    if (isNote(card)) return 'note';
    if (SENT.test(kindOf(card)) && /e-?mail/i.test(kindOf(card))) return 'agent';
    const [name, who] = [authorOf(card), caller(card)];
    if (/^(?:system|guest)$/i.test(name ?? '')) return name === 'System' ? 'system' : 'customer';
    return name && who ? (sameName(name, who) ? 'customer' : 'agent') : null;
  },
  author(card) {
    const name = authorOf(card);
    return { name, email: addressIn(name) };
  },
} satisfies SiteAdapter;
