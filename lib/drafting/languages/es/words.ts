import { words } from '../pack.ts';

export const goods = words(`
 tienda mochila chaqueta abrigo vestido camisa camiseta pantalón pantalon vaquero falda jersey sudadera zapato zapatilla bota sandalia guante gorro bufanda
 bolso maleta equipaje cartera reloj anillo collar pulsera gafas lente cinturón bañador
 móvil movil teléfono tablet portátil portatil ordenador monitor teclado ratón impresora router módem cámara auricular altavoz televisor televisión tele consola mando
 cargador cable batería drone micrófono pantalla
 nevera frigorífico congelador horno cocina lavavajillas lavadora secadora tostadora batidora microondas cafetera freidora aspiradora calefactor caldera termostato
 radiador ventilador lámpara bombilla cerradura timbre alarma sensor plancha
 sofá silla sillón mesa escritorio cama colchón almohada edredón armario estantería alfombra cortina espejo cuna carrito juguete muñeca puzle juego libro
 bicicleta bici patinete casco coche rueda neumático asiento taladro sierra cortacésped escalera barbacoa olla sartén cuchillo plato vaso taza botella
 tarta pan pizza comida cena desayuno café vino cerveza hamburguesa ensalada sopa flores ramo crema champú perfume medicamento receta audífono
 vuelo tren autobús crucero hotel habitación apartamento viaje excursión asiento billete entrada reserva cita suscripción abono contrato póliza seguro
 hipoteca préstamo tarjeta cuenta factura recibo reembolso vale regalo app aplicación web página contraseña actualización internet fibra wifi conexión línea
 luz gas agua contador instalación reparación curso clase guitarra piano violín tripode trípode tabla esquí raqueta cremallera correa asa botón puerta
 bisagra costura suela funda tapa filtro manguera bomba pedal freno cadena manta toalla pasaporte certificado garantía manual paraguas grifo ducha
`);

export const vague = words(
  'pedido paquete artículo producto compra entrega envío cuenta factura pago suscripción reserva billete solicitud consulta queja correo servicio web app reembolso dinero dirección baja',
);

export const never = words(`
 marido mujer madre padre hijo hija hermano hermana amigo amiga pareja familia jefe vecino cliente gerente repartidor agente personal equipo empresa
 tiempo día semana mes año hora minuto mañana tarde noche vez problema duda pregunta respuesta ayuda paciencia vida opinión culpa error idea nombre
 forma cosa fin momento hecho razón situación resto parte gente mundo llamada número verdad vergüenza broma timo estafa mierda dinero casa calle ciudad
 país favor cumpleaños boda aniversario corazón atención persona abogado juez prensa periodista policía lado principio final mismo misma que cual
 saludo saludos espera abrazo datos paciencia contacto primera segunda tercera primer segundo tercer última última instrucciones sistema
 piso apartamento cocina dormitorio ayuda lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre camarero camarera camareros técnico dependiente dependienta recepcionista médico confirmación local trato
`);

export const boundary = words(`
 el la los las un una unos unas mi mis tu tus su sus nuestro nuestra yo tú él ella usted ustedes nosotros me te se le les lo nos os que quien cual
 y e o u pero porque si como cuando donde aunque mientras desde hasta en a al de del por para con sin sobre entre tras ante
 es son era fue ha han había he está están estaba no ni ya aún todavía también solo nunca siempre ahora hoy ayer mañana aquí allí muy más menos
 llegó llega llegado funciona funcionaba enciende carga arranca pierde gotea falla rompió roto dejó sigue viene vino salió tiene hace hizo
 pedí compré recibí devolví pagué gracias hola por favor urgente tampoco bien mal tan desde todo nada sigue apareció consta figura pone
`);
