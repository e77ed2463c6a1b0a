/** French: how annoyed the writer sounds, courtesy, feeling. Format: `../../lexicon.ts`. */
export const person = `
= an insult | i.insult=54 v=-40 p=-26 f=abuse tone=contemptuous
bande de clowns; bande de nuls; bande de voleurs; nulle a chier; nul a chier;
hypocrites; illettre*; pauvres types; pauvre type; minables; bouffon*; tocard*; bande d; ploucs; nazes; naze;
idiot; idiots; imbecile*; abruti*; connard*; connards; connasse; cons; salaud*; salope*; encule*; debile*; cretin*;
clowns; guignols; charlots; voleur*; menteur*; bandits; incapable*; bons a rien; nuls; bande de; ordures; va te faire;
allez vous faire; fils de pute; escrocs; pourris; branleurs; branquignols
= swearing | i.swear=36 v=-22 p=-20 f=abuse m=swear
merde; putain; bordel; chier; fait chier; faites chier; foutre; foutu*; foutage de gueule; vous foutez de; ptn; mdrr;
con; conn*; saloperie; cul; degueulasse; purée
= anger is named | i.anger=40 v=-34 tone=angry
en colere; furieu*; enerve*; agace*; excede*; scandalise*; indigne*; outre; outree; marre; en ai marre; ras le bol;
ras-le-bol; fatigue* de; a bout; suis a bout; patience a des limites; plus de patience; rage; deteste; je hais; ca
suffit; c en est trop; trop c est trop; hors de moi
= contempt | i.contempt=47 v=-36 p=-12 tone=contemptuous t.complaint=2
honte; honteu*; scandaleu*; scandale; inadmissible*; inacceptable*; intolerable; ridicule*; lamentable*; pitoyable*;
minable*; nul; nulle; nullissime; catastroph*; catastrophique; une blague; c est une blague; une plaisanterie; se
moque de; vous moquez; se moquer; moquez; foutent de; incompetent*; incompetence; arnaque; du vol; c est du vol; vol
organise; degoute; degoutant; horrible*; affreux; pire; le pire; la pire; mensonge*; mentez; menti; mentent;
irrespect*; manque de respect; foutaises; n importe quoi; absurde; indigne; zero; deplorable; desastreu*; une
poubelle; poubelle; pas serieux; pas professionnel; amateur*
= a question that scorns | i.scorn=34 v=-24 p=-16 t.complaint=2 tone=contemptuous
sourds ou quoi; aveugles ou quoi;
quel genie; c est qui le genie; qui est le genie; qui a choisi; qui a eu l idee; vous etes aveugles; vous etes sourds;
vous avez pense; vous vous fichez; vous vous moquez; vous vous foutez; c est une blague; vous trouvez ca normal; ca
vous amuse; qui a pondu; vous prenez les gens; nous prenez pour; me prenez pour
= left without a word | u.repeat=16 i.blame=26 v=-18 t.complaint=1 tone=frustrated
aucune nouvelle; sans nouvelles; silence radio; pas un mot; pas un appel; personne n est venu; personne ne vient; me
laissez tomber; laisse tomber; et rien; toujours personne
= strong complaint | i.blame=24 v=-22 t.complaint=2 tone=frustrated
frustr*; enerv*; agac*; incroyable que; je n y crois pas; c est incroyable; tres mecontent*; mecontent*; mauvais
service; service deplorable; pas content*; impoli*; malpoli*; desagreable*; raccroche au nez; raccroche; me raccroche;
ne faites rien; ne font rien; personne ne m aide; personne ne fait; rien n est fait; aucune aide; aucune solution;
votre faute; par votre faute; a cause de vous; perte de temps; perdre mon temps; perdre du temps; plus jamais; jamais
plus; a fuir; fuyez; evitez; a eviter; je ne recommande pas; deconseille; j exige; exige; je me plains; vous aviez
promis; promis; promesse*; on m avait dit; inadmis*; illegal; injust*; parler a un responsable; un responsable; parler
a un humain; c est quoi ce; serieusement; serieux; vous plaisantez; vous rigolez; explications; comment est ce
possible; comment osez; vous osez; negligen*; irresponsab*; balade; se renvoie la balle; galere
= mild displeasure | i.mild=17 v=-20 tone=disappointed t.complaint=1
decu; decue; decus; decevant*; deception; deceptions; insatisfait*; dommage; malheureusement; regrettable; inquiet*;
inquiete; pas satisfait*; pas content*; pas terrible; mauvais; mauvaise; mal; j attendais mieux; pas normal; anormal;
sans prevenir; sans explication; sans raison; trop cher; cher; lent; triste; ennuyeux; embetant; penible; surpris*;
pas correct
= worry | i.mild=8 v=-14 tone=worried
inquiet; inquiete; inquietude; angoiss*; anxieu*; stress*; peur; effray*; panique; crains
= a threat to leave | i.threat=34 v=-26 f=churn t.cancellation=2
chez un autre operateur; chez un autre fournisseur; change d operateur; changer d operateur; je passe chez; passe a la
concurrence; fermez mon compte; plus entendre parler de vous;
je resilie; vais resilier; resilier immediatement; resilier mon abonnement; je vais annuler mon; changer de; je change
de; je passe a la concurrence; la concurrence; concurrent*; aller voir ailleurs; voir ailleurs; ailleurs; perdu un
client; perdez un client; perdre un client; perdu une cliente; plus jamais chez vous; jamais plus chez; ne commanderai
plus; n acheterai plus; derniere fois que; fermer mon compte; je vous quitte
= a legal step is named | i.threat=30 v=-18 f=legal
avocat*; plainte; porter plainte; porterai plainte; deposer plainte; depot de plainte; tribunal; tribunaux; justice;
en justice; poursuites; poursuivre; mise en demeure; action en justice; action juridique; ufc; que choisir; dgccrf;
signal conso; signalconso; mediateur; repression des fraudes; association de consommateurs; rgpd; cnil; mes droits;
code de la consommation; police; huissier; legal; juridique*
= a public threat | i.threat=26 v=-14 f=press
journaliste*; presse; journaux; television; medias; les reseaux; reseaux sociaux; rendre public; rendrai public; tout
le monde saura; faire savoir; mauvais avis; une etoile; 1 etoile; trustpilot; avis negatif; buzz; mes abonnes; sur
twitter; sur tiktok; je publie; 60 millions
= sarcasm | i.sarcasm=32 v=-44 p=-6 f=sarcasm tone=sarcastic t.complaint=2
merci de m avoir raccroche; merci de ne pas repondre; merci pour le retard; merci pour l attente; quel talent; quel
accueil _ raccroche;
merci pour rien; merci de rien faire; merci de m avoir fait perdre; merci d avoir gache; merci d avoir perdu; merci d
avoir casse; merci de m avoir fait attendre; merci de m ignorer; comme d habitude; comme par hasard; quelle surprise;
tiens donc; ben voyons; bien sur bien sur; encore un retard; il ne manquait plus que ca; manquait plus que ca; bravo
pour la perte; bravo le service; bravo le professionnalisme; bravo l organisation; chapeau l organisation; on
applaudit; ca commence bien
= praise that is bitter where a problem follows | m=irony
chapeau; quel accueil;
super; genial; formidable; parfait; magnifique; merveilleux; excellent; bravo; felicitations; quelle joie; quel
bonheur; quel plaisir; quel service; quelle efficacite; j adore; trop bien; chouette; top; au top; fantastique; vive;
quel professionnalisme
= relief of anger: the writer says that all is well | u.solved=-4 i.relief=-20 v=12 tone=calm
pas de souci; pas de soucis; pas de probleme; aucun probleme; aucun souci; pas grave; ce n est pas grave; rien de
grave; ne vous inquietez pas; pas en colere; pas fache*; pas enerve*; je comprends; je comprends tout a fait;
comprehensible; mon erreur; ma faute; de ma faute; erreur de ma part; tout va bien; pas de mal
= cross with oneself, not with the firm | i.relief=-40 v=10
en veux de ne pas; m en veux; furieux contre moi; furieuse contre moi; colere contre moi; bete de ma part; stupide de
ma part
= strong praise in rough words | i.relief=-30 v=48 m=praise t.praise=3 tone=pleased
c est mortel; sont mortels; sont mortelles; j en reve; a tomber; a tomber par terre; c est dingue; une bombe; chanme;
putain de bon; putain c est bon; putain que c est bon; trop bon; mortel; une tuerie; tuerie; d enfer; un truc de fou;
truc de ouf; de ouf; trop fort; dingue comme c est; je suis mort de rire; mort de rire; mdr; ca dechire; dechire;
terrible ce service; la folie; c est de la bombe; de la bombe; bombe; une dinguerie; vachement bien; chapeau bas; ca
tue; trop stylé; du tonnerre; putain de genial; sacrement bon; foutrement bon
= thanks | p.thanks=16 v=14 i.relief=-5 tone=grateful m=thanks
merci; merci beaucoup; mille mercis; merci bien; remercie; remerciements; je vous remercie; reconnaissant*
= thanks for help | u.ask=0 p.thanks=15 v=14
merci pour l aide; merci pour votre aide; merci de votre aide; merci pour ton aide; pour votre aide; merci de l aide
= thanks in advance | p.thanks=14 m=advance
merci d avance; d avance merci; par avance; en vous remerciant par avance; merci par avance; je vous remercie par
avance; merci pour votre aide; merci de votre aide; vous remerciant
= please | p.please=12 tone=polite
s il vous plait; s il te plait; svp; stp; veuillez; je vous prie; je vous prie de; ayez l amabilite; auriez vous l
amabilite; auriez vous la gentillesse
= an asking form | p.ask=11 tone=polite
pourriez vous; pourrais je; puis je; j aimerais; je voudrais; je souhaiterais; serait il possible; auriez vous; seriez
vous; me serait il; je me permets; pourrais tu; pouvez vous
= a greeting | p.greeting=7
bonjour; bonsoir; salut; cher; chere; madame; monsieur; cordialement; bien cordialement; bien a vous; bonne journee;
bonne soiree; salutations; cdt; coucou; respectueusement; belle journee
= an apology | p.apology=11 tone=polite
pardon; desole; desolee; excusez moi; excuse moi; excuses; navre*; je m excuse; mes excuses; veuillez m excuser;
pardonnez moi
= blunt address | p.blunt=-9
pourquoi vous; je veux; j exige; repondez; faites; vous devez; il faut que; reglez; rendez; donnez moi; dites moi; c
est quoi; vous etes; bougez vous; remboursez moi; alors; vous n avez
= a word of strong praise | v=46 m=good
un amour; des amours; des tresors; un tresor; une perle; des perles; rien a dire; quel bonhomme; a pleure en partant;
pleure de joie; client a vie; bonne surprise; belle surprise; du fond du coeur; tres humain; cinq etoiles; un regal;
regale; quelle serie; impeccable; une pepite; adorable;
tabarnak que c est bon; que c est bon; une merveille; des anges; un ange; chapeau; rien a redire; rien a reprocher; au
poil; nickel; des cracks; je vous aime; on vous aime; au petits oignons; sauve la vie;
excellent*; genial*; merveilleu*; fantastique*; parfait*; magnifique*; formidable*; extraordinaire*; superbe*; adore;
adorons; j adore; meilleur*; impeccable*; incroyable; sublime*; delicieu*; ravi; ravie; ravis; enchante*; au top; top;
exceptionnel*; remarquable*; brillant*; bravo; felicitations; recommande; 10 sur 10; irreprochable*
= a word of praise | v=32 m=good
bien; bon; bonne; bons; bonnes; content; contente; heureu*; satisfait*; satisfaite; agreable*; aimable*; gentil*;
gentille; sympa; sympathique*; rapide*; efficace*; professionnel*; utile*; pratique; facile; joli*; beau; belle;
plaisir; aime; aimons; jaime; plait; confortable; drole; rigolo; super; cool; chouette; qualite; serviable*; reactif;
reactive; soigne; ponctuel*; souriant*; fier; fiere; espoir; bisous; haha
= a word of strong blame | v=-46 m=bad
horrible*; terrible; affreu*; nul; nulle; honte; honteu*; arnaque; catastroph*; pire; merde; deteste; hais;
degueulasse; lamentable; scandaleu*; inadmissible; inacceptable; mort; morte; tuer; cauchemar; enfer; desastre; pourri
= a word of blame | v=-32 m=bad
mal; mauvais*; triste*; decu*; deception; colere; fache*; enerve*; casse*; panne; erreur; probleme*; perdu*; perdre;
peur; inquiet*; plainte; injust*; sale; laid*; moche; ennuy*; cher; lent*; difficile; impossible; faute; mensonge;
frustr*; pleur*; malade; seul*; douleur; souffr*; danger*; stupide*; bete; fatigue*; malheureu*
= a denial | v=-8
pas; jamais; rien; aucun; aucune; sans; non; encore
= a word of mild blame | v=-14 m=bad
retard; attente; attendre; attends; manque; annule; toujours pas`;
