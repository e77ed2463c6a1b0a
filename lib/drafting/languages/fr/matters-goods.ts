import type { MatterWords } from '../pack.ts';

// `\b` does not know accented letters, so the signs stand without borders where a word ends in one.
/** Matters about a thing that was bought and its way to the customer. */
export const goodsMatters = {
  late: {
    signs:
      /(?:tentatives? de livraison|livreur|pas (?:encore |été )?(?:arriv|reçu|livr)\w*|toujours (?:pas|rien)|(?<!(?:serai|suis|sera) en )retard\w*|rien reçu|j'attends|j’attends|attends (?:toujours|encore|depuis)|o[uù] (?:est|en est|se trouve)|quand (?:vais-je|va|arriv)|suivi|n'est (?:toujours )?pas (?:là|arriv))/g,
    thing: 'votre livraison',
    kinds: ['goods', 'parcel', 'food'],
    does: [
      'retrouver la trace de {thing} avec le transporteur',
      'localiser {thing} avec le transporteur',
      'demander au transporteur ce qui retarde {thing}',
    ],
    sorry: [
      'Vous ne devriez pas avoir à courir après {thing}.',
      'Attendre sans nouvelles est pénible.',
      'Vous attendiez {thing} bien plus tôt.',
    ],
    next: 'Dès que le transporteur me répond, je vous écris ici.',
    need: 'votre numéro de commande',
  },
  missing: {
    signs:
      /(?:indiqué(?:e)? (?:comme )?livré|marqué(?:e)? (?:comme )?livré|noté(?:e)? (?:comme )?livré|soi-disant livr\w+|livré(?:e)? mais|perdu(?:e)?|introuvable|disparu|il manque|manquant\w*|voisin\w*|égaré)/g,
    thing: 'votre colis',
    kinds: ['goods', 'parcel'],
    does: [
      'chercher ce qui est arrivé à {thing}',
      'demander au transporteur ce qu’il a fait de {thing}',
      'retrouver la trace de {thing}',
    ],
    sorry: [
      'Lire « livré » et ne rien avoir est rageant.',
      'Vous voilà sans rien entre les mains.',
      'Vous devriez déjà avoir {thing} entre les mains.',
    ],
    next: 'Je vous dirai ici ce que le transporteur a noté.',
    need: 'votre numéro de commande',
  },
  damaged: {
    signs:
      /(?:abîm\w+|abim\w+|endommag\w+|cassé(?:e|s|es)? (?:à|dans)|arrivé(?:e|s|es)? (?:\w+ )?(?:cassé|ouvert|déchiré|mouillé|rayé|fendu)\w*|déchir\w+|fissur\w+|fendu\w*|rayé\w*|cabossé\w*|brisé\w*)/g,
    thing: 'votre commande',
    kinds: ['goods', 'parcel'],
    does: [
      'voir quelle solution est possible pour {thing}',
      'faire examiner l’état de {thing}',
      'trouver la bonne suite pour {thing}',
    ],
    sorry: [
      'La livraison aurait dû vous parvenir en bon état.',
      'Je comprends la déception.',
      'Ce n’est pas dans cet état que vous l’attendiez.',
    ],
    next: 'Avec cela sous les yeux, je vous dirai ce que nous pouvons faire.',
    need: 'votre numéro de commande et une photo des dégâts',
    more: 'une photo des dégâts',
  },
  'wrong-item': {
    signs:
      /(?:mauvais(?:e)? (?:taille|article|couleur|produit|modèle|commande)|au lieu d|pas (?:ce que|celui que|celle que) j'ai command|erreur de (?:taille|commande|produit|colis)|pas la bonne|pas le bon)/g,
    thing: 'votre commande',
    kinds: ['goods', 'parcel'],
    does: [
      'voir comment réparer l’erreur sur {thing}',
      'tirer au clair l’erreur sur {thing}',
      'voir comment vous faire parvenir le bon article',
    ],
    sorry: [
      'Vous devriez recevoir ce que vous avez commandé.',
      'Ce n’est pas ce que vous attendiez.',
      'Une telle erreur vous fait perdre du temps.',
    ],
    next: 'Gardez pour l’instant ce que vous avez reçu ; je vous dirai quoi en faire.',
    need: 'votre numéro de commande et une photo de ce que vous avez reçu',
    more: 'une photo de ce que vous avez reçu',
  },
  faulty: {
    signs:
      /(?:ne (?:fonctionne|marche|démarre|s'allume|charge|chauffe|s'ouvre|se connecte)(?:nt)? (?:plus|pas)|(?:fonctionne|marche|démarre) (?:plus|pas)|en panne|panne|défectueu\w+|défaut\w*|fuit|fuite|plant[eé]\w*|bug\w*|erreur|cassé\w*|s'éteint|bloque)/g,
    thing: 'cela',
    kinds: ['goods', 'software', 'access', 'key', 'parcel'],
    does: [
      'comprendre ce qui se passe avec {thing}',
      'examiner ce qui ne va pas avec {thing}',
      'chercher avec vous pourquoi {thing} ne fonctionne pas',
    ],
    sorry: [
      'Vous avez besoin que cela marche.',
      '{Thing} devrait simplement fonctionner.',
      'C’est gênant quand on compte dessus.',
    ],
    next: 'Je pourrai alors vous dire quel est le chemin le plus court pour que cela remarche.',
    need: 'ce que vous observez et, s’il y en a un, le modèle',
    optional: true,
  },
  refund: {
    signs:
      /(?:(?:où|quand|toujours|pas|aucun|annoncé|promis|attends|attente|sous)[^.!?]{0,40}rembours\w*|rembours\w*[^.!?]{0,60}(?:pas|rien|toujours|jours|semaines|mois)|recrédit\w+|(?:date du|le) virement)/g,
    thing: 'votre remboursement',
    kinds: [],
    does: [
      'vérifier où en est votre remboursement',
      'chercher ce qui bloque votre remboursement',
      'regarder ce qu’il en est de votre remboursement',
    ],
    sorry: [
      'C’est votre argent, et vous voulez savoir où il est.',
      'Attendre son propre argent est pénible.',
      'Vous devez savoir où est votre argent.',
    ],
    next: 'Je vous dirai ici exactement où il en est.',
    need: 'votre numéro de commande',
  },
  return: {
    signs:
      /(?:retourner|renvoyer|le retour|un retour|bon de retour|étiquette (?:de )?retour|échange\w*|trop (?:petit|grand|serré|large)\w*)/g,
    thing: 'votre commande',
    kinds: ['goods', 'parcel'],
    does: [
      'vous expliquer comment renvoyer {thing}',
      'regarder comment {thing} peut nous revenir',
      'préparer avec vous le retour de {thing}',
    ],
    sorry: [
      'Un retour doit rester simple.',
      'Vous voulez régler cela, c’est normal.',
      'C’est toujours ennuyeux de devoir renvoyer quelque chose.',
    ],
    next: 'Je vous enverrai ensuite les étapes du retour.',
    need: 'votre numéro de commande',
  },
} satisfies Record<string, MatterWords>;
