/** Italian: everyday dangers and needs, abuse over trifles, praise in rough words, praise that is bitter. Format: `../../lexicon.ts`. */
export const scenes = `
= danger: gas, fire, smoke or current | u.harm=66 v=-20 f=safety tone=worried t.complaint=1
esce fumo; esce del fumo; fumo dalla; fumo dal; puzza di bruciato; odore di bruciato; puzza di gas; odore di gas;
fuga di gas; presa _ scintille; scintille; acqua _ fili elettrici; acqua _ quadro elettrico; acqua sui fili;
monossido; batteria gonfia; va a fuoco; prende fuoco; prende la scossa
= danger for a person | u.harm=66 v=-25 f=safety tone=worried t.complaint=1
ascensore _ bloccato; ascensore fermo; bloccat* in ascensore; chius* in; chius* dentro; intrappolat*; tra due piani;
fatica a respirare; non respira; non riesco a respirare; labbra gonfie; labbra si gonfiano; giramenti di testa;
vetro nel; vetro nello; pezzo di vetro; freni _ molli; freni non; allergi*; ingoiato; sanguina; uno sconosciuto
= medicine or health at stake | u.harm=58 v=-12 tone=worried f=vulnerable
respiratore; ossigeno a casa; una sola compressa; ultima compressa; ultima dose; resta una dose; ne resta una; resta
una compressa; pastiglie per il cuore; farmaco per; farmaco salvavita; insulina; inalatore; epilessia; pannolini;
latte in polvere
= stranded or about to miss something | u.harm=58 v=-22 t.delivery=2 tone=worried
chius* fuori; fuori dalla porta; davanti alla porta; bloccat* all estero; sono all estero; saldare l albergo; entro
mezzogiorno; ultimo treno; ultimo autobus; il volo parte tra; parte tra @num; parte tra un ora; perdiamo la stanza;
perdo la stanza; non so dove dormire; da sola al buio; da solo al buio; corsia d emergenza; matrimonio è domani
= money or identity being stolen | u.harm=58 v=-22 t.account=4 tone=worried
qualcuno sta usando la mia; qualcuno usa la mia; sta pagando con la mia; qualcuno paga con; acquisti che non ho
fatto; svuotando il conto; pagamenti che non ho fatto
= business is being lost | u.harm=60 v=-20 t.outage=3 tone=worried
nessun pagamento va; tutti i pagamenti falliscono; nessun cliente riesce
= rent, wages or food depend on it | u.harm=48 v=-14 tone=worried
niente da mangiare; nulla da mangiare; pagare l affitto; affitto scade; affitto domani; comprare i pannolini; retta
dell asilo; pagare gli stipendi; sfratto
= an insult | i.insult=54 v=-40 p=-26 f=abuse tone=contemptuous
branco di; massa di; manica di; banda di; incapaci; ignoranti; imparate a scrivere; buffoni; pagliacci; chi è il
genio; quale genio; idioti; cretini; deficienti; somari; tirchi; siete scemi; scemi; robot inutile; cialtroni;
dilettanti; babbei; babbeo; fessi; tonti; tontoloni; somaro; caproni; zotic*; bifolc*; cafoni; cafone; buzzurr*;
villani; villan*; rozzi; rincoglionit*; rimbambit*; decerebrat*; mentecatt*; ebet*; citrull*; allocch*; pirla;
minchion*; testa di cazzo; teste di cazzo; facce di; faccia di; faccia tosta; facce toste; sfigat*; poveracc*; morti
di fame; spilorci; spilorcio; taccagn*; tirchio; sanguisughe; avvoltoi; canaglie; canaglia; mascalzon*; farabutt*;
delinquenti; accattoni; marmaglia; gentaglia; mezze calzette; nullità; zucconi; zuccone; testoni; tornate a scuola;
torna a scuola; il mio cane; una scimmia; un bambino di; chi è quel genio; ma chi è il; quale idiota; che razza di;
razza di; presuntuos*; arrogant*; spocchios*; maleducat*; fannullon*; scansafatiche; lecchin*; leccapiedi
= contempt | i.contempt=47 v=-36 p=-12 tone=contemptuous t.complaint=2
fate pena; fa pena; fa schifo; fate schifo; che schifo; uno schifo; fa vomitare; da vomito; orrendo; orrenda;
osceno; vergognatevi; ficcatevelo; ficcatevela; dove dico io; insopportabile; di cattivo gusto; pacchiano;
sanguinare gli occhi
= strong praise in rough words | i.relief=-30 v=60 m=praise m=good t.praise=3 tone=pleased
11 10; 12 10; 10 10; 11 su 10; gioco mi sta uccidendo; mi ha distrutto; mi ha distrutta; tutti i premi; pianto di
gioia; lacrime di gioia; pazzesco; pazzesca; siete dei mostri; dei mostri; che buona; che buono; roba da matti;
drogata; drogato; da paura; spaccate; spacca; di brutto; una bomba; da urlo; maledetto genio; cavolo che; una
figata; figata; da morire; mostruosamente; fuori di testa di; dipendente da; siete pazzi; sorriso stampato; sorrido
ancora; mai stata così felice; mai stato così felice; miglior giorno; la serata più bella; la cena più buona;
leccato il piatto; leccata il piatto; leccarsi i baffi; divorato; divorata; ho riso fino alle lacrime; morta dal
ridere; morto dal ridere; riso fino a; pianto di; commoss*; da denuncia; da arresto; da sballo; roba illegale; da
galera; pazzesch*; mostruos*; bestiale; follia pura; mi ha steso; mi avete steso; mi sposo; sposatemi; sposami; vi
bacio; vi bacerei; giù il cappello; tanto di cappello; chapeau; angeli; siete degli angeli; resuscitat*; ridato
vita; tornata come nuova; tornato come nuovo; mi avete salvat*; non volevo più andar*; non volevamo più andar*; mai
più senza; il top; numeri uno; numero uno; spaziale; libidine; da lacrime; innamorat*
= a word of mild praise | v=16 m=mended
solo @num minuti; neanche un minuto; in giornata
= praise that is bitter where a problem follows | m=irony
complimenti; complimenti vivissimi; complimenti per; che meraviglia; che bello; adoro quando; un applauso; applausi;
cinque stelle; una garanzia; che lusso; che fortuna
= what no praise names | m=fail
perso per; perso la mia; perso il mio; pacco perso; non va; non funziona; di nuovo giù; gelata; ghiacciata; ore di
attesa; ore in attesa; riattaccare; nessuno risponde; non arriva mai; mai arrivato; nascondere; nascosto; addebitare
due; altra commissione; altro ritardo; altro guasto; mesi per; settimane per; il giorno dopo il mio; ignorarmi
= sarcasm | i.sarcasm=32 v=-44 p=-6 f=sarcasm tone=sarcastic t.complaint=2
grazie per niente; grazie di niente davvero; tanto sono solo soldi; sono solo soldi miei; fate con calma; nuovo
record; puntuali come sempre; che sorpresa; ci mancava; ci mancava solo; grazie per aver/avermi/avere ?mi
perso/ignorato/annullato/dimenticato/rotto/fatto
= a happy end | m=mended
ritrovato; ritrovata; trovato la mia; risolto; tutto risolto; riparato; ora funziona; funziona di nuovo; arrivato in
anticipo; arrivato prima; ben visibile; rimborsato; sistemato
= a service by its proud name | m=prized
servizio; assistenza; supporto; premium; servizio clienti; espresso; garanzia; qualità; trasparenza; urgente; aiuto
`;
