import { frameDocument, frameOf, query, queryAll } from '../../dom/deep.ts';
import { ownText, stripQuotes } from '../../dom/quotes.ts';
import { visibleText } from '../../dom/text.ts';
import type { Author, SiteAdapter } from '../../domain/index.ts';

const isCompose = (doc: Document) => query(doc, 'body.action-compose') !== null;
const FRAME = '#messagecontframe';

/** The document that shows the mail: this page, or its preview frame. */
function mailDoc(doc: Document): Document {
  const frame = query(doc, FRAME);
  return (frame && frameDocument(frame)) || doc;
}

function sender(doc: Document): Partial<Author> {
  const link = query(
    doc,
    '#message-header .header-summary a.rcmContactAddress, #messageheader .from a.rcmContactAddress, .header.from a.rcmContactAddress',
  );
  if (!link) return {};
  const email =
    link.getAttribute('title') || (link.getAttribute('href') ?? '').replace(/^mailto:/, '').split('?')[0] || null;
  return { name: visibleText(link) || email, email };
}

/** The first recipient of the answer: who wrote the mail that is quoted. */
function recipient(doc: Document): Partial<Author> {
  const to = query(doc, 'textarea#_to');
  const text = to ? ((to as HTMLTextAreaElement).value ?? to.textContent ?? '') : '';
  const found = /^\s*"?([^"<,]*?)"?\s*<?([^\s<>,]+@[^\s<>,]+)>?/.exec(text);
  return found ? { name: found[1] || found[2] || null, email: found[2] ?? null } : {};
}

/** In the composer only what stands in the quote is the customer's. */
function quoted(message: Element): string {
  if (message.localName !== 'textarea') {
    const block = query(message, 'blockquote');
    return block ? ownText(block) : '';
  }
  const lines = (message.textContent ?? '').split('\n').filter((line) => line.startsWith('>'));
  return stripQuotes(lines.map((line) => line.replace(/^> ?/, '')).join('\n'));
}

const isDraft = (message: Element) => message.localName === 'textarea' || message.id === 'tinymce';

export default {
  id: 'roundcube',
  label: 'Roundcube',
  hosts: [],
  proof: {
    level: 'real-page',
    since: '2026-11',
    says: 'Roundcube 1.6.5 (Elastic skin), saved pages of a running copy.',
  },
  marks: ['body.task-mail'],
  recognises: (page) =>
    query(page.doc, 'body.task-mail #messagebody, body.task-mail #messagecontframe, body.task-mail #composebody') !==
    null,
  isConversation: (page) => query(mailDoc(page.doc), '#messagebody') !== null,
  composerOnly: (page) => isCompose(page.doc),
  parts: {
    message: [
      { css: '#messagebody', since: '2026-11' },
      { css: [FRAME, '#messagebody'], since: '2026-11' },
      { css: ['#composebody_ifr', 'body'], since: '2026-11' },
      { css: 'textarea#composebody', since: '2026-11' },
    ],
    body: [{ css: ':scope', since: '2026-11' }],
    composer: [
      { css: '#composebody_ifr', since: '2026-11' },
      { css: 'textarea#composebody', since: '2026-11' },
    ],
    drop: [
      {
        css: '.attachmentslist, .image-attachment, .message-partheaders, .moz-signature, [id="_rc_sig"]',
        since: '2026-11',
      },
    ],
  },
  channelOf: () => 'email',
  subjectOf(page) {
    const input = query(page.doc, '#compose-subject');
    if (input) return (input as HTMLInputElement).value || null;
    const head = query(mailDoc(page.doc), '#message-header .subject, #messageheader .subject');
    return visibleText(head, { drop: '.voice, a' }) || null;
  },
  keyOf(page) {
    const uid = page.url.searchParams.get('_uid');
    const box = page.url.searchParams.get('_mbox');
    return uid ? `${page.url.host}/${box}/${uid}` : null;
  },
  author: (message) => (isDraft(message) ? recipient(topOf(message)) : sender(message.ownerDocument)),
  role(message) {
    const doc = message.ownerDocument;
    const own = queryAll(doc, '#_from option').map((o) => o.textContent ?? '');
    const { email } = isDraft(message) ? {} : sender(doc);
    return email && own.some((o) => o.includes(email)) ? 'agent' : 'customer';
  },
  sentAt: (message) => visibleText(query(message.ownerDocument, '.header-summary .text-nowrap, .header.date')) || null,
  text: (message) => (isDraft(message) ? quoted(message) : null),
} satisfies SiteAdapter;

/** The page around an editor's frame. */
function topOf(message: Element): Document {
  const frame = message.localName === 'body' ? frameOf(message.ownerDocument) : null;
  return frame?.ownerDocument ?? message.ownerDocument;
}
