/** Italian: how annoyed the writer sounds, courtesy, feeling. Format: `../../lexicon.ts`. */
export const person = `
= an insult | i.insult=54 v=-40 p=-26 f=abuse tone=contemptuous
pezzenti; analfabet*; barboni; scemi; scemo; ritardat*; incompetent*; cialtron*; furfant*;
idiot*; imbecill*; stupid*; cretin*; deficient*; coglion*; stronz*; bastard*; pagliacc*; buffon*; ladr*; bugiard*;
incapac*; ignorant*; figli di puttana; figlio di puttana; vaffanculo; andate a quel paese; delinquent*; truffatori;
parassit*; inetti; massa di; branco di
= swearing | i.swear=36 v=-22 p=-20 f=abuse m=swear
merda; cazzo; cazzata; cazzate; minchia; porca; puttana; porco; schifo; fottut*; incazz*; palle; rotto le palle;
maledett*; culo; che cavolo
= anger is named | i.anger=40 v=-34 tone=angry
arrabbiat*; furios*; incazzat*; infuriat*; indignat*; stufo; stufa; stanco di; stanca di; stanchi di; non ne posso
più; ne ho abbastanza; basta; adesso basta; rabbia; odio; pazienza finita; persa la pazienza; perso la pazienza; fuori
di me; esasperat*
= contempt | i.contempt=47 v=-36 p=-12 tone=contemptuous t.complaint=2
vergogn*; vergogna; vergognos*; ridicol*; inaccettabil*; inammissibil*; intollerabil*; pessim*; penos*; patetic*;
scandalos*; scandalo; schifos*; fa schifo; fate schifo; orribil*; terribil*; disgustos*; disastro; disastros*; presa
in giro; prendete in giro; presi in giro; prendendo in giro; barzelletta; truffa; è un furto; imbrogli*; bugie;
mentit*; incompetent*; incompetenza; poco seri; poca serietà; non siete seri; peggior*; peggio; inutil*; spazzatura;
assurd*; indecent*; indegn*; mancanza di rispetto; deplorevol*; scandaloso; zero
= a question that scorns | i.scorn=34 v=-24 p=-16 t.complaint=2 tone=contemptuous
chi è il genio; che genio; quale genio; chi ha scelto; chi ha avuto; siete ciechi; siete sordi; è uno scherzo; mi
prendete in giro; prendete in giro; ci prendete; vi sembra normale; ma siete seri; ma fate sul serio; cosa avete in
testa
= left without a word | u.repeat=16 i.blame=26 v=-18 t.complaint=1 tone=frustrated
nessuna notizia; silenzio totale; non ho saputo; neanche una chiamata; nemmeno una parola; non è venuto nessuno;
nessuno è venuto; mi avete lasciat*; e niente; nessuno si è presentato
= strong complaint | i.blame=24 v=-22 t.complaint=2 tone=frustrated
frustr*; irritat*; seccat*; infastidit*; incredibil*; non ci posso credere; non è possibile che; pessimo servizio;
servizio pessimo; scars*; scortes*; maleducat*; non fate nulla; non fanno nulla; nessuno fa; nessuno mi aiuta; nessun
aiuto; non vi importa; colpa vostra; per colpa vostra; perdita di tempo; perdere tempo; mai più; non consiglio;
sconsigli*; state alla larga; evitate; pretendo; esigo; promess*; avevate promesso; mi avete promesso; riattaccato;
messo giù; ingiust*; illegal*; parlare con un responsabile; parlare con una persona; ma stiamo scherzando; scherzate;
state scherzando; sul serio; spiegazion*; negligen*; rimbalz*; scaricabarile; lament*; mi lamento
= mild displeasure | i.mild=17 v=-20 tone=disappointed t.complaint=1
delus*; delusione; deludent*; insoddisfatt*; peccato; purtroppo; dispiaciut*; preoccupat*; non sono content*; non sono
soddisfatt*; non mi piace; male; cattiv*; brutt*; mi aspettavo; aspettavo di meglio; caro; cara; lent*; non è giusto;
non è normale; senza avviso; senza preavviso; senza motivo; senza spiegazioni; trist*; strano; spiacevol*; fastidios*
= worry | i.mild=8 v=-14 tone=worried
preoccupat*; preoccup*; ansia; ansios*; paura; agitat*; spaventat*; stress*; temo
= a threat to leave | i.threat=34 v=-26 f=churn t.cancellation=2
con voi ho chiuso; ho chiuso con voi; chiudete il mio conto; chiudete il mio account; mai piu da voi;
disdico; disdirò; disdico tutto; cambio operatore; cambierò; cambio gestore; cambiare operatore; passo alla
concorrenza; concorrenza; concorrente; altro operatore; avete perso un cliente; perso un cliente; perdere un cliente;
perdete un cliente; non compro più; non comprerò più; non ordinerò più; ultima volta; mai più clienti; chiudo il
conto; chiudo l account; me ne vado
= a legal step is named | i.threat=30 v=-18 f=legal
associazione dei consumatori; associazioni dei consumatori; difesa dei consumatori; giudice di pace;
avvocat*; legale; legali; vie legali; per vie legali; azione legale; denuncia; denuncerò; denunci*; querela;
tribunale; giudice; causa; carabinieri; polizia; codacons; altroconsumo; agcom; garante; associazione consumatori;
diritti; i miei diritti; gdpr; diffida; messa in mora; risarcimento danni; arera; conciliazione
= a public threat | i.threat=26 v=-14 f=press
ai giornali; sui giornali; al giornale; sul giornale; sentiranno i giornali; giornalist*; stampa; televisione;
striscia la notizia; le iene; social; sui social; renderò pubblico; pubblico; recensione negativa; recensioni
negative; una stella; trustpilot; lo sapranno tutti; tutti devono sapere; viral*; miei follower
= sarcasm | i.sarcasm=32 v=-44 p=-6 f=sarcasm tone=sarcastic t.complaint=2
grazie per non aver mai; grazie per non aver risposto; grazie per avermi ignorato;
grazie di niente; grazie per niente; grazie di nulla; grazie per avermi fatto perdere; grazie per avermi fatto
aspettare; grazie per aver perso; grazie per aver rovinato; ci mancava; ci mancava solo; ci mancava anche; ma che
sorpresa; che sorpresa; complimenti per il ritardo; complimenti per la professionalità; bravi complimenti; come al
solito; come sempre; un altro ritardo; ennesimo ritardo; ma bravi; applausi; certo come no; alla faccia della
= praise that is bitter where a problem follows | m=irony
congratulazioni; servizio eccellente;
che bello; che bravi; bravi; ottimo; perfetto; fantastico; meraviglioso; splendido; eccellente; grande; geniale;
complimenti; evviva; che meraviglia; che gioia; adoro; adoro quando; amo quando; bel servizio; gran bel servizio;
benissimo; bene; stupendo
= relief of anger: the writer says that all is well | u.solved=-4 i.relief=-20 v=12 tone=calm
nessun problema; non c è problema; senza problemi; non fa niente; non importa; tranquill*; non preoccupatevi; non si
preoccupi; non sono arrabbiat*; non mi lamento; capisco; comprendo; comprensibile; errore mio; colpa mia; mio errore;
va bene così; tutto bene; può succedere; può capitare
= cross with oneself, not with the firm | i.relief=-40 v=10
arrabbiat* con me; colpa mia; che stupid* sono; stupido io; mi mangio le mani
= strong praise in rough words | i.relief=-30 v=48 m=praise t.praise=3 tone=pleased
pazzesco; pazzesca;
figata; che figata; una figata; da paura; pazzesc*; da urlo; spacca; spaccate; cazzo che buono; cazzo se è buono;
cazzo che bello; morto dal ridere; morta dal ridere; muoio dal ridere; sto morendo dal ridere; da morire; buono da
morire; bello da morire; spettacolare; bestiale; mostruosamente buono; incredibilmente buono; incredibilmente gentil*;
della madonna; porca miseria che buono; bomba; una bomba; mitic*; da dio; troppo forte
= thanks | p.thanks=16 v=14 i.relief=-5 tone=grateful m=thanks
grazie; grazie mille; molte grazie; tante grazie; ringrazio; vi ringrazio; la ringrazio; grat*
= thanks for help | u.ask=0 p.thanks=15 v=14
grazie per l aiuto; grazie dell aiuto; per il vostro aiuto; per l aiuto; del vostro aiuto
= thanks in advance | p.thanks=14 m=advance
grazie in anticipo; in anticipo; grazie anticipatamente; ringrazio anticipatamente; ringraziando; grazie per l aiuto;
grazie per la disponibilità; vi sarei grat*; ringrazio in anticipo
= please | p.please=12 tone=polite
per favore; per piacere; per cortesia; cortesemente; gentilmente; se possibile; se fosse possibile; si prega; prego
= an asking form | p.ask=11 tone=polite
potreste; potrebbe; vorrei; potrei; sarebbe possibile; gradirei; mi piacerebbe; vi chiedo; le chiedo; volevo chiedere;
vorrei sapere; potete; avrei bisogno; sarebbe così
= a greeting | p.greeting=7
ciao; salve; buongiorno; buonasera; gentile; gentili; egregi; spettabile; cordiali saluti; distinti saluti; saluti;
buona giornata; buona serata; buon pomeriggio; cordialmente; un saluto
= an apology | p.apology=11 tone=polite
scusi; scusa; scusate; scusatemi; mi scuso; mi dispiace; perdonate; chiedo scusa; scusate il disturbo
= blunt address | p.blunt=-9
perché non; voglio; pretendo; esigo; rispondete; dovete; fate; ditemi; datemi; risolvete; ridatemi; che fate; cosa
aspettate; ma; spiegatemi; muovetevi
= a word of strong praise | v=46 m=good
chapeau; da applausi; evviva; mica male; filato liscio; brave persone; brava gente; d altri tempi; capolavoro; non so
come ringraziare; mette allegria; pazienza infinita; si torna; ci torniamo; cinque stelle; impeccabile; una perla;
avete regalato; ha recuperato;
da urlo; una bomba; angeli; un angelo; siete dei grandi; grandi; nulla da dire; niente da ridire; vi adoro; vi amo;
lode; salvato la vita; dieci e lode; top;
eccellent*; fantastic*; meraviglios*; perfett*; magnific*; splendid*; ottim*; stupend*; bellissim*; buonissim*;
bravissim*; adoro; amo; miglior*; impeccabil*; delizios*; eccezional*; straordinari*; entusiast*; consigliatissim*; 10
e lode; superlativ*; velocissim*; gentilissim*; incantevol*
= a word of praise | v=32 m=good
bene; ben; buon; buono; buona; buoni; bell*; bello; bella; bravo; brava; bravi; content*; felic*; soddisfatt*;
gentil*; cortes*; disponibil*; simpatic*; veloc*; rapid*; efficient*; professional*; piace; piaciut*; utile; facile;
comod*; puntual*; complimenti; piacevol*; divertent*; consiglio; preciso; pulit*; haha; spero; seri; affidabil*
= a word of strong blame | v=-46 m=bad
orribil*; terribil*; pessim*; schifo; schifos*; odio; disastro; vergogna; vergognos*; merda; truffa; inutil*; peggio;
peggior*; furto; mort*; uccid*; incubo; inferno; inaccettabil*; spazzatura
= a word of blame | v=-32 m=bad
male; cattiv*; brutt*; trist*; arrabbiat*; delus*; rott*; guast*; errore; problem*; perdere; perso; persa; paura;
preoccup*; dolor*; reclam*; ingiust*; sporc*; noios*; car*; lent*; difficil*; impossibil*; colpa; bugi*; frustr*;
piang*; malat*; sol*; stanc*; pericol*; stupid*; purtroppo; peccato
= a denial | v=-8
non; mai; niente; nulla; nessuno; nessun; senza; neanche
= a word of mild blame | v=-14 m=bad
ritardo; aspettare; aspetto; manca; ancora non; cancellat*`;
