/** A date that one of our own messages named, read off its words. */
export interface Promised {
  /** The words that name the time: "by Tuesday". */
  words: string;
  /** Milliseconds since 1970, the end of the time that was named. */
  due: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Five working days are a week. */
const WORKING = 7 / 5;

/** Names of the days from Sunday on, in the seven languages, as beginnings. */
const DAYS: readonly RegExp[] = [
  'sunday|sonntag|dimanche|domingo|domenica|zondag',
  'monday|montag|lundi|lunes|segunda(?:-feira)?|luned[iì]|maandag',
  'tuesday|dienstag|mardi|martes|ter[cç]a(?:-feira)?|marted[iì]|dinsdag',
  'wednesday|mittwoch|mercredi|mi[eé]rcoles|quarta(?:-feira)?|mercoled[iì]|woensdag',
  'thursday|donnerstag|jeudi|jueves|quinta(?:-feira)?|gioved[iì]|donderdag',
  'friday|freitag|vendredi|viernes|sexta(?:-feira)?|venerd[iì]|vrijdag',
  'saturday|samstag|sonnabend|samedi|s[aá]bado|sabato|zaterdag',
].map((names) => new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'iu'));

const TODAY =
  /(?<!\p{L})(?:today|tonight|this (?:morning|afternoon|evening)|heute|aujourd[’']hui|ce soir|hoy|hoje|oggi|stasera|vandaag|vanavond)(?!\p{L})/iu;
const TOMORROW = /(?<!\p{L})(?:tomorrow|morgen|demain|ma[nñ]ana(?! por la ma)|amanh[aã]|domani)(?!\p{L})/iu;
const WITHIN =
  /(?<!\p{L})(?:within|in|innerhalb von|innerhalb|binnen|sous|dans(?: les?)?|d[’']ici|en(?: un plazo de)?|dentro de|em(?: at[eé])?|entro|tra|fra)\s+(?:the next |den n[aä]chsten |las pr[oó]ximas |los pr[oó]ximos )?(?:\d{1,2}\s?(?:-|–|to|bis|à|a|tot)\s?)?(\d{1,3}|one|two|three)\s+((?:business|working)\s+)?(hours?|hrs?|days?|weeks?|stunden?|(?:werk|arbeits)?tage?n?|wochen?|heures?|jours?|semaines?|horas?|d[ií]as?|semanas?|ore|giorni|settiman[ae]|uur|(?:werk)?dagen|weken)(?!\p{L})( ouvr[eé]s| [uú]teis| h[aá]biles| laborables| lavorativi)?/iu;

/** We speak of what we, or the things that we send, will do. */
const FUTURE =
  /(?:[’']ll|(?<!\p{L})(?:will|shall|going to|should|expect\w*|scheduled|latest|by|before|melden uns|melde mich|werden|wird|erhalten|bekommen|sp[aä]testens|bis|rufen|kommt|avant|d[’']ici|au plus tard|recevrez|aurez|rappel\p{L}*|recontact\p{L}*|revien\p{L}+|r[eé]pond\p{L}+|sera|seront|arriver\p{L}*|antes|tardar|recibir[aá]\p{L}*|tendr[aá]\p{L}*|llamar\p{L}+|responder\p{L}+|contestar\p{L}+|contactar\p{L}+|pondremos|llegar[aá]\p{L}*|at[eé]|receber[aá]\p{L}*|retornar\p{L}*|entraremos|chegar[aá]|ligar\p{L}+|entro|ricever\p{L}+|richiamer\p{L}+|risponder\p{L}+|contatter\p{L}+|arriver[aà]|uiterlijk|v[oó][oó]r|bellen|ontvangt|krijgt|nemen|komt|zullen|zal|laten))(?!\p{L})/iu;
/** We ask the customer for something, or tell what lies behind. */
const NOT_OURS =
  /[?]|(?<!\p{L})(?:please|kindly|you (?:need|must|have) to|could you|can you|bitte|por favor|s[’']il vous pla[iî]t|merci de|vous devez|tiene que|per favore|la preghiamo|deve|alstublieft|graag|u moet|was|were|arrived|delivered|closed|geschlossen|ferm[eé]s|cerrad[oa]s|chius[io]|gesloten)(?!\p{L})/iu;

const NUMBERS: Record<string, number> = { one: 1, two: 2, three: 3 };

const endOfDay = (time: number): number => Math.floor(time / DAY) * DAY + DAY - 1;

function unitOf(word: string): number {
  if (/^(?:h|ore|uur|stund)/i.test(word)) return HOUR;
  return /^(?:w(?:eek|och|eken)|sem|set)/i.test(word) ? 7 * DAY : DAY;
}

function spanOfTime(match: RegExpExecArray): number {
  const amount = NUMBERS[match[1]!.toLowerCase()] ?? Number(match[1]);
  const working = match[2] !== undefined || match[4] !== undefined || /^(?:werk|arbeits)/i.test(match[3]!);
  return amount * unitOf(match[3]!) * (working ? WORKING : 1);
}

function weekday(sentence: string, sent: number): Promised | null {
  for (const [day, names] of DAYS.entries()) {
    const match = names.exec(sentence);
    if (!match) continue;
    const ahead = (day - new Date(sent).getUTCDay() + 7) % 7 || 7;
    return { words: match[0], due: endOfDay(sent + ahead * DAY) };
  }
  return null;
}

function dueIn(sentence: string, sent: number): Promised | null {
  const within = WITHIN.exec(sentence);
  if (within) return { words: within[0], due: sent + spanOfTime(within) };
  const day = weekday(sentence, sent);
  if (day) return day;
  const tomorrow = TOMORROW.exec(sentence);
  if (tomorrow) return { words: tomorrow[0], due: endOfDay(sent + DAY) };
  const today = TODAY.exec(sentence);
  return today && { words: today[0], due: endOfDay(sent) };
}

/**
 * The latest time that one of our own messages promises something for, in seven languages; null = none. `sent` in
 * milliseconds since 1970; days end at midnight UTC. Only the first 4,000 characters are read.
 */
export function promiseIn(text: string, sent: number): Promised | null {
  let latest: Promised | null = null;
  for (const sentence of text.slice(0, 4000).split(/(?<=[.!?])\s+|\n/)) {
    if (!FUTURE.test(sentence) || NOT_OURS.test(sentence)) continue;
    const found = dueIn(sentence, sent);
    if (found && (latest === null || found.due > latest.due)) latest = found;
  }
  return latest;
}
