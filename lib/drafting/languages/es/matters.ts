import type { MatterId, MatterWords } from '../pack.ts';

// `\b` does not know accented letters, so the signs stand without borders where a word ends in one.
export const matters: Readonly<Record<MatterId, MatterWords>> = {
  late: {
    signs:
      /(?:no (?:me )?(?:ha|han) llegado|no (?:me )?lleg[aóu]|sin (?:llegar|recibir)|no (?:lo |la )?he recibido|retras\w+|tard\w+|sigo esperando|esperando|d[oó]nde est[aá]|cu[aá]ndo (?:me )?(?:va a )?lleg|seguimiento|demora\w*|a[uú]n no|todav[ií]a no)/g,
    thing: '[tu|su] entrega',
    does: [
      'averiguar dónde está {thing}',
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
    does: ['ver qué solución hay para {thing}', 'revisar los daños de {thing}', 'buscar la mejor salida para {thing}'],
    sorry: [
      '{Thing} tendría que haber llegado en buen estado.',
      'Abrirlo y encontrarse eso es una decepción.',
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
    thing: '[tu|su] producto',
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
    need: 'el modelo y qué ocurre exactamente',
  },
  refund: {
    signs:
      /(?:reembols\w+|devoluci[oó]n del (?:dinero|importe)|devolver(?:me)? (?:el|mi) dinero|devu[eé]lv\w+ (?:el|mi) dinero|mi dinero|abono)/g,
    thing: '[tu|su] reembolso',
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
  charge: {
    signs: /(?:cobr\w+|factura\w*|cargo|doble|dos veces|recibo|importe|pago|tarifa|precio|domiciliaci[oó]n)/g,
    thing: '[tu|su] cuenta',
    does: [
      'revisar los cargos de {thing}',
      'comprobar qué se ha cobrado en {thing}',
      'mirar de dónde salen los cargos de {thing}',
    ],
    sorry: [
      '[Tienes|Tiene] que poder ver qué [pagas|paga].',
      'A nadie le gusta encontrarse eso en la cuenta.',
      'Un cobro sin explicación preocupa.',
    ],
    next: 'Después [te|le] explico a qué corresponde cada importe y llevo a facturación lo que no cuadre.',
    fits: /(?:cuenta|suscripción|abono|tarjeta|factura|recibo|pedido|contrato|póliza|préstamo|reserva|seguro|hipoteca)s?$/i,
    need: 'el número de factura o la fecha del cargo',
  },
  cancel: {
    signs: /(?:cancel\w+|dar(?:me)? de baja|la baja|anular\w*|anulaci[oó]n|rescindir)/g,
    thing: '[tu|su] baja',
    does: ['tramitar [tu|su] baja', 'comprobar cómo va [tu|su] baja', 'mirar qué falta para [tu|su] baja'],
    sorry: [
      'Irse tiene que ser tan fácil como entrar.',
      '[Has|Ha] tomado una decisión y la respeto.',
      'No tendría que costar[te|le] más tiempo.',
    ],
    next: '[Te|Le] confirmo por aquí qué queda hecho y qué no.',
    need: 'el correo o el número de [tu|su] cuenta',
  },
  outage: {
    signs:
      /(?:sin (?:internet|luz|servicio|conexi[oó]n|cobertura|agua|l[ií]nea|gas|calefacci[oó]n)|no hay (?:internet|luz|servicio|conexi[oó]n|agua)|ca[ií]d[oa]|se (?:ha )?ca[ií]do|corte|se corta|aver[ií]a general|no (?:tengo|tenemos) (?:internet|luz|l[ií]nea|agua|conexi[oó]n|servicio|cobertura))/g,
    thing: 'la conexión',
    does: [
      'averiguar qué ocurre con {thing}',
      'comprobar qué pasa con {thing} en [tu|su] zona',
      'preguntar al equipo técnico por {thing}',
    ],
    sorry: ['[Dependes|Depende] de {thing}.', 'Quedarse así lo para todo.', 'Es duro cuando uno cuenta con ello.'],
    next: '[Te|Le] cuento por aquí lo que me diga el equipo técnico.',
    fits: /(?:internet|fibra|wifi|conexión|línea|luz|gas|agua|web|app|servicio|router)$/i,
    need: 'el código postal y qué [ves|ve] ahora mismo',
  },
  login: {
    signs:
      /(?:contraseña|iniciar sesi[oó]n|acceder|entrar en (?:mi|la) (?:cuenta|app)|bloquead[oa]|c[oó]digo de verificaci[oó]n|hacke\w+|jaquead[oa])/g,
    thing: '[tu|su] cuenta',
    does: [
      'ayudar[te|le] a entrar de nuevo en {thing}',
      'averiguar qué [te|le] impide entrar en {thing}',
      'arreglar el acceso a {thing}',
    ],
    sorry: [
      'Quedarse fuera cuando hace falta entrar es un fastidio.',
      '[Necesitas|Necesita] llegar a lo que es [tuyo|suyo].',
      'Eso [te|le] está frenando ahora mismo.',
    ],
    next: 'No me [envíes|envíe] nunca la contraseña; no me hace falta.',
    fits: /(?:cuenta|app|aplicación|web|página|tarjeta)$/i,
    need: 'el correo de la cuenta y el mensaje que aparece',
  },
  conduct: {
    signs:
      /(?:maleducad[oa]|groser[oa]|malas formas|mal trato|trato (?:p[eé]simo|horrible)|me (?:grit|colg)\w+|borde\b|falta de respeto|desagradable|actitud|prepotente)/g,
    thing: '[tu|su] visita',
    does: [
      'tratar lo que pasó con los responsables',
      'escuchar qué pasó exactamente y llevarlo más lejos',
      'hablar con el responsable del equipo de cómo [te|le] trataron',
    ],
    sorry: [
      '[Mereces|Merece] un trato respetuoso.',
      'A nadie se le habla así.',
      'No es así como queremos tratar a nadie.',
    ],
    next: 'Tomo nota de lo que me [cuentes|cuente] y lo paso tal como [lo digas|lo diga].',
    need: 'cuándo y dónde fue',
  },
  'no-answer': {
    signs:
      /(?:nadie (?:me )?(?:responde|contesta|atiende|ha)|sin (?:respuesta|noticias)|no (?:me )?(?:respond|contest|ha[nb]\w* (?:respondido|contestado))\w*|llevo (?:\w+ ){1,3}llamando|he llamado|ignor[aá]is|ignoran)/g,
    thing: '[tu|su] consulta',
    does: [
      'ocuparme yo de [tu|su] consulta',
      'hacerme cargo de [tu|su] consulta y ver dónde se quedó',
      'averiguar dónde se ha atascado [tu|su] consulta',
    ],
    sorry: [
      'No [tendrías|tendría] que preguntar más de una vez.',
      'El silencio no es una respuesta.',
      'Ya [has|ha] tenido bastante paciencia.',
    ],
    next: '[Tendrás|Tendrá] noticias mías por aquí, aunque tarde más de lo que me gustaría.',
    need: 'el número de la consulta, si lo [tienes|tiene]',
  },
  booking: {
    signs: /(?:reserva\w*|vuelo|embarque|hotel|habitaci[oó]n|asiento|billete|cita\b|entradas?\b|viaje)/g,
    thing: '[tu|su] reserva',
    does: [
      'mirar {thing} y ver qué es posible',
      'comprobar qué podemos hacer con {thing}',
      'repasar {thing} con[tigo| usted]',
    ],
    sorry: [
      '[Tienes|Tiene] planes que dependen de esto.',
      'Un viaje no tendría que empezar así.',
      '[Necesitas|Necesita] saber a qué atener[te|se].',
    ],
    next: 'Después [te|le] cuento qué opciones hay.',
    need: 'el localizador de la reserva',
  },
  change: {
    signs:
      /(?:cambiar (?:la|mi|el|mis) (?:direcci[oó]n|datos|nombre|correo|tel[eé]fono|fecha|plan|tarjeta)|direcci[oó]n (?:equivocada|incorrecta|nueva)|me he mudado|modificar (?:el|mi))/g,
    thing: '[tu|su] pedido',
    does: ['ver si el cambio llega a tiempo', 'comprobar cómo hacer el cambio', 'mirar qué se puede cambiar todavía'],
    sorry: ['Esas cosas pasan.', 'Eso tiene que estar bien.', '[Quieres|Quiere] dejarlo arreglado a tiempo.'],
    next: '[Te|Le] confirmo por aquí lo que sea posible.',
    need: 'el número de pedido y el dato correcto',
    more: 'el dato correcto',
  },
  suggestion: {
    signs:
      /(?:ser[ií]a (?:genial|bueno|ideal|estupendo)|suger\w+|propongo|podr[ií]ais (?:añadir|poner)|podr[ií]an (?:añadir|agregar)|echo de menos|me gustar[ií]a que)/g,
    thing: '[tu|su] idea',
    does: [
      'pasar {thing} a quienes lo deciden',
      'llevar {thing} al equipo',
      'contar {thing} al equipo con [tus|sus] palabras',
    ],
    sorry: ['Entiendo por qué [te|le] gustaría.', 'Vale la pena decirlo.', 'Veo qué [echas|echa] en falta.'],
    next: 'No puedo decir todavía qué saldrá de ello, pero no se pierde.',
    need: null,
  },
  question: {
    signs: /[?¿]/g,
    thing: '[tu|su] pregunta',
    does: ['consultarlo', 'buscar la respuesta correcta', 'comprobarlo'],
    sorry: [
      'Tendría que ser más fácil de encontrar.',
      '[Necesitas|Necesita] una respuesta clara.',
      'No [tendrías|tendría] que buscar tanto.',
    ],
    next: 'Prefiero comprobarlo antes que suponerlo.',
    need: null,
  },
  problem: {
    signs:
      /(?:problema|queja|reclam\w+|fatal|p[eé]sim[oa]|horrible|vergüenza|decepci\w+|inaceptable|lamentable|harto|harta|mal\b)/g,
    thing: 'lo ocurrido',
    does: ['averiguar qué ha fallado con {thing}', 'estudiar bien {thing}', 'llegar al fondo de {thing}'],
    sorry: [
      '[Esperabas|Esperaba] algo mejor y lo entiendo.',
      'No es para eso para lo que [viniste|vino] a nosotros.',
      'Comprendo que {thing} [te|le] disguste.',
    ],
    next: 'Después [te|le] cuento qué he visto y qué podemos hacer.',
    need: 'algún detalle: qué pasó y cuándo',
  },
  human: {
    signs:
      /(?:persona (?:real|de verdad|humana)|hablar con (?:una persona|alguien|un (?:agente|humano|responsable))|no (?:un|con un) (?:bot|robot))/g,
    thing: 'esto',
    does: ['ocuparme yo de esto', 'verlo yo con[tigo| usted]', 'repasarlo yo con[tigo| usted]'],
    sorry: ['Ya [hablas|habla] con una persona.', 'Hay una persona al otro lado.', 'Aquí hay una persona.'],
    next: '[Cuéntame|Cuénteme] con [tus|sus] palabras qué hace falta.',
    need: null,
  },
  other: {
    signs: /$^/g,
    thing: 'esto',
    does: ['mirar {thing} con calma', 'ver qué puedo hacer con {thing}', 'estudiar {thing} con detalle'],
    sorry: ['Entiendo lo que [dices|dice].', 'Lo entiendo.', 'Merece una respuesta.'],
    next: 'Si hay algo más que deba saber, [añádelo|añádalo] por aquí.',
    need: null,
  },
};
