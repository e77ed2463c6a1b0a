import { lowerFirst, matchCase } from '../telling.ts';

/** First person -> second, as [familiar, polite]. Verbs that are not here make a clause unfit. */
const VERBS: Readonly<Record<string, readonly [string, string]>> = {
  pedí: ['pediste', 'pidió'],
  compré: ['compraste', 'compró'],
  recibí: ['recibiste', 'recibió'],
  pagué: ['pagaste', 'pagó'],
  devolví: ['devolviste', 'devolvió'],
  reservé: ['reservaste', 'reservó'],
  llamé: ['llamaste', 'llamó'],
  escribí: ['escribiste', 'escribió'],
  llevo: ['llevas', 'lleva'],
  tengo: ['tienes', 'tiene'],
  estoy: ['estás', 'está'],
  he: ['has', 'ha'],
  sigo: ['sigues', 'sigue'],
  espero: ['esperas', 'espera'],
  soy: ['eres', 'es'],
  necesito: ['necesitas', 'necesita'],
  salgo: ['sales', 'sale'],
  viajo: ['viajas', 'viaja'],
  vuelo: ['vuelo', 'vuelo'],
  puedo: ['puedes', 'puede'],
  trabajo: ['trabajas', 'trabaja'],
  necesitamos: ['necesitáis', 'necesitan'],
  salimos: ['salís', 'salen'],
  viajamos: ['viajáis', 'viajan'],
  solicité: ['solicitaste', 'solicitó'],
  envié: ['enviaste', 'envió'],
  mandé: ['mandaste', 'mandó'],
  avisé: ['avisaste', 'avisó'],
  aviso: ['avisas', 'avisa'],
  reinicié: ['reiniciaste', 'reinició'],
  esperé: ['esperaste', 'esperó'],
  esperamos: ['esperasteis', 'esperaron'],
  estaba: ['estabas', 'estaba'],
  había: ['habías', 'había'],
  llevamos: ['lleváis', 'llevan'],
  tenemos: ['tenéis', 'tienen'],
  hemos: ['habéis', 'han'],
  estamos: ['estáis', 'están'],
};

const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  mi: ['tu', 'su'],
  mis: ['tus', 'sus'],
  me: ['te', 'le'],
  mí: ['ti', 'usted'],
  conmigo: ['contigo', 'con usted'],
  nuestro: ['vuestro', 'su'],
  nuestra: ['vuestra', 'su'],
  nos: ['os', 'les'],
};

const UNFIT =
  /(?<!\p{L})(?:tú|tu|tus|usted|ustedes|vosotros|vuestr\p{L}*|su|sus|os|quiero|quisiera|necesito|podr\p{L}*|creo|espero que|pienso|exijo|por favor|gracias|hab[eé]is|ten[eé]is|hac[eé]is|sois|estafa\p{L}*|ladr\p{L}*|ment\p{L}*|in[uú]til\p{L}*|mierda|joder|puta|gilipollas|imb[eé]cil\p{L}*|idiota\p{L}*|verg[üu]enza|asco|robo|robad\p{L}*|denunci\p{L}*|abogad\p{L}*|ignora\p{L}*|sistema|instruc\p{L}*)(?!\p{L})/iu;
const START =
  /^(?:mi|mis|el|la|los|las|este|esta|no|me|nos|nadie|nada|llevo|llevamos|sigo|tengo|estoy|he|hemos|ped[ií]|compr[eé]|recib[ií]|pagu[eé]|ya|todavía|aún|hace|desde) /i;
// Other words in -é, -í that end like a first person in the past, and present ones in -o after `yo`.
const FIRST_PERSON =
  /(?<!\p{L})(?!(?:qué|que|así|aquí|allí|sí|café|casi|ni|mi|porqué|también|ahí|sofá|té|bebé|wifi)(?!\p{L}))\p{L}{2,}[éí](?!\p{L})/iu;

function swap(text: string, polite: boolean): string {
  // `quedarme` -> `quedarte`, `quedarse`.
  const turned = text.replace(/(?<=\p{L}[aei]r)me(?!\p{L})/gu, polite ? 'se' : 'te');
  return turned.replace(/\p{L}+/gu, (word) => {
    const forms = VERBS[word.toLowerCase()] ?? WORDS[word.toLowerCase()];
    return forms === undefined ? word : forms[polite ? 1 : 0];
  });
}

/** `mi lavadora pierde agua` -> `tu lavadora pierde agua`. Null when telling it back could be wrong. */
export function retell(clause: string, polite: boolean): string | null {
  const plain = matchCase(clause);
  const count = plain.split(' ').length;
  if (count < 4 || count > 20 || UNFIT.test(plain) || !START.test(plain) || /(?<!\p{L})yo(?!\p{L})/iu.test(plain))
    return null;
  const told = swap(plain, polite);
  return FIRST_PERSON.test(told) ? null : lowerFirst(told);
}

/** `nuestro vuelo sale el sábado` -> `vuestro vuelo sale el sábado`; needs may be told back here. */
export function retellStake(clause: string, polite: boolean): string | null {
  const plain = lowerFirst(matchCase(clause).replace(/^y /i, ''));
  if (
    /(?<!\p{L})(?:tú|usted|vuestr\p{L}*|abogad\p{L}*|denunci\p{L}*|mierda|dinero|reembols\p{L}*|yo)(?!\p{L})/iu.test(
      plain,
    )
  )
    return null;
  const told = swap(plain, polite);
  return FIRST_PERSON.test(told) || /(?<!\p{L})(?:\p{L}+emos|\p{L}+amos|\p{L}+imos)(?!\p{L})/iu.test(told)
    ? null
    : told;
}

/** The same for a compliment; `vuestro equipo` becomes `nuestro equipo`. */
export function retellPraise(clause: string, polite: boolean): string | null {
  const ours = clause
    .replace(/(?<!\p{L})(?:vuestro|vuestra|su|tu)(?!\p{L})/giu, 'el')
    .replace(/(?<!\p{L})(?:pero|no)(?!\p{L}).*/iu, '\u0000');
  if (ours.includes('\u0000') || /(?<!\p{L})el (?:\p{L}*a|\p{L}*s)(?!\p{L})/iu.test(ours)) return null;
  return retell(ours, polite);
}

const FIRM: Readonly<Record<string, string>> = {
  tenéis: 'tenemos',
  tienen: 'tenemos',
  hacéis: 'hacemos',
  hacen: 'hacemos',
  enviáis: 'enviamos',
  envían: 'enviamos',
  abrís: 'abrimos',
  abren: 'abrimos',
  cerráis: 'cerramos',
  cierran: 'cerramos',
  podéis: 'podemos',
  pueden: 'podemos',
  vendéis: 'vendemos',
  venden: 'vendemos',
  aceptáis: 'aceptamos',
  aceptan: 'aceptamos',
  ofrecéis: 'ofrecemos',
  ofrecen: 'ofrecemos',
  entregáis: 'entregamos',
  entregan: 'entregamos',
  estáis: 'estamos',
  sois: 'somos',
};
const ASKER: Readonly<Record<string, readonly [string, string]>> = {
  debo: ['debes', 'debe'],
  podría: ['podrías', 'podría'],
  ...VERBS,
  ...WORDS,
};
const OPEN =
  /^(?:(?:a |de |en |desde |hasta |por )?(?:cuándo|dónde|cómo|cuánto|cuánta|cuántos|cuántas|cuál|qué|cuando|donde|como|cuanto|cual|que) )/i;
const ACCENT: Readonly<Record<string, string>> = {
  cuando: 'cuándo',
  donde: 'dónde',
  como: 'cómo',
  cuanto: 'cuánto',
  cual: 'cuál',
  que: 'qué',
};

const EMBEDDED =
  /^(?:me |nos )?(?:pod[eé]is|pueden|puedes|puede|podr[ií]a[ns]?|podr[ií]ais|sab[eé]is|saben|sabes|sabe)(?: por favor)?(?: decirme| decirnos| indicarme| explicarme| confirmarme| decir| indicar| explicar| confirmar)? ((?:si|(?:a |de |en |desde |hasta |por )?(?:cuándo|dónde|cómo|cuánto|cuál|qué|cuando|donde|como)) .+)$/i;

function indirectBody(body: string, polite: boolean): string | null {
  const theirs = body.replace(/\p{L}+/gu, (word) => (FIRM[word.toLowerCase()] === undefined ? word : ''));
  if (UNFIT_INSIDE.test(theirs)) return null;
  return body.replace(/\p{L}+/gu, (word) => {
    const plain = word.toLowerCase();
    return FIRM[plain] ?? ASKER[plain]?.[polite ? 1 : 0] ?? word;
  });
}

const UNFIT_INSIDE = /(?<!\p{L})(?:tú|usted|tu|tus|vuestr\p{L}*|\p{L}+(?:áis|éis))(?!\p{L})/iu;

/** `¿Cuándo llega mi pedido?` -> `cuándo llega tu pedido`; `¿Enviáis a Canarias?` -> `si enviamos a Canarias`. */
export function indirect(question: string, polite: boolean): string | null {
  const plain = lowerFirst(
    matchCase(question.replace(/^[^\p{L}]+|[?!.\s]+$/gu, '').replace(/^(?:y|pero|hola|oye|por favor),? /i, '')),
  );
  const inside = EMBEDDED.exec(plain);
  if (inside) return indirectBody(`${inside[1]}`, polite);
  const first = plain.split(' ')[0]?.toLowerCase() ?? '';
  if (
    plain.length > 110 ||
    /(?:por qu[eé] no|broma|vergüenza|estafa|en serio|normal|ignora|sistema|instruc|os parece|le parece|mierda|joder)/i.test(
      plain,
    )
  )
    return null;
  if (/(?<!\p{L})(?:tú|usted|te|tu|tus|vuestr\p{L}*|podrías|puedes|podría[ns]?)(?!\p{L})/iu.test(plain)) return null;
  const told = plain.replace(/\p{L}+/gu, (word, at: number) => {
    if (/^ falta(?!\p{L})/u.test(plain.slice(at + word.length))) return word;
    const firm = FIRM[word.toLowerCase()];
    const forms = ASKER[word.toLowerCase()];
    return firm ?? (forms === undefined ? word : forms[polite ? 1 : 0]);
  });
  // `cómo la recurro`: a first person in -o that no list turns.
  const isOwn = /(?<!\p{L})(?:cómo|cuándo|dónde|qué|la|lo|los|las|me|le) \p{L}{3,}o(?!\p{L})/iu.test(told);
  if (isOwn || FIRST_PERSON.test(told) || /\p{L}+(?:áis|éis)(?!\p{L})/u.test(told)) return null;
  if (OPEN.test(plain))
    return told.replace(/^(?:cuando|donde|como|cuanto|cual|que)(?= )/i, (word) => ACCENT[word.toLowerCase()] ?? word);
  const isYesNo =
    FIRM[first] !== undefined ||
    ASKER[first] !== undefined ||
    /^(?:hay|es|está|se ha|ha|han|se puede|llega|llegará|va|tiene|tienen|incluye|funciona|queda|quedan|sirve)(?: |$)/i.test(
      plain,
    );
  return isYesNo ? `si ${told}` : null;
}
