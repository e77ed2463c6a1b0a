const UNITS: readonly [RegExp, number][] = [
  [/^(?:s|sec|secs|seconds?|sek\.?|sekunden?|segundos?|secondes?|secondi|сек\.?|秒前?|초)(?!\p{L})/iu, 1 / 60],
  [
    /^(?:mo|mos|months?|mon\.?|monate?n?|mes|meses|mois|mesi|maanden|mies\.?|мес\.?|ay)(?!\p{L})|^(?:か月|个月|個月|개월)/iu,
    43_200,
  ],
  [/^(?:m|min|mins|minutes?|min\.|minuten?|minutos?|minuti|minuut|мин\.?|dk)(?!\p{L})|^(?:分|분)/iu, 1],
  [
    /^(?:h|hr|hrs|hours?|std\.?|stunden?|horas?|heures?|ore|uur|u|godz\.?|t|ч|sa)(?!\p{L})|^(?:時間|小时|小時|시간)/iu,
    60,
  ],
  [
    /^(?:w|wk|wks|weeks?|wo\.?|wochen?|sem\.?|semanas?|semaines?|settimane|weken|tyg\.?|нед\.?|hf)(?!\p{L})|^(?:週間?|周|주)/iu,
    10_080,
  ],
  [/^(?:y|yr|yrs|years?|jahre?n?|años?|ans?|anos?|anni|jaar|lat|г|лет|yıl)(?!\p{L})|^(?:年|년)/iu, 525_600],
  [/^(?:d|days?|tage?n?|tg\.?|días?|dias?|j|jours?|g|giorni|dagen|dni|д|дн\.?|gün)(?!\p{L})|^(?:日|天|일)/iu, 1440],
];

/**
 * How long ago a short relative time is, in minutes: `3d`, `2 hrs`, `vor 5 Std.`, `hace 2 días`, `3時間前`. Null when the text is
 * not one (a date, a time of day). Coarse by nature: good for order, not for arithmetic.
 */
export function minutesAgo(text: string): number | null {
  const plain = text.trim().toLowerCase();
  if (plain.length > 40) return null;
  if (
    /^(?:just now|now|jetzt|gerade eben|ahora|à l’instant|à l'instant|agora|adesso|nu|только что|刚刚|たった今|방금)$/u.test(
      plain,
    )
  )
    return 0;
  const found = /(?<![\d:.])(\d{1,3})\s?(?=\p{L})/u.exec(plain);
  if (!found || /\d[:/]\d|\d{4}/.test(plain)) return null;
  const rest = plain.slice(found.index + found[0].length);
  const unit = UNITS.find(([word]) => word.test(rest));
  return unit ? Number(found[1]) * unit[1] : null;
}
