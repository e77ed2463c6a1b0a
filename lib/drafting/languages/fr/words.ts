import { words } from '../pack.ts';

export const goods = words(`
 tente sac veste manteau robe chemise t-shirt pantalon jean jupe pull chaussure basket botte sandale gant bonnet écharpe maillot
 valise bagage portefeuille montre bague collier bracelet lunettes ceinture téléphone portable tablette ordinateur écran clavier souris imprimante
 routeur modem box caméra appareil casque écouteurs enceinte télé télévision téléviseur console manette chargeur câble batterie drone
 frigo réfrigérateur congélateur four cuisinière lave-vaisselle lave-linge sèche-linge bouilloire grille-pain mixeur micro-ondes cafetière machine aspirateur
 chauffage chaudière thermostat radiateur ventilateur lampe ampoule serrure sonnette alarme fer canapé chaise fauteuil table bureau lit matelas oreiller
 couette armoire étagère tapis rideau miroir berceau poussette jouet poupée puzzle jeu livre vélo trottinette voiture roue pneu siège
 perceuse scie tondeuse échelle barbecue casserole poêle couteau assiette tasse verre bouteille gâteau pain pizza repas dîner déjeuner café vin bière
 salade soupe fleurs bouquet crème shampoing parfum médicament ordonnance vol train bus ferry croisière hôtel chambre appartement voyage séjour excursion
 place billet réservation rendez-vous abonnement forfait contrat assurance crédit prêt carte compte facture reçu remboursement bon cadeau
 application appli site page internet fibre wifi connexion ligne électricité gaz eau compteur installation réparation cours guitare piano violon
 trépied planche ski raquette fermeture sangle poignée bouton porte charnière couture semelle housse coque filtre tuyau pompe pédale frein chaîne
 couverture serviette passeport certificat garantie notice parapluie robinet douche mot
`);

export const vague = words(
  'commande colis paquet article produit achat livraison envoi compte facture paiement abonnement réservation billet demande question réclamation service site appli remboursement argent adresse',
);

export const never = words(`
 mari femme mère père fils fille frère sœur ami amie conjoint famille patron voisin client directeur livreur agent conseiller personnel équipe entreprise
 temps jour semaine mois an année heure minute matin soir nuit fois problème souci réponse aide patience vie avis faute erreur idée nom façon
 chose fin moment fait raison situation reste part gens monde appel numéro vérité honte blague arnaque merde maison rue ville pays anniversaire mariage
 cœur attention personne avocat tribunal presse journaliste police côté début même suite première seconde deuxième troisième dernière premier dernier
 plaisir instructions système mot autre bonne mauvaise bon mauvais
 appartement logement cuisine mail e-mail message lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre serveur serveuse serveurs technicien vendeur vendeuse réceptionniste médecin confirmation accueil
`);

export const boundary = words(`
 le la les un une des mon ma mes ton ta tes votre vos notre nos son sa ses leur leurs je tu il elle on nous vous ils elles me te se lui y en
 qui que dont où et ou mais car donc si comme quand parce puisque depuis pendant à au aux du pour par avec sans sur sous dans chez entre vers
 est sont était sera a ai as ont avait n'est n'a ne pas plus jamais toujours encore déjà aussi très trop bien mal c'est j'ai j'attends
 fonctionne marche démarre charge chauffe fuit arrive arrivé arrivée arrivera reçu reçue commandé commandée acheté achetée payé livré livrée tombe tombé
 merci bonjour aujourd'hui hier demain ici là maintenant tout toute s'il vient venu reste perd coupe plante bloque s'éteint s'allume s'arrête cassé cassée
 abîmé abîmée perdu perdue qu'il qu'elle d'un d'une n'arrive affiche indique
`);
