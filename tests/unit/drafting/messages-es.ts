import type { MessageRow } from './messages.ts';

/** Invented messages in Spanish, from many trades: channel, author, subject, texts (`A>` is ours). */
export const messagesEs: readonly MessageRow[] = [
  {
    channel: 'email',
    author: 'Beatriz Gil',
    subject: 'Reembolso vuelo',
    said: [
      'Cancelaron mi vuelo a Lisboa el 2 de noviembre y me prometieron el reembolso en 7 días. Han pasado 18 y no tengo nada. Si no lo recibo esta semana, reclamaré ante Consumo.',
    ],
  },
  {
    channel: 'whatsapp',
    author: 'Marisol',
    subject: null,
    said: [
      'Hola! Llevo sin internet desde ayer y trabajo desde casa. Ya reinicié el router dos veces. ¿Cuándo se arregla?',
    ],
  },
  {
    channel: 'x-reply',
    author: 'Iñaki',
    subject: null,
    said: ['Qué maravilla @banconorte, la app caída justo el día de cobro. Un aplauso 👏'],
  },
  {
    channel: 'email',
    author: 'Rosario Vega',
    subject: 'Cita de traumatología',
    said: [
      'Buenos días, tengo cita con traumatología el día 28 pero no puedo ir por trabajo. ¿Podrían cambiarla a la semana siguiente? Gracias',
    ],
  },
  {
    channel: 'live-chat',
    author: 'Pablo',
    subject: null,
    said: [
      'hola',
      'no puedo entrar en mi cuenta',
      'me pide un codigo que no me llega al movil',
      'y tengo que presentar la declaracion hoy',
    ],
  },
  {
    channel: 'email',
    author: 'Marta Soler',
    subject: 'Factura de octubre',
    said: [
      'Buenas tardes, en la factura de octubre me habéis cobrado un router que devolví en septiembre. Adjunto el justificante. ¿Podéis corregirla y decirme cuándo veré el abono?',
    ],
  },
  {
    channel: 'x-reply',
    author: 'Nacho',
    subject: null,
    said: ['Tercera vez este mes que cortáis el agua en Lavapiés sin avisar. Sois un desastre @aguasnorte'],
  },
  {
    channel: 'email',
    author: 'Joaquín Rey',
    subject: 'Certificado de empadronamiento',
    said: [
      'Solicité el certificado hace un mes por la web y sigue en trámite. Lo necesito antes del 30 de noviembre para la beca de mi hija. ¿Qué falta?',
    ],
  },
  {
    channel: 'google-review',
    author: 'Pili',
    subject: null,
    said: [
      'Fuimos a cenar por nuestro aniversario. Cuarenta minutos esperando, la carne fría y la música altísima. Una pena, porque el sitio es precioso.',
    ],
  },
  {
    channel: 'whatsapp',
    author: 'Tere',
    subject: null,
    said: ['Buenas, ¿tenéis cita para el miércoles por la tarde? Es para una limpieza dental'],
  },
  {
    channel: 'email',
    author: 'Gema',
    subject: 'Gracias',
    said: [
      'Quería dar las gracias a Luis, de la oficina de Getafe. Me ayudó con la hipoteca con una paciencia infinita.',
    ],
  },
  {
    channel: 'email',
    author: 'Claire Dumas',
    subject: 'Prélèvement inconnu',
    said: [
      "Bonjour, je vois un prélèvement de 89,90 € du 14 novembre que je ne reconnais pas. Je n'ai rien commandé. Que dois-je faire ?",
    ],
  },
  {
    channel: 'x-reply',
    author: 'Théo',
    subject: null,
    said: ['Troisième fois ce mois-ci que la fibre coupe en pleine visio. Merci @telvia, vraiment.'],
  },
  {
    channel: 'facebook-comment',
    author: 'Mireille',
    subject: null,
    said: ["Une heure d'attente aux urgences sans que personne ne nous parle. Ma fille de 4 ans avait 40 de fièvre."],
  },
  {
    channel: 'email',
    author: 'Rafael Ortiz',
    subject: 'Cargo no reconocido',
    said: [
      'Hola, el 12 de noviembre aparece un cargo de 240 € en mi tarjeta que no he hecho. Estoy de viaje y no puedo quedarme sin tarjeta. ¿Qué hacemos?',
    ],
  },
  {
    channel: 'whatsapp',
    author: 'Lola',
    subject: null,
    said: [
      'Hola, el repartidor dice que no había nadie, pero estuve en casa todo el día. Es la segunda vez. Necesito las medicinas hoy',
    ],
  },
  {
    channel: 'email',
    author: 'Clara Montes',
    subject: 'Alta de matrícula',
    said: [
      'Buenos días: pagué la matrícula el 2 de octubre y mi acceso al campus virtual sigue bloqueado. El examen parcial es el lunes. ¿Podrían activarlo?',
      'A>Buenos días, Clara:\n\nLe confirmaremos el acceso antes del viernes.\n\nNoor',
      'Ya es sábado y sigo sin acceso. El examen es pasado mañana.',
    ],
  },
  {
    channel: 'google-review',
    author: 'Fermín',
    subject: null,
    said: [
      'Habitación limpia pero el aire acondicionado hacía un ruido horrible toda la noche. En recepción se encogieron de hombros.',
    ],
  },
  {
    channel: 'ticket',
    author: 'Nuria',
    subject: 'Renovar licencia',
    said: [
      '¿Puedo renovar la licencia de terraza por internet o tengo que ir en persona? ¿Y qué documentos hacen falta?',
    ],
  },
  {
    channel: 'facebook-comment',
    author: 'Charo',
    subject: null,
    said: ['Gracias a la enfermera Rosa de pediatría, un encanto con mi niño. Así da gusto.'],
  },
  {
    channel: 'email',
    author: 'Isabel Prieto',
    subject: 'Corte de gas',
    said: [
      'Buenos días: ayer vinieron a cortar el gas por una factura que pagué el día 3. Tengo el justificante. Mi bebé tiene dos meses y no tenemos agua caliente. Necesito que lo restablezcan hoy.',
    ],
  },
  {
    channel: 'x-reply',
    author: 'Rodri',
    subject: null,
    said: ['@tiendanova llevo 20 días esperando el portátil y cada agente me cuenta una película distinta'],
  },
  {
    channel: 'whatsapp',
    author: 'Paqui',
    subject: null,
    said: ['Buenas tardes, quería saber si el seguro cubre la rotura de la luna del coche'],
  },
  {
    channel: 'live-chat',
    author: 'Dani',
    subject: null,
    said: ['hola', 'he pagado dos veces la misma entrada', 'el concierto es mañana'],
  },
  {
    channel: 'email',
    author: 'Ernesto Vidal',
    subject: 'Baja del gimnasio',
    said: [
      'Pedí la baja en septiembre y me seguís cobrando. Es la tercera vez que os lo digo. O lo arregláis esta semana o voy a la OMIC.',
    ],
  },
  {
    channel: 'ticket',
    author: 'Sofía',
    subject: 'Nota de Derecho Civil',
    said: ['Mi nota de Derecho Civil no aparece en el expediente y la beca cierra el viernes. ¿Podéis revisarlo?'],
  },
  {
    channel: 'facebook-comment',
    author: 'Manolo',
    subject: null,
    said: [
      'Muchas gracias a los bomberos... digo, a los de mantenimiento, que vinieron en una hora a arreglar la fuga. De diez.',
    ],
  },
  {
    channel: 'email',
    author: 'Luis Barea',
    subject: 'Duda sobre la tarifa',
    said: ['¿La tarifa nocturna se aplica también los domingos por la mañana?'],
  },
  {
    channel: 'google-review',
    author: 'Gérard',
    subject: null,
    said: ['Accueil glacial, on nous a fait attendre debout vingt minutes alors que des tables étaient libres.'],
  },
  {
    channel: 'email',
    author: 'Inés Carrillo',
    subject: 'Multa de aparcamiento',
    said: [
      'Buenos días: he recibido una multa del 3 de noviembre, pero ese día mi coche estaba en el taller. Tengo la factura. ¿Cómo la recurro?',
    ],
  },
  {
    channel: 'whatsapp',
    author: 'Álex',
    subject: null,
    said: [
      'Hola, me llegó la lavadora con la puerta abollada. Los transportistas se fueron sin esperar a que la abriera',
    ],
  },
  {
    channel: 'x-reply',
    author: 'Marta G',
    subject: null,
    said: ['@lineaverde otro día más sin tren de las 7:40 y sin avisar. ¿Para qué pago el abono?'],
  },
  {
    channel: 'live-chat',
    author: 'Sergio',
    subject: null,
    said: ['buenas', 'el cajero se ha tragado mi tarjeta', 'es sábado y no tengo efectivo'],
  },
  {
    channel: 'google-review',
    author: 'Carmen S',
    subject: null,
    said: ['Dos horas en la sala de espera con mi madre de 88 años y nadie nos dijo nada. La doctora, muy amable.'],
  },
];
