import { type Check, each } from './check.ts';

const PROMISES: readonly RegExp[] = [
  // English
  /(?<!\b(?:whether|if) )\b(?:we|i)(?:'ll| will| shall| can|'m going to| are going to| have)? (?:refund|reimburse|compensate|credit|waive|replace|pay)(?:ed)?\b[^.!?\n]{0,30}\b(?:you|your|it|the)\b|\b(?:full refund|free of charge|for free|guarantee[ds]?|we promise|i promise)\b|\b(?:will|'ll) (?:arrive|be (?:delivered|fixed|resolved|refunded|back|there|with you)|have it)\b[^.!?\n]{0,25}\b(?:by|on|within|before|tomorrow|today|in \d)/gi,
  // Spanish
  /(?:te|le|os|les) (?:vamos a |voy a )?(?:reembols|devolver|compens|abon)\p{L}*|(?:reembolso (?:completo|íntegro)|gratis|sin coste|garantiz\p{L}+|prometo|prometemos)|(?:llegará|estará (?:resuelto|listo)|lo (?:tendrás|tendrá)) (?:el|mañana|hoy|antes|en \d)/giu,
  // French
  /(?:nous|je) (?:vous )?(?:allons |vais )?(?:rembours|indemnis|compens|offr|garanti)\p{L}*|(?:remboursement intégral|gratuitement|sans frais|je promets|nous promettons)|(?:arrivera|sera (?:livré|réglé|résolu|remboursé)\p{L}*) (?:le|demain|avant|d'ici|sous)/giu,
  // German
  /(?:wir|ich) (?:erstatten|ersetzen|garantieren|versprechen|schreiben .{0,20}gut)|(?:erstatte|ersetze|garantiere|verspreche) ich|(?:volle Erstattung|kostenlos|garantiert)|(?:kommt|ist) (?:morgen|bis|am) [^.!?\n]{0,20}(?:an|da|fertig|erledigt)/gi,
];

/** Words that bind the firm: money, guarantees, dates. They need an authority that a draft does not have. */
export const promise: Check = (text) =>
  PROMISES.flatMap((pattern) =>
    each(text, pattern, 'promise', 'warn', 'This is a promise: keep it only if you are allowed to give it.'),
  );
