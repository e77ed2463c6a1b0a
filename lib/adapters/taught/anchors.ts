/** What stays when a page is drawn again: the attributes and names by which an element can be found tomorrow, too. */

/** One condition on an element, and how much it can be trusted, 0..1. */
export interface Anchor {
  css: string;
  worth: number;
}

const TEST_ID = /^data-(?:test(?:-?id)?|testing-id|qa|cy|e2e|automation(?:-id)?|hook)$/;
const PASSING =
  /^data-(?:v-|react|ng-|state|index|idx|focus|hover|active|selected|open|visible|loaded|theme|mode|version|offset|height|width|src|href|url|time|date|sort|page|level|count|size|color|colour|style|title|text|content|value|label|original|tooltip)/;
/** Classes that say how something looks or stands now, and those of style libraries. */
const LOOKS =
  /^(?:(?:is|has|js|ng|no)[-_].*|active|selected|open|opened|closed|hidden|visible|focus(?:ed)?|hover(?:ed)?|current|unread|read|new|first|last|odd|even|loading|loaded|expanded|collapsed|highlight(?:ed)?|disabled|enabled|flex|grid|block|inline|row|rows|col|cols|column|columns|container|wrapper|inner|outer|left|right|center|clearfix|relative|absolute|sticky|truncate|rounded|shadow|border|bold|italic|small|large|(?:[mp][trblxyse]?|gap|text|bg|font|w|h|min|max|top|left|right|bottom|z|flex|grid|items|justify|self|order|space|rounded|border|shadow|leading|tracking|overflow|cursor|opacity|col|row|d|align|float|position)-.*)$/;
/** A given name that ends in a state: `editor-focused`. */
const STANDS =
  /[-_](?:focus(?:ed)?|active|selected|hover(?:ed)?|open(?:ed)?|current|disabled|loading|visible|hidden|empty)$/;
const MADE = /^(?:css|sc|jsx|jss|svelte|emotion|tw|makeStyles|Mui\w*-\w+-\d+|_)[-_]?/;
const SHORT = new Set(
  'msg txt btn ts id ui dm pm to by op me hd ft nav css img str src sms faq crm sla cta bdy hdr ftr dlg pst cmt thr wrt'.split(
    ' ',
  ),
);

/** Is this a name that a person gave? Words with vowels; no digits but a last one, no hash, nothing that a build makes up. */
export function isGivenName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || !/^[A-Za-z][\w-]*$/.test(name)) return false;
  if (/^(?:css|sc|jsx|jss|svelte|emotion|makeStyles)-/.test(name) || (MADE.test(name) && name.startsWith('_')))
    return false;
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .split(/[-_]+/)
    .filter((word) => word !== '');
  return words.length > 0 && words.length <= 8 && words.every(isWord) && words.some((word) => word.length > 2);
}

function isWord(word: string, place: number, all: string[]): boolean {
  const low = word.toLowerCase();
  if (/^\d$/.test(low)) return place === all.length - 1 && place > 0;
  if (/\d/.test(low)) return /^(?:h[1-6]|[a-z]{3,}\d)$/.test(low);
  if (SHORT.has(low) || low.length === 1) return place > 0 || low.length > 1;
  if (!/[aeiouy]/.test(low)) return low.length <= 3;
  return !/[^aeiouy]{5}/.test(low) && !(/[a-z]/.test(word.slice(1)) && /[A-Z]{2,}/.test(word.slice(1)));
}

/** The conditions by which an element can be found, best first. Never a generated class, never a word of a person. */
export function anchorsOf(el: Element): Anchor[] {
  const found = [
    ...Array.from(el.attributes).flatMap((a) => byAttribute(el, a.name, a.value)),
    ...byClass(el),
    byTag(el),
    ...byPlace(el),
  ];
  return found.sort((a, b) => b.worth - a.worth).slice(0, 12);
}

function byAttribute(el: Element, name: string, value: string): Anchor[] {
  if (name === 'id') return byId(value);
  if (name.startsWith('data-')) return byData(name, value);
  if (name === 'datetime') return [{ css: '[datetime]', worth: 0.7 }];
  if (!/^(?:role|itemprop|rel|name|part|slot|contenteditable)$/.test(name)) return [];
  // Off forms `name` is what a site likes: in one mail program the person who wrote.
  if (name === 'name' && !/^(?:input|textarea|select|button|form|i?frame|slot)$/.test(el.localName)) return [];
  const fine = name === 'contenteditable' ? value === 'true' : value.split(' ').every(isGivenName);
  const worth = { role: 0.55, itemprop: 0.85, rel: 0.5, name: 0.8, part: 0.7, slot: 0.6 }[name] ?? 0.3;
  return fine && value !== '' && value.length < 60 ? [{ css: `[${name}="${value}"]`, worth }] : [];
}

function byId(id: string): Anchor[] {
  const counted = /^([A-Za-z][A-Za-z_-]{2,30}[-_:]?)(?:\d+|[0-9a-f-]{8,})$/.exec(id)?.[1];
  if (counted && isGivenName(counted.replace(/[-_:]+$/, ''))) return [{ css: `[id^="${counted}"]`, worth: 0.86 }];
  return isGivenName(id) ? [{ css: `#${id}`, worth: 0.75 }] : [];
}

function byData(name: string, value: string): Anchor[] {
  if (PASSING.test(name) || name.length > 40 || !isGivenName(name.slice(5))) return [];
  // What may be somebody's name or words is no anchor; that it is there may be one.
  const personal = /(?:author|user|name|from|sender|by|owner|mail|subject|topic|handle|customer|contact)$/.test(name);
  const given = !personal && value.length <= 40 && value !== '' && value.split(/[ .:/]/).every(isGivenName);
  if (TEST_ID.test(name)) return given ? [{ css: `[${name}="${value}"]`, worth: 1 }] : [];
  const kind = { css: `[${name}="${value}"]`, worth: 0.8 };
  const any = { css: `[${name}]`, worth: /id$/.test(name) ? 0.95 : 0.78 };
  return given && !/id$/.test(name) ? [kind, any] : [any];
}

/** All given class names, also those that say how it stands: what tells our side from theirs may be one of these. */
export const givenClasses = (el: Element): string[] =>
  (el.getAttribute('class') ?? '').split(/\s+/).slice(0, 20).filter(isGivenName);

function byClass(el: Element): Anchor[] {
  return givenClasses(el)
    .filter((name) => !LOOKS.test(name) && !STANDS.test(name))
    .map((name) => ({ css: `.${name}`, worth: 0.6 + Math.min(0.15, name.length / 150) }));
}

function byTag(el: Element): Anchor {
  const worth = { time: 0.7, article: 0.5, address: 0.5, cite: 0.5, textarea: 0.45, li: 0.3, blockquote: 0.3 };
  const name = el.localName;
  return { css: name, worth: name.includes('-') ? 0.8 : ((worth as Record<string, number>)[name] ?? 0.1) };
}

/** The last resort: where it stands among its siblings. */
function byPlace(el: Element): Anchor[] {
  const siblings = Array.from(el.parentElement?.children ?? []);
  const place = siblings.indexOf(el);
  if (siblings.length < 2 || siblings.length > 12) return [];
  const name = el.localName;
  const ends = [place === siblings.length - 1 ? `${name}:last-child` : '', place === 0 ? `${name}:first-child` : ''];
  const all = [...ends.filter((css) => css !== ''), `${name}:nth-child(${place + 1})`];
  return all.map((css, i) => ({ css, worth: 0.08 - i * 0.01 }));
}
