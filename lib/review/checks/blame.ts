import type { Finding } from '../../domain/index.ts';
import type { Look } from '../look.ts';
import { findSpans, phrases } from '../phrases.ts';

/** What somebody can only be told off for; `you should have your parcel` and `received` are no reproach. */
const english = `you (?:should|could|ought to|might) have (?:simply |just |at least |known|read|checked|told|asked|called|contacted|kept|sent|paid|made|thought|done|said|looked|come|written|chosen|taken|bought|followed|used|noticed|informed|returned|reported|waited|ordered|tried|measured|turned|saved|cancel+ed|been more|paid attention)
    you (?:did not|didn't|failed to|neglected to|forgot to|refused to|never) (?:read|check|follow|pay|return|provide|include|enter|contact|tell|ask|give|update|confirm|cancel|send|use|keep|respond|reply|answer|told|read|checked|followed|paid|asked|answered|replied|responded|returned|sent|confirmed|listen|understand|bother)
    (?:it is|it's|this is|that is|that's|it was|this was|that was|entirely|purely|clearly) (?:all |clearly |entirely |really )?(?:your (?:own )?(?:fault|mistake|error|responsibility|problem)|not our (?:fault|problem|mistake))
    if you had (?:only |actually |just )?(?:read|checked|listened|followed|looked|asked|told|contacted|paid|bothered)
    as (?:i|we)(?:'ve| have)? (?:already |clearly |previously )?(?:said|told you|explained|stated|mentioned)
    like i (?:already )?said
    (?:calm down|you need to calm down|you (?:clearly|obviously|simply) (?:do not|don't|did not|didn't)|you people|you (?:have |'ve )?(?:used|installed|opened|handled|entered|connected|assembled|washed|stored) (?:it|this|that|them|the \\w{2,15}) (?:wrong|wrongly|incorrectly|badly)|you did (?:it|something|this) wrong|you (?:should|must|ought to) (?:have )?read (?:the|our|your)|next time,? (?:please )?read|we (?:did not|didn't) (?:lose|break|damage|do) (?:it|that|this|your \\w{2,12}),? the \\w{2,12} did|you must have (?:done|made|entered|pressed|broken|dropped|misread|misunderstood))
    you (?:need|have) to understand that|obviously you|none of our business|not our (?:problem|fault)`;

const spanish = `(?:usted |tú )?(?:debería|deberías|tendría que|tendrías que|tenía que|podría|podrías) haber (?:leído|revisado|comprobado|avisado|llamado|dicho|preguntado|consultado|contactado|guardado|enviado|pagado|seguido|mirado|pensado|hecho|medido|verificado|informado)
    (?:es|fue|ha sido) (?:solo |únicamente )?(?:culpa (?:suya|tuya)|su culpa|tu culpa|(?:un )?error suyo|su error|responsabilidad suya|problema suyo|su problema)
    si (?:usted )?(?:hubiera|hubiese|hubieras) (?:leído|revisado|llamado|avisado|preguntado|comprobado|seguido)
    como ya (?:le|te) (?:dije|dijimos|he dicho|hemos dicho|expliqué|explicamos|indiqué|comenté|comentamos|mencioné)
    ya se lo (?:dije|dijimos|he dicho|hemos dicho|expliqué)
    usted no (?:leyó|siguió|pagó|avisó|envió|contestó|respondió|revisó|indicó|ha leído|ha pagado|ha seguido)
    (?:cálmese|tranquilícese|cálmate)|no es (?:nuestro problema|culpa nuestra)|usted se ha equivocado
    (?:usted )?(?:lo|la|los|las) ha (?:usado|utilizado|instalado|montado|lavado|manejado|conectado) mal
    (?:debió|debiste) (?:leer|revisar|avisar|comprobar|llamar)|usted ha hecho algo mal|lea (?:bien|antes|mejor)`;

const french = `(?:vous|tu) (?:auriez|aurais) (?:dû|pu)(?! recevoir| avoir| bénéficier)
    il (?:fallait|aurait fallu) (?:lire|vérifier|nous|demander|prévenir|appeler|regarder)
    c'est (?:de )?(?:entièrement |bien |uniquement )?(?:votre|ta) (?:propre )?(?:faute|erreur|responsabilité|problème)
    si vous aviez (?:bien |seulement )?(?:lu|vérifié|regardé|suivi|appelé|demandé|prévenu|écouté)
    comme (?:je|nous) (?:vous )?(?:l'ai|l'avons|ai|avons)? ?(?:déjà )?(?:dit|expliqué|indiqué|mentionné)
    je vous l'ai déjà dit
    vous n'avez (?:pas|jamais) (?:lu|suivi|payé|répondu|vérifié|respecté|écouté|fourni|compris)|calmez-vous
    ce n'est pas notre (?:faute|problème)|vous vous êtes trompée?
    (?:vous (?:l'|les |la |le )?|vous )(?:avez|l'avez|les avez) mal (?:utilisée?s?|installée?s?|montée?s?|lu|compris|branchée?s?|lavée?s?)
    vous deviez (?:lire|vérifier|nous|regarder|prévenir)`;

const german = `(?:da |das |dann )?(?:hätten sie|sie hätten|du hättest|hättest du) [^.?!\\n]{0,60}(?:lesen|prüfen|melden|anrufen|fragen|beachten|schreiben|zahlen|bezahlen|kontrollieren|wissen|aufbewahren|nachsehen|angeben|mitteilen) (?:müssen|sollen|können)
    (?:das |es )?(?:ist|war) (?:allein |ganz allein |eindeutig |doch )?(?:ihr (?:eigener )?fehler|ihre (?:eigene )?schuld|dein fehler|deine schuld|ihr problem|selbst schuld|nicht unser (?:problem|fehler))
    hätten sie (?:nur |doch |einfach )?(?:die|das|den|unsere|vorher|richtig) [^.?!\\n]{0,40}(?:gelesen|geprüft|beachtet|gefragt)
    selber schuld|selbst schuld
    wie (?:ich|wir)? ?(?:ihnen )?(?:bereits|schon|schon mehrfach) (?:gesagt|erwähnt|erklärt|geschrieben|mitgeteilt)(?: habe[n]?)?
    sie haben (?:offenbar |offensichtlich |wohl |einfach )?(?:[^.?!\\n]{0,30})(?:nicht gelesen|nicht beachtet|nicht bezahlt|nicht befolgt|falsch bedient|versäumt)
    beruhigen sie sich|bleiben sie sachlich|sie haben sich geirrt
    (?:da |hier )?haben sie (?:da |wohl |offenbar |hier )?(?:etwas|was|es|alles) falsch (?:gemacht|bedient|montiert|verstanden|angeschlossen)
    sie haben (?:es|das gerät|etwas|die \\w{3,20}|den \\w{3,20}) falsch (?:gemacht|bedient|montiert|verstanden|angeschlossen|benutzt)`;

const reproach = phrases(english, spanish, french, german);

/** The same words turned round: `it is not your fault`, `if you did not pay by card`. */
const turned =
  /(?:(?:not|isn't|wasn't|n't|no|nunca|pas|n'est|nicht|kein|keineswegs)\s{1,3}|(?:^|[^\p{L}])(?:if|si|wenn|in case|unless)\s{1,3})$/iu;

/** Words that put the fault on the customer. Whoever is right, they turn a problem into a quarrel. */
export function blame({ text, plain }: Look): Finding[] {
  const says = 'This reads as blame. Say what you see and what happens now.';
  return findSpans(text, plain, reproach, 20)
    .filter(
      (span) => !turned.test(plain.slice(Math.max(0, span.start - 14), span.start)) || /^(?:if|si)/i.test(span.text),
    )
    .slice(0, 5)
    .map((span) => ({ id: 'blame', severity: 'warn', says, span }));
}
