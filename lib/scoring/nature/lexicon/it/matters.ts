/** Italian: more words that tell what a message is about. Format: `../../lexicon.ts`. */
export const matters = `
= a thing that is faulty | t.outage=2 m=hint
perdita; perde; gocciola; intasat*; termosifone; riscaldamento; frigo; forno; lavatrice; lavastoviglie; ascensore;
scala mobile; tapis roulant; macchina; presa; lampadina; muffa; crepa; allentat*; cigola; guasto; guasta; rotta;
difett*; errore; si blocca; non carica; non si apre; non parte; non funziona; offline; connessione; rete; internet;
wifi; tecnico; riparare; riparazione; schermo; batteria; caricatore; audio; cerniera; ruota; fren*; motore
= goods or travel on the way | t.delivery=2 m=hint
vicino; punto di ritiro; corriere; fattorino; consegna; consegnat*; pacco; ordine; spedizione; spedit*; non arriva;
non è arrivato; mai arrivato; smarrit*; mancante; manca; in arrivo; ritardo; treno; binario; autobus; volo; traghetto;
coincidenza; valigia; bagagl*; dogana; tracking; tracciamento; fascia
= staff, quality and waiting | t.complaint=2 m=hint
maleducat*; scortes*; arrogant*; sgarbat*; urlato; deriso; ignorat*; personale; commess*; camerier*; autista; medico;
istruttor*; proprietario; controllor*; fila; coda; attesa; sporc*; puzza; capello; fredd*; crudo; affollat*; rumore;
trattat*; promess*; ingannevol*; regola; reception; sportello; qualità; reclamo; lamentela; centralino
= account, identity and personal data | t.account=2 m=hint
account; accesso; accedere; password; credenziali; utente; registr*; verific*; codice; bloccato; indirizzo;
trasferit*; nuovo numero; dati; cancellare; privacy; newsletter; documento; passaporto; hackerat*; frode; truffa;
phishing; punti; profilo; sim; iban; intestatari*
= money back | t.refund=3 m=hint
rimborso; rimborsare; rimborsat*; reso; resi; restituire; restituzione; cambio; sostituzione; buono; risarcimento;
indennizzo; garanzia; cauzione; danneggiat*; taglia; soldi indietro
= the writer wants to end it | t.cancellation=3 m=hint
annullare; annullamento; disdire; disdetta; recesso; recedere; cancellare; cancellazione; abbonamento; contratto;
rinnovo; rinnovare; prova; disiscri*; chiudere; interrompere
= charges, payments and debts | t.billing=1 m=hint
fattura; bolletta; addebito; addebitat*; due volte; doppio; commissione; spese; costo; costi; tariffa; sollecito;
mora; rata; prezzo; aumento; più caro; sconto; importo; contatore; consumo; affitto; interessi; multa; pagamento
`;
