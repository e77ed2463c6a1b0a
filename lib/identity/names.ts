/** Short forms of first names; the first of each group stands for all. Light on purpose: only what is unmistakable. */
const nicknames: readonly string[] = [
  'robert rob bob bobby roberto',
  'william will bill billy guillermo memo',
  'elizabeth liz lizzie beth betty elisabeth',
  'margaret maggie peggy margarita',
  'richard rick dick ricardo',
  'james jim jimmy jamie',
  'john johnny jack',
  'michael mike mick michel micha',
  'katherine catherine kate katie kathy katharina',
  'thomas tom tommy tomas',
  'anthony tony antonio antoine anton',
  'alexander alex alejandro alexandre sasha',
  'daniel dan danny',
  'david dave',
  'samuel sam',
  'joseph joe jose pepe josef',
  'edward ed eddie ted eduardo',
  'charles charlie carlos karl',
  'christopher chris christoph',
  'jennifer jen jenny',
  'susan sue susanne susana',
  'patricia pat patty',
  'nicholas nick nicolas niklas',
  'matthew matt mateo matthias',
  'benjamin ben',
  'andrew andy andres andreas andre',
  'stephen steven steve esteban stefan etienne',
  'francisco paco pancho fran',
  'ignacio nacho',
  'dolores lola',
  'guadalupe lupe',
  'rosario charo',
  'concepcion concha',
  'isabel isabella bella isabelle',
  'johannes hannes hans',
  'friedrich fritz fred frederic',
  'heinrich heinz henry henri enrique',
];

const canonical = new Map(
  nicknames.flatMap((group) => {
    const names = group.split(' ');
    return names.map((name) => [name, names[0]!] as const);
  }),
);

const titles = new Set(
  'mr mrs ms miss mx dr prof sr sra srta herr frau mme mlle monsieur madame don dona phd jr'.split(' '),
);

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/** Letters and digits in one spelling: no case, no accents on Latin letters, no invisible characters. */
export function fold(text: string): string {
  const head = text.slice(0, 200);
  if (/^[ -~]*$/.test(head)) return head.toLowerCase();
  return head
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\ufe00-\ufe0f]|\p{Cf}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßøłæœđðþ]/g, (letter) => letters[letter]!);
}

const isUnspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/** The words of a name without titles, in the order given; a name in an unspaced script is one word. */
export function nameTokens(name: string): string[] {
  const tokens = (fold(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((token) => !titles.has(token));
  return tokens.length > 1 && tokens.every((token) => isUnspaced.test(token)) ? [tokens.join('')] : tokens;
}

/** True when a name says enough to compare: two words, or one in an unspaced script. */
export function isFullName(tokens: readonly string[]): boolean {
  return tokens.length > 1 || (tokens.length === 1 && tokens[0]!.length > 2 && isUnspaced.test(tokens[0]!));
}

/** One key for all orders of the same words: `Whitlow, Dana` and `Dana Whitlow`. */
export function nameKey(tokens: readonly string[]): string {
  return [...tokens].sort().join(' ');
}

/** One key for short forms and middle names: first and last word, the first in its long form. */
export function looseNameKey(tokens: readonly string[]): string {
  const ends = tokens.length > 2 ? [tokens[0]!, tokens.at(-1)!] : tokens;
  return nameKey(ends.map((token) => canonical.get(token) ?? token));
}
