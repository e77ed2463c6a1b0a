import { matchCase } from '../telling.ts';

const SWAP: Readonly<Record<string, string>> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  us: 'you',
  our: 'your',
  ours: 'yours',
  "i'm": 'you are',
  "i've": 'you have',
  "i'd": 'you had',
  "i'll": 'you will',
  "we're": 'you are',
  "we've": 'you have',
  "we'd": 'you had',
  im: 'you are',
  ive: 'you have',
};

// A clause with one of these is a wish, a thought, a threat or an insult, and is not told back.
const UNFIT =
  /\b(you|your|yours|you'?re|yourself|u|ur|want|wanted|wants|need|needs|would|should|like|hope|think|thought|know|believe|guess|suppose|love|hate|demand|expect|please|understand|wonder|will|going|gonna|can|could|cannot|shall|must|never again|lawyer|sue|court|report|scam\w*|fraud\w*|thie\w+|steal\w*|stole|stolen|liar\w*|lie[sd]?|lying|idiot\w*|stupid|useless|incompetent|crook\w*|fuck\w*|shit\w*|crap\w*|damn\w*|bullshit|hell|wtf|joke|pathetic|disgust\w*|rubbish|garbage|trash|ridiculous|ass|bastard\w*|bitch\w*|moron\w*|clown\w*|sick of|fed up|ignore|system|prompt|instruction\w*)\b/i;
const START =
  /^(?:my|our|the|this|it|i|we|i'm|i've|we're|we've|nobody|no one|nothing|there|both|half|one|two|three|all) /i;
const PRAISE_START = /^(?:my|our|the|this|it|i|we|your|you|everyone|everything|[A-Z][a-z]+) /;

const PRAISE_VERB =
  /^(?!(?:dear|hello|hi|congrat\w*|thank\w*|love|great|good|best|well|happy|lovely|just|very|so|amazing|excellent|perfect)\b).* (?:is|are|was|were|has|have|had|did|does|\w{3,}ed|found|made|came|got|took|went|felt|kept|gave|works|fits|looks|tastes|runs)\b/i;

function swap(clause: string): string {
  return clause
    .replace(/\b(i|we) (am|was)(?: |$)/gi, (_, __, verb: string) =>
      verb.toLowerCase() === 'am' ? 'you are ' : 'you were ',
    )
    .replace(/[\p{L}]+(?:'[\p{L}]+)?/gu, (word) => SWAP[word.toLowerCase()] ?? word)
    .trim();
}

/** `my tent arrived torn` -> `your tent arrived torn`. Null when telling it back could be wrong or unkind. */
export function retell(clause: string): string | null {
  const plain = matchCase(clause.replaceAll('’', "'"));
  const count = plain.split(' ').length;
  if (count < 4 || count > 20 || UNFIT.test(plain) || !START.test(plain)) return null;
  if (
    !/ (?:\w+n't|is|are|was|were|has|have|had|did|does|do|\w+ed|\w+s|came|broke|fell|went|got|took|left|lost|sent|kept|made|told|said|stood|felt|froze|tore|burst|gave) ?/i.test(
      plain,
    )
  )
    return null;
  // What somebody is (`I am a pensioner`) is not told back to them.
  if (/^(?:i am|i'm|im) (?:a|an) /i.test(plain)) return null;
  const told = swap(plain);
  return told.charAt(0).toLowerCase() + told.slice(1);
}

/** `our flight leaves on Saturday` -> `your flight leaves on Saturday`; needs may be told back here. */
export function retellStake(clause: string): string | null {
  const plain = matchCase(clause.replaceAll('’', "'"));
  if (/\b(?:you|your|lawyer|solicitor|sue|court|fuck\w*|shit\w*|damn|refund|money back)\b/i.test(plain)) return null;
  const told = swap(plain);
  return told.charAt(0).toLowerCase() + told.slice(1);
}

/** `your driver found my passport` -> `our driver found your passport`, for praise only. */
export function retellPraise(clause: string): string | null {
  const plain = matchCase(clause.replaceAll('’', "'"));
  const count = plain.split(' ').length;
  if (count < 4 || count > 20 || !PRAISE_START.test(`${plain} `) || !PRAISE_VERB.test(plain)) return null;
  if (
    /\b(but|not|n't|never|fuck\w*|shit\w*|damn|want|need|would|will|please|thank\w*|grateful|you|yours|sue|lawyer|ignore|system|love[ds]?)\b|n't/i.test(
      plain,
    )
  )
    return null;
  const told = plain
    .split(/\b(your)\b/i)
    .map((part) => (/^your$/i.test(part) ? 'our' : swapKeepSpace(part)))
    .join('');
  return /^(?:My|Our|The|This|It|I|We|Your|Everyone|Everything|He|She|They|That|All|Both|Every|No)\b/.test(plain)
    ? told.charAt(0).toLowerCase() + told.slice(1)
    : told;
}

function swapKeepSpace(part: string): string {
  const lead = /^\s*/.exec(part)?.[0] ?? '';
  const tail = /\s*$/.exec(part)?.[0] ?? '';
  return lead + swap(part) + (part.trim() === '' ? '' : tail);
}

const FIRM: Readonly<Record<string, string>> = {
  you: 'we',
  i: 'you',
  we: 'you',
  it: 'it',
  they: 'they',
  this: 'this',
  that: 'that',
  there: 'there',
};
const WHO = '(i|you|we|it|they|this|that|there)';
const QUESTION = '(?:(when|where|how|why|what|who|whom|which \\w+|how (?:much|many|long|often|soon)(?: \\w+)?) )?';
const MODAL = new RegExp(
  `^${QUESTION}(can|could|will|would|should|must|may|are|is|was|were|have|has) ${WHO} (.+)$`,
  'i',
);
const DO = new RegExp(`^${QUESTION}(do|does) ${WHO} (.+)$`, 'i');
const NOUN = new RegExp(
  `^${QUESTION}(can|could|will|would|should|is|are|was|has|have) ((?:my|the|your|our|this|these) (?:[\\w-]+ )??[\\w-]+) (be|arrive|come|get|still|ready|available|included|covered|open|closed|back|compatible|due|coming|possible|working|cost|take|work|shipped|delivered|in stock)\\b(.*)$`,
  'i',
);

const EMBEDDED =
  /^(?:can|could|would|will|do|please)? ?(?:you |anyone |someone |anybody )?(?:please )?(?:tell me|let me know|say|explain(?: to me)?|advise|confirm|check|know)(?: please)?(?: (?:by|before|today|now|quickly|at least|again)(?: [\w']+){0,5}?)?,? (whether|if|until when|by when|when|where|how|why|what|which|who) (.+)$/i;
const DO_NOUN = new RegExp(`^${QUESTION}(do|does|did) ((?:my|the|your|our|this|these|that) .+)$`, 'i');
// Verbs that follow a noun in questions, to find where the noun ends.
const VERB =
  /^(?:also |still |even |only |always |usually )?(?:work|fit|come|include|cover|apply|need|have|take|last|cost|run|support|allow|change|start|end|open|close|mean|exist|arrive|ship|contain|count|expire|renew|offer|go|stay|hold|accept|require|show|help|affect|depend|stand|get|make|suit|last|match|charge|use|go|export|sync|stop|serve|refund|deliver)(?= |$)/i;

/** `the tumble dryer step also work for wool` -> where the noun ends. */
function nounThenVerb(rest: string): [noun: string, verb: string] | null {
  const words = rest.split(' ');
  for (let at = 2; at <= Math.min(5, words.length - 1); at++) {
    const tail = words.slice(at).join(' ');
    if (VERB.test(tail)) return [words.slice(0, at).join(' '), tail];
  }
  return null;
}

function swapRest(rest: string): string {
  return rest
    .replace(/\b(your)\b/gi, '\u0001')
    .replace(/\byou\b/gi, '\u0002')
    .split(/([\p{L}]+(?:'[\p{L}]+)?)/u)
    .map((word) => SWAP[word.toLowerCase()] ?? word)
    .join('')
    .replaceAll('\u0001', 'our')
    .replaceAll('\u0002', 'us');
}

function verbFor(verb: string, who: string): string {
  const plain = verb.toLowerCase();
  if (who !== 'we' && who !== 'you') return plain;
  return ({ is: 'are', am: 'are', was: 'were', has: 'have' } as Record<string, string>)[plain] ?? plain;
}

/** `Do you ship to Norway?` -> `whether we ship to Norway`. Null when the form is not known. */
export function indirect(question: string): string | null {
  const plain = matchCase(
    question
      .replaceAll('’', "'")
      .replace(/[?!.\s]+$/, '')
      .replace(/^(?:(?:and|but|so|also|please|hi|hello|hey)[, ]+)+/i, ''),
  );
  if (
    plain.length > 110 ||
    /\b(lie|scam|joke|stupid|idiots?|serious|kidding|acceptable|how hard|supposed to|run a business|sleep at night|care|hell|fuck\w*|wtf|ignore|system|prompt|refund me)\b/i.test(
      plain,
    )
  )
    return null;
  const inside = EMBEDDED.exec(plain);
  if (inside) return swapRest(`${/^if$/i.test(inside[1]!) ? 'whether' : inside[1]!.toLowerCase()} ${inside[2]}`);
  const any = /^(?:are there |is there )?any ((?:[\w-]+ ){0,2}?[\w-]+)\b(.*)$/i.exec(plain);
  if (any) return `whether there ${/^\w+s\b/.test(any[1]!) ? 'are' : 'is'} any ${any[1]}${swapRest(any[2]!)}`;
  const howTo = /^how do (?:i|we) (.+)$/i.exec(plain);
  if (howTo) return `how you can ${swapRest(howTo[1]!)}`;
  const made = DO_NOUN.exec(plain);
  if (made) {
    const split = nounThenVerb(made[3]!);
    if (split === null || /^did$/i.test(made[2]!)) return null;
    const verb = /^does$/i.test(made[2]!) ? thirdPerson(split[1]) : swapRest(split[1]);
    return `${(made[1] ?? 'whether').toLowerCase()} ${swapRest(split[0])} ${verb}`;
  }
  const as = DO.exec(plain);
  if (as)
    return `${(as[1] ?? 'whether').toLowerCase()} ${FIRM[as[3]!.toLowerCase()]} ${/^does$/i.test(as[2]!) ? thirdPerson(as[4]!) : swapRest(as[4]!)}`;
  const modal = MODAL.exec(plain);
  if (modal) {
    const who = FIRM[modal[3]!.toLowerCase()]!;
    const isRequest = /^(?:can|could|would|will)$/i.test(modal[2]!) && /^you$/i.test(modal[3]!);
    const verb = isRequest ? 'can' : verbFor(modal[2]!, who);
    return `${(modal[1] ?? 'whether').toLowerCase()} ${who} ${verb} ${swapRest(modal[4]!.replace(/^please /i, ''))}`;
  }
  const noun = NOUN.exec(plain);
  if (noun)
    return `${(noun[1] ?? 'whether').toLowerCase()} ${swapRest(noun[3]!)} ${noun[2]!.toLowerCase()} ${noun[4]}${swapRest(noun[5]!)}`;
  const whatIs = /^what(?:'s| is| are) ((?:your|the|my) [\w -]{3,60})$/i.exec(plain);
  return whatIs ? swapRest(whatIs[1]!) : null;
}

/** `it work with ...` -> `it works with ...`. */
function thirdPerson(rest: string): string {
  const [lead = '', ...others] = rest.split(' ');
  if (/^(?:also|still|even|only|always|usually)$/i.test(lead)) return `${lead} ${thirdPerson(others.join(' '))}`;
  const [verb, more] = [lead, others];
  const ending = /(?:s|x|z|ch|sh|o)$/.test(verb) ? 'es' : 's';
  const told = verb === 'have' ? 'has' : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : verb + ending;
  return [told, swapRest(more.join(' '))].join(' ').trim();
}
