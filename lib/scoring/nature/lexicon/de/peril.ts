/** German: words that are a danger only where they stand together; see `../../peril.ts`. Format: `../../lexicon.ts`. */
export const peril = `
= a body in trouble | m=hurt
bewusstlos; ohnmächtig; ohnmacht; umgekippt; zusammengebrochen; schwindlig; schwindelig; zittert; krampft; krämpfe;
hustet; röchelt; keucht; atmet; atemnot; erbricht; erbrochen; übergeben; übergibt; geschwollen; schwillt; blutet;
bluten; verbrüht; ausschlag; blau angelaufen; läuft blau; apathisch; nicht wach; wach zu bekommen; aufwecken; reagiert
nicht; verschluckt; geschluckt; gefressen; vergiftet; dehydriert; unterkühlt; gestürzt; hingefallen; runtergefallen;
nicht laufen; nicht aufstehen; nicht bewegen; gebissen; gestochen
= somebody who may come to harm | m=frail
baby; säugling; neugeborene*; kleinkind; kind; kinder; kindern; sohn; tochter; enkel*; jährige; jähriger; jährigen;
mutter; mama; oma; opa; vater; papa; grossmutter; grossvater; älter*; alte dame; alter herr; rentner*; senior*;
schwanger*; demenz; behindert*; rollstuhl; patient*; bewohner*; fahrgast; fahrgäste; kollege; kollegin; nachbar*;
mieter*; schwester; bruder; hund; welpe; katze; diabetiker*; asthmatiker*; leute
= somebody who has no business there | m=stranger
jemand; irgendwer; ein mann; fremder; fremde; ein fremder; ein typ; zwei männer; unbekannte*; einbrecher*; mein ex; ex
mann; ex freund; exmann; exfreund; ex frau; stalker; dieb*; hacker*
= what such a one does | m=assault
an der tür; an der hintertür; am fenster; an der haustür; rüttelt; hämmert gegen; versucht reinzukommen; versucht
einzudringen; einbrechen; bricht ein; eingebrochen; steigt ein; klettert; ins zimmer gekommen; in meinem zimmer; in
meiner wohnung; verfolgt mich; folgt mir; verfolgt uns; geht nicht weg; geht nicht mehr; will nicht gehen; vor der
tür; vor meiner tür; weiss wo ich wohne; meine neue adresse; bedroht; angefasst; geschlagen; messer; waffe;
angegriffen; kontaktverbot; beobachtet mich; filmt mich; gibt sich als
= money or data on its way out | m=taking
räumt; leert; hebt _ ab; verschlüsselt; lädt _ herunter; kopiert; stiehlt; abgehoben; verschwindet; verschwinden;
kauft _ ein; bestellt auf
= what burns, poisons or comes down | m=blaze
flammen; flamme; lodert; schwelt; qualmt; qualm; rauchen aus; knistert; stromleitung; chlor; ammoniak; dämpfe;
decke _ durch; decke _ runter; decke _ risse; dach _ runter; wand _ schief; bremspedal; lenkung _ blockiert;
wasser _ steigt; knietief; gerüst _ lose; geländer _ lose; geländer _ gebrochen; dachziegel _ fallen; baum _ schief
= cut off from help | m=shut
eingesperrt; eingeschlossen; gefangen; steckt fest; stecken fest; stecke fest; stecken _ fest; steckengeblieben;
zwischen zwei; im tunnel; ausgesetzt; rausgeworfen; stehen gelassen; stehengelassen; zurückgelassen; falschen
haltestelle; falschen bahnhof; niemand weiss wo; weiss nicht wo er/sie; nicht auffindbar; finden sie nicht; finde sie
nicht; finde ihn nicht; geht nicht ans; geht nicht ran; ganz allein; ist allein; sind allein; allein unterwegs; reist
allein; nicht ausgestiegen; kommt nicht raus; kommen nicht raus; komme nicht raus; nicht heraus; kein empfang;
schlüssel _ drin; schlüssel liegt
= weather or an hour that does harm | m=harsh
minus @num; unter null; eiskalt; frost; schnee; schneesturm; hitze; pralle sonne; stockdunkel; stockfinster; mitten in
der nacht; nichts zu essen; nichts zu trinken; kein wasser; ohne wasser; autobahn; ohne jacke; ohne heizung
= it goes on | m=now
soeben; in diesem moment; vor @num minuten; vor zehn minuten; seit einer stunde; seit einer halben stunde; seit heute
früh; wird schlimmer; schlimmer; jeden moment; jede minute; heute nacht; während ich
`;
