import { type Grammar, type Pack, words } from '../pack.ts';
import { matters } from './matters.ts';
import { kinds } from './nouns.ts';
import { phrases } from './phrases.ts';
import { indirect, retell, retellPraise, retellStake } from './tell.ts';
import { boundary, never, vague } from './words.ts';
import * as more from './words-more.ts';

const SPAN =
  '(?:más de |casi |unos |unas )?(?:un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|varias|\\d{1,3}) (?:horas?|días?|semanas?|mes(?:es)?|años?)';
const DAY = '(?:lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo)';

function singular(word: string): string {
  if (/[^aeiouáéíóú]es$/.test(word)) return word.replace(/ces$/, 'z').replace(/ones$/, 'ón').replace(/es$/, '');
  return word.replace(/(?<=[aeoáéó])s$/, '');
}

const DEADLINE = new RegExp(
  `((?:para|antes de|antes del|hasta) (?:el |este |la )?(?:próximo )?(?:${DAY}|mañana|hoy|fin de semana|Navidad|\\d{1,2} de \\p{L}+))(?!\\p{L})`,
  'iu',
);
const WROTE_BEFORE =
  /(?:(?:segunda|tercera|cuarta|quinta|\d+ª) vez que (?:os |les |le |te )?(?:escrib|llam|contact|reclam|pregunt|avis|lo dig|inform)|(?:he (?:escrito|llamado|contactado|reclamado)).{0,30}(?:veces|ya|antes)|(?:os|les) escribí|nadie (?:me |nos )?(?:ha )?(?:contestado|respondido|responde|contesta|atiende)|sin respuesta)/i;

const grammar: Grammar = {
  determiners: {
    '': '[tu|su]',
    mi: '[tu|su]',
    mis: '[tus|sus]',
    vuestro: 'nuestro',
    vuestra: 'nuestra',
    nuestro: '[vuestro|su]',
    nuestra: '[vuestra|su]',
    sin: '[tu|su]',
    el: 'el',
    la: 'la',
    los: 'los',
    las: 'las',
    este: 'este',
    esta: 'esta',
  },
  before: words('pedí compré recibí encargué reservé comprado pedido recibido'),
  articles: words('un una unos unas'),
  compounds: false,
  boundary,
  inside: words('de para'),
  kinds,
  ...more,
  parted: (text) => text,
  vague,
  never,
  singular,
  contract: (text) => text.replace(/(?<!\p{L})de el (?=\p{L})/gu, 'del ').replace(/(?<!\p{L})a el (?=\p{L})/gu, 'al '),
  retell,
  retellPraise,
  retellStake,
  indirect,
  clauses: /[;:–—()]|,(?!\d)|\s-\s|\s(?:y|pero|porque|aunque|así que|mientras)\s/i,
  waited: new RegExp(
    `(?:llevo|llevamos|hace|desde hace|esperando|espero|tras|después de)\\s+(?:ya )?(${SPAN})(?!\\p{L})|(${SPAN}) (?:esperando|sin|después)`,
    'iu',
  ),
  deadline: (text) => DEADLINE.exec(text)?.[1] ?? null,
  wonders:
    /(?:saber|preguntar|consultar|confirmar|decirme|indicarme) ((?:si|cuándo|cuando|dónde|donde|cómo|como|cuánto|cuál|qué|a qué|hasta cuándo) [^.!?\n]{5,100})/i,
  wroteBefore: WROTE_BEFORE,
  thanks: /\b(?:gracias|agradec\w+)\b/i,
  familiar:
    /(?<!\p{L})(?:tú|te|tu|tus|vosotros|os|vuestr\p{L}+|habéis|tenéis|podéis|hacéis|sois|estáis|oye|podrías|puedes|tienes|\p{L}{3,}(?:áis|éis))(?!\p{L})/iu,
  polite:
    /(?<!\p{L})(?:usted|ustedes|estimad\p{L}+|señor\p{L}*|podrían?|les (?:escribo|agradezco|ruego)|le (?:escribo|agradezco|ruego))(?!\p{L})/iu,
  loss: /(?:falleci\w+|ha muerto|muri[oó]|mi difunt[oa]|entierro|funeral)/i,
};

const spanish: Pack = { language: 'es', name: 'Spanish', matters, phrases, grammar };

export default spanish;
