/** Spanish: words that are a danger only where they stand together; see `../../peril.ts`. Format: `../../lexicon.ts`. */
export const peril = `
= a body in trouble | m=hurt
inconsciente; desmay*; mareo; mareada; mareado; desplomó; tiembla; temblando; convulsion*; tose; tosiendo; tosen;
ahoga; ahogando; sin aire; vomit*; vómito*; hinchad*; hinchando; sangra; sangrando; quemaduras; ampollas; ronchas;
sarpullido; no despierta; despertarlo; despertarla; no reacciona; tragó; tragado; se comió; envenenad*; intoxicad*;
deshidratad*; se cayó; ha caído; no puede andar; no puede caminar; no puede moverse; no puede levantarse; golpe en la
cabeza; mordió; pulso
= somebody who may come to harm | m=frail
bebé; bebe; recién nacido; niño; niña; niños; niñas; hijo; hija; hijos; nieto; nieta; pequeño; pequeña; madre; mamá;
abuela; abuelo; abuelos; padre; papá; anciana; anciano; ancianos; señora mayor; señor mayor; jubilad*; embarazada;
demencia; alzheimer; discapacidad; silla de ruedas; paciente; pacientes; residente*; pasajero*; compañer*; vecin*;
inquilin*; marido; esposa; esposo; hermana; hermano; perro; perra; cachorro; gato; diabétic*; asmátic*; una chica; un
chico
= somebody who has no business there | m=stranger
alguien; un hombre; un señor; un desconocido; desconocidos; dos hombres; unos hombres; intruso*; ladrón; ladrones; mi
ex; exmarido; exnovio; ex pareja; expareja; hacker*
= what such a one does | m=assault
la puerta de atrás; por la ventana; intenta entrar; intentando entrar; quiere entrar; está entrando; ha entrado;
forzando; golpea*; golpeando; aporrea*; en mi habitación; en mi casa; dentro de casa; me sigue; me está siguiendo; nos
sigue; no quiere irse; se niega a irse; viene hacia; sabe dónde vivo; mi nueva dirección; amenazando; me tocó; me
agarró; me pegó; cuchillo; navaja; pistola; orden de alejamiento; me vigila; me graba; haciéndose pasar
= money or data on its way out | m=taking
vaciando; vaciar; sacando; retirando; transfiriendo; gastando; cifrando; encriptando; cifrado; robando; otro cargo;
otra retirada; saliendo de mi cuenta; usando mi
= what burns, poisons or comes down | m=blaze
echa humo; humea; chisporrotea; cable eléctrico; tendido; cloro; amoniaco; techo _ cae; techo _ cayendo; techo
_ grieta*; techo _ cede; techo _ hund*; muro _ inclin*; pedal del freno; dirección _ bloque*; agua _ sube; agua _
subiendo; hasta las rodillas; andamio _ suelto; barandilla _ suelta; barandilla _ rota; tejas _ caen; árbol _ inclin*;
caldera _ explo*
= cut off from help | m=shut
encerrad*; atrapad*; atascad*; parado entre; entre dos pisos; entre dos plantas; en el túnel; en un túnel; nos dejó
en; nos han dejado; nos dejaron; me dejó en; me dejaron; me han dejado; parada equivocada; estación equivocada; nadie
sabe dónde; no sé dónde está; no sabemos dónde; no la encuentr*; no lo encuentr*; no coge el; está sola; está solo;
están solos; estamos solos; viaja sola; viaja solo; no bajó; no se bajó; no puede salir; no podemos salir; no puedo
salir; llaves dentro; llave dentro
= weather or an hour that does harm | m=harsh
bajo cero; helad*; nieve; nevando; al sol; pleno sol; a oscuras; madrugada; sin comida; sin agua; sin abrigo; sin
calefacción
= it goes on | m=now
ahora mismo; en este momento; en estos momentos; mientras escribo; mientras te escribo; acaba de; acaban de; hace @num
minutos; hace diez minutos; hace media hora; hace una hora; desde esta mañana; cada vez peor; empeora; en cualquier
momento
`;
