/** Spanish: everyday dangers and needs, abuse over trifles, praise in rough words, praise that is bitter. Format: `../../lexicon.ts`. */
export const scenes = `
= danger: gas, fire, smoke or current | u.harm=66 v=-20 f=safety tone=worried t.complaint=1
suelta humo; sale humo; humo sale; echa humo; echando humo; huele a quemado; olor a quemado; huele a gas; olor a
gas; huele bastante a gas; huele mucho a gas; fuga de gas; enchufe _ humo; enchufe _ chispas; chispas; echa chispas;
agua _ cuadro eléctrico; agua _ cables; monóxido; batería _ hinch*; se está quemando; se incendia
= danger for a person | u.harm=66 v=-25 f=safety tone=worried t.complaint=1
ascensor se paró; ascensor parado; ascensor _ atascado; encerrad* en; atrapad* en; entre el @ord y; cuesta respirar;
le cuesta respirar; no puede respirar; no puedo respirar; labios _ hinch*; mareada; mareado; vidrio en; pedacito de
vidrio; trozo de vidrio; trozo de cristal; cristales en; frenos _ blandos; frenos _ no; alergia; alérgic*; se tragó;
sangra; un desconocido
= medicine or health at stake | u.harm=58 v=-12 tone=worried f=vulnerable
respirador; oxígeno en casa; insulina solo para; insulina para hoy; una sola pastilla; última pastilla; últimas
pastillas; última dosis; queda una dosis; queda una pastilla; pastillas del corazón; medicina del corazón;
anticoagulante*; epilepsia; inhalador; leche de fórmula; pañales
= stranded or about to miss something | u.harm=58 v=-22 t.delivery=2 tone=worried
tirad* en; en la calle con; fuera del apartamento; código _ no funciona; código del apartamento; bloquead* en el
extranjero; estoy en el extranjero; último autobús; último tren; último metro; vuelo sale en; sale en @num; sale en
una hora; perdemos la habitación; perder la habitación; antes de las doce; antes de las @num; no tengo dónde dormir;
sin sitio donde dormir; sola de noche; solo de noche; arcén; en plena carretera; boda es mañana; boda es hoy
= money or identity being stolen | u.harm=58 v=-22 t.account=4 tone=worried
alguien está usando mi; alguien está haciendo compras; haciendo compras con mi; está comprando con mi; alguien
compra con mi; alguien usa mi; vaciando mi cuenta; pagos que no hice; cargos que no hice
= business is being lost | u.harm=60 v=-20 t.outage=3 tone=worried
ningún pago pasa; no pasa ningún pago; todos los pagos fallan; ningún cliente puede
= rent, wages or food depend on it | u.harm=48 v=-14 tone=worried
nada para comer; no tengo para comer; sin dinero para comer; pagar el alquiler; el alquiler vence; pago del
alquiler; pagar la renta; la renta vence; comprar pañales; pagar la guardería; pagar nóminas; desahucio; desalojo
= an insult | i.insult=54 v=-40 p=-26 f=abuse tone=contemptuous
panda de; hatajo de; manga de; sarta de; tontos o; sois tontos; son tontos; tacaños; vagos; payasos; analfabetos;
inútiles; robot inútil; horteras; quién fue el idiota; qué idiota; imbéciles; zoquetes; cenutrios; burros; aprendan
a escribir; aprended a escribir; boludos; pendejos; tarados; memo; memos; bobos; bobo; lerdos; lerdo; tontainas;
tontaina; mentecatos; mentecato; majaderos; majadero; merluzos; merluzo; besugo*; borregos; cazurro*; catetos;
cateto; palurdo*; paletos; paleto; garrulo*; zopenco*; berzotas; mamones; mamerto*; huevones; huevón; güevones;
pelotudo*; salames; giles; culiados; babosos; baboso; menso*; pinches; gandallas; chafas; malnacido*; desgraciado*;
miserables; sinvergüenzas; caraduras; jetas; rastrero*; gentuza; chusma; macarras; pringados; pringado; lumbreras;
vaya lumbrera; qué lumbrera; a qué lumbrera; quién fue el genio; un mono lo haría; mi perro lo; vuelvan al colegio;
volved al colegio; cabeza hueca; cabezas huecas; sin cerebro; descerebrad*; soplapollas; tocapelotas; rácanos;
agarrados; tacañería
= contempt | i.contempt=47 v=-36 p=-12 tone=contemptuous t.complaint=2
vergüenza ajena; da vergüenza; da asco; dan asco; me dan asco; métansela; métanse; metéosla; métetela; donde les
quepa; donde os quepa; de las narices; insoportable; porquería; es una porquería; una basura; es una basura; sangran
los oídos; sangran los ojos; espantos*; ahorrate el; discursito; cutre; cutres
= strong praise in rough words | i.relief=-30 v=60 m=praise m=good t.praise=3 tone=pleased
11 10; 12 10; 10 10; un 11 sobre 10; 11 sobre 10; once sobre diez; juego me está matando; me está matando; final me
destrozó; me destrozó; hecha polvo; hecho polvo; todos los premios; llorar de alegría; lágrimas de felicidad; lloré
de; qué pasada; una pasada; qué locura; sois la leche; son la leche; qué bestias; qué bárbaros; bárbaro; con la boca
abierta; maldito genio; un maldito genio; puto genio; enganchada; enganchado; qué buena está; qué bueno está; qué
buenas están; está de muerte; de muerte; flipante; dios se lo pague; de puta madre; cojonudo; chévere; alucinante;
no paro de sonreír; sonrisa de oreja; piel de gallina; me quedé sin palabras; nunca había sido tan feliz; el mejor
día; la mejor noche; la mejor cena; rebañ*; me chupé los dedos; chuparse los dedos; devoré; devoramos; me volvió
loca; me volvió loco; casi me desmayo de; casi lloro de; me muero de gusto; me enamoré; enamorad*; me caso con;
cásate conmigo; qué barbaridad de; bestial; una salvajada; un escándalo de; de escándalo; me dejó sin aliento; de
otro planeta; volvería mañana; no me quería ir; no quería irme; resucit*; devolvió la vida; salvaron; me salvaron;
me quito el sombrero; son unos cracks; sois unos cracks; unos máquinas; fieras; unos fieras; la rompieron; la
rompen; se lucieron; se la comieron; qué arte; ole; olé; padrísimo; qué chimba; bacán; chingón*; poca madre
= a word of mild praise | v=16 m=mended
ni un minuto de espera; ni un minuto; dos minutos de espera; @num minutos de espera y; en un rato; en el acto; a la
primera
= praise that is bitter where a problem follows | m=irony
enhorabuena; felicidades por; un aplauso para; qué maravilla; me encanta; me encanta que; genial; menudo; menuda;
cinco estrellas por; qué detalle; bravo por; olé; chapeau; una maravilla
= what no praise names | m=fail
perder mi; perdido mi; helada; helado; congelada; horas esperando; esperando para que me; me cuelguen; me cuelgan;
caída; esconder; escondido; nadie contesta; nadie responde; cobréis dos veces; cobren dos veces; cobrarme dos; otro
cargo; otra comisión; otra avería; otra vez caíd*; otro retraso; meses para; semanas para; al día siguiente de mi;
no llega nunca; nunca llega; ignorarme
= sarcasm | i.sarcasm=32 v=-44 p=-6 f=sarcasm tone=sarcastic t.complaint=2
gracias por nada; solo es mi plata; total es solo mi; total solo es mi; es solo mi dinero; tómense otro mes; tómense
su tiempo; puntuales como siempre; como siempre puntuales; qué sorpresa; viva la; todo un récord; nuevo récord; muy
profesional todo; gracias por perder/ignorar/cobrar/romper/cancelar/olvidar/arruinar*; gracias por
perderme/ignorarme/cobrarme/colgarme
= a happy end | m=mended
encontrar mi; encontrado mi; encontrasteis; arreglaron; arreglasteis; ya funciona; funciona perfecto; todo resuelto;
resuelto; solucionado; llegó antes; bien visible; tan visible; devuelto; reembolsado; los recomiendo
= a service by its proud name | m=prized
servicio; servicio premium; premium; atención al cliente; atención; ayuda; soporte; exprés; urgente; garantía;
rápido; transparencia; calidad; mejora
`;
