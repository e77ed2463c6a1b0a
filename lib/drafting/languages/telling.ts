// Words that people shout in a sentence of ordinary letters.
const SHOUTED =
  /(?<!\p{L})(?:AGAIN|STILL|NEVER|NOTHING|NOT|NOBODY|ALWAYS|EVERY|TWICE|TODAY|NOW|NUNCA|NADA|NADIE|OTRA|VEZ|TODAVÍA|ENCORE|JAMAIS|RIEN|TOUJOURS|PERSONNE)(?!\p{L})/gu;

/** A clause in capitals in ordinary letters; anything else as it is. A name that was shouted loses its capital, too. */
export function matchCase(clause: string): string {
  const letters = clause.replace(/[^\p{L}]/gu, '');
  const capitals = clause.replace(/[^\p{Lu}]/gu, '');
  if (letters.length > 8 && capitals.length > letters.length * 0.6) return clause.toLowerCase();
  return clause.replace(SHOUTED, (word) => word.toLowerCase());
}

/** First letter in upper case, by grapheme. */
export function upperFirst(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === '' ? '' : first.toUpperCase() + text.slice(first.length);
}

/** First letter in lower case. */
export function lowerFirst(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === '' ? '' : first.toLowerCase() + text.slice(first.length);
}

/** Chooses `[familiar|polite]` forms. */
export function withForm(text: string, polite: boolean): string {
  return text.replace(/\[([^[\]|]*)\|([^[\]|]*)\]/g, (_, familiar: string, formal: string) =>
    polite ? formal : familiar,
  );
}
