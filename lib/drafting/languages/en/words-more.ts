import { words } from '../pack.ts';

/** Verbs and helpers after a noun that say that it fails. */
export const fails = words(`
 stopped stops broke breaks broken keeps kept won't doesn't didn't isn't wasn't hasn't cannot can't never leaks leaked fell died
 crashed crashes froze freezes failed fails arrived came is was has went disappeared vanished expired overheats flickers rattles
 smells burst tore cracked snapped still would will had have be needs says said
`);

export const rude = words(
  'damn damned bloody stupid fucking lousy crappy so-called shitty useless goddamn wretched blasted poxy',
);

/** A place or a comparison stands before the noun. */
export const places =
  /(?:next to|close to|front of|outside|beside|behind|opposite|under|above|(?:^|\s)at|sitting by|(?<!looks )like|than|into|onto|(?:^|\s)as|towards|past|through|between|inside|over|off|since|after|before|until|during|(?:meds|parcel|package|box|it|them|delivery|bag) (?:on|in|by|at|over)|(?:is|was|am|are|were|'m|'re|sit|stand|waiting|home|back|down) (?:in|on|by))$/;
/** What follows is the matter. */
export const about =
  /(?:\babout|regarding|concerning|(?:problem|problems|issue|issues|trouble|question|questions|help|wrong|happened|complaint|feedback) (?:with|about|on|to))$/;

/** A clause that tells of a failure. */
export const trouble =
  /\b(?:not(?! (?:\w+ )?(?:happier|scared|afraid|hurt|bad|disappointed|only|just|angry))|never(?! (?:been (?:so|more)|felt))|no(?! (?:problem|fuss|hassle|rush|worries|hurry))|nobody|hold music|on hold|just to be|nothing|without|waited|still|again(?=[.!,]|$)|late|delay\w*|overdue|missing|lost|broken?|broke|breaks|damag\w*|torn|cracked|wrong|twice|double|cancel\w*|block\w*|frozen|stuck|cold|dirty|filthy|fail\w*|crash\w*|error\w*|fault\w*|leak\w*|dead|(?:is|are|was|were|been|went|goes|still|again|keeps going) (?:off|out|down)|cut off|stopp\w*|refus\w*|ignor\w*|rude\w*|hung up|overcharg\w*|declin\w*|reject\w*|lock\w*|hour|hours|weeks|months|disappear\w*|vanish\w*|expired|duplicat\w*|deleted|slow\w*|worse|worst|hurt\w*|sick|ill|mould|damp|soaked|spoiled|ruined|blinking|flicker\w*|burn\w*|smell\w*|noise|noisy|smashed|dented|scratched|bent|ripped|faulty|defective|wobbl\w*|unanswered|rais(?:e|ed|ing)|increased?|doubled|blocks|returns an? \d+|50\d|higher|too)\b|n't\b/i;

export const condition = /^(?:and |but |so |or )?(?:if|unless|otherwise|or else|should (?:you|i|this|it))\b/i;

const DAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today|this (?:evening|afternoon|weekend|week)|next week|christmas|at \\d{1,2}(?:[:.]\\d\\d)?(?: ?(?:am|pm))?|in (?:\\d+|two|three|ten|five|twenty) (?:minutes|min|mins|hours|days)|(?:on )?(?:the )?\\d{1,2}(?:st|nd|rd|th)|noon|midnight';
/** A coming event or need with a time. */
export const stake = new RegExp(
  `^(?:my|our|i|we|the|i'm|we're|im) (?:[\\w'-]+ ){0,4}?(?:leaves?|fly|flies|travel|move|is due|are due|is on|is at|is in|send|present|deliver|launch|publish|exchange|close[sd]?|starts?|begins?|ends?|opens?|expires?|arrives?|check out|checks? in|depart\\w*|due|on a|have to|has to|have a|have an|have guests|got a|need|needs|get married|moving|flying|travelling|leaving|starting|closing)\\b ?(?:.{0,60}?)\\b(?:${DAY})\\b`,
  'i',
);

const TIME =
  '(?:by (?:the end of )?[\\w ]{3,24}?|within (?:the )?[\\w ]{3,28}?|(?:on|before) (?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \\w+)?)';
export const promised = new RegExp(
  `\\b(?:will|'ll|shall|going to|should|would)\\b[^.!?\\n]{0,90}?\\b(${TIME})(?=[.,;!?\\n]|$)|^(${TIME}),? (?:i|we|you)(?:'ll| will)`,
  'im',
);
export const promisedWord =
  /\b(?:tell|write|call|let you know|get back|come back to you|update|answer|reply|hear|confirm|be in touch|ring|inform|e-?mail you|contact)\b/i;
export const promisedMoney = /\b(?:refund|money|payment|credit(?:ed)?|reimburse\w*|payout)\b/i;
export const wasTold =
  /\b(?:you|we were|i was|they|was|were) (?:said|told|promised)[^.!?\n]{0,40}?\b(between \d{1,2}(?::\d\d)? and \d{1,2}|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:was|were|been|you|they|he|she|agent|chat|team|colleague|driver|someone|letter|website|hotline) (?:told|promised|said|assured)\b[^.!?\n]{0,60}?\b((?:within|by|in|before) (?:a |an |the |\d+ |two |three |five |seven |ten |next )?(?:(?:working |business )?(?:days?|weeks?|hours?|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|end of (?:the )?\w+))\b/i;

const ORDINAL = 'third|fourth|fifth|sixth|seventh|3rd|4th|5th|6th|7th';
const COUNTED = new RegExp(
  `\\b(${ORDINAL})["'“” ]+((?:delivery |service |failed |engineer )?(?:attempt|visit|outage|cancellation|delay|breakdown|replacement|appointment|reminder|mistake|call|invoice|repair)|time (?:this|in a) (?:month|week|year|row|day)|(?:week|day|month) (?:running|in a row))\\b`,
  'i',
);

/** `a third delivery attempt`; null when nothing is counted. */
export function counted(text: string): string | null {
  const found = COUNTED.exec(text.replace(/["“”]/g, ''));
  if (found === null) return null;
  const article = /^(?:time|week|day|month)/i.test(found[2] ?? '') ? 'the' : 'a';
  return `${article} ${(found[1] ?? '').toLowerCase()} ${(found[2] ?? '').toLowerCase()}`;
}

export const rhetorical =
  /\b(?:actually|even|at all|you lot|seriously|anything|the point|going to (?:do|fix|say)|is anyone|anybody|anyone there|what is going on|what's going on|really|exactly|any idea|realise|realize|do you (?:know|think|people|guys)|ashamed|for real|supposed|meant to|wait (?:for )?(?:another|longer)|how many times|how (?:can|is) (?:that|this|it)|what kind of|who does that|care)\b|\?\?/i;
export const tags =
  /,? (?:-|–)? ?(?:yes or no|or (?:only|just|is it|does it|do we|do i|will it|are) [^,]{1,40}|or not|or what|right|ok(?:ay)?|please|pls|plz|thanks|thank you|by the way|which one is it|for god'?s sake|no|then)$/i;

const NAMES: Readonly<Record<string, string>> = {
  ref: 'reference',
  number: 'reference',
  account: 'account',
  customer: 'customer number',
  tracking: 'tracking number',
};

/** `invoice 7731`, else `reference 7731`. */
export function numbered(word: string | null, number: string): string {
  const plain = word?.toLowerCase() ?? 'reference';
  const isEnglish =
    /^(?:order|ticket|case|invoice|booking|reference|reservation|contract|policy|return|claim|application|request|flight|permit)$/.test(
      plain,
    );
  return `${isEnglish ? plain : (NAMES[plain] ?? 'reference')} ${number}`;
}

export const titled =
  /^(?:hello|dear|good (?:morning|afternoon)|hi) ((?:mr|mrs|ms|mx|dr|prof|professor)\.? \p{Lu}[\p{L}'-]+)/iu;
export const praise =
  /\b(?:gentleman|kind(?:ness)?|lovely|wonderful|fantastic|superb|excellent|amazing|brilliant|thanks to|(?:want(?:ed)? to|like to) (?:say )?thank|huge thank|big thank|saved (?:my|our|the) day|went out of (?:his|her|their) way|hats off|well done|bravo|delicious|patient|so helpful|so grateful|not be happier|star|best|great|recommend|friendly)\b/i;
export const hardship =
  /\b(?:depress\w*|suicid\w*|cancer|chemo\w*|terminal\w*|bankrupt\w*|debts?|lost my job|unemploy\w*|redundan\w*|carer|mental health|anxiety|panic|disab\w*|divorce|domestic|homeless|can'?t (?:afford|cope)|food bank|overwhelmed|struggling|diagnos\w*)\b/i;

/** What the action finds out already. */
export const covered =
  /^(?:where |what (?:is|has) (?:happen|going)|how (?:far|long)|when (?:we|you) (?:will|can) (?:be|get|have|receive|see|fix|solve|expect)|whether (?:we|anyone|someone|somebody|you) (?:can|could|will|is|are) (?:please |also )?(?:check|look|help|tell|fix|send (?:someone|somebody)|coming|come|sort|do|see|update|solve|open))/;
