/** A piece of a text that is personal, or that needs a source before a reply may state it. */
export interface Detail {
  kind: 'email' | 'phone' | 'order' | 'card' | 'iban' | 'amount' | 'date' | 'link';
  text: string;
  start: number;
  end: number;
}

const NUMBER_WORDS =
  'order|file|claim|application|request|permit|return|solicitud|devolución|retour|demande|ticket|case|invoice|booking|reference|ref|reservation|tracking|account|customer|contract|policy|pedido|factura|reserva|referencia|expediente|cliente|commande|facture|r[ée]servation|r[ée]f[ée]rence|dossier|suivi|contrat|bestellung|bestellnummer|auftrag|auftragsnummer|rechnung|rechnungsnummer|buchung|kundennummer|vertrag|ordine|fattura|prenotazione|encomenda|fatura|bestelling|factuur|ordernummer|bestelnummer';
const MONTHS =
  'jan(?:uary|uar|vier)?|feb(?:ruary|ruar|rero)?|f[ée]v(?:rier)?|mar(?:ch|zo|s)?|m[äa]rz|apr(?:il)?|avr(?:il)?|abril|may|mai|mayo|jun[ei]?|junio|juin|jul[iy]?|julio|juillet|aug(?:ust)?|ao[uû]t|agosto|sep(?:t(?:ember|embre)?)?|septiembre|oct(?:ober|obre|ubre)?|okt(?:ober)?|nov(?:ember|embre|iembre)?|dec(?:ember)?|d[ée]c(?:embre)?|dez(?:ember)?|dic(?:iembre)?';

const PATTERNS: readonly [Detail['kind'], RegExp][] = [
  ['link', /\b(?:https?:\/\/|www\.)[^\s<>"]+/gi],
  ['email', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g],
  ['iban', /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g],
  ['card', /\b\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{1,7}\b/g],
  [
    'amount',
    /(?:[€$£¥]|\b(?:EUR|USD|GBP|CHF)) ?\d[\d.,]*\d|(?:[€$£¥]|\b(?:EUR|USD|GBP|CHF)) ?\d|\b\d[\d.,]* ?(?:€|\$|£|¥|(?:EUR|USD|GBP|CHF|euros?|dollars?|pounds?|quid|pesos?|libras?|d[óo]lares)\b)/gi,
  ],
  [
    'date',
    new RegExp(
      `\\b\\d{1,2}(?:st|nd|rd|th|\\.|er|º)?(?: (?:of|de))? (?:${MONTHS})\\b\\.?(?: (?:de )?\\d{4})?|\\b(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.](?:20)?\\d{2}\\b`,
      'gi',
    ),
  ],
  [
    'order',
    new RegExp(
      `\\b(?:${NUMBER_WORDS})\\b[ :.#-]{0,3}(?:(?:n(?:umber|o|r|um|um[ée]ro|úmero|º|°)?|número|numéro|nummer|id|code|is|es|est|ist|lautet)[ :.#°º]{0,3}){0,2}#?([A-Z0-9](?:[A-Z0-9/-]{0,22}[A-Z0-9])?)\\b`,
      'gi',
    ),
  ],
  ['order', /#([A-Z]{0,4}-?\d{4,14})\b/gi],
  ['order', /\b([A-Z]{1,5}-?\d{4,14}|[A-Z]{2,4}-\d{2,4}-\d{2,8}|\d{3}-\d{7}-\d{7})\b/g],
  ['phone', /(?<![\w-])(?:\+|00)?\(?\d{1,4}\)?(?:[ ./-]?\(?\d{2,4}\)?){2,5}(?!\w)/g],
];

/** A bare year, a small count or a word is no order number. */
function isDetail(kind: Detail['kind'], text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  if (kind === 'order') return digits >= 3 && !/^(?:19|20)\d\d$/.test(text);
  if (kind === 'phone') return digits >= 7 && digits <= 15;
  return true;
}

/** The personal or checkable details of a text, in order, without overlaps (the first kind that claims a place wins). */
export function detailsOf(text: string): Detail[] {
  const found: Detail[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const value = kind === 'order' ? (match[1] ?? match[0]) : match[0];
      const start = match.index + match[0].lastIndexOf(value);
      const end = start + value.length;
      const isTaken = found.some((other) => start < other.end && end > other.start);
      if (!isTaken && isDetail(kind, value)) found.push({ kind, text: value, start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Has the text a detail that must not be repeated in public, or that a draft must not state? */
export function hasDetail(text: string, kinds?: readonly Detail['kind'][]): boolean {
  return detailsOf(text).some((detail) => kinds === undefined || kinds.includes(detail.kind));
}
