import { has, phrases } from './phrases.ts';

/** A sentence with its place in the text. */
export interface Sentence {
  text: string;
  start: number;
}

/** Splits at sentence ends and line breaks. Linear; a full stop inside a number or an address does not end one. */
export function sentencesOf(plain: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of plain.matchAll(/[.!?…。！？]{1,6}(?=\s|$)|\n+|(?<=[。！？])/gu)) {
    const end = match.index + match[0].length;
    if (plain.slice(from, end).trim() !== '') sentences.push({ text: plain.slice(from, end).trim(), start: from });
    from = end;
  }
  if (plain.slice(from).trim() !== '') sentences.push({ text: plain.slice(from).trim(), start: from });
  return sentences;
}

const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hola|buen[oa]s|estimad[oa]|querid[oa]|bonjour|bonsoir|salut|chère?|madame|monsieur|hallo|guten|liebe[rs]?|sehr geehrte\w?|moin)(?![\p{L}])[^.?!]{0,60}$/iu;

/** Thanks, apology, sympathy, farewell: polite, but it moves nothing. */
const courtesy = phrases(
  `thank(?:s| you)|sorry|apologi[sz]e|apologies|appreciate|understand (?:how|your|that|the)|regards|best wishes
    have a (?:great|nice|good|lovely|wonderful)|we value|important to us|sincerely|cheers|take care|frustrating
    kind words|feedback`,
  `gracias|perd[oó]n|perdone|disculpas?|disculpe|lamentamos|lamento|sentimos|siento|entiendo|entendemos
    comprendemos|comprendo|saludos?|atentamente|molestias|importante para nosotros|valoramos`,
  `merci|désolée?s?|excus(?:es|ez)|navrée?s?|regrett(?:ons|e)|compren(?:ds|ons)|cordialement|bonne journée
    salutations|important pour nous|gêne occasionnée`,
  `danke|dank|entschuldig\\w{0,6}|leid|bedauern|bedaure|verstehe[n]?|verständnis|grüße[n]?|gruß|schönen tag
    wichtig für uns|unannehmlichkeiten`,
);

/** Words of doing, finding out, or telling how: a sentence with one of them moves something, however polite. */
const doing = phrases(
  `(?:i|we)'(?:ve|ll)
    (?:i|we) (?:will|have|just|see|found|saw|sent|checked|asked|refunded|can(?! (?:only|understand|imagine|see why)))
    (?:i'm|i am|we're|we are) (?:\\w{1,12} )?\\w{2,15}ing|please(?! (?:accept|forgive|excuse|know))|you can
    could you|can you|send|refund(?:ed)?|replac\\w{1,6}|check(?:ed|ing)?|fix(?:ed)?|because|yes|no`,
  `he|hemos|voy|vamos|(?:estoy|estamos) \\w{2,14}ndo|puede|puedes|podría|envíe(?:nos|me)?|acabo de|acabamos de
    escríba\\w{1,4}|le (?:envío|mando|llamo|devuelvo|devolvemos|escribo)|reviso|revisamos|reembols\\w{1,6}|porque|sí`,
  `j'ai|on (?:a|va)|je (?:vous(?! (?:prie|présente|remercie|comprends))|vais|viens|fais|regarde|vérifie|peux|m'en)
    nous (?:avons|allons|faisons|pouvons|vous(?! (?:pri|présent|remerci|compren)))|vous pouvez|pouvez-vous
    veuillez(?! (?:nous excuser|m'excuser|accepter|recevoir))|envoyez|écrivez|rembours\\w{1,7}|vérifi\\w{1,5}|parce
    oui|non`,
  `ich (?:habe|schicke|sende|prüfe|rufe|kümmere|melde|erstatte|kann|sehe|werde|schaue)|habe ich|schick\\w{0,2}
    sende\\w{0,2}|teilen sie|wir (?:haben|schicken|senden|prüfen|erstatten|werden|können)|haben wir|können sie
    bitte(?! (?:entschuld|verzeih))|erstatt\\w{1,6}|weil|ja|nein`,
);

/** Stock lines that sound like doing and are not: the customer knows no more than before. */
const stock = phrases(
  `we (?:have |'ve )?(?:successfully )?received your (?:message|request|e?-?mail|enquiry|inquiry|ticket)
    your (?:request|case|message|ticket) (?:is being|will be) (?:processed|handled|reviewed)
    (?:please )?(?:refer to|see|check|visit|consult) our (?:website|faq|terms|help cent(?:er|re)|policy)
    we have (?:noted|taken note of) your|we are aware`,
  `hemos recibido su (?:mensaje|solicitud|consulta|correo)|su (?:solicitud|caso|consulta) está siendo
    (?:consulte|visite|revise) nuestr[oa] (?:web|página|sitio|política)|tomamos nota`,
  `nous avons (?:bien )?(?:reçu|pris note de|pris connaissance de) votre|votre demande est en cours
    (?:consultez|visitez) (?:notre|nos) (?:site|faq|conditions)`,
  `wir haben ihre (?:nachricht|anfrage|mail) (?:erhalten|zur kenntnis)|ihre anfrage wird (?:derzeit )?bearbeitet
    (?:besuchen|beachten) sie (?:bitte )?unsere[n]? (?:website|webseite|faq|agb|hilfe\\w{0,6})`,
);

/** True when a text says that something is done, found out, offered or asked for. */
export function acts(plain: string): boolean {
  return has(plain, doing);
}

/** True when a sentence is only manners. */
export function isCourtesy(sentence: string): boolean {
  const plain = sentence.trim();
  if (!/\p{L}/u.test(plain) || greeting.test(plain) || /^\^\p{L}{1,3}$/u.test(plain)) return true;
  return has(plain, stock) || (has(plain, courtesy) && !has(plain, doing));
}

/** The sentences that say or do something. A line of one or two words at the end is a name. */
export function substance(sentences: readonly Sentence[]): Sentence[] {
  return sentences.filter((sentence, i) => {
    const words = sentence.text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const isName =
      words.length <= 3 && i > 0 && i >= sentences.length - 2 && /^[\p{Lu}\p{N}^\s.,'-]/u.test(sentence.text);
    return !isCourtesy(sentence.text) && !(isName && !/[.?!]$|\d/u.test(sentence.text));
  });
}
