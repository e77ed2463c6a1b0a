import type { MessageRow } from './messages.ts';

/** Invented messages in French, from many trades: channel, author, subject, texts (`A>` is ours). */
export const messagesFr: readonly MessageRow[] = [
  {
    channel: 'google-review',
    author: 'Julián',
    subject: null,
    said: ['La camarera, Sonia, fue encantadora y la paella buenísima. Volveremos seguro.'],
  },
  {
    channel: 'ticket',
    author: 'Elvira',
    subject: 'Humedad en el dormitorio',
    said: [
      'Es la segunda vez que aviso de la mancha de humedad en el dormitorio. La pared está negra y mi hijo tiene asma. ¿Va a venir alguien o no?',
    ],
  },
  {
    channel: 'email',
    author: 'Mathilde Roy',
    subject: 'Relevé de notes',
    said: [
      "Bonjour, j'ai demandé mon relevé de notes il y a trois semaines et je n'ai toujours rien reçu. Mon dossier de master ferme vendredi. Pouvez-vous me dire où en est ma demande ?",
    ],
  },
  {
    channel: 'x-reply',
    author: 'Karim',
    subject: null,
    said: ['Bravo @railouest, train supprimé, zéro info, et le suivant est complet. Service au top.'],
  },
  {
    channel: 'ticket',
    author: 'Luc Perrin',
    subject: 'Compteur',
    said: [
      "Bonjour, vous m'avez facturé 412 € sur une estimation alors que j'ai envoyé mon relevé le 3 novembre. Je demande une facture corrigée.",
    ],
  },
  {
    channel: 'facebook-comment',
    author: 'Nadine',
    subject: null,
    said: [
      "Toujours pas de nouvelles de ma commande passée il y a un mois, et personne ne répond au téléphone. C'est inadmissible.",
    ],
  },
  {
    channel: 'email',
    author: 'Sophie Blanc',
    subject: 'Merci',
    said: [
      'Un grand merci à votre technicien Julien qui a rétabli notre ligne un dimanche. Il a été patient et très clair.',
    ],
  },
  {
    channel: 'whatsapp',
    author: 'Amélie',
    subject: null,
    said: ['Bonjour, vous êtes ouverts le 24 décembre au soir ? Et est-ce que vous avez un menu végétarien ?'],
  },
  {
    channel: 'live-chat',
    author: 'Vero',
    subject: null,
    said: ['hola buenas', 'mi vuelo de las 18 está retrasado 3 horas', 'pierdo la conexión a Bogotá', 'qué hago?'],
  },
  {
    channel: 'ticket',
    author: 'Antoine Mercier',
    subject: 'Ascenseur',
    said: [
      "L'ascenseur du bâtiment B est en panne depuis dix jours. Ma voisine est en fauteuil roulant et ne peut plus sortir. Vous aviez dit que ce serait réparé lundi.",
    ],
  },
  {
    channel: 'live-chat',
    author: 'Inès',
    subject: null,
    said: ['bonjour', 'mon code de retrait marche pas', 'je suis devant le casier et il fait nuit', 'commande 88121'],
  },
  {
    channel: 'email',
    author: 'Bernard Colin',
    subject: 'Modification de réservation',
    said: [
      "Bonjour, nous avons réservé deux chambres du 12 au 14 décembre. Serait-il possible de passer à trois nuits ? Merci d'avance.",
    ],
  },
  {
    channel: 'email',
    author: 'Jean Roux',
    subject: 'Résiliation',
    said: [
      'Je vous ai demandé la résiliation de mon abonnement le 1er octobre par courrier recommandé. Vous continuez de me prélever. Je veux que cela cesse et que vous me remboursiez.',
    ],
  },
  {
    channel: 'google-review',
    author: 'Paul',
    subject: null,
    said: ['Super accueil, Léa a été aux petits soins et le brunch était délicieux.'],
  },
  {
    channel: 'email',
    author: 'Élodie Faure',
    subject: 'Carte bancaire avalée',
    said: [
      "Bonjour, le distributeur de la rue Pasteur a avalé ma carte samedi. Je pars à l'étranger jeudi et je n'ai aucune autre carte. Comment puis-je la récupérer ou en avoir une nouvelle ?",
    ],
  },
  {
    channel: 'live-chat',
    author: 'Malik',
    subject: null,
    said: ['salut', 'jai commandé une pizza il y a 1h30', 'toujours rien', 'cest une blague?'],
  },
  {
    channel: 'x-reply',
    author: 'Océane',
    subject: null,
    said: ['@energix ma facture passe de 80 à 240 € et votre espace client est en maintenance depuis lundi. Pratique.'],
  },
  {
    channel: 'email',
    author: 'Pascal Roy',
    subject: 'Fuite salle de bain',
    said: [
      "Bonjour, troisième relance : la fuite au plafond de la salle de bain s'aggrave, le voisin du dessus ne répond pas. Si rien n'est fait lundi, je saisis la commission de conciliation.",
    ],
  },
  {
    channel: 'google-review',
    author: 'Annie',
    subject: null,
    said: ["Plat froid, serveur désagréable et 20 minutes pour avoir l'addition. Dommage, la terrasse est belle."],
  },
  {
    channel: 'whatsapp',
    author: 'Jules',
    subject: null,
    said: ['Bonjour, je voudrais savoir si je peux venir avec mon chien dans le gîte ?'],
  },
  {
    channel: 'email',
    author: 'Nadège Colas',
    subject: 'Merci pour votre aide',
    said: [
      'Je tenais à remercier Mme Petit du service des bourses. Grâce à elle, mon dossier a été débloqué en deux jours.',
    ],
  },
  {
    channel: 'ticket',
    author: 'Hugo Blin',
    subject: 'Export PDF',
    said: [
      "Depuis hier l'export PDF produit des pages blanches pour tous nos rapports. On livre un client demain à 9h. Vous avez une solution provisoire ?",
    ],
  },
  {
    channel: 'google-review',
    author: 'Mar Lozano',
    subject: null,
    said: [
      'El hotel está bien situado, pero nos cambiaron la reserva a dos camas separadas sin avisar y nadie nos dio una solución.',
    ],
  },
  {
    channel: 'email',
    author: 'Marion Petit',
    subject: "Attestation d'assurance",
    said: [
      "Bonjour, j'ai besoin de l'attestation d'assurance pour mon bail, que je signe mercredi. Je l'ai demandée deux fois sur l'espace client sans succès. Pouvez-vous me l'envoyer ?",
    ],
  },
  {
    channel: 'live-chat',
    author: 'Yanis',
    subject: null,
    said: ['bonsoir', 'ma carte ne passe plus depuis ce matin', 'je suis à la caisse avec mes courses'],
  },
  {
    channel: 'x-reply',
    author: 'Solène',
    subject: null,
    said: ['Ah super @mobigo, le remplacement du bus de 7h12 par... rien du tout. Encore merci.'],
  },
  {
    channel: 'email',
    author: 'Thomas Leroy',
    subject: 'Retour du canapé',
    said: [
      'Bonjour, le canapé reçu samedi est beige au lieu de gris. Vos livreurs ont refusé de le reprendre. Quand pouvez-vous venir le chercher et livrer le bon ?',
    ],
  },
  {
    channel: 'whatsapp',
    author: 'Fanny',
    subject: null,
    said: ['Coucou, vous faites encore les paniers de légumes le jeudi ?'],
  },
  {
    channel: 'ticket',
    author: 'Laurent',
    subject: 'Connexion VPN',
    said: [
      'Le VPN coupe toutes les dix minutes depuis la mise à jour de lundi. Trois de mes collègues ont le même problème. Nous avons une clôture comptable jeudi.',
    ],
  },
  {
    channel: 'facebook-comment',
    author: 'Josette',
    subject: null,
    said: ["Merci infiniment à Karine de la mairie, qui a retrouvé l'acte de naissance de mon père en une matinée."],
  },
  {
    channel: 'email',
    author: 'Mme Arnaud',
    subject: 'Dossier CAF 4410-22',
    said: [
      "Voilà trois mois que mon dossier est en attente et je vis seule avec deux enfants. On m'avait dit une réponse sous quinze jours. Je ne peux plus payer le loyer.",
    ],
  },
  {
    channel: 'sms',
    author: 'Loïc',
    subject: null,
    said: ['Votre technicien devait passer entre 8h et 10h, il est 11h. Il vient ou pas ?'],
  },
  {
    channel: 'email',
    author: 'Sylvie Marchand',
    subject: 'Rendez-vous déplacé',
    said: [
      "Bonjour, mon rendez-vous d'IRM du 18 a été annulé par SMS la veille. J'avais posé un jour de congé. Quand pourrai-je en avoir un autre ?",
    ],
  },
  {
    channel: 'x-reply',
    author: 'Anaïs',
    subject: null,
    said: ["Bravo @velocite, trois bornes, zéro vélo, et l'appli qui me facture quand même. Chapeau."],
  },
];
