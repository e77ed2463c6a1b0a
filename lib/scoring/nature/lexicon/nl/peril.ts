/** Dutch: words that are a danger only where they stand together; see `../../peril.ts`. Format: `../../lexicon.ts`. */
export const peril = `
= a body in trouble | m=hurt
bewusteloos; flauwgevallen; buiten westen; duizelig; in elkaar gezakt; ingestort; trilt; beeft; rilt; stuipen; hoest;
hoesten; ademt; braakt; braken; overgegeven; geeft over; gezwollen; opgezwollen; zwelt; bloedt; brandwonden; blaren;
loopt blauw; blauw aan; niet wakker; wakker te krijgen; reageert niet; ingeslikt; doorgeslikt; opgegeten; vergiftigd;
uitgedroogd; onderkoeld; van de trap; niet lopen; niet opstaan; niet bewegen; hoofd gestoten; gebeten; hartslag
= somebody who may come to harm | m=frail
baby; pasgeboren*; peuter; kleuter; kind; kinderen; zoon; zoontje; dochter; dochtertje; kleinkind*; jarige; moeder;
mama; oma; opa; vader; papa; oudere; ouderen; oude dame; oude man; bejaard*; zwanger*; dementie; gehandicapt*;
rolstoel; patiënt*; bewoner*; passagier*; collega; buurvrouw; buurman; huurder; zus; broer; hond; puppy; pup; kat;
poes; kitten; diabeet; suikerziekte; astma*
= somebody who has no business there | m=stranger
iemand; een man; een vreemde; vreemden; twee mannen; onbekende*; inbreker*; dief; dieven; mijn ex; ex man; ex vriend;
hacker*
= what such a one does | m=assault
achterdeur; voordeur; bij het raam; probeert binnen; probeert in te breken; inbreken; breekt in; ingebroken;
binnengekomen; binnen gekomen; binnengelopen; op mijn kamer; in mijn kamer; in mijn huis; bonst op; volgt mij; volgt
me; achtervolgt; wil niet weg; weigert te vertrekken; voor mijn deur; weet waar ik woon; mijn nieuwe adres; bedreigt;
bedreigd; aangeraakt; geslagen; pistool; aangevallen; contactverbod; straatverbod; bespiedt; filmt mij; doet zich voor
= money or data on its way out | m=taking
leeghalen; haalt _ leeg; leeggehaald; plundert; neemt _ op; maakt _ over; geeft _ uit; versleuteld; versleutelt;
steelt; nog een afschrijving; nog een betaling; weer een afschrijving; wijzigt mijn; gebruikt mijn
= what burns, poisons or comes down | m=blaze
vlammen; vlam; in brand; knettert; hoogspanningskabel; stroomkabel; chloor; ammoniak; dampen; plafond _ door;
plafond _ naar beneden; plafond _ scheur*; plafond _ zakt; dak _ naar beneden; muur _ scheef; rempedaal; stuur _
blokkeer*; stuur _ vast; water _ stijgt; kniehoog; steiger _ los; leuning _ los; balkon _ los; dakpannen; boom _
scheef; ketel _ ontplof*
= cut off from help | m=shut
opgesloten; ingesloten; zit vast; zitten vast; zit _ vast; zitten _ vast; tussen twee verdiepingen; in een tunnel; in
de tunnel; ons achtergelaten; ons afgezet; eruit gezet; verkeerde halte; verkeerde station; niemand weet waar; weet
niet waar hij/ze/zij; weten niet waar; kan haar niet vinden; kan hem niet vinden; neemt haar telefoon niet; helemaal
alleen; is alleen; zijn alleen; alleen thuis; reist alleen; vermist; niet uitgestapt; kan er niet uit; kunnen er niet
uit; kan niet naar buiten; kunnen niet naar buiten; sleutels liggen; sleutel zit
= weather or an hour that does harm | m=harsh
onder nul; min @num; ijskoud; vriest; vriezen; sneeuw; sneeuwt; onweer; hitte; hittegolf; volle zon; in de zon;
pikdonker; in het donker; midden in de nacht; niets te eten; geen eten; geen water; zonder water; zonder verwarming
= it goes on | m=now
op dit moment; op ditzelfde moment; terwijl ik; @num minuten; tien minuten; half uur; uur geleden; sinds vanochtend;
steeds erger; wordt erger; elk moment
`;
