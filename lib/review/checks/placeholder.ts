import type { Finding } from '../../domain/index.ts';
import type { Look } from '../look.ts';
import { findSpans } from '../phrases.ts';

/** Templates by their signs: `{{x}}`, `${x}`, `%name%`, `<<x>>`, `[name]`, `<name>`, `XX`, `___`, lorem ipsum. */
const templates = new RegExp(
  [
    '\\{\\{[^{}\\n]{0,60}\\}\\}',
    '\\{%[^{}\\n]{0,60}%\\}',
    '\\$\\{[^{}\\n]{1,60}\\}',
    '(?<![\\p{L}\\p{N}])\\{[\\p{L}_.]{2,40}\\}',
    '%[\\p{L}_]{3,30}%',
    '<<[^<>\\n]{1,60}>>',
    '<(?:insert\\s|first\\s?|last\\s?|full\\s?|your\\s|customer\\s|order\\s|agent\\s)?(?:name|date|order|number|amount|link|agent|customer|product|nombre|nom|fecha|datum)(?:\\s[\\p{L}]{1,20})?>',
    '\\[[^\\]\\n]{0,30}(?:name|date|order|number|amount|link|agent|customer|product|insert|todo|tbd|here|time|nombre|fecha|pedido|número|cliente|nom|prénom|commande|numéro|montant|datum|bestellnummer|kunde|vorname|betrag)[^\\]\\n]{0,30}\\](?!\\()',
    '\\[(?:X{1,5}|\\.{2,5}|…|_{1,9}|\\?{1,5})\\]',
    '(?<![\\p{L}\\p{N}#/-])(?:X{3,12}|x{3,12})(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}])XX(?![\\p{L}\\p{N}])',
    '(?<=#|nº\\s?|no\\.\\s?)X{2,12}(?![\\p{L}\\p{N}])',
    '_{3,40}',
    '(?<![\\p{L}\\p{N}])lorem\\s{1,3}ipsum(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}])(?:TBD|TBC|FIXME)(?![\\p{L}\\p{N}])',
  ].join('|'),
  'giu',
);

/** Kisses and sizes are written with x, too: only capitals or a longer run of them is a gap. */
const isGap = (found: string) => !/^x{1,3}$/.test(found) && !/^XXL?$/.test(found.replace(/\s/g, ''));

/** A gap of a template that nobody filled. Never to be sent. */
export function placeholder({ text, plain }: Look): Finding[] {
  return findSpans(text, plain, templates, 20)
    .filter(({ text: found, start }) => isGap(found) || isDoubleX(found, plain.slice(0, start)))
    .slice(0, 5)
    .map((span) => ({
      id: 'placeholder',
      severity: 'block',
      says: `\`${span.text}\` is still a gap. Fill it in.`,
      span,
    }));
}

/** `XX` alone is a gap unless a size is spoken of. */
function isDoubleX(found: string, before: string): boolean {
  return found === 'XX' && !/(?:size|talla|taille|größe|gr\.)\s{0,3}$/iu.test(before.slice(-12));
}
