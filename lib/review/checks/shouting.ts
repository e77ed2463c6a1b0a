import type { Finding } from '../../domain/index.ts';
import type { Look } from '../look.ts';
import { findSpans, phrases, type Span } from '../phrases.ts';

/** A run of words in capitals. */
const capitals = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}']{1,20}(?:[ ,]{1,2}\p{Lu}[\p{Lu}']{0,20}){1,30}(?![\p{L}\p{N}])/gu;

/** Words that nobody abbreviates: in capitals they are raised voices. */
const stressed = phrases(
  `not|never|must|always|please|already|again|only|before|after|have to|cannot|stop|wrong|nunca|siempre|debe|jamais
    toujours|devez|obligatoire|nicht|niemals|immer|müssen|sofort|bitte`,
);

const marks = /[!¡]{2,20}|[?!]{0,10}(?:\?!|!\?)[?!]{0,10}|\?{3,20}/gu;

const isUpper = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();

/** Three words or more: two may be a name, as of a product, and one an abbreviation. */
function isRaised({ text }: Span): boolean {
  const words = text.split(/[ ,]+/).filter((word) => word.length > 1);
  return words.length >= 3 && words.some((word) => word.length >= 4);
}

/** Capitals for whole words, and several exclamation or question marks in a row. */
export function shouting({ text, plain }: Look): Finding[] {
  const runs = findSpans(text, plain, capitals, 50).filter(isRaised);
  const single = findSpans(text, plain, stressed, 500).filter(
    (span) =>
      isUpper(span.text) && span.text.length > 2 && !runs.some((run) => span.start >= run.start && span.end <= run.end),
  );
  const says = 'Capitals read as shouting. Write it in normal letters.';
  return [
    ...[...runs, ...single].slice(0, 5).map((span): Finding => ({ id: 'shouting', severity: 'warn', says, span })),
    ...findSpans(text, plain, marks).map(
      (span): Finding => ({
        id: 'shouting',
        severity: 'warn',
        says: 'One mark is enough; several read as shouting.',
        span,
      }),
    ),
  ];
}
