// Vocabulary of the generic reader: what class names, labels and short texts say, in the languages that helpdesks are used in.
// Every expression is linear: alternatives of plain words without nested repetition.

const word = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, 'iu');

const whole = (list: string): RegExp => new RegExp(`^(?:${list})(?: (?:name|details))?\\s*[:：]?$`, 'iu');

/** Before a name: `posted by`, `Email from`, `Nachricht von`; the line says who. */
export const BEFORE_NAME =
  /^(?:(?:message|reply|repl(?:y|ied)|comment(?:ed)?|e-?mail|mail|call|sms|note|review(?:ed)?|posted|sent|written|asked|opened|created|reported|submitted|question|answer(?:ed)?|nachricht|antwort|kommentar|bewertung|geschrieben|verfasst|mensaje|comentario|respuesta|reseña|réponse|avis|commentaire|bericht|reactie|beoordeling|messaggio|risposta|commento|mensagem|resposta|wiadomość|odpowiedź|сообщение|ответ)\s(?:[^\s\d]{3,10}\s)?(?:from|by|von|por|par|de|da|di|van|av|od|от|door|af)|by|from|von|door|par|por|author|autor(?:in)?|auteur|autore|verfasser(?:in)?|sender|absender)\s*[:：]?\s+(?=\S)/iu;
/** What went out: `Email to Dana`. */
export const SENT_TO =
  /^(?:e-?mail|message|reply|answer|sms|text|nachricht|antwort|mensaje|respuesta|réponse|messaggio|risposta|mensagem|resposta) (?:sent )?(?:to|an|a|à|para|aan|al)\s/iu;
/** After a name: `said`, `wrote:`, `replied`. */
export const SAID =
  /\s+(?:says?|said|wrote|writes|replied|commented|posted|asked|answered|added|responded|noted|sent(?: a message)?|schrieb|sagte|escribió|dijo|respondió|a écrit|ha scritto|napisał\S*|skrev|schreef|yazdı|написал\S*|さん)(?:\s+(?:at|on|um|am|le|el)(?=\s+\d|\s*$).{0,30})?\s*[:：]?$/iu;
/** What a line goes on with after the name of who wrote: `<b>Dana</b> wrote on 3 May`. */
export const SAYS =
  /^\s+(?:says?|said|wrote|writes|replied|commented|posted|asked|answered|added|responded|noted|schrieb|sagte|antwortete|kommentierte|notierte|fragte|escribió|dijo|respondió|comentó|a (?:écrit|répondu|commenté|dit)|ha (?:scritto|risposto|commentato)|escreveu|respondeu|comentou|disse|schreef|antwoordde|reageerde|skrev|svarade|svarte|napisał|odpowiedział|написал|ответил|yazdı)(?![\p{L}-])/iu;
/** What became of a message, beside its time. */
export const FATE =
  /\b(?:delivered|read|seen|sent|failed|via \S{2,12}|edited|entregado|leído|enviado|zugestellt|gelesen|gesendet|distribué|lu|envoyé|consegnato|letto|entregue|lido|доставлено|прочитано)\b|既読|送信済み|已读|已送达|읽음/giu;
/** Dates that are not the message's: joined, edited, due. */
export const OTHER_DATE =
  /join|regist|member since|edited|updated|due|expires|last (?:seen|visit|login|activity|post)|beigetreten|bearbeitet|miembro desde|inscrit|created on/i;

export const AUTHOR_MARK =
  /(?:^|[-_ ])(?:author|sender|nick(?:name)?|from|by|byline|poster|commenter|commentor|commentator|reviewer|requester|creator|created-?by|owner|user-?name|display-?name|full-?name|screen-?name|sender-?name|author-?name|user-?link|username|fn|persona|profile-?(?:name|link)|customer-?name|contact-?name|who|name|user|asked-?by|writer|handle|actor|participant|gn)(?:$|[-_ ])/i;
export const NOT_AUTHOR =
  /(?:^|[-_ ])(?:mention|avatar|title|subject|file|attach|tag|label|channel|product|category|folder|field|rank|badge|count|room|group|company|site|brand)/i;
export const TIME_MARK =
  /(?:^|[-_ ])(?:time|date|timestamp|ts|ago|when|posted|datetime|published|created-?at|sent-?at|age|clock|tm|dt)(?:$|[-_ ])/i;
export const PROFILE_LINK =
  /^mailto:|(?:^|[/#])(?:@[^/?#]+|u|user|users|profiles?|people|members?|memberlist\.php|member\.php|author|contacts?|customers?|accounts?|contrib|by|in)(?:[/?.]|$)|profile\.php|[?&](?:u|uid|author|(?:user|client|customer|contact|member)(?:_?id)?)=/i;
export const MESSAGE_MARK =
  /(?:^|[-_ ])(?:messages?|msgs?|comments?|posts?|repl(?:y|ies)|bubbles?|answers?|reviews?|chat|conversation|thread|articles?|tweet|toot|status|journal|notes?|transaction|correspondence|privmsg|activity|entry|event|turn|part|mail|email|im|line|interaction|feedback)(?:$|[-_ ])/i;
export const LIST_MARK =
  /(?:^|[-_ ])(?:results?|teasers?|cards?|products?|files?|folders?|channel-?list|room-?list|roster|sidebar|nav|menu|issue-?row|ticket-?row|(?<!comment-|reply-|answer-|message-|\bc-|\ba-)list-?item|topic-?list|notifications?|suggested|related|recommend(?:ed|ations?)|preview|inbox|queue|release|changelog|activity-?log|audit|calendar|attendees?|follow|trending|conversation-?(?:row|list|card))(?:$|[-_ ])/i;
export const BODY_MARK =
  /(?:^|[-_ ])(?:body|content|contents|text|message|msg|copy|prose|markdown|markdown-body|cooked|richtext|stanza|description|bubble|blocks|wiki|postbody|words|txt)(?:$|[-_ ])/i;
export const ASIDE_MARK =
  /(?:^|[-_ ])(?:signature|sig|post-?profile|user-?info|userinfo|user-?details|profile|footer|actions?|toolbar|controls|reactions?|attachments?|header|meta|quote|likes|share)(?:$|[-_ ])/i;

/** What a link under a message does with it. */
export const DEED = whole(
  "likes?|react|repl(?:y|ies)|comment|share|more|translate|report|edit|delete|remove|quote|flag|permalink|award|upvote|downvote|follow|mute|block|gefällt mir|antworten|kommentieren|teilen|mehr|melden|bearbeiten|löschen|zitieren|me gusta|responder|comentar|compartir|más|denunciar|editar|eliminar|citar|j[’']aime|répondre|commenter|partager|plus|signaler|modifier|supprimer|citer|curtir|gosto|compartilhar|partilhar|mais|excluir|mi piace|rispondi|commenta|condividi|altro|segnala|modifica|elimina|cita|vind ik leuk|beantwoorden|reageren|delen|meer|bewerken|verwijderen|нравится|ответить|поделиться|ещё|いいね!?|返信(?:する)?|共有|もっと見る|赞|回复|分享|좋아요|답글(?: 달기)?|공유|أعجبني|رد|مشاركة",
);

export const NOTE_MARK = /(?:^|[-_ ])(?:note|notes|internal|private|memo|whisper|work-?notes?|staff-?only)(?:$|[-_ ])/i;
export const NOTE_TEXT = word(
  'internal(?: note| comment)?|private(?: note| comment)?|work notes?|comments? added|added a(?: private| internal)? note|(?:only )?visible (?:only )?to (?:your team|agents|staff)|staff only|team only|whisper|interne (?:notiz|anmerkung|notitie)|private notiz|nota (?:interna|privada)|note (?:interne|priv[ée]e)|nota interna|notatka (?:wewn[ęe]trzna|prywatna)|внутренн\\p{L}+ (?:заметка|комментарий)|iç not|ملاحظة (?:داخلية|خاصة)|הערה פנימית|intern (?:anteckning|notat|note)',
);
const NOTE_BADGE =
  /^\W*(?:private|internal|privat|intern|interne|privado|privada|interno|interna|privée?|非公開|社内|内部|私密)\W*$/iu;
/** `Information donnée [privé] par Sophie Le Goff`. */
const NOTE_ASIDE =
  /[[(](?:private|internal|privat|intern|interne|privado|privada|privato|interno|interna|priv[ée]e?|prywatn[ae])[\])]/iu;
const NOTE_BY =
  /^(?:(?:internal |private )?note|nota|notiz|notitie|notatka|anteckning|заметка) (?:by|from|added by|de|von|par|di|da|van|av|от)\s/iu;
const NOTE_CJK = /社内(?:メモ|向け)|内部(?:メモ|备注|備註|注释|コメント)|非公開(?:メモ|コメント)|私密|내부 메모/;
export const saysNote = (text: string): boolean =>
  NOTE_TEXT.test(text) || NOTE_BY.test(text) || NOTE_BADGE.test(text) || NOTE_ASIDE.test(text) || NOTE_CJK.test(text);

// A side is told by a whole class name, by its last part (`message--own`), or by its first before a word for a message
// (`agent-message`): `self-start`, `assigned-to-me` and `user-info` say nothing.
const sided = (list: string): RegExp =>
  new RegExp(
    `(?:^|\\s)(?:[a-z]{1,12}[-_]{1,2}){0,2}?(?<!to[-_])(?:${list})(?:[-_]{1,2}(?:message|msg|bubble|row|part|item|comment|reply|chat|text|side|post|response|wrapper|container|article|entry|event|line))?(?:\\s|$)`,
    'i',
  );
export const OWN_MARK = sided(
  'outgoing|outbound|bypostauthor|by-?author|out|sent|send|me|my|mine|own|self|us|is-?own|is-?me|from-?me|by-?me|current-?user|agent|admin|op|operator|staff|support|technician|team|employee|employer|recruiter|landlord|clinician|case-?worker|seller|vendor|merchant|brand|bot',
);
export const OTHER_MARK = sided(
  'incoming|inbound|in|received|recv|receive|them|their|theirs|other|others|customer|visitor|client|guest|contact|requester|end-?user|from-?them|not-?me|foreign|remote|enduser|consumer|shopper|candidate|applicant|job-?seeker|resident|tenant|patient|claimant|complainant|citizen|traveller|traveler|passenger|borrower|donor|backer|person|buyer|peer|partner|user',
);
export const SIDE_END =
  /(?:^|\s)(?:right|end|align-right|is-right|justify-end|self-end|items-end|ml-auto|text-right|float-right|pull-right|flex-row-reverse|right-bubble)(?:\s|$)|-right(?:\s|$)|-align(?:ment|ed)?-end(?:\s|$)/i;
export const SIDE_START =
  /(?:^|\s)(?:left|start|align-left|is-left|justify-start|self-start|items-start|mr-auto|text-left|float-left|pull-left|left-bubble)(?:\s|$)|-left(?:\s|$)|-align(?:ment|ed)?-start(?:\s|$)/i;

export const FIRM_NAME =
  /(?:^|\s)(?:support|help ?desk|service|customer care|care team|team|kundenservice|soporte|atención|assistance|assistenza|サポート)(?:\s|$)|サポート|客服/i;
export const YOU =
  /^(?:you|me|ich|du|sie|tú|tu|yo|usted|vous|moi|toi|io|você|eu|jij|ik|u|вы|я|あなた|自分|你|我|您|나|أنت|أنا|אתה|אני|sen|ben|ty|ja|du selbst|yourself)$/iu;
export const REPORTER = whole(
  'submitter|applicant|claimant|policyholder|enquirer|caller|informador|informante|rapporteur|segnalato da|sender|initiator|complainant|tenant|resident|patient|passenger|traveller|pupil|einsender(?:in)?|absender(?:in)?|mieter(?:in)?|antragsteller(?:in)?|expéditeur|locataire|remitente|inquilin[oa]|paciente|titular|mittente|afzender|huurder|requester|reviewer|review by|created by|erstellt von|creado por|créé par|creato da|criado por|aangemaakt door|utworzon[ey] przez|zgłosił[ao]?|создал[аи]?|author|guest|buyer|autor|autorin|verfasser|rezensent|gast|recensent|auteur|reseñador|huésped|recensore|ospite|autore|hóspede|автор|recenzent|requestors?|customer|client|contact|caller|reporter|reported by|from|user|visitor|opened by|submitted by|added by|asker|kunde|kundin|anfragende?r?|melder|gemeldet von|solicitante|cliente|contacto|demandeur|client|appelant|richiedente|aanvrager|klant|заявитель|клиент|zgłaszający|talep eden|müşteri|العميل|מבקש|לקוח',
);
/** Before the name of who looks after it. */
export const ASSIGNEE = whole(
  'assigned(?: to| user| agent)?|assignee|owner|responsible|handled by|zugewiesen(?: an)?|verantwortlich(?:er|e)?|bearbeiter(?:in)?|besitzer|asignad[oa](?: a)?|propietario|responsable|assignée?(?: à)?|assegnat[oa](?: a)?|proprietario|atribuído(?: a)?|toegewezen(?: aan)?|eigenaar|przypisan[ya](?: do)?|исполнитель|ответственный|担当者|处理人|负责人|담당자|المسؤول|אחראי',
);
/** In a line of the software, before the name: `Ticket opened by`. */
export const OPENED_BY =
  /(?:^|\s)(?:(?:opened|started|raised|submitted|reported|requested|logged|filed) by|(?:er[öo]ffnet|gemeldet|eingereicht) von|(?:ouvert|soumis|signalé)e? par|(?:abierto|enviado|aberto) por|aperto da|geopend door)(?:\s|$)/iu;
/** Before the name of the other side of a chat. */
export const TALK_WITH =
  /(?:^|\s)(?:chat(?:ting|ten|ter|tando|eando)?|talk(?:ing)?|speak(?:ing)?|conversation|conversazione|unterhaltung|gespr[äe]ch|gesprek|sprechen|praat|discut(?:ez|i)|échangez|parle[zr]|hablando|conversa(?:ndo|ción)?|falando|parlando|rozmow[ay]|czat|чат|разговор|диалог) (?:with|mit|avec|con|com|met|z|с)\s?[:：]?$/iu;
export const REPORTER_CJK =
  /^(?:問い合わせ者|依頼者|お客様|報告者|请求者|客户|顧客|요청자|고객|작성자|글쓴이|작성인|질문자|문의자|投稿者|質問者|差出人|提问者|提交人|发帖人|留言者|發問者)[:：]?$/;
