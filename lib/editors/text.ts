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
  const out: string[] = [];
  walk(root, out);
  return out
    .join('')
    .replace(invisible, '')
    .replace(/\u00a0/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

function walk(node: Node, out: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) out.push(child.nodeValue ?? '');
    else if (child.nodeType === 1) walkElement(child as Element, out);
  }
}

function walkElement(el: Element, out: string[]): void {
  if (unread.has(el.tagName) || el.matches(hints)) return;
  if (el.tagName === 'BR') return void out.push('\n');
  if (el.tagName === 'IMG') return void out.push(el.getAttribute('alt') ?? '');
  const block = blocks.has(el.tagName);
  if (block) breakLine(out);
  walk(el, out);
  if (block) breakLine(out);
}

function breakLine(out: string[]): void {
  const last = out.findLast((piece) => piece !== '');
  if (last !== undefined && !last.endsWith('\n')) out.push('\n');
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
