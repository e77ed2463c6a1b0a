import { frameDocument, query, queryAll } from '../../dom/deep.ts';
import { visibleText } from '../../dom/text.ts';
import type { Page, SiteAdapter } from '../../domain/index.ts';

const FRAME = 'iframe[title="comments-frame"]';
const COMMENT = '[data-testid="comment-component"]';
const THREAD = '[data-testid="animated-comment"]';

function frameOf(page: Page): Document | null {
  const frame = query(page.doc, FRAME);
  return frame && frameDocument(frame);
}

/** The outermost thread that an element is in. */
function threadOf(el: Element): Element | null {
  let root: Element | null = null;
  for (let at = el.closest(THREAD); at; at = at.parentElement?.closest(THREAD) ?? null) root = at;
  return root;
}

/** The comment above the open reply form: the form stands in the same block, behind the comment. */
function answered(doc: Document | null): Element | null {
  const form = doc && query(doc, '[data-testid="reply-form"]');
  const block = form?.closest(THREAD);
  return block ? query(block, COMMENT) : null;
}

const nameOf = (comment: Element) => visibleText(query(comment, 'h4'));

/** The line of expertise beside a name; the firm's people carry the same one. */
function expertise(comment: Element): string {
  return visibleText(query(comment, 'h4 + div span > span')).replace(/^[·\s]+/, '');
}

function isStaff(comment: Element): boolean {
  const form = query(comment.ownerDocument, '[data-testid="reply-form"], [data-testid="main-form"]');
  const own = visibleText(form);
  const label = expertise(comment);
  if (label !== '' && (own.includes(label) || /\b(?:support|team|staff|care|service)\b/i.test(label))) return true;
  return nameOf(comment) !== '' && own.includes(nameOf(comment));
}

export default {
  id: 'ghost',
  label: 'Ghost comments',
  hosts: [],
  proof: { level: 'real-page', since: '2026-11', says: 'Ghost 6.65, saved pages of a running copy.' },
  marks: [FRAME],
  recognises: (page) => query(page.doc, FRAME) !== null,
  isConversation: (page) => {
    const doc = frameOf(page);
    return doc !== null && query(doc, COMMENT) !== null;
  },
  parts: {
    message: [{ css: [FRAME, COMMENT], since: '2026-11' }],
    body: [{ css: '[data-testid="comment-content"]', since: '2026-11' }],
    author: [{ css: 'h4', since: '2026-11' }],
    sentAt: [{ css: 'a[href^="#ghost-comments-"]', since: '2026-11' }],
    subject: [{ css: 'h1.gh-article-title, article h1, h1', since: '2026-11' }],
    composer: [
      { css: [FRAME, '[data-testid="reply-form"] .ProseMirror'], since: '2026-11' },
      { css: [FRAME, '[data-testid="main-form"] .ProseMirror'], since: '2026-11' },
    ],
  },
  skip(message) {
    const target = answered(message.ownerDocument);
    return target !== null && threadOf(message) !== threadOf(target);
  },
  focus: (page) => answered(frameOf(page)),
  channelOf: () => 'forum',
  keyOf: (page) =>
    `${page.url.host}${page.url.pathname}#${queryAll(answered(frameOf(page)) ?? page.doc.body, '[id]')[0]?.id ?? ''}`,
  messageKey: (message) => queryAll(message, '[id]')[0]?.id ?? null,
  role: (message) => (isStaff(message) ? 'agent' : 'customer'),
  sentAt: (message) => query(message, 'a[href^="#ghost-comments-"]')?.getAttribute('title') ?? null,
  visibility: () => 'public',
} satisfies SiteAdapter;
