import { nameAndAddress } from '../message.ts';
import { editable } from './composer.ts';
import { nameLikeness } from './cues.ts';
import { headerLabel, isReplyHeader, ownText, quoteMark, stripQuotes, visibleText } from './dom.ts';
import { tidyName } from './names.ts';
import { type Snapshot, within } from './snapshot.ts';
import { soloTalk } from './solo.ts';
import type { Talk } from './talk-type.ts';

/** A message that is only shown as the quote inside the reply box; its author is in the line before it. Null when there is none. */
export function quotedOf(snap: Snapshot): Talk | null {
  for (const j of snap.boxes) {
    const el = snap.els[j] as Element;
    if (!editable(el, snap.els[snap.parent[j] ?? -1]) || el.localName === 'input') continue;
    const lines = visibleText(el).split('\n');
    const at = lines.findIndex((line) => isReplyHeader(line));
    if (at < 0) continue;
    const text = el.localName === 'textarea' ? unquoted(lines.slice(at + 1)) : firstQuote(snap, j);
    if (text === '') continue;
    const who = knownAs(snap, writerOf(lines[at] as string));
    return soloTalk(snap, {
      block: j,
      body: j,
      author: null,
      ...who,
      text,
      time: -1,
      confidence: 0.95,
      mail: true,
      elsewhere: true,
    });
  }
  return null;
}

function unquoted(lines: readonly string[]): string {
  const own = lines.map((line) => line.replace(/^> ?/, ''));
  const end = lines.findIndex(
    (line, n) => !line.startsWith('>') && line.trim() !== '' && lines.slice(0, n).some((l) => l.startsWith('>')),
  );
  return stripQuotes((end < 0 ? own : own.slice(0, end)).join('\n'));
}

function firstQuote(snap: Snapshot, j: number): string {
  for (let k = j + 1; k <= (snap.end[j] as number); k++) {
    const el = snap.els[k] as Element;
    if (el.localName === 'blockquote') return ownText(el);
  }
  return '';
}

/** `On 3 May, Dana Whitfield <dana@example.com> wrote:` as a person. One word may be a login: then the name is unknown. */
function writerOf(line: string): { name: string | null; email: string | null } {
  const { email } = nameAndAddress(line);
  const plain = line
    .replace(/<[^<>]*>/g, '')
    .replace(/\s*[\p{L}’' ]{0,14}[:：]\s*$/u, (end) =>
      /[:：]/.test(end) ? end.replace(/\s*\S+\s*[:：]\s*$/, '') : end,
    );
  const name = tidyName(
    plain
      .split(/[,，]|\d{1,2}[:h]\d{2}(?::\d{2})?/)
      .at(-1)
      ?.trim() ?? null,
  );
  return { name: name !== null && nameLikeness(name) >= 0.6 && name.includes(' ') ? name : null, email };
}

/** A writer without a name is the one person whom the page names with an address: to whom the answer goes. */
function knownAs(snap: Snapshot, who: { name: string | null; email: string | null }): typeof who {
  if (who.name !== null) return who;
  const people = new Map<string, string>();
  for (const text of snap.own) {
    if (text.length > 120 || !/<[^<>\s]+@[^<>\s]+>$/.test(text)) continue;
    const { name, email } = nameAndAddress(text);
    if (name && email && (who.email === null || who.email === email)) people.set(email, name);
  }
  const [only] = people;
  return only && people.size === 1 ? { email: only[0], name: only[1] } : who;
}

/** A page that is nothing but the body of one mail with its history: no controls, a quote, some own words before it. */
export function bareMailOf(snap: Snapshot): Talk | null {
  if (snap.boxes.length > 1 || within(snap, 'field', 0) > 0 || snap.els.length > 1500) return null;
  if (snap.els.some((el) => /^(?:nav|button|form|header|main|article|h1)$/.test(el.localName))) return null;
  const body = snap.els[0] as Element;
  const quoted =
    snap.els.some((el) => quoteMark(el) !== null) ||
    visibleText(body, { most: 40_000 })
      .split('\n')
      .some((line, n, all) => isReplyHeader(line) || isGroup(all.slice(n, n + 4)));
  const text = quoted ? ownText(body) : '';
  if (text.length < 2 || text.length > visibleText(body).length * 0.95) return null;
  return soloTalk(snap, {
    block: 0,
    body: 0,
    author: null,
    name: signedBy(text),
    email: null,
    text,
    time: -1,
    confidence: 0.6,
    mail: true,
  });
}

/** `From:`, `Sent:`, `To:` under one another: the head of the mail that is answered. */
const isGroup = (lines: readonly string[]): boolean =>
  headerLabel(lines[0]?.trim() ?? '') === 'from' &&
  lines.filter((line) => headerLabel(line.trim()) !== null).length > 1;

/** The name under `Thanks,`: a last line that is only a name, after a line that ends in a comma. */
function signedBy(text: string): string | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const last = lines.at(-1)?.trim() ?? '';
  const closed = /[,，]\s*$/.test(lines.at(-2) ?? '') && (lines.at(-2) ?? '').length < 40;
  return closed && last.split(' ').length < 4 && nameLikeness(last) >= 0.7 ? last : null;
}
