import type { MatterWords } from '../pack.ts';

/** Matters of services, offices, homes, journeys and visits. */
export const moreMatters = {
  'refund-ask': {
    signs:
      /(?:reembols\w*|devolu(?:ción|cion) (?:del? )?(?:dinero|importe)|devolv\w* (?:el|mi) dinero|mi dinero|compensaci[oó]n|indemniz\w*)/g,
    thing: 'lo que [pagaste|pagó]',
    kinds: ['goods', 'parcel', 'food', 'plan', 'travel', 'stay', 'money'],
    does: [
      'llevar adelante la petición de reembolso',
      'ver qué se puede devolver por {thing}',
      'plantear el reembolso de {thing} a quienes lo deciden',
    ],
    sorry: [
      '[Pagaste|Pagó] por algo que no [has|ha] recibido.',
      'Entiendo que [quieras|quiera] recuperar [tu|su] dinero.',
      'Es normal que lo [reclames|reclame].',
    ],
    next: '[Te|Le] digo por aquí qué se decide y por qué.',
    need: 'el número de pedido o de reserva',
  },
  status: {
    signs:
      /(?:solicit(?:ud|é|ado)|tr[aá]mite|pendiente|en proceso|expediente|resultados?|transferencia|certificado|beca|sigue (?:igual|pendiente|en)|estado de|sin resolver)/g,
    thing: '[tu|su] solicitud',
    kinds: ['paper', 'money', 'plan'],
    does: [
      'averiguar qué pasa con {thing}',
      'comprobar qué está frenando {thing}',
      'pedir una respuesta clara sobre {thing}',
    ],
    sorry: [
      'No [tendrías|tendría] que adivinar qué pasa con {thing}.',
      'Ya [tendrías|tendría] que tener noticias de {thing}.',
      'No saber nada es lo peor.',
    ],
    next: '[Te|Le] cuento por aquí lo que averigüe y cuál es el paso siguiente.',
    need: 'la referencia',
    optional: true,
  },
  disruption: {
    signs:
      /(?:(?:vuelo|tren|autob[uú]s|ferry|excursi[oó]n)[^.!?]{0,40}(?:cancel|retras|suprim|anul|perd)\w*|(?:cancel|retras|suprim|anul)\w*[^.!?]{0,25}(?:vuelo|tren|autob[uú]s|ferry|excursi[oó]n)|overbooking|perd[ií](?:do)? (?:el|la|mi) (?:enlace|conexi[oó]n|vuelo))/g,
    thing: '[tu|su] viaje',
    kinds: ['travel'],
    does: [
      'ver cómo [puedes|puede] seguir viaje',
      'buscar la siguiente forma de llegar',
      'mirar qué otra conexión [tienes|tiene]',
    ],
    sorry: [
      '[Necesitas|Necesita] saber cómo llegar.',
      'Un viaje no tendría que ir así.',
      'Alguien [te|le] espera al otro lado, y esto se cruza.',
    ],
    next: '[Te|Le] escribo por aquí en cuanto sepa qué es posible.',
    need: 'el localizador de la reserva',
    optional: true,
  },
  repair: {
    signs:
      /(?:caldera|radiador\w*|calefacci[oó]n|gotera\w*|fuga|humedad\w*|moho|ascensor|ba[ñn]o|techo|tuber[ií]a\w*|piso|inquilin\w*|t[eé]cnico|fontanero|electricista|repara\w*|instalador)/g,
    thing: 'la reparación',
    kinds: ['home', 'supply'],
    does: [
      'pedir al equipo de reparaciones la primera visita posible por {thing}',
      'averiguar cuándo puede ir alguien por {thing}',
      'pedir una respuesta firme sobre quién va por {thing} y cuándo',
    ],
    sorry: [
      'No [tendrías|tendría] que vivir con eso.',
      'Una casa tiene que funcionar.',
      'Nadie tendría que esperar en casa a quien no llega.',
    ],
    next: '[Te|Le] digo por aquí quién va y cuándo, en cuanto esté confirmado.',
    need: 'las horas a las que puede entrar alguien',
    optional: true,
  },
  experience: {
    signs:
      /(?:fuimos a (?:cenar|comer)|minutos (?:esperando|de espera)|(?:carne|comida|sopa|pizza|paella|café|pasta) fr[ií]a|esper\w+ [^.!?]{0,20}(?:minutos|una hora|horas)|(?:estaba|lleg[oó]|llegaron|sirvieron) (?:\w+ )?fr[ií][oa]s?|comida fr[ií]a|suci[oa]s?|crud[oa]s?|quemad[oa]s?|un pelo|ruidos[oa]|cucaracha\w*|chinches|camarer[oa]|recepci[oó]n|intoxica\w*|sin toallas)/g,
    thing: '[tu|su] visita',
    kinds: ['food', 'stay'],
    does: [
      'llevar lo que [cuentas|cuenta] de {thing} a quienes dirigen el local',
      'repasar con el equipo de ese turno lo que pasó con {thing}',
      'averiguar qué pasó con {thing}',
    ],
    sorry: [
      'No es la visita que [esperabas|esperaba].',
      '[Tenías|Tenía] razón en esperar algo mejor.',
      'Entiendo que [salieras|saliera] con mal sabor.',
    ],
    next: 'Después vuelvo con lo que haya averiguado.',
    need: 'la fecha y la hora de la visita',
    optional: true,
  },
  stuck: {
    signs:
      /(?:encerrad[oa]s?|atrapad[oa]s?|tirad[oa]s? en|se hace de noche|anochec\w*|en la calle|fuera de (?:casa|la habitaci[oó]n)|no (?:puedo|podemos) (?:entrar en (?:la|el) (?:habitaci[oó]n|piso|apartamento|refugio|casa)|salir)|la puerta no (?:se )?abre|c[oó]digo de la puerta)/g,
    thing: 'la entrada',
    kinds: [],
    does: [
      'localizar a alguien que [te|le] ayude allí mismo',
      'buscar a alguien que pueda ayudar[te|le] donde [estás|está]',
      'avisar a la gente que está allí',
    ],
    sorry: [
      '[Necesitas|Necesita] una solución ya.',
      'Entiendo que esto no puede esperar.',
      'Sé que [estás|está] esperando allí.',
    ],
    next: '[Sigue|Siga] en esta conversación, por favor.',
    need: 'un teléfono al que llamar[te|le]',
    optional: true,
  },
  blocked: {
    signs:
      /(?:(?:tarjeta|cuenta|l[ií]nea|perfil|sim)[^.!?]{0,25}(?:no (?:pasa|funciona|va)|bloquead|congelad|suspendid|rechazad|cancelad|restringid|denegad)\w*|(?:trag|bloque|congel|suspend|restring|deneg)\w* (?:la|mi|el) (?:tarjeta|cuenta|l[ií]nea|perfil))/g,
    thing: '[tu|su] cuenta',
    kinds: ['access', 'plan', 'supply'],
    does: [
      'averiguar a qué se debe el bloqueo de {thing}',
      'comprobar qué hace falta para que {thing} vuelva a funcionar',
      'hacer revisar el bloqueo de {thing}',
    ],
    sorry: [
      '[Necesitas|Necesita] poder usar {thing}.',
      'Entiendo lo que depende de esto.',
      'Así [te quedas|se queda] sin acceso.',
    ],
    next: 'Nunca me [mandes|mande] un PIN, una clave ni el número completo de una tarjeta; no los necesito.',
    need: null,
  },
  fraud: {
    signs:
      /(?:no (?:reconocid\w+|he hecho|hice|reconozco|autoric[eé]|he autorizado)|fraudulent\w*|hacke\w*|pirate\w*|phishing|cargo desconocido|no he sido yo)/g,
    thing: '[tu|su] cuenta',
    kinds: ['access', 'money', 'plan'],
    does: [
      'pasar esto al equipo que protege las cuentas',
      'pedir que se revise y se asegure {thing}',
      'llevar al equipo de seguridad lo que no [reconoces|reconoce]',
    ],
    sorry: ['Encontrarse con eso asusta.', '[Has|Ha] hecho bien en avisar enseguida.', 'Entiendo la preocupación.'],
    next: 'Nunca me [mandes|mande] un PIN, una clave ni el número completo de una tarjeta; no los necesito.',
    need: null,
  },
} satisfies Record<string, MatterWords>;
