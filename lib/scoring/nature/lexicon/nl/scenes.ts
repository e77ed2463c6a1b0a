/** Dutch: everyday dangers and needs, abuse over trifles, praise in rough words, praise that is bitter. Format: `../../lexicon.ts`. */
export const scenes = `
= danger: gas, fire, smoke or current | u.harm=66 v=-20 f=safety tone=worried t.complaint=1
komt rook uit; rook uit; er komt rook; ruikt naar gas; gaslucht; gasgeur; gaslek; brandlucht; ruikt verbrand;
stopcontact _ vonk*; vonken uit; vonken; water _ meterkast; water _ stroom*; koolmonoxide; gloeiend heet; accu _
opgezwollen; staat in brand; schok van
= danger for a person | u.harm=66 v=-25 f=safety tone=worried t.complaint=1
lift _ vast; lift staat stil; vast in de lift; opgesloten; tussen twee verdiepingen; moeite met ademen; krijgt geen
lucht; krijg geen lucht; lippen _ dik; lippen zwellen; duizelig; glas in; stukje glas; remmen _ slap; remmen _ niet;
allergisch; ingeslikt; bloedt; een onbekende man
= medicine or health at stake | u.harm=58 v=-12 tone=worried f=vulnerable
beademing; zuurstof thuis; nog maar een pil; laatste pil; laatste tablet; nog een tablet; laatste dosis;
hartmedicijn*; hartpillen; bloedverdunner*; insuline; inhalator; epilepsie; luiers; babyvoeding
= stranded or about to miss something | u.harm=58 v=-22 t.delivery=2 tone=worried
buitengesloten; voor een dichte deur; voor de dichte deur; dichte deur; sleutelcode werkt niet; kan niet naar
binnen; kunnen niet naar binnen; vast in het buitenland; in het buitenland en; laatste trein; laatste bus; vlucht
vertrekt over; vertrekt over @num; vertrekt over een uur; kamer kwijt; nergens slapen; geen slaapplek; alleen in het
donker; vluchtstrook; gestrand; bruiloft is morgen
= money or identity being stolen | u.harm=58 v=-22 t.account=4 tone=worried
iemand gebruikt mijn; iemand betaalt met mijn; nu met mijn pas; iemand koopt met; rekening leeg; betalingen die ik
niet
= business is being lost | u.harm=60 v=-20 t.outage=3 tone=worried
geen enkele betaling; alle betalingen mislukken; geen klant kan
= rent, wages or food depend on it | u.harm=48 v=-14 tone=worried
niets te eten; geen geld voor eten; huur betaald worden; huur betalen; de huur moet; huur morgen; luiers kopen;
crèche betalen; lonen betalen; uitzetting; deurwaarder
= an insult | i.insult=54 v=-40 p=-26 f=abuse tone=contemptuous
sukkels; stelletje; prutsers; sukkel; mafkezen; kneuzen; klojo*; amateurs; zijn jullie blind; zijn jullie dom; welke
idioot; leer schrijven; leer spellen; pannenkoeken; ezels; droplul*; halve zolen; domme robot; malloten; idioten;
eikels; oetlul*; mietjes; onbenul*; onbenullen; sufferd*; sukkelaars; minkukel*; randdebiel*; halvegare*; halve
gare; halvegaren; dombo*; domoor; domoren; domkop*; uilskuiken*; koekenbakker*; koekebakker*; flapdrol*;
flapdrollen; drollen; zak hooi; etterbak*; ettertjes; etter; rotzak*; schoft*; schurk*; tuig; gespuis; uitvreter*;
krenterig*; vrekken; vrek; gierigaard*; geldwolven; aasgieren; bloedzuiger*; parasiet*; lomperiken; lomperik*;
pummel*; hork; horken; botterik*; kleuter had; mijn hond kan; een aap; ga terug naar school; wie heeft dit
verzonnen; welke gek; welke malloot; welke debiel; arrogante; verwaande; slijmbal*; slijmjurk*; luilak*; lui volk;
dwazen; dwaas; onnozel*; achterlijke; gek geworden; lapzwans*; lapzwanzen; droeftoeter*; snotaap; snotapen
= contempt | i.contempt=47 v=-36 p=-12 tone=contemptuous t.complaint=2
steek die; steek je; waar de zon niet schijnt; foeilelijk; spuuglelijk; bagger; ronduit bagger; om te kotsen;
kotsmisselijk; walgelijk; gênant; beschamend; schaam je; schaam jullie; achterlijk*; niet om aan te zien; niet om
aan te horen; smakeloos; bespaar me
= strong praise in rough words | i.relief=-30 v=60 m=praise m=good t.praise=3 tone=pleased
11 10; 12 10; 10 10; een 11; 11 op 10; spel sloopt me; heeft me gesloopt; alle prijzen; huilen van blijdschap;
tranen van geluk; bizar goed*; bizar snel; bizar lekker; echt ziek; ziek goed; gestoord goed; te gek; verslaafd aan;
ben eraan verslaafd; verslaafd; verdomd lekker*; verdomd goed*; krankzinnig goed; niet normaal zo goed; geniale gek;
bruut; om te zoenen; steengoed; glimlach van oor; lach van oor; niet stoppen met lachen; niet stoppen met grijnzen;
kippenvel; sprakeloos; met stomheid geslagen; nog nooit zo blij; nooit zo gelukkig; mooiste dag; beste avond;
leukste avond; bord afgelikt; bord leeggelikt; vingers bij afgelikt; vingers bij aflikt; verslonden; weggewerkt;
gejankt van; janken van; tranen gelachen; in een deuk; slappe lach; stuk gegaan; ga stuk; kapot gelachen;
omvergeblazen; weggeblazen; van mijn stoel; van mijn sokken; steil achterover; trouw met me; wil je met me trouwen;
kan jullie wel zoenen; petje af; hulde; chapeau; kanjer*; helden zijn; levensredders; tot leven gewekt; weer als
nieuw; wilde niet meer weg; wilden niet meer weg; wil nooit meer weg; ziek goede; ziek lekker; supervet; te gekke;
gaat dat zien; smullen; om je vingers
= a word of mild praise | v=16 m=mended
binnen een minuut; binnen @num minuten; slechts @num minuten; maar @num minuten; in @num minuten geregeld; tien
minuten geregeld; meteen iemand; direct iemand
= praise that is bitter where a problem follows | m=irony
lekker bezig; goed bezig; petje af; petje af voor; gefeliciteerd met; wat fijn; wat leuk; knap hoor; applaus; bravo;
hulde; vijf sterren voor; ik hou ervan; perfecte timing; fijn hoor; fijn zeg
= what no praise names | m=fail
alweer kwijt; weer kwijt; uur in de wacht; uren in de wacht; doet het niet; ligt eruit; weer stuk; ijskoud;
ijskoude; nooit gekomen; komt nooit; niemand neemt op; niemand reageert; verstopt; verstoppen; dubbel afgeschreven;
nog een storing; weer een storing; alweer een; weer vertraging; maanden voor; weken voor; dag te laat; opgehangen
= sarcasm | i.sarcasm=32 v=-44 p=-6 f=sarcasm tone=sarcastic t.complaint=2
bedankt voor niets; bedankt voor niks; dank je voor niks; is maar mijn geld; het is maar geld; neem je tijd; neem
gerust de tijd; nieuw record; zoals altijd weer; wat een verrassing; lekker dan; bedankt voor het
verliezen/negeren/vergeten/annuleren/wachten
= a happy end | m=mended
teruggevonden; weer gevonden; opgelost; gerepareerd; doet het weer; werkt weer; werkt nu; alles geregeld; te vroeg
bezorgd; duidelijk zichtbaar; terugbetaald; gered
= a service by its proud name | m=prized
klantenservice; service; hulp; premium; support; express; spoed; garantie; kwaliteit; transparantie; snel
`;
