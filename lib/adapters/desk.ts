// What helpdesk and mail adapters share: whose address it is, which channel a word names. Plug-ins may not import one another.
import { parentOf, queryAll } from '../dom/deep.ts';
import { visibleText } from '../dom/text.ts';
import { once } from './once.ts';

const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/;
// Everybody has an account there: the same domain does not make a colleague.
const PUBLIC_MAIL =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|me|aol|proton|protonmail|pm|gmx|web|t-online|mail|example|posteo|mailbox|fastmail|zoho|yandex|qq|163|126|naver|libero|orange|free|laposte|wanadoo|uol|bol|terra|seznam|wp|o2|onet|interia)\./;

/** The first e-mail address in a text, lower case; null when there is none. */
export function addressIn(text: string | null | undefined): string | null {
  return ADDRESS.exec((text ?? '').slice(0, 2000))?.[0]?.toLowerCase() ?? null;
}

/** Is an address ours: the one that is signed in, or one of the same firm? Public mail providers make no firm. */
export function isOurs(email: string, own: string): boolean {
  const [theirs, mine] = [email.toLowerCase(), own.toLowerCase()];
  if (theirs === mine) return true;
  const domain = mine.slice(mine.indexOf('@') + 1);
  return !PUBLIC_MAIL.test(domain) && theirs.endsWith(`@${domain}`);
}

const plainName = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .sort()
    .join(' ');

/** Do two shown names mean the same person? Case, spaces and the order "Whitfield, Dana" do not matter; empty is nobody. */
export function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  const [one, two] = [plainName(a ?? ''), plainName(b ?? '')];
  return one !== '' && one === two;
}

/** The one address that a side panel shows; null when there are several, since it could be anybody's. */
export function onlyAddress(panels: readonly Element[]): string | null {
  const found = new Set<string>();
  for (const panel of panels) {
    const links = panel.matches('a[href^="mailto:"]') ? [panel] : queryAll(panel, 'a[href^="mailto:"]');
    const linked = links.map((a) => addressIn(decoded(a.getAttribute('href') ?? '')));
    for (const address of linked.some(Boolean) ? linked : [addressIn(visibleText(panel))])
      if (address) found.add(address);
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function decoded(href: string): string {
  const address = href.replace(/^mailto:/i, '').split('?', 1)[0] ?? '';
  return address.replace('%40', '@');
}

/**
 * The outermost element inside `within` that holds this match of a selector and no other one: a bubble together with the name and
 * the time beside it.
 */
export function aloneAround(el: Element, css: string, within: Element): Element {
  let at = el;
  for (let up = parentOf(at); up && up !== within; up = parentOf(up)) {
    if (queryAll(up, css).some((other) => !el.contains(other) && !other.contains(el))) break;
    at = up;
  }
  return at;
}

/** The document that shows an element; where nothing is shown, parsed shadow roots have documents of their own: the page's. */
export function pageDocument(el: Element): Document {
  let at = el;
  for (let up = parentOf(el); up && at.ownerDocument.defaultView === null; up = parentOf(up)) at = up;
  return at.ownerDocument;
}

const CHANNELS: readonly [RegExp, string][] = [
  [/whatsapp/i, 'whatsapp'],
  [/instagram/i, 'instagram-dm'],
  [/telegram/i, 'telegram'],
  [/facebook-feed|facebook[ -]?(?:post|comment|page)/i, 'facebook-comment'],
  [/facebook|messenger/i, 'messenger'],
  [/twitter[ -](?:direct|dm)|\bx[ -]dm\b/i, 'x-dm'],
  [/twitter/i, 'x-reply'],
  [/tiktok/i, 'tiktok-dm'],
  [/\bsms\b|text message/i, 'sms'],
  [/\bchat\b|live-?chat|web-?widget|messaging|web-?messenger|website/i, 'live-chat'],
  [/e-?mail|\bmail\b|inbox-email|envelope/i, 'email'],
];

/** The channel that a text names (a class, an icon, "via email"); null when it names none. */
export function channelNamed(text: string | null | undefined): string | null {
  return CHANNELS.find(([word]) => word.test(text ?? ''))?.[1] ?? null;
}

const NOTE =
  /\b(?:private|internal) (?:note|comment)|\bwork notes?\b|interne[rn]? (?:notiz|kommentar|opmerking|notitie)|private[rn]? notiz|privatnotiz|note (?:interne|priv[ée]e)|commentaire interne|nota (?:interna|privada|privata)|comentario (?:interno|privado)|coment[áa]rio (?:interno|privado)|observa[çc][ãa]o interna|commento interno|intern (?:notat|anteckning|note)|notatka (?:wewn[ęe]trzna|prywatna)|внутренн|приватн|社内メモ|内部メモ|プライベートメモ|内部备注|内部备忘|私人备注|내부 메모|ملاحظة (?:داخلية|خاصة)|הערה (?:פנימית|פרטית)/iu;

/** Do the words of the interface say that something is for colleagues only? In the languages of the large helpdesks. */
export function saysInternal(text: string | null | undefined): boolean {
  return NOTE.test((text ?? '').slice(0, 4000));
}

const NOTE_TAB =
  /^\W*(?:(?:add )?(?:an? )?(?:internal |private )?(?:notes?|comments?)|internal(?: comment| only)?|(?:interne |private )?(?:notiz|notitie|opmerking|kommentar)|nota(?: interna| privada| privata)?|note (?:interne|priv[ée]e)|comentario(?: interno)?|coment[áa]rio(?: interno)?|commento(?: interno)?|commentaire(?: interne)?|anteckning|notat|notatka|заметка|примечание|комментарий|メモ|コメント|备注|內部備註|메모|ملاحظة|הערה)\W*$/iu;
const SELECTED =
  '[aria-selected="true"], [aria-pressed="true"], [aria-checked="true"], [aria-current="true"], [data-selected="true"], [data-state="active"], [data-state="on"], [class~="active"], [class~="is-active"], [class~="selected"], [class~="is-selected"]';
// What stands on the tab of a reply; a pressed "Bold" or the page's own navigation says nothing.
const REPLY_TAB =
  /repl(?:y|ies)|answer|respond|antwort|r[ée]pon|respon|rispo|svar|odpow|ответ|返信|回复|回覆|답장|رد|תשוב|public|e-?mail|\bchat\b|message|whatsapp|sms/iu;
const TOOLBAR = '[role="toolbar"], [class*="toolbar" i], [class*="menubar" i]';
const EDITABLE = '[contenteditable="true"], textarea';

/**
 * Does a box take internal notes, by what it says of itself (label, placeholder), by the tab above it that is selected, or by
 * the yellow that all helpdesks give to notes? `tab`: further words of a selected tab that mean a note on this site.
 */
export function isNoteBox(box: Element, tab: RegExp = NOTE_TAB): boolean {
  if (sayings(box).some((text) => saysInternal(text) || tab.test(text))) return true;
  let at: Element | null = box;
  for (let up = 0; at && up < 9; up++, at = parentOf(at)) {
    if (queryAll(at, EDITABLE).filter((el) => !box.contains(el)).length > 0) return false;
    if (isYellow(at)) return true;
    const picked = queryAll(at, SELECTED).filter(
      (el) => !box.contains(el) && !el.contains(box) && !el.closest(TOOLBAR),
    );
    const words = picked.map((el) => el.getAttribute('aria-label') ?? (el.textContent ?? '').slice(0, 60));
    if (words.some((text) => tab.test(text) || NOTE_TAB.test(text) || saysInternal(text))) return true;
    if (words.some((text) => REPLY_TAB.test(text))) return false;
  }
  return false;
}

/** What an editor says of itself: its label, and the hint that it shows while it is empty. */
function sayings(box: Element): string[] {
  const hints = [box, ...queryAll(box, '[data-placeholder], [placeholder]').slice(0, 3)];
  const texts = hints.flatMap((el) =>
    ['aria-label', 'placeholder', 'data-placeholder', 'aria-placeholder', 'title'].map((name) => el.getAttribute(name)),
  );
  return texts.filter((text) => text !== null);
}

/** Is an element's own ground a pale yellow: the colour of notes? By computed style, else by its inline one. */
export function isYellow(el: Element): boolean {
  const view = el.ownerDocument.defaultView;
  const inline = /background(?:-color)?\s*:\s*([^;]+)/.exec(el.getAttribute('style') ?? '')?.[1] ?? '';
  const shown = view && el.isConnected ? view.getComputedStyle(el).backgroundColor : inline;
  const [r, g, b, a] = rgbOf(shown);
  return (a ?? 0) > 0.3 && (r ?? 0) > 225 && (g ?? 0) > 195 && (r ?? 0) >= (g ?? 0) && (g ?? 0) - (b ?? 255) > 18;
}

function rgbOf(color: string): number[] {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})\b/i.exec(color.trim());
  if (hex) return [...hex.slice(1).map((part) => Number.parseInt(part, 16)), 1];
  const parts =
    /^rgba?\(([^)]{5,60})\)/
      .exec(color.trim())?.[1]
      ?.split(/[\s,/]+/)
      .filter(Boolean)
      .map(Number) ?? [];
  return parts.length === 3 ? [...parts, 1] : parts;
}

/** What is found for one element, kept for one reading: `tools` stands for the reading, `name` tells values apart. */
export function perElement<T>(tools: object, name: string, el: Element, make: () => T): T {
  const kept = once(tools, name, () => new Map<Element, T>());
  if (!kept.has(el)) kept.set(el, make());
  return kept.get(el) as T;
}
