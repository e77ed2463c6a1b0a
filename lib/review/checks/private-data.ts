import type { Finding } from '../../domain/index.ts';
import type { Look } from '../look.ts';
import { findSpans, type Span } from '../phrases.ts';

const email = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu;
const digits = /(?<![\p{L}\p{N}])\+?\(?\d[\d ()./-]{5,24}\d(?![\p{L}\p{N}])/gu;
const iban = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu;
const order =
  /(?:(?:order|pedido|commande|bestell(?:ung|nummer)|auftrag|invoice|factura|facture|rechnung|account|cuenta|compte|konto|ticket|booking|reserva|réservation|tracking)\s?(?:number|no\.?|nº|n°|nummer|nr\.?|número|numéro|id)?\s?[:#]?\s?|#)(?=[A-Z-]{0,6}\d)[A-Z0-9][A-Z0-9-]{3,24}(?![\p{L}\p{N}])/giu;

const street =
  /(?<![\p{L}\p{N}])(?:\d{1,4}[a-z]?,? \p{Lu}[\p{L}']{1,20}(?: \p{Lu}[\p{L}']{1,20})? (?:Street|St|Lane|Road|Rd|Avenue|Ave|Drive|Close|Court|Square|Terrace)|(?:[Cc]alle|[Aa]venida|[Pp]laza|[Rr]ue|[Bb]oulevard|[Aa]venue)(?: de| du| des| la| el| l')? ?\p{Lu}[\p{L}']{1,25},? \d{1,4}|\d{1,4},? (?:rue|avenue|boulevard) [\p{L}' ]{3,40}|\p{Lu}[\p{Ll}]{2,25}(?:straße|strasse|weg|platz|gasse|allee) \d{1,4})(?![\p{L}\p{N}])/gu;
const ourPlace =
  /(?<!\p{L})(?:our|visit|find us|shop|store|nuestr[oa]|tienda|notre|nos|boutique|unser\w{0,2}|laden|filiale)[^.!?]{0,40}$/iu;

/** The firm's own address, to which a public reply may well point: by its first part, or by what stands before it. */
const shared =
  /^(?:support|help|care|info|contact|hello|hi|service|team|customer\w*|ayuda|soporte|atencion\w*|hola|contacto|aide|kontakt|hilfe|kundenservice|post|mail|press|sales|shop|returns|orders|billing|devoluciones|pedidos|retours)(?:[.+@-]|$)/i;
const invites =
  /(?:write to|e-?mail (?:us|me)|contact us|reach us|reach me|escríb(?:anos|ame|enos|eme|anme)|écrivez(?:-nous|-moi)?|contactez(?:-nous)?|schreiben sie|mailen sie|kontaktieren sie)[^.!?@]{0,30}$/iu;
const privateHost = /@(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|gmx|web|aol|proton|protonmail)\./i;

/** Words before a number that offer the firm's own line. */
const ownLine =
  /(?:call (?:us|me)|our (?:line|number|hotline)|phone us|ring us|hotline|ll[aá]m[ae](?:nos|me)|nuestro (?:número|teléfono)|appelez|notre (?:ligne|numéro)|rufen sie|unsere (?:nummer|hotline)|reach us)[^.!?\d]{0,24}$/iu;

function passesLuhn(number: string): boolean {
  let sum = 0;
  for (const [i, digit] of Array.from(number).reverse().entries()) {
    const doubled = Number(digit) * (i % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const bare = (text: string) => text.replace(/\D/g, '');

function isCard({ text }: Span): boolean {
  const number = bare(text);
  return (
    number.length >= 13 && number.length <= 19 && passesLuhn(number) && !/^0+$/.test(number) && !text.includes('/')
  );
}

/** A number that is written as telephone numbers are, and not as a date, an amount or the firm's own line. */
function isPhone({ text, start }: Span, plain: string): boolean {
  const number = bare(text);
  const isDate = /^\d{4}-\d{2}-\d{2}|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text);
  const isWritten = text.startsWith('+') || /\d[ ()./-]+\d.*[ ()./-]\d/.test(text) || /^0\d{8,}$/.test(text);
  const isFree = /^(?:\+?1[ .-]?)?8(?:00|88|77|66)|^0?800|^\(?0800/.test(text);
  const before = plain.slice(Math.max(0, start - 40), start);
  return number.length >= 8 && number.length <= 15 && isWritten && !isDate && !isFree && !ownLine.test(before);
}

const block = (span: Span, what: string): Finding => ({
  id: 'private-data',
  severity: 'block',
  says: `${what} in a place that anyone can read. Take it out and continue in private.`,
  span,
});

/** True when a reply may show this address in public: the firm's, not a person's. */
function isOwnAddress({ text, start }: Span, { plain, asked, conversation }: Look): boolean {
  const theirs = conversation.latestCustomerTurn.some((m) => m.author.email?.toLowerCase() === text.toLowerCase());
  if (theirs || asked.includes(text) || privateHost.test(text)) return false;
  return shared.test(text) || invites.test(plain.slice(Math.max(0, start - 60), start));
}

function inPublic(look: Look): Finding[] {
  const { text, plain } = look;
  const emails = findSpans(text, plain, email, 20).filter((span) => !isOwnAddress(span, look));
  const phones = findSpans(text, plain, digits, 50).filter((span) => !isCard(span) && isPhone(span, plain));
  const streets = findSpans(text, plain, street, 20).filter(
    ({ start }) => !ourPlace.test(plain.slice(Math.max(0, start - 50), start)),
  );
  const says = 'An order or account number in public. Refer to it without the number, or continue in private.';
  return [
    ...emails.slice(0, 5).map((span) => block(span, 'An e-mail address')),
    ...phones.slice(0, 5).map((span) => block(span, 'A telephone number')),
    ...streets.slice(0, 5).map((span) => block(span, 'A street address')),
    ...findSpans(text, plain, order).map((span): Finding => ({ id: 'private-data', severity: 'warn', says, span })),
  ];
}

/** Data of a person where anyone can read them, and payment data anywhere. */
export function privateData(look: Look): Finding[] {
  const { text, plain, isPublic } = look;
  const cards = findSpans(text, plain, digits, 50).filter(isCard);
  const says = 'A full card number. Never write it out: the last four digits are enough.';
  return [
    ...cards.slice(0, 5).map((span): Finding => ({ id: 'private-data', severity: 'block', says, span })),
    ...(isPublic ? findSpans(text, plain, iban).map((span) => block(span, 'A bank account')) : []),
    ...(isPublic ? inPublic(look) : []),
  ];
}
