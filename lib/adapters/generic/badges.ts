// What stands beside a name and is none: ranks, groups, roles, places, in the languages that boards and desks are used in.

const word = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, 'iu');

/** Of our side: badges of whoever answers for the firm, runs the place or owns the thing. */
const FIRM_BADGE = word(
  'staff|agent|atendente|support|moderator(?:in)?|mod|admin(?:istrator)?|employee|official|operator|(?:co-?|super)?host|owner|maintainer|collaborator|developer|manager|seller|team|organi[sz]er|mitarbeiter(?:in)?|gastgeber(?:in)?|inhaber(?:in)?|betreiber|kundendienst|verkäufer(?:in)?|hôte|co-?hôte|propriétaire|modérateur|administrateur|personnel|équipe|vendeur|responsable|gérante?|anfitri(?:ón|ona|ão|ã)|coanfitri(?:ón|ona|ão)|propietari[oa]|proprietári[oa]|moderador[ae]?|administrador[ae]?|vendedor[ae]?|equipo|equipe|soporte|servicio técnico|suporte|proprietari[oa]|gestore|moderatore|amministratore|venditore|assistenza|(?:mede)?verhuurder|gastheer|gastvrouw|eigenaar|medewerker|beheerder|verkoper|upphovsperson|ägare|värd|właściciel(?:ka)?|opiekun|sprzedawca|zespół|obsługa|gospodarz|владелец|администратор|модератор|продавец|поддержка|сотрудник|хозяин|автор видео|sahibi|yönetici|satıcı|yetkili|destek|مسؤول|مشرف|دعم|البائع|المضيف|فريق|מנהל|תמיכה|צוות|מוכר|sekretariat|secrétariat|vendor|technician|caseworker|landlord|instructor|eigentümer(?:in)?|anbieter(?:in)?|hersteller(?:in)?|verwaltung|sachbearbeiter(?:in)?|technicien(?:ne)?|exploitante?|dueñ[oa]|encargad[oa]|técnic[oa]|titolare|tecnico|leverancier|aanbieder|technicus|trainer|dozent(?:in)?|doctor|practice',
);
const FIRM_BADGE_CJK =
  /スタッフ|管理者|管理人|運営|公式|店舗|オーナー|ホスト|出品者|サポート|客服|管理员|管理員|官方|版主|卖家|賣家|店主|운영자|관리자|판매자|사장님|호스트|상담사/;

/** Of the other side. */
const CLIENT_BADGE = word(
  'guest|titular|buyer|customer|client|visitor|consumer|consumidora?|consommat(?:eur|rice)|verbraucher(?:in)?|consumatore|consument|requester|requestor|recipient|external|destinatári[oa]|destinatari[oa]|empfänger(?:in)?|claimant|complainant|traveller|traveler|passenger|player|respondent|backer|shopper|resident|citizen|reporter|patient|parent|tenant|applicant|op|original poster|topic (?:starter|author)|kunde|kundin|gast|käufer(?:in)?|besucher(?:in)?|patient(?:in)?|mieter(?:in)?|erziehungsberechtigte[rn]?|bewerber(?:in)?|ayant réservé|voyageu(?:r|se)|acheteu(?:r|se)|cliente?|huésped|comprador[ae]?|hóspede|ospite|acquirente|klant|koper|heeft geboekt|huurder|kupując[ya]|klient(?:ka)?|gość|zgłaszający|покупатель|клиент|гость|alıcı|müşteri|misafir|زائر|عميل|المشتري|לקוח|אורח|מבקר|קונה',
);
const CLIENT_BADGE_CJK =
  /購入者|お客様|ゲスト|買い手|楼主|买家|買家|游客|顾客|顧客|访客|구매자|고객|게스트|손님|방문자/;

const SAYING =
  'reply|replies|response|answer|comment|message|question|complaint|review|t?réplica|resposta|pergunta|mensagem|comentário|reclamação|respuesta|pregunta|mensaje|réponse|risposta|domanda|messaggio|antwort|frage|nachricht|antwoord|vraag|bericht|odpowiedź|pytanie|wiadomość|ответ|вопрос|сообщение|yanıtı?|cevabı?';
const OF =
  "(?:from|by|of|d[aeo]|del|du|della|dell[’']|de l[’']|des|der|vom|von|van|door)(?: ?(?:the|la|el|het|dem|der))?";
const FIRM_NOUN =
  'company|business|seller|shop|store|owner|merchant|host|property|empresa|loja|vendedor|tienda|anfitri[oó]n|entreprise|vendeur|boutique|établissement|azienda|venditore|negozio|proprietario|unternehmens?|händlers?|anbieters?|inhabers?|eigentümers?|bedrijf|verkoper|winkel|eigenaar|firmy|sprzedawcy|właściciela|компании|продавца|владельца|işletme|satıcı';
const CLIENT_NOUN =
  'customer|client|consumer|buyer|guest|user|cliente|consumidor|comprador|usuario|usuário|consommateur|acheteur|consumatore|acquirente|kunden|käufers?|gastes?|verbrauchers?|klant|koper|klienta|kupującego|покупателя|клиента|müşteri';
const roleLine = (noun: string): RegExp =>
  new RegExp(`^(?:(?:${SAYING}) (?:${OF} ?)?(?:${noun})|(?:${noun})(?:['’]s?)? (?:${SAYING}))[:：]?$`, 'iu');
const FIRM_LINE = roleLine(FIRM_NOUN);
const CLIENT_LINE = roleLine(CLIENT_NOUN);

/** `Resposta da empresa`, `Réplica do consumidor`, `Owner response`: a heading that says which side speaks, and is nobody's name. */
export const isRoleLine = (text: string): boolean =>
  text.length > 7 && text.length < 48 && (FIRM_LINE.test(text) || CLIENT_LINE.test(text));

const RANK = word(
  'newbie|new|junior|senior|veteran|regular|beginner|expert|member|user|since|posts?|karma|level|contributor|contributions?|followers?|neuling|anfänger|mitglied|benutzer|beiträge|seit|nouve(?:au|lle)|membre|actif|utilisateur|messages|novato|nuevo|miembro|usuario|mensajes|desde|utente|nuovo|membro|iscritto|messaggi|usuário|mensagens|gebruiker|lid|berichten|użytkownik|nowy|uczestnik|новичок|пользователь|участник|сообщений|üye|kullanıcı|puan|yeni|عضو|חבר|medlem|jäsen|offline|online|verified|pro|premium',
);
const RANK_CJK = /新手|会员|會員|等级|等級|级|積分|积分|一般|メンバー|会員|ユーザー|投稿|회원|등급|새내기/;

/** `Ludlow, UK`, `Lyon, France`: a place, after the name of who lives there. */
const PLACE = /^\p{Lu}[\p{L} .'’-]{1,28},\s(?:\p{Lu}{2,3}|\p{Lu}[\p{L}’-]{3,}(?:\s\p{Lu}[\p{L}’-]+)?)$/u;

export const isFirmBadge = (text: string): boolean =>
  FIRM_BADGE.test(text) || FIRM_BADGE_CJK.test(text) || FIRM_LINE.test(text);
/** A badge and nothing else. */
export const isStaffText = (text: string): boolean =>
  text.length < 40 && isFirmBadge(text) && text.split(' ').length < 5;
export const isClientBadge = (text: string): boolean =>
  CLIENT_BADGE.test(text) || CLIENT_BADGE_CJK.test(text) || CLIENT_LINE.test(text);

/** Is a text in a place for names rather a rank, a role or where somebody lives? In brackets behind a name it is no more than a remark. */
export const isBadge = (text: string): boolean => isRank(text.replace(/(?<=\p{L})\s\([^()]{2,24}\)$/u, ''));

const isRank = (text: string): boolean =>
  RANK.test(text) ||
  RANK_CJK.test(text) ||
  isClientBadge(text) ||
  isFirmBadge(text) ||
  PLACE.test(text) ||
  /^[([].*[)\]]$|^\W*\d/.test(text);
