import { at, type Check } from './check.ts';

const SIGNED =
  /(?:^|\s)\^\p{L}{1,4}(?=\s|$)|(?:^|\n)(?:kind |best |warm )?(?:regards|wishes),?[ \t]*(?=\n|$)|(?:^|\n)(?:sincerely|yours (?:truly|faithfully|sincerely)|(?:un )?(?:cordial )?saludos?|atentamente|(?:bien )?cordialement|(?:mit )?(?:freundlichen|besten|viele[nr]?|liebe) gr[üu](?:ß|ss)en?),?[ \t]*(?=\n|$)/giu;

/** A second signature, for instance under the block that the helpdesk adds. */
export const doubleSignature: Check = (text) => {
  const signed = [...text.slice(-2000).matchAll(SIGNED)];
  const second = signed[1];
  if (second === undefined) return [];
  const from = Math.max(0, text.length - 2000) + second.index;
  return [at('double-signature', 'warn', 'Signed twice: keep one.', text, from, from + second[0].length)];
};
