import type { MatterWords } from '../pack.ts';

// `\b` does not know accented letters, so the signs stand without borders where a word ends in one.
/** Matters about money, access, service and everything else. */
export const serviceMatters = {
  charge: {
    signs:
      /(?:factur\w+|prélev\w+|débit\w*|double (?:prélèvement|paiement|facturation)|montant|paiement|payé\w*|frais|tarif\w*|prix)/g,
    thing: 'les montants prélevés',
    kinds: ['money', 'plan', 'parcel'],
    does: [
      'vérifier {thing} ligne par ligne',
      'faire contrôler {thing} par la comptabilité',
      'vérifier ce qu’il y a derrière {thing}',
    ],
    sorry: [
      'Vous devez pouvoir voir ce que vous payez.',
      'Personne n’aime découvrir cela sur son relevé.',
      'De l’argent qui part sans explication, c’est inquiétant.',
    ],
    next: 'Je vous expliquerai ensuite chaque montant et porterai à la comptabilité ce qui ne va pas.',
    need: 'le numéro de facture ou la date du prélèvement',
    optional: true,
  },
  cancel: {
    signs:
      /(?:résili\w+|(?<!été |avez |ont )annul\w+|me désabonner|désabonnement|désinscri\w+|clôturer mon compte|fermer mon compte|mettre fin)/g,
    thing: 'votre résiliation',
    kinds: [],
    does: [
      'suivre votre résiliation',
      'vérifier où en est votre résiliation',
      'regarder ce qui manque à votre résiliation',
    ],
    sorry: [
      'Partir doit être aussi simple qu’arriver.',
      'Vous avez pris votre décision, et je la respecte.',
      'Cela ne devrait pas vous prendre plus de temps.',
    ],
    next: 'Je vous confirmerai ici ce qui est fait et ce qui ne l’est pas.',
    need: 'l’adresse e-mail ou le numéro de votre compte',
  },
  outage: {
    signs:
      /(?:plus (?:d'|de )(?:internet|réseau|courant|électricité|eau|connexion|chauffage|service|ligne)|pas (?:d'|de )(?:internet|réseau|courant|eau|connexion|chauffage)|sans (?:internet|réseau|courant|eau|chauffage|électricité)|coupure\w*|coupé\w*|(?:fibre|connexion|box|wifi|réseau|ligne) (?:coupe|saute|plante|rame)\w*|hors service|hors ligne|inaccessible|panne (?:générale|de réseau|internet))/g,
    thing: 'la connexion',
    kinds: ['supply', 'software'],
    does: [
      'chercher ce qui se passe avec {thing}',
      'vérifier ce qui se passe chez vous avec {thing}',
      'interroger l’équipe technique sur {thing}',
    ],
    sorry: ['Vous en avez besoin au quotidien.', 'Sans cela, tout s’arrête.', 'C’est dur quand on compte dessus.'],
    next: 'Je vous transmettrai ici ce que l’équipe technique peut me dire.',
    need: 'votre code postal et ce que vous voyez en ce moment',
    optional: true,
  },
  login: {
    signs:
      /(?:mot de passe|me connecter|connecter à mon|identifiant\w*|bloqué(?:e)?|code de (?:vérification|validation)|pirat\w+)/g,
    thing: 'votre compte',
    kinds: ['access', 'software'],
    does: [
      'vous rendre l’accès à {thing}',
      'chercher ce qui vous empêche d’entrer dans {thing}',
      'rétablir l’accès à {thing}',
    ],
    sorry: [
      'Rester dehors quand on a besoin d’entrer est pénible.',
      'Vous devez pouvoir accéder à ce qui est à vous.',
      'Cela vous bloque en ce moment.',
    ],
    next: 'Ne m’envoyez jamais votre mot de passe ; je n’en ai pas besoin.',
    need: 'l’adresse e-mail du compte et le message affiché',
    optional: true,
  },
  conduct: {
    signs:
      /(?:impoli\w*|désagréable\w*|malpoli\w*|agressi\w+|méprisant\w*|raccroché|mal (?:reçu|accueilli|parlé)\w*|irrespect\w*|insolen\w*|accueil (?:glacial|déplorable|horrible))/g,
    thing: 'votre visite',
    kinds: [],
    does: [
      'reprendre ce qui s’est passé avec les responsables',
      'entendre précisément ce qui s’est passé et le porter plus loin',
      'parler de cet accueil au responsable de l’équipe',
    ],
    sorry: [
      'Vous méritez le respect.',
      'On ne parle à personne ainsi.',
      'Ce n’est pas ainsi que nous voulons recevoir les gens.',
    ],
    next: 'Je noterai ce que vous me dites et le transmettrai tel quel.',
    need: 'le jour et le lieu',
    optional: true,
  },
  'no-answer': {
    signs:
      /(?:personne ne (?:répond|décroche|rappelle)|aucune (?:réponse|nouvelle)|sans (?:réponse|nouvelle)|pas (?:de|eu de) (?:réponse|retour)|relanc\w+|ignor(?:é|ez))/g,
    thing: 'votre demande',
    kinds: [],
    does: [
      'reprendre moi-même votre demande',
      'prendre en main votre demande et voir où elle est restée',
      'chercher où votre demande est restée bloquée',
    ],
    sorry: [
      'Vous ne devriez pas avoir à demander plus d’une fois.',
      'Le silence n’est pas une réponse.',
      'Votre patience a assez duré.',
    ],
    next: 'Vous aurez de mes nouvelles ici, même si cela prend plus de temps que je ne le voudrais.',
    need: 'le numéro de votre demande',
    optional: true,
  },
  booking: {
    signs: /(?:réserv\w+|vol\b|embarquement|hôtel|chambre|siège|billet\w*|rendez-vous|voyage|séjour)/g,
    thing: 'votre réservation',
    kinds: ['stay', 'travel'],
    does: [
      'regarder {thing} et voir ce qui est possible',
      'vérifier ce que nous pouvons faire pour {thing}',
      'voir ce qui s’est passé avec {thing}',
    ],
    sorry: [
      'Vous avez des projets qui en dépendent.',
      'Un voyage ne devrait pas commencer ainsi.',
      'Vous devez savoir à quoi vous en tenir.',
    ],
    next: 'Je vous dirai ensuite quels choix s’offrent à vous.',
    need: 'votre référence de réservation',
    optional: true,
  },
  change: {
    signs:
      /(?:(?:changer|modifier|corriger) (?:l'|la |le |mon |ma |mes |une )?(?:adresse|commande|coordonnées|nom|mail|e-mail|numéro|date|forfait|carte)|mauvaise adresse|déménag\w+|nouvelle adresse)/g,
    thing: 'le changement',
    does: [
      'voir si le changement est encore possible',
      'vérifier comment faire ce changement',
      'regarder ce qui peut encore être modifié',
    ],
    sorry: ['Ce sont des choses qui arrivent.', 'Il faut que ce soit juste.', 'Vous voulez que ce soit réglé à temps.'],
    next: 'Je vous confirmerai ici ce qui est possible.',
    need: 'votre numéro de commande et la bonne indication',
    more: 'la bonne indication',
  },
  suggestion: {
    signs:
      /(?:ce serait (?:bien|génial|super|top|utile)|suggest\w+|suggér\w+|je propose|pourriez-vous ajouter|idée|il manque une fonction|j'aimerais que|dommage qu|nouveau design|la couleur|nouvelle présentation)/g,
    thing: 'votre avis',
    kinds: [],
    does: [
      'transmettre {thing} à ceux qui en décident',
      'porter {thing} à l’équipe',
      'présenter {thing} à l’équipe avec vos mots',
    ],
    sorry: [
      'Je comprends pourquoi cela vous plairait.',
      'Cela vaut la peine d’être dit.',
      'Je vois ce qui vous manque.',
    ],
    next: 'Je ne peux pas encore dire ce qui en sortira, mais il ne se perdra pas.',
    need: null,
  },
  question: {
    signs: /\?/g,
    thing: 'votre question',
    does: ['me renseigner', 'chercher la bonne réponse', 'le vérifier'],
    sorry: [
      'Cela devrait être plus facile à trouver.',
      'Il vous faut une réponse claire.',
      'Vous ne devriez pas avoir à chercher.',
    ],
    next: 'S’il y a autre chose que je dois savoir, ajoutez-le ici.',
    need: null,
  },
  problem: {
    signs:
      /(?:problème\w*|souci\w*|plainte|réclamation|honteu\w+|inadmissible|inacceptable|déçu\w*|nul\b|nulle\b|horrible|catastroph\w+|scandal\w+|lamentable)/g,
    thing: 'ce qui s’est passé',
    does: ['chercher ce qui n’a pas été', 'examiner de près {thing}', 'aller au fond des choses'],
    sorry: [
      'Vous attendiez mieux, et je le comprends.',
      'Ce n’est pas ce que vous attendiez de nous.',
      'Je comprends votre mécontentement.',
    ],
    next: 'Je vous dirai ensuite ce que j’ai trouvé et ce que nous pouvons faire.',
    need: 'quelques précisions : ce qui s’est passé, et quand',
    optional: true,
  },
  human: {
    signs:
      /(?:vraie personne|un humain|parler (?:à|avec) (?:quelqu'un|une personne|un (?:conseiller|humain|responsable))|pas (?:à )?un (?:robot|bot))/g,
    thing: 'cela',
    does: ['m’en charger moi-même', 'regarder cela moi-même avec vous', 'reprendre cela moi-même avec vous'],
    sorry: [
      'Vous parlez maintenant à une personne.',
      'Il y a bien une personne ici.',
      'C’est une personne qui vous répond.',
    ],
    next: 'Dites-moi avec vos mots ce qu’il vous faut.',
    need: null,
  },
  other: {
    signs: /$^/g,
    thing: 'cela',
    does: ['regarder {thing} de près', 'voir ce que je peux faire pour {thing}', 'examiner {thing} en détail'],
    sorry: ['Je vois ce que vous voulez dire.', 'Je comprends.', 'Cela mérite une réponse.'],
    next: 'S’il y a autre chose que je dois savoir, ajoutez-le ici.',
    need: null,
  },
} satisfies Record<string, MatterWords>;
