import { words } from '../pack.ts';

export const fails = words(`
 no dejó pierde gotea falla fallan falló llegó está están sigue ha se rompió desapareció huele apareció figura consta
`);

export const rude = words('puto puta maldito maldita dichoso dichosa jodido jodida asqueroso asquerosa');

/** A place or a comparison stands before the noun. */
export const places =
  /(?:al lado de|al lado|cerca de|delante de|detrás de|junto a|frente a|encima de|debajo de|fuera de|(?:^|\s)(?:como|parece|según|hacia|desde|tras)|(?:estoy|está|sentad[oa]|espero|esperando|estamos) en)$/;
export const about =
  /(?:sobre|acerca de|respecto a|(?:problema|problemas|duda|dudas|incidencia|pregunta|ayuda|pasa|queja) (?:con|de|sobre))$/;

export const trouble =
  /(?<!\p{L})(?:no|nunca|nadie|nada|ningun\p{L}*|ningún|sin|tod(?:avía)|aún|otra vez|(?:muy|demasiado) tarde|retras\p{L}*|perd\p{L}*|falta\p{L}*|rot[oa]s?|romp\p{L}*|dañad\p{L}*|equivocad\p{L}*|mal|doble|dos veces|cancel\p{L}*|anul\p{L}*|bloque\p{L}*|congel\p{L}*|fr[ií][oa]s?|suci[oa]s?|fall\p{L}*|error\p{L}*|averi\p{L}*|avería|gote\p{L}*|fuga|ca[ií]d[oa]|cort\p{L}*|apag\p{L}*|estrope\p{L}*|deja(?:do|ron)|dejó|rechaz\p{L}*|desaparec\p{L}*|caduc\p{L}*|lent[oa]|peor|duele|enferm\p{L}*|moho|humedad|negr[oa]|ruido|huele|semanas|meses|horas|demasiad\p{L}*|subid[oa]|subi[óo]|más car[oa])(?!\p{L})/iu;

export const condition =
  /^(?:y |pero |o )?(?:si(?! podr| puede| me puede| me pod)|de lo contrario|en caso contrario|si no)(?!\p{L})/iu;

const DAY =
  '(?:el |este |la |antes del |antes de )?(?:próxim[oa] )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|hoy|esta (?:noche|tarde|semana)|fin de semana|semana que viene|día \\d{1,2}|a las \\d{1,2}|\\d{1,2} de \\p{L}+)';
export const stake = new RegExp(
  `^(?:mi|mis|nuestr\\p{L}+|el|la|los|las|me|nos|tengo|tenemos|necesito|necesitamos|salgo|salimos|viajo|viajamos|y tengo) ?(?:\\S+ ){0,4}?(?:sale|salimos|salgo|vuelo|volamos|viajo|viajamos|es (?=el |mañana|pasado|hoy)|cierra|cierran|empieza|empiezan|vence|caduca|llega|llegan|tengo|tenemos|necesito|necesitamos|cobran|operan|mudamos|caso|entrego|termina|que|acaba) ?(?:.{0,50}?)(?<!\\p{L})(?:${DAY})(?!\\p{L})`,
  'iu',
);

const TIME =
  '(?:antes (?:del?|de las) [\\p{L}\\d ]{2,22}?|en (?:un plazo de |menos de |el plazo de )?\\p{L}*\\d* ?(?:dos |tres |cinco |siete |diez |24 |48 )?(?:días|horas|semanas)(?: hábiles| laborables)?|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?: \\p{L}+)?)';
export const promised = new RegExp(
  `(?:\\p{L}+(?:é|á|emos|án|remos)|va(?:mos)? a|tendrá[s]?|debería)(?!\\p{L})[^.!?\\n]{0,80}?(?<!\\p{L})(${TIME})(?=[.,;!?\\n]|$)`,
  'iu',
);
export const promisedWord = /(?<!\p{L})(?:dir|escrib|llam|avis|confirm|respond|contest|inform|noticias|contar)\p{L}*/iu;
export const promisedMoney = /(?:reembols|devoluci|abono|dinero|importe|ingres)/i;
export const wasTold =
  /(?:me|nos|) ?(?:dijisteis|habíais dicho|habían dicho|dij\p{L}+|prometi\p{L}+|asegur\p{L}+|confirm\p{L}+|ha(?:n|béis) dicho|garantiz\p{L}+)[^.!?\n]{0,50}?((?:en|antes de) (?:un |una |\d+ |dos |tres |cinco |siete |diez )(?:días?|horas?|semanas?|mes)(?: hábiles| laborables)?|el (?:lunes|martes|miércoles|jueves|viernes))(?!\p{L})/iu;

/** `un tercer intento de entrega`; null when nothing is counted. */
export function counted(text: string): string | null {
  const found =
    /(?<!\p{L})(tercer|cuart|quint)(?:o|a|er)?["'“” ]+(intento(?: de entrega)?|avería|corte|visita|cancelación|retraso|cita|factura|vez (?:este|esta|en un|en una) (?:mes|semana|año))(?!\p{L})/iu.exec(
      text,
    );
  if (found === null) return null;
  const noun = (found[2] ?? '').toLowerCase();
  const isTime = noun.startsWith('vez');
  const isHer = /^(?:avería|visita|cancelación|cita|factura|vez)/.test(noun);
  const stem = (found[1] ?? '').toLowerCase();
  const ordinal = stem === 'tercer' ? (isHer ? 'tercera' : 'tercer') : `${stem}${isHer ? 'a' : 'o'}`;
  return `${isTime ? 'la' : isHer ? 'una' : 'un'} ${ordinal} ${noun}`;
}

export const rhetorical =
  /(?:en serio|de verdad|hasta cuándo|os parece|le parece|quién es|qué (?:clase|tipo) de|para qué|cuántas veces|hay alguien|alguien ahí|os reís|se ríen|de qué (?:vais|van)|\?\?)/i;
export const tags = /,? ?(?:o no|sí o no|o qué|verdad|por favor|gracias|no|vale)$/i;
export const covered =
  /^(?:dónde |qué (?:ha pasado|pasa)|cuándo (?:se |me |te |le |nos |vamos|podemos|va a|llega|vendr|viene)|si (?:va a |puede |podemos )?(?:venir|viene|mirar|revisar|ayudar|comprobar|solucionar|arreglar|decir))/;

const NAMES: Readonly<Record<string, string>> = {
  pedido: 'el pedido',
  factura: 'la factura',
  reserva: 'la reserva',
  expediente: 'el expediente',
  contrato: 'el contrato',
  póliza: 'la póliza',
  devolución: 'la devolución',
  vuelo: 'el vuelo',
  solicitud: 'la solicitud',
  recibo: 'el recibo',
};

/** `el pedido FH-55102`, else `la referencia FH-55102`. */
export function numbered(word: string | null, number: string): string {
  return `${NAMES[word?.toLowerCase() ?? ''] ?? 'la referencia'} ${number}`;
}

export const titled =
  /^(?:hola|estimad[oa]|buen[oa]s (?:días|tardes)),? ((?:sr|sra|señor|señora|don|doña|dr|dra)\.? \p{Lu}[\p{L}'-]+)/iu;
export const praise =
  /(?:encantad|amabl|maravillos|fantástic|excelente|genial|gracias a|(?:dar|daros|darles|darte) las gracias|mil gracias|un diez|enhorabuena|delicios|paciencia infinita|salv(?:ó|aron) el día|de lujo|riquísim|buenísim)/i;
export const hardship =
  /(?:depresi|suicid|cáncer|quimio|terminal|arruinad|deudas?|en paro|despid|sin trabajo|ansiedad|discapa|divorci|desahuci|no puedo (?:pagar|más)|agobiad|enferm|diagnostic)/i;

export const ours = words('vuestro vuestra vuestros vuestras su sus');
export const mine = words('mi mis nuestro nuestra nuestros nuestras');

/** The determiner for a noun that stood without one. */
export function bare(noun: string): string {
  return /[^aeiou]s$|[aeiouáéíóú]s$/.test(noun) && !/^(?:gas|autobús|bus)$/.test(noun) ? '[tus|sus]' : '[tu|su]';
}
