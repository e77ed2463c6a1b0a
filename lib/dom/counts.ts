// Words that stand beside a number: what people and posts are counted by, in the languages that networks are used in.

/** What a count counts, with its word; the kinds are those of the facts of the domain. */
type Kind =
  | 'followers'
  | 'karma'
  | 'posts'
  | 'views'
  | 'reposts'
  | 'quotes'
  | 'likes'
  | 'replies'
  | 'orders'
  | 'plan'
  | 'company';
type Words = readonly (readonly [Kind, RegExp])[];

const whole = (list: string): RegExp => new RegExp(`^(?:${list})$`, 'iu');

/** Beside an author's name: how many follow, how much is thought of the person. */
const COUNTED_PERSON: Words = [
  [
    'followers',
    whole(
      'followers?|follower:innen|subscribers?|abonnent(?:en|innen)?|seguidor(?:es|as?)?|suscriptor(?:es)?|abonnée?s?|inscritos?|seguaci|iscritti|volgers?|abonnees?|подписчик(?:ов|а|и)?|obserwujących|takipçi|フォロワー|チャンネル登録者|粉丝|关注者|팔로워|متابعا?|متابعين|مشتركا?',
    ),
  ],
  ['karma', whole('karma|reputation|reputación|réputation|reputazione|reputação|reputatie|評判')],
  ['posts', whole('posts|beiträge|publicaciones|publications|publicações|post pubblicati|berichten|投稿|сообщени[йя]')],
];

/** Beside the message: how far it went. */
const COUNTED_REACH: Words = [
  [
    'views',
    whole(
      'views?|impressions?|aufrufe?|ansichten|visualizaciones|vistas|visitas|reproducciones|vues?|visualizaç(?:ões|ão)|visualizzazion[ie]|weergaven?|просмотр(?:ов|а|ы)?|wyświetleń|görüntülenme|(?:回|件の)?(?:表示|視聴)|次观看|조회수?|مشاهدة|مشاهدات',
    ),
  ],
  [
    'reposts',
    whole(
      'reposts?|retweets?|shares?|boosts?|reblogs?|(?:mal )?geteilt|compartid[oa]s?|(?:veces|vezes) compartid[oa]s?|compartidos|partages?|compartilhamentos?|partilhas?|condivision[ie]|(?:keer )?gedeeld|репост(?:ов|а|ы)?|udostępnień|(?:件の)?リポスト|シェア|转发|공유|مشاركة|مشاركات',
    ),
  ],
  [
    'quotes',
    whole('quotes?|quote tweets?|zitate?|citas?|citations?|citaç(?:ões|ão)|citazion[ie]|citaten|(?:件の)?引用'),
  ],
  [
    'likes',
    whole(
      "likes?|favou?rites?|favs?|upvotes?|reactions?|gefällt mir|gefällt das|me gusta|(?:mentions? )?j[’']aime|curtidas?|gostos?|mi piace|vind-ik-leuks?|нравится|polubie[nń](?:ia)?|beğeni|(?:件の)?いいね!?|赞|좋아요|إعجابا?|إعجابات",
    ),
  ],
  [
    'replies',
    whole(
      'repl(?:y|ies)|comments?|responses?|antwort(?:en)?|kommentare?|respuestas?|comentarios?|réponses?|commentaires?|respostas?|comentários?|rispost[ae]|comment[oi]|reacties?|antwoorden|ответ(?:ов|а)?|комментари(?:ев|я|й)|odpowiedzi|komentarzy|yanıt|yorum|(?:件の)?(?:返信|コメント)|回复|评论|답글|댓글',
    ),
  ],
];

/** Labels of a contact's panel. */
const COUNTED_PANEL: Words = [
  [
    'orders',
    whole('(?:total |number of )?orders|bestellungen|pedidos|commandes|ordini|encomendas|bestellingen|注文(?:数|回数)'),
  ],
  [
    'plan',
    whole(
      '(?:current )?plan|subscription|tarif|abo(?:nnement)?|plano|forfait|piano|suscripción|assinatura|プラン|тариф',
    ),
  ],
  [
    'company',
    whole(
      'company|organi[sz]ation|firma|unternehmen|organisation|empresa|organización|entreprise|société|azienda|organizzazione|organização|bedrijf|organisatie|会社(?:名)?|組織|компания|организация',
    ),
  ],
];

/** `Verified`, `Verified account`; a verified purchase is something else. */
const SAYS_VERIFIED = whole(
  'verified(?: account| profile| user)?|verifiziert(?:es (?:konto|profil))?|(?:cuenta |perfil )?verificad[oa]|(?:compte |profil )?(?:vérifié|certifié)|(?:conta )?verificada|(?:account |profilo )?verificato|geverifieerd(?: account)?|認証済み(?:アカウント)?',
);

/** The number of stars, in front of the five. */
const SAYS_STARS =
  /(\d(?:[.,]\d)?)\s*(?:\/|of|out of|von|de|sur|su|di|van|из)\s*5(?!\d)|^(\d(?:[.,]\d)?)\s*(?:stars?|sterne?n?|estrellas?|étoiles?|stelle?|estrelas?|sterren|つ星)$|(?:5つ星のうち|星5つ中の?)\s*(\d(?:[.,]\d)?)/iu;

/** The words beside a person's and a message's counts and in a contact's panel; what says verified, and how many stars of five. */
export function countWords(): { person: Words; reach: Words; panel: Words; verified: RegExp; stars: RegExp } {
  return {
    person: COUNTED_PERSON,
    reach: COUNTED_REACH,
    panel: COUNTED_PANEL,
    verified: SAYS_VERIFIED,
    stars: SAYS_STARS,
  };
}
