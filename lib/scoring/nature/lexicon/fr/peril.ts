/** French: words that are a danger only where they stand together; see `../../peril.ts`. Format: `../../lexicon.ts`. */
export const peril = `
= a body in trouble | m=hurt
inconscient*; évanoui*; malaise; effondré*; convuls*; tousse; toussent; étouffe; suffoque; respire; vomi; vomit;
vomissent; vomissements; gonfle; gonflé*; enflé*; saigne; brûlures; cloques; plaques rouges; ne se réveille;
réveiller; ne réagit; ne répond plus; mal à la poitrine; avalé; ingéré; empoisonn*; intoxiqu*; déshydrat*;
hypothermie; tombée; chuté; ne peut plus marcher; ne peut pas marcher; ne peut plus bouger; se lever; mordu; pouls;
somnolent*
= somebody who may come to harm | m=frail
bébé; nourrisson; nouveau né; enfant; enfants; gamin*; fils; fille; mère; maman; mamie; papi; grand mère; grand père;
père; papa; âgé*; vieille dame; vieux monsieur; retraité*; enceinte; alzheimer; démence; handicapé*; fauteuil roulant;
patient*; résident*; passager*; collègue; voisin*; locataire; mari; soeur; frère; chien; chienne; chiot; chat; chaton;
diabétique; asthmatique; une dame; un monsieur
= somebody who has no business there | m=stranger
quelqu un; quelquun; un homme; un inconnu; des inconnus; un type; deux hommes; des hommes; intrus; cambrioleur*;
voleur*; mon ex; ex mari; ex copain; ex conjoint; pirate*; hacker*
= what such a one does | m=assault
à la porte; porte de derrière; à la fenêtre; essaie d entrer; essaie dentrer; essaye d entrer; tente d entrer; force
la; en train d entrer; est entré; escalade; tambourine; dans ma chambre; dans ma maison; me suit; nous suit; me
poursuit; ne part pas; refuse de partir; ne veut pas partir; devant ma porte; arrive chez; sait où j habite; sait où
jhabite; ma nouvelle adresse; frappé*; agressé*; agresse; couteau; pistolet; me surveille; me filme; se fait passer
= money or data on its way out | m=taking
vident; transfère; chiffrés; chiffrement; crypte; cryptés; autre paiement; autre achat; autre retrait; part de mon;
utilise ma; utilise mon
= what burns, poisons or comes down | m=blaze
flammes; flamme; en feu; grésille; ligne électrique; câble électrique; chlore; ammoniac; plafond _ tombe*;
plafond _ s effondre; plafond _ fissure*; plafond _ affaisse; plafond _ cède; mur _ penche; pédale de frein; direction
_ bloqu*; eau _ monte; aux genoux; rambarde _ cass*; tuiles _ tombent; arbre _ penche; chaudière _ explos*
= cut off from help | m=shut
enfermé*; piégé*; arrêté* entre; entre deux étages; dans le tunnel; dans un tunnel; nous a laissé*; m a laissé*; ma
laissé*; laissé* au bord; mauvais arrêt; mauvaise gare; mauvaise station; personne ne sait où; ne sais pas où il/elle;
ne savons pas où; ne la trouve*; ne le trouve*; est seule; est seul; sommes seuls; voyage seule; pas descendu*; ne
peut pas sortir; ne peut plus sortir; impossible de sortir; clés à l intérieur; clés dedans; clé dedans
= weather or an hour that does harm | m=harsh
moins @num; gelé; neige; tempête; canicule; plein soleil; au soleil; dans le noir; en pleine nuit; rien à manger; rien
à boire; sans eau; sans manteau; sans chauffage; aire de repos
= it goes on | m=now
en ce moment; en train de; il y a @num minutes; il y a dix minutes; depuis une heure; depuis une demi heure; depuis ce
matin; de pire en pire; d une minute; à tout moment
`;
