import { query, queryAll } from '../../dom/deep.ts';
import { hasLayout, isShown, sideOf } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { AdapterTools, Author, ChannelId, MessageRole, Page, SiteAdapter } from '../../domain/index.ts';
import { once } from '../once.ts';

// The list of messages is a region with a label in the interface's language: the word for "message" in it.
const WORDS = [
  'message',
  'nachricht',
  'mensaje',
  'mensag',
  'messagg',
  'bericht',
  'wiadomo',
  'сообщен',
  'mesaj',
  'メッセージ',
  '消息',
  '訊息',
  '메시지',
  'رسا',
];
const REGION = WORDS.map((word) => `[role="region"][aria-label*="${word}" i]`).join(', ');
const BUBBLE = '[dir="auto"]:not([dir="auto"] *, [role="heading"] *, [role="button"] *, button *, a *)';
const BOX = '[contenteditable="true"][role="textbox"], textarea';

const selected = ({ url }: Page) => url.searchParams.get('selected_item_id');
const region = (doc: Document) => queryAll(doc, REGION).find((el) => isShown(el) && visibleText(el) !== '') ?? null;

/** The rows of the list, below blocks that only wrap; used where no bubble says `dir`. */
function rowsOf(list: Element): Element[] {
  let at = list;
  while (at.children.length === 1 && at.firstElementChild) at = at.firstElementChild;
  return Array.from(at.children);
}

const nodesOf = (list: Element) => (query(list, BUBBLE) ? queryAll(list, BUBBLE) : rowsOf(list));

/** The name over the open conversation, in the pane of its messages. */
function customerName(list: Element): string | null {
  for (let at = list.parentElement; at; at = at.parentElement) {
    const heading = queryAll(at, '[role="heading"], h1, h2, h3').find(
      (el) => !list.contains(el) && isShown(el) && visibleText(el) !== '',
    );
    if (heading) return visibleText(heading).split('\n', 1)[0]?.trim() || null;
    if (query(at, BOX) && at.matches('[role="main"], main, body')) return null;
  }
  return null;
}

/** A picture of the customer stands at the head of their messages: the row's picture with their name. */
function hasTheirPicture(bubble: Element, list: Element, tools: AdapterTools): boolean {
  const name = once(tools, 'name', () => customerName(list));
  const nodes = once(tools, 'nodes', () => nodesOf(list));
  let row = bubble;
  while (
    row.parentElement &&
    row.parentElement !== list &&
    !nodes.some((el) => !row.contains(el) && row.parentElement?.contains(el))
  )
    row = row.parentElement;
  return name !== null && queryAll(row, 'img[alt]').some((img) => img.getAttribute('alt') === name);
}

/** A row fills the width: its last block with words shows the side. */
function widest(row: Element): Element {
  return Array.from(row.children).findLast((el) => el.localName !== 'img' && visibleText(el) !== '') ?? row;
}

function roleOf(bubble: Element, tools: AdapterTools): MessageRole | null {
  const list = bubble.closest(REGION);
  if (!list) return null;
  if (hasTheirPicture(bubble, list, tools)) return 'customer';
  const side = sideOf(bubble.matches(BUBBLE) ? bubble : widest(bubble), list);
  return side === 'end' ? 'agent' : side === 'start' ? 'customer' : null;
}

const KINDS: readonly (readonly [RegExp, ChannelId])[] = [
  [/whatsapp|WA_MESSAGE/i, 'whatsapp'],
  [/IG_(?:MEDIA_)?COMMENT|instagram_comments?/i, 'instagram-comment'],
  [/FB_(?:POST_|AD_)?COMMENT|\/inbox\/facebook|facebook_comments?/i, 'facebook-comment'],
  [/IG_MESSAGE|\/inbox\/instagram/i, 'instagram-dm'],
];

export default {
  id: 'meta-business',
  family: 'networks',
  label: 'Meta Business Suite inbox',
  hosts: ['business.facebook.com'],
  paths: /^\/latest\/inbox(?:\/|$)/,
  proof: {
    level: 'public-source',
    since: '2026-02',
    says: 'Few public tools read it: the list of messages by its role and the side of each; comments are left to the generic reader.',
  },
  isConversation: (page) => selected(page) !== null || region(page.doc) !== null,
  // Without the list of messages (comments, a new layout) the generic reader is asked.
  scope: (page) => region(page.doc),
  parts: {
    message: [
      { css: BUBBLE, since: '2026-02' },
      { css: '*', since: '2026-02', why: 'filtered by `skip` to the rows' },
    ],
    body: [{ css: ':scope', since: '2026-02' }],
    composer: [
      { css: '[contenteditable="true"][role="textbox"]', since: '2026-02' },
      { css: 'textarea:not([role="searchbox"])', since: '2026-02' },
    ],
  },
  // Times and "assigned to" stand in the middle: no side, no picture.
  skip(bubble, _page, tools) {
    const list = bubble.closest(REGION);
    if (!bubble.matches(BUBBLE) && !(list && once(tools, 'rows', () => rowsOf(list)).includes(bubble))) return true;
    return hasLayout(bubble.ownerDocument) && roleOf(bubble, tools) === null;
  },
  channelOf(page) {
    const said = `${page.url.searchParams.get('thread_type') ?? ''} ${page.url.pathname}`;
    return KINDS.find(([kind]) => kind.test(said))?.[1] ?? 'messenger';
  },
  keyOf: selected,
  role: (bubble, tools) => roleOf(bubble, tools) ?? (hasLayout(bubble.ownerDocument) ? null : 'system'),
  author(bubble, tools): Partial<Author> {
    const list = bubble.closest(REGION);
    return {
      name: roleOf(bubble, tools) === 'customer' && list ? once(tools, 'name', () => customerName(list)) : null,
    };
  },
  text(bubble, tools) {
    const list = bubble.closest(REGION);
    const name = list && once(tools, 'name', () => customerName(list));
    return visibleText(bubble, { drop: (el) => el.localName === 'img' && el.getAttribute('alt') === name }) || null;
  },
  visibility: () => 'private',
} satisfies SiteAdapter;
