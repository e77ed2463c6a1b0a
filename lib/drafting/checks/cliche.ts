import { type Check, each } from './check.ts';

const CLICHES: readonly RegExp[] = [
  /\b(?:an[y] inconvenience(?: caused)?|valued customer|(?:as )?per our policy|your (?:call|business) is important|we value your (?:feedback|business)|rest assured|please be advised|we strive|do not hesitate to|don't hesitate to|at your earliest convenience|reach out to us|we take (?:this|these|your)[^.!?\n]{0,25}seriously|thank you for your patience|as i said|kindly (?:do|note))\b/gi,
  /(?:disculp\p{L}+ (?:las|por las) molestias|lamentamos (?:las|los) (?:molestias|inconvenientes)|apreciado cliente|estimado cliente|según nuestra política|no dud\p{L}+ en contactar)/giu,
  /(?:la gêne occasionnée|cher client|chère cliente|selon notre politique|n'hésitez pas à|veuillez agréer|nous mettons tout en œuvre)/giu,
  /(?:entschuldigen Sie die Unannehmlichkeiten|Unannehmlichkeiten|sehr geehrter Kunde|liebe Kundin, lieber Kunde|laut unserer Richtlinie|zögern Sie nicht)/gi,
];
const UNFORTUNATELY = /\b(?:unfortunately|desafortunadamente|lamentablemente|malheureusement|leider)\b/gi;

/** Set phrases that make a reply sound like a form letter. */
export const cliche: Check = (text) => {
  const found = CLICHES.flatMap((pattern) =>
    each(text, pattern, 'cliche', 'hint', 'A set phrase: say it in your own words or leave it out.'),
  );
  const again = each(text, UNFORTUNATELY, 'cliche', 'hint', 'Once is enough: leave this one out.').slice(1);
  return [...found, ...again];
};
