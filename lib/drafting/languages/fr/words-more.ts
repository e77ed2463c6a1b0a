import { words } from '../pack.ts';

export const fails = words("ne n'est n'a est a fuit s'éteint plante bloque disparu n'arrive n'ouvre sont ont sent");

export const rude = words('fichu fichue foutu foutue maudit maudite sale satané satanée putain');

/** A place or a comparison stands before the noun. */
export const places =
  /(?:refusée? à|à côté de|près de|devant|derrière|en face de|au-dessus de|dehors|(?:^|\s)(?:comme|vers|depuis|selon|chez|sous)|(?:suis|est|assise?|attends|attendons|sommes) (?:dans|à|sur))$/;
export const about =
  /(?:au sujet de|à propos de|concernant|(?:problème|problèmes|souci|soucis|question|questions|aide|réclamation) (?:avec|de|sur|pour))$/;

export const trouble =
  /(?<!\p{L})(?:ne|n'\p{L}*|pas|plus|jamais|rien|personne|aucun\p{L}*|sans|retard\p{L}*|perdu\p{L}*|manqu\p{L}*|cass\p{L}*|abîm\p{L}*|endommag\p{L}*|mauvais\p{L}*|double|deux fois|annul\p{L}*|supprim\p{L}*|bloqu\p{L}*|gel\p{L}*|froids?|froide\p{L}*|sales?|panne|erreur\p{L}*|défaut\p{L}*|fui\p{L}*|coup[ée]\p{L}*|arrêt\p{L}*|lâché|refus\p{L}*|disparu\p{L}*|expir\p{L}*|lente?|pire|mal|malade|moisi\p{L}*|humidité|bruit|odeur|semaines|mois|heures|trop|augment\p{L}*|crev\p{L}*|déchir\p{L}*|brûl\p{L}*|vides?|blanches?)(?!\p{L})/iu;

export const condition =
  /^(?:et |mais |ou )?(?:si(?! vous pouv)|sinon|à défaut|faute de|dans le cas contraire|sans réponse)(?!\p{L})/iu;

const DAY =
  "(?:ce |le |d'ici |avant |dès )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd'hui|ce (?:soir|week-end|matin)|cette semaine|la semaine prochaine|à \\d{1,2} ?h(?:\\d\\d)?|(?:le )?\\d{1,2} \\p{L}{3,9})";
export const stake = new RegExp(
  `^(?:et )?(?:mon|ma|mes|notre|nos|le|la|les|je|j'ai|nous|on) ?(?:\\S+ ){0,4}?(?:part|pars|partons|décolle|est prévue?|est (?=le \\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)|ferme|ferment|commence|finit|expire|arrive|arrivent|ai|avons|dois|livre|livrons|présente|présentons|envoyons|devons|besoin|reçois|marie|déménage|déménageons|termine|voyage|clôture) ?(?:.{0,50}?)(?<!\\p{L})(?:${DAY})(?!\\p{L})`,
  'iu',
);

const TIME =
  "(?:sous (?:\\p{L}+|\\d+) (?:jours?|heures?|semaines?)(?: ouvrés| ouvrables)?|d'ici (?:à )?[\\p{L}\\d ]{3,22}?|avant (?:le |la |ce )?[\\p{L}\\d ]{3,22}?|dans (?:les |la )?[\\p{L}\\d ]{3,22}?(?:jours?|heures?|semaine)(?: ouvrés)?|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)(?: \\p{L}+)?)";
export const promised = new RegExp(
  `(?:\\p{L}+(?:rai|ra|rons|ront|rez)|vais|allons|va)(?!\\p{L})[^.!?\\n]{0,80}?(?<!\\p{L})(${TIME})(?=[.,;!?\\n]|$)`,
  'iu',
);
export const promisedWord =
  /(?<!\p{L})(?:dir|écri|rappel|téléphon|tenir|tiendr|confirm|répond|inform|nouvelles|recontact|reviend|reven)\p{L}*/iu;
export const promisedMoney = /(?:rembours|virement|argent|avoir|crédit)/i;
export const wasTold =
  /(?:m'|nous |vous |on m'|)(?:a|avez|avait|aviez|avaient|ont|a-t-on)(?: été)? (?:dit|promis|annoncé|assuré|garanti|indiqué)[^.!?\n]{0,50}?((?:sous|dans les|avant|en) (?:un |une |deux |trois |cinq |sept |huit |dix |quinze |trente |\d+ )?(?:jours?|heures?|semaines?|mois|lundi|mardi|mercredi|jeudi|vendredi)(?: ouvrés| ouvrables)?|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi))(?!\p{L})/iu;

/** `une troisième tentative de livraison`; null when nothing is counted. */
export function counted(text: string): string | null {
  const found =
    /(?<!\p{L})(troisième|quatrième|cinquième|3e|4e|3ème|4ème)[« "]+(tentative(?: de livraison)?|panne|coupure|visite|annulation|retard|rendez-vous|relance|facture|fois (?:ce mois-ci|cette semaine|cette année|en un mois|en une semaine))(?!\p{L})/iu.exec(
      text,
    );
  if (found === null) return null;
  const noun = (found[2] ?? '').toLowerCase();
  const isTime = noun.startsWith('fois');
  const isHis = /^(?:retard|rendez-vous)/.test(noun);
  const ordinal =
    { '3e': 'troisième', '3ème': 'troisième', '4e': 'quatrième', '4ème': 'quatrième' }[found[1] ?? ''] ?? found[1];
  return `${isTime ? 'la' : isHis ? 'un' : 'une'} ${ordinal?.toLowerCase()} ${noun}`;
}

export const rhetorical =
  /(?:sérieux|sérieusement|vraiment|vous moquez|c'est quoi|à quoi (?:ça|bon)|combien de fois|jusqu'à quand|y a-t-il quelqu'un|quelqu'un (?:là|ici)|normal|honte|\? ?\?)/i;
export const tags = /,? ?(?:oui ou non|ou pas|ou non|ou quoi|s'il vous plaît|svp|merci|non)$/i;
export const covered =
  /^(?:où |ce (?:qui|que)|quand (?:vous (?:allez|pouvez|aurez|recevrez)|nous|quelqu'un|sera|arrive|cela|ce)|si (?:nous pouvons |quelqu'un |vous pouvez )(?:vérifier|regarder|aider|faire|régler|réparer|venir|passer|intervenir|voir))/;

const NAMES: Readonly<Record<string, string>> = {
  commande: 'la commande',
  facture: 'la facture',
  réservation: 'la réservation',
  dossier: 'le dossier',
  contrat: 'le contrat',
  retour: 'le retour',
  colis: 'le colis',
  demande: 'la demande',
  vol: 'le vol',
  billet: 'le billet',
};

/** `la commande FH-61877`, else `la référence FH-61877`. */
export function numbered(word: string | null, number: string): string {
  return `${NAMES[word?.toLowerCase() ?? ''] ?? 'la référence'} ${number}`;
}

export const titled = /^(?:bonjour|chère?|bonsoir),? ((?:madame|monsieur|mme|m\.|docteur|maître) \p{Lu}[\p{L}'-]+)/iu;
export const praise =
  /(?:gentil|adorable|merveilleu|fantastique|excellent|génial|remercier|grâce à|un grand merci|merci à (?=\p{Lu}|votre|vos|toute)|mille mercis|délicieu|aux petits soins|au top|patien(?:t|ce)|sauvé|chapeau|parfait(?:e|ement)? accueil)/iu;
export const hardship =
  /(?:dépress|suicid|cancer|chimio|terminal|endett|dettes?|au chômage|licenci|anxi|handicap|divorc|expuls|peux (?:pas|plus) payer|burn-out|malade|diagnosti)/i;

export const ours = words('votre vos');
export const mine = words('mon ma mes notre nos');

/** The determiner for a noun that stood without one. */
export function bare(noun: string): string {
  return /[^su]s$|[^e]aux$/.test(noun) && !/^(?:colis|vis|bus|reçus?|cours|gaz|avis|séjours?)$/.test(noun)
    ? 'vos'
    : 'votre';
}
