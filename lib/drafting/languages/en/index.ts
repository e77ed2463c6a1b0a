import { type Grammar, type Pack, words } from '../pack.ts';
import { matters } from './matters.ts';
import { kinds } from './nouns.ts';
import { phrases } from './phrases.ts';
import { indirect, retell, retellPraise, retellStake } from './tell.ts';
import { boundary, never, vague } from './words.ts';
import * as more from './words-more.ts';

const SPAN =
  '(?:over |almost |nearly |more than |about )?(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|\\d{1,3}) (?:hour|day|week|month|year)s?';
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';

const BY = new RegExp(
  `\\b((?:by|before|until) (?:the end of )?(?:next |this )?(?:week|month|${DAY}|tomorrow|tonight|today|noon|christmas|the weekend|${MONTH} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}))\\b|\\bneed\\b[^.!?]{0,30} ((?:on|for) (?:${DAY}|tomorrow|tonight))\\b`,
  'i',
);
const LEAVE = new RegExp(
  `\\b(?:i|we)(?:'m| am|'re| are)? (leave|leaving|fly|flying|travel|travelling|move|moving) (?:on )?(${DAY}|tomorrow)\\b`,
  'i',
);
const PLAIN: Readonly<Record<string, string>> = {
  leaving: 'leave',
  flying: 'fly',
  travelling: 'travel',
  moving: 'move',
};

function deadlineOf(text: string): string | null {
  const by = BY.exec(text);
  if (by) return by[1] ?? by[2] ?? null;
  const leave = LEAVE.exec(text);
  if (leave === null) return null;
  const verb = (leave[1] ?? '').toLowerCase();
  const day = leave[2] ?? '';
  return `before you ${PLAIN[verb] ?? verb} ${day.toLowerCase() === 'tomorrow' ? 'tomorrow' : `on ${day}`}`;
}

const grammar: Grammar = {
  determiners: {
    my: 'your',
    our: 'your',
    the: 'the',
    this: 'the',
    these: 'the',
    that: 'the',
    no: 'the',
    without: 'the',
    his: 'the',
    her: 'the',
    their: 'the',
    your: 'our',
  },
  before: words('ordered bought purchased received booked returned applied sent paid requested reserved'),
  articles: words('a an some new for the'),
  compounds: true,
  boundary,
  inside: words('of'),
  kinds,
  mine: words('my our'),
  ours: words('your'),
  bare: (_, kind) => (kind === 'supply' || kind === 'home' || kind === 'software' ? 'the' : 'your'),
  ...more,
  parted: (text) => text,
  vague,
  never,
  singular: (word) =>
    /(?:ss|us|is)$/.test(word)
      ? word
      : word
          .replace(/(?<=sh|ch|x|ss)es$/, '')
          .replace(/ies$/, 'y')
          .replace(/s$/, ''),
  contract: (text) => text,
  retell,
  retellPraise,
  retellStake,
  indirect,
  clauses: /[;:–—()]|,(?!\d)|\s-\s|\b(?:and|but|so|because|which|while|although|though)\b/i,
  waited: new RegExp(
    `\\b(?:for|waiting|waited|it'?s been|it has been|been|after|already)\\s+(${SPAN})\\b|\\b(${SPAN}) (?:ago|now|already|later|without|and (?:still|no|counting))`,
    'i',
  ),
  deadline: deadlineOf,
  wonders:
    /\b(?:like to know|want to know|wondering|wonder|need to know|let me know|tell me|not sure|ask) ((?:whether|if|when|where|how|why|what|which) [^.!?\n]{5,100})/i,
  wroteBefore:
    /\b(?:(?:second|third|fourth|fifth|\d+(?:nd|rd|th)) (?:time|e-?mail|message|call)\b.{0,40}\b(?:writ|e-?mail|messag|contact|call|ask|report|complain)|(?:wrote|written|e-?mailed|called|contacted|messaged|asked)\b.{0,30}\b(?:twice|times|already|before|again)|(?:second|third|fourth|fifth) (?:e-?mail|message)|no(?:body| one) (?:\w+ )?(?:answers|replies|responds|replied|answered)|still no (?:reply|answer|response))/i,
  thanks: /\b(?:thank you|thanks|thx|ty|cheers|much appreciated)\b/i,
  familiar: /$^/,
  polite: /$^/,
  loss: /\b(?:passed away|died|death of|funeral|late (?:husband|wife|mother|father|mum|dad|son|daughter)|bereave\w*)\b/i,
};

const english: Pack = { language: 'en', name: 'English', matters, phrases, grammar };

export default english;
