/** "wrote" before a colon, in the mail programs' languages. */
const LATIN_WROTE =
  'wrote|writes|said|schrieb|escribi[óo]|escreveu|a [ée]crit|ha scritto|scrisse|schreef|geschreven|napisał(?:\\(a\\)|a)?|napisana przez|pisze|skrev|kirjoitti|yazdı|írta|a scris|napsal(?:a|\\(a\\))?|napísal(?:a|\\(a\\))?|đã viết|menulis|написал(?:а|\\(а\\))?|писал|пишет|έγραψε|כתב(?:ה|/ה)?|كتب(?:ت)?';
const WROTE = new RegExp(
  `(?<!\\p{L})(?:${LATIN_WROTE})(?!\\p{L})|写道|寫道|写到|書きました|さんは|のメール|님이 작성|작성`,
  'iu',
);
const OPENER =
  /^(?:On|Am|Le|El|Em|Il|Op|W dniu|Dnia|Dne|Dňa|Den|Pe|În|Στις|В|Вс|Пн|Вт|Ср|Чт|Пт|Сб|ב|في|Vào|Pada|Tanggal|\d)(?![\p{L}])/u;
const STAMP = /\d{1,2}[:.h]\d{2}|(?:19|20)\d{2}/;
const SEPARATOR =
  /^[\s>*]*(?:[-_=]{2,}\s*)?(?:original (?:message|e-?mail|appointment)|forwarded (?:message|by .{0,60})|begin forwarded message|reply message|message d['’]origine|message (?:original|transf[ée]r[ée])|d[ée]but du message (?:r[ée]exp[ée]di[ée]|transf[ée]r[ée])|urspr(?:ü|ue)ngliche (?:nachricht|e-?mail)|original-?nachricht|weitergeleitete nachricht|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|oprindelig meddelelse|ursprungligt meddelande|originalmeddelande|original(?: |-)?meddelelse|opprinnelig melding|alkuper[äa]inen viesti|wiadomość oryginalna|oryginalna wiadomość|(?:исходное|пересылаемое|пересланное) сообщение|původní zpráva|eredeti üzenet|orijinal mesaj|原始邮件|原始郵件|转发的邮件|元のメッセージ|転送メッセージ|원본 메시지)[:：]?(?:\s*[-_=]{2,})?\s*$/iu;
const LABELS: Record<'from' | 'sent' | 'to' | 'subject', string> = {
  from: 'from|von|de|da|van|från|fra|lähettäjä|od|от|feladó|kimden|από|发件人|寄件者|差出人|보낸 사람|من|מאת|expéditeur|remetente|mittente|absender',
  sent: 'sent|date|gesendet|datum|envoyé|fecha|enviado(?: el)?|enviada(?: em)?|data|inviato|verzonden|skickat|sendt|dato|lähetetty|wysłano|дата|отправлено|odesláno|elküldve|tarih|gönderilme|发送时间|日期|寄件日期|送信日時|日時|보낸 날짜|날짜|تاريخ|נשלח',
  to: 'to|cc|bcc|an|kopie|à|para|a|aan|till|til|vastaanottaja|do|dw|кому|копия|komu|címzett|kime|προς|收件人|抄送|宛先|받는 사람|إلى|אל|destinataire|destinatário|destinatario|reply-to',
  subject:
    'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|aihe|temat|тема|předmět|tárgy|konu|θέμα|主题|主旨|件名|제목|الموضوع|נושא|importance|attachments',
};
const label = (words: string) => new RegExp(`^[\\s>*_]*(?:${words})\\s?[*_]*[:：][*_]*(?:\\s|$|\\S+@)`, 'iu');
const FROM = label(LABELS.from);
const ANY = label(Object.values(LABELS).join('|'));
const SURE = label(`${LABELS.from}|${LABELS.sent}|${LABELS.subject}`);
const TOP = label('subject|from|betreff|von|asunto|objet|assunto|oggetto|件名|差出人|тема|от|sent|date|to|cc');

const FOOTER =
  /^\W{0,4}(?:sent from (?:my |the |yahoo|mail|outlook|proton|samsung|gmail)|sent via |sent with (?:proton|outlook)|get outlook for|outlook (?:für|voor) .{2,20} (?:herunterladen|downloaden)|(?:holen sie sich|obtenez|ottieni|pobierz|h[äa]mta|skaffa|hent|scarica|télécharger) (?:aplikację )?outlook|provenance ?: courrier|diese nachricht wurde .{1,60} gesendet|(?:von meinem .{1,30}|mit (?:der )?.{1,40}) gesendet|gesendet (?:von|mit|über) |enviado (?:desde|do|a partir)|obtener outlook|obter o outlook|envoyé (?:de(?:puis)?|à partir) |inviato da|(?:verzonden|verstuurd) (?:vanaf|met|via)|download outlook|skickat från|sendt fra|lähetetty|wysłan[eo] z|отправлено (?:с|из)|odesláno z|iphone\s?から送信|ipadから送信|从我的|发自我的|來自我的|발신:|내 .{1,12}에서 보냄|(?:^|\W)i(?:['’]m| am) a bot\b|beep boop|this (?:is an automat(?:ed|ic)|action was performed automatically|message was (?:automatically|generated)|email was (?:sent to|scanned))|diese nachricht wurde automatisch|este (?:es un )?mensaje (?:fue generado )?autom[aá]tico|virus-free|virenfrei|avast |please type your reply above|##-)/iu;

/** What trackers and boards put above a quote: `(In reply to Dana from comment #1)`, `Quote from: Dana on ...`. */
const BOARD =
  /^\((?:in reply to|als antwort auf|en respuesta a|en réponse à) .{2,80}\)$|^(?:quote from|zitat von|cita de|citation de):? .{2,120}$/i;

/** Zoho draws rules on both sides: `---- On Fri, 20 Nov 2026 09:00:00 +0100 Dana <dana@x.example> wrote ----`. */
const RULED = /^\s*-{2,}\s?\S.*\S\s?-{2,}\s*$/;

/** Some programs write no word for "wrote": `03.05.2026, 10:00, "Dana" <dana@x.example>:`. */
const CLOCK = /\d{1,2}[:.]\d{2}/;
const ADDRESSED = /<[^\s<>@]{1,64}@[^\s<>]{1,190}>\s?[:：]\s*$/;

/** Does a line say that somebody wrote what follows (`On 3 May, Dana wrote:`), with a date, an address or a name? */
export function isReplyHeader(line: string): boolean {
  if (line.length > 300 || !(/[:：]\s*$/.test(line) || RULED.test(line))) return false;
  return WROTE.test(line) ? /\d|@|</.test(line) : CLOCK.test(line) && ADDRESSED.test(line);
}

/** As `isReplyHeader`, also without a word for "wrote"; only to be believed directly before a quote. */
export function isLooseHeader(line: string): boolean {
  if (line.length < 200 && BOARD.test(line)) return true;
  if (line.length > 300 || !/[:：]\s*$/.test(line)) return false;
  return WROTE.test(line) || (/\d/.test(line) && /[@<]/.test(line)) || /\d{4}[年년]/.test(line);
}

/** May this line begin a reply header that the mail program wrapped over several lines? */
export function opensHeader(line: string): boolean {
  return line.length < 200 && STAMP.test(line) && (OPENER.test(line) || /@/.test(line));
}

/** `-----Original Message-----`, `Forwarded message` and their translations. */
export function isSeparator(line: string): boolean {
  return line.length < 160 && SEPARATOR.test(line);
}

/** A line of a header group: `From:`, `Sent:`, `To:`, `Subject:` in many languages. */
export function headerLabel(line: string): 'from' | 'sure' | 'any' | null {
  if (line.length > 400) return null;
  if (FROM.test(line)) return 'from';
  if (SURE.test(line)) return 'sure';
  return ANY.test(line) ? 'any' : null;
}

/** A header that some systems print at the top of a body: `Subject: ...`, `From: ...`. */
export function isTopHeader(line: string): boolean {
  return line.length < 400 && TOP.test(line);
}

const DISCLAIMER =
  /^\W{0,4}(?:confidentiality notice|disclaimer\b|this (?:e-?mail|message|communication)\b.{0,200}(?:confidential|intended|privileged)|diese (?:e-?mail|nachricht)\b.{0,200}(?:vertraulich|bestimmt)|ce (?:message|courriel|mail)\b.{0,200}confidentiel|este (?:mensaje|correo|e-?mail)\b.{0,200}confidencial|questo messaggio\b.{0,200}(?:confidenzial|riservat)|dit bericht\b.{0,200}vertrouwelijk)/iu;

/** A line that a telephone, a mail program, a bot or a legal department adds at the end. */
export function isFooter(line: string): boolean {
  const text = line.trim();
  return (text.length < 240 && FOOTER.test(text)) || (text.length < 3000 && DISCLAIMER.test(text));
}
