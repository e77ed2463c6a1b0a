import {
  headerLabel,
  isFooter,
  isLooseHeader,
  isReplyHeader,
  isSeparator,
  isTopHeader,
  opensHeader,
} from './quote-words.ts';
import { type TextOptions, visibleText } from './text.ts';

/** Stands in a text for a quoted block that was left out, and for the place from which all is history. */
const QUOTE = '\uFDD0';
const HISTORY = '\uFDD1';

const HISTORY_STARTS =
  '[id$="appendonsend"],[id$="divRplyFwdMsg"],[class*="OutlookMessageHeader"],hr[id$="stopSpelling"],[id$="OLK_SRC_BODY_SECTION"]';
const QUOTE_HEADS = '.gmail_attr,[class*="moz-cite-prefix"],#reply-intro,.yahoo_quoted_header,.tutanota_quote_attr';
const QUOTE_BLOCKS =
  'blockquote,[class*="yahoo_quoted"],[class*="protonmail_quote"],[class*="zmail_extra"],[name="quote"],[class*="tutanota_quote"],[id$="mail-editor-reference-message-container"],[class*="ms-outlook-mobile-reference-message"]';
const SIGNATURES =
  '[class*="gmail_signature"],[class*="moz-signature"],[id$="ms-outlook-mobile-signature"],[class*="protonmail_signature_block"],#Signature,#x_Signature,.signature,#AppleMailSignature';

/** How much of a message to keep. */
export interface QuoteOptions extends TextOptions {
  /** `drop` (default): only what the writer of this message wrote. `keep`: quoted history and signatures, too. */
  quotes?: 'drop' | 'keep';
}

/**
 * What the writer of a message wrote: visible text without quoted history, reply headers, header groups, signature blocks and
 * footers of telephones and bots. Answers between quotes stay. When nothing is left (a mail that only forwards), the quoted
 * text is the message.
 */
export function ownText(el: Element | null, options: QuoteOptions = {}, markOf = quoteMark): string {
  if (!el || options.quotes === 'keep') return visibleText(el, options);
  const outer = options.replace;
  const marked = visibleText(el, { ...options, replace: (at) => outer?.(at) ?? markOf(at) });
  const own = stripQuotes(marked);
  return own !== '' || !/[\uFDD0\uFDD1]/.test(marked) ? own : stripQuotes(visibleText(el, options));
}

/** The mark that stands for an element of quoted history, or null when the element may hold own words. */
export function quoteMark(el: Element): string | null {
  if (el.matches(SIGNATURES)) return '';
  if (el.matches(HISTORY_STARTS) || isOutlookRule(el)) return HISTORY;
  if (el.matches(QUOTE_HEADS)) return QUOTE;
  if (!el.matches(QUOTE_BLOCKS)) return null;
  return el.localName === 'blockquote' && isIndent(el) ? null : QUOTE;
}

// Mail programs indent with a blockquote without a border; history has a `type`, a class or a line at its side.
function isIndent(el: Element): boolean {
  const style = (el.getAttribute('style') ?? '').replace(/\s+/g, '').toLowerCase();
  return style.includes('border:none') && style.includes('padding:0') && !el.hasAttribute('type');
}

// Outlook draws a line above the header group of the message that is answered.
function isOutlookRule(el: Element): boolean {
  if (el.localName !== 'div') return false;
  const style = (el.getAttribute('style') ?? '').replace(/\s+/g, '').toLowerCase();
  if (!/border-top:solid#?[\w(),]+1\.0pt|border-top:(?:1(?:\.0)?p[tx])solid/.test(style)) return false;
  return (el.textContent ?? '')
    .trim()
    .split('\n', 2)
    .some((line) => headerLabel(line.trim()) !== null);
}

type Kind = 'own' | 'quote' | 'drop';

/**
 * A plain text without quoted history; the text half of `ownText`, for bodies that are text already. Linear in its length.
 * When only quotes are found, they are given without their `>` marks.
 */
export function stripQuotes(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const kinds: Kind[] = lines.map((line, i) => (isQuoteLine(lines, i) || line === QUOTE ? 'quote' : 'own'));
  dropTopHeaders(lines, kinds);
  dropReplyHeaders(lines, kinds);
  dropSignatures(lines, kinds);
  dropFooters(lines, kinds);
  const own = join(lines, kinds);
  return own !== ''
    ? own
    : join(
        unquoted(lines),
        lines.map(() => 'own'),
      );
}

function unquoted(lines: string[]): string[] {
  const plain = lines.map((line) => line.replace(/^\s*(?:>\s?)+/, ''));
  return plain.filter((line) => !isReplyHeader(line) && !isSeparator(line));
}

function join(lines: readonly string[], kinds: readonly Kind[]): string {
  const kept = lines.map((line, i) => (kinds[i] === 'own' ? line : kinds[i] === 'quote' ? '' : null));
  return kept
    .filter((line) => line !== null)
    .join('\n')
    .replace(/[\uFDD0\uFDD1]/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function isQuoteLine(lines: readonly string[], i: number): boolean {
  const line = lines[i] ?? '';
  if (/^\s*>+(?:\s|>|$)/.test(line)) return true;
  const near = (n: number) => /^\s*>/.test(lines[n] ?? '');
  return /^>\S/.test(line) && !/^>[._\d]/.test(line) && (near(i - 1) || near(i + 1));
}

/** Request Tracker and others print the headers of a mail at the top of its body. */
function dropTopHeaders(lines: readonly string[], kinds: Kind[]): void {
  let i = lines.findIndex((line) => line !== '');
  if (i < 0) return;
  if (isSeparator(lines[i] ?? '')) kinds[i++] = 'drop';
  const first = i;
  while (i < lines.length && i - first < 8 && isTopHeader(lines[i] ?? '')) kinds[i++] = 'drop';
}

function dropReplyHeaders(lines: readonly string[], kinds: Kind[]): void {
  let hasOwn = false;
  for (let i = 0; i < lines.length; i++) {
    if (kinds[i] !== 'own') continue;
    const line = lines[i] ?? '';
    const span = headerSpan(lines, kinds, i);
    if (span > 0) kinds.fill('quote', i, i + span);
    const cutsHere = line.includes(HISTORY) || isSeparator(line) || isHeaderGroup(lines, i);
    if (hasOwn && (cutsHere || (span > 0 && !quoteFollows(kinds, lines, i + span)))) {
      kinds.fill('drop', ruleAbove(lines, i));
      return;
    }
    if (cutsHere) kinds[i] = 'drop';
    else if (kinds[i] === 'own' && line !== '') hasOwn = true;
  }
}

/** History begins at the line that a mail program draws above it. */
function ruleAbove(lines: readonly string[], i: number): number {
  let at = i;
  while (at > 0 && lines[at - 1] === '') at--;
  return at > 0 && /^[_=-]{5,}$/.test(lines[at - 1] ?? '') ? at - 1 : i;
}

/** Lines that a reply header takes, 0 when there is none here. */
function headerSpan(lines: readonly string[], kinds: readonly Kind[], i: number): number {
  let joined = '';
  for (let n = 1; n <= 3; n++) {
    const line = lines[i + n - 1];
    if (!line || kinds[i + n - 1] !== 'own' || joined.length > 400) return 0;
    if (n === 2 && !opensHeader(joined)) return 0;
    joined = joined ? `${joined} ${line}` : line;
    if (isReplyHeader(joined) || (isLooseHeader(joined) && quoteFollows(kinds, lines, i + n))) return n;
  }
  return 0;
}

function quoteFollows(kinds: readonly Kind[], lines: readonly string[], from: number): boolean {
  let i = from;
  while (i < lines.length && i < from + 4 && lines[i] === '') i++;
  return kinds[i] === 'quote';
}

/** `From:`, `Sent:`, `To:`, `Subject:` under each other, or each label with its value on the next line. */
function isHeaderGroup(lines: readonly string[], i: number): boolean {
  const label = headerLabel(lines[i] ?? '');
  const next = lines.slice(i + 1, i + 7).map(headerLabel);
  // Some put the date or the subject above the sender.
  if (label === 'sure') return next.slice(0, 2).includes('from') && next.filter((l) => l !== null).length >= 3;
  if (label !== 'from') return false;
  return next.filter((l) => l !== null).length >= 2 || (next[0] ?? null) === 'sure';
}

function dropSignatures(lines: readonly string[], kinds: Kind[]): void {
  for (let i = 0; i < lines.length; i++) {
    if (kinds[i] !== 'own' || !/^(?:--|—|__)$/.test((lines[i] ?? '').trim())) continue;
    if (!lines.slice(0, i).some((line, n) => kinds[n] === 'own' && line !== '')) continue;
    for (let n = i; n < lines.length && kinds[n] === 'own' && n - i < 25; n++) kinds[n] = 'drop';
  }
}

function dropFooters(lines: readonly string[], kinds: Kind[]): void {
  let seen = 0;
  for (let i = lines.length - 1; i > 0 && seen < 4; i--) {
    if (kinds[i] !== 'own' || lines[i] === '') continue;
    seen++;
    if (isFooter(lines[i] ?? '')) kinds[i] = 'drop';
  }
}
