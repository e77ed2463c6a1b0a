/** Spanish: how annoyed the writer sounds, courtesy, feeling. Format: `../../lexicon.ts`. */
export const person = `
= an insult | i.insult=54 v=-40 p=-26 f=abuse tone=contemptuous
pandilla de; panda de inutiles; panda de payasos; idiot*; cenutrio*; zoquete*;
un ladron; sois unos ladrones; ladron asqueroso; ladronzuelo*;
payas*; inutil*; analfabet*; pelota*; tacan*; ladrones; chorizos; gilipollas; capull*; imbecil*; subnormal*; cutres;
idiota*; imbecil*; estupid*; inutil*; payaso*; cretino*; gilipollas; cabron*; hijos de puta; hijo de puta; subnormal*;
tontos; sinverguenza*; mentiros*; chorizos; analfabet*; pendej*; vayanse a la; iros a la; mamarrach*; vagos; basura de
empresa; panda de; estafadores; ratas; malditos
= swearing | i.swear=36 v=-22 p=-20 f=abuse m=swear
mierda; puta; puto; joder; cono; hostia; carajo; cojones; chingad*; pinche; verga; jodid*; maldita; maldito; cagad*;
me cago; ptm; de los cojones
= anger is named | i.anger=40 v=-34 tone=angry
enfadad*; enojad*; furios*; indignad*; cabread*; hart*; estoy hart*; harta de; harto de; hasta las narices; hasta los
cojones; hasta el gorro; cansad* de; rabia; indignante; no aguanto; ya basta; basta ya; es el colmo; odio; colmo; me
tienen hart*; ya esta bien
= contempt | i.contempt=47 v=-36 p=-12 tone=contemptuous t.complaint=2
menuda porqueria; porqueria; una verguenza; menuda basura; bazofia; esta mierda;
verguenza; vergonzos*; ridicul*; inaceptable*; intolerable; inadmisible*; lamentable*; pesim*; patetic*; asco;
asqueros*; horrible*; terrible; fatal; nefast*; desastre; tomadura de pelo; burla; se burlan; se rien; estafa; timo;
robo a mano armada; un robo; es un robo; nos toman el pelo; toman el pelo; incompeten*; poca seriedad; poco serio;
falta de respeto; penos*; basura; chapuza; que clase de; la peor; el peor; peor; mentira; mentiras; mienten; mentido;
enganan; engano; enganad*; abuso; abusiv*; deplorable; una broma; de risa
= a question that scorns | i.scorn=34 v=-24 p=-16 t.complaint=2 tone=contemptuous
quien es el genio; que genio; quien fue el genio; quien ha sido el genio; a quien se le ocurr*; quien ha elegido;
quien eligio; estais ciegos; estan ciegos; en que estaban pensando; en que pensabais; esto es una broma; es una broma;
que os pasa; que les pasa; os parece normal; les parece normal; de verdad creeis; sois tontos; son tontos; tomais el
pelo; toman el pelo; tomando el pelo
= left without a word | u.repeat=16 i.blame=26 v=-18 t.complaint=1 tone=frustrated
sin noticias; no se nada; no he sabido nada; nadie dice nada; nadie me dice nada; ni una palabra; ni una llamada; me
dejais tirad*; me dejan tirad*; me habeis dejado; colgad* otra vez; y nada; nadie ha venido; nadie vino
= strong complaint | i.blame=24 v=-22 t.complaint=2 tone=frustrated
frustra*; molest*; increible que; no me lo puedo creer; no puede ser; es increible; mal servicio; pesimo servicio;
mala atencion; mala calidad; descontent*; disgust*; maleducad*; groser*; borde; no hacen nada; no hacen caso; nadie
hace nada; nadie me ayuda; nadie ayuda; no sirven para; no les importa; no os importa; por su culpa; vuestra culpa; su
culpa; perdida de tiempo; perder el tiempo; nunca mas; jamas volvere; no volvere; no vuelvo; no recomiendo; no lo
recomiendo; no compren; exijo; exigimos; reclamo; es que; en serio; de verdad; quejarme; queja; prometi*; me
prometieron; me colgaron; cuelgan; me cuelgan; irresponsab*; injust*; ilegal; quiero hablar con un; hablar con un
supervisor; hablar con una persona; que esperan; explicacion; vaya servicio; menudo servicio; ya estoy
= mild displeasure | i.mild=17 v=-20 tone=disappointed t.complaint=1
decepcion*; decepcionad*; insatisfech*; lastima; una pena; por desgracia; lamentablemente; desgraciadamente;
preocupad*; preocupa; no estoy content*; no estoy satisfech*; no me gusta; malo; mala; mal; esperaba mas; esperaba
algo mejor; triste; caro; cara; lento; no es justo; no es normal; sin avisar; sin aviso; sin explicacion; me dijeron;
sin motivo; no entiendo por que
= worry | i.mild=8 v=-14 tone=worried
preocupad*; angustiad*; nervios*; miedo; asustad*; ansios*; estres*; temo
= a threat to leave | i.threat=34 v=-26 f=churn t.cancellation=2
den de baja mi; dar de baja mi; darme de baja; denme de baja; no quiero saber nada mas de; perder a un cliente;
perdido a un cliente; perdieron un cliente; me cambio de compania; cierren mi cuenta;
me doy de baja; darme de baja inmediatamente; voy a cancelar; cancelo mi suscripcion; cancelare; me cambio de; me
cambiare; cambiarme de compania; cambiare de; me voy a la competencia; la competencia; otra compania; otro proveedor;
pierden un cliente; perdido un cliente; perder un cliente; no vuelvo a comprar; nunca mas compro; no volvere a
comprar; jamas volvere; ultima vez que; cerrar mi cuenta; me voy con
= a legal step is named | i.threat=30 v=-18 f=legal
abogad*; denuncia; denunciar*; denuncio; demanda; demandar*; juicio; juzgado; tribunal*; acciones legales; accion
legal; medidas legales; consumo; oficina del consumidor; facua; ocu; profeco; indecopi; hoja de reclamaciones; hojas
de reclamaciones; proteccion de datos; rgpd; mis derechos; policia; via legal; legalmente
= a public threat | i.threat=26 v=-14 f=press
periodista*; prensa; periodico*; television; medios de comunicacion; redes sociales; lo publicare; voy a publicar;
hacerlo publico; hare publico; todo el mundo se enterara; que todos sepan; una estrella; mala resena; trustpilot;
viral; mis seguidores; en twitter; en tiktok
= sarcasm | i.sarcasm=32 v=-44 p=-6 f=sarcasm tone=sarcastic t.complaint=2
gracias por no contestar; gracias por no responder; gracias por colgarme; gracias por ignorar;
gracias por nada; gracias por no; gracias por perder; gracias por arruinar; gracias por estropear; gracias por hacerme
perder; gracias por hacerme esperar; gracias por cobrarme; lo que me faltaba; justo lo que necesitaba; lo que faltaba;
que sorpresa; vaya sorpresa; menuda sorpresa; otro retraso; como siempre; como no; de lujo el servicio; muy
profesionales si; enhorabuena por perder; felicidades por perder; bravo por; un aplauso; si claro; ya claro
= praise that is bitter where a problem follows | m=irony
servicio de lujo; muchas gracias por;
que bien; que bonito; que maravilla; genial; estupendo; fantastico; perfecto; maravilloso; fenomenal; me encanta; me
encanta que; bravo; enhorabuena; felicidades; excelente; buenisimo; que alegria; que ilusion; brillante; gran servicio
= relief of anger: the writer says that all is well | u.solved=-4 i.relief=-20 v=12 tone=calm
no hay problema; ningun problema; sin problema; sin problemas; no pasa nada; no se preocupen; no se preocupe; no te
preocupes; no estoy enfadad*; no estoy enojad*; no estoy molest*; no me quejo; lo entiendo; entiendo que; es
comprensible; error mio; culpa mia; mi error; todo bien; tranquil*
= cross with oneself, not with the firm | i.relief=-40 v=10
rabia no haber*; me da rabia no; enfadad* conmigo; culpa es mia; tonto de mi; tonta de mi
= strong praise in rough words | i.relief=-30 v=48 m=praise t.praise=3 tone=pleased
sois unos cracks; unos cracks; esta brutal; es brutal; me muero de gusto; salvado la vida; una locura; cojonudo;
jodidamente bueno; asquerosamente bueno; mola; un vicio; para morirse;
de puta madre; la hostia; cojonud*; de la hostia; acojonante; brutal; flipante; una pasada; que pasada; me flipa; la
leche; la polla; la cana; de muerte; para morirse de bueno; increiblemente buen*; estoy muert* de risa; la rompieron;
son la bomba; padrisim*; bestial; insuperable; de locos; una locura de bueno; puta pasada; puto amo; putos amos;
jodidamente buen*
= thanks | p.thanks=16 v=14 i.relief=-5 tone=grateful m=thanks
gracias; muchas gracias; mil gracias; agradecid*; agradezco; les agradezco; muchisimas gracias
= thanks for help | u.ask=0 p.thanks=15 v=14
gracias por la ayuda; gracias por su ayuda; gracias por tu ayuda; gracias por vuestra ayuda; por toda la ayuda; por la
rapida ayuda
= thanks in advance | p.thanks=14 m=advance
gracias de antemano; gracias por adelantado; de antemano; muchas gracias de antemano; gracias por su ayuda; gracias
por su tiempo; agradeceria; les agradeceria; agradezco su ayuda
= please | p.please=12 tone=polite
por favor; porfa; porfavor; si fuera posible; si es posible; si son tan amables; tan amable; tan amables; por
gentileza; les ruego; le ruego
= an asking form | p.ask=11 tone=polite
podria*; podrian; me gustaria; quisiera; querria; seria posible; seria tan amable; me podria; podriais; le importaria;
quisiera saber
= a greeting | p.greeting=7
hola; buenos dias; buenas tardes; buenas noches; buenas; estimad*; un saludo; saludos; saludos cordiales; atentamente;
cordialmente; que tal; senor; senora; un abrazo
= an apology | p.apology=11 tone=polite
perdon; perdone; perdonen; disculpe; disculpen; disculpa; disculpad; lo siento; lamento; siento molestar; disculpen
las molestias
= blunt address | p.blunt=-9
por que no; quiero que; exijo; diganme; digan; hagan; ustedes; arreglen; contesten; respondan; devuelvanme; a ver si;
que pasa; es que; ya; tienen que; deben
= a word of strong praise | v=46 m=good
de lujo; temazo; se pasaron; ole; unos soles; majisim*; asi da gusto; se rifaron; no se olvidan; cinco estrellas; una
joya; un encanto; un amor; matricula de honor; me quito el sombrero; denle un aumento; con una sonrisa; salvaron; da
gusto; lo maximo; nota 10; muy agradecid*; un placer;
un crack; cracks; fenomen*; sois la leche; os quiero; un sol; mil gracias por; de diez; chapo; bendit*; no se puede
pedir mas; sin quejas; crack;
excelente*; increible; genial; geniales; maravillos*; fantastic*; perfect*; magnific*; espectacular; estupend*;
encantad*; me encanta; encanta; encanto; encantan; amo; amamos; mejor; mejores; impecable; inmejorable; delicios*;
precios*; hermos*; 10 de 10; un diez; recomendable; recomiendo; super content*; brillante; excepcional; fenomenal;
chapeau; buenisim*; rapidisim*; felicitaciones
= a word of praise | v=32 m=good
bien; buen; bueno; buena; buenos; buenas; content*; feliz; felices; alegr*; satisfech*; amable*; amabilidad; atent*;
simpatic*; rapid*; eficaz; eficient*; profesional*; gusta; gusto; gustado; util; comod*; facil; bonit*; lind*; rico;
rica; divertid*; felicidades; enhorabuena; agradable; correcto; puntual; servicial; calidad; funciona bien; funciona
perfectamente; ilusion; jaja; jajaja; ojala; gracias por todo
= a word of strong blame | v=-46 m=bad
horrible*; terrible*; pesim*; asco; asqueros*; odio; desastre; fatal; verguenza; basura; mierda; estafa; inutil; peor;
robo; lamentable; nefast*; muert*; murio; matar; pesadilla; infierno
= a word of blame | v=-32 m=bad
mal; malo; mala; malos; malas; triste; tristeza; enfad*; enoj*; molest*; decepcion*; roto; rota; falla; fallo; error;
problema; problemas; perder; perdido; perdida; dolor; miedo; preocup*; queja; injust*; sucio; sucia; feo; fea;
aburrid*; caro; lent*; dificil; imposible; culpa; mentira; engano; frustra*; llorar; lloro; enferm*; solo; rabia;
cansad*; peligro*; estupid*
= a denial | v=-8
no; nunca; nada; nadie; sin; ningun; ninguna; tampoco
= a word of mild blame | v=-14 m=bad
tarde; retraso; esperar; esperando; falta; faltan; todavia; aun; cancelad*`;
