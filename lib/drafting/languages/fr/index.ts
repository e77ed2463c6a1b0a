import { type Grammar, type Pack, words } from '../pack.ts';
import { matters } from './matters.ts';
import { kinds } from './nouns.ts';
import { phrases } from './phrases.ts';
import { indirect, retell, retellPraise, retellStake } from './tell.ts';
import { boundary, never, vague } from './words.ts';
import * as more from './words-more.ts';

const SPAN =
  '(?:plus de |presque |environ )?(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|\\d{1,3}) (?:heures?|jours?|semaines?|mois|ans?)';
const DAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';

const DEADLINE = new RegExp(
  `((?:pour|avant|d'ici|jusqu'à) (?:le |ce )?(?:${DAY}|demain|ce soir|week-end|Noël|\\d{1,2} \\p{L}{3,9}))(?!\\p{L})`,
  'iu',
);
const WROTE_BEFORE =
  /(?:(?:deuxième|troisième|quatrième|cinquième|\d+e|\d+ème) (?:fois que (?:je|j'|nous) ?(?:vous|signal|écri|appel|relanc|contact|demand)|message|mail|appel|relance)|(?:déjà (?:écrit|appelé|contacté|relancé))|personne ne (?:me |nous )?(?:répond|décroche|rappelle)|sans réponse|aucune réponse)/i;

const grammar: Grammar = {
  determiners: {
    '': 'votre',
    mon: 'votre',
    votre: 'notre',
    vos: 'nos',
    ma: 'votre',
    mes: 'vos',
    notre: 'votre',
    nos: 'vos',
    le: 'le',
    la: 'la',
    les: 'les',
    "l'": "l'",
    cette: 'cette',
    ce: 'ce',
    cet: 'cet',
  },
  before: words('commandé acheté reçu réservé commandée achetée'),
  articles: words('un une des'),
  compounds: false,
  boundary,
  inside: words("de à en d'"),
  kinds,
  ...more,
  parted: (text) => text.replace(/(?<!\p{L})l'(?=\p{L})/giu, "l' "),
  vague,
  never,
  singular: (word) => word.replace(/(?<=eau|eu)x$/, '').replace(/(?<=[^s])s$/, ''),
  contract: (text) =>
    text
      .replace(/(?<!\p{L})de le (?=\p{L})/gu, 'du ')
      .replace(/(?<!\p{L})de les (?=\p{L})/gu, 'des ')
      .replace(/(?<!\p{L})à le (?=\p{Ll})/gu, 'au ')
      .replace(/(?<!\p{L})à les (?=\p{Ll})/gu, 'aux ')
      .replace(/\bque (?=(?:il|elle|on|aucun)\b)/g, "qu'"),
  retell,
  retellPraise,
  retellStake,
  indirect,
  clauses: /[;:–—()]|,(?!\d)|\s-\s|\s(?:et|mais|parce que|car|donc|alors|alors que|bien que)\s/i,
  waited: new RegExp(
    `(?:depuis|attends|ça fait|cela fait|fait|après|il y a)\\s+(?:déjà )?(${SPAN})(?!\\p{L})|(${SPAN}) (?:d'attente|que j|sans)`,
    'iu',
  ),
  deadline: (text) => DEADLINE.exec(text)?.[1] ?? null,
  wonders:
    /(?:savoir|demander|demande|confirmer|me dire|m'indiquer) ((?:si|s'|quand|où|comment|pourquoi|combien|quel\w*|à partir de quand) ?[^.!?\n]{5,100})/i,
  wroteBefore: WROTE_BEFORE,
  thanks: /\b(?:merci|remerci\w+)\b/i,
  familiar: /$^/,
  polite: /$^/,
  loss: /(?:décéd\w+|décès|est mort\w*|obsèques|enterrement|feu mon|défunt\w*)/i,
};

const french: Pack = { language: 'fr', name: 'French', matters, phrases, grammar };

export default french;
