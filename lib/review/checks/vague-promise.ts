import type { Finding } from '../../domain/index.ts';
import type { Look } from '../look.ts';
import { findSpans, has, phrases } from '../phrases.ts';
import { namesTime } from '../time-words.ts';

/** A promise that somebody will do something later. */
const promise = phrases(
  `(?:(?:i|we|you)(?:'ll| will)|(?:someone|somebody|a colleague|the team|our team|they|it|a (?:specialist|manager))(?:'ll| will)|and will) (?:then |also |soon |shortly |be )?(?:get back|come back|contact|call|e?mail|write|let you know|be in touch|get in touch|in touch|refunded|refund|replace|investigat\\w{1,3}|look into|fix|resolve|update you|hear from|receive|contacted|follow up|escalate)`,
  `(?:le|te|se|les)? ?(?:contactaremos|contactaré|contactará|llamaremos|llamaré|llamará|escribiremos|escribiré|avisaremos|avisaré|responderemos|investigaremos|revisaremos|solucionaremos|resolveremos|reembolsaremos|pondrá(?:n)? en contacto|pondremos en contacto|informaremos)`,
  `(?:nous|je|on|un collègue|quelqu'un) (?:vous |allons |vais |va )?(?:vous )?(?:recontacterons|recontacterai|recontactera|rappellerons|rappellerai|rappellera|reviendrons|reviendrai|tiendrons au courant|tiendrai au courant|contacterons|contacterai|contactera|rembourserons|recontacter|rappeler|examinerons|enquêterons|résoudrons)`,
  `(?:wir|ich|jemand|ein kollege|eine kollegin) (?:werde[n]?|wird|melde[n]?|meldet) (?:[^.?!\\n]{0,60})?(?:melden|anrufen|prüfen|erstatten|kümmern|informieren|zurückrufen|klären|uns bei ihnen|mich bei ihnen|sich bei ihnen)`,
);

const nobody = phrases(
  `someone|somebody|the (?:relevant|appropriate|responsible) (?:team|department)|they will|alguien
    el (?:equipo|departamento) (?:correspondiente|pertinente)|quelqu'un|le service (?:concerné|compétent)|jemand
    die zuständige (?:abteilung|stelle)`,
);

/** A promise without a time: the customer cannot tell when to ask again. Without an owner, too, where nobody is named. */
export function vaguePromise({ text, plain, isCoached }: Look): Finding[] {
  if (!isCoached || namesTime(plain)) return [];
  const open = findSpans(text, plain, promise);
  return open.slice(0, 2).map((span) => {
    const owner = has(span.text, nobody) ? 'who and ' : '';
    return { id: 'vague-promise', severity: 'hint', says: `A promise without a time: say ${owner}by when.`, span };
  });
}
