import { type Check, each } from './check.ts';

// Capitals that are a name or a unit, not a raised voice.
const SHORT = /\b(?:[A-Z]{2,5}|[A-ZÀ-Ý]{2,5}\d*)\b/;

/** Words in capitals and rows of exclamation marks. */
export const shouting: Check = (text) => {
  const capitals = each(
    text,
    /\p{Lu}{4,}(?:[ '’-]+\p{Lu}{2,})+|(?<!\p{L}|\^)\p{Lu}{6,}(?!\p{L}|\d)/gu,
    'shouting',
    'warn',
    'This reads as shouting: use ordinary letters.',
  );
  const marks = each(text, /[!¡]{2,}|[!?]{3,}/g, 'shouting', 'warn', 'One mark is enough.');
  return [
    ...capitals.filter((finding) => !SHORT.test(finding.span?.text ?? '') || (finding.span?.text.length ?? 0) > 5),
    ...marks,
  ];
};
