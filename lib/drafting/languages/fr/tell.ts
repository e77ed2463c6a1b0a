import { lowerFirst, matchCase } from '../telling.ts';

/** First person -> `vous`. Verbs that are not here make a clause unfit. */
const PHRASES: readonly [RegExp, string][] = [
  [/(?<!\p{L})je n'ai(?!\p{L})/giu, "vous n'avez"],
  [/(?<!\p{L})je l'ai(?!\p{L})/giu, "vous l'avez"],
  [/(?<!\p{L})j'ai(?!\p{L})/giu, 'vous avez'],
  [/(?<!\p{L})j'avais(?!\p{L})/giu, 'vous aviez'],
  [/(?<!\p{L})j'attends(?!\p{L})/giu, 'vous attendez'],
  [/(?<!\p{L})je (ne )?suis(?!\p{L})/giu, 'vous $1êtes'],
  [/(?<!\p{L})je (ne )?reçois(?!\p{L})/giu, 'vous $1recevez'],
  [/(?<!\p{L})je (ne )?paie(?!\p{L})/giu, 'vous $1payez'],
  [/(?<!\p{L})je (ne )?peux(?!\p{L})/giu, 'vous $1pouvez'],
  [/(?<!\p{L})je (ne )?dois(?!\p{L})/giu, 'vous $1devez'],
  [/(?<!\p{L})je (ne )?vais(?!\p{L})/giu, 'vous $1allez'],
  [/(?<!\p{L})je n'arrive(?!\p{L})/giu, "vous n'arrivez"],
  [/(?<!\p{L})je (ne )?parviens(?!\p{L})/giu, 'vous $1parvenez'],
  [/(?<!\p{L})je pars(?!\p{L})/giu, 'vous partez'],
  [/(?<!\p{L})je (ne )?reviens(?!\p{L})/giu, 'vous $1revenez'],
  [/(?<!\p{L})vous ne êtes/giu, "vous n'êtes"],
  [/(?<!\p{L})je (\p{L}*[^èlt\P{L}])e(?!\p{L})/giu, 'vous $1ez'],
  [/(?<!\p{L})m'(?=[aeéèhiou]\p{L}*er(?!\p{L}))/giu, 'vous '],
  [/(?<!\p{L})m'a(?!\p{L})/giu, 'vous a'],
  [/(?<!\p{L})m'ont(?!\p{L})/giu, 'vous ont'],
  [/(?<!\p{L})me connecter(?!\p{L})/giu, 'vous connecter'],
  [/(?<!\p{L})(?:mon|ma|notre)(?!\p{L})/giu, 'votre'],
  [/(?<!\p{L})(?:mes|nos)(?!\p{L})/giu, 'vos'],
  [/(?<!\p{L})me(?!\p{L})/giu, 'vous'],
  [/(?<!\p{L})moi(?!\p{L})/giu, 'vous'],
];

const UNFIT =
  /(?<!\p{L})(?:vous|votre|vos|tu|ton|ta|tes|toi|veux|voudrais|souhaite\p{L}*|aimerais|exige|espère|pense|crois|merci|arnaque\p{L}*|voleu\p{L}*|vol[eé]\p{L}*|ment\p{L}*|menteu\p{L}*|incompétent\p{L}*|merde|putain|con|connard\p{L}*|idiot\p{L}*|honte\p{L}*|scandal\p{L}*|nuls?|avocat\p{L}*|plainte|ignore\p{L}*|oublie\p{L}*|système|instruction\p{L}*|s'il)(?!\p{L})/iu;
const START =
  /^(?:mon|ma|mes|notre|nos|le|la|les|l'\p{L}+|ce|cet|cette|on|je|j'|personne|rien|il|elle|aucun|aucune|depuis|toujours) ?/iu;
const LEFT = /(?<!\p{L})(?:je|j'\p{L}*|m'\p{L}*|nous)(?!\p{L})/iu;
const HAS_VERB =
  /(?<!\p{L})(?:est|sont|a|ont|avez|êtes|était|attendez|ne|n'\p{L}+|fuit|fonctionne|marche|s'\p{L}+|arrive|\p{L}+ez)(?!\p{L})/iu;

function swap(text: string): string {
  return PHRASES.reduce(
    (told, [pattern, to]) =>
      told.replace(pattern, (_, mid: unknown) => to.replace('$1', typeof mid === 'string' ? mid : '')),
    text,
  );
}

/** `mon colis n'est pas arrivé` -> `votre colis n'est pas arrivé`. Null when telling it back could be wrong. */
export function retell(clause: string): string | null {
  const plain = matchCase(clause);
  const count = plain.split(' ').length;
  if (
    count < 4 ||
    count > 20 ||
    UNFIT.test(plain) ||
    !START.test(plain) ||
    /^(?:la|le) (?:fois|semaine|jour)/i.test(plain)
  )
    return null;
  const told = swap(plain).replace(/ mais (?=vous|votre|vos|le |la |les )/g, ' mais que ');
  if (LEFT.test(told) || !HAS_VERB.test(told) || /^(?:il|elle|rien|personne) /i.test(told)) return null;
  return lowerFirst(told);
}

/** `notre vol part samedi` -> `votre vol part samedi`; needs may be told back here. */
export function retellStake(clause: string): string | null {
  const plain = matchCase(clause).replace(/^et /i, '');
  if (/(?<!\p{L})(?:vous|votre|vos|avocat\p{L}*|plainte|merde|argent|rembours\p{L}*|nous)(?!\p{L})/iu.test(plain))
    return null;
  const told = swap(plain);
  return LEFT.test(told) ? null : lowerFirst(told);
}

/** The same for a compliment; `votre technicien` becomes `notre technicien`. */
export function retellPraise(clause: string): string | null {
  if (/(?<!\p{L})(?:mais|pas|ne|vous|dommage|sauf)(?!\p{L})/iu.test(clause)) return null;
  const ours = clause.replace(/(?<!\p{L})(votre|vos)(?!\p{L})/giu, (word) =>
    word.toLowerCase() === 'vos' ? '\u0002' : '\u0001',
  );
  const told = swap(matchCase(ours)).replaceAll('\u0001', 'notre').replaceAll('\u0002', 'nos');
  const count = told.split(' ').length;
  if (
    count < 4 ||
    count > 20 ||
    LEFT.test(told.replace(/n(?:os|otre)/g, '')) ||
    !HAS_VERB.test(told) ||
    /merci|veux|souhaite/i.test(told)
  )
    return null;
  return /^(?:notre|nos|votre|vos|le|la|les|tout|mon|ma) /i.test(told) ? lowerFirst(told) : null;
}

const FIRM: readonly [RegExp, string][] = [
  [
    /^(?:pouvez-vous|pourriez-vous|savez-vous|vous pouvez|merci de) ?(?:me |m'|nous )?(?:dire|indiquer|expliquer|confirmer|préciser)? (?=si |s'|où|quand|comment|pourquoi|combien|à quo|ce que|quel)/i,
    '',
  ],
  [/^(?:pouvez-vous|pourriez-vous|est-ce que vous pouvez) (?=\S+ \S+)/i, 'si nous pouvons '],
  [/^(?:est-ce que )?vous êtes/i, 'si nous sommes'],
  [/^(?:est-ce que )?vous avez/i, 'si nous avons'],
  [/^(?:est-ce que )?vous faites/i, 'si nous faisons'],
  [/^(?:est-ce que )?vous (propos|accept|livr|vend|prépar|organis|rembours|expédi)e(?:z)/i, 'si nous $1ons'],
  [/^est-ce que vous livrez/i, 'si nous livrons'],
  [/^livrez-vous/i, 'si nous livrons'],
  [/^vous livrez/i, 'si nous livrons'],
  [/^est-ce que vous avez/i, 'si nous avons'],
  [/^avez-vous/i, 'si nous avons'],
  [/^est-ce que vous (?:êtes|etes)/i, 'si nous sommes'],
  [/^êtes-vous/i, 'si nous sommes'],
  [/^est-ce que vous acceptez/i, 'si nous acceptons'],
  [/^acceptez-vous/i, 'si nous acceptons'],
  [/^est-ce que vous proposez/i, 'si nous proposons'],
  [/^proposez-vous/i, 'si nous proposons'],
  [/^est-ce que vous vendez/i, 'si nous vendons'],
  [/^vendez-vous/i, 'si nous vendons'],
  [/^est-ce que vous faites/i, 'si nous faisons'],
  [/^faites-vous/i, 'si nous faisons'],
  [/^(quand|où|comment|pourquoi) (\p{L}+)-t?-?(il|elle|ils|elles|on)(?!\p{L})/iu, '$1 $3 $2'],
  [/^est-ce que je peux/i, 'si vous pouvez'],
  [/^puis-je/i, 'si vous pouvez'],
  [/^je peux/i, 'si vous pouvez'],
  [/^est-ce que je dois/i, 'si vous devez'],
  [/^dois-je/i, 'si vous devez'],
  [/^est-ce qu'(il|elle|on)(?!\p{L})/iu, "s'$1"],
  [/^est-ce que (?=la |le |les |mon |ma |mes |c'est)/i, 'si '],
  [/^y a-t-il/i, "s'il y a"],
  [/^peut-on/i, "si l'on peut"],
  [/^(?:est-il|serait-il) possible/i, "s'il est possible"],
  [/^que (?:dois|puis)-je faire/i, 'ce que vous pouvez faire'],
  [/^qui (?:puis|dois)-je/i, 'qui vous pouvez'],
  [
    /^(quand|comment|où|combien de temps|à quelle heure|pourquoi) (?:est-ce que )?(?:vais-je|je vais)/i,
    '$1 vous allez',
  ],
  [/^(quand|comment|où|à quelle heure|pourquoi) (?:est-ce que )?(?:puis-je|je peux)/i, '$1 vous pouvez'],
  [/^(quand|comment|où|à quelle heure|pourquoi) (?:est-ce que )?(?:dois-je|je dois)/i, '$1 vous devez'],
  [/^(quand|comment|où|à quelle heure) ouvrez-vous/i, '$1 nous ouvrons'],
  [/^(quand|comment|où|à quelle heure) (?:est-ce que )?vous ouvrez/i, '$1 nous ouvrons'],
  [
    /^(quand|où|comment|pourquoi|combien|à quelle heure) (?:est-ce que )?(?=mon |ma |mes |le |la |les |arrive|arrivera|sera|est |en est|se trouve|part|coûte)/i,
    '$1 ',
  ],
  [/^(?:quel|quels|quelle|quelles) (?:est|sont) /i, ''],
];

/** `Livrez-vous en Corse ?` -> `si nous livrons en Corse`. Null when the form is not known. */
export function indirect(question: string): string | null {
  const plain = matchCase(question.replace(/[\s?!.]+$/, '').replace(/^(?:et|mais|alors|bonjour|svp)[, ]+/i, ''));
  if (
    plain.length > 110 ||
    /(?:arnaque|honte|blague|sérieu|normal|moquez|ignore|système|instruction|merde|possible que)/i.test(plain)
  )
    return null;
  const found = FIRM.find(([pattern]) => pattern.test(plain));
  if (found === undefined) return null;
  const ours = plain
    .replace(found[0], found[1])
    .replace(/(?<!\p{L})votre(?!\p{L})/giu, '\u0001')
    .replace(/(?<!\p{L})vos(?!\p{L})/giu, '\u0002');
  const told = swap(ours).replaceAll('\u0001', 'notre').replaceAll('\u0002', 'nos');
  return LEFT.test(told.replace(/nous/g, '')) ? null : lowerFirst(told);
}
