import { has, phrases } from './phrases.ts';

const unit =
  '(?:seconds?|minutes?|mins?|hours?|hrs?|h|(?:business |working )?days?|weeks?|minutos?|horas?|días?(?: hábiles| laborables)?|semanas?|heures?|jours?(?: ouvrés)?|semaines?|minuten?|stunden?|tage?n?|werktage?n?|wochen?)';
const count =
  '(?:\\d{1,3}|one|two|three|four|five|a few|un[ao]?|dos|tres|cinco|une|deux|trois|cinq|eine[rmn]?|zwei|drei|fünf|wenigen)';

const moments = phrases(
  `${count}(?: (?:to|-|a|à|bis|or|o|ou|oder) ${count})?[-\\s]?${unit}`,
  `\\d{1,2}[-–]\\d{1,2}[-\\s]?${unit}`,
  `\\d{1,2}[:h.]\\d{2}|\\d{1,2} ?(?:am|pm|uhr|h)|\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}`,
  `today|tonight|tomorrow|now|right away|straight away|immediately|just now|already
    this (?:morning|afternoon|evening|week)|next week|noon|midday|end of (?:the )?(?:day|week)|mon(?:day)?
    tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sunday|once (?:it|the|you|we|i)
    as soon as (?:it|the|you|i|we|they|this|that)`,
  `hoy|mañana|ahora(?: mismo)?|ya|inmediatamente|esta (?:mañana|tarde|noche|semana)|mediodía|próxima semana|lunes
    martes|miércoles|jueves|viernes|sábado|domingo|en cuanto`,
  `aujourd'hui|demain|maintenant|immédiatement|tout de suite|ce (?:matin|soir|midi)|cet après-midi|cette semaine
    semaine prochaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|dès que|déjà`,
  `heute|morgen|jetzt|sofort|gerade eben|bereits|diese woche|nächste woche|mittag|nachmittag|abend|montag|dienstag
    mittwoch|donnerstag|freitag|samstag|sonntag|sobald`,
  `(?:\\d{1,2}\\.? ?)?(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|mai|juni|juli|oktober|dezember)(?: \\d{1,2})?`,
);

/** True when a text names a time: a day, an hour, a span, or what it waits for. */
export function namesTime(plain: string): boolean {
  return has(plain, moments);
}
