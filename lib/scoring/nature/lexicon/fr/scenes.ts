/** French: everyday dangers and needs, abuse over trifles, praise in rough words, praise that is bitter. Format: `../../lexicon.ts`. */
export const scenes = `
= danger: gas, fire, smoke or current | u.harm=66 v=-20 f=safety tone=worried t.complaint=1
fumée sort; prise _ fume; prise _ étincelles; étincelles; sent le brûlé; odeur de brûlé; sent le gaz; odeur de gaz;
fuite de gaz; eau _ tableau électrique; eau coule sur le tableau; eau _ compteur; eau _ électri*; monoxyde;
détecteur de monoxyde; prend feu; en feu; batterie _ gonfl*; brûlante au toucher; court circuit; décharge électrique
= danger for a person | u.harm=66 v=-25 f=safety tone=worried t.complaint=1
ascenseur est arrêté entre; ascenseur _ bloqué; ascenseur _ coincé; coincé dans; coincés dans; coincée dans; bloqué
dans l; bloquée dans l; entre deux étages; nous sommes @num dedans; du mal à respirer; peine à respirer; n arrive
plus à respirer; gorge _ gonfle; lèvres _ gonfl*; vertiges; tête qui tourne; freins _ mous; freins _ plus; morceau
de verre; bout de verre; éclat de verre; allergi*; avalé; saigne; un inconnu
= medicine or health at stake | u.harm=58 v=-12 tone=worried f=vulnerable
respirateur; oxygène à domicile; un seul comprimé; dernier comprimé; plus de comprimés; dernière dose; une seule
dose; plus qu un comprimé; traitement contre l épilepsie; comprimé contre; médicament pour le coeur; pour le cœur;
anticoagulant*; insuline; ventoline; lait infantile; couches
= stranded or about to miss something | u.harm=58 v=-22 t.delivery=2 tone=worried
bande d arrêt d urgence; bande d arrêt; sur le bas côté; enfermé dehors; enfermée dehors; à la porte de; devant la
porte; dehors avec; bloqué à l étranger; bloquée à l étranger; bloqué à; bloquée à; carte ne passe plus; vol part
dans; train part dans; part dans @num; part dans une heure; dernier bus; dernier train; dernier métro; perdons la
chambre; perdre la chambre; nulle part où dormir; seule dans le noir; seul dans le noir; mariage est demain; mariage
est aujourd hui; examen commence
= money or identity being stolen | u.harm=58 v=-22 t.account=4 tone=worried
quelqu un utilise ma; quelqu un paie avec; quelqu un achète avec; en ce moment même avec ma carte; en train de
vider; vide mon compte; paiements que je n ai pas
= business is being lost | u.harm=60 v=-20 t.outage=3 tone=worried
aucun paiement ne passe; aucune commande ne passe; les paiements échouent; plus aucun client
= rent, wages or food depend on it | u.harm=48 v=-14 tone=worried
rien pour manger; plus rien à manger; de quoi manger; nourrir mes enfants; rien pour nourrir; loyer part; loyer est
dû; payer mon loyer; payer le loyer; loyer demain; frais de crèche; salaires à verser; acheter des couches;
expulsion; huissier
= an insult | i.insult=54 v=-40 p=-26 f=abuse tone=contemptuous
sale robot; sale bot; guignols; crétins; êtes vraiment des; vous êtes cons; ou juste cons; radins; bande de
guignols; bande d incapables; bande de nuls; quel abruti; quel débile; quel âge avez vous; vous avez quel âge;
illettrés; apprenez à écrire; apprenez le français; bras cassés; branquignols; neuneus; gros nuls; andouille*;
cruche*; gourde*; cornichon*; buses; triples buses; quiches; tanches; tanche; branques; boloss; bolos; teubés;
teubé; mongols; bourrin*; blaireau*; gougnafier*; goujat*; malotru*; mufle*; péquenaud*; beauf*; beaufs; rapiat*;
rapaces; vautours; crapule*; canaille*; vermine; fumiers; fumier; raclure*; sangsues; pignouf*; zouave*; nigaud*;
niais; niaise; demeuré*; ahuri*; attardé*; tête de noeud; têtes de noeud; peigne culs; grippe sou*; pingres; pingre;
quel génie a; quel est le génie; quel est l abruti; qui est l abruti; qui est le débile; mon chien ferait; un enfant
de cinq ans; un singe; retournez à l école; retourne à l école; tarés; taré; tarée; bande de tarés; gros malins;
petit malin; morveux; lèche bottes; prétentieux; pimbêche; feignasse*; feignants; tire au flanc
= contempt | i.contempt=47 v=-36 p=-12 tone=contemptuous t.complaint=2
pouvez vous la garder; pouvez vous le garder; où je pense; carrez vous; mettez vous la; épargne moi ton; épargnez
moi votre; baratin; insupportable; la honte; c est la honte; à vomir; me donne la gerbe; la gerbe; une horreur;
cette horreur; pique les yeux; saigner les oreilles; moche à pleurer; hideux; hideuse; ringard*; minable; foutez la
paix
= strong praise in rough words | i.relief=-30 v=60 m=praise m=good t.praise=3 tone=pleased
11 10; 12 10; 10 10; onze sur dix; 11 sur 10; jeu me tue; ce jeu me tue; m a anéantie; m a anéanti; m a détruit;
donnez leur tous; tous les prix; pleuré de joie; larmes de joie; en larmes de joie; j hallucine; du délire; c est du
délire; sacré génie; putain la vitesse; vous êtes des malades; êtes des malades; des fous furieux; un truc de fou;
vous déchirez; complètement accro; accro à; diablement bon; diablement; de la balle; une tuerie; sourire aux lèvres;
le sourire jusqu; la chair de poule; chair de poule; jamais été aussi heureu*; plus beau jour; la meilleure soirée;
le meilleur repas; léché l assiette; léché mon assiette; dévoré; m a achevé; m a achevée; m a tué; m a tuée;
scotché*; bluffé*; sur le cul; tombé* de ma chaise; pleuré de rire; mort* de rire; pleurer de bonheur; quel bonheur;
que du bonheur; je roule jusqu; je vous épouse; épousez moi; je vous embrasse; chapeau bas; monstrueux de; dingue; c
est dingue; un délice; une dinguerie; sauvé la vie; ressuscité; redonné vie; remis à neuf; je ne voulais plus
partir; pas envie de repartir; on ne voulait plus partir; j en redemande; en redemande; une claque; pris une claque;
énorme claque; au top; des amours; des génies
= a word of mild praise | v=16 m=mended
@num minutes d attente; deux minutes d attente; réglé en; en un quart d heure; sans attendre; décroché tout de suite
= praise that is bitter where a problem follows | m=irony
chapeau pour; bravo pour; quelle chance; quel luxe; cinq étoiles pour; felicitations pour; ah super; ah génial; ah
bravo; du grand art; quel talent; j adore
= what no praise names | m=fail
encore perdu; encore une panne; en panne; heures d attente; raccrocher au nez; raccroché; glacé; glacée; glacées; un
jour trop tard; le lendemain de; frais surprise; frais caché*; encore des frais; encore en retard; jamais venu; ne
vient jamais; personne ne répond; mois pour; semaines pour; m ignorer; oublié mon; oublié ma
= sarcasm | i.sarcasm=32 v=-44 p=-6 f=sarcasm tone=sarcastic t.complaint=2
que mon argent; ce n est que mon argent; gardez donc mon; prenez votre temps; merci pour rien; quelle efficacité; on
se régale; toujours plus fort; rien que ça; encore une fois bravo; encore perdu ma; encore perdu mon; merci d avoir
?encore perdu/cassé/oublié/annulé/ignoré/abîmé; merci pour le/la/les retard/panne/attente/silence
= a happy end | m=mended
retrouvé; encore retrouvé; retrouvée; réparée en; réparé en; a été réparé*; tout est réglé; est réglé; réglé en;
marche enfin; fonctionne enfin; bien visible; remboursé; livré en; sans accroc
= a service by its proud name | m=prized
service; service client; premium; assistance; express; prioritaire; garantie; urgence; rapide; transparence;
support; qualité
`;
