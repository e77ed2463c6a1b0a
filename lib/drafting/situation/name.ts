import { cleanText } from './clean.ts';

const TITLES = new Set(
  'mr mrs ms miss mx dr prof sir madam herr frau hr fr m mme mlle sr sra srta don doña dr. dra sig sig.ra dott ing'.split(
    ' ',
  ),
);

// One of these words, and it is a firm, a role, a mood or a placeholder instead of a person.
const NOT_A_NAME = new Set(
  (
    'support team service services shop store official news bot admin administrator customer client guest user unknown anonymous anonym me you ' +
    'info help helpdesk care sales noreply no-reply group club hotel restaurant cafe gmbh ag ltd limited inc llc llp corp co sa sas sarl srl ' +
    'bv nv plc company firm agency studio media press magazine tv radio school university church bank city council department office ' +
    'the a an of and for from with my your our angry happy sad concerned disappointed worried frustrated mum mom dad traveller traveler ' +
    'lover fan guy girl boy queen king gamer gaming reviewer review member deleted google facebook account profile page mail email ' +
    'feedback kitchen garden home house online digital tech solutions consulting partners industries international global world ' +
    'equipo soporte cliente tienda usuario servicio anonimo anónimo équipe client utilisateur boutique service anonyme kunde kundin ' +
    'benutzer gast verein laden system postmaster mailer-daemon daemon contact hello office accounting billing invoices order orders'
  ).split(' '),
);

const CLOSINGS =
  /(?:^|\n)[^\n]{0,30}\b(?:thanks|thank you|regards|best|cheers|sincerely|yours|saludos?|gracias|atentamente|cordialmente|merci|cordialement|bien à vous|salutations|gr[üu](?:ß|ss)e|gr[uü]ßen|mfg|lg|grazie|saluti|obrigad[oa]|abraço|groet(?:en|jes)?)[,.! ]*\n+\s*[-–—~]?\s*([^\n]{2,40})\s*$/iu;

const CLOSING_LINE =
  /\n\s*(?:many |kind |best |warm )?(?:thanks|regards|wishes|cheers|sincerely|yours|un (?:cordial )?saludo|saludos|atentamente|cordialmente|merci|(?:bien )?cordialement|bien à vous|mit freundlichen|viele gr|liebe gr|mfg)[^\n]{0,30}\n[^\n]{2,40}\s*$/iu;

const LATIN_NAME = /^\p{Lu}[\p{L}'’-]*\p{L}$/u;
const FAR_EAST = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・々 ]{2,12}$/u;

/** `MARIA` and `maria` as `Maria`; `McKay` and `Jean-Luc` as they are. */
function cased(word: string): string {
  const isFlat = word === word.toUpperCase() || word === word.toLowerCase();
  if (!isFlat) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, sign: string, letter: string) => sign + letter.toUpperCase());
}

function partsOf(raw: string): string[] {
  const plain = raw
    .replace(/\([^)]*\)|\[[^\]]*\]|["“”«»|/].*$/g, ' ')
    .replace(/\p{Extended_Pictographic}|\p{RI}|\p{Emoji_Modifier}|\ufe0f|\u200d/gu, ' ');
  const [family, given] = plain.split(',');
  // `Whitfield, Dana`: the first name stands last.
  const ordered = given !== undefined && !/\d/.test(given) && /^\s*\p{L}/u.test(given) ? given : (family ?? '');
  return ordered
    .trim()
    .split(/\s+/)
    .filter((word) => !TITLES.has(word.toLowerCase().replace(/\.$/, '')));
}

function isFirm(words: readonly string[]): boolean {
  const plain = words.map((word) => word.toLowerCase().replace(/[.,]/g, ''));
  return plain.some((word) => NOT_A_NAME.has(word)) || words.length > 5;
}

/** Three or more capitals in a row as the whole first word are a firm's initials, unless every word is in capitals. */
function isInitials(words: readonly string[]): boolean {
  const [first = ''] = words;
  const allCapitals = words.every((word) => word === word.toUpperCase());
  return /^\p{Lu}{2,}$/u.test(first) && (!allCapitals || !/[AEIOUYÀ-Ý]/i.test(first) || words.length === 1);
}

/**
 * What to call a person: the first name as they write it, or null when it does not look like a person's name
 * (a firm, a role, a handle, digits). Chinese, Japanese and Korean names stay whole.
 */
export function firstName(raw: string | null): string | null {
  const text = cleanText((raw ?? '').slice(0, 200));
  if (text === '' || /[\d@_#:<>{}]|\.\w|https?/i.test(text)) return null;
  const words = partsOf(text);
  const whole = words.join(' ');
  if (FAR_EAST.test(whole)) return whole;
  const [first] = words;
  if (first === undefined || first.length < 2 || /^\p{L}\.?$/u.test(first) || isFirm(words) || isInitials(words))
    return null;
  const name = cased(first);
  const isCamel = /\p{Ll}\p{Lu}/u.test(name) && !/^(?:Mc|Mac|De|Di|La|Le|O')\p{Lu}/u.test(name);
  if (isCamel || (words.length === 1 && first === first.toLowerCase() && first.length > 12)) return null;
  const isWord =
    LATIN_NAME.test(name) || /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{M}]{2,}$/u.test(name);
  return isWord && name.length <= 24 ? name : null;
}

/** The name that stands under the message, when it is signed. */
export function signedName(text: string): string | null {
  const signed = CLOSINGS.exec(text.slice(-400))?.[1];
  const words = signed?.trim().split(/\s+/) ?? [];
  return words.length >= 1 && words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word))
    ? firstName(signed ?? null)
    : null;
}

/** The text without the closing formula and the name under it, so that neither is taken for the matter. */
export function withoutClosing(text: string): string {
  const at = text.slice(-400).search(CLOSING_LINE);
  return at === -1 ? text : text.slice(0, Math.max(0, text.length - 400) + at).trim() || text;
}

/** `Mrs Grant`: a title with nothing but a family name; null for anything else. */
export function titledName(raw: string | null): string | null {
  const found = /^((?:mrs|mr|ms|mme|mlle|m|sra|sr|frau|herr|dr|prof)\.?) (\p{Lu}[\p{L}'-]{1,20})$/iu.exec(
    raw?.trim() ?? '',
  );
  return found === null ? null : `${found[1]} ${found[2]}`;
}
