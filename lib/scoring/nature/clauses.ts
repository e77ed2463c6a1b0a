/**
 * What stands behind a piece of evidence, as a clause of the one sentence about a message. Keyed by `says` of the lexicons
 * and of `signals.ts`; what is a clause already ("money is wrong and still open") needs no entry.
 */
export const CLAUSES: Readonly<Record<string, string>> = {
  'danger: gas, fire, smoke or current': 'it tells of gas, fire, smoke or current',
  'danger for a person': 'somebody may be in danger',
  'a danger that goes on': 'something dangerous goes on',
  'water or damage that goes on': 'water or damage goes on',
  'medicine or health at stake': 'medicine or health is at stake',
  'a person who needs special care': 'a person needs special care',
  'access for people with a disability': 'people with a disability are shut out',
  'stranded or about to miss something': 'they are stranded or about to miss something',
  'money or identity being stolen': 'money or identity is being stolen',
  'a charge that the writer does not know': 'there is a charge that they do not know',
  'locked out or blocked': 'they are locked out or blocked',
  'the writer cannot go on': 'they cannot go on',
  'an outage or a fault': 'something is down or faulty',
  'late or missing': 'something is late or missing',
  'the wrong thing or a damaged one': 'the wrong thing came, or a damaged one',
  'a deadline today': 'today is named',
  'a deadline tomorrow': 'tomorrow is named',
  'a deadline within days': 'a day soon is named',
  'abroad or on the way': 'they are away from home',
  'the writer asks for speed': 'they ask for speed',
  'a plea for help': 'they plead for help',
  'contact again about the same': 'they write again about the same',
  'still open': 'it is still open',
  'left without a word': 'they were left without a word',
  'an insult': 'it insults',
  swearing: 'it swears',
  'swearing, half hidden': 'it swears',
  contempt: 'it shows contempt',
  'a question that scorns': 'it asks with scorn',
  'strong complaint': 'it complains strongly',
  'mild displeasure': 'it shows displeasure',
  'it happens now': 'it is happening now',
  worry: 'they worry',
  'a threat to leave': 'they threaten to leave',
  'a public threat': 'they threaten to go public',
  sarcasm: 'it is sarcastic',
  'praise with a trouble in the same breath, likely bitter': 'the praise in it is likely bitter',
  'words in capitals: shouting': 'it shouts in capitals',
  'exclamation marks': 'it has exclamation marks',
  'repeated question marks': 'it repeats its question marks',
  'a question shouted': 'it shouts a question',
  'a word drawn out': 'it draws a word out',
  'an emoji of anger or contempt': 'it carries an emoji of anger',
  'angrier from message to message': 'they grow angrier from message to message',
  'an earlier message about a trouble': 'they had trouble before',
};

/** What moves a level and still is no reason that a person would name. */
export const NO_REASON: ReadonlySet<string> = new Set([
  'a request',
  'a question',
  'thanks for help',
  'speaks of an order, an account or a service',
]);

/** Reasons that are clauses already: they begin with who or what does it, or hold their verb. */
const CLAUSE =
  /^(?:it|they|somebody|something|nothing|there|its words|the writer)\s|\b(?:is|are|was|has|cannot|depend|asks|says)\b/;

/** A reason as a clause: its line above, itself where it is one, and "it shows ..." for a thing that nobody has put into words yet. */
export function clauseFor(says: string): string {
  return CLAUSES[says] ?? (CLAUSE.test(says) ? says : `it shows ${says}`);
}
