import { kindsFrom } from '../pack.ts';
import { goods } from './words.ts';

/** What people write about, by kind, singular. Written for this project. */
export const kinds = kindsFrom(
  {
    parcel: 'commande colis paquet article produit achat livraison envoi expédition',
    paper: `demande permis passeport visa certificat attestation dossier résultat analyse rapport ordonnance courrier document
      formulaire inscription bourse diplôme relevé note carte-grise titre candidature réclamation allocation pension devis
      examen acte prise-en-charge bulletin duplicata justificatif`,
    money: `facture prélèvement paiement virement remboursement frais amende caution dépôt loyer reçu salaire solde tarif montant
      avoir échéance argent débit retrait cotisation mensualité acompte indemnisation chèque estimation`,
    plan: 'abonnement forfait contrat assurance mutuelle prêt crédit adhésion police',
    travel: 'vol train bus car ferry croisière voyage trajet correspondance excursion tgv',
    stay: 'réservation chambre hôtel table rendez-vous billet siège séjour consultation cours visite place opération atelier créneau stage',
    access: 'compte carte profil sim esim',
    key: 'mot-de-passe identifiant code pin accès',
    supply: 'internet fibre wifi connexion ligne réseau électricité gaz eau chauffage courant box compteur',
    home: `chaudière radiateur ascenseur toilettes toit mur plafond fenêtre humidité moisissure fuite tuyau
      douche robinet interphone garage escalier balcon volet serrure salle-de-bain`,
    software:
      'application appli site page portail export intégration extension mise-à-jour fonction filtre recherche synchronisation notification tableau calendrier vpn widget',
    food: 'pizza plat repas dîner déjeuner petit-déjeuner café burger salade soupe gâteau pain menu vin bière viande dessert steak',
  },
  goods,
);
