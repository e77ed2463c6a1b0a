import { cleanText } from '../dom/clean.ts';
import { hashOf } from '../dom/hash.ts';
import { visibleText } from '../dom/text.ts';
import { timeOf } from '../dom/time.ts';
import type { AdapterTools, Author, Message, MessageRole, SiteAdapter } from '../domain/index.ts';
import { ownPart } from './tools.ts';

/** A message as read, with its elements and with what was not certain. */
export interface ReadMessage extends Message {
  block: Element;
  body: Element | null;
  /** The role is the default because nothing on the page decided it. */
  guessed: boolean;
  /** The page shows no author on this block; the one before it is meant. */
  authorless: boolean;
}

const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/;

/** Reads one message block. `all` are the blocks of the page, so that a nested message is not taken for this one. */
export function readMessage(
  adapter: SiteAdapter,
  block: Element,
  all: ReadonlySet<Element>,
  tools: AdapterTools,
  read: (body: Element) => string,
): ReadMessage {
  const body = ownPart(adapter.parts.body, block, all);
  const text = cleanText(adapter.text?.(block, tools) ?? (body ? read(body) : '')).trim();
  const author = authorOf(adapter, block, all, tools);
  const marked = adapter.role?.(block, tools) ?? markedRole(adapter, block, all);
  const role = marked ?? 'customer';
  const key = adapter.messageKey?.(block, tools) ?? ownKey(block) ?? hashOf(author.name, author.handle, text);
  return {
    key,
    role,
    author,
    text,
    sentAt: adapter.sentAt?.(block, tools) ?? timeOf(ownPart(adapter.parts.sentAt, block, all)),
    visibility: adapter.visibility?.(block, tools) ?? (role === 'note' ? 'internal' : 'private'),
    block,
    body: body ?? (text ? block : null),
    guessed: marked === null && role === 'customer',
    authorless: (author.name ?? author.handle ?? author.email) === null,
  };
}

function ownKey(block: Element): string | null {
  return block.getAttribute('data-message-id') ?? block.getAttribute('data-id') ?? (block.id || null);
}

function authorOf(adapter: SiteAdapter, block: Element, all: ReadonlySet<Element>, tools: AdapterTools): Author {
  const shown = ownPart(adapter.parts.author, block, all);
  const text = shown ? visibleText(shown, { images: false }).replace(/\s+/g, ' ').trim() : '';
  const given = adapter.author?.(block, tools) ?? {};
  const author: Author = {
    ...nameAndAddress(text),
    handle: null,
    profileUrl: null,
    verified: null,
    followers: null,
    ...given,
  };
  return { ...author, name: tidyName(author.name), handle: tidyName(author.handle) };
}

function tidyName(name: string | null): string | null {
  return (name && cleanText(name).replace(/\s+/g, ' ').trim().slice(0, 200)) || null;
}

/** `Dana Whitfield <dana@example.com>` as name and address; a bare address is both. */
export function nameAndAddress(text: string): { name: string | null; email: string | null } {
  const email = ADDRESS.exec(text.slice(0, 400))?.[0] ?? null;
  if (!email) return { name: text || null, email: null };
  const name = text
    .replace(email, '')
    .replace(/[<>()"[\]]|mailto:/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { name: name || email, email };
}

function markedRole(adapter: SiteAdapter, block: Element, all: ReadonlySet<Element>): MessageRole | null {
  const { noteMark, agentMark, customerMark } = adapter.parts;
  const marks = [
    ['note', noteMark],
    ['agent', agentMark],
    ['customer', customerMark],
  ] as const;
  for (const [role, candidates] of marks) {
    if (!candidates) continue;
    const self = candidates.some((c) => typeof c.css === 'string' && c.css !== ':scope' && block.matches(c.css));
    if (self || ownPart(candidates, block, all)) return role;
  }
  // A site that marks only one side leaves the other side as what is not marked.
  if (agentMark && !customerMark) return 'customer';
  return customerMark && !agentMark ? 'agent' : null;
}
