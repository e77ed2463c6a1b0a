/** Italian: grammar, what has happened, how soon somebody must act, topics. Format: `../../lexicon.ts`. */
export const situation = `
@num = un una uno due tre quattro cinque sei sette otto nove dieci quindici venti trenta diversi diverse molte
parecchie
@ord = seconda terza quarta quinta sesta settima decima ennesima millesima secondo terzo
@long = giorno giorni settimana settimane mese mesi anno anni
@day = lunedì martedì mercoledì giovedì venerdì sabato domenica natale matrimonio esame mezzogiorno
@parcel = ordine pacco spedizione consegna valigia valigie bagaglio acquisto prodotto articolo lettera cibo regalo
= negation | m=negator
non; mai; né; senza; niente; nulla; nessuno; nessun; nessuna; neanche; nemmeno
= no negation | m=shield
non solo; senza dubbio; nessun problema; non c è problema; non c è di che; non preoccupatevi; non si preoccupi; perché
non; senza problemi
= stronger | m=more
molto; così; davvero; estremamente; assolutamente; totalmente; completamente; veramente; troppo; super; tanto;
incredibilmente
= weaker | m=less
un po; abbastanza; leggermente; quasi; un pochino; poco
= turn | m=but
ma; però; tuttavia; purtroppo; anche se; comunque
= a case that is only imagined | m=if
se; cosa succede se; in caso di; nel caso; e se
= a general question, not a case | m=faq
cosa succede se; che succede se; come faccio a disdire; come si disdice; come posso cancellare; come faccio a
cancellare; come posso annullare; cosa devo fare se; come annullare; è possibile disdire; cosa faccio se
= past and over | m=past
anni fa; anno scorso; una volta
= danger: gas, fire, smoke or current | u.harm=66 v=-20 f=safety tone=worried t.complaint=1
odore di gas; odore _ gas; puzza di gas; puzza _ gas; fuga di gas; perdita di gas; odore di bruciato; puzza di
bruciato; fumo; esce fumo; incendio; in fiamme; preso fuoco; prende fuoco; scintille; scossa; scossa elettrica;
esplos*; corto circuito; cortocircuito; monossido; surriscald*; batteria gonfia
= the writer's own life is in danger | u.harm=70 v=-50 f=safety f=vulnerable tone=worried
farla finita; non voglio più vivere; voglio morire; togliermi la vita; uccidermi; non ha più senso; suicid*
= danger for a person | u.harm=66 v=-25 f=safety tone=worried t.complaint=1
gola che si chiude; mi si chiude la gola; non riesco a deglutire; crudo dentro; persa la ruota; foto a mia figlia;
febbre alta;
ferit*; sanguina; sangue; non riesco a respirare; reazione allergica; allergi*; soffoc*; intossica*; avvelena*;
suicid*; farla finita; infarto; ambulanza; ospedale; pronto soccorso; aggredit*; bloccat* in ascensore; bloccati in
ascensore; bloccata in ascensore; vetro nel; vetro nella; pezzo di vetro; pezzi di vetro; pericolo; pericolos*; freni;
incidente; svenut*
= water or damage that goes on | u.harm=50 v=-18 t.outage=1
staccato la luce; staccata la luce; staccato il gas; tolto la luce; luce staccata; allagat*; allagamento; perdita d
acqua; tubo rotto; senza riscaldamento; senza acqua; senza luce; senza corrente; senza elettricità; manca la luce;
blackout
= medicine or health at stake | u.harm=46 v=-12 tone=worried f=vulnerable
senza insulina; senza ossigeno; senza medicine; ultima dose;
insulina; medicin*; farmac*; inalatore; ossigeno; dialisi; chemioterapia; operazione; pastiglie; sedia a rotelle;
carrozzina; apparecchio acustico; latte per neonati; terapia; pacemaker
= a person who needs special care | u.health=18 v=-6 f=vulnerable tone=worried
anzian*; mia nonna; mio nonno; vive da sola; vive da solo; neonat*; bambino piccolo; incinta; disabil*; disabilità;
invalid*; cancro; tumore; demenza; alzheimer; autis*; depressione; ansia; decedut*; morto; è morta; funerale; vedov*;
sfratt*; diabetic*; epiletti*; asma; madre single
= access for people with a disability | u.health=8 f=accessibility
screen reader; lettore di schermo; cieco; cieca; non vedente; ipovedent*; sordo; sorda; sedia a rotelle; carrozzina;
accessib*; barriere architettoniche; rampa; cane guida; sottotitoli; braille; dislessi*
= business is being lost | u.harm=60 v=-20 t.outage=3 tone=worried
perdiamo ordini; perdendo ordini; perdiamo vendite; perdendo vendite; ogni minuto; nessuno riesce a pagare; nessuno
può pagare; nessuno può ordinare; sito è giù; cassa bloccata
= night or cold is closing in | u.deadline=44 tone=worried
facendo buio; fa buio; è buio; cala la notte; sotto la pioggia; al freddo; prima del buio
= stranded or about to miss something | u.harm=58 v=-22 t.delivery=2 tone=worried
siamo bloccati; nessuno alla reception; fuori dal rifugio; fuori di casa; chiusi fuori; chiusa fuori; davanti alla
porta; bloccat* in aeroporto; bloccati in aeroporto; bloccata in aeroporto; bloccat* all aeroporto; bloccati all
aeroporto; in aeroporto; all aeroporto; perdere il volo; perdo il volo; perdere il treno; perdere la coincidenza;
perso la coincidenza; perdo la coincidenza; volo parte; parte tra; imbarco; senza albergo; senza hotel; dove dormire;
dormire in aeroporto; chius* fuori; chiuso fuori casa; per strada; non riesco a entrare in casa; non posso tornare a
casa; fermi in
= money or identity being stolen | u.harm=56 v=-22 t.account=4 tone=worried
ho cliccato sul link; dato il pin; dato il codice; stanno svuotando; svuotando il conto; prestito a mio nome;
hackerat*; hackerato; violato; rubat*; rubato; mi hanno rubato; furto; qualcuno sta usando; qualcuno usa; qualcuno ha
usato; non autorizzat*; non riconosco; non ho fatto io; clonat*; truffat*; phishing; svuotato il conto; bloccate la
carta; bloccare la carta; bloccare la mia carta; rapinat*; scippat*
= fraud is spoken of | u.loss=16 v=-14 t.account=2
frode; fraudolent*; truffa; truffator*; sospett*; sconosciut*
= the card or wallet is lost | u.loss=40 v=-10 t.account=4 tone=worried
perso la carta; perso la mia carta; ho smarrito; smarrit*; perso il portafoglio; perso il telefono; perso il
passaporto; carta persa; carta smarrita; ha trattenuto la carta; inghiottito la carta
= locked out or blocked | u.blocked=36 v=-12 t.account=3
account bloccato; conto bloccato; bloccato; bloccata; sospeso; non riesco ad accedere; non riesco a accedere; non
riesco a entrare; non riesco ad entrare; non posso accedere; non mi fa entrare; non mi fa accedere; non mi arriva il
codice; senza accesso
= the writer cannot go on | u.blocked=24 v=-10
non posso lavorare; non riesco a lavorare; non possiamo lavorare; non riesco a pagare; non posso pagare; stiamo
perdendo; perdendo soldi; perdendo clienti; tutto l ufficio; tutto il team; fermi; non riesco; non riesco a
= an outage or a fault | u.problem=28 v=-14 t.outage=4
non funziona; non funzionano; non va; non si accende; non parte; non si apre; non carica; non si carica; non si
collega; non risponde; smesso di funzionare; si blocca; si chiude; crasha; errore; errori; guasto; guasta; guasti;
rotto; rotta; rotti; difettos*; difetto; danneggiat*; senza internet; senza linea; non c è linea; non c è segnale;
senza connessione; schermo nero; molto lento; lentissim*; in tilt; disservizio
= data is lost | u.blocked=34 v=-20 t.outage=3 tone=worried
perso tutti; perso i miei dati; perso tutto; cancellato tutto; spariti; è sparito tutto
= late or missing | u.late=29 v=-14 t.delivery=4
non si è presentat*; nessuno è venuto; non è venuto; mai presentato; non si è fatto vedere; non è arrivato; non è
arrivata; non è ancora arrivat*; ancora non arriva; non è mai arrivato; mai arrivat*; non arriva; non sono arrivat*;
non ho ricevuto; non ho ancora ricevuto; mai ricevuto; non consegnat*; non è stato consegnato; in ritardo; ritardo;
ritardi; pers*; smarrito il pacco; sparit*; disperso; manca; mancano; mancante; volo cancellato; cancellato il volo;
cancellato il mio volo; dov è il; dov è la; dov è il mio; dove è il mio; dove si trova il mio; risulta consegnato;
doveva arrivare; sarebbe dovuto arrivare
= the wrong thing or a damaged one | u.problem=18 v=-14 t.delivery=2 t.refund=1
articolo sbagliato; prodotto sbagliato; taglia sbagliata; sbagliat*; errat*; non è quello che; arrivato rotto;
arrivata rotta; arrivato danneggiato; incompleto; scadut*; freddo; fredda; ammuffit*
= money is wrong and still open | u.loss=31 v=-16 t.billing=4
soldi non arrivat*; soldi non sono arrivati; stipendio non; invece di @num; bonifico _ non arrivato;
addebitato due volte; addebitata due volte; addebito doppio; doppio addebito; addebitato il doppio; addebit*;
addebito; pagato due volte; fatturato due volte; mi avete addebitato; mi avete fatturato; bolletta errata; bolletta
troppo alta; fattura errata; importo errato; importo sbagliato; pagamento rifiutato; carta rifiutata; rifiutat*;
mancano i soldi; soldi spariti; non ho ricevuto il rimborso; non rimborsat*; mai rimborsat*; continuate a prelevare;
prelevato; costi nascosti
= rent, wages or food depend on it | u.loss=30 v=-14 tone=worried
affitto; il mio stipendio; senza soldi; pagare le bollette; i miei risparmi; tutti i miei soldi; ho bisogno dei soldi;
sfamare
= a deadline today | u.deadline=44
oggi; entro oggi; stasera; questa sera; oggi pomeriggio; stamattina; stanotte; tra un ora; fra un ora; entro un ora;
tra @num ore; fra @num ore; tra @num minuti; fra @num minuti; entro stasera; entro mezzanotte; entro le @num
= a deadline tomorrow | u.deadline=28
domani; entro domani; domani mattina; entro 24 ore
= a deadline within days | u.deadline=22
entro @day; per @day; prima di @day; questo @day; fino a @day; @day prossimo; questa settimana; settimana prossima;
prossima settimana; fine settimana; weekend; tra @num giorni; fra @num giorni; entro @num giorni; prima di natale;
scadenza; scade; prima di partire; parto; partiamo; compleanno
= abroad or on the way | u.blocked=22
all estero; in vacanza; in viaggio; in trasferta; in albergo
= the writer asks for speed | u.explicit=32
urgente; urgentemente; urgenza; con urgenza; al più presto; il prima possibile; quanto prima; immediatamente;
immediato; subito; in fretta; il più presto possibile; non può aspettare; non posso aspettare; non posso più aspettare
= an emergency is named | u.explicit=60 tone=worried
emergenza; disperat*; vita o morte; vigili del fuoco; questione di vita
= a plea for help | u.ask=26 tone=worried
aiuto; aiutatemi; mi aiuti; mi serve aiuto; ho bisogno di aiuto; potete aiutarmi; qualcuno mi aiuti; cosa faccio; non
so cosa fare; cosa devo fare
= a request | u.ask=18
potete; potreste; può; potrebbe; puoi; per favore; per cortesia; ho bisogno; vorrei; voglio; vorremmo; mi serve;
gradirei; come posso; come faccio; quando; dove; quanto; perché; c è; è possibile; avete; chiedo; si prega; attendo;
fatemi sapere; sapere; aspetto
= a problem is named | u.problem=16 v=-8
problema; problemi; reclamo; disguido; inconveniente; qualcosa non va; non capisco; difficoltà; non trovo
= contact again about the same | u.repeat=25 i.repeat=22 v=-12 f=repeat t.complaint=1 tone=frustrated
per la @ord volta; @ord volta; @ord mail; @num volte; di nuovo; un altra volta; ancora una volta; nuovamente; nessuna
risposta; senza risposta; nessuno risponde; nessuno mi risponde; non rispondete; non rispondono; non risponde nessuno;
ho già chiamato; ho già scritto; ho già detto; già segnalato; ignorate; ignorat*; più volte; quante volte; ogni volta;
sempre la stessa; sollecito; sollecit*; ribadisco
= still open | u.repeat=10 i.mild=10 v=-6 tone=frustrated
ancora; non ancora; tuttora; continua; continuate
= a long wait is named | u.wait=14 i.repeat=16 v=-10 t.complaint=1 tone=frustrated
da @num @long; aspetto da; sto aspettando; aspettando da; da settimane; da mesi; da giorni; da oltre; da più di; @num
@long fa; ore di attesa; ore al telefono; in attesa da; dopo @num @long; troppo tempo; tanto tempo; quanto ancora;
tutto il giorno; tutta la settimana; da @day; più di @num @long
= it is solved | u.solved=-34 i.relief=-18 v=14
risolt*; tutto risolto; ora funziona; adesso funziona; funziona di nuovo; è arrivato oggi; è appena arrivato; arrivato
stamattina; l ho ricevuto; ho ricevuto il pacco; riparat*; non serve più; non è più necessario; tutto a posto; tutto
ok; trovato; potete chiudere; sistemat*
= there is no hurry | u.unhurried=-22
senza fretta; con calma; quando potete; quando avete tempo; non c è fretta;
senza fretta; non c è fretta; nessuna fretta; non è urgente; con calma; quando potete; quando avete tempo; per
curiosità
= charges, payments and debts | t.billing=2
fattura; fatture; bolletta; bollette; pagamento; pagamenti; pagare; pagato; addebit*; prezzo; costo; costi; tariffa;
importo; commission*; prestito; debito; interessi; bonifico; rata; iva; canone; saldo
= goods and travel on the way | t.delivery=3
consegna; consegn*; spedizione; spedit*; pacco; ordine; corriere; tracking; tracciamento; poste; dogana; valigia;
bagaglio; volo; treno; arrivo; arrivare; ritardo
= money back | t.refund=5
rimbors*; reso; resi; restituire; restituzione; indietro i soldi; soldi indietro; ridatemi; sostituzione; sostituire;
cambio taglia; risarcimento; compensazione; buono
= the writer wants to end it | t.cancellation=5
disdire; disdetta; disdico; annullare; annullamento; cancellare; cancellazione; recedere; recesso; chiudere il mio
account; chiudere il conto; eliminare il mio account
= a technical fault | t.outage=3
app; applicazione; sito; pagina; internet; wifi; modem; router; linea; rete; connessione; server; aggiornamento;
schermo; telefono; computer; stampante; programma; caldaia
= account, identity and personal data | t.account=3
il mio account; account; password; accesso; accedere; login; utente; verifica; identità; dati personali; i miei dati;
pin; registrazione; indirizzo; carta; credenziali; spid
= staff, quality and waiting | t.complaint=3
servizio clienti; assistenza; servizio; personale; commess*; operatore; operatrice; responsabile; qualità; reclamo;
attesa; cameriere; maleducat*; call center
= praise | t.praise=4
grazie per; grazie mille; complimenti; ottimo servizio; consiglio; consigliatissimo; bravi; bravissimi; soddisfatt*;
grazie
= a question | t.question=3 m=asks
come posso; come faccio; come si; quanto costa; quanto; quando; dove posso; qual è; quali sono; avete; c è; è
possibile; posso; si può; orari; informazion*; vorrei sapere; disponibile; disponibilità; prenotare; prenotazione;
preventivo; appuntamento; taglia
`;
