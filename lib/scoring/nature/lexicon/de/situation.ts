/** German: grammar, what has happened, how soon somebody must act, topics. Format: `../../lexicon.ts`. */
export const situation = `
@num = ein eine einem einer einen zwei drei vier fünf sechs sieben acht neun zehn fünfzehn zwanzig dreißig mehrere
mehreren einige einigen
@ord = zweite zweiten dritte dritten vierte vierten fünfte fünften sechste zehnte zigste zigsten x-te
@long = tag tage tagen woche wochen monat monate monaten jahr jahre jahren
@day = montag dienstag mittwoch donnerstag freitag samstag sonntag weihnachten hochzeit prüfung mittag wochenende
@parcel = bestellung paket päckchen lieferung sendung koffer gepäck ware artikel brief essen geschenk
= negation | m=negator
nicht; nie; niemals; kein; keine; keinen; keiner; keinem; keinerlei; ohne; nichts; niemand; weder; kaum
= no negation | m=shield
nicht nur; kein problem; keine sorge; keine frage; warum nicht; keine ahnung; nicht schlecht; gar kein problem; ohne
probleme
= stronger | m=more
sehr; so; wirklich; extrem; absolut; total; völlig; komplett; super; zu; echt; äußerst; unglaublich; mega; verdammt;
überaus; richtig; ziemlich
= weaker | m=less
ein bisschen; ein wenig; etwas; leicht; fast; eher; relativ; nicht ganz; nicht so; nicht sehr
= turn | m=but
aber; jedoch; allerdings; leider; trotzdem; sondern; dennoch
= a case that is only imagined | m=if
wenn; falls; was passiert wenn; was wenn; angenommen; im falle; ob
= a general question, not a case | m=faq
was passiert wenn; was passiert falls; wie kündige ich; wie kann ich kündigen; wie storniere ich; wie kann ich
stornieren; wie kann man kündigen; was mache ich wenn; was tun wenn; kann man kündigen; was muss ich tun wenn
= past and over | m=past
vor jahren; letztes jahr; früher; damals
= danger: gas, fire, smoke or current | u.harm=66 v=-20 f=safety tone=worried t.complaint=1
co melder; gasmelder; rauchmelder piept; kabel liegt; kabel hangt; stromkabel; gasgeruch; riecht nach gas; es riecht _
gas; nach gas; gasleck; gasaustritt; gas austritt; gas tritt aus; riecht verbrannt; verbrannt riecht; riecht
verschmort; brandgeruch; rauch; raucht; qualmt; brennt; feuer; in flammen; feuer gefangen; funken; stromschlag;
explodiert; explosion; kurzschluss; kohlenmonoxid; überhitzt; akku _ aufgebläht; geschmolzen
= the writer's own life is in danger | u.harm=70 v=-50 f=safety f=vulnerable tone=worried
abschiedsbrief; will nicht mehr leben;
nicht mehr leben; will sterben; möchte sterben; leben nehmen; umbringen; schluss machen mit allem; allem ein ende;
keinen sinn mehr; suizid*; selbstmord
= danger for a person | u.harm=66 v=-25 f=safety tone=worried t.complaint=1
hals wird eng; hals geht zu; kann nicht schlucken; kann kaum schlucken; blitze im auge; schwarzer rand; innen roh;
noch roh; radmuttern; rad verloren; rad abgefallen; bremse _ zieht; bremse quietscht; metallspan; metallsplitter;
plastikteil im; gitterbett; ast hangt; uberm spielplatz; 39 4 fieber; hohes fieber; fotos von meiner tochter; war in
unserem zimmer; erdnusse drin; nusse drin;
scherbe im; scherbe in; scherben in; geschnitten an; an einer scherbe; glas im essen; schraube im; hat sich _
geschnitten;
verletzt; verletzung; blutet; keine luft; allergische reaktion; allergischer schock; erstickt; vergift*;
lebensmittelvergiftung; suizid*; selbstmord; umbringen; herzinfarkt; krankenwagen; notaufnahme; krankenhaus;
angegriffen; eingesperrt; stecken im aufzug; im aufzug fest; glasscherbe*; glassplitter; scherben im; gefahr;
gefährlich*; unsicher; bremsen; bremse versag*; unfall; bewusstlos; lebensgefahr
= water or damage that goes on | u.harm=50 v=-18 t.outage=1
braunes wasser; trubes wasser; keller steht; heizung aus; überschwemm*; wasserschaden; rohrbruch; wasser läuft;
überflutet; heizung ausgefallen; heizung ist ausgefallen; heizung defekt; keine heizung; ohne heizung; kein
warmwasser; kein warmes wasser; kein wasser; kein strom; stromausfall; ohne strom
= medicine or health at stake | u.harm=46 v=-12 tone=worried f=vulnerable
kein insulin mehr; ohne insulin; kein sauerstoff; ohne sauerstoff; keine medikamente mehr; ohne medikamente; letzte
tablette; letzte dosis;
insulin; medikament*; medizin; inhalator; sauerstoff; dialyse; rezept; herzschrittmacher; chemotherapie; operation;
tabletten; rollstuhl; hörgerät; babynahrung; babymilch; asthmaspray
= a person who needs special care | u.health=18 v=-6 f=vulnerable tone=worried
hausnotruf; saugling im haus; schlafen im auto; meine oma; mein opa; großmutter; großvater; senior*; rentner*;
alleinstehend; lebt allein; baby; säugling; neugeboren*; schwanger*; behindert*; behinderung; schwerbehindert*; krebs;
demenz; autis*; pflegebedürftig*; depress*; angststörung; verstorben*; gestorben; todesfall; beerdigung; witwe*;
obdachlos; zwangsräumung; diabet*; epilep*; asthma; alleinerziehend*
= access for people with a disability | u.health=8 f=accessibility
screenreader; vorlesefunktion; blind; sehbehindert*; gehörlos; schwerhörig; rollstuhl; barrierefrei*; nicht
barrierefrei; rampe; blindenhund; untertitel; gebärdensprache; legasthen*
= business is being lost | u.harm=60 v=-20 t.outage=3 tone=worried
kassen stehen; kassen still; lager steht; nur 503; nur 502; nur 500; verlieren aufträge; verlieren bestellungen;
verlieren umsatz; verlieren _ jede minute; jede minute; ganze shop _ down; ganze kasse; kasse steht; keine
bestellungen mehr; niemand kann bezahlen; niemand kann bestellen; können nicht kassieren
= night or cold is closing in | u.deadline=44 tone=worried
wird dunkel; es dunkelt; ist dunkel; bevor es dunkel; wird kalt; im regen; in der kälte; im schnee; es schneit
= stranded or about to miss something | u.harm=58 v=-22 t.delivery=2 tone=worried
am pannenstreifen; niemand an der rezeption; schranke geht nicht; stehen im regen; vor der hütte; vor der wohnung; vor
dem haus; vor verschlossener; draußen fest; ausgeschlossen; nicht ins zimmer; nicht in die hütte; nicht ins haus;
nicht rein; gestrandet; sitze fest; sitzen fest; sitze am flughafen; sitzen am flughafen; am flughafen; am bahnhof;
verpasse meinen; verpasse ich; flug verpassen; zug verpassen; anschluss verpasst; anschlussflug verpass*; flieger geht
in; flug geht in; fliegt in; fährt in; boarding; kein hotel; keine unterkunft; ausgesperrt; komme nicht in meine
wohnung; nicht in die wohnung; komme nicht nach hause; liegengeblieben; panne auf; stehe vor der tür; stehen vor
verschlossener; vor verschlossener tür
= money or identity being stolen | u.harm=56 v=-22 t.account=4 tone=worried
abbuchungen aus; auf _ link geklickt; link geklickt; die pin eingegeben; auf meinen namen lauft; kredit auf meinen
namen; zugang ist noch aktiv; hat noch zugriff; loscht gerade;
bucht gerade geld; hebt gerade geld; nutzt meine karte; benutzt meine karte; bezahlt mit meiner karte; kauft mit
meiner karte; in meinem konto eingeloggt; raumt mein konto;
gehackt; gestohlen; geklaut; bestohlen; beklaut; diebstahl; jemand benutzt; jemand nutzt; jemand hat mein; jemand
kauft mit; jemand verwendet; unberechtigte abbuchung*; unbefugt*; nicht autorisiert*; betrügerische; nicht von mir
getätigt; nicht getätigt; nicht von mir; phishing; identitätsdiebstahl; konto leergeräumt; leergeräumt; karte sperren;
sperren sie meine; karte bitte sperren; überfallen; passwort wurde geändert
= fraud is spoken of | u.loss=16 v=-14 t.account=2
betrug; betrugsfall; betrügerisch*; verdächtig*; datenleck; unbekannte; unbekannten; kenne ich nicht
= the card or wallet is lost | u.loss=40 v=-10 t.account=4 tone=worried
im taxi vergessen; im zug vergessen; im bus vergessen; in _ vergessen vor;
karte verloren; meine karte verloren; geldbeutel verloren; portemonnaie verloren; handy verloren; pass verloren;
reisepass verloren; karte ist weg; karte eingezogen; automat hat meine karte; finde meine karte nicht
= locked out or blocked | u.blocked=36 v=-12 t.account=3
konto gesperrt; konto ist gesperrt; konto wurde gesperrt; gesperrt; kann mich nicht einloggen; kann mich nicht mehr
einloggen; kann mich nicht anmelden; nicht einloggen; nicht anmelden; komme nicht rein; komme nicht mehr rein; komme
nicht in mein; kein zugriff; keinen zugriff; kein zugang; keinen zugang; ausgeloggt; code kommt nicht; keinen code
= the writer cannot go on | u.blocked=24 v=-10
kann nicht arbeiten; können nicht arbeiten; nicht mehr arbeiten; kann nicht bezahlen; kann nicht zahlen; kann nichts;
können nichts; verlieren geld; verlieren kunden; verliere geld; ganzes team; das ganze büro; ganze firma; steht still;
stillstand; kann ich nicht; kann nicht
= an outage or a fault | u.problem=28 v=-14 t.outage=4
geht wieder nicht; geht schon wieder nicht; funktioniert wieder nicht; wieder nicht; funktioniert nicht; funktioniert
nicht mehr; funktionieren nicht; geht nicht; geht nicht mehr; gehen nicht; läuft nicht; lädt nicht; startet nicht;
nicht _ funktioniert; öffnet nicht; lässt sich nicht; springt nicht an; verbindet nicht; ausgefallen; ausfall;
störung; abgestürzt; stürzt ab; absturz; hängt sich; fehler; fehlermeldung*; bug; defekt*; kaputt; beschädigt*; kein
internet; kein empfang; kein netz; kein signal; keine verbindung; verbindungsabbr*; sehr langsam; zu langsam; offline;
reagiert nicht; fehlgeschlagen; undicht; tot
= data is lost | u.blocked=34 v=-20 t.outage=3 tone=worried
daten verloren; alles weg; alle daten; daten sind weg; gelöscht; daten weg; alles verloren
= late or missing | u.late=29 v=-14 t.delivery=4
kommt keiner; kommt niemand; kam keiner; kam niemand; keiner gekommen;
nicht erschienen; nicht gekommen; nicht aufgetaucht; niemand gekommen; nicht zugestellt; nicht angekommen; noch nicht
angekommen; nicht da; noch nicht da; nie angekommen; nicht erhalten; noch nicht erhalten; nichts erhalten; nicht
bekommen; noch nichts bekommen; nicht geliefert; nicht zugestellt; nichts angekommen; verspät*; verspätung; zu spät;
verzöger*; verloren; verschwunden; verschollen; fehlt; fehlen; flug gestrichen; flug storniert; flug wurde gestrichen;
annulliert; zug ausgefallen; zug fällt aus; zugfällt; wo ist mein; wo ist meine; wo bleibt; wo bleiben; als
zugestellt; angeblich zugestellt; sollte _ ankommen; sollte gestern; überfällig
= the wrong thing or a damaged one | u.problem=18 v=-14 t.delivery=2 t.refund=1
falscher artikel; falsche größe; falsches produkt; falsche ware; falschen artikel; falsch geliefert; falsch; nicht
bestellt; kaputt angekommen; beschädigt angekommen; unvollständig; abgelaufen; kalt; verschimmelt; schimmel
= money is wrong and still open | u.loss=31 v=-16 t.billing=4
geld nicht angekommen; geld ist nicht; gehalt nicht; gehalt ist nicht; statt @num; überweisung _ nicht angekommen;
doppelt abgebucht; zweimal abgebucht; doppelt belastet; doppelt berechnet; doppelt bezahlt; doppelte abbuchung; zu
viel abgebucht; zu viel berechnet; zuviel berechnet; abgebucht; abbuchung; falsch abgerechnet; falsche rechnung;
rechnung ist falsch; rechnung stimmt nicht; zahlung abgelehnt; karte abgelehnt; abgelehnt; unberechtigt*; geld fehlt;
geld weg; geld ist weg; noch kein geld; immer noch kein geld; keine rückerstattung erhalten; nicht erstattet;
versteckte kosten; falscher betrag; mahnung; inkasso
= rent, wages or food depend on it | u.loss=30 v=-14 tone=worried
miete; mein gehalt; mein lohn; kein geld mehr; kinder ernähren; mein ganzes geld; ersparnisse; brauche das geld;
brauche mein geld
= a deadline today | u.deadline=44
heute; heute noch; noch heute; heute abend; heute nachmittag; heute morgen; in einer stunde; in zwei stunden; in @num
stunden; in @num minuten; bis heute abend; innerhalb einer stunde; bis mittag; bis mitternacht; bis @num uhr
= a deadline tomorrow | u.deadline=28
morgen; bis morgen; morgen früh; übermorgen; innerhalb von 24 stunden
= a deadline within days | u.deadline=22
bis @day; am @day; diesen @day; nächsten @day; vor @day; diese woche; bis ende der woche; nächste woche; am
wochenende; vor weihnachten; in @num tagen; innerhalb von @num tagen; binnen @num tagen; frist; läuft ab; vor meiner
abreise; vor dem urlaub; bis zum; geburtstag; fliege am; verreise
= abroad or on the way | u.blocked=22
im ausland; im urlaub; auf reisen; auf dienstreise; unterwegs; im hotel
= the writer asks for speed | u.explicit=32
dringend; dringende; dringender; eilt; eilig; es eilt; sofort; sofortige; umgehend; schnellstmöglich; so schnell wie
möglich; möglichst schnell; unverzüglich; asap; bitte schnell; rasch; baldmöglichst; sehr dringend; kann nicht warten;
kann nicht länger warten; höchste priorität
= an emergency is named | u.explicit=60 tone=worried
notfall; verzweifelt; hilfe hilfe; lebensbedrohlich; leben und tod; feuerwehr; notruf
= a plea for help | u.ask=26 tone=worried
hilfe; brauche hilfe; helfen sie mir; helft mir; bitte helfen; bitte um hilfe; kann mir jemand helfen; was soll ich
tun; was mache ich jetzt; weiß nicht was
= a request | u.ask=18
können sie; könnten sie; könnt ihr; könntet ihr; kannst du; könntest du; bitte; ich brauche; brauche; ich möchte;
möchte; ich will; wir möchten; ich würde; hätte gern*; wie kann; wie lange; wann; wo kann; wieso; warum; weshalb; kann
ich; gibt es; haben sie; ist es möglich; melden sie sich; rufen sie; ich bitte; wissen; sagen sie; teilen sie;
erwarte; suche
= a problem is named | u.problem=16 v=-8
problem; probleme; schwierigkeiten; anliegen; reklamation; stimmt nicht; stimmt etwas nicht; stimmt was nicht; klappt
nicht; verstehe nicht; finde nicht; ich finde _ nicht
= contact again about the same | u.repeat=25 i.repeat=22 v=-12 f=repeat t.complaint=1 tone=frustrated
wieder derselbe fehler; wieder dasselbe problem; wieder dasselbe; wieder der gleiche fehler; wieder das gleiche;
erneut derselbe; schon wieder der; schon wieder die; schon wieder das;
zum @ord mal; zum wiederholten mal*; schon wieder; mehrfach; mehrmals; wiederholt; erneut; nochmals; noch einmal;
bereits @num mal; schon @num mal; @num mal angerufen; schon @num; keine antwort; noch keine antwort; keine
rückmeldung; keine reaktion; niemand antwortet; niemand meldet sich; niemand reagiert; antwortet niemand; meldet sich
niemand; ignoriert; ignorieren; wie oft; jedes mal; immer wieder; immer das gleiche; bereits geschrieben; bereits
angerufen; habe ich schon; hatte ich schon; erinnerung; nachfrage; hingehalten; vertröstet
= still open | u.repeat=10 i.mild=10 v=-6 tone=frustrated
immer noch; noch immer; noch nicht; nach wie vor; bis heute; bislang; bisher
= a long wait is named | u.wait=14 i.repeat=16 v=-10 t.complaint=1 tone=frustrated
seit @num @long; warte seit; warten seit; seit wochen; seit monaten; seit tagen; seit stunden; seit über; seit mehr
als; seit @day; schon @num @long; vor @num @long; nach @num @long; warteschleife; in der leitung; stunden gewartet;
minuten gewartet; stundenlang; wochenlang; tagelang; ewig; so lange; wie lange noch; viel zu lange; den ganzen tag;
ganze woche; warte ich; warte immer noch
= it is solved | u.solved=-34 i.relief=-18 v=14
erledigt; hat sich erledigt; gelöst; problem gelöst; behoben; repariert; geht wieder; funktioniert wieder;
funktioniert jetzt; geht jetzt; läuft wieder; klappt jetzt; klappt wieder; ist angekommen; gerade angekommen; gut
angekommen; heute angekommen; inzwischen angekommen; mittlerweile angekommen; ist jetzt da; habe ich erhalten; wieder
gefunden; gefunden; nicht mehr nötig; alles gut; alles wieder gut; geklärt; hat sich geklärt; können sie schließen;
passt jetzt; wieder in ordnung
= there is no hurry | u.unhurried=-22
eilt nicht; keine eile; wenn sie zeit haben; wenn ihr zeit habt; bei gelegenheit; irgendwann;
keine eile; eilt nicht; nicht dringend; nicht eilig; hat zeit; wenn sie zeit haben; wenn ihr zeit habt; bei
gelegenheit; aus neugier; in ruhe; kein stress
= charges, payments and debts | t.billing=2
rechnung; rechnungen; zahlung; zahlungen; bezahlen; bezahlt; zahlen; abbuch*; gebühr; gebühren; kosten; preis; betrag;
lastschrift; überweisung; überwiesen; kredit; schulden; zinsen; tarif; mehrwertsteuer; beitrag; guthaben; abgerechnet
= goods and travel on the way | t.delivery=3
lieferung; liefern; geliefert; lieferzeit; paket; bestellung; bestellt; versand; versendet; versandt; sendung;
sendungsverfolgung; zusteller; paketbote; dhl; hermes; post; zoll; koffer; gepäck; flug; zug; zustellung; ankommen;
fahrer
= money back | t.refund=5
erstatt*; rückerstatt*; rückerstattung; geld zurück; zurückerstatt*; rücksend*; rücksendung; retoure; zurückschicken;
umtausch*; umtauschen; entschädig*; gutschrift; ersatz; gutschein; rückgabe
= the writer wants to end it | t.cancellation=5
kündigen; kündigung; kündige; stornieren; stornierung; storno; storniere; abbestellen; widerruf*; widerrufen; konto
löschen; konto schließen; account löschen; vertrag beenden; abo beenden; abmelden
= a technical fault | t.outage=3
app; webseite; website; seite; internet; wlan; router; netz; verbindung; server; software; update; bildschirm; handy;
laptop; drucker; gerät; heizung; fernseher
= account, identity and personal data | t.account=3
mein konto; konto; passwort; kennwort; login; einloggen; anmelden; anmeldung; benutzername; verifizier*; identität;
personalausweis; meine daten; datenschutz; pin; tan; adresse ändern; adresse; registrier*; karte; kundenkonto;
zugangsdaten
= staff, quality and waiting | t.complaint=3
kundenservice; kundendienst; service; mitarbeiter*; personal; verkäufer*; unfreundlich*; filialleiter; vorgesetzt*;
qualität; beschwerde; wartezeit; hotline; kellner*; bedienung; callcenter
= praise | t.praise=4
danke für; vielen dank für; herzlichen dank; vielen dank; lob; großes lob; glückwunsch; toller service; super service;
weiterempfehl*; empfehle; begeistert; zufrieden; danke
= a question | t.question=3 m=asks
wie kann ich; wie; wie viel; wie lange; wie hoch; wann; wo finde; wo kann; was kostet; welche; welcher; welches; gibt
es; haben sie; kann ich; kann man; ist es möglich; bieten sie; verfügbar; verfügbarkeit; öffnungszeiten; information*;
frage; eine frage; wüsste gern*; reservieren; reservierung; buchen; termin; angebot; größe
`;
