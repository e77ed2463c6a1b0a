import type { Finding } from '../../domain/index.ts';
import type { Look } from '../look.ts';
import { findSpans, phrases, type Span } from '../phrases.ts';

const farewell = phrases(
  `(?:kind |best |warm |warmest )?regards|best wishes|sincerely(?: yours)?|yours (?:truly|sincerely|faithfully)
    all the best|un saludo|saludos(?: cordiales)?|atentamente|cordialement|bien à vous
    (?:mit )?(?:freundlichen|besten|herzlichen|lieben) grüßen|(?:viele|beste|liebe|herzliche|freundliche) grüße|mfg`,
);

const caret = /(?<!\S)\^\s?\p{L}{1,4}(?![\p{L}\p{N}])/gu;

/** A farewell counts at the start of a line, or after a sentence. */
function atStart(plain: string, { start }: Span): boolean {
  return start === 0 || /[\n.!?,]\s{0,3}$/.test(plain.slice(Math.max(0, start - 4), start));
}

/** A second signature, or one where the place shows the name already. */
export function secondSignature({ text, plain, channel }: Look): Finding[] {
  const farewells = findSpans(text, plain, farewell, 20).filter((span) => atStart(plain, span));
  const marks = [...farewells, ...findSpans(text, plain, caret)].sort((a, b) => a.start - b.start);
  const says = 'This is signed twice. Keep one signature.';
  if (marks.length > 1) return [{ id: 'second-signature', severity: 'warn', says, span: marks[1]! }];
  if (channel.signOff !== 'none' || farewells.length === 0) return [];
  const spare = `${channel.label} shows the name already: no sign-off is needed.`;
  return [{ id: 'second-signature', severity: 'hint', says: spare, span: farewells[0]! }];
}
