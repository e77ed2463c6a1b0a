/** What a control in a message says: it shows or hides something of it, or translates it. */
const CONTROL =
  /^\W*(?:(?:show|hide|view|see|read|display|load|download|expand|collapse|open)\s+(?:the\s+)?(?:more|less|all|original|full|quoted|trimmed|images?|pictures?|translation|message|html|in browser|headers?|history|attachments?|details|thread|rest)|translate|download|click here|(?:mehr|weniger|original|bilder|übersetzung|zitat|alles|anhang|zitierte\p{L}* text)\b.{0,24}(?:anzeigen|zeigen|ausblenden|laden)|übersetzen|hier klicken|weiterlesen|(?:mostrar|ver|ocultar|ler|exibir|leer)\s+(?:mais|más|menos|original|imagens|imágenes|tradu\S+|tudo|todo|la traducción|a tradução|o original|el original|texto)|traducir|traduzir|(?:voir|afficher|masquer|lire)\s+(?:plus|moins|la suite|l.original|les images|la traduction|le texte|tout)|traduire|(?:mostra|nascondi|vedi|leggi)\s+(?:altro|meno|tutto|originale|immagini|traduzione|testo)|traduci|(?:toon|verberg|bekijk|lees)\s+(?:meer|minder|alles|origineel|afbeeldingen|vertaling)|vertalen?|(?:pokaż|ukryj|zobacz|czytaj)\s+(?:więcej|mniej|wszystko|oryginał|obrazy|tłumaczenie|cytat)|przetłumacz|(?:показать|скрыть|читать)\s+(?:ещё|еще|далее|полностью|оригинал|изображения|перевод|цитату)|перевести|(?:visa|vis|dölj|skjul)\s+(?:mer|mindre|original|bilder|billeder|översättning)|visa citat\p{L}*|(?:masquer|afficher) le texte des messages précédents|mostrar texto citado|daha fazla|çeviriyi|orijinali|もっと見る|続きを読む|原文を(?:表示|見る)|翻訳(?:を見る)?|画像を表示|展开|收起|查看(?:原文|翻译|更多|全部)|显示(?:原文|图片)|더 ?보기|원문 보기|번역 보기|이미지 표시|عرض (?:المزيد|الأصل|الترجمة|الصور)|إخفاء|הצג (?:עוד|מקור|תמונות|תרגום)|הסתר)/iu;
/** Of a line that says what the system did to the message. */
const DONE =
  /translated|übersetzt|traducid|traduzid|traduit|tradott|vertaald|przetłumaczon|переведен|översatt|çevrildi|翻訳|翻译|번역|مترجم|תורגם|blocked|blockiert|bloquead|bloqué|bloccat|geblokkeerd|zablokowan|заблокирован|ブロック|屏蔽|\bhtml\b|remote (?:content|images)|external images/iu;
const DOTS = /^[.…·•⋯]{1,6}$/u;
const FILE =
  /^\S.{0,70}\.(?:jpe?g|png|gif|webp|heic|pdf|docx?|xlsx?|pptx?|odt|zip|rar|txt|csv|mp[34]|mov|eml|log)\s*[([·,–-]?\s*[\d.,]+\s?(?:[kmg]i?b|bytes|[km]o|кб|мб)\s?[)\]]?$/iu;

/** Does the text of a link or button inside a message show or hide a part of it, translate it or unfold a quote? In 14 languages. */
export const saysControl = (text: string): boolean => text.length < 90 && (CONTROL.test(text) || DOTS.test(text));

/** Does a short line tell what the system did to a message: translated it, blocked its pictures? */
export const saysDone = (text: string): boolean => text.length < 140 && DONE.test(text);

/** Is the text the name of a file with its size? */
export const saysFile = (text: string): boolean => text.length < 100 && FILE.test(text);

const RESULTS =
  /search results|suchergebnis|resultados? (?:de|para|da)|résultats|risultati|zoekresultaten|wyniki wyszukiwania|результаты поиска|arama sonuç|sökresultat|検索結果|搜索结果|검색 결과|نتائج البحث|תוצאות חיפוש/iu;

/** Does a short heading or label say that what follows is what a search found? */
export const saysResults = (text: string): boolean => text.length < 90 && RESULTS.test(text);
