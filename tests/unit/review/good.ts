/** Plain, good replies: no check may say anything about them. Invented for this test. */
export interface Exchange {
  channel: string;
  asks: string;
  reply: string;
}

const x = 'x-reply';
const email = 'email';
const chat = 'live-chat';

export const good: readonly Exchange[] = [
  // English
  {
    channel: x,
    asks: 'Third week without my tent. Nobody answers. This is ridiculous!',
    reply:
      'You should have had the tent weeks ago, and I am sorry. I have found it at the depot; it goes out today by courier. Send me a direct message and I will give you the tracking link. ^MK',
  },
  {
    channel: email,
    asks: 'Hello, when will my order arrive? It says shipped since Monday.',
    reply:
      'Hello Dana,\n\nYour order left our depot on Monday and is with the courier. It will arrive on Thursday before noon. If it is not there by then, write back to me and I will send another one the same day.\n\nBest wishes,\nTom',
  },
  {
    channel: chat,
    asks: 'Can I swap the blue jacket for a size L?',
    reply: 'Yes, you can. I have put a size L aside for you. Shall I send the label now?',
  },
  {
    channel: 'facebook-comment',
    asks: 'I am really disappointed, the lamp came broken again.',
    reply:
      'I am sorry that the lamp broke a second time. A new one leaves us tomorrow, packed by hand. Please send us a message with your address so that we can ship it. ^JL',
  },
  {
    channel: email,
    asks: 'I was charged twice for the May invoice. Please explain.',
    reply:
      'Hi Priya,\n\nI see both charges. The second one was a mistake on our side: the payment ran again after a time-out. I refunded it this morning, and it will be on your card within 3 days.\n\nKind regards,\nSam',
  },
  {
    channel: x,
    asks: 'Love the new boots, thank you so much!',
    reply: 'Thank you, this made my morning! Enjoy the hills. ^AB',
  },
  {
    channel: 'ticket',
    asks: 'There is a smell of gas near the heater you installed. What should we do?',
    reply:
      'Please leave the house now and call the gas emergency line from outside. Do not use switches. I have sent our engineer to you; she will be there within 40 minutes. I will call you in five minutes.',
  },
  {
    channel: chat,
    asks: 'How much does shipping to Norway cost?',
    reply: 'Shipping to Norway is 14 euros and takes 3 to 5 days.',
  },
  {
    channel: 'google-review',
    asks: 'Waited 50 minutes for cold soup. Never again.',
    reply:
      'Fifty minutes for cold soup is not good enough, and I am sorry. We were two cooks short that evening; since Monday a third one is here. I would like to make it right: please ask for me at the counter. Ana, kitchen lead',
  },
  {
    channel: 'x-dm',
    asks: 'did you find the parcel?',
    reply: 'Not yet. The courier checks its van tonight, and I will write to you tomorrow at 9.',
  },
  {
    channel: email,
    asks: 'Is the stove safe indoors? We have a small kitchen.',
    reply:
      'Hello Farid,\n\nNo, please use the stove only outside: it needs open air. For a small kitchen the Ember 2 works well.\n\nBest wishes,\nLena',
  },
  // Spanish
  {
    channel: x,
    asks: '¡Llevo tres semanas esperando y nadie contesta! Es una vergüenza.',
    reply:
      'Tiene razón, tres semanas es demasiado, y lo siento. He encontrado su paquete y sale hoy con mensajero. Escríbanos por privado y le paso el enlace. ^LM',
  },
  {
    channel: email,
    asks: 'Buenos días, ¿cuándo llega mi pedido?',
    reply:
      'Buenos días, Carla:\n\nSu pedido salió ayer del almacén y llega el jueves por la mañana. Si no lo recibe, escríbame y le envío otro ese mismo día.\n\nUn saludo,\nLuis',
  },
  {
    channel: chat,
    asks: '¿Puedo cambiar las botas por una talla 40?',
    reply: 'Sí, claro. Acabo de reservarle la talla 40. La etiqueta de devolución está en su correo.',
  },
  {
    channel: 'facebook-comment',
    asks: 'Muy decepcionada, la tienda de campaña vino rota.',
    reply:
      'Siento que la tienda llegara rota. Mañana sale otra nueva, sin coste. Envíenos su dirección por mensaje privado. ^CR',
  },
  {
    channel: email,
    asks: 'Me han cobrado dos veces la factura de mayo.',
    reply:
      'Hola, Elena:\n\nVeo los dos cobros. El segundo fue un error nuestro y lo he devuelto hoy; lo verá en su tarjeta en 3 días.\n\nUn saludo,\nMarta',
  },
  { channel: x, asks: '¡Me encanta la mochila, mil gracias!', reply: '¡Qué alegría leerlo, gracias! Buen camino. ^PT' },
  // French
  {
    channel: x,
    asks: "Trois semaines d'attente, personne ne répond, c'est une honte !",
    reply:
      "Vous avez raison, trois semaines c'est trop, et je suis désolée. J'ai retrouvé le colis : il part aujourd'hui par coursier. Écrivez-moi en message privé pour le lien de suivi. ^SB",
  },
  {
    channel: email,
    asks: 'Bonjour, quand vais-je recevoir ma commande ?',
    reply:
      "Bonjour Chloé,\n\nVotre commande a quitté l'entrepôt hier et arrive jeudi matin. Si elle n'est pas là, répondez-moi et j'en envoie une autre le jour même.\n\nCordialement,\nHugo",
  },
  {
    channel: chat,
    asks: 'Est-ce que je peux échanger la veste bleue ?',
    reply: "Oui, bien sûr. J'ai mis une taille M de côté pour vous ; l'étiquette est dans votre boîte mail.",
  },
  {
    channel: 'facebook-comment',
    asks: 'Très déçue, la lampe est arrivée cassée.',
    reply:
      'Je suis navrée pour la lampe cassée. Une neuve part demain. Envoyez-nous votre adresse en message privé. ^ML',
  },
  {
    channel: email,
    asks: "J'ai été débité deux fois pour la facture de mai.",
    reply:
      "Bonjour Nadia,\n\nJe vois les deux débits. Le second vient d'une erreur de notre part ; je l'ai remboursé ce matin, et la somme sera sur votre carte sous 3 jours.\n\nCordialement,\nJules",
  },
  // German
  {
    channel: x,
    asks: 'Seit drei Wochen kein Paket und niemand antwortet. Unverschämt!',
    reply:
      'Drei Wochen sind zu lang, das tut mir leid. Ich habe das Paket gefunden, es geht heute per Kurier raus. Schreiben Sie mir bitte eine Direktnachricht, dann schicke ich den Link. ^TS',
  },
  {
    channel: email,
    asks: 'Guten Tag, wann kommt meine Bestellung an?',
    reply:
      'Guten Tag Frau Keller,\n\nIhre Bestellung ist gestern aus dem Lager gegangen und kommt am Donnerstag vor 12 Uhr an. Falls nicht, schreiben Sie mir bitte, dann schicke ich sofort Ersatz.\n\nMit freundlichen Grüßen\nJonas',
  },
  {
    channel: chat,
    asks: 'Kann ich die Jacke gegen Größe L tauschen?',
    reply: 'Ja, gerne. Ich habe Größe L für Sie zurückgelegt; das Etikett ist in Ihrem Postfach.',
  },
  {
    channel: 'facebook-comment',
    asks: 'Sehr enttäuscht, die Lampe kam kaputt an.',
    reply:
      'Das mit der Lampe tut mir leid. Eine neue geht morgen raus. Bitte schicken Sie uns Ihre Adresse als private Nachricht. ^LK',
  },
  {
    channel: email,
    asks: 'Die Rechnung vom Mai wurde zweimal abgebucht. Das ist doch Ihr Fehler, oder?',
    reply:
      'Guten Tag Herr Grau,\n\nja, das war unser Fehler und nicht Ihre Schuld. Ich habe die zweite Abbuchung heute erstattet; das Geld ist in 3 Tagen auf Ihrem Konto.\n\nViele Grüße\nMira',
  },
  // Replies that act or ask back without repeating a word of the question.
  {
    channel: email,
    asks: 'You help yourselves to $49 twice. Is that the new loyalty programme?',
    reply:
      "Hi Theo,\n\nThat shouldn't happen. I've reversed the second payment today; you will see it by Thursday.\n\nTom",
  },
  {
    channel: email,
    asks: 'The tracking page is stuck. Can someone tell me where it actually is?',
    reply:
      "Hello Dana,\n\nI'm sorry about the wait. I've opened a trace with the carrier, and they have up to two working days to answer. I'll write to you as soon as I hear from them.\n\nPriya",
  },
  {
    channel: email,
    asks: 'Las botas me aprietan. ¿Es posible cambiarlas por una 40?',
    reply:
      'Hola, Lucía:\n\nSin problema. Le acabo de enviar una etiqueta por correo. En cuanto el transportista la escanee, sale la talla 40.\n\nUn saludo,\nPriya',
  },
  {
    channel: email,
    asks: 'Why does the alarm beep all night?',
    reply: 'Hello Ivo,\n\nCould you tell me what colour the light shows when it beeps?\n\nBest wishes,\nNora',
  },
  // Things that look like faults and are none.
  { channel: email, asks: 'Do you have it in XXL?', reply: 'Yes, we have the LARKSPUR TREK jacket in XXL and in 3XL.' },
  {
    channel: x,
    asks: 'Need help with my account please',
    reply: 'Please call us on 0800 123 4567 or write to help@larkspur.example, and we will unlock it today. ^KL',
  },
  {
    channel: email,
    asks: 'My card was declined',
    reply:
      'Hello,\n\nYou should have received a message from your bank: the payment of 49,00 EUR on 12.11.2026 was refused. Please try another card; the order is kept until Friday.\n\nKind regards,\nEva',
  },
  { channel: chat, asks: 'thanks, that worked', reply: 'No problem, enjoy the tent!' },
  {
    channel: email,
    asks: 'I never got the confirmation mail',
    reply:
      'Hi Omar,\n\nIf you did not receive the mail by now, please check the spam folder. I have sent it again just now.\n\nRegards,\nEva',
  },
];
