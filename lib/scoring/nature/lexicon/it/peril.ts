/** Italian: words that are a danger only where they stand together; see `../../peril.ts`. Format: `../../lexicon.ts`. */
export const peril = `
= a body in trouble | m=hurt
incosciente; svenut*; svenendo; svenimento; gira la testa; giramenti; accasciat*; convulsion*; tosse; tossisce;
tossiscono; soffoca; soffocando; respira; vomit*; sanguina; ustion*; vesciche; non si sveglia; svegliarlo; svegliarla;
non reagisce; non risponde più; ingoiato; ingerito; avvelenat*; intossicat*; disidratat*; cadut*; è caduto; è caduta;
non riesce a camminare; non cammina; non può camminare; non si muove; alzarsi; battuto la testa; battito
= somebody who may come to harm | m=frail
bebè; neonat*; bambin*; bimb*; figlio; figlia; figli; nipot*; madre; mamma; nonna; nonno; nonni; padre; papà; anzian*;
signora anziana; pensionat*; incinta; demenza; alzheimer; disabile; disabili; sedia a rotelle; carrozzina; paziente;
pazienti; passegger*; collega; vicin*; inquilin*; marito; moglie; sorella; fratello; cane; cucciolo; gatto; gatta;
diabetic*; asmatic*; una signora
= somebody who has no business there | m=stranger
qualcuno; un uomo; un tizio; uno sconosciuto; sconosciuti; due uomini; intrus*; ladro; ladri; il mio ex; mio ex; ex
marito; ex fidanzato; ex compagno; hacker*; l autista; lautista
= what such a one does | m=assault
alla porta; porta sul retro; porta di dietro; alla finestra; cerca di entrare; sta cercando di entrare; tenta di
entrare; prova a entrare; sta entrando; è entrato; entrato in; forzando; arrampica*; batte alla; nella mia stanza;
nella stanza; mi segue; mi sta seguendo; ci segue; non se ne va; non vuole andarsene; sa dove abito; mio nuovo
indirizzo; minacciat*; picchiat*; afferrat*; coltello; pistola; aggredi*; divieto di avvicinamento; mi filma; mi
osserva; si spaccia
= money or data on its way out | m=taking
svuotando; svuotato; spendendo; cifrando; criptando; criptat*; rubando; sparendo; altro addebito; altro acquisto;
altro prelievo; usando la mia; usando il mio
= what burns, poisons or comes down | m=blaze
fiamme; fiamma; a fuoco; sfrigola; cavo elettrico; linea elettrica; cloro; ammoniaca; soffitto _ cade*;
soffitto _ crepe; soffitto _ cede*; soffitto _ abbass*; tetto _ cade*; muro _ inclin*; pedale del freno; sterzo _
bloccat*; acqua _ sale; acqua _ salendo; alle ginocchia; impalcatura; ringhiera _ rott*; tegole _ cadono; caldaia _
esplo*
= cut off from help | m=shut
chius* dentro; bloccat* dentro; bloccat* in; bloccat* nel; bloccat* tra; intrappolat*; fermo tra; tra due piani; in
galleria; nel tunnel; ci ha lasciat*; ci hanno lasciat*; mi ha lasciat*; mi hanno lasciat*; lasciat* a terra; fermata
sbagliata; stazione sbagliata; nessuno sa dove; non so dove sia; non sappiamo dove; non la trov*; non lo trov*; è da
sola; è da solo; viaggia da; non è scesa; non è sceso; non riesce a uscire; non riusciamo a uscire; non riesco a
uscire; non possiamo uscire; non c è campo; chiavi dentro; chiavi sono dentro
= weather or an hour that does harm | m=harsh
sotto zero; gelo; gelat*; neve; nevica; tempesta; sotto il sole; al sole; al buio; senza cibo; senza acqua; senza
riscaldamento
= it goes on | m=now
proprio ora; in questo momento; mentre scrivo; minuti fa; @num minuti; dieci minuti; mezz ora; mezzora; da un ora; da
unora; da stamattina; sempre peggio; peggiora; da un momento
`;
