/** French: more words that tell what a message is about. Format: `../../lexicon.ts`. */
export const matters = `
= a thing that is faulty | t.outage=2 m=hint
fuite; fuit; goutte; tuyau; bouché; chaudière; radiateur; chauffage; frigo; four; lave linge; lave vaisselle;
ascenseur; escalator; tapis; machine; ampoule; clignote; humidité; moisissure; fissure; desserré; grince; panne; en
panne; défectueu*; défaut; bug; bugue; plante; bloque; ne charge; ne s ouvre; ne démarre; ne fonctionne; hors service;
coupure; connexion; réseau; internet; wifi; technicien; réparer; réparation; batterie; chargeur; fermeture; roue;
pneu; frein*; moteur
= goods or travel on the way | t.delivery=2 m=hint
point relais; relais; livreur; livraison; livré*; colis; expédi*; pas reçu; jamais reçu; manque; manquant; en route;
retard; train; quai; bus; vol; ferry; bateau; correspondance; valise; bagage*; douane; suivi; transporteur; créneau;
arrivé en retard
= staff, quality and waiting | t.complaint=2 m=hint
impoli*; désagréable*; malpoli*; arrogant*; hautain*; crié; moqué; ignoré*; personnel; employé*; vendeu*; serveu*;
chauffeur; médecin; coach; propriétaire; contrôleu*; queue; attente; attendu; sale; saleté; odeur; cheveu; froid; cru;
bondé; bruit; traité; accueil; promis; trompeu*; réception; guichet; qualité; plainte; réclamation; standard
= account, identity and personal data | t.account=2 m=hint
compte; accès; mot de passe; identifiant*; connexion; me connecter; inscri*; vérifi*; code; bloqué; adresse; déménag*;
nouveau numéro; données; supprimer; confidentialité; newsletter; carte d identité; passeport; pirat*; fraude;
hameçonnage; points; profil; sim; iban; titulaire; usurp*
= money back | t.refund=3 m=hint
remboursement; rembourser; remboursé*; retourner; renvoyer; renvoyé; échange; échanger; dédommage*; compensation;
garantie; caution; abîmé; endommagé; taille; geste commercial
= the writer wants to end it | t.cancellation=3 m=hint
annuler; annulation; résilier; résiliation; désabonner; désinscri*; abonnement; renouvel*; essai; engagement; préavis;
rétract*; arrêter; mettre fin
= charges, payments and debts | t.billing=1 m=hint
facture; facturé; facturation; prélevé; prélèvement; débité; deux fois; frais; supplément; relance; impayé; échéance;
mensualité; augmentation; plus cher; remise; code promo; montant; consommation; loyer; intérêts; amende; paiement
`;
