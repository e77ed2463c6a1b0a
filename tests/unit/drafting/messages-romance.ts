import type { MessageRow } from './messages.ts';

/** Invented messages in Spanish and French, from many trades: channel, author, subject, texts (`A>` is ours). */
export const messagesRomance: readonly MessageRow[] = [
  {
    channel: 'email',
    author: 'Raúl Nieto',
    subject: 'Beca',
    said: [
      'Me denegaron la beca porque dicen que falta un documento que subí el 4 de octubre. Adjunto captura. El plazo de alegaciones acaba el lunes.',
    ],
  },
  {
    channel: 'email',
    author: 'Teresa Oliva',
    subject: 'Calefacción central',
    said: [
      'Os escribí hace diez días porque los radiadores del tercero no calientan. Nadie ha contestado y mis hijos duermen con abrigo.',
    ],
  },
  {
    channel: 'facebook-comment',
    author: 'Nuria P',
    subject: null,
    said: ['¿El taller de cerámica es también para niños de 6 años?'],
  },
  {
    channel: 'ticket',
    author: 'Óscar',
    subject: 'Factura duplicada',
    said: ['Hemos recibido dos veces la factura F-2291 y las dos se han cobrado. ¿Podéis anular una?'],
  },
  {
    channel: 'email',
    author: 'Pilar Mena',
    subject: 'Enhorabuena al equipo',
    said: ['El cambio de compañía fue facilísimo y Jorge me llamó dos veces para ver si todo iba bien. Da gusto.'],
  },
  {
    channel: 'live-chat',
    author: 'Kévin',
    subject: null,
    said: [
      'slt',
      'le livreur a laissé mon colis chez un voisin que je connais pas',
      'il y a mon ordi de travail dedans',
    ],
  },
  {
    channel: 'ticket',
    author: 'Chloé',
    subject: 'Licence étudiante',
    said: [
      "Bonjour, ma licence étudiante a expiré alors que je suis encore inscrite jusqu'en juin. Puis-je la prolonger ?",
    ],
  },
  {
    channel: 'email',
    author: 'Ana Belmonte',
    subject: 'Seguro de viaje',
    said: [
      'Mi maleta llegó con las ruedas rotas y el seguro me pide un parte que nadie en el aeropuerto quiso darme. ¿Qué hago ahora?',
    ],
  },
  {
    channel: 'whatsapp',
    author: 'Tomás',
    subject: null,
    said: ['Hola, pedí cena para dos a las 20:30 y son las 22:00. Ni llega ni contestáis'],
  },
  {
    channel: 'x-reply',
    author: 'Eli',
    subject: null,
    said: ['@ayuntamientosol la web de citas lleva caída tres días y el plazo acaba mañana'],
  },
  {
    channel: 'google-review',
    author: 'Rocío M',
    subject: null,
    said: ['Trato excelente, especialmente Marta, que nos buscó mesa sin reserva.'],
  },
  {
    channel: 'email',
    author: 'Jaime Roca',
    subject: 'Contrato de alquiler',
    said: [
      'Buenos días, ¿me podéis enviar una copia del contrato firmado? Lo necesito para el banco antes del jueves.',
    ],
  },
  {
    channel: 'live-chat',
    author: 'Sara',
    subject: null,
    said: ['hola', 'me habéis bloqueado la cuenta sin avisar', 'vivo de esto'],
  },
  {
    channel: 'whatsapp',
    author: 'Gilles',
    subject: null,
    said: ["Bonjour, est-ce que le parking est gratuit pour les clients de l'hôtel ?"],
  },
  {
    channel: 'email',
    author: 'M. Fabre',
    subject: "Coupure d'eau",
    said: [
      "Monsieur, l'eau est coupée dans notre immeuble depuis mardi. Le gardien dit que vous êtes au courant. Nous avons un nourrisson. Quand sera-t-elle rétablie ?",
    ],
  },
  {
    channel: 'email',
    author: 'Aline Weber',
    subject: 'Colis jamais reçu',
    said: [
      "Voilà la deuxième fois que je vous écris : ma commande AX-40912 est indiquée livrée le 10 novembre, mais je n'ai rien reçu. C'était un cadeau pour samedi. Si vous ne la retrouvez pas, je veux être remboursée.",
    ],
  },
  {
    channel: 'facebook-comment',
    author: 'Roland',
    subject: null,
    said: [
      "La piscine est encore fermée ce week-end et personne n'a prévenu les parents. Mes enfants étaient devant la porte.",
    ],
  },
  {
    channel: 'sms',
    author: 'Eva',
    subject: null,
    said: ["Bonjour, je serai en retard de 15 min pour ma coupe de 14h, c'est bon ?"],
  },
  {
    channel: 'email',
    author: 'Odile Garnier',
    subject: 'Livraison repas',
    said: [
      "Bonjour, les repas de ma mère n'ont pas été livrés hier soir ni ce matin. Elle a 91 ans et vit seule. Rappelez-moi vite.",
    ],
  },
  {
    channel: 'whatsapp',
    author: 'Rémi',
    subject: null,
    said: ['Bonjour, à quelle heure ouvre le guichet demain ?'],
  },
  {
    channel: 'email',
    author: 'Patrick Noël',
    subject: 'Dépôt de garantie',
    said: ["J'ai rendu les clés le 1er septembre. Vous m'aviez promis la caution sous deux mois. Je n'ai rien reçu."],
  },
  {
    channel: 'google-review',
    author: 'Claire D',
    subject: null,
    said: ["Chambre bruyante, petit-déjeuner moyen, mais Mehdi à la réception a tout fait pour nous changer d'étage."],
  },
  {
    channel: 'live-chat',
    author: 'Zoé',
    subject: null,
    said: ['coucou', 'jai payé mon billet mais jai pas reçu le mail', 'le train part a 18h'],
  },
  {
    channel: 'ticket',
    author: 'Étienne',
    subject: 'Facture 2231',
    said: ['La facture 2231 est au nom de notre ancienne société. Pouvez-vous la refaire au bon nom ?'],
  },
  {
    channel: 'email',
    author: 'Lucie Morel',
    subject: 'Inscription refusée',
    said: [
      "Mon inscription a été refusée pour un justificatif manquant, alors que je l'ai déposé le 12 octobre. La rentrée est lundi.",
    ],
  },
];
