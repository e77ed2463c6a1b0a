/** German: everyday dangers and needs, abuse over trifles, praise in rough words, praise that is bitter. Format: `../../lexicon.ts`. */
export const scenes = `
= danger: gas, fire, smoke or current | u.harm=66 v=-20 f=safety tone=worried t.complaint=1
steckdose _ rauch*; steckdose _ qualm*; steckdose _ funken; rauch aus; qualm aus; funken aus; rauch kommt; es
raucht; es qualmt; riecht verbrannt; riecht verschmort; riecht nach gas; riecht es nach gas; gasgeruch; wasser _
sicherungskasten; tropft _ sicherungskasten; wasser _ strom*; kohlenmonoxid; co melder; brandgeruch; akku _
aufgebläht; glühend heiß; stromschlag
= danger for a person | u.harm=66 v=-25 f=safety tone=worried t.complaint=1
steckt zwischen; lift steckt; aufzug steckt; lift steht zwischen; aufzug steht zwischen; fahrstuhl steckt; im lift
fest; im aufzug; eingeschlossen; ist drin und; bekomme keine luft; schlecht luft; atemnot; schwindlig; schwindelig;
lippen _ geschwollen; lippen schwellen; gesicht schwillt; bremsen _ weich; bremsen _ nicht; glas in; glas im;
allergisch; verschluckt; fremder mann
= medicine or health at stake | u.harm=58 v=-12 tone=worried f=vulnerable
beatmungsgerät; sauerstoffgerät; beatmet; akku reicht bis; nur noch eine tablette; noch eine tablette; letzte
tabletten; nur noch eine dosis; herzmittel; herzmedikament*; herztabletten; blutverdünner; epilepsie; asthmaspray;
blutdruckmittel; notfallspritze; insulin; windeln; babynahrung
= stranded or about to miss something | u.harm=58 v=-22 t.delivery=2 tone=worried
ausgesperrt; stehe vor dem hotel; stehe vor der wohnung; stehen vor der; vor dem hotel; vor dem gebäude; verfällt
das zimmer; verlieren das zimmer; letzter bus; letzter zug; letzte bahn; gestrandet; stecke fest; stecken fest;
allein im dunkeln; am straßenrand; auf der autobahn; flug geht in; zug fährt in; geht in @num; kein dach über; karte
im ausland gesperrt; hochzeit ist morgen; hochzeit ist heute; prüfung beginnt
= money or identity being stolen | u.harm=58 v=-22 t.account=4 tone=worried
jemand bezahlt gerade; jemand bezahlt mit; jemand kauft gerade; gerade mit meiner karte; bezahlt gerade mit; bucht
gerade; räumt gerade; zahlungen die ich nicht
= business is being lost | u.harm=60 v=-20 t.outage=3 tone=worried
keine zahlung geht; alle zahlungen schlagen; zahlungen schlagen fehl; kein kunde kann
= rent, wages or food depend on it | u.harm=48 v=-14 tone=worried
nichts zu essen; nichts mehr zu essen; geld für essen; miete geht; miete fällig; miete ist fällig; miete wird; kita
beitrag; kita gebühr*; strom abgestellt; löhne zahlen; windeln kaufen; räumung; gerichtsvollzieher
= an insult | i.insult=54 v=-40 p=-26 f=abuse tone=contemptuous
trottel; ihr trottel; saftladen; pfeifen; ihr pfeifen; vollpfosten; hohlköpfe; hohlkopf; schwachköpfe; dilettanten;
stümper; nichtskönner; schleimer; seid ihr blöd; seid ihr blind; seid ihr bescheuert; seid ihr noch ganz; blöd oder;
habt ihr sie noch; idiotenverein; kasper; flachzangen; deppen; depp; banausen; vollidiot; lernt schreiben; lernt
erst mal deutsch; schnösel; rotzfrech*; rotzfreche; rotzlöffel; saubande; drecksbande; lackaffe*; knallkopf;
knallköpfe; dummkopf; dummköpfe; dödel; spacken; spackos; honks; honk; luschen; lusche; flitzpiepe*; hohlbirne*;
dorftrottel; witzfigur*; hampelmänner; hampelmann; schlafmützen; geizkragen; geizhälse; halunken; lumpen; banditen;
volltrottel; armleuchter; hornochse*; rindviech*; dumpfbacke*; wer hat das verbrochen; welcher idiot; welcher depp;
welcher trottel; lernt benehmen; lernt erst; kein benehmen; arrogante; eingebildet*; hochnäsig*; dreckspack;
gesindel; lümmel; flegel; proleten; primitivlinge; einzeller
= contempt | i.contempt=47 v=-36 p=-12 tone=contemptuous t.complaint=2
augenkrebs; steckt euch euren; steckt euch eure; schiebt euch; sonst wohin; sonstwohin; zum kotzen; zum speien;
letzte dreck; der letzte dreck; widert mich an; ekelhaft; dämlich*; bescheuert*; grottenhässlich; hässlich*;
potthässlich; nervt ohne ende; geschmacklos; schämt euch; solltet euch schämen; sieht aus wie gekotzt; lasst den
scheiß
= strong praise in rough words | i.relief=-30 v=60 m=praise m=good t.praise=3 tone=pleased
11 von 10; 12 von 10; 10 von 10; spiel/finale/ende/buch/film/serie/folge/lied macht mich fertig; macht mich fertig;
spitze; habe geheult; musste heulen; vor freude; freudentränen; tränen in den augen; irre wie schnell; einfach irre;
wahnsinn; krank gut; süchtig danach; hammer; verdammt gute; gebt ihr einen orden; gebt ihm einen orden; alle preise;
kriege nicht genug; zum reinlegen; grinse; grinsen im gesicht; breites grinsen; aus dem häuschen; sprachlos vor; hin
und weg; gänsehaut; noch nie so glücklich; nie glücklicher; beste tag; bester tag; beste abend; bester abend;
überglücklich; fassungslos vor glück; lachkrampf; tränen gelacht; vor lachen; teller abgeleckt; verschlungen;
reingehauen; teufelskerl*; teufelsweib*; zum niederknien; schnurrt wieder; läuft wieder wie; zum leben erweckt;
lebensretter; will nie wieder weg; wollte nicht mehr weg; wollten nicht mehr weg; heirate mich; könnte euch küssen;
knutschen; chapeau; ziehe den hut; hammermässig*; weltklasse; sensationell; umgehauen; haut mich um; geflasht; hat
mich gekillt; zum dahinschmelzen; dahingeschmolzen; suchtgefahr
= a word of mild praise | v=16 m=mended
nur @num minuten; zwei minuten und; @num minuten und alles; in @num minuten erledigt; binnen minuten; binnen einer
minute; keine minute gewartet
= praise that is bitter where a problem follows | m=irony
wie schön dass; wie nett dass; schön dass; fünf sterne für; chapeau; hut ab; ganz großes kino; großes kino; applaus
für; glückwunsch zu; herzlichen glückwunsch zu; meisterleistung; perfektes timing; bravo
= what no praise names | m=fail
eiskalt*; koffer weg; schon wieder weg; abstürzt; versteckt; versteckt habt; nie kommt; nicht kommt; kommt nicht;
zum @ord mal nicht; stunden warteschleife; stunden in der warteschleife; warteschleife; monate für; wochen für;
extra gebühr; überraschungsgebühr; neue gebühr; wieder nicht; keiner rangeht; niemand rangeht; einen tag nach; einen
tag zu spät; ignoriert; vergessen habt; matschig
= sarcasm | i.sarcasm=32 v=-44 p=-6 f=sarcasm tone=sarcastic t.complaint=2
ich liebe überraschungen; jeden tag dasselbe; ist ja nur mein geld; lasst euch ruhig zeit; lasst euch zeit ist ja;
man gönnt sich ja; neuer rekord; bärenstark; läuft bei euch; einfach nur weltklasse wie ihr; danke für
die/den/das/das kalt*/eiskalt*/kaputt*/verspätet*/falsch*; danke dass ihr _ vergessen/verloren/ignoriert/storniert
= a happy end | m=mended
wieder gefunden; schon wieder gefunden; läuft wieder; alles läuft; geht wieder; alles geklärt; alles erledigt;
repariert; sofort behoben; früher als; gerettet; erstattet
= a service by its proud name | m=prized
service; kundenservice; kundendienst; premium; express; support; hilfe; garantie; schnell; sofort; wertvoll;
experten; upgrade; verbesserung; transparenz
= a turn of speech, no feeling | v=0
laut anzeige; laut anzeige seit; in der anzeige; die anzeige sagt; anzeige auf dem
`;
