import { COUNTRY_DOMAINS, GENERIC_DOMAINS } from './domains.ts';

/** Where a link stands in a text, UTF-16. */
export interface LinkSpan {
  start: number;
  end: number;
  /** False for a bare domain such as `example.com`. */
  hasProtocol: boolean;
}

const country = new Set(COUNTRY_DOMAINS.split(' '));
const generic = new Set(GENERIC_DOMAINS.split(' '));

// A chunk is what stands between spaces; only chunks with a dot or a protocol are looked at closer, so one
// megabyte without links costs one pass.
const CHUNK = /[^\s"<>“”«»]*[.:][^\s"<>“”«»]+/g;
const PROTOCOL = /https?:\/\/[^\s"<>“”«»]+/gi;
const NAME = /[a-z0-9][a-z0-9.-]*/gi;
const TRAILING = new Set('.,;:!?\'"…’”»*_~。、！？：；）');

/** How many more closing than opening brackets. */
function surplusBrackets(text: string): number {
  return text.length - text.replaceAll(')', '').length - (text.length - text.replaceAll('(', '').length);
}

/** Takes sentence punctuation and unpaired closing brackets off the end of a link. */
function trimEnd(text: string, start: number, end: number): number {
  let stop = end;
  let surplus = surplusBrackets(text.slice(start, end));
  for (let at = end - 1; at > start; at--) {
    const sign = text[at] as string;
    if (!TRAILING.has(sign) && !(sign === ')' && surplus > 0)) break;
    if (sign === ')') surplus -= 1;
    stop = at;
  }
  return stop;
}

/**
 * Is `example.de` a link on its own? twitter-text leaves a bare single name under a country domain alone
 * (`it.is`), except `.co` and `.tv`, and links it as soon as a path follows.
 */
function isBareLink(domain: string, hasPath: boolean): boolean {
  const labels = domain.toLowerCase().split('.');
  const top = labels.at(-1) as string;
  if (generic.has(top)) return true;
  if (!country.has(top)) return false;
  return hasPath || labels.length > 2 || top === 'co' || top === 'tv';
}

/** The domain that a run of letters, dots and hyphens starts with: up to its last known top-level domain. */
function domainIn(run: string): string | null {
  const labels = run.split('.', 12);
  const gap = labels.findIndex((label) => label === '' || label.length > 63 || label.startsWith('-'));
  const usable = gap === -1 ? labels : labels.slice(0, gap);
  const isTop = (label: string) => country.has(label.toLowerCase()) || generic.has(label.toLowerCase());
  const top = usable.findLastIndex((label, at) => at > 0 && isTop(label));
  return top === -1 ? null : usable.slice(0, top + 1).join('.');
}

function bareLinks(chunk: string, base: number): LinkSpan[] {
  const found: LinkSpan[] = [];
  for (const run of chunk.matchAll(NAME)) {
    const before = chunk[run.index - 1] ?? ' ';
    const after = chunk[run.index + run[0].length] ?? ' ';
    if (/[@＠$#＃\-_./]/.test(before) || after === '@') continue;
    const domain = domainIn(run[0]);
    if (domain === null) continue;
    const stop = run.index + domain.length;
    const path = /^(?::\d{1,5})?(?:[/?#][^\s]*)?/.exec(chunk.slice(stop, stop + 4096))?.[0] ?? '';
    if (!isBareLink(domain, path.startsWith('/'))) continue;
    found.push({
      start: base + run.index,
      end: base + trimEnd(chunk, run.index, stop + path.length),
      hasProtocol: false,
    });
    if (path !== '') break;
  }
  return found;
}

/**
 * The links of a text in order, as X finds them: with `http(s)://`, or a bare domain under a known top-level domain.
 * An e-mail address is not a link. Linear in the length of the text.
 */
export function findLinks(text: string): LinkSpan[] {
  const found: LinkSpan[] = [];
  if (!text.includes('.') && !text.includes('://')) return found;
  for (const chunk of text.matchAll(CHUNK)) {
    const [part] = chunk;
    let rest = 0;
    for (const match of part.matchAll(PROTOCOL)) {
      const end = trimEnd(part, match.index, match.index + match[0].length);
      if (end - match.index <= 8) continue;
      found.push({ start: chunk.index + match.index, end: chunk.index + end, hasProtocol: true });
      rest = part.length;
    }
    if (rest === 0) found.push(...bareLinks(part, chunk.index));
  }
  return found;
}
