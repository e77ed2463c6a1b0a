/** German: how annoyed the writer sounds, courtesy, feeling. Format: `../../lexicon.ts`. */
export const person = `
= an insult | i.insult=54 v=-40 p=-26 f=abuse tone=contemptuous
letzte dreck; ihr clowns; vollpfosten; seid ihr taub; seid ihr blind;
ihr diebe; zur holle; fahrt zur holle; schert euch zum teufel; diebe; ihr betruger;
schleimer; zum kotzen; widert mich; nichtskönner; amateure; stümper*; pappnasen; flachpfeifen; raffgier*; hirnlos*;
penner;
idiot*; vollidiot*; depp*; trottel; arschloch*; arschlöcher; wichser; hurensohn*; penner; blödmann; dumm*; dämlich*;
unfähig*; nichtskönner; versager; pfeifen; clowns; lügner; betrüger*; verbrecher*; abzocker*; gauner; drecksladen;
saftladen; drecksfirma; dreckige; leckt mich; fickt euch; fick dich; verpisst euch; schweine; pack; halsabschneider
= swearing | i.swear=36 v=-22 p=-20 f=abuse m=swear
scheiße; scheiss; scheiß*; scheiss*; kacke; mist; verdammt; verdammte*; verfluchte*; verfickt*; fuck; fucking; arsch;
zum teufel; kotz*; zum kotzen; beschissen*; verarsch*; wtf; kack*
= anger is named | i.anger=40 v=-34 tone=angry
wütend; sauer; stinksauer; zornig; empört; verärgert; genervt; es nervt; nervt; ärgert; ärger mich; ärgerlich; hasse;
hass; die nase voll; nase voll; die schnauze voll; schnauze voll; reicht es; mir reicht's; mir reichts; jetzt reicht;
es reicht; platzt; kragen; geduld ist am ende; geduld am ende; keine geduld mehr; habe genug; satt; außer mir; auf
180; rasend
= contempt | i.contempt=47 v=-36 p=-12 tone=contemptuous t.complaint=2
schwachsinn; dreck; mull; eine zumutung;
frechheit; unverschämt*; unverschämtheit; lächerlich*; ein witz; ein schlechter witz; witz; peinlich; blamabel;
skandal*; unfassbar; unglaublich schlecht; inakzeptabel; nicht akzeptabel; unzumutbar; zumutung; katastroph*;
katastrophal*; unterirdisch; unter aller sau; miserabel; mies; mieser; schrecklich; furchtbar; grauenhaft;
grottenschlecht; erbärmlich; armselig; armutszeugnis; inkompeten*; unprofessionell; dilettant*; abzocke; betrug am
kunden; verarschung; lüge; lügen; gelogen; belogen; schande; schämen; ekelhaft; widerlich; respektlos; dreist*; müll;
schrott; nutzlos; sauhaufen; sauerei; nie wieder; schlechteste*; schlimmste*; absurd; das letzte; hohn;
kundenverarsche; halten mich zum narren; für dumm
= a question that scorns | i.scorn=34 v=-24 p=-16 t.complaint=2 tone=contemptuous
welches genie; welcher depp; wer hat sich; wer denkt sich; wer kommt auf; was soll der; was soll das; seid ihr blind;
sind sie blind; seid ihr noch; geht s noch; gehts noch; noch ganz; ganz dicht; wollt ihr mich; wollen sie mich; soll
das ein witz; ist das ein witz; verarschen; für dumm verkauf*; habt ihr sie noch; alle tassen
= left without a word | u.repeat=16 i.blame=26 v=-18 t.complaint=1 tone=frustrated
nichts gehört; kein wort; kein anruf; kein lebenszeichen; funkstille; niemand kam; keiner kam; niemand gekommen;
keiner gekommen; hängen lassen; hängenlassen; im stich gelassen; im stich; und nichts
= strong complaint | i.blame=24 v=-22 t.complaint=2 tone=frustrated
frustr*; nervig; enttäuschend; unglaublich; nicht zu fassen; kann nicht wahr sein; darf nicht wahr sein; das kann doch
nicht; schlechter service; schlechter kundenservice; schlecht*; unfreundlich*; unhöflich; patzig; aufgelegt;
unverantwortlich; nicht hilfreich; hilft mir niemand; niemand hilft; keiner hilft; niemand kümmert; interessiert
niemand*; interessiert sie nicht; ihre schuld; eure schuld; wegen ihnen; zeitverschwendung; verschwend*; unmöglich;
nicht empfehlenswert; nicht zu empfehlen; rate ab; finger weg; vorsicht vor; verlange; ich fordere; fordere;
beschwer*; beschwerde; versproch*; versprechen; zugesagt; ungerecht; unfair; illegal; rechtswidrig; ein unding; was
soll das; was soll der; ernsthaft; im ernst; ihr ernst; euer ernst; wollen sie mich; wie kann es sein; wie kann das
sein; vorgesetzten sprechen; mit einem menschen; erklärung; nachlässig; schlamp*; chaos; chaotisch; abwimmel*; hin und
her; niemand zuständig
= mild displeasure | i.mild=17 v=-20 tone=disappointed t.complaint=1
enttäuscht; enttäuschung; unzufrieden; nicht zufrieden; schade; leider; bedauerlich*; besorgt; nicht schön; nicht gut;
nicht ok; nicht in ordnung; unbefriedigend; mehr erwartet; mangelhaft; umständlich; unangenehm; traurig; zu teuer;
teuer; langsam; nicht fair; nicht normal; ohne vorwarnung; ohne begründung; ohne grund; ohne ankündigung;
unverständlich; verwundert; merkwürdig; komisch; unschön
= worry | i.mild=8 v=-14 tone=worried
besorgt; sorge; sorgen; mache mir sorgen; angst; ängstlich; nervös; panik; befürchte; beunruhig*; stress
= a threat to leave | i.threat=34 v=-26 f=churn t.cancellation=2
fertig mit euch; fertig mit ihnen; einen kunden _ verloren; einen kunden weniger; mich als kunden los; loschen sie
mein konto; losch* mein konto; nie wieder bei euch; nie wieder bei ihnen; wechsle _ zu einem anderen; wechsel zur
konkurrenz;
werde kündigen; kündige ich; kündige hiermit; kündige fristlos; fristlos; anbieter wechseln; wechsle; wechsele;
wechseln zu; zur konkurrenz; konkurrenz; anderen anbieter; einen kunden verloren; kunden verloren; kunden verlieren;
als kunden; bestelle nie wieder; nie wieder bestelle; kaufe nie wieder; nie mehr; das letzte mal; letzte bestellung;
konto schließen; bin weg; sehe mich anderweitig
= a legal step is named | i.threat=30 v=-18 f=legal
anwalt; anwältin; rechtsanwalt; rechtsanwält*; anzeige; anzeigen; klage; verklage*; verklagen; gericht; rechtliche
schritte; rechtlichen schritte; rechtsweg; verbraucherzentrale; verbraucherschutz; schlichtungsstelle;
bundesnetzagentur; bafin; dsgvo; datenschutzbehörde; polizei; meine rechte; mahnbescheid; schadensersatz;
schadenersatz; strafanzeige; frist setze; fristsetzung; rechtsschutz*; juristisch*
= a public threat | i.threat=26 v=-14 f=press
presse; journalist*; zeitung; fernsehen; medien; öffentlich machen; an die öffentlichkeit; öffentlichkeit; soziale
medien; social media; sozialen netzwerken; schlechte bewertung; negative bewertung; ein stern; 1 stern; trustpilot;
google bewertung; bewertung schreiben; meine follower; auf twitter; viral
= sarcasm | i.sarcasm=32 v=-44 p=-6 f=sarcasm tone=sarcastic t.complaint=2
danke furs auflegen; danke furs warten lassen; danke fur nichts; danke fur die funkstille; danke furs ignorieren;
grosses kino; ganz grosses kino;
danke für nichts; danke für gar nichts; danke für die verspätung; danke dass sie meine zeit; danke fürs ignorieren;
danke fürs warten; na toll; na super; na prima; na bravo; na klasse; na herzlichen; ja toll; ja super; na wunderbar;
ganz toll; ganz großes kino; großes kino; wie immer; wie üblich; was für eine überraschung; welch überraschung; welch
wunder; hat mir gerade noch gefehlt; gerade noch gefehlt; hat noch gefehlt; ist ja klar; ja klar; von wegen; applaus;
sehr professionell nicht; glückwunsch zur; schöne bescherung; toll gemacht
= praise that is bitter where a problem follows | m=irony
gluckwunsch; herzlichen gluckwunsch; na toll; na super; sehr freundlich;
toll; super; prima; klasse; wunderbar; großartig; herrlich; fantastisch; perfekt; hervorragend; genial; bravo;
glückwunsch; herzlichen glückwunsch; spitze; ausgezeichnet; ich liebe es wenn; ich liebe es; wie schön; wie nett; wie
toll; welch freude; super service; toller service; top service; tolle leistung; spitzenleistung; respekt
= relief of anger: the writer says that all is well | u.solved=-4 i.relief=-20 v=12 tone=calm
kein problem; gar kein problem; keine sorge; nicht schlimm; macht nichts; alles gut; alles in ordnung; nicht böse;
nicht sauer; nicht verärgert; verstehe ich; habe verständnis; volles verständnis; kann passieren; kann ja passieren;
mein fehler; meine schuld; mein versehen; halb so wild; keine umstände
= cross with oneself, not with the firm | i.relief=-40 v=10
ärgere mich dass ich nicht; über mich selbst; dumm von mir; mein eigener fehler; ich idiot
= strong praise in rough words | i.relief=-30 v=48 m=praise t.praise=3 tone=pleased
verdammt gut*; verdammt lecker; irre lecker; unverschamt gut; ihr seid der wahnsinn; da werde ich schwach; viel zu
gut; zum sterben gut; hollisch gut; megageil; suchtig; macht suchtig;
verdammt gut; verdammt gute*; saugut; saugeil; geil; mega geil; richtig geil; krass gut; krass; hammer; der hammer;
wahnsinn; der wahnsinn; wahnsinnig gut; irre gut; unfassbar gut; unfassbar schnell; unglaublich gut; unglaublich
schnell; unglaublich nett; unglaublich freundlich; scheiße ist das gut; scheiße ist das geil; lach mich tot; ich
sterbe vor lachen; ich kann nicht mehr vor lachen; zum niederknien; bombe; die bombe; bombastisch; hammergeil;
arschgeil; sau lecker; brutal gut; rockt; fett; abartig gut
= thanks | p.thanks=16 v=14 i.relief=-5 tone=grateful m=thanks
danke; vielen dank; herzlichen dank; dankeschön; danke schön; besten dank; danke sehr; dankbar; merci; bedanke mich
= thanks for help | u.ask=0 p.thanks=15 v=14
für die hilfe; für die _ hilfe; für ihre hilfe; für ihre _ hilfe; für eure hilfe; für eure _ hilfe; bei der hilfe; für
deine hilfe
= thanks in advance | p.thanks=14 m=advance
danke im voraus; vielen dank im voraus; im voraus; danke für ihre hilfe; vielen dank für ihre hilfe; danke für eure
hilfe; dank für ihre mühe; wäre dankbar; wäre ihnen dankbar
= please | p.please=12 tone=polite
bitte; bitte sehr; seien sie so nett; wären sie so; wären sie so nett; freundlicherweise; ich bitte sie; ich bitte um
= an asking form | p.ask=11 tone=polite
könnten sie; könntet ihr; könntest du; würden sie; würde gerne; ich würde; ich möchte; hätte gern*; wäre es möglich;
dürfte ich; darf ich; wären sie; würde mich freuen; wenn möglich; ich wollte fragen; mich würde interessieren; können
sie
= a greeting | p.greeting=7
hallo; guten tag; guten morgen; guten abend; moin; servus; grüß gott; sehr geehrte; sehr geehrter; liebe; lieber;
liebes; liebes team; mit freundlichen grüßen; freundliche grüße; viele grüße; beste grüße; liebe grüße; mfg; lg; vg;
schönen tag; einen schönen; hi; hey
= an apology | p.apology=11 tone=polite
entschuldigung; entschuldigen sie; entschuldige; sorry; verzeihung; tut mir leid; es tut mir leid; pardon; bitte um
entschuldigung; bitte um verzeihung
= blunt address | p.blunt=-9
warum haben sie; warum habt ihr; ich will; ich fordere; ich verlange; antworten sie; sie müssen; ihr müsst; machen
sie; macht endlich; endlich; was soll; klären sie; sofort; gefälligst; erklären sie; geben sie; wollt ihr; wollen sie;
seid ihr; sind sie
= a word of strong praise | v=46 m=good
goldschatz; leiwand; vergelts gott; vergelt s gott; ohne theater; zum niederknien; 1a; respekt; weiterempfohlen;
kinderleicht; bitte ausrichten; traumkleid; traumhaft; immer ein lacheln; mit einem lacheln; kleine geste; grosse
wirkung; zeit genommen; ehrliche werkstatt; punktlich; komplimente; geilste*; funf sterne; ein engel; lebensretter;
vorbildlich; herzlich; nach zehn minuten lief;
verdammt gut; saugut; hammer; der hammer; spitze; spitzen*; wahnsinn wie; engel; goldwert; gold wert; nichts
auszusetzen; nichts zu meckern; ein traum; eins mit stern; hut ab; liebe euch; note 1;
ausgezeichnet*; hervorragend*; fantastisch*; großartig*; wunderbar*; perfekt*; genial*; toll*; super; spitze; klasse;
exzellent*; traumhaft*; begeistert; liebe es; liebe euch; ich liebe; beste; besten; bester; bestes; vorbildlich*;
erstklassig*; top; lecker*; köstlich*; wunderschön*; überragend*; phänomenal*; einwandfrei; tadellos; mega; prima;
herrlich; bravo
= a word of praise | v=32 m=good
gut; gute; guter; gutes; guten; schön; schöne*; schönes; nett*; freundlich*; glücklich*; froh; zufrieden*; freue;
freut; freude; schnell*; hilfreich*; zuverlässig*; kompetent*; professionell*; angenehm*; empfehl*; weiterempfehl*;
gefällt; gefallen; mag; lustig*; spaß; einfach; praktisch; bequem; sauber; hübsch; herzlich*; glückwunsch; gern;
gerne; danke; unkompliziert*; reibungslos*; problemlos*; haha; hoffe; hoffentlich; stolz; höflich*; liebevoll*;
aufmerksam*; klappt super
= a word of strong blame | v=-46 m=bad
schrecklich*; furchtbar*; grauenhaft*; katastroph*; schlimmste*; schlechteste*; scheiße; hasse; hass; ekelhaft*;
widerlich*; frechheit; unverschämt*; miserabel; mies*; tot; töten; alptraum; hölle; müll; schrott; betrug;
inakzeptabel; lächerlich
= a word of blame | v=-32 m=bad
schlecht*; schlimm*; traurig*; enttäusch*; ärger*; verärgert; wütend; sauer; kaputt; defekt; fehler; problem*;
verloren; verlieren; angst; sorge*; beschwerde; unfair; dreckig*; schmutzig*; hässlich*; langweilig*; teuer; langsam*;
schwierig*; unmöglich; schuld; lüge*; frustr*; weinen; krank; allein; schmerz*; gefahr; gefährlich; dumm*; müde;
unglücklich; unfreundlich*; nervt; leid; peinlich
= a denial | v=-8
nicht; nie; nichts; kein; keine; keinen; niemand; ohne; nein
= a word of mild blame | v=-14 m=bad
leider; verspätung; warten; warte; gewartet; fehlt; storniert; immer noch; spät`;
