import type { MatterWords } from '../pack.ts';

// `\b` does not know accented letters, so the signs stand without borders where a word ends in one.
/** Matters about a thing that was bought and its way to the customer. */
export const goodsMatters = {
  late: {
    signs:
      /(?:ni llega|intento(?:s)? de entrega|repartidor|mensajero|no (?:me )?(?:ha|han) llegado|no (?:me )?lleg[aóu]|sin (?:llegar|recibir)|no (?:lo |la )?he recibido|retras\w+|tard(?:a|an|ado|ando|anza|aron)\b|(?:muy|demasiado|lleg\w+) tarde|sigo esperando|esperando|d[oó]nde est[aá]|cu[aá]ndo (?:me )?(?:va a )?lleg|seguimiento|demora\w*|(?:a[uú]n|todav[ií]a) no (?:\w+ )?(?:lleg|recib)\w*)/g,
    thing: '[tu|su] entrega',
    kinds: ['goods', 'parcel', 'food'],
    does: [
      'seguir el rastro de {thing} con el transportista',
      'localizar {thing} con el transportista',
      'preguntar al transportista por {thing}',
    ],
    sorry: [
      'No [tendrías|tendría] que ir detrás de {thing}.',
      'Esperar sin noticias cansa a cualquiera.',
      '[Esperabas|Esperaba] {thing} mucho antes.',
    ],
    next: 'En cuanto tenga respuesta del transportista, [te|le] escribo por aquí.',
    need: 'el número de pedido',
  },
  missing: {
    signs:
      /(?:consta como entregado|figura como entregado|pone (?:que )?entregado|marcado como entregado|entregado pero|perdid[oa]|extraviad[oa]|desaparecid[oa]|no aparece|falta(?:n|ba)? |vecin[oa])/g,
    thing: '[tu|su] paquete',
    kinds: ['goods', 'parcel'],
    does: [
      'averiguar qué ha pasado con {thing}',
      'preguntar al transportista dónde dejó {thing}',
      'seguir el rastro de {thing}',
    ],
    sorry: [
      'Que conste como entregado y no esté desespera a cualquiera.',
      'Así [te has|se ha] quedado sin nada en las manos.',
      '{Thing} ya tendría que estar en [tus|sus] manos.',
    ],
    next: '[Te|Le] cuento por aquí lo que conste en el registro del transportista.',
    need: 'el número de pedido',
  },
  damaged: {
    signs:
      /(?:dañad[oa]s?|lleg[oó] (?:\w+ )?(?:rot|abiert|mojad|golpead|rayad|aplastad)\w+|rot[oa]s?\b|rajad[oa]|abollad[oa]|roz(?:ad[oa]|adura)|golpead[oa]|desgarrad[oa]|estropead[oa])/g,
    thing: '[tu|su] pedido',
    kinds: ['goods', 'parcel'],
    does: ['ver qué solución hay para {thing}', 'revisar los daños de {thing}', 'buscar la mejor salida para {thing}'],
    sorry: [
      '{Thing} tendría que haber llegado en buen estado.',
      'Entiendo la decepción.',
      'Así no tendría que haber llegado {thing}.',
    ],
    next: 'Con eso delante, [te|le] diré qué podemos hacer.',
    need: 'el número de pedido y una foto de los daños',
    more: 'una foto de los daños',
  },
  'wrong-item': {
    signs:
      /(?:equivocad[oa]|err[oó]ne[oa]|otra talla|otro (?:color|modelo|producto)|en (?:vez|lugar) de|no es lo que ped[ií]|talla incorrecta|me (?:han|habéis) (?:mandado|enviado) (?:otr|un[oa]? distint))/g,
    thing: '[tu|su] pedido',
    kinds: ['goods', 'parcel'],
    does: [
      'ver cómo arreglar la confusión con {thing}',
      'aclarar la confusión con {thing}',
      'mirar cómo [hacerte|hacerle] llegar lo correcto',
    ],
    sorry: [
      '[Tendrías|Tendría] que haber recibido lo que [pediste|pidió].',
      'No es lo que [esperabas|esperaba].',
      'Una confusión así hace perder tiempo.',
    ],
    next: 'De momento, [guarda|guarde] lo que [has|ha] recibido; [te|le] diré qué hacer con ello.',
    need: 'el número de pedido y una foto de lo que ha llegado',
    more: 'una foto de lo que ha llegado',
  },
  faulty: {
    signs:
      /(?:no (?:me )?(?:funciona|enciende|carga|arranca|va|conecta|abre|calienta|enfr[ií]a)|dej[oó] de funcionar|ha dejado de|se (?:ha )?(?:rompi[oó]|roto|estropead[oa]|cuelga|apaga|cierra|congela)|aver[ií]a\w*|averiad[oa]|defect\w+|fall[ao]s?\b|pierde|gotea|error)/g,
    thing: 'esto',
    kinds: ['goods', 'software', 'access', 'key', 'parcel'],
    does: [
      'averiguar qué le pasa a {thing}',
      'revisar el fallo de {thing}',
      'ver con[tigo| usted] por qué {thing} falla',
    ],
    sorry: [
      '[Necesitas|Necesita] que {thing} funcione.',
      '{Thing} tendría que funcionar sin más.',
      'No es agradable cuando uno cuenta con {thing}.',
    ],
    next: 'Así podré [decirte|decirle] cuál es el camino más rápido para arreglarlo.',
    need: 'qué ocurre exactamente y el modelo, si lo hay',
    optional: true,
  },
  refund: {
    signs:
      /(?:(?:d[oó]nde|cu[aá]ndo|sin|no|promet\w+|esper\w+|llevo|a[uú]n|todav[ií]a)[^.!?]{0,40}(?:reembols\w*|devoluci[oó]n|devolv\w*|devuelv\w*|devolv[eé]is)|reembols\w*[^.!?]{0,50}(?:no|nada|d[ií]as|semanas|pendiente)|devolvéis|me devuelv\w+)/g,
    thing: '[tu|su] reembolso',
    kinds: [],
    does: [
      'comprobar cómo va [tu|su] reembolso',
      'averiguar qué frena [tu|su] reembolso',
      'mirar qué ha pasado con [tu|su] reembolso',
    ],
    sorry: [
      'Es [tu|su] dinero y [quieres|quiere] saber dónde está.',
      'Esperar el propio dinero cansa.',
      '[Tienes|Tiene] que saber dónde está [tu|su] dinero.',
    ],
    next: '[Te|Le] diré por aquí en qué punto está.',
    need: 'el número de pedido',
  },
  return: {
    signs:
      /(?:devolver(?:lo|la|los|las)?\b|devoluci[oó]n|cambiar(?:lo|la)? por|cambio de talla|etiqueta de devoluci[oó]n|me queda (?:grande|pequeñ|peque))/g,
    thing: '[tu|su] pedido',
    kinds: ['goods', 'parcel'],
    does: [
      'explicar[te|le] cómo devolver {thing}',
      'mirar cómo se devuelve {thing}',
      'preparar con[tigo| usted] la devolución de {thing}',
    ],
    sorry: [
      'Una devolución tiene que ser sencilla.',
      '[Quieres|Quiere] dejarlo resuelto, es normal.',
      'Es una molestia tener que devolver algo.',
    ],
    next: 'Después [te|le] envío los pasos para la devolución.',
    need: 'el número de pedido',
  },
} satisfies Record<string, MatterWords>;
