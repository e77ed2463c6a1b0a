import { nameLikeness } from './cues.ts';
import type { Template } from './slots.ts';
import { holds, type Snapshot, within } from './snapshot.ts';
import { ASSIGNEE } from './words.ts';

const LABEL_NAME =
  /^(?:comment|reply|message|post|answer|review|kommentar|antwort|nachricht|comentario|respuesta|commentaire|réponse)(?: #?\d+)? (?:by|from|von|de|par)\s+@?(.{2,40}?)(?:\s+(?:\d|an? |vor |hace |il y a |on |at |,|just).*)?$/i;

/** `Ezra Quill said at 9:41 AM`: the label of a whole message. */
const LABEL_SAID =
  /^(.{2,40}?)\s+(?:said|says|wrote|replied|sent|commented|schrieb|sagte|escribió|dijo|a écrit|a dit|ha scritto)(?:\s|[:,]|$)/i;

/** The author as an item's own attributes say it (`data-author`, `aria-label="Comment by …"`), or the link around a picture; nothing where they do not. */
export function nameFrom(
  snap: Snapshot,
  t: Template,
  k: number,
  body: number,
): { name: string | null; email: string | null } {
  const el = snap.els[t.items[k] as number] as Element;
  for (const at of ['data-author', 'data-from', 'data-sender', 'data-username', 'data-name', 'author']) {
    const value = el.getAttribute(at);
    if (value && nameLikeness(value) > 0) return { name: value, email: null };
  }
  const label = el.getAttribute('aria-label') ?? '';
  const said = LABEL_NAME.exec(label)?.[1] ?? LABEL_SAID.exec(label)?.[1];
  return { name: said ?? linkedName(snap, t.own[k] as number[], body), email: null };
}

/** The account that a link without words leads to, as a picture before the text does: `/user/dana_w/`, `/@dana`. */
function linkedName(snap: Snapshot, nodes: readonly number[], body: number): string | null {
  for (const j of nodes) {
    const el = snap.els[j] as Element;
    if (j >= body) return null;
    if (el.localName !== 'a' || within(snap, 'text', j) > 0) continue;
    const found = ACCOUNT_PATH.exec((el.getAttribute('href') ?? '').replace(/^[a-z]+:\/\/[^/]*/i, ''));
    if (found) return found[1] as string;
  }
  return null;
}

const ACCOUNT_PATH =
  /^\/(?:(?:[\w-]{1,20}\/){0,2}(?:u|user|users|profile|people|members?)\/@?|@)(\p{L}[\p{L}\p{N}_.-]{1,38})\/?(?:[?#]|$)/u;

/** A name without what stands around it: `by`, `says:`, `@`, brackets. */
export function tidyName(raw: string | null): string | null {
  if (raw === null) return null;
  const name = raw
    .replace(/\s+(?:says?|wrote|writes|said|replied|commented|posted)[:：]?$/i, '')
    .replace(/^(?:by|von|por|par|from)\s+/i, '')
    .replace(/^[<[“"]+|[>\]”":：,،•·]+$/g, '')
    .replace(/^\((?=[^)]*$)|(?<=^[^(]*)\)$|^\((?=[^()]*\)$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' ? null : name.slice(0, 200);
}

const ADDRESS = /(?<![@\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/;

const TO =
  /^(?:to|cc|bcc|an|kopie|para|à|pour|a|al|aan|naar|do|dw|кому|копия|宛先|收件人|抄送|받는 사람|إلى|till|til|kime|destinatari[oa]s?|destinataires?|recipients?|empfänger)(?:\s*[:：]|\s|$)/iu;

/** Does the element say to whom it went, and nothing else: `To: help@…`, `an Dana Whitfield`? */
export function isAddressee(snap: Snapshot, j: number): boolean {
  const own = snap.own[j] as string;
  if (own.length > 90 || !isRecipient(snap, j)) return false;
  return /[:：@]/.test(own) || nameLikeness(own.replace(TO, '').trim()) >= 0.7;
}

/** Does the element say to whom it went: `to help@…`, or an address after `To:`? */
export function isRecipient(snap: Snapshot, j: number): boolean {
  if (TO.test(snap.own[j] as string) || TO.test(snap.own[snap.parent[j] as number] as string)) return true;
  let before = j - 1;
  while (before > (snap.parent[j] as number) && snap.own[before] === '') before--;
  return (snap.own[before] as string).length < 14 && TO.test(snap.own[before] as string);
}

/** What stands after `To` around a reply box, in lower case; empty where nothing does. */
export function recipientsAt(snap: Snapshot, at: number, box: number): string {
  let region = at;
  for (let n = 0; n < 5; n++) {
    const up = snap.parent[region] as number;
    if (up < 1 || holds(snap, up, box) || holds(snap, box, up) || (snap.end[up] as number) - up > 80) break;
    region = up;
  }
  const found: string[] = [];
  for (let j = region; j <= (snap.end[region] as number); j++) {
    const el = snap.els[j] as Element;
    const text = (snap.own[j] as string) || (el.localName === 'input' ? ((el as HTMLInputElement).value ?? '') : '');
    if (text !== '' && text.length < 160 && !holds(snap, at, j) && isRecipient(snap, j)) found.push(text.toLowerCase());
  }
  return found.join(' ');
}

/** An address that stands beside the author: shown, in a `mailto:` link or an attribute; outside the body. */
export function addressIn(snap: Snapshot, t: Template, k: number, body: number): string | null {
  for (const j of t.own[k] as number[]) {
    if ((holds(snap, body, j) && body !== t.items[k]) || isRecipient(snap, j)) continue;
    const el = snap.els[j] as Element;
    // Federated handles look like addresses; pictures are often named by them.
    const said = [
      el.localName === 'img' ? '' : (snap.own[j] as string),
      el.getAttribute('email') ?? '',
      el.getAttribute('href')?.startsWith('mailto:') ? (el.getAttribute('href') as string) : '',
    ];
    for (const text of said) {
      const found = text.length < 120 ? ADDRESS.exec(text)?.[0] : undefined;
      if (found) return found;
    }
  }
  return null;
}

/** The one address that stands with a name outside the messages: in the head of a chat, in the contact's panel. Null when none or several do. */
export function addressBeside(snap: Snapshot, name: string, box: number): string | null {
  const wanted = name.toLowerCase();
  for (let j = 1; j < snap.els.length; j++) {
    if (j === box) j = snap.end[j] as number;
    const text = snap.own[j] as string;
    if (text.length !== name.length || text.toLowerCase() !== wanted || isAssignee(snap, j)) continue;
    for (let up = j, n = 0; up > 0 && n < 4 && !holds(snap, up, box); up = snap.parent[up] as number, n++) {
      if ((snap.end[up] as number) - up > 24) break;
      const found = addressesIn(snap, up);
      if (found.size > 0) return found.size === 1 ? ([...found][0] as string) : null;
    }
  }
  return null;
}

/** After `Owner`, `Assigned to`: one of us. */
export function isAssignee(snap: Snapshot, j: number): boolean {
  let before = j - 1;
  while (before > 0 && snap.own[before] === '' && j - before < 8) before--;
  return ASSIGNEE.test(snap.own[before] ?? '');
}

function addressesIn(snap: Snapshot, at: number): Set<string> {
  const found = new Set<string>();
  for (let j = at; j <= (snap.end[at] as number); j++) {
    const href = (snap.els[j] as Element).getAttribute('href') ?? '';
    for (const text of [snap.own[j] as string, href.startsWith('mailto:') ? href : '']) {
      const address = text.length < 160 ? ADDRESS.exec(text)?.[0] : undefined;
      if (address) found.add(address.toLowerCase());
    }
  }
  return found;
}
