/** French: grammar, what has happened, how soon somebody must act, topics. Format: `../../lexicon.ts`. */
export const situation = `
@num = un une deux trois quatre cinq six sept huit neuf dix quinze vingt trente plusieurs quelques
@ord = deuxieme troisieme quatrieme cinquieme sixieme septieme dixieme enieme nieme centieme seconde
@long = jour jours semaine semaines mois an ans annee annees
@day = lundi mardi mercredi jeudi vendredi samedi dimanche noel mariage examen midi
@parcel = commande colis livraison paquet valise valises bagage bagages achat produit article articles courrier repas
cadeau
= negation | m=negator
pas; jamais; rien; aucun; aucune; sans; ni; personne; plus de
= no negation | m=shield
pas seulement; sans doute; pas de souci; pas de soucis; pas de probleme; aucun probleme; aucun souci; rien de grave;
pourquoi pas; sans probleme; pas mal
= stronger | m=more
tres; trop; vraiment; tellement; extremement; absolument; totalement; completement; super; hyper; ultra; si;
franchement; putain de; vachement
= weaker | m=less
un peu; assez; legerement; presque; plutot; un petit peu; pas tres; pas trop
= turn | m=but
mais; cependant; toutefois; pourtant; malheureusement; par contre; en revanche
= a case that is only imagined | m=if
si; que se passe t il si; que se passe; que faire si; au cas ou; en cas de; et si; imaginons
= a general question, not a case | m=faq
que se passe t il si; que se passe; qu arrive t il si; que faire si; que faire en cas; comment annuler; comment puis
je annuler; comment resilier; comment faire pour annuler; est il possible d annuler; en cas de
= past and over | m=past
il y a des annees; annee derniere; autrefois; dans le passe; l an dernier
= danger: gas, fire, smoke or current | u.harm=66 v=-20 f=safety tone=worried t.complaint=1
pue le gaz; detecteur sonne; fil electrique; cable au sol; cable electrique tombe;
odeur de gaz; odeur _ gaz; sens le gaz; sent le gaz; fuite de gaz; sent le brule; odeur de brule; odeur de fumee;
fumee; fume; incendie; en feu; prend feu; pris feu; brule; etincelle*; choc electrique; decharge electrique;
electrocut*; explos*; court circuit; monoxyde; surchauffe; batterie gonfle*; fil denude
= the writer's own life is in danger | u.harm=70 v=-50 f=safety f=vulnerable tone=worried
lettre d adieu; ne veut plus vivre;
en finir; mettre fin a mes jours; plus envie de vivre; ne veux plus vivre; veux plus vivre; envie de mourir; veux
mourir; me tuer; me suicider; suicid*
= danger for a person | u.harm=66 v=-25 f=safety tone=worried t.complaint=1
gorge qui se serre; gorge se serre; peux pas avaler; n arrive pas a avaler; doigts bleus; cru a l interieur; roue s
est detachee; perdu une roue; pneu lisse; demande a ma fille; demande a mon fils; photos de ma fille; est tombe dans;
forte fievre; arbre penche; morceau de metal; morceau de plastique; flashs dans l oeil; blesse*; saigne; sang; ne peux
plus respirer; respirer; reaction allergique; allergi*; etouff*; intoxic*; empoison*; suicid*; me tuer; mettre fin a
mes jours; en finir; infarctus; crise cardiaque; ambulance; hopital; hospitalis*; aux urgences; agress*; coince* dans
l ascenseur; coince dans; coincee dans; enferme*; bloque* dans l ascenseur; morceau de verre; du verre dans; verre
dans; danger; dangereu*; freins; ne freine; accident; me suit; inconscient*; malaise
= water or damage that goes on | u.harm=50 v=-18 t.outage=1
eau trouble; eau marron; sans eau; coupe l eau;
inondation; inonde*; fuite d eau; fuite; degat des eaux; degats des eaux; canalisation; plus de chauffage; pas de
chauffage; sans chauffage; plus d eau; pas d eau; plus d electricite; sans electricite; coupure de courant; plus de
courant; pas d electricite
= medicine or health at stake | u.harm=46 v=-12 tone=worried f=vulnerable
plus d insuline; sans insuline; plus d oxygene; sans oxygene; plus de medicaments; sans ses medicaments; derniere
dose; dernier comprime;
insuline; medicament*; traitement; inhalateur; oxygene; dialyse; ordonnance; pacemaker; chimio*; operation; comprimes;
fauteuil roulant; appareil auditif; lait pour mon bebe; lait infantile
= a person who needs special care | u.health=18 v=-6 f=vulnerable tone=worried
bracelet d alerte; teleassistance; dort dans une voiture; dormons dans la voiture; dort par terre; sur un brancard;
agee; personne agee; ma grand mere; mon grand pere; grand mere; grand pere; vit seule; vit seul; bebe; nourrisson;
nouveau ne; enceinte; handicap*; cancer; demence; alzheimer; autis*; aidant*; depression; angoisse; deces; decede*;
mort de; est mort; est morte; enterrement; obseques; veuve; veuf; expuls*; nourrir; diabet*; epilep*; asthm*; mere
celibataire; vulnerable
= access for people with a disability | u.health=8 f=accessibility
lecteur d ecran; aveugle; malvoyant*; sourd*; malentendant*; fauteuil roulant; accessib*; mobilite reduite; pmr;
rampe; chien guide; sous titres; braille; dyslex*
= business is being lost | u.harm=60 v=-20 t.outage=3 tone=worried
prod hs; caisses sont arretees; caisses arretees; 502 partout; 503 partout; tout est arrete;
perdons des commandes; perdons des ventes; perd* _ chaque minute; perdons _ par minute; tout le site _ panne; site est
tombe; plus encaisser; ne pouvons plus encaisser; personne ne peut payer; personne ne peut commander
= night or cold is closing in | u.deadline=44 tone=worried
la nuit tombe; il fait nuit; nuit va tomber; tombee de la nuit; il va faire nuit; sous la pluie; dans le froid; dans
le noir
= stranded or about to miss something | u.harm=58 v=-22 t.delivery=2 tone=worried
coince*; on est coinces; barriere ne s ouvre; on embarque dans; personne a l accueil; personne a la reception; bloqu*
dehors; coince* dehors; devant le chalet; devant le refuge; devant l immeuble; coince* a l aeroport; bloque* a l
aeroport; bloques a l aeroport; a l aeroport; a la gare; rater mon vol; rater mon avion; rater mon train; rater notre;
manquer mon vol; rate ma correspondance; rater ma correspondance; loupe mon; vol part; avion decolle; decolle dans;
part dans; embarquement; nulle part ou dormir; sans hotel; dormir a l aeroport; devant la porte; enferme* dehors; a la
porte de chez; a la rue; en panne sur; au bord de la route; ne peux pas rentrer chez; coince* a; bloque* a l etranger;
bloquee a l etranger
= money or identity being stolen | u.harm=56 v=-22 t.account=4 tone=worried
vide mon livret; vider mon compte; s est connecte a mon compte; donne mon code; faux conseiller; clique sur le lien; a
toujours acces; supprime des dossiers; credit a mon nom; change mes mots de passe;
retire de l argent; retirent de l argent; quelqu un utilise ma carte; debite mon compte; achete avec ma carte; se
connecte a mon compte;
pirate*; piratage; hack*; vole; volee; voles; vol de ma; ete vole; fait voler; on m a vole; quelqu un utilise; utilise
ma carte; utilise mon compte; debits frauduleux; transaction frauduleuse; operations frauduleuses; paiement
frauduleux; non autorise*; je n ai pas effectue; pas moi qui; usurpation; arnaque* par; hameconnage; phishing; vide
mon compte; bloquez ma carte; bloquer ma carte; opposition; mot de passe a ete change
= fraud is spoken of | u.loss=16 v=-14 t.account=2
fraude; frauduleu*; arnaque; arnaqueur*; suspect*; escroquerie; escroc*; inconnu; ne reconnais pas; je ne reconnais
= the card or wallet is lost | u.loss=40 v=-10 t.account=4 tone=worried
oublie mon sac dans; oublie mon telephone dans; oublie mon portefeuille dans; perdu ma carte; perdu mon portefeuille;
perdu mon telephone; perdu mon passeport; carte perdue; avale ma carte; distributeur a avale; ne retrouve plus ma
carte; ne trouve plus ma carte; perte de ma carte
= locked out or blocked | u.blocked=36 v=-12 t.account=3
compte bloque; compte est bloque; compte suspendu; compte est suspendu; compte verrouille; bloque mon compte; carte
bloquee; carte est bloquee; est bloque; n arrive pas a me connecter; n arrive plus a me connecter; peux pas me
connecter; peux plus me connecter; impossible de me connecter; impossible de se connecter; n ai plus acces; plus
acces; pas acces; impossible d acceder; ne peux pas acceder; ne recois pas le code; code n arrive pas; pas recu le
code
= the writer cannot go on | u.blocked=24 v=-10
ne peux pas travailler; ne peux plus travailler; peut plus travailler; ne pouvons plus; ne peux pas payer; impossible
de; perdons de l argent; perds de l argent; perdons des clients; perds des clients; toute l equipe; tout le bureau; a
l arret; bloque; bloques; bloquee; ne peux plus rien
= an outage or a fault | u.problem=28 v=-14 t.outage=4
ne marche pas; marche pas; ne marche plus; marche plus; ne fonctionne pas; fonctionne pas; ne fonctionne plus;
fonctionne plus; en panne; panne; ne s allume pas; s allume plus; ne demarre pas; ne charge pas; ne s ouvre pas;
plante; bug; bugs; bugge; erreur; erreurs; message d erreur; defectueu*; defaut; casse; cassee; casses; endommage*;
abime*; hors service; plus d internet; pas d internet; plus de reseau; pas de reseau; plus de connexion; coupure*;
deconnecte*; ecran noir; ecran bleu; tres lent; dysfonctionnement; ne repond pas; echoue; echec
= data is lost | u.blocked=34 v=-20 t.outage=3 tone=worried
perdu toutes; perdu tous mes; perdu mes donnees; tout perdu; tout a disparu; ont disparu; efface*; donnees perdues
= late or missing | u.late=29 v=-14 t.delivery=4
pas venu; jamais venu; pas passe; n est pas passe; personne n est venu; pas presente; n est pas arrive*; pas arrive;
pas arrivee; toujours pas arrive; n est jamais arrive*; jamais arrive; pas recu; jamais recu; toujours pas recu; n ai
rien recu; rien recu; rien n est arrive; pas livre; pas ete livre; jamais livre; non livre; en retard; retard;
retards; retarde*; perdu; perdue; egare*; introuvable; manque; manquant*; il manque; vol annule; vol est annule; train
annule; annule mon vol; train supprime; ou est mon @parcel; ou est ma @parcel; ou est; ou sont; marque comme livre;
indique livre; note livre; devait arriver; aurait du arriver; pas de nouvelles de
= the wrong thing or a damaged one | u.problem=18 v=-14 t.delivery=2 t.refund=1
mauvais article; mauvaise taille; mauvais produit; mauvaise commande; pas ce que j ai commande; pas le bon; pas la
bonne; erreur de; arrive casse; arrivee cassee; arrive abime; recu casse; incomplet*; perime*; froid; froide; moisi*;
pourri
= money is wrong and still open | u.loss=31 v=-16 t.billing=4
argent n est pas arrive; argent pas arrive; salaire pas arrive; au lieu de @num; virement _ pas arrive;
debite deux fois; debitee deux fois; ete debite; ete debitee; preleve deux fois; ete preleve; prelevement indu; double
prelevement; facture deux fois; facturee deux fois; double facturation; facture en trop; trop percu; trop paye;
surfactur*; m avez preleve; m avez debite; m avez facture; continue* de me prelever; continuez a me; prelevements;
paiement refuse; carte refusee; paiement a ete refuse; refuse; montant incorrect; erreur de facturation; frais caches;
pas ete rembourse; pas rembourse; toujours pas rembourse*; jamais ete rembourse
= rent, wages or food depend on it | u.loss=30 v=-14 tone=worried
loyer; mon salaire; payer mes factures; nourrir mes enfants; plus d argent; plus un sou; mes economies; tout mon
argent; besoin de cet argent; besoin de mon argent; fin de mois
= a deadline today | u.deadline=44
aujourd hui; aujourdhui; ce soir; cet apres midi; ce matin; cette nuit; dans une heure; dans deux heures; d ici une
heure; dans @num heures; dans @num minutes; dans la journee; avant midi; avant minuit; avant @num h; avant @num
heures; d ici ce soir
= a deadline tomorrow | u.deadline=28
demain; demain matin; d ici demain; pour demain; avant demain; sous 24 h; sous 24 heures
= a deadline within days | u.deadline=22
pour @day; avant @day; ce @day; d ici @day; @day prochain; @day matin; jusqu a @day; cette semaine; la semaine
prochaine; ce week end; ce weekend; avant noel; avant mon depart; dans @num jours; sous @num jours; date limite;
delai; expire; je pars; on part; nous partons; avant la fin; mon anniversaire
= abroad or on the way | u.blocked=22
a l etranger; en vacances; en voyage; en deplacement; a l hotel
= the writer asks for speed | u.explicit=32
urgent; urgente; urgence; en urgence; d urgence; au plus vite; le plus vite possible; le plus rapidement possible; des
que possible; immediatement; immediat; tout de suite; sans delai; dans les plus brefs delais; asap; sans attendre;
presse; presser; ne peut pas attendre; ne peux plus attendre
= an emergency is named | u.explicit=60 tone=worried
au secours; desespere*; c est une urgence; est une urgence; urgence absolue; question de vie; urgence vitale; appeler
le 112; pompiers; samu
= a plea for help | u.ask=26 tone=worried
aidez moi; aide moi; besoin d aide; besoin de votre aide; a l aide; aidez nous; que faire; que dois je faire; je ne
sais pas quoi faire; sais plus quoi faire; aide
= a request | u.ask=18
pouvez vous; pourriez vous; peux tu; pourrais tu; s il vous plait; svp; stp; merci de; j aimerais; je voudrais; je
souhaite; je souhaiterais; j ai besoin; je veux; besoin de; veuillez; est ce que; comment; quand; ou puis je; combien;
pourquoi; puis je; peut on; est il possible; y a t il; avez vous; je cherche; dites moi; tenez moi; rappelez moi;
repondez; je demande; je vous demande; savoir
= a problem is named | u.problem=16 v=-8
probleme; problemes; souci; soucis; incident; anomalie; reclamation; erreur de ma part; je n arrive pas; n arrive
plus; je ne comprends pas; ne comprends pas; je ne trouve pas
= contact again about the same | u.repeat=25 i.repeat=22 v=-12 f=repeat t.complaint=1 tone=frustrated
encore la meme; encore le meme; a nouveau la meme; a nouveau le meme; toujours la meme panne; toujours le meme
probleme;
deja @num fois; @num fois deja; @num fois que; appele @num fois; ecrit @num fois; pour la @ord fois; @ord fois; la
@ord; @ord mail; @ord message; @ord appel; plusieurs fois; encore une fois; une fois de plus; a nouveau; de nouveau;
toujours pas de reponse; toujours aucune reponse; aucune reponse; pas de reponse; sans reponse; personne ne repond;
personne ne me repond; ne repondez pas; ne repondent pas; aucune nouvelle; aucun retour; pas de retour; toujours rien;
je relance; relance; je reitere; j ai deja; deja appele; deja ecrit; deja contacte; deja explique; deja envoye;
combien de fois; a chaque fois; chaque fois; sans cesse; comme je l ai dit; m ignorez; ignorez; rappel; multiples;
nombreux appels; nombreux mails
= still open | u.repeat=10 i.mild=10 v=-6 tone=frustrated
toujours; toujours pas; encore; pas encore; a ce jour
= a long wait is named | u.wait=14 i.repeat=16 v=-10 t.complaint=1 tone=frustrated
depuis @num @long; attends depuis; depuis des semaines; depuis des mois; depuis des jours; depuis plus de; depuis plus
d; ca fait @num @long; cela fait @num @long; fait @num @long; il y a @num @long; j attends; attente; heures d attente;
minutes d attente; en attente; plus de @num @long; au bout de @num; trop longtemps; si longtemps; combien de temps
encore; toute la journee; toute la semaine; une eternite; heures au telephone; depuis une heure; depuis @num heures;
depuis @day
= it is solved | u.solved=-34 i.relief=-18 v=14
resolu; resolue; est regle; c est regle; regle merci; c est bon; ca marche maintenant; remarche; refonctionne;
fonctionne a nouveau; fonctionne de nouveau; marche a nouveau; marche de nouveau; est repare; ete repare; bien arrive;
bien arrivee; est arrive ce matin; est arrivee ce matin; bien recu; j ai recu mon; retrouve; plus besoin; n est plus
necessaire; vous pouvez fermer; ete rembourse; tout est rentre dans l ordre; rentre dans l ordre; tout va bien; ne
tenez pas compte; tout est ok; probleme resolu; est resolu; ete resolu
= there is no hurry | u.unhurried=-22
quand vous pourrez; quand vous aurez le temps; rien ne presse; pas presse; sans urgence;
pas urgent; rien d urgent; pas presse; pas pressee; aucune urgence; sans urgence; quand vous pouvez; quand vous aurez
le temps; quand vous aurez; par curiosite; prenez votre temps; ca ne presse pas
= charges, payments and debts | t.billing=2
facture; factures; facturation; facture*; paiement; paiements; payer; paye; prelevement*; preleve; debit; debite;
frais; prix; tarif; montant; virement; credit; pret; dette; interets; solde; abonnement coute; tva; cotisation
= goods and travel on the way | t.delivery=3
livraison; livrer; livre; livree; colis; commande; livreur; transporteur; expedi*; suivi; chronopost; colissimo;
poste; douane; bagage; bagages; valise; vol; train; retard; acheminement
= money back | t.refund=5
rembours*; remboursement; retour; retourner; renvoyer; renvoi; avoir; indemnis*; dedommag*; compensation; echange;
echanger; geste commercial; rendez moi mon argent
= the writer wants to end it | t.cancellation=5
annuler; annulation; resilier; resiliation; resilie; desabonn*; desinscri*; cloturer; cloture; supprimer mon compte;
fermer mon compte; mettre fin a mon; retractation
= a technical fault | t.outage=3
application; appli; site; site internet; site web; internet; wifi; box; reseau; connexion; serveur; mise a jour;
ecran; telephone; ordinateur; imprimante; logiciel
= account, identity and personal data | t.account=3
mon compte; compte; mot de passe; identifiant; identifiants; me connecter; connecter; verification; verifier mon;
identite; donnees personnelles; mes donnees; code pin; changer mon adresse; adresse; inscription; carte; coordonnees
= staff, quality and waiting | t.complaint=3
service client; service; accueil; personnel; employe*; vendeur; vendeuse; conseiller; conseillere; responsable;
qualite; reclamation; plainte; attente; serveur; hotline; impoli*; desagreable
= praise | t.praise=4
merci pour; merci a; merci beaucoup; bravo; felicitations; excellent service; je recommande; super service; ravi;
ravie; j adore; merci; au top
= a question | t.question=3 m=asks
comment puis je; comment faire; comment; combien; quel est; quelle est; quels sont; quelles sont; quand; ou puis je;
est ce que; y a t il; avez vous; proposez vous; acceptez vous; est il possible; peut on; horaires; renseignement*;
information*; j aimerais savoir; je voudrais savoir; disponible; disponibilite; reserver; reservation; devis; rendez
vous; taille
`;
