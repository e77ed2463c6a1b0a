import { hashOf } from '../../dom/hash.ts';
import { isShown } from '../../dom/layout.ts';
import type { Recipe, SiteAdapter } from '../../domain/index.ts';
import { candidatesIn } from '../tools.ts';
import { fits } from './select.ts';

/** The id under which taught pages are read. */
export const TAUGHT = 'taught';

/** A recipe as the reading engine takes it: the same record as a site adapter, made from data only. */
export function adapterOf(recipe: Recipe): SiteAdapter {
  const { parts, ours, visibility } = recipe;
  const isNote = (el: Element) =>
    (parts.noteMark ?? []).some(({ css }) => typeof css === 'string' && fits(el, css)) ||
    candidatesIn(parts.noteMark, el).length > 0;
  return {
    id: TAUGHT,
    label: recipe.label,
    hosts: [],
    proof: { level: 'real-page', since: monthOf(recipe), says: `Taught on ${recipe.at.slice(0, 10)}.` },
    isConversation: () => true,
    parts: { ...parts, body: parts.body ?? [{ css: ':scope', since: monthOf(recipe) }] },
    newestFirst: () => recipe.newestFirst,
    focus: ({ doc }, messages, tools) => answeredBy(openBox(doc, tools.parts('composer')), messages),
    channelOf: () => recipe.channel,
    keyOf: ({ url }) => hashOf(url.origin, url.pathname, url.search, /\d/.test(url.hash) ? url.hash : null),
    visibility: (el) => (visibility === 'public' && !isNote(el) ? 'public' : null),
    ...(ours.length > 0 && !parts.agentMark ? { role: bySender(ours, parts) } : {}),
  };
}

/** The one reply box that shows, or of several the one with the caret. */
function openBox(doc: Document, boxes: readonly Element[]): Element | null {
  const shown = boxes.filter(isShown);
  if (shown.length < 2) return shown[0] ?? null;
  const active = shown[0]?.ownerDocument.activeElement ?? doc.activeElement;
  return shown.find((box) => box === active || (active !== null && box.contains(active))) ?? null;
}

/** The message that a reply box answers: the innermost around it, or the last before it when others follow. Null = the newest. */
function answeredBy(box: Element | null, messages: readonly Element[]): Element | null {
  if (!box) return null;
  const around = messages.filter((message) => message.contains(box)).at(-1);
  if (around) return around;
  const isBefore = (message: Element) => (message.compareDocumentPosition(box) & 4) !== 0;
  const before = messages.filter(isBefore);
  return before.length > 0 && before.length < messages.length ? (before.at(-1) ?? null) : null;
}

/** Whose name stands on a message decides, where no mark of the page does. */
function bySender(ours: readonly string[], parts: Recipe['parts']): NonNullable<SiteAdapter['role']> {
  return (message, tools) => {
    const marked = candidatesIn(parts.noteMark, message).length > 0;
    const name = tools.text(tools.part('author', message)).replace(/\s+/g, ' ').trim();
    if (marked || name === '') return null;
    return ours.some((one) => one === name) ? 'agent' : 'customer';
  };
}

const monthOf = (recipe: Recipe) => recipe.at.slice(0, 7) as `${number}-${number}`;
