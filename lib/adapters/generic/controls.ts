import { marksOf } from './cues.ts';
import { headerLabel } from './dom.ts';
import { holds, type Snapshot, within } from './snapshot.ts';

/** What a control in a message says: it shows or hides something of it, or translates it. */
const CONTROL =
  /^\W*(?:(?:show|hide|view|see|read|display|load|download|expand|collapse|open)\s+(?:the\s+)?(?:more|less|all|original|full|quoted|trimmed|images?|pictures?|translation|message|html|in browser|headers?|history|attachments?|details|thread|rest)|translate|download|click here|(?:mehr|weniger|original|bilder|übersetzung|zitat|alles|anhang|zitierte\p{L}* text)\b.{0,24}(?:anzeigen|zeigen|ausblenden|laden)|übersetzen|hier klicken|weiterlesen|(?:mostrar|ver|ocultar|ler|exibir|leer)\s+(?:mais|más|menos|original|imagens|imágenes|tradu\S+|tudo|todo|la traducción|a tradução|o original|el original|texto)|traducir|traduzir|(?:voir|afficher|masquer|lire)\s+(?:plus|moins|la suite|l.original|les images|la traduction|le texte|tout)|traduire|(?:mostra|nascondi|vedi|leggi)\s+(?:altro|meno|tutto|originale|immagini|traduzione|testo)|traduci|(?:toon|verberg|bekijk|lees)\s+(?:meer|minder|alles|origineel|afbeeldingen|vertaling)|vertalen?|(?:pokaż|ukryj|zobacz|czytaj)\s+(?:więcej|mniej|wszystko|oryginał|obrazy|tłumaczenie|cytat)|przetłumacz|(?:показать|скрыть|читать)\s+(?:ещё|еще|далее|полностью|оригинал|изображения|перевод|цитату)|перевести|(?:visa|vis|dölj|skjul)\s+(?:mer|mindre|original|bilder|billeder|översättning)|visa citat\p{L}*|(?:masquer|afficher) le texte des messages précédents|mostrar texto citado|daha fazla|çeviriyi|orijinali|もっと見る|続きを読む|原文を(?:表示|見る)|翻訳(?:を見る)?|画像を表示|展开|收起|查看(?:原文|翻译|更多|全部)|显示(?:原文|图片)|더 ?보기|원문 보기|번역 보기|이미지 표시|عرض (?:المزيد|الأصل|الترجمة|الصور)|إخفاء|הצג (?:עוד|מקור|תמונות|תרגום)|הסתר)/iu;
/** Of a line that says what the system did to the message. */
const DONE =
  /translated|übersetzt|traducid|traduzid|traduit|tradott|vertaald|przetłumaczon|переведен|översatt|çevrildi|翻訳|翻译|번역|مترجم|תורגם|blocked|blockiert|bloquead|bloqué|bloccat|geblokkeerd|zablokowan|заблокирован|ブロック|屏蔽|\bhtml\b|remote (?:content|images)|external images/iu;
const DOTS = /^[.…·•⋯]{1,6}$/u;
const FILE =
  /^\S.{0,70}\.(?:jpe?g|png|gif|webp|heic|pdf|docx?|xlsx?|pptx?|odt|zip|rar|txt|csv|mp[34]|mov|eml|log)\s*[([·,–-]?\s*[\d.,]+\s?(?:[kmg]i?b|bytes|[km]o|кб|мб)\s?[)\]]?$/iu;

const isLink = (el: Element): boolean =>
  el.localName === 'a' || el.localName === 'button' || el.getAttribute('role') === 'button';

/**
 * The part of a message that element `j` makes a control: the control itself (`Show more`, dots that unfold a quote, a file to load), or the line
 * around it that only tells what the system did (`Images were blocked. Show images`). -1 when it is none.
 */
export function controlAt(snap: Snapshot, j: number, body: number): number {
  const text = snap.own[j] as string;
  if (text === '' || text.length > 90) return -1;
  const el = snap.els[j] as Element;
  const inLink = isLink(el) || (el.parentElement !== null && isLink(el.parentElement));
  if (FILE.test(text) && (inLink || /file|attach|doc|anhang|adjunt|piece/i.test(marksOf(el)))) return j;
  const toggles = inLink || /toggle|switch|expand|more|widget|collapse/i.test(marksOf(el));
  if (!toggles || !(CONTROL.test(text) || DOTS.test(text))) return -1;
  let region = j;
  for (let up = snap.parent[j] as number; up > body && holds(snap, body, up); up = snap.parent[up] as number) {
    if (within(snap, 'text', up) > 140 || !onlySays(snap, up, region)) break;
    region = up;
  }
  return region;
}

/** Nothing in a line but the control and what the system did. */
function onlySays(snap: Snapshot, line: number, control: number): boolean {
  for (let j = line; j <= (snap.end[line] as number); j++) {
    const text = snap.own[j] as string;
    if (text === '' || holds(snap, control, j)) continue;
    if (!DONE.test(text) && !/^[\W_]*$/u.test(text)) return false;
  }
  return true;
}

/**
 * A text up to the headers of the message that it answers (`De: … Enviado: … Assunto: …`, in any order after the sender), where nothing marks
 * the quoted history. Some own words must come before.
 */
export function withoutHistory(text: string): string {
  const lines = text.split('\n');
  for (let i = 1; i < lines.length; i++) {
    if (headerLabel(lines[i] as string) !== 'from') continue;
    const next = lines
      .slice(i + 1)
      .filter((l) => l.trim() !== '')
      .slice(0, 4);
    const labels = next.filter((l) => headerLabel(l) !== null || /^\p{Lu}\p{L}{1,14}\s?[:：]\s\S.*\d/u.test(l)).length;
    if (labels >= 2 || (labels === 1 && /@/.test(lines[i] as string))) return lines.slice(0, i).join('\n').trimEnd();
  }
  return text;
}
