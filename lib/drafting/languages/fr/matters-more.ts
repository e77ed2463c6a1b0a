import type { MatterWords } from '../pack.ts';

/** Matters of services, offices, homes, journeys and visits. */
export const moreMatters = {
  'refund-ask': {
    signs: /(?:rembours\w*|mon argent|dédommag\w*|indemnis\w*|geste commercial)/g,
    thing: 'ce que vous avez payé',
    kinds: ['goods', 'parcel', 'food', 'plan', 'travel', 'stay', 'money'],
    does: [
      'prendre en charge la demande de remboursement que vous faites',
      'voir ce qui peut être remboursé pour {thing}',
      'soumettre votre demande de remboursement à ceux qui en décident',
    ],
    sorry: [
      'Vous avez payé pour quelque chose que vous n’avez pas eu.',
      'Je comprends que vous vouliez récupérer votre argent.',
      'Vous avez raison de le demander.',
    ],
    next: 'Je vous dirai ici ce qui est décidé, et pourquoi.',
    need: 'le numéro de commande ou de réservation',
  },
  status: {
    signs:
      /(?:ma demande|mon dossier|j'ai demandé|en cours de traitement|en attente|résultats?|virement|attestation|relevé de notes|bourse|inscription|sans décision|état de|où en est)/g,
    thing: 'votre demande',
    kinds: ['paper', 'money', 'plan'],
    does: [
      'chercher ce qu’il en est de {thing}',
      'vérifier ce qui retarde {thing}',
      'demander une réponse claire au sujet de {thing}',
    ],
    sorry: [
      'Vous ne devriez pas avoir à deviner ce qu’il en est de {thing}.',
      'Vous devriez déjà avoir des nouvelles.',
      'Ne rien savoir est le plus pénible.',
    ],
    next: 'Je vous dirai ici ce que j’aurai trouvé et quelle est la suite.',
    need: 'la référence',
    optional: true,
  },
  disruption: {
    signs:
      /(?:(?:vol|train|bus|car|ferry|tgv|correspondance)[^.!?]{0,40}(?:annul|supprim|retard|raté|manqué|complet)\w*|(?:annul|supprim|retard)\w*[^.!?]{0,25}(?:vol|train|bus|car|ferry|tgv)|surréserv\w*|surbook\w*)/g,
    thing: 'votre voyage',
    kinds: ['travel'],
    does: [
      'chercher comment vous pouvez poursuivre votre voyage',
      'chercher la prochaine possibilité d’arriver',
      'voir quelle autre correspondance vous est ouverte',
    ],
    sorry: [
      'Vous devez savoir comment arriver à destination.',
      'Un voyage ne devrait pas se passer ainsi.',
      'On vous attend quelque part, et cela vous bloque.',
    ],
    next: 'Je vous écris ici dès que je sais ce qui est possible.',
    need: 'votre référence de réservation',
    optional: true,
  },
  repair: {
    signs:
      /(?:chaudière|radiateur\w*|chauffage|fuites?|humidité|moisissures?|ascenseur|plafond|tuyau\w*|appartement|logement|locataires?|technicien\w*|plombier|électricien|répar\w*|installateur)/g,
    thing: 'la réparation',
    kinds: ['home', 'supply'],
    does: [
      'demander au service des réparations le premier passage possible pour {thing}',
      'chercher quand quelqu’un peut venir pour {thing}',
      'demander une réponse ferme : qui vient pour {thing}, et quand',
    ],
    sorry: [
      'Vous ne devriez pas avoir à vivre avec cela.',
      'Un logement doit fonctionner.',
      'Personne ne devrait attendre chez soi quelqu’un qui ne vient pas.',
    ],
    next: 'Je vous dirai ici qui vient et quand, dès que c’est confirmé.',
    need: 'les heures auxquelles quelqu’un peut entrer',
    optional: true,
  },
  experience: {
    signs:
      /(?:minutes d'attente|(?:viande|pizza|soupe|plat|café|pâtes) froide?s?|attend\w* [^.!?]{0,20}(?:minutes|une heure|heures)|(?:étai\w+|arrivé\w*|servi\w*) (?:\w+ )?froid\w*|plats? froids?|sales?(?= |\.|,)|pas cuit\w*|trop cuit\w*|brûlé\w*|un cheveu|bruyant\w*|cafards?|punaises|serveu(?:r|se)|réception|intoxic\w*|sans serviettes)/g,
    thing: 'votre visite',
    kinds: ['food', 'stay'],
    does: [
      'porter aux responsables ce que vous écrivez au sujet de {thing}',
      'reprendre avec l’équipe de ce jour-là ce qui s’est passé pour {thing}',
      'chercher ce qui n’a pas été avec {thing}',
    ],
    sorry: [
      'Ce n’est pas la visite que vous attendiez.',
      'Vous aviez raison d’attendre mieux.',
      'Je comprends que vous soyez repartis déçus.',
    ],
    next: 'Je reviendrai ensuite vers vous avec ce que j’aurai appris.',
    need: 'la date et l’heure de votre visite',
    optional: true,
  },
  stuck: {
    signs:
      /(?:enfermé\w*|coincé\w*|à la porte|la nuit tombe|il fait nuit|pas d'abri|dehors sous|(?:peux|pouvons|arrive) (?:pas|plus) (?:à )?(?:entrer|rentrer|sortir)|code de la porte|la porte ne s'ouvre)/g,
    thing: 'l’entrée',
    kinds: [],
    does: [
      'joindre quelqu’un qui puisse vous aider sur place',
      'trouver quelqu’un pour vous aider là où vous êtes',
      'prévenir les personnes sur place',
    ],
    sorry: [
      'Il vous faut une solution maintenant.',
      'Je comprends que cela ne peut pas attendre.',
      'Je sais que vous attendez là-bas.',
    ],
    next: 'Restez dans cette conversation, s’il vous plaît.',
    need: 'un numéro où vous joindre',
    optional: true,
  },
  blocked: {
    signs:
      /(?:(?:carte|compte|ligne|profil|sim)[^.!?]{0,25}(?:ne (?:passe|marche|fonctionne) (?:plus|pas)|bloqué|gelé|suspendu|refusé|désactivé|restreint|avalé)\w*|(?:ne (?:passe|marche|fonctionne) (?:plus|pas)|bloqué|gelé|suspendu|désactivé|refusé) (?:la|ma|le|mon) (?:carte|compte|ligne|profil))/g,
    thing: 'votre compte',
    kinds: ['access', 'plan', 'supply'],
    does: [
      'chercher la raison du blocage et ce qui le lève',
      'vérifier ce qu’il faut pour débloquer {thing}',
      'faire examiner le blocage de {thing}',
    ],
    sorry: ['Vous devez pouvoir utiliser {thing}.', 'Je comprends tout ce qui en dépend.', 'Vous voilà sans accès.'],
    next: 'Ne m’envoyez jamais de code, de mot de passe ni le numéro complet d’une carte ; je n’en ai pas besoin.',
    need: null,
  },
  fraud: {
    signs:
      /(?:n'ai (?:pas|jamais) (?:fait|effectué|autorisé|validé)|ne reconnais pas|frauduleu\w*|pirat\w*|hack\w*|phishing|hameçonn\w*|ce n'est pas moi)/g,
    thing: 'votre compte',
    kinds: ['access', 'money', 'plan'],
    does: [
      'transmettre cela aux collègues qui sécurisent les comptes',
      'faire vérifier et sécuriser {thing}',
      'signaler à l’équipe de sécurité ce que vous ne reconnaissez pas',
    ],
    sorry: [
      'C’est inquiétant à découvrir.',
      'Vous avez bien fait de nous prévenir tout de suite.',
      'Je comprends l’inquiétude.',
    ],
    next: 'Ne m’envoyez jamais de code, de mot de passe ni le numéro complet d’une carte ; je n’en ai pas besoin.',
    need: null,
  },
} satisfies Record<string, MatterWords>;
