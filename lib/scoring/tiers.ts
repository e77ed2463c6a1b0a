/** Words in a tier's or plan's name and how high they stand, 0..1. The highest match counts. A judgement. */
const tierWords: readonly [RegExp, number][] = [
  [/\b(?:platin\w*|diamond|diamant\w*|black|vip|elite|ambassador|signature)\b/, 1],
  [/\b(?:gold|oro|or|ouro|premier|preferred)\b/, 0.8],
  [/\b(?:silver|silber|plata|argent|argento|prata|plus)\b/, 0.5],
  [/\b(?:bronze|bronce|bronzo|copper)\b/, 0.25],
  [/\b(?:member|basic|standard|classic|starter|mitglied|miembro|membre|none)\b/, 0.1],
];

const planWords: readonly [RegExp, number][] = [
  [/\b(?:enterprise|unlimited|corporate|scale)\b/, 0.9],
  [/\b(?:business|agency|advanced|growth)\b/, 0.7],
  [/\b(?:pro|professional|premium|plus|team|teams)\b/, 0.55],
  [/\b(?:basic|starter|essential|essentials|standard|lite|personal)\b/, 0.25],
  [/\b(?:free|trial|gratis|gratuit|kostenlos)\b/, 0.05],
];

function highest(label: string, words: readonly [RegExp, number][]): number | null {
  const plain = label.slice(0, 200).toLowerCase();
  return words.find(([word]) => word.test(plain))?.[1] ?? null;
}

/** How high a loyalty tier stands, 0..1; null when its name is not known, which is not zero. */
export function tierHeight(label: string): number | null {
  return highest(label, tierWords);
}

/** How large a subscription plan is, 0..1; null when its name is not known. */
export function planHeight(label: string): number | null {
  return highest(label, planWords);
}
