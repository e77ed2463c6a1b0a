/**
 * Reading what a composer holds, from its DOM alone and without a layout, and comparing two readings.
 */
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const unread = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);
/** Grey hints that some editors draw inside the editable element (Slate, CodeMirror 6, TipTap decorations). */
const hints = '[data-slate-placeholder], .cm-placeholder, [data-placeholder-hint]';
const invisible = /[\u200b\u2060\ufeff]/g;

/** The lines that an editable element holds, joined by line feeds. Blocks and `<br>` break lines; emoji images give their `alt`. */
export function readText(root: Element): string {
  return rawText(root)
    .replace(invisible, '')
    .replace(/\u00a0/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

/** The same with every line end and every character that is there, also at the start and the end. */
export function rawText(root: Node): string {
  return pieces(root)
    .map(({ text }) => text)
    .join('');
}

/** A part of the raw text and the node that it comes from; null = a line end that is only the edge of a block. */
export interface Piece {
  text: string;
  node: Node | null;
}

/** The raw text of a node, in the parts that it is made of. */
export function pieces(root: Node): Piece[] {
  const out: Piece[] = [];
  walk(root, out);
  return out.filter(({ text }) => text !== '');
}

/** True for an element that stands on lines of its own. */
export function isBlock(el: Element): boolean {
  return blocks.has(el.tagName);
}

/**
 * The text with white space to its neighbours on the caret's line where there is none: a blank line around a draft of
 * several lines and above something prefilled, a space around a short one. `after` is what follows; `oneLine` boxes
 * never get a line end.
 */
export function fitted(text: string, before: string, after: string, place: string, oneLine = false): string {
  const lines = !oneLine && (text.includes('\n') || place === 'at-top');
  const gap = lines ? '\n\n' : ' ';
  const lead = /\S$/.test(before.replace(invisible, '')) && (lines || /^[\p{L}\p{N}]/u.test(text)) ? gap : '';
  const wanted = (lines ? /^\S/ : /^[\p{L}\p{N}>]/u).test(after) || (place === 'at-top' && after !== '');
  return lead + text + (wanted && !/\s$/.test(text) ? gap : '');
}

function walk(root: Node, out: Piece[]): void {
  for (let node = root.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) out.push({ text: node.nodeValue ?? '', node });
    else if (node.nodeType === 1) walkElement(node as Element, out);
  }
}

function walkElement(el: Element, out: Piece[]): void {
  if (unread.has(el.tagName) || el.matches(hints)) return;
  if (el.tagName === 'BR') return void out.push({ text: '\n', node: el });
  if (el.tagName === 'IMG') return void out.push({ text: el.getAttribute('alt') ?? '', node: el });
  const block = isBlock(el);
  if (block) breakLine(out);
  walk(el, out);
  if (block) breakLine(out);
}

function breakLine(out: Piece[]): void {
  const last = out.findLast(({ text }) => text !== '');
  if (last && !last.text.endsWith('\n')) out.push({ text: '\n', node: null });
}

/** A text as people compare it: inner white space as one space, no empty lines, no invisible characters. */
export function canonical(text: string): string {
  return text
    .replace(invisible, '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

const bare = (text: string) => text.replace(invisible, '').replace(/\s+/g, '');

/**
 * Whether `after` is `before` with `text` put in exactly once and nothing else changed. White space is normalised,
 * but the lines of `text` must have stayed lines: an editor that joins them has changed the text.
 */
export function holdsOnce(before: string, after: string, text: string): boolean {
  const [was, now, put] = [bare(before), bare(after), bare(text)];
  if (now.length !== was.length + put.length || !canonical(after).includes(canonical(text))) return false;
  for (let at = now.indexOf(put); at >= 0; at = now.indexOf(put, at + 1)) {
    if (now.slice(0, at) + now.slice(at + put.length) === was) return true;
  }
  return false;
}

/** Whether two readings hold the same words in the same lines. */
export function sameText(a: string, b: string): boolean {
  return canonical(a) === canonical(b);
}
