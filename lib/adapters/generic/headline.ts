import { isRoleLine } from './badges.ts';
import { DAY, lower, nameLikeness, TIME, WEEKDAY } from './cues.ts';
import type { Snapshot } from './snapshot.ts';
import { BEFORE_NAME, FATE, SAID } from './words.ts';

/** What separates the parts of a line such as `Casper Lund · 20 Nov 2026 18:11`. */
const BETWEEN = /\s*[·•|«»]\s*|\s+[-–—]\s+|(?<=\d)\s*[,;]\s+(?=\p{Lu})|(?<=[\p{L}.)])\s*[,;]\s+(?=\d)/u;

/** By which way it came, or who may see it. */
const WAY =
  /^(?:(?:direct|private|text) message|mensagem direta|mensaje directo|direktnachricht|e-?mail|sms|chat|web|portal|phone|mobile|app|whatsapp|facebook|instagram|messenger|telegram|twitter|x|p[úu]blic[oa]?|öffentlich|privat|privado|internal|today|yesterday|new|unread|customer|agent)$/i;

const told = new Map<string, string | null>();

/**
 * The name in a line that says who together with when or what: `Casper Lund · 18:11`, `18.11.2026 – Frauke Behn`, `Email from Dana
 * Whitfield`, `Dana said:`. Null when the line says neither, or no name is left.
 */
export function whoIn(text: string): string | null {
  if (text.length > 90 || text.length < 4) return null;
  let name = told.get(text);
  if (name !== undefined) return name;
  if (told.size > 2000) told.clear();
  name = find(text);
  told.set(text, name);
  return name;
}

/** What an element says of a person: its words, or the name in its line; empty for what is only a time. */
export const nameAt = (snap: Snapshot, j: number): string => {
  const own = snap.own[j] as string;
  return (own.length < 4 ? null : whoIn(own)) ?? (snap.time[j] === 0 ? own : '');
};

/** `Customer By Web (Dana Whitfield)`, `Response (Priit Saar)`: of which side, and who. */
const SIDE_AND_NAME =
  /^(?:customer|client|user|requester|visitor|guest|response|reply|answer|staff|agent|operator|support|kunde|antwort|cliente|respuesta|client|réponse|risposta|resposta|klant|antwoord)(?:\s(?:by|via|per|von|por|par|da|door)\s[\p{L}-]{2,12}|\s(?:entry|reply|response|message|note))?\s?\(([^()]{2,40})\)$/iu;

function find(text: string): string | null {
  const sided = SIDE_AND_NAME.exec(text)?.[1];
  if (sided !== undefined && nameLikeness(sided) >= 0.6) return sided;
  if (isRoleLine(text) || (text.includes('@') && !text.startsWith('@'))) return null;
  const found = TIME.exec(lower(text));
  const timed = found !== null;
  // `Last comment: 18 November`: a label before its time.
  if (found && /\p{L}\s?[:：]\s*$/u.test(text.slice(0, found.index)) && !SAID.test(text.slice(0, found.index).trim()))
    return null;
  const plain = ` ${text}`.replace(SAID, '').trim().replace(BEFORE_NAME, '');
  if (!timed) return plain !== text && nameLikeness(plain) >= 0.6 ? plain : null;
  const parts = plain
    .split(BETWEEN)
    .map(untimed)
    .filter((part) => /\p{L}{2}/u.test(part));
  const likely = parts.filter(
    (part) => !DAY.test(part) && !isShortDay(part, text) && nameLikeness(part) >= (parts.length === 1 ? 0.7 : 0.6),
  );
  return likely.length > 0 && parts.length < 4 ? (likely[0] as string) : null;
}

/** `Do, 19. Nov.`: the day of the week before its date. */
const isShortDay = (part: string, text: string): boolean =>
  part.length < 4 && WEEKDAY.test(part) && text.startsWith(part) && /^\S{2,3}[.,]+\s+\d/u.test(text);

/** `Changed 7 days ago by yann`, `Information donnée [privé] par Awa Ndiaye`, without its time. */
const DONE_BY =
  /^\p{Lu}\p{L}{2,14}\s(?:by|von|durch|par|por|da|door|av|af)\s+(?=\S)|^\p{Lu}[\p{L}’'-]+(?:\s[\p{L}’'-]+){1,4}(?:\s\[\p{L}+\])?\s(?:by|von|par|por|da|door|av|af|przez)\s+(?=\p{Lu})/u;

/** What somebody is, or the account, behind the name: `Desmond Okafor (Case worker)`. */
const REMARK = /(?<=\p{L})\s\([\p{L}\p{N} _-]{2,28}\)/u;

/** A part without the time in it; nothing is left of a part that is only a time. */
function untimed(part: string): string {
  let rest = part.replace(SAID, '').replace(BEFORE_NAME, '').replace(WAY, '');
  for (let n = 0; n < 3; n++) {
    const found = TIME.exec(lower(rest));
    if (!found) break;
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
  }
  if (rest === part) return part.replace(FATE, '').trim();
  return rest
    .replace(REMARK, '')
    .replace(FATE, ' ')
    .replace(
      /(?<!\p{L})[\d:.,()]+(?!\p{L})|[:,()]+|오전|오후|午前|午後|上午|下午|凌晨|晚上|(?<!\p{L})(?:às|alle|ore|om|klo|saat|godz)(?!\p{L})|(?<!\p{L})(?:في )?الساعة(?!\p{L})|(?<!\p{L})في(?!\p{L})|(?<!\p{L})[صم](?!\p{L})|\b(?:AM|PM|am|pm|UTC|GMT|CET|Uhr|at|um|on|le|el|à|kl)\b|^\s*(?:On|Am|Um|At|Le|El)(?=\s)/gu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim()
    .replace(WEEKDAY, '')
    .replace(DONE_BY, '');
}
