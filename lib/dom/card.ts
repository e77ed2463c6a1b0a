import { headerLabel } from './quote-words.ts';

const REACH =
  /(?:\+|00)\d[\d\s()./-]{6,}|(?:^|\W)(?:t|m|f|tel|phone|mobile|mob|fon|telefon|tél|móvil|fax|cell)\b[.:]?\s*[+(\d]|\bwww\.|https?:\/\/|[^\s@]@[^\s@]+\.\w|\b[\w-]+\.(?:com|net|org|example|de|fr|es|it|co\.uk)\b/iu;
const MOST = 12;

/**
 * A text without the block of contact lines that mail programs add: from a line that is the writer's own name to the end, when what
 * follows is short lines of which one holds a telephone number or an address. `Best,` and a name alone stay: they were written.
 */
export function withoutCard(text: string, name: string | null): string {
  if (name === null) return text;
  const lines = text.split('\n');
  for (let i = Math.max(1, lines.length - MOST); i < lines.length - 1; i++) {
    const line = (lines[i] as string).trim();
    if (!isName(line, name)) continue;
    const rest = lines.slice(i + 1).filter((l) => l.trim() !== '');
    if (rest.length > 0 && rest.every((l) => l.length < 90) && rest.some((l) => REACH.test(l)))
      return lines
        .slice(0, closes(lines[i - 1] as string) ? i + 1 : i)
        .join('\n')
        .trimEnd();
  }
  return text;
}

/** `Kind regards` right above the name: then the name was written. */
const closes = (line: string): boolean => /^\p{Lu}/u.test(line) && line.length < 40 && !/[.?!…]\s*$/.test(line);

/** The whole name, alone or before a title (`Dana Whitfield, Head of Workplace`). */
const isName = (line: string, name: string): boolean =>
  line.toLowerCase() === name.toLowerCase() ||
  (line.length < 80 && /^[^,|–-]{3,60}[,|–-]/.test(line) && line.toLowerCase().startsWith(name.toLowerCase()));

/**
 * A text up to the headers of the message that it answers (`De: … Enviado: … Assunto: …`, in any order after the sender), where nothing marks
 * the quoted history. Some own words must come before.
 */
export function withoutHistory(text: string): string {
  const lines = text.split('\n');
  for (let i = 1; i < lines.length; i++) {
    if (headerLabel(lines[i] as string) !== 'from') continue;
    const next = lines
      .slice(i + 1)
      .filter((l) => l.trim() !== '')
      .slice(0, 4);
    const labels = next.filter((l) => headerLabel(l) !== null || /^\p{Lu}\p{L}{1,14}\s?[:：]\s\S.*\d/u.test(l)).length;
    if (labels >= 2 || (labels === 1 && /@/.test(lines[i] as string))) return lines.slice(0, i).join('\n').trimEnd();
  }
  return text;
}
