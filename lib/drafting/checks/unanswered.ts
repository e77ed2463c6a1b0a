import { sentencesOf } from '../situation/clean.ts';
import { type Check, overall } from './check.ts';

const TAKES_UP =
  /\b(?:check(?:ing)?|look(?:ing)? (?:up|into|at)|find(?:ing)? out|ask(?:ing)?|answer|trace|yes|no|dm|message|send|because|colleagues|you can|it is|we (?:do|are|have|can|ship)|comprob\w+|mir\w+|averigu\w+|respond\w+|sí|puede[s]?|mensaje|escr[ií]b\w+|env[ií]\w+|v[eé]rifi\w+|regard\w+|r[eé]pond\w+|cherch\w+|oui|non|pouvez|renseign\w+|transm\w+|contact\w+|demand\w+|ped\w+|signal\w+|transmet\w*|prévenir|avis\w+|prüfe\w*|schaue|antwort\w*|ja|nein|kläre|können)\b/iu;

function wordsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6)));
}

/** The customer asks something and the reply takes none of it up. */
export const unanswered: Check = (text, { latest }) => {
  const questions = sentencesOf(latest).filter((sentence) => sentence.endsWith('?') && sentence.split(' ').length >= 3);
  const [first] = questions;
  if (first === undefined) return [];
  const reply = wordsOf(text);
  const shares = questions.some((question) => [...wordsOf(question)].some((word) => reply.has(word)));
  if (shares || TAKES_UP.test(text)) return [];
  return [overall('unanswered', 'warn', `Their question stands open: "${first.slice(0, 80)}"`)];
};
