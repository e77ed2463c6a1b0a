/** What is put into every editor. Invented people. */
export const TEXTS = {
  one: 'Thank you, Dana. Your tent leaves the depot today.',
  lines:
    'Hello Dana,\n\nI am sorry about the tent & the wait.\nIt leaves <today>: https://shop.example/?a=1&b=2\n\nKind regards\nPriya',
  emoji: 'Thanks 👩‍👩‍👧‍👦 🏳️‍🌈 𝒟ana 🇵🇹!\n\nSee you ☺️ 𠮷野',
  rtl: 'שלום דנה,\n\nהאוהל יוצא היום (הזמנה 1204).\nتحياتي، بريا',
  long: Array.from({ length: 100 }, (_, i) => `Line ${i} of a long and careful answer to Dana.`)
    .join('\n')
    .padEnd(5000, '.'),
} as const;

/** What the agent has in the box already. */
export const DRAFTED = ['Dear Dana,', 'Kind regards'];

/** Line ends and blank lines as a reader sees them: more than one blank line is one, none at the ends. */
export function exactly(text: string): string {
  const plain = text.replace(/[\u200b\ufeff]/g, '').replace(/\u00a0/g, ' ');
  return plain
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

/** The lines alone: blank lines do not count. */
export function linesOnly(text: string): string {
  return exactly(text)
    .replace(/\n+/g, '\n')
    .replace(/[ \t]+/g, ' ');
}
