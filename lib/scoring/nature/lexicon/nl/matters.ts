/** Dutch: more words that tell what a message is about. Format: `../../lexicon.ts`. */
export const matters = `
= a thing that is faulty | t.outage=2 m=hint
lek; lekt; lekkage; druppelt; leiding; verstopt; ketel; cv; radiator; verwarming; koelkast; oven; wasmachine;
vaatwasser; lift; roltrap; loopband; apparaat; stopcontact; zekering; lamp; flikkert; schimmel; scheur; los; wiebelt;
piept; kapot; defect; stuk; storing; foutmelding; loopt vast; crasht; laadt niet; opent niet; start niet; werkt niet;
doet het niet; offline; verbinding; internet; wifi; reparatie; repareren; scherm; accu; oplader; geluid; rits; wiel;
band; rem*; motor
= goods or travel on the way | t.delivery=2 m=hint
buren; buurman; afhaalpunt; pakketpunt; bezorg*; koerier; pakket; pakketje; bestelling; verzonden; verstuurd; niet
aangekomen; nooit aangekomen; niet ontvangen; ontbreekt; onderweg; vertraging; vertraagd; trein; perron; spoor; bus;
vlucht; veerboot; boot; aansluiting; koffer; bagage; douane; track en trace; tijdvak; te laat
= staff, quality and waiting | t.complaint=2 m=hint
onbeschoft*; onvriendelijk; onbeleefd; arrogant; neerbuigend; geschreeuwd; uitgelachen; genegeerd; personeel;
medewerker*; verkoper; verkoopster; ober; serveerster; chauffeur; arts; trainer; huisbaas; conducteur; rij; wachtrij;
wachten; gewacht; vies; smerig; stinkt; haar; koud; rauw; druk; herrie; lawaai; behandeld; beloofd; misleidend; regel;
receptie; kwaliteit; klacht; klantenservice
= account, identity and personal data | t.account=2 m=hint
account; inlog*; wachtwoord; gebruikersnaam; registr*; verifi*; code; geblokkeerd; adres; verhuisd; nieuw nummer;
gegevens; verwijderen; privacy; nieuwsbrief; paspoort; identiteit*; gehackt; fraude; phishing; punten; profiel; sim;
iban
= money back | t.refund=3 m=hint
terugbetaling; terugbetalen; terugbetaald; geld terug; retour; retourneren; teruggestuurd; terugsturen; ruilen;
omruilen; vervanging; tegoedbon; tegoed; schadevergoeding; vergoeding; garantie; borg; beschadigd; maat
= the writer wants to end it | t.cancellation=3 m=hint
opzeggen; opzegging; opgezegd; annuleren; annulering; beëindigen; stopzetten; abonnement; contract; verlenging;
verlengen; proefperiode; uitschrijven; overstappen; herroep*; niet meer willen
= charges, payments and debts | t.billing=1 m=hint
factuur; afgeschreven; afschrijving; incasso; dubbel; kosten; toeslag; tarief; aanmaning; herinnering; termijn; prijs;
prijsverhoging; duurder; korting; kortingscode; bedrag; meterstand; verbruik; huur; rente; boete; betaling; betaald
`;
