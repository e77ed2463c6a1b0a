// Times as pages show them to people, in the languages that helpdesks are used in: what is one, and when it was.

/** The twelve months, each by how its name begins. */
const NAMES =
  'jan janv ene gen янв sty oca يناير ינואר;feb fév fev февр фев lut şub فبراير פברואר;mar mär maa mrt мар مارس מרץ;apr abr avr апр kwi nis أبريل אפריל;may mai mag mei май мая maj مايو מאי;jun juin giu июн cze haz يونيو יוני;jul juil lug июл lip tem يوليو יולי;aug ago août aout авг sie ağu أغسطس אוגוסט;sep set сен wrz eyl سبتمبر ספטמבר;oct okt ott out окт paź paz eki أكتوبر אוקטובר;nov ноя lis kas نوفمبر נובמבר;dec dic dez déc дек gru ara ديسمبر דצמבר';
const MONTHS = NAMES.replace(/[ ;]/g, '|');
const UNITS =
  's|sec|secs|seconds?|m|min|mins|minutes?|h|hr|hrs|hours?|d|days?|w|wk|weeks?|mo|months?|y|yr|yrs|years?|sek|sekunden?|minuten?|std|stunden?|tag(?:e|en)?|wochen?|monat(?:e|en)?|jahr(?:e|en)?|segundos?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|anos?|heures?|jours?|j|semaines?|mois|ans?|sem|minuti|or[ae]|giorn[oi]|settiman[ae]|mesi|anni|uur|dagen|weken|мин(?:ут[аы]?)?|час(?:а|ов)?|дн(?:я|ей)|день|недел[июья]|dakika|saat|gün|hafta|minut[aey]?|godzin[aey]?|dni|tygodni[ea]?';

/**
 * A time as people write it, in lower case (`\p{L}` with the flag `i` takes 10 ms to build); the parts are tried on short texts only.
 */
const TIME = new RegExp(
  [
    '\\d{4}\\s?[-/.年년]\\s?\\d{1,2}\\s?[-/.月월]\\s?\\d{1,2}',
    '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}',
    '\\d{1,2}[月월]\\s?\\d{1,2}[日일]',
    '(?<![\\d.])\\d{1,2}[:h]\\d{2}(?!\\d)',
    `(?<!\\p{L})(?:${MONTHS})\\p{L}{0,7}\\.?\\s+(?:de\\s+)?\\d{1,4}`,
    `\\d{1,2}\\.?\\s+(?:de\\s+)?(?:${MONTHS})\\p{L}{0,7}`,
    `\\d+\\+?\\s?(?:${UNITS})\\.?\\s+(?:ago|fa|atr[áa]s|geleden|назад|önce|temu|sedan|siden|sitten)`,
    `(?:vor|hace|il y a|h[áa]|för|منذ|قبل|لפני|לפני|πριν)\\s+(?:\\p{L}+\\s+){0,2}(?:\\d+|einer?|einem|una?|une?|h[åa]lf)(?:\\s?\\p{L}+)?`,
    '(?:منذ|قبل)\\s+\\p{L}+',
    '\\d+\\s?(?:秒|分|分钟|分鐘|時間|小时|小時|日|天|週間|周|か月|ヶ月|个月|年)前',
    '\\d+\\s?(?:초|분|시간|일|주|개월|년)\\s?전',
    `(?:about )?(?:an?|one|\\d+) (?:${UNITS}) ago`,
    '(?<!\\p{L})(?:just now|right now|yesterday|today at|gestern|heute|gerade eben|ayer|hoy|ahora|hier à|aujourd.hui|à l.instant|ieri|oggi|ontem|hoje|agora|gisteren|vandaag|вчера|сегодня|dün|bugün|wczoraj|dzisiaj|أمس|اليوم|الآن|אתמול|היום)(?!\\p{L})|(?<!\\p{L})(?:昨日|今日|たった今|昨天|今天|刚刚|어제|오늘|방금)(?![\\p{L}]{2})',
  ].join('|'),
  'u',
);
/** Units as feeds shorten them: giorni, uur, timmar, veckor, saat, hafta, päivää, viikkoa, godzin, dni, часа, дня, недели. */
const SHORT_UNITS = 'gg?|u|tim|v|sa|hf|pv|vk|godz|dn|[чд]|нед';
/** A bare age such as `3h` or `2 days`: a time only when it is all that an element says. */
const BARE_AGE = new RegExp(
  `^(?:about\\s|~)?\\d{1,3}\\+?\\s?(?:${UNITS})\\.?$|^\\d{1,2}\\s?(?:${SHORT_UNITS})\\.?$`,
  'u',
);

/** A word with the figures of its day and year; in `from 1 December` the figure belongs to the word after it. */
const NAMED = new RegExp(
  `(\\d{1,2})?\\.?\\s*(?:de\\s+)?(\\p{L}{3,})\\.?\\s*(?:de\\s+)?(\\d{1,2}(?!\\d|\\.?\\s(?:${MONTHS})))?,?\\s*(\\d{4})?`,
  'gu',
);

const MONTH = new Map(NAMES.split(';').flatMap((list, m) => list.split(' ').map((name) => [name, m] as const)));
const UNIT: readonly [RegExp, number][] = [
  [/^(?:mo|mes|mois|monat|か月|ヶ月|个月|개월|شهر|أشهر)/iu, 43_200],
  [/^(?:mi?n?|分|دق|мин|dak)/iu, 1],
  [/^(?:h(?!f)|std|stund|u(?:ur)?$|tim|sa$|ч$|ore?a?|時間|小时|시간|ساع|час|saat|godz)/iu, 60],
  [/^(?:d|tag|j|gi|gg?$|pv$|д$|日|天|일|أي|يوم|дн|gün)/iu, 1440],
  [/^(?:w|woche|sem|sett|v$|vk$|hf$|週|周|주|أسب|нед|hafta|tyg)/iu, 10_080],
  [/^(?:y|jahr|a[nñ]|年|년|سن|год|лет)/iu, 525_600],
  [/^(?:s|秒|сек)/iu, 1 / 60],
];

/** A number or `an` before a word that may be a unit: `il y a environ 2 heures`. */
const AGE = /(?<![\p{L}\d])(?:(\d+)\+?\s?|(?:an?|one|une?|eine[rm]?)\s+)(\p{L}+)/gu;

/** `قبل ساعتين`: an hour, a day, or two of them, without a figure. */
const ARABIC_AGE = /(?:قبل|منذ)\s+(\p{L}{3,})/u;

/** The name of a day of the week, alone. */
const WEEKDAY =
  /^(?:tue|wed|thu|sun|mo|di|mi|do|fr|sa|so|lun|mar|mi[ée]|jue|vie|s[áa]b|dom|mer|jeu|ven|ma|wo|vr|za|zo|пн|вт|ср|чт|пт|сб|вс)\p{L}{0,3}(?:day|tag|nesday|rsday|di|che|edi)?\.?$/iu;

/** The full name of a day of the week, alone; English ones also as they are shortened: other short forms may be names. */
const DAY =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|(?:lune|marte|mercole|giove|vener)d[iì]|sabato|domenica|(?:segunda|ter[çc]a|quarta|quinta|sexta)(?:-feira)?|(?:maan|dins|woens|donder|vrij|zater|zon|m[åa]n|tirs|tis|ons|tors|fre|l[öø]r|s[öø]n)dag|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pazartesi|salı|çarşamba|perşembe|cuma(?:rtesi)?|(?:ال)?(?:أحد|[اإ]ثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)|יום (?:ראשון|שני|שלישי|רביעי|חמישי|שישי)|שבת|[日月火水木金土]曜日?|(?:星期|周|礼拜)[一二三四五六日天]|[월화수목금토일]요일)$/iu;

/** Days that are told from today, as minutes back from the end of today. */
const DAYS: readonly [RegExp, number][] = [
  [
    /yesterday|gestern|ayer|hier(?!\p{L})|ieri|ontem|gisteren|вчера|dün|wczoraj|i ?går|أمس|אתמול|昨[日天]|어제/iu,
    -2880,
  ],
  [
    /today|heute|hoy|aujourd.hui|oggi|hoje|vandaag|сегодня|bugün|dzi[sś]|i ?dag(?!\p{L})|اليوم|היום|今[日天]|오늘/iu,
    -1440,
  ],
];

/** A shown time as minutes; relative ages are negative. Null when it cannot be told. */
export function shownTime(text: string): { at: number; weak: boolean } | null {
  if (text === '' || text.length > 120) return null;
  const clock = /(\d{1,2})[:h](\d{2})(?:[:\d]*)?\s*([ap]\.?m)?/iu.exec(text);
  const hour = clock ? (Number(clock[1]) % (clock[3] ? 12 : 24)) + (/^p/i.test(clock[3] ?? '') ? 12 : 0) : 0;
  const minutes = clock ? hour * 60 + Number(clock[2]) : 0;
  const date = dateIn(text);
  if (date !== null) return { at: date / 60_000 + minutes, weak: false };
  const some = ARABIC_AGE.exec(text)?.[1];
  const word = some && UNIT.find(([unit]) => unit.test(some))?.[1];
  if (some && word) return { at: (some.endsWith('ين') ? -2 : -1) * word, weak: false };
  for (const age of (clock ? text.replace(clock[0], '') : text).toLowerCase().matchAll(AGE)) {
    const unit = UNIT.find(([word]) => word.test(age[2] as string))?.[1];
    if (unit) return { at: -Number(age[1] ?? 1) * unit, weak: false };
  }
  const day = DAYS.find(([word]) => word.test(text));
  if (day) return { at: day[1] + minutes, weak: false };
  return clock ? { at: minutes, weak: true } : null;
}

function dateIn(text: string): number | null {
  const iso = /(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})/.exec(text);
  if (iso) return Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]));
  for (const m of text.toLowerCase().matchAll(NAMED)) {
    const word = m[2] as string;
    const month = MONTH.get(word) ?? MONTH.get(word.slice(0, 4)) ?? MONTH.get(word.slice(0, 3));
    const day = m[1] ?? m[3];
    if (month !== undefined && day)
      return Date.UTC(Number(m[4] ?? /\b(?:19|20)\d{2}\b/.exec(text)?.[0] ?? 2000), month, Number(day));
  }
  const plain = /(\d{1,2})([./-])(\d{1,2})\2(\d{2,4})/.exec(text);
  if (!plain) return null;
  const year = Number(plain[4]) + ((plain[4] as string).length < 4 ? 2000 : 0);
  const [a, b] = [Number(plain[1]), Number(plain[3])];
  return plain[2] === '/' && b > 12 ? Date.UTC(year, a - 1, b) : Date.UTC(year, b - 1, a);
}

/** The expressions for a time in a text in lower case, for a text that is only an age (`3h`), for a weekday, also shortened, and for one in full; linear, without state. */
export function timePatterns(): { time: RegExp; bareAge: RegExp; weekday: RegExp; day: RegExp } {
  return { time: TIME, bareAge: BARE_AGE, weekday: WEEKDAY, day: DAY };
}
