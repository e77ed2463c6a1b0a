/** Dutch: grammar, what has happened, how soon somebody must act, topics. Format: `../../lexicon.ts`. */
export const situation = `
@num = een één twee drie vier vijf zes zeven acht negen tien vijftien twintig dertig meerdere verschillende enkele
@ord = tweede derde vierde vijfde zesde tiende zoveelste honderdste
@long = dag dagen week weken maand maanden jaar jaren
@day = maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kerst bruiloft examen weekend sinterklaas
@parcel = bestelling pakket pakje levering zending koffer bagage aankoop product artikel brief eten cadeau order
= negation | m=negator
niet; geen; nooit; niets; niks; niemand; zonder; nergens; noch; amper
= no negation | m=shield
niet alleen; geen probleem; geen zorgen; geen punt; waarom niet; zonder twijfel; geen idee; niet slecht; geen enkel
probleem
= stronger | m=more
heel; erg; zeer; zo; echt; ontzettend; enorm; absoluut; totaal; volledig; super; te; extreem; vreselijk; ongelooflijk;
hartstikke
= weaker | m=less
een beetje; beetje; enigszins; licht; bijna; vrij; redelijk; niet zo; niet erg
= turn | m=but
maar; echter; helaas; hoewel; toch; alleen
= a case that is only imagined | m=if
als; wat als; wat gebeurt er als; in geval van; stel dat; mocht; indien; of mijn
= a general question, not a case | m=faq
wat gebeurt er als; wat als; hoe kan ik opzeggen; hoe zeg ik; hoe annuleer ik; hoe kan ik annuleren; hoe kan ik mijn
abonnement opzeggen; wat moet ik doen als; kan ik opzeggen
= past and over | m=past
jaren geleden; vorig jaar; vroeger; destijds
= danger: gas, fire, smoke or current | u.harm=66 v=-20 f=safety tone=worried t.complaint=1
gaslucht; gasgeur; ruik gas; ruikt naar gas; gaslek; gaslekkage; brandlucht; ruikt verbrand; rook; er komt rook;
brand; in brand; vlam gevat; vlammen; vonken; elektrische schok; schok gekregen; explo*; ontplof*; kortsluiting;
koolmonoxide; oververhit*; accu _ opgezwollen; gesmolten
= the writer's own life is in danger | u.harm=70 v=-50 f=safety f=vulnerable tone=worried
niet meer leven; wil dood; eind aan maken; einde aan maken; van het leven; zelfmoord; suïcid*; suicid*; heeft geen zin
meer
= danger for a person | u.harm=66 v=-25 f=safety tone=worried t.complaint=1
keel zit dicht; keel gaat dicht; kan niet slikken; rauw van binnen; wiel kwijt; wiel eraf; foto s van mijn dochter;
hoge koorts;
gewond; bloed; bloedt; geen lucht; allergische reactie; gestikt; stikken; vergiftig*; voedselvergiftiging; zelfmoord;
suicid*; hartaanval; ambulance; ziekenhuis; spoedeisende; aangevallen; opgesloten in; vast in de lift; vast in een
lift; glas in; stuk glas; gevaar; gevaarlijk*; onveilig; remmen; ongeluk; bewusteloos; levensgevaar*
= water or damage that goes on | u.harm=50 v=-18 t.outage=1
overstrom*; waterlekkage; lekkage; leidingbreuk; onder water; geen verwarming; verwarming doet het niet; geen warm
water; geen water; geen stroom; stroomstoring; zonder stroom; zonder verwarming; cv-ketel
= medicine or health at stake | u.harm=46 v=-12 tone=worried f=vulnerable
geen insuline meer; zonder insuline; zonder zuurstof; geen medicijnen meer; laatste tablet; laatste dosis;
insuline; medicijn*; medicatie; inhaler; puffer; zuurstof; dialyse; chemo*; operatie; pillen; rolstoel;
gehoorapparaat; babyvoeding; recept; pacemaker
= a person who needs special care | u.health=18 v=-6 f=vulnerable tone=worried
bejaard*; mijn oma; mijn opa; oude moeder; oude vader; ouderen; woont alleen; baby; pasgeboren; zwanger*;
gehandicapt*; beperking; kanker; dementie; alzheimer; autis*; mantelzorg*; depress*; angststoornis; overleden;
begrafenis; uitvaart; weduw*; dakloos; uitzetting; huisuitzetting; diabet*; epilep*; astma; alleenstaande moeder
= access for people with a disability | u.health=8 f=accessibility
schermlezer; blind; slechtziend*; doof; slechthorend*; rolstoel; toegankelijk*; niet toegankelijk; blindengeleidehond;
ondertiteling; braille; dyslex*; gebarentaal
= business is being lost | u.harm=60 v=-20 t.outage=3 tone=worried
verliezen bestellingen; verliezen orders; verliezen omzet; elke minuut; iedere minuut; niemand kan betalen; niemand
kan bestellen; hele webshop; hele kassa; kunnen niet afrekenen
= night or cold is closing in | u.deadline=44 tone=worried
wordt donker; het is donker; voor het donker; in de regen; in de kou; het vriest; in de sneeuw
= stranded or about to miss something | u.harm=58 v=-22 t.delivery=2 tone=worried
vluchtstrook; niemand bij de receptie; zitten vast; buiten de hut; voor de hut; sta buiten; buitengesloten; kan niet
naar binnen; kunnen niet naar binnen; sleutel werkt niet; gestrand; vast op het vliegveld; vast op schiphol; op het
vliegveld; op schiphol; bij de gate; mis mijn vlucht; vlucht missen; mijn vlucht mis; trein missen; mis mijn
aansluiting; aansluiting gemist; aansluiting missen; vlucht vertrekt; vertrekt over; vertrekt om; boarding; geen
hotel; nergens slapen; geen slaapplek; buitengesloten; kom mijn huis niet in; kan mijn huis niet in; kom niet thuis;
langs de weg; pech op; sta buiten; voor een dichte deur
= money or identity being stolen | u.harm=56 v=-22 t.account=4 tone=worried
op de link geklikt; mijn pincode ingevuld; mijn code gegeven; rekening leeg; lening op mijn naam;
leeggehaald; rekening is leeg; gehackt; gestolen; bestolen; diefstal; iemand gebruikt; iemand heeft mijn; iemand
anders gebruikt; niet geautoriseerd*; ongeautoriseerd*; onbekende afschrijving*; afschrijving die ik niet; niet door
mij gedaan; niet gedaan; herken ik niet; herken deze; identiteitsfraude; opgelicht; phishing; rekening leeggehaald;
leeggeroofd; blokkeer mijn; kaart blokkeren; pas blokkeren; pas laten blokkeren; beroofd; gerold; wachtwoord is
gewijzigd
= fraud is spoken of | u.loss=16 v=-14 t.account=2
fraude; frauduleu*; oplichting; oplichter*; verdacht*; datalek; onbekende
= the card or wallet is lost | u.loss=40 v=-10 t.account=4 tone=worried
pas kwijt; bankpas kwijt; pinpas kwijt; kaart kwijt; kaart verloren; portemonnee kwijt; portemonnee verloren; telefoon
kwijt; paspoort kwijt; paspoort verloren; pas verloren; pas ingeslikt; pas is ingeslikt
= locked out or blocked | u.blocked=36 v=-12 t.account=3
account geblokkeerd; account is geblokkeerd; geblokkeerd; geschorst; kan niet inloggen; kan niet meer inloggen; lukt
niet om in te loggen; inloggen lukt niet; kom er niet in; kom niet in mijn; kan er niet in; geen toegang; krijg geen
code; code komt niet
= the writer cannot go on | u.blocked=24 v=-10
kan niet werken; kunnen niet werken; niet meer werken; kan niet betalen; kan niets; kunnen niets; verliezen geld;
verliezen klanten; verlies klanten; heel het team; hele team; hele kantoor; ligt stil; stilgelegd; kan ik niet; lukt
niet; het lukt niet; lukt het niet
= an outage or a fault | u.problem=28 v=-14 t.outage=4
werkt niet; werkt niet meer; werken niet; doet het niet; doen het niet; doet niets; start niet; laadt niet; gaat niet
aan; opent niet; verbindt niet; gaat niet open; uitgevallen; storing; storingen; crasht; loopt vast; vastgelopen;
fout; foutmelding*; bug; kapot; kapotte; stuk; defect*; beschadigd*; geen internet; geen bereik; geen verbinding; geen
signaal; zwart scherm; heel traag; erg traag; te traag; ligt eruit; ligt plat; offline; reageert niet; mislukt; lekt
= data is lost | u.blocked=34 v=-20 t.outage=3 tone=worried
alles kwijt; gegevens kwijt; bestanden kwijt; data kwijt; alles weg; gewist; verwijderd zonder
= late or missing | u.late=29 v=-14 t.delivery=4
niet aangekomen; nog niet aangekomen; nooit aangekomen; niet ontvangen; nog niet ontvangen; nooit ontvangen; nog niets
ontvangen; niets ontvangen; niet geleverd; nog niet geleverd; niet bezorgd; niet binnen; nog niet binnen; nog steeds
niet; vertraging; vertraagd; te laat; kwijt; kwijtgeraakt; zoekgeraakt; verdwenen; ontbreekt; ontbreken; mist; vlucht
geannuleerd; geannuleerd; trein uitgevallen; waar is mijn; waar blijft; waar blijven; als bezorgd; staat op bezorgd;
had gisteren; had er moeten zijn; zou gisteren; niet gekomen; niet komen opdagen
= the wrong thing or a damaged one | u.problem=18 v=-14 t.delivery=2 t.refund=1
verkeerd artikel; verkeerde maat; verkeerde product; verkeerd product; verkeerd geleverd; verkeerde; verkeerd; niet
wat ik besteld; kapot aangekomen; beschadigd aangekomen; incompleet; over datum; koud; schimmel
= money is wrong and still open | u.loss=31 v=-16 t.billing=4
geld niet aangekomen; geld is niet; salaris niet; salaris is niet; in plaats van @num; overboeking _ niet;
dubbel afgeschreven; twee keer afgeschreven; tweemaal afgeschreven; dubbel betaald; dubbel in rekening; te veel
afgeschreven; teveel afgeschreven; te veel betaald; teveel betaald; afgeschreven; onterecht; ten onrechte; in rekening
gebracht; verkeerde factuur; factuur klopt niet; rekening klopt niet; betaling geweigerd; pas geweigerd; geweigerd;
geld kwijt; geld is weg; nog geen geld; geen terugbetaling ontvangen; niet terugbetaald; niet teruggestort; nog niet
terug; verborgen kosten; verkeerd bedrag; aanmaning; incasso*
= rent, wages or food depend on it | u.loss=30 v=-14 tone=worried
huur betalen; de huur; mijn salaris; mijn loon; geen geld meer; al mijn geld; spaargeld; heb het geld nodig; mijn geld
nodig
= a deadline today | u.deadline=44
vandaag; vandaag nog; vanavond; vanmiddag; vanochtend; vanmorgen; vannacht; over een uur; binnen een uur; over @num
uur; binnen @num uur; over @num minuten; voor middernacht; voor @num uur
= a deadline tomorrow | u.deadline=28
morgen; morgenochtend; uiterlijk morgen; voor morgen; binnen 24 uur
= a deadline within days | u.deadline=22
voor @day; op @day; uiterlijk @day; aanstaande @day; tot @day; deze @day; deze week; dit weekend; volgende week;
binnen @num dagen; over @num dagen; voor kerst; deadline; verloopt; voor vertrek; voor de vakantie; verjaardag;
vertrek @day; we vertrekken
= abroad or on the way | u.blocked=22
in het buitenland; buitenland; op vakantie; op reis; onderweg; in een hotel
= the writer asks for speed | u.explicit=32
dringend; dringende; spoed; met spoed; haast; zo snel mogelijk; zsm; z s m; onmiddellijk; direct; meteen; per direct;
asap; urgent; gauw; kan niet wachten; kan niet langer wachten; zo spoedig mogelijk; hoge prioriteit
= an emergency is named | u.explicit=60 tone=worried
noodgeval; nood; wanhopig; leven of dood; brandweer; van levensbelang; sos
= a plea for help | u.ask=26 tone=worried
help; help mij; help me; hulp nodig; heb hulp nodig; graag hulp; kan iemand mij helpen; kan iemand helpen; wat moet ik
doen; weet niet wat
= a request | u.ask=18
kunt u; kunnen jullie; kan je; kun je; kan iemand; zou u; zouden jullie; zou je; graag; alstublieft; alsjeblieft; aub;
svp; ik wil; wil graag; ik zou; zou graag; heb nodig; nodig; ik zoek; hoe kan ik; hoe; wanneer; waar kan; waarom; hoe
lang; hoeveel; kan ik; mag ik; is het mogelijk; is er; hebben jullie; laat mij weten; laat me weten; verzoek; verneem;
weten; bel mij; wacht op
= a problem is named | u.problem=16 v=-8
probleem; problemen; klacht; klopt niet; gaat niet goed; gaat fout; iets mis; snap niet; begrijp niet; moeite met; kan
niet vinden
= contact again about the same | u.repeat=25 i.repeat=22 v=-12 f=repeat t.complaint=1 tone=frustrated
voor de @ord keer; @ord keer; @ord mail; al @num keer; @num keer; alweer; weer; opnieuw; nogmaals; nog een keer; geen
reactie; geen antwoord; nog geen reactie; nog geen antwoord; niemand reageert; niemand antwoordt; niemand neemt op;
reageren niet; negeren; genegeerd; negeert; al gebeld; al gemaild; al gevraagd; al eerder; herhaaldelijk; meerdere
keren; meermaals; hoe vaak; elke keer; iedere keer; steeds hetzelfde; telkens; herinnering; van het kastje naar de
muur; doorverbonden
= still open | u.repeat=10 i.mild=10 v=-6 tone=frustrated
nog steeds; nog niet; nog altijd; tot op heden; steeds
= a long wait is named | u.wait=14 i.repeat=16 v=-10 t.complaint=1 tone=frustrated
al @num @long; sinds @num @long; wacht al; al weken; al maanden; al dagen; al uren; wachten; wacht nog steeds; @num
@long geleden; @num @long gewacht; uur in de wacht; in de wacht; aan de lijn; uren gewacht; urenlang; wekenlang; na
@num @long; te lang; zo lang; hoe lang nog; hele dag; de hele week; sinds @day; meer dan @num @long; ruim @num @long
= it is solved | u.solved=-34 i.relief=-18 v=14
opgelost; is opgelost; inmiddels opgelost; werkt weer; doet het weer; werkt nu; gerepareerd; gemaakt; is aangekomen;
net aangekomen; vandaag aangekomen; inmiddels ontvangen; goed aangekomen; is binnen; heb ik ontvangen; gevonden; niet
meer nodig; hoeft niet meer; alles goed; in orde; is geregeld; geregeld; afgehandeld; u kunt sluiten; mag gesloten; al
gelukt; gelukt
= there is no hurry | u.unhurried=-22
geen haast; wanneer het uitkomt; als jullie tijd hebben; heeft geen haast; op je gemak;
geen haast; niet dringend; geen spoed; als je tijd hebt; als u tijd heeft; wanneer het uitkomt; rustig aan; uit
nieuwsgierigheid; op uw gemak
= charges, payments and debts | t.billing=2
factuur; facturen; rekening; betaling; betalingen; betalen; betaald; afschrijving; kosten; prijs; tarief; bedrag;
incasso; automatische incasso; overboeking; lening; schuld; rente; btw; abonnementskosten; borg; saldo; overgemaakt
= goods and travel on the way | t.delivery=3
levering; leveren; geleverd; bezorging; bezorgen; bezorgd; bezorger; pakket; bestelling; besteld; verzending;
verzonden; postnl; dhl; track en trace; track; douane; koffer; bagage; vlucht; trein; levertijd
= money back | t.refund=5
terugbetal*; terugbetaling; geld terug; terugstorten; retour; retourneren; retourzending; terugsturen; ruilen;
omruilen; vergoeding; compensatie; schadevergoeding; tegoedbon; vervangen; vervanging
= the writer wants to end it | t.cancellation=5
opzeggen; opzegging; zeg op; annuleren; annulering; annuleer; stopzetten; beëindigen; account verwijderen; account
sluiten; uitschrijven; afmelden; herroepen
= a technical fault | t.outage=3
app; website; site; pagina; internet; wifi; router; modem; netwerk; verbinding; server; software; update; scherm;
telefoon; laptop; printer; apparaat; tv; ketel
= account, identity and personal data | t.account=3
mijn account; account; wachtwoord; inloggen; gebruikersnaam; verificatie; verifi*; identiteit; persoonsgegevens; mijn
gegevens; pincode; adres wijzigen; adres; registr*; aanmelden; pas; bankpas; pinpas
= staff, quality and waiting | t.complaint=3
klantenservice; service; medewerker*; personeel; verkoper; verkoopster; leidinggevende; manager; kwaliteit; klacht;
wachttijd; onbeleefd*; onvriendelijk*; ober; helpdesk
= praise | t.praise=4
bedankt voor; dank voor; dank u; dank je wel; dankjewel; complimenten; compliment; goede service; top service;
geweldige service; aanrader; blij met; tevreden; bedankt
= a question | t.question=3 m=asks
hoe kan ik; hoe; hoeveel; hoe lang; wanneer; waar kan; wat is; wat kost; welke; is er; zijn er; hebben jullie; kan ik;
kunnen jullie; is het mogelijk; mag ik; openingstijden; informatie; vraag; ik vroeg me af; graag weten; beschikbaar;
reserveren; reservering; boeken; afspraak; offerte; maat
`;
