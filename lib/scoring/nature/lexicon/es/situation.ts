/** Spanish: grammar, what has happened, how soon somebody must act, topics. Format: `../../lexicon.ts`. */
export const situation = `
@num = un una dos tres cuatro cinco seis siete ocho nueve diez quince veinte treinta varios varias muchas muchos
@ord = segunda tercera cuarta quinta sexta septima decima enesima milesima segundo tercer tercero cuarto quinto
@long = dia dias semana semanas mes meses ano anos
@day = lunes martes miercoles jueves viernes sabado domingo navidad boda examen mediodia
@parcel = pedido paquete envio maleta maletas equipaje compra producto articulo articulos carta comida medicina regalo
= negation | m=negator
no; nunca; jamas; ni; sin; nada; nadie; ningun; ninguno; ninguna; tampoco
= no negation | m=shield
no solo; no dudo; sin duda; no hay problema; ningun problema; no se preocupen; no se preocupe; no te preocupes; por
que no; nada mas; sin problema; sin problemas; no duden; no dudeis
= stronger | m=more
muy; tan; super; extremadamente; absolutamente; totalmente; completamente; realmente; increiblemente; demasiado; puto;
puta; jodidamente
= weaker | m=less
un poco; algo; poco; ligeramente; casi; un poquito
= turn | m=but
pero; sin embargo; aunque; no obstante; lamentablemente; desgraciadamente
= a case that is only imagined | m=if
si; que pasa si; que sucede si; que ocurre si; en caso de; y si; supongamos
= a general question, not a case | m=faq
que pasa si; que sucede si; que ocurre si; como cancelo; como puedo cancelar; como se cancela; como cancelar; es
posible cancelar; que pasa cuando; que hago si; que debo hacer si; cual es la politica
= past and over | m=past
hace anos; el ano pasado; antes solia; en el pasado
= danger: gas, fire, smoke or current | u.harm=66 v=-20 f=safety tone=worried t.complaint=1
olor a gas; huele _ gas; huelo gas; olor _ gas; fuga de gas; escape de gas; olor a quemado; huele a quemado; sale
humo; echa humo; saliendo humo; humo; incendio; en llamas; se quema; se ha incendiado; se incendio; fuego; chispas;
echa chispas; descarga electrica; calambre; me dio _ corriente; exploto; explotado; explosion; cortocircuito;
monoxido; recalienta; sobrecalienta; quemadura*; bateria hinchada; se derritio; cable pelado
= the writer's own life is in danger | u.harm=70 v=-50 f=safety f=vulnerable tone=worried
carta de despedida; no quiere vivir;
acabar con todo; quiero morir*; no quiero vivir; no quiero seguir viviendo; no quiero seguir aqui; quitarme la vida;
hacerme dano; ganas de vivir; suicid*
= danger for a person | u.harm=66 v=-25 f=safety tone=worried t.complaint=1
me esta cerrando la garganta; se me cierra la garganta; cerrando la garganta; no puedo tragar; cara hinchad*;
destellos; sombra en el ojo; crudo por dentro; se me fue la rueda; perdi la rueda; trozo de plastico; trozo de metal;
fotos a mi hija; fotos a mi hijo; pidiendo fotos; entro en nuestra habitacion; entraron en nuestra habitacion; fiebre
alta; cable caido; con nueces; no puede tragar;
se corto con; me corte con; se ha cortado con; cristal que habia; trozo de cristal; trozos de cristal; vidrio que
habia; tornillo en;
herido; herida; sangre; sangrando; no puedo respirar; no puede respirar; reaccion alergica; alergia; atragant*;
intoxic*; envenen*; suicid*; quitarme la vida; hacerme dano; infarto; ambulancia; hospital; hospitaliz*; urgencias;
agredid*; atrapad*; atrapados en el ascensor; cristal en; cristales en; vidrio en; peligro; peligroso; peligrosa;
inseguro; frenos; no frena; fallan los frenos; accidente; maltrato; acosan; me siguen; inconsciente; desmay*
= water or damage that goes on | u.harm=50 v=-18 t.outage=1
agua marron; agua turbia; nos cortaron el agua;
inundacion; inundad*; inunda; fuga de agua; agua por todas partes; tuberia rota; se ha roto la tuberia; sin
calefaccion; sin agua; sin luz; sin electricidad; no hay luz; no hay agua; corte de luz; gotea; goteras
= medicine or health at stake | u.harm=46 v=-12 tone=worried f=vulnerable
sin oxigeno; sin insulina; sin su medicacion; sin la medicacion; sin medicacion; sin sus pastillas; ultima pastilla;
ultima dosis;
insulina; medicamento*; medicacion; medicina; medicinas; inhalador; oxigeno; dialisis; receta medica; marcapasos;
quimioterapia; operacion; tratamiento; pastillas; silla de ruedas; audifono; leche para mi bebe; formula para bebe
= a person who needs special care | u.health=18 v=-6 f=vulnerable tone=worried
anciana; anciano; mi abuela; mi abuelo; persona mayor; mayores; vive sola; vive solo; bebe; recien nacid*; embarazad*;
discapacidad; discapacitad*; cancer; demencia; alzheimer; autis*; cuidadora; depresion; ansiedad; falleci*; murio;
funeral; viuda; viudo; desahuci*; desalojo; dar de comer; diabet*; epilep*; asma; madre soltera; minusval*
= access for people with a disability | u.health=8 f=accessibility
lector de pantalla; ciego; ciega; invidente; sordo; sorda; silla de ruedas; accesib*; movilidad reducida; rampa; perro
guia; subtitulos; braille; baja vision
= business is being lost | u.harm=60 v=-20 t.outage=3 tone=worried
almacen parado; cajas paradas; todo parado; la api devuelve;
perdemos pedidos; perdemos ventas; perdiendo pedidos; perdiendo ventas; perdemos dinero; perdemos _ cada minuto; toda
la tienda _ caida; no podemos cobrar; no podemos vender; nadie puede pagar; nadie puede comprar
= night or cold is closing in | u.deadline=44 tone=worried
anochece*; anochec*; oscurec*; se hace de noche; cae la noche; es de noche; bajo la lluvia; pasando frio; hace frio
fuera
= stranded or about to miss something | u.harm=58 v=-22 t.delivery=2 tone=worried
estamos afuera; no hay nadie en recepcion; detras del guardarrail; parado en la carretera; parados en la carretera;
fuera de la cabana; fuera del piso; fuera del apartamento; fuera del hotel; fuera de la habitacion; encerrad* fuera;
atrapad* fuera; no puedo abrir la puerta; tirado en; tirados en; tirada en; varad*; atrapado en el aeropuerto; en el
aeropuerto; pierdo el vuelo; perder el vuelo; perder mi vuelo; perder el tren; perdi la conexion; pierdo la conexion;
perder la conexion; vuelo sale; sale en; embarque; sin hotel; sin alojamiento; donde dormir; dormir en el aeropuerto;
fuera de mi casa; fuera de casa; encerrad*; en la calle; en medio de la carretera; esperando fuera; en la puerta de
embarque; no puedo entrar en mi casa; no puedo entrar a mi casa; no puedo entrar en mi habitacion; no puedo volver a
casa
= money or identity being stolen | u.harm=56 v=-22 t.account=4 tone=worried
estan sacando todo; acaban de entrar en mi cuenta; entrar en mi cuenta; credito que no pedi; credito que yo no pedi; a
mi nombre que no; hice clic en el enlace; di mi clave; di mi pin; sigue teniendo acceso;
sacando dinero de mi; sacan dinero de mi; sacado dinero de mi; gastando dinero de mi; usando mi tarjeta; usa mi
tarjeta; retirando dinero; comprando con mi tarjeta; entrado en mi cuenta;
hackead*; me hackearon; me han hackeado; robad*; me robaron; me han robado; robaron; robo de; robo; estan usando mi;
esta usando mi; alguien usa; alguien esta usando; alguien ha usado; alguien uso; no autorizad*; cargos que no; no
reconozco _ cargo*; no he hecho; no hice; suplantacion; estafad*; me estafaron; me han estafado; phishing; vaciado mi
cuenta; vaciaron mi cuenta; entraron en mi cuenta; han entrado en mi cuenta; bloqueen mi tarjeta; bloquear mi tarjeta;
atracad*; cambiado mi contrasena
= fraud is spoken of | u.loss=16 v=-14 t.account=2
fraude; fraudulent*; estafa; estafador*; sospechos*; filtracion de datos; desconocid*; no reconozco; no es mio; no es
mia
= the card or wallet is lost | u.loss=40 v=-10 t.account=4 tone=worried
deje el bolso en; deje la cartera en; deje el movil en; deje la laptop en; deje el portatil en; perdi mi tarjeta;
perdido mi tarjeta; perdido la tarjeta; perdido mi cartera; perdi mi cartera; perdi mi movil; perdido el movil; perdi
mi pasaporte; perdido el pasaporte; tarjeta perdida; se trago mi tarjeta; se ha tragado; cajero _ tarjeta; no
encuentro mi tarjeta
= locked out or blocked | u.blocked=36 v=-12 t.account=3
cuenta bloqueada; cuenta suspendida; me han bloqueado; bloqueada; bloqueado; bloquead* mi; no puedo entrar; no puedo
acceder; no puedo iniciar; no me deja; no consigo entrar; no consigo acceder; no logro entrar; no logro acceder; sin
acceso; no puedo ingresar; no puedo usar; no me llega el codigo; codigo _ no llega
= the writer cannot go on | u.blocked=24 v=-10
no puedo trabajar; no podemos trabajar; no puedo pagar; no puedo comprar; no puedo hacer nada; no puedo completar; no
podemos; no puedo continuar; perdiendo dinero; perdiendo clientes; perdemos ventas; perdiendo ventas; toda la oficina;
todo el equipo; parados; no puedo
= an outage or a fault | u.problem=28 v=-14 t.outage=4
no funciona; no funcionan; no me funciona; no va; no carga; no enciende; no arranca; no abre; no conecta; no responde;
dejo de funcionar; ha dejado de funcionar; se cuelga; se cierra; se bloquea; se cae; caid*; se ha caido; error;
errores; fallo; falla; fallos; averia*; averiado; roto; rota; rotos; rotas; estropead*; defectuos*; danad*; sin
internet; sin servicio; sin senal; sin conexion; no hay internet; pantalla negra; pantalla azul; muy lento; muy lenta;
no sirve
= data is lost | u.blocked=34 v=-20 t.outage=3 tone=worried
perdido todos; perdido mis datos; perdi todos; perdido todo; borrado todo; se han borrado; se borraron; han
desaparecido
= late or missing | u.late=29 v=-14 t.delivery=4
no se ha presentado; no se presento; no vino; no ha venido; nadie vino; nadie ha venido; no ha llegado; no llego; no
llega; no han llegado; no me ha llegado; no me llega; aun no llega; todavia no llega; sigue sin llegar; sin llegar; no
he recibido; no recibi; no recibo; no lo he recibido; sin recibir; no aparece; perdid*; se ha perdido; extraviad*;
retras*; demora*; demorad*; tarde; con retraso; vuelo cancelado; han cancelado mi vuelo; cancelaron mi vuelo;
cancelado el vuelo; donde esta mi @parcel; donde esta el @parcel; donde esta mi; donde estan mis; consta como
entregado; figura como entregado; aparece como entregado; deberia haber llegado; tenia que llegar; falta; faltan
= the wrong thing or a damaged one | u.problem=18 v=-14 t.delivery=2 t.refund=1
equivocad*; erroneo; erronea; incorrect*; no es lo que pedi; talla equivocada; llego roto; llego rota; ha llegado
roto; ha llegado rota; llego danado; mal estado; incompleto; caducad*; fria; en malas condiciones; podrid*
= money is wrong and still open | u.loss=31 v=-16 t.billing=4
el dinero no llega; el dinero no ha llegado; la nomina no; no ha entrado; en vez de @num; en lugar de @num;
cobrado dos veces; cobraron dos veces; doble cobro; cobro doble; cobrado doble; cargo doble; cobrado de mas; cobraron
de mas; me cobran; me cobraron; me han cobrado; cobro indebido; cargo indebido; sobrecargo; siguen cobrando; me siguen
cobrando; pago rechazado; tarjeta rechazada; rechazad*; falta dinero; importe incorrecto; factura incorrecta; han
descontado; descontaron; sin mi dinero; no me han devuelto; pendiente de pago; han cargado; me cargaron
= rent, wages or food depend on it | u.loss=30 v=-14 tone=worried
alquiler; pagar la renta; mi sueldo; mi salario; mi nomina; dar de comer; no tengo dinero; sin dinero; mis ahorros;
todo mi dinero; necesito el dinero; necesito mi dinero
= a deadline today | u.deadline=44
hoy; hoy mismo; esta noche; esta tarde; esta manana; en una hora; en dos horas; en media hora; dentro de _ horas;
dentro de _ minutos; en @num horas; en @num minutos; antes de las @num; antes de medianoche; ahora mismo salgo;
empieza en
= a deadline tomorrow | u.deadline=28
manana; para manana; manana mismo; manana por la manana; en 24 horas
= a deadline within days | u.deadline=22
para el @day; antes del @day; el @day; este @day; hasta el @day; esta semana; fin de semana; la semana que viene;
proxima semana; proximo @day; en @num dias; antes de navidad; antes del viaje; plazo; vence; caduca; antes de irme;
fecha limite; me voy de viaje; mi cumpleanos; viajo el; salgo de viaje
= abroad or on the way | u.blocked=22
en el extranjero; de vacaciones; de viaje; fuera del pais; en otro pais
= the writer asks for speed | u.explicit=32
urgente; urgentemente; con urgencia; urge; lo antes posible; cuanto antes; inmediatamente; inmediato; de inmediato; ya
mismo; ahora mismo; enseguida; lo mas rapido; lo mas pronto; necesito ya; ya no puedo esperar; no puede esperar; no
puedo esperar; en seguida; a la mayor brevedad
= an emergency is named | u.explicit=60 tone=worried
emergencia; desesperad*; socorro; auxilio; es cuestion de vida; vida o muerte; llamar al 112
= a plea for help | u.ask=26 tone=worried
ayuda; ayudenme; ayudadme; ayudame; necesito ayuda; por favor ayuda; alguien me puede ayudar; que hago; no se que
hacer; que puedo hacer
= a request | u.ask=18
puede*; podria*; podeis; podriais; pueden; por favor; porfa; porfavor; necesito; quiero; quisiera; queria; me
gustaria; quiere; digan; diganme; como puedo; como hago; cuando; donde; cuanto; cuanta; que tengo que; hay alguna; es
posible; por que; solicito; ruego; espero; tienen; teneis; aceptan; ofrecen; se puede; saber
= a problem is named | u.problem=16 v=-8
problema; problemas; incidencia; inconveniente; inconvenientes; error mio; queja; mal; algo va mal; algo fallo; no
entiendo; confus*; no encuentro; no consigo; no logro
= contact again about the same | u.repeat=25 i.repeat=22 v=-12 f=repeat t.complaint=1 tone=frustrated
cuatro llamadas; tres llamadas; hablar con nadie; por @ord vez; @ord vez; @num veces; otra vez; de nuevo; una y otra
vez; nuevamente; sigo sin respuesta; sin respuesta; nadie responde; nadie me responde; nadie contesta; nadie me
contesta; nadie me ha; no responden; no contestan; no me responden; no me contestan; no me han contestado; no me han
respondido; ignoran; me ignoran; ya les dije; ya os dije; ya he llamado; ya llame; ya escribi; ya he escrito; he
llamado @num veces; varias veces; muchas veces; cuantas veces; reclamo de nuevo; insisto; ya van; siempre lo mismo;
otra vez lo mismo; cada vez; recordatorio; sigo esperando
= still open | u.repeat=10 i.mild=10 v=-6 tone=frustrated
todavia; aun; aun no; todavia no; sigue; siguen; sigo
= a long wait is named | u.wait=14 i.repeat=16 v=-10 t.complaint=1 tone=frustrated
llevo @num @long; llevo _ esperando; llevo esperando; esperando desde; hace @num @long; desde hace; hace semanas; hace
meses; hace dias; mas de @num @long; @num @long esperando; horas esperando; horas al telefono; horas en espera; tanto
tiempo; demasiado tiempo; hasta cuando; cuanto mas; todo el dia; toda la semana; toda la manana
= it is solved | u.solved=-34 i.relief=-18 v=14
ya funciona; ya esta; ya esta solucionado; solucionad*; resuelto; resuelta; arreglad*; ya llego; ya ha llegado; ya lo
recibi; ya lo he recibido; ya no hace falta; ya no es necesario; ya lo encontre; todo bien ahora; ya va bien; ya he
recibido; ya recibi; problema resuelto; pueden cerrar; ya no importa; ha llegado bien; llego bien
= there is no hurry | u.unhurried=-22
sin prisas; cuando tengais un rato; cuando podais; no urge;
sin prisa; no hay prisa; no es urgente; no corre prisa; cuando puedan; cuando pueda; cuando podais; cuando tengan
tiempo; por curiosidad; con calma
= charges, payments and debts | t.billing=2
factura; facturas; facturacion; cobro; cobros; cobrado; cargo; cargos; pago; pagos; pagar; pague; pagado; precio;
tarifa; comision; comisiones; importe; recibo; prestamo; deuda; interes; intereses; transferencia; domiciliacion; iva;
saldo; cuota; cajero
= goods and travel on the way | t.delivery=3
envio; entrega; entregado; entregar; pedido; pedidos; paquete; mensajero; repartidor; transportista; seguimiento;
correos; aduana; llegada; maleta; equipaje; vuelo; tren; llegar
= money back | t.refund=5
reembols*; devolucion; devoluciones; devolver; devuelvan; devuelvanme; devuelv*; reintegro; compensacion;
indemnizacion; cambio de talla; cambiar el producto; mi dinero de vuelta
= the writer wants to end it | t.cancellation=5
cancelar; cancelacion; cancelo; anular; anulacion; darme de baja; dar de baja; la baja; cerrar mi cuenta; eliminar mi
cuenta; borrar mi cuenta; rescindir
= a technical fault | t.outage=3
aplicacion; app; web; pagina; pagina web; sistema; internet; wifi; router; servidor; conexion; actualizacion;
pantalla; movil; impresora; programa
= account, identity and personal data | t.account=3
mi cuenta; cuenta; contrasena; clave; usuario; iniciar sesion; acceso; acceder; verificacion; verificar; identidad;
datos personales; mis datos; cambiar mi direccion; pin; registro; registrarme; direccion; tarjeta
= staff, quality and waiting | t.complaint=3
atencion al cliente; servicio; trato; personal; empleado; empleada; encargado; supervisor; gerente; calidad; queja;
quejas; reclamacion; reclamo; espera; camarero; agente; maleducad*
= praise | t.praise=4
gracias por; muchas gracias; felicidades; enhorabuena; excelente servicio; gran servicio; buen servicio; recomiendo;
encantad*; me encanta; gracias; buen trabajo
= a question | t.question=3 m=asks
como puedo; como hago; como se; cuanto cuesta; cuanto tarda; cuanto; cuando; donde puedo; que es; cual es; cuales son;
tienen; hay; es posible; se puede; horario; informacion; me gustaria saber; quisiera saber; queria saber; disponible;
talla; aceptan; hacen envios; quiero reservar; reserva; cita; presupuesto
`;
