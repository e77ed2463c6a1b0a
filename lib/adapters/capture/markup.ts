import { frameDocument, shadowOf } from '../../dom/deep.ts';
import { isGivenName } from '../taught/anchors.ts';
import type { Disguise } from './disguise.ts';

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const LEFT_OUT =
  /^(?:script|style|noscript|link|meta|base|object|embed|canvas|audio|video|source|track|template|title)$/;
/** Attributes whose values are of the page, not of a person. */
const STRUCTURE =
  /^(?:class|role|itemprop|itemscope|rel|type|dir|lang|contenteditable|hidden|aria-(?:hidden|multiline|expanded|selected|current|live|level|roledescription|disabled)|colspan|rowspan|open|disabled|readonly|rows|cols|shadowrootmode|part|slot)$/;
const WORDS = /^(?:title|alt|aria-label|aria-description|placeholder|value|data-placeholder|label)$/;
const TIMES = /^(?:datetime|data-(?:time|datetime|timestamp|utime|unixtime|epoch|unix))$/;
const LINKS = /^(?:href|src|action|data-(?:href|url|src))$/;
const STYLES =
  /^(?:display|visibility|text-align|justify-content|align-self|align-items|flex-direction|float|direction)$/;
/** Words of interfaces that readers go by; they say nothing of a person. */
const INTERFACE = new Set(
  'reply send message write type your public internal private note notes comment comments answer answers search submit post posts cancel close add email mail text body subject conversation ticket thread customer agent staff operator visitor support team updated created more show hide edit delete share like from to'.split(
    ' ',
  ),
);

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** The element as markup in which nothing is left that a person wrote; `keepWords` keeps plain interface words. */
export function markupOf(el: Element, by: Disguise, depth = 0): string {
  const name = el.localName;
  if (LEFT_OUT.test(name) || depth > 200) return '';
  const head = `<${name}${attributesOf(el, by)}>`;
  if (VOID.test(name)) return head;
  if (name === 'svg') return '';
  if (/^i?frame$/.test(name)) return frameMarkup(el, by, depth);
  const shadow = shadowOf(el);
  const inside = shadow ? `<template shadowrootmode="open">${childrenOf(shadow, by, depth)}</template>` : '';
  return `${head}${inside}${name === 'textarea' ? '' : childrenOf(el, by, depth)}</${name}>`;
}

function frameMarkup(el: Element, by: Disguise, depth: number): string {
  const body = frameDocument(el)?.body;
  const inner = body ? markupOf(body, by, depth + 1) : '';
  const attributes = attributesOf(el, by).replace(/ (?:src|srcdoc)="[^"]*"/g, '');
  return `<iframe${attributes} srcdoc="${escaped(inner)}"></iframe>`;
}

function childrenOf(parent: ParentNode & Node, by: Disguise, depth: number): string {
  return Array.from(parent.childNodes, (node) => {
    if (node.nodeType === 1) return markupOf(node as Element, by, depth + 1);
    return node.nodeType === 3 ? escaped(wordsOf((node as Text).data, parent, by)) : '';
  }).join('');
}

/** The label of a control may stay when it is made of interface words only. */
function wordsOf(text: string, parent: Node, by: Disguise): string {
  const control = parent.nodeType === 1 && /^(?:button|label|option|legend)$/.test((parent as Element).localName);
  return control && isInterface(text) ? text : by.text(text);
}

/** Only words that every interface has; nothing else but white space. */
export function isInterface(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return !/\p{N}|@/u.test(text) && text.length < 60 && words.every((word) => word.length < 4 || INTERFACE.has(word));
}

function attributesOf(el: Element, by: Disguise): string {
  const kept = Array.from(el.attributes).flatMap(({ name, value }) => {
    const safe = attribute(name, value, by);
    return safe === null ? [] : [safe === '' ? ` ${name}` : ` ${name}="${escaped(safe)}"`];
  });
  return kept.join('');
}

/** The value that may be kept; null = the attribute is left out. */
function attribute(name: string, value: string, by: Disguise): string | null {
  if (STRUCTURE.test(name)) return value.slice(0, 400);
  if (WORDS.test(name)) return isInterface(value) ? value : by.text(value);
  if (TIMES.test(name)) return by.time(value);
  if (LINKS.test(name)) return by.link(value);
  if (name === 'style') return styleOf(value);
  if (name === 'id' || name === 'name' || name === 'for' || name.startsWith('data-')) return named(name, value, by);
  return null;
}

function styleOf(value: string): string | null {
  const kept = value
    .split(';')
    .filter((one) => STYLES.test((one.split(':')[0] ?? '').trim()) && /^[\w\s:-]*$/.test(one));
  return kept.length > 0 ? kept.map((one) => one.trim()).join(';') : null;
}

/** Names that a developer gave stay; counted ids keep their name and lose their number; everything else is disguised. */
function named(name: string, value: string, by: Disguise): string | null {
  if (value === '' || value.length > 80) return value === '' ? '' : null;
  const personal =
    /(?:author|user|name|from|sender|by|owner|mail|subject|topic|handle|customer|contact|text|title|label)/;
  if ((name.startsWith('data-') && personal.test(name)) || by.names(value)) return by.text(value.replace(/_/g, ' '));
  if (value.split(/[ .:/]/).every(isGivenName)) return value;
  const counted = /^([A-Za-z][A-Za-z_-]{2,30}[-_:]?)(\d+)$/.exec(value);
  if (counted && isGivenName((counted[1] ?? '').replace(/[-_:]+$/, '')))
    return `${counted[1]}${by.text(counted[2] ?? '')}`;
  return by.text(value.replace(/[_-]+/g, ' ')).replace(/\s+/g, '-');
}
