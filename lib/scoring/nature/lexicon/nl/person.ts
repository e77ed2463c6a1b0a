/** Dutch: how annoyed the writer sounds, courtesy, feeling. Format: `../../lexicon.ts`. */
export const person = `
= an insult | i.insult=54 v=-40 p=-26 f=abuse tone=contemptuous
klunzen; prutsers; sukkels; stumper*; klotewinkel; kutwinkel; hufters; graaiers; analfabeet; analfabeten; waardeloos
stel;
idioot; idioten; imbeciel*; debiel*; sukkel*; klootzak*; eikel*; lul; lulhannes*; hufter*; dom; domme; stommeling*;
mongool; clowns; prutsers; oplichters; dieven; leugenaar*; onbekwaam; nietsnut*; flikker op; rot op; krijg de; tyfus*;
kanker*; kutbedrijf; tering*; losers; stelletje; zakkenvullers; boeven; malloten
= swearing | i.swear=36 v=-22 p=-20 f=abuse m=swear
kut*; klote*; kut; shit; fuck; fucking; godver*; gvd; verdomme; verdomd*; klote; klere; kak; rot; rotzooi; reet; verrek*; zeik*;
gezeik; wtf; zooi; flut*
= anger is named | i.anger=40 v=-34 tone=angry
ik ben het zat; zat het; meer dan zat;
boos; woedend; razend; kwaad; pissig; geïrriteerd; verontwaardigd; laaiend; woest; ben het zat; spuugzat; beu; genoeg
van; het is genoeg; geduld is op; geduld raakt op; haat; ik haat; klaar mee; ik ben er klaar mee; helemaal klaar; de
maat is vol; uit mijn vel
= contempt | i.contempt=47 v=-36 p=-12 tone=contemptuous t.complaint=2
belachelijk*; schandalig*; schandalige; schande; schandaal; onacceptabel*; onaanvaardbaar; onbeschoft*; waardeloos;
waardeloze; bespottelijk; lachwekkend; aanfluiting; te gek voor woorden; slechtste; vreselijk*; verschrikkelijk*;
afschuwelijk*; walgelijk*; een grap; lachertje; triest*; zielig; incompetent*; amateur*; onprofessioneel;
onprofessionele; oplichterij; oplichting; diefstal is; leugens; gelogen; liegen; voorgelogen; bedrog; bedrogen;
brutaal; brutaliteit; schaam; schamen; respectloos; drama; dramatisch*; bagger; troep; slappe smoes; smoesjes;
wanprestatie; nergens op; ongehoord; absurd; lomp; pet
= a question that scorns | i.scorn=34 v=-24 p=-16 t.complaint=2 tone=contemptuous
welk genie; wie is het genie; wie heeft dit bedacht; wie bedenkt; wie verzint; wie koos; zijn jullie blind; zijn
jullie doof; is dit een grap; nemen jullie mij; in de maling; vinden jullie dit normaal; waar zijn jullie mee; sporen
jullie; niet goed bij
= left without a word | u.repeat=16 i.blame=26 v=-18 t.complaint=1 tone=frustrated
niets gehoord; niks gehoord; geen woord; geen bericht; geen telefoontje; niemand gekomen; niemand kwam; laten zitten;
laat me zitten; in de steek; en niets; en niks; radiostilte
= strong complaint | i.blame=24 v=-22 t.complaint=2 tone=frustrated
frustr*; irrit*; ergernis; erger me; ergerlijk; ongelooflijk; ongelofelijk; niet te geloven; niet normaal; kan niet
waar zijn; dit kan toch niet; kan toch niet; slechte service; slecht; slechte; onvriendelijk*; onbeleefd*; opgehangen;
hing op; niet behulpzaam; niemand helpt; niemand doet; doen niets; doet niemand; interesseert jullie niet; kan jullie
niet schelen; jullie schuld; door jullie; tijdverspilling; verspilling; nooit meer; niet aan te raden; afrader; raad
af; blijf weg; trap er niet; eis; ik eis; klacht; klagen; beloofd; beloofde; belofte*; beloftes; oneerlijk; illegaal;
wil een leidinggevende; echt mens; menen jullie; serieus; meen je dit; wat is dit voor; hoe is het mogelijk; hoe kan
het; uitleg; nalatig*; slordig*; chaos; aan het lijntje; afgescheept; kastje; hoe moeilijk; hoezo
= mild displeasure | i.mild=17 v=-20 tone=disappointed t.complaint=1
teleurgesteld; teleurstell*; teleurstelling; ontevreden; niet tevreden; jammer; helaas; spijtig; bezorgd; niet blij;
niet goed; niet leuk; niet netjes; niet fijn; vervelend*; meer verwacht; had meer; ondermaats; matig; tegenvallend;
valt tegen; viel tegen; te duur; duur; traag; verdrietig; niet eerlijk; zonder reden; zonder bericht; zonder uitleg;
zonder waarschuwing; vreemd; raar; onduidelijk; ongemakkelijk
= worry | i.mild=8 v=-14 tone=worried
bezorgd; zorgen; maak me zorgen; ongerust; bang; angst; nerveus; paniek; vrees; stress*
= a threat to leave | i.threat=34 v=-26 f=churn t.cancellation=2
een klant _ kwijt; een klant verloren; klant van _ kwijt; nooit meer bij jullie; ik ben weg; ik ben klaar met jullie;
naar de concurrent; klant minder;
zeg mijn abonnement op; ga opzeggen; ik zeg op; stap over; overstappen; overgestapt; andere aanbieder; andere
provider; concurrent; concurrentie; klant kwijt; klant verloren; klant verliezen; bestel nooit meer; nooit meer
bestellen; koop nooit meer; nooit weer; laatste keer; laatste bestelling; sluit mijn account; ben weg; ga weg bij
= a legal step is named | i.threat=30 v=-18 f=legal
advocaat; advocaten; rechter; rechtbank; rechtszaak; juridische; juridisch; rechtsbijstand; aangifte; aanklacht;
aanklagen; dagvaard*; consumentenbond; acm; geschillencommissie; kifid; ombudsman; autoriteit persoonsgegevens; avg;
politie; mijn rechten; ingebrekestelling; schadeclaim; incassobureau; wettelijk; deurwaarder
= a public threat | i.threat=26 v=-14 f=press
pers; krant; journalist*; televisie; media; kassa; radar; openbaar maken; openbaar; sociale media; social media;
slechte review; negatieve review; een ster; 1 ster; trustpilot; iedereen vertellen; iedereen zal; mijn volgers; op
twitter; viral
= sarcasm | i.sarcasm=32 v=-44 p=-6 f=sarcasm tone=sarcastic t.complaint=2
bedankt voor niets; bedankt voor niks; bedankt hoor; lekker dan; lekker bezig; fijn hoor; fraai is dat; nou bedankt;
leuk hoor; mooi is dat; goed bezig hoor; goh wat een verrassing; wat een verrassing; verrassing; dat ontbrak er nog
maar aan; dat kan er ook nog wel bij; zoals gewoonlijk; zoals altijd; applaus; ja hoor; tuurlijk; gefeliciteerd met de
vertraging; weer vertraging; alweer vertraging; bedankt voor het wachten; bedankt voor de vertraging; top geregeld
= praise that is bitter where a problem follows | m=irony
fijn hoor; lekker dan; mooi hoor; topservice;
geweldig; fantastisch; super; prachtig; top; mooi; heerlijk; leuk; fijn; perfect; uitstekend; bravo; gefeliciteerd;
wat fijn; wat leuk; wat mooi; wat een service; klasse; lekker; ik hou ervan; hou ervan als; goed bezig; goed geregeld;
chapeau; hulde; briljant
= relief of anger: the writer says that all is well | u.solved=-4 i.relief=-20 v=12 tone=calm
geen probleem; geen punt; geen enkel probleem; geen zorgen; maakt niet uit; niet erg; niks aan de hand; niet boos;
niet kwaad; niet geïrriteerd; begrijp het; ik begrijp; ik snap; begrijpelijk; mijn fout; mijn schuld; eigen schuld;
kan gebeuren; alles goed; komt goed; prima zo
= cross with oneself, not with the firm | i.relief=-40 v=10
boos op mezelf; baal van mezelf; dom van mij; stom van mij; eigen schuld; ik sukkel
= strong praise in rough words | i.relief=-30 v=48 m=praise t.praise=3 tone=pleased
waanzinnig lekker; vet lekker; om te janken zo mooi; om op te vreten; verslavend;
verdomd goed; verdomde goed; verdomd lekker; godverdomme wat goed; godverdomme wat lekker; kei goed; keigoed; kneiter
goed; vet; vette; te gek; echt vet; dikke prima; belachelijk goed; belachelijk lekker; belachelijk snel; ziekelijk
goed; ziek goed; idioot goed; bizar goed; waanzinnig*; waanzinnig goed; bere goed; beregoed; ongelooflijk goed;
ongelooflijk snel; ongelooflijk aardig; lach me dood; ik ga dood van het lachen; dood van het lachen; lig in een deuk;
niet normaal goed; niet normaal lekker; bom; knettergoed; fucking goed; fucking lekker; moordend goed
= thanks | p.thanks=16 v=14 i.relief=-5 tone=grateful m=thanks
bedankt; dank; dank u; dank u wel; dank je; dank je wel; dankjewel; hartelijk dank; heel erg bedankt; dankbaar;
thanks; bedankt hoor
= thanks for help | u.ask=0 p.thanks=15 v=14
voor de hulp; voor de _ hulp; voor uw hulp; voor jullie hulp; voor je hulp
= thanks in advance | p.thanks=14 m=advance
alvast bedankt; bij voorbaat dank; alvast dank; bij voorbaat; alvast heel erg bedankt; bedankt voor de hulp; dank voor
de hulp; bedankt voor uw tijd; dank voor uw tijd; bedankt voor uw hulp; zou fijn zijn
= please | p.please=12 tone=polite
alstublieft; alsjeblieft; aub; svp; a u b; s v p; graag; vriendelijk verzoek; indien mogelijk; als het kan;
vriendelijk
= an asking form | p.ask=11 tone=polite
zou u; zouden jullie; zou je; zou ik; ik zou graag; zou graag; mag ik; zou het mogelijk; kunt u mij; kunt u; ik vroeg
me af; ik wil graag; wil graag; zou willen; zou kunnen; mogelijk is; heeft u
= a greeting | p.greeting=7
hallo; hoi; goedemorgen; goedemiddag; goedenavond; goedendag; beste; geachte; met vriendelijke groet; met vriendelijke
groeten; vriendelijke groet; groet; groeten; groetjes; mvg; fijne dag; prettige dag; hey; dag; meneer; mevrouw
= an apology | p.apology=11 tone=polite
sorry; excuses; excuseer; pardon; het spijt me; spijt me; neem me niet kwalijk; mijn excuses; sorry voor
= blunt address | p.blunt=-9
waarom hebben jullie; waarom doen jullie; ik wil; ik eis; geef; antwoord; jullie moeten; u moet; doe; regel; los op;
los het op; leg uit; wat is dit; nou; hoezo; jullie; betaal; kom op; ga eens; reageer
= a word of strong praise | v=46 m=good
netjes; vlekkeloos; keurig; vakmensen; vakman; vakmanschap; zo hoort het; zonnetje; lieverd; topmedewerker;
meesterwerk; stralen; eerlijk advies; nog vrolijk; chapeau; lang niet slecht; vijf sterren; een engel; kanjer*;
toppers;
verdomd goed; verdomd lekker; kanjers; kanjer; helden; held; petje af; engel; niets op aan te merken; niks te klagen;
geen klachten; een tien; hou van jullie; gouden;
geweldig*; fantastisch*; uitstekend*; prachtig*; perfect*; super; top; briljant*; heerlijk*; schitterend*;
uitmuntend*; voortreffelijk*; fenomenaal; geniaal; beste; hou van; houden van; dol op; aanrader; klasse; bravo;
subliem; waanzinnig; tiptop; onovertroffen; grandioos; hulde; supersnel; smullen
= a word of praise | v=32 m=good
goed; goede; mooi; mooie; leuk; leuke; fijn; fijne; blij; gelukkig; tevreden; aardig; aardige; vriendelijk*;
behulpzaam; behulpzame; snel; snelle; prettig*; lekker*; handig*; makkelijk*; professioneel*; deskundig*;
betrouwbaar*; netjes; prima; gezellig*; lief; lieve; grappig*; comfortabel*; schoon; complimenten; gefeliciteerd;
bedankt; hopelijk; hoop; trots; haha; attent; correct; vlot; vlotte; genoten; genieten; plezier; zin in
= a word of strong blame | v=-46 m=bad
vreselijk*; verschrikkelijk*; afschuwelijk*; walgelijk*; slechtste; waardeloos; waardeloze; belachelijk; schandalig*;
schande; haat; dood; doden; vermoord; nachtmerrie; hel; ramp; drama; troep; oplichting; kut; klote; onacceptabel
= a word of blame | v=-32 m=bad
slecht*; erg jammer; verdrietig; boos; kwaad; teleurgesteld; kapot; defect; fout; fouten; probleem; problemen;
verloren; verliezen; bang; angst; zorgen; klacht; oneerlijk; vies; vieze; lelijk*; saai*; duur; traag; moeilijk;
onmogelijk; schuld; leugen*; frustr*; huilen; ziek; alleen; pijn; gevaar*; dom; stom; stomme; moe; ongelukkig; helaas;
jammer; rot; vervelend*; raar; triest
= a denial | v=-8
niet; nooit; niets; niks; geen; niemand; zonder; nee
= a word of mild blame | v=-14 m=bad
vertraging; wachten; wacht; gewacht; ontbreekt; geannuleerd; nog steeds; laat`;
