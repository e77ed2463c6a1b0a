const HEAD = 5000;
const TAIL = 1000;
// Tag characters, bidi controls, zero-width marks (the joiner stays, emoji need it) and control characters.
const INVISIBLE =
  /[\u{e0000}-\u{e007f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{200b}\u{200c}\u{200e}\u{200f}\u{2060}-\u{2064}\u{feff}\u{ad}\u{0}-\u{8}\u{b}-\u{1f}\u{7f}-\u{9f}]/gu;
const MARKUP = /<[!/?]?[a-z][^<>]{0,500}>/gi;

/** The text as a person reads it: no markup, no invisible characters; a very long text is cut in the middle. Linear. */
export function cleanText(text: string): string {
  const short = text.length > HEAD + TAIL ? `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}` : text;
  return short
    .toWellFormed()
    .replace(INVISIBLE, '')
    .replace(MARKUP, ' ')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/[’‘]/g, "'")
    .trim();
}

// Orders to a machine or to the drafter, in the languages of the packs. Found sentences are not used at all.
const ORDERS =
  /\b(?:ignor\w*|disregard|forget|override|bypass|olvida|olvide|ignora|ignore[zr]?|oublie[zr]?|vergiss|ignorier\w*|esque[cç]a|dimentica|negeer)\b.{0,40}\b(?:instruction|instruccion|anweisung|instru[cç]|istruzion|instructie|prompt|rule|regla|r[eè]gle|previous|above|anterior|pr[eé]c[eé]dent|vorherig|system)|\b(?:system|assistant|developer|sistema|syst[eè]me)\s*(?:prompt|message|:|override|note)|\b(?:as an?|you are(?: now)?|act as|eres|tu es|vous [eê]tes|du bist) (?:an? |una? |une? |eine? )?(?:ai|ia|ki|assistant|chatbot|bot|llm|language model|asistente|modelo|mod[eè]le)\b|\b(?:reply|respond|answer|say|write|output|print|responde|r[eé]ponds?|r[eé]pondez|antworte) (?:only |exactly |with |solo |con |uniquement |nur |mit )+|\b(?:reveal|show|print|repeat)\b.{0,20}\b(?:prompt|instructions|system)|\b(?:approve|grant|issue|authori[sz]e|aprueba|apruebe|approuve[zr]?|genehmige)\b.{0,30}\b(?:refund|credit|reembolso|remboursement|erstattung|voucher|discount)|\bpromo(?:tional)? code\b.{0,20}\b(?:give|send|write)|\[\/?(?:inst|system)\]|<\|/i;

/** Is this sentence an order to a machine? Then nothing of it may shape or enter a draft. */
export function givesOrders(sentence: string): boolean {
  return ORDERS.test(sentence.slice(0, 1000));
}

/** The sentences of a text, each with its end sign. A line break ends a sentence, too. */
export function sentencesOf(text: string): string[] {
  const found = text.match(/[^.!?…。！？\n]+(?:[.,](?=\w)[^.!?…。！？\n]+)*[.!?…。！？]*/g) ?? [];
  return found.map((sentence) => sentence.trim()).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
