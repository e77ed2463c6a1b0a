/** Blocks of writing systems that tell a language, or a small family of them, by themselves. Source: Unicode blocks. */
const BLOCKS: readonly (readonly [number, number, string])[] = [
  [0x0370, 0x03ff, 'el'],
  [0x0400, 0x052f, 'ru'],
  [0x0530, 0x058f, 'hy'],
  [0x0590, 0x05ff, 'he'],
  [0x0600, 0x077f, 'ar'],
  [0x0900, 0x097f, 'hi'],
  [0x0980, 0x09ff, 'bn'],
  [0x0a00, 0x0a7f, 'pa'],
  [0x0a80, 0x0aff, 'gu'],
  [0x0b80, 0x0bff, 'ta'],
  [0x0c00, 0x0c7f, 'te'],
  [0x0c80, 0x0cff, 'kn'],
  [0x0d00, 0x0d7f, 'ml'],
  [0x0d80, 0x0dff, 'si'],
  [0x0e00, 0x0e7f, 'th'],
  [0x0e80, 0x0eff, 'lo'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1100, 0x11ff, 'ko'],
  [0x1200, 0x137f, 'am'],
  [0x1780, 0x17ff, 'km'],
  [0x3040, 0x30ff, 'ja'],
  [0x3400, 0x4dbf, 'zh'],
  [0x4e00, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
  [0xfb50, 0xfdff, 'ar'],
  [0xff66, 0xff9d, 'ja'],
];

function blockOf(code: number): string | null {
  if (code < 0x370) return null;
  for (const [from, to, language] of BLOCKS) if (code >= from && code <= to) return language;
  return null;
}

function isLatinLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f);
}

/** Tells languages of one script apart by letters that only one of them writes. */
function refine(language: string, text: string): string {
  if (language === 'ru') {
    if (/[іїєґ]/i.test(text)) return 'uk';
    if (/[ђћџљњј]/i.test(text)) return 'sr';
    return /[ъщ]/i.test(text) && !/[ыэ]/i.test(text) && /\b(?:не|се|да|на)\b/u.test(text) ? 'bg' : 'ru';
  }
  if (language === 'ar') {
    if (/[ٹڈےں]/.test(text)) return 'ur';
    return /[پچژگ]/.test(text) ? 'fa' : 'ar';
  }
  return language;
}

/** The language of a text that is not mostly in Latin letters, by its script; null for Latin or no letters. */
export function scriptLanguage(text: string): { language: string; confidence: number } | null {
  // Most texts have no letter beyond the Latin blocks: one look, which on such a text is over at once.
  if (!/[\u0370-\u1fff\u3040-\uffff]/.test(text)) return null;
  const counts = new Map<string, number>();
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x250) {
      if (isLatinLetter(code)) latin++;
      continue;
    }
    const language = blockOf(code);
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  const total = [...counts.values()].reduce((a, b) => a + b, 0);
  // One Chinese character says about as much as three letters.
  if (total * ((counts.get('zh') ?? 0) > 0 ? 3 : 1) <= latin) return null;
  // Japanese writes Chinese characters, too; Chinese never writes kana.
  if ((counts.get('ja') ?? 0) > 0) return { language: 'ja', confidence: 0.97 };
  const [language, amount] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  return { language: refine(language, text), confidence: Math.min(0.97, (amount / total) * (total > 2 ? 0.97 : 0.7)) };
}
