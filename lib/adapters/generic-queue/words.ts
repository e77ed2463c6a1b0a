// What pages call a list of conversations, and what they call other lists. Plain alternatives without nested repetition: linear.

const word = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, 'iu');

/** Titles, headings and labels of inboxes, in the languages that helpdesks are used in. */
export const INBOX = new RegExp(
  `${
    word(
      'inbox(?:es)?|tickets?|conversations?|messages?|mail(?:box)?|e-?mails?|mentions?|chats?|queues?|unassigned|unanswered|cases?|enquiries|inquiries|requests|direct messages|posteingang|eingang|anfragen|nachrichten|unterhaltungen|erwähnungen|vorgänge|nicht zugewiesen|bandeja(?: de entrada)?|mensajes|conversaciones|menciones|solicitudes|sin asignar|boîte de réception|messagerie|courrier|demandes|mentions|non attribués?|caixa de entrada|mensagens|conversas|menções|posta in arrivo|messaggi|conversazioni|menzioni|richieste|postvak(?: in)?|berichten|gesprekken|vermeldingen|aanvragen|skrzynka(?: odbiorcza)?|wiadomości|rozmowy|zgłoszenia|wzmianki|inkorg|meddelanden|innboks|indbakke|saapuneet|gelen kutusu|mesajlar|konuşmalar|talepler|входящие|сообщения|обращения|заявки|упоминания|диалоги',
    ).source
  }|受信|メッセージ|チケット|問い合わせ|会話|メンション|收件|消息|工单|会话|對話|对话|提及|받은|메시지|문의|티켓|대화|صندوق الوارد|الرسائل|التذاكر|المحادثات|الإشارات|דואר נכנס|הודעות|פניות|שיחות`,
  'iu',
);

/** What other lists call themselves. */
export const OTHER_LIST = new RegExp(
  `${
    word(
      'pull requests?|merge requests?|issues|commits?|releases?|changelog|results?|search|news|latest stories|blog|articles?|jobs?|vacancies|products?|shop|cart|basket|orders|invoices?|payments?|transactions?|files?|documents?|downloads?|photos?|contacts|members|users|people|customers|agents|team|directory|notifications?|activity|audit|logs?|history|calendar|events?|schedule|courses?|episodes?|recipes?|boards?|forum|topics|latest topics|threads|reviews of|bookmarks|saved replies|macros|canned responses|templates|drafts?|sent|trash|incidents|status page|dashboard|reports?|ergebnisse|suche|nachrichten aus|stellen|produkte|warenkorb|rechnungen|umsätze|dateien|kontakte|mitglieder|benutzer|benachrichtigungen|aktivität(?:en)?|protokoll|kalender|kurse|resultados|buscar|empleos?|productos|facturas|archivos|contactos|usuarios|notificaciones|actividad|résultats|recherche|emplois?|produits|factures|fichiers|utilisateurs|notifications|activité|notificações|arquivos|usuários|produtos|risultati|prodotti|fatture|notifiche|vacatures|producten|facturen|meldingen',
    ).source
  }|検索|通知|お知らせ|商品|求人|搜索|通知|商品|검색|알림|상품|نتائج|إشعارات|تأبط|חיפוש|התראות`,
  'iu',
);

/** Class names, test names and data attributes of the rows or of their list. */
export const ROW_MARK =
  /(?:^|[-_ ])(?:inbox|tickets?|conversations?|convo|mail|email|messages?|msg|threads?|chats?|dialogs?|mentions?|queue|cases?|enquiry|inquiry|unread|requests?|correspondence)(?:$|[-_ ])/i;
export const OTHER_ROW =
  /(?:^|[-_ ])(?:issue|pull|commit|topic|product|card-product|article|story|teaser|post|tweet|status|result|job|event|file|user|member|contact|activity|notification|audit|log|release|episode|review|course|track|incident|transaction|invoice|order)s?(?:$|[-_ ])/i;

/** Column heads over the person, and over what it is about. */
export const PERSON_HEAD =
  /^(?:requesters?|requestors?|from|sender|customer|client|contact|caller|reporter|reported by|visitor|name|submitter|author|kunde|kundin|von|absender|anfrage(?:nde)?r|melder|cliente|solicitante|de|remitente|demandeur|client|expéditeur|richiedente|mittente|aanvrager|afzender|klant|remetente|zgłaszający|nadawca|отправитель|заявитель|клиент|от|müşteri|gönderen|差出人|送信者|依頼者|お客様|发件人|客户|请求者|보낸 사람|고객|요청자|المرسل|العميل|שולח|לקוח|פונה)$/iu;
export const SUBJECT_HEAD =
  /^(?:subject|title|topic|summary|ticket|conversation|message|betreff|titel|thema|nachricht|asunto|título|mensaje|objet|sujet|titre|oggetto|onderwerp|assunto|temat|тема|konu|件名|タイトル|主题|主旨|标题|제목|الموضوع|נושא)$/iu;
/** Column heads over somebody who is not the customer. */
export const OTHER_HEAD =
  /^(?:assignee|assigned(?: to)?|agent|owner|operator|responsible|group|team|status|state|priority|type|tags?|channel|bearbeiter|zugewiesen(?: an)?|zuständig|besitzer|gruppe|priorität|asignado(?: a)?|agente|propietario|estado|prioridad|assigné(?: à)?|responsable|propriétaire|statut|priorité|assegnatario|assegnato a|stato|toegewezen(?: aan)?|behandelaar|responsável|atribuído a|担当者?|所有者|優先度|负责人|受理人|담당자|상태)$/iu;

export const AUTHOR_CLASS =
  /(?:^|[-_ ])(?:author|sender|from|requester|requestor|customer|contact|name|who|user|username|participant|display-?name|person|client|visitor|reporter)(?:$|[-_ ])/i;
export const SUBJECT_CLASS = /(?:^|[-_ ])(?:subject|subj|title|topic|summary|headline)(?:$|[-_ ])/i;
export const PREVIEW_CLASS =
  /(?:^|[-_ ])(?:preview|snippet|excerpt|teaser|last-?message|latest|body|text|content|description|message|msg|blurb)(?:$|[-_ ])/i;
export const UNREAD = /(?:^|[-_ ])(?:un-?read|un-?seen|not-?read|is-?new)(?:$|[-_ ])/i;
export const UNREAD_LABEL =
  /\b(?:unread|not read|new message)|ungelesen|no le[ií]d|non lu|não lid|non lett|ongelezen|nieprzeczytan|непрочитан|未読|未读|읽지 않|غير مقروء|לא נקרא|okunmamış/i;

/** The last word is ours: `You: …`, `Replied`. */
export const OWN_PREFIX =
  /^(?:you|du|sie|ich|tú|tu|usted|yo|vous|moi|você|eu|jij|ik|ty|ja|вы|я|siz|sen|あなた|自分|你|我|나|أنت|אתה)\s?[:：]\s/iu;
export const ANSWERED_LABEL =
  /^(?:replied|answered|you replied|responded|beantwortet|respondid[oa]|contestad[oa]|répondu|risposto|beantwoord|odpowiedziano|отвечено|返信済み|已回复|답변 완료)$/iu;

/** Counts and buttons of other lists: forums, shops, news, code. */
export const OTHER_WORDS = new RegExp(
  [
    '\\d[\\d.,]*\\s?(?:k|m)?\\s?(?:repl(?:y|ies)|views?|points?|comments?|likes?|stars?|votes?|followers?|reviews?|downloads?|antworten|aufrufe|kommentare|bewertungen|respuestas|vistas|comentarios|réponses|vues|commentaires|avis)(?!\\p{L})',
    '[€$£¥]\\s?\\d|\\d\\s?(?:€|EUR|USD|zł|kr)(?!\\p{L})',
    '\\d\\s?(?:kB|KB|MB|GB)(?!\\p{L})',
    '#\\d+\\s+(?:opened|merged|closed)|last post',
    '\\b(?:add to cart|buy now|read more|enrol|apply now|in den warenkorb|weiterlesen|añadir al carrito|leer más|lire la suite|ajouter au panier)',
  ].join('|'),
  'iu',
);
/** Words before a name that make it a byline. */
export const BYLINE = /(?:^|[\s(])(?:by|opened by|posted by|von|por|par|di|door)\s*$/i;
/** One person speaks to another. */
export const ADDRESSES =
  /(?<!\p{L})(?:i|i'm|i've|my|me|we|our|you|your|please|thanks?|thank you|hello|hi|hey|dear|ich|wir|mein|meine|mir|uns|sie|ihr|bitte|danke|hallo|guten tag|yo|mi|me|nos|usted|gracias|hola|buenos|por favor|je|j'ai|mon|ma|nous|vous|votre|bonjour|merci|madame|monsieur|coucou|eu|meu|minha|você|olá|obrigad[oa]|io|mio|ciao|grazie|buongiorno|salve|ik|mijn|wij|u|uw|hallo|bedankt|dzień|proszę|dziękuję|я|мы|вы|здравствуйте|спасибо|merhaba|teşekkür)(?!\p{L})|[?？؟]|です|ます|您|请|你好|안녕|습니다|مرحبا|شكرا|שלום|תודה/iu;
export const COMPOSE =
  /^(?:\+ ?)?(?:compose|new (?:message|mail|email|ticket|conversation|chat)|write|neue (?:nachricht|e-?mail|mail|anfrage)|neues ticket|verfassen|schreiben|redactar|nuevo (?:mensaje|correo|ticket)|nouveau (?:message|ticket)|nouvelle conversation|rédiger|nova mensagem|escrever|nuovo messaggio|scrivi|nieuw bericht|opstellen|nowa wiadomość|utwórz|написать|новое сообщение|yeni mesaj|作成|新規作成|写邮件|写信|편지쓰기)$/iu;
export const PICK_ONE =
  /(?:select|pick|choose|open) an? (?:conversation|chat|message|ticket|e?-?mail)|(?:search|start) (?:or start )?a? ?(?:new )?(?:chat|conversation)|(?:wählen|wähle) sie? eine|selecciona una? (?:conversación|chat)|sélectionnez une? (?:conversation|discussion)/i;
export const SIGN_IN =
  /^(?:log ?in|sign ?in|sign ?up|register|join|subscribe|anmelden|einloggen|registrieren|iniciar sesión|acceder|se connecter|connexion|s'inscrire|accedi|inloggen|entrar|zaloguj|войти|giriş|ログイン|登录|登入|로그인)$/iu;
/** Buttons on a message or a post, not on a row that leads to it. */
export const ANSWER =
  /^(?:repl(?:y|ies)|quote|retract|like|love|share|repost|react|edit|report|upvote|antworten|zitieren|gefällt mir|teilen|responder|me gusta|compartir|citar|répondre|j.aime|partager|citer|curtir|rispondi|mi piace|beantwoorden|vind ik leuk|odpowiedz|ответить|yanıtla|返信|いいね|回复|答复|답글)(?:$|[\s.,])/iu;
/** How mail marks a subject that goes on. */
export const GOES_ON = /^(?:re|aw|fwd?|wg|sv|vs|antw|tr|odp|rv|res|ynt|atb|回复|答复|回覆|转发)(?:\[\d+\])?\s?[:：]/iu;
/** A size, a count, a price: never what a message is about. */
export const MEASURE = /^[\s\d.,:()+%€$£-]*(?:k|m|g)?b?$/i;
