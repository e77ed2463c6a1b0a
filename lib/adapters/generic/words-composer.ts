// Words about composers and about the person who is signed in.

/** Labels, placeholders, names and nearby buttons of a box that answers. */
export const REPLY =
  /repl(?:y|ies)|respon(?:se|d)|answer|comment|koment|комент|message|your post|write|type (?:here|a)|say something|join the discussion|chat|conversar|antwort|komment|nachricht|schreib|respuesta|coment|mensaje|escrib|répon|écri|rispo|messaggio|scrivi|resposta|mensagem|escrev|antwoord|bericht|reactie|ответ|сообщени|коммент|напиши|odpowied|wiadomo|svar|skriv|meddelande|besked|melding|vastaa|viesti|odpov|zpráv|správ|válasz|üzenet|răspun|mesaj|απάντ|μήνυμα|balas|pesan|trả lời|tin nhắn|ตอบ|ข้อความ|yanıt|返信|回答|コメント|メッセージ|入力|回复|回覆|评论|消息|답장|댓글|메시지|رد|رسالة|تعليق|اكتب|תגובה|הודעה|השב|correspond|quick|body|articleNew/i;
/** What a send button says. */
export const SEND =
  /^\W*(?:add (?:an? )?(?:entry|comment|note|reply|message|update|response|answer)|send|repl[yi]|post|submit|publi|answer|comment|save|update|➤|➢|absend|speichern|antwort|veröff|envi[ae]|envoy|respon|coment|répon|invia|rispond|pubbl|verzend|plaats|отправ|ответ|опубли|коммент|wyślij|odpow|skomentuj|skicka|svar|sänd|kom+en|комент|indsend|lähet|vastaa|odesl|odoslať|küldés|válasz|trimite|răspun|αποστολή|απάντηση|kirim|balas|gửi|trả lời|ส่ง|ตอบ|abschick|reager|gönder|yanıtla|opublikuj|送信|コメント|提交|发表|留言|전송|댓글|작성|返信|投稿|发送|回复|發送|보내기|등록|إرسال|رد|نشر|שלח|הגב)/iu;
/** It keeps what was typed; whether anybody reads it is not said. */
export const SAVE =
  /^\W*(?:save|update|submit|speichern|guardar|enregistrer|salva|opslaan|сохранить|zapisz|kaydet|保存)/iu;
/** Boxes that are no answer. */
export const NOT_REPLY =
  /search|such|buscar|recherch|cerca|zoeken|поиск|検索|搜索|검색|بحث|חיפוש|filter|subject|betreff|asunto|objet|件名|title|titel|título|\btags?\b|label|coupon|e-?mail address|newsletter|login|passw|signature|about me|\bbio\b|description|beschreibung|descripción|quantity|captcha|address|phone|website|\burl\b|custom.?field|resolution|what.?s (?:new|happening|on your mind)|status update|jump to|ask (?:ai|copilot)|prompt/i;
/** Boxes for colleagues only. */
export const NOTE_BOX =
  /internal|private note|work.?notes?|\bnotes?\b|interne|notiz|notitie|\bnotas?\b|notatk|poznám|anteckning|메모|הערה|privada|interna|privée|社内|内部|メモ|备注|заметк|ملاحظة/i;

/** Before the name of the person who is signed in; the name follows in the same text or beside it. */
export const SIGNED_IN =
  /(?:(?:logged|signed) in(?: as|:)|you are|welcome(?: back)?,?|hello,|hi,|log ?out|sign ?out|operator:|agent:|reply(?:ing)? as|comment(?:ing)? as|post(?:ing)? as|answer(?:ing)? as|from:|(?:repl(?:y|ying)|answer(?:ing)?|antworten|répondre|responder|rispondi|antwoorden)\s.{1,50}\s(?:as|als|en tant que|como|come)(?=\s)|(?:angemeldet|eingeloggt)(?: als|:)|willkommen,?|abmelden|antworten als|kommentieren als|conectado como|sesión iniciada como|hola,|olá,?|bem-vind[oa],?|merhaba,?|hoş geldin(?:iz)?,?|hej,?|välkommen,?|witaj,?|cześć,?|ahoj,?|привет,?|здравствуйте,?|добро пожаловать,?|안녕하세요,?|您好[，,]?|欢迎(?:您)?[，,]?|こんにちは、?|bienvenid[oa],?|cerrar sesión|responder como|comentar como|connecté en tant que|bonjour,|bienvenue,?|déconnexion|répondre en tant que|commenter en tant que|connesso come|ciao,|benvenut[oa],?|esci|ログイン中[：:]?|ようこそ|已登录[：:]?|로그인|вы вошли как|выйти|zalogowany jako|ingelogd als|مرحبا|تسجيل الخروج|מחובר כ)/iu;
/** Marks of a control that opens the account of the person who is signed in. */
export const ACCOUNT_MARK =
  /account|profile|current.?user|personal.?menu|my.?(?:profile|account)|user.?(?:menu|address|chip|info|dropdown|button|avatar|name)|avatar.?(?:btn|menu)|\bme\b|mynick|logged|\busr\b|\bop\b|konto|cuenta|compte|profil/i;
export const ACCOUNT_LABEL =
  /^(?:(?:open |your |my )?(?:user |account |profile )?(?:account|profile|user|avatar|konto|cuenta|compte)(?: (?:menu|manager|settings|button))?(?: for|:|,| of)?|notifications and account,?|user:)\s+|\s+(?:profile|account|avatar|\(you\)|menu)$/i;

/** Before the name of the person who is answered. */
export const ANSWER_TO =
  /(?:repl(?:y|ying)|respond(?:ing)?|answer(?:ing)?)(?: publicly| privately)? to|antwort(?:en|et)?(?: öffentlich)? (?:an|auf)|respond(?:er|iendo) (?:públicamente )?a|répon(?:dre|se)(?: publiquement)? à|rispond(?:i|ere|endo) a|respondendo a|antwoord(?:en)? (?:aan|op)|返信先[:：]?|回复|回覆|ответ(?:ить)? (?:для )?|w odpowiedzi do/iu;
