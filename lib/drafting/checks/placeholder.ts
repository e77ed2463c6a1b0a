import { type Check, each } from './check.ts';

const PLACEHOLDER =
  /\[(?![ xX]\])[^\][\n]{2,80}\](?!\()|\{\{?[^{}\n]{1,60}\}\}?|<(?:name|nombre|nom|date|amount|order|link|agent)[^<>\n]{0,40}>|\bX{3,}\b|_{4,}|\b(?:lorem ipsum|TBD|insert (?:name|date|link))\b|%[a-z_]{2,30}%/gi;
// In capitals only: `todo` is a Spanish word.
const MARK = /\bTODO\b/g;

/** A gap that a person still has to fill. */
export const placeholder: Check = (text) =>
  [PLACEHOLDER, MARK].flatMap((pattern) =>
    each(text, pattern, 'placeholder', 'block', 'A gap is left here: fill it or take it out.'),
  );
