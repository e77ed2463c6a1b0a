/** German: more words that tell what a message is about. Format: `../../lexicon.ts`. */
export const matters = `
= a thing that is faulty | t.outage=2 m=hint
leck; tropft; undicht; rohr; abfluss; heizung; heizkörper; boiler; therme; kühlschrank; spülmaschine; waschmaschine;
aufzug; fahrstuhl; rolltreppe; laufband; gerät; steckdose; sicherung; lampe; flackert; schimmel; riss; locker;
wackelt; quietscht; klappert; klemmt; defekt*; kaputt*; störung; fehlercode; absturz; stürzt; hängt; ruckelt; offline;
lädt nicht; öffnet nicht; startet nicht; geht nicht; ging nicht; fällt aus; ausgefallen; ausfall; reparatur;
reparieren; techniker; monteur; handwerker; wartung; ton; bild; lautsprecher; akku; ladegerät; reissverschluss; naht;
rad; reifen; bremse*; motor
= goods or travel on the way | t.delivery=2 m=hint
nachbar; ablageort; packstation; abholung; paketshop; zustell*; sendung*; sendungsnummer; unterwegs; versendet;
verschickt; verloren; verschollen; fehlen; angekommen; kommt nicht; kam nicht; nie angekommen; erwartet; lieferung;
geliefert; liefertermin; lieferzeit; bote; zug; bahn; gleis; ersatzverkehr; bus; fähre; abfahrt; verspätet;
verspätung; anschluss; koffer; gepäck; umgebucht; fällt aus; zeitfenster; spedition; bestellt am
= staff, quality and waiting | t.complaint=2 m=hint
unfreundlich*; unhöflich; pampig; arrogant; herablassend; schnippisch; angeschrien; ausgelacht; ignoriert;
mitarbeiter*; personal; verkäufer*; kassierer*; kellner*; fahrer war; arzt; trainer*; vermieter*; hausmeister*;
schaffner*; gewartet; warteschlange; warteschleife; wartezeit; schmutzig; dreckig; verdreckt; stinkt; haar; kalt;
ungenießbar; überfüllt; lärm; unprofessionell; behandelt; behandlung; irreführend; regel; hotline; rezeption; empfang
= account, identity and personal data | t.account=2 m=hint
konto; zugang; zugangsdaten; passwort; kennwort; anmelden; einloggen; registrier*; verifizier*; code; gesperrt;
freischalten; adresse; umgezogen; neue adresse; neue nummer; namensänderung; heirat; daten; löschen; datenschutz;
newsletter; ausweis; vollmacht; kundennummer; gehackt; betrug; phishing; fremde; punkte; profil; sim; iban
= money back | t.refund=3 m=hint
erstattung; erstatten; erstattet; rückerstattung; geld zurück; zurückgeben; zurückgeschickt; zurückschicken;
rücksendung; retoure; umtausch; umtauschen; ersatz; gutschrift; entschädigung; reklamation; garantie; kaution;
beschädigt; passt nicht; falsche größe; ausgleich
= the writer wants to end it | t.cancellation=3 m=hint
kündigen; kündigung; gekündigt; stornieren; stornierung; storniert; widerruf; widerrufen; abmelden; abbestellen;
beenden; abo; mitgliedschaft; laufzeit; frist; wechseln; nicht mehr; verlängern; probemonat; pausieren
= charges, payments and debts | t.billing=1 m=hint
rechnung; abgebucht; abbuchung; lastschrift; doppelt; gebühr; gebühren; mahnung; mahngebühr; inkasso; rate; raten;
tarif; zähler; zählerstand; verbrauch; nachzahlung; abschlag; preis; preiserhöhung; teurer; rabatt; gutschein;
gutscheincode; betrag; berechnet; miete; nebenkosten; zinsen; beitrag; überwiesen; abgelehnt
`;
