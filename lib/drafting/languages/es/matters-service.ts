import type { MatterWords } from '../pack.ts';

// `\b` does not know accented letters, so the signs stand without borders where a word ends in one.
/** Matters about money, access, service and everything else. */
export const serviceMatters = {
  charge: {
    signs:
      /(?:cobr\w+|pagad[oa] dos veces|factura\w*|cargo|doble cargo|cobro doble|recibo|importe|pago|tarifa|precio|domiciliaci[oó]n)/g,
    thing: 'los cargos',
    kinds: ['money', 'plan', 'parcel'],
    does: [
      'revisar {thing} línea por línea',
      'pedir a facturación que revise {thing}',
      'ver qué hay detrás de {thing}',
    ],
    sorry: [
      '[Tienes|Tiene] que poder ver qué [pagas|paga].',
      'A nadie le gusta encontrarse eso en la cuenta.',
      'Un cobro sin explicación preocupa.',
    ],
    next: 'Después [te|le] explico a qué corresponde cada importe y llevo a facturación lo que no cuadre.',
    need: 'el número de factura o la fecha del cargo',
    optional: true,
  },
  cancel: {
    signs:
      /(?:(?<!han |habéis |me )cancel(?!aron|asteis)\w+|dar(?:me)? de baja|la baja|anular\w*|anulaci[oó]n|rescindir)/g,
    thing: '[tu|su] baja',
    kinds: [],
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
    kinds: ['supply', 'software'],
    does: [
      'averiguar qué ocurre con {thing}',
      'comprobar qué pasa con {thing}',
      'preguntar al equipo técnico por {thing}',
    ],
    sorry: ['[Dependes|Depende] de {thing}.', 'Quedarse así lo para todo.', 'Es duro cuando uno cuenta con ello.'],
    next: '[Te|Le] cuento por aquí lo que me diga el equipo técnico.',
    need: 'el código postal y qué [ves|ve] ahora mismo',
    optional: true,
  },
  login: {
    signs:
      /(?:contraseña|iniciar sesi[oó]n|acceder|entrar en (?:mi|la) (?:cuenta|app)|bloquead[oa]|c[oó]digo de verificaci[oó]n|hacke\w+|jaquead[oa])/g,
    thing: '[tu|su] cuenta',
    kinds: ['access', 'software'],
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
    need: 'el correo de la cuenta y el mensaje que aparece',
    optional: true,
  },
  conduct: {
    signs:
      /(?:maleducad[oa]|groser[oa]|malas formas|mal trato|trato (?:p[eé]simo|horrible)|me (?:grit|colg)\w+|borde\b|falta de respeto|desagradable|actitud|prepotente)/g,
    thing: '[tu|su] visita',
    kinds: [],
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
    optional: true,
  },
  'no-answer': {
    signs:
      /(?:nadie (?:me )?(?:responde|contesta|atiende|ha)|sin (?:respuesta|noticias)|no (?:me )?(?:respond|contest|ha[nb]\w* (?:respondido|contestado))\w*|llevo (?:\w+ ){1,3}llamando|he llamado|ignor[aá]is|ignoran)/g,
    thing: '[tu|su] consulta',
    kinds: [],
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
    need: 'el número de la consulta',
    optional: true,
  },
  booking: {
    signs: /(?:reserva\w*|vuelo|embarque|hotel|habitaci[oó]n|asiento|billete|cita\b|entradas?\b|viaje)/g,
    thing: '[tu|su] reserva',
    kinds: ['stay', 'travel'],
    does: [
      'mirar {thing} y ver qué es posible',
      'comprobar qué podemos hacer con {thing}',
      'ver qué ha pasado con {thing}',
    ],
    sorry: [
      '[Tienes|Tiene] planes que dependen de esto.',
      'Un viaje no tendría que empezar así.',
      '[Necesitas|Necesita] saber a qué atener[te|se].',
    ],
    next: 'Después [te|le] cuento qué opciones hay.',
    need: 'el localizador de la reserva',
    optional: true,
  },
  change: {
    signs:
      /(?:cambiar (?:la|mi|el|mis) (?:direcci[oó]n|datos|nombre|correo|tel[eé]fono|fecha|plan|tarjeta)|direcci[oó]n (?:equivocada|incorrecta|nueva)|me he mudado|modificar (?:el|mi))/g,
    thing: 'el cambio',
    does: ['ver si el cambio llega a tiempo', 'comprobar cómo hacer el cambio', 'mirar qué se puede cambiar todavía'],
    sorry: ['Esas cosas pasan.', 'Eso tiene que estar bien.', '[Quieres|Quiere] dejarlo arreglado a tiempo.'],
    next: '[Te|Le] confirmo por aquí lo que sea posible.',
    need: 'el número de pedido y el dato correcto',
    more: 'el dato correcto',
  },
  suggestion: {
    signs:
      /(?:ser[ií]a (?:genial|bueno|ideal|estupendo)|suger\w+|propongo|podr[ií]ais (?:añadir|poner)|podr[ií]an (?:añadir|agregar)|echo de menos|me gustar[ií]a que|(?:el|de) color|dise[ñn]o nuevo|nuevo dise[ñn]o)/g,
    thing: '[tu|su] opinión',
    kinds: [],
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
    next: 'Si hay algo más que deba saber, [añádelo|añádalo] por aquí.',
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
    optional: true,
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
} satisfies Record<string, MatterWords>;
