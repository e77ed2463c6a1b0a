import type { MatterWords } from '../pack.ts';

/** Matters about money, access, service and everything else. */
export const serviceMatters = {
  charge: {
    signs:
      /\b(charg(?:ed?|es|ing)(?! (?:cable|port))|invoice[ds]?|bill(?:ed|ing|s)?|overcharg\w*|double charg\w*|(?:charged|debited|billed|paid|taken) (?:\w+ )?(?:twice|double|again)|estimated|debit(?:ed)?|rent increase|fine[ds]?(?= |\.)|payment|paid twice|direct debit|fee|price|receipt|vat|declined|withdr[ae]w\w*|transactions?|unauthori[sz]ed)\b/g,
    thing: 'the charges',
    does: ['go through {thing} line by line', 'have {thing} checked by billing', 'check what is behind {thing}'],
    sorry: [
      'You should be able to see what you are paying for.',
      'Nobody likes to find that on a statement.',
      'Money leaving without an explanation is a worry.',
    ],
    next: 'I will then explain what each amount is for, and take whatever is not right to billing.',
    kinds: ['money', 'plan', 'parcel'],
    need: 'the invoice number or the date of the charge',
    optional: true,
  },
  cancel: {
    signs:
      /\b((?<!(?:was|were|been|got|have|you|a|they|has) (?:just )?)cancel(?:l?ed|l?ing|lation|s)?|terminate|unsubscribe|close my account|end my (?:contract|subscription|plan)|stop my (?:subscription|order))\b/g,
    thing: 'your cancellation',
    does: [
      'see your cancellation through',
      'check where your cancellation stands',
      'look at what your cancellation still needs',
    ],
    sorry: [
      'Leaving should be as easy as joining.',
      'You have made up your mind, and I will respect that.',
      'It should not take more of your time than needed.',
    ],
    next: 'I will confirm here what has been done and what has not.',
    need: 'the e-mail address or number of your account',
    kinds: [],
  },
  outage: {
    signs:
      /\b(outages?|(?:power|internet|wi-?fi|water|heating|service|line|signal|electricity|gas|app|site|website) (?:(?:is|was|has been|went|keeps going|goes) )?(?:\w+ )?(?:out|off|down|gone|dead)\b|(?:is|are|was|been|went|goes|keeps going) down|(?:no|without) (?:\w+ )?phones?|no (?:internet|signal|service|power|connection|hot water|heating|water|electricity|wifi)|offline|disconnect\w*|can'?t connect|cut off|(?<!left )without (?:a |an |any )?(?:connection|internet|power|service|water|heating))\b/g,
    thing: 'the connection',
    does: [
      'find out what is wrong with {thing}',
      'check what is happening with {thing} where you are',
      'ask the technical team about {thing}',
    ],
    sorry: [
      'You need {thing} every day.',
      'Being without it stops everything.',
      'That is hard when people rely on it.',
    ],
    next: 'I will pass on here what the technical team can tell me.',
    kinds: ['supply', 'software'],
    need: 'your postcode and what you see right now',
    optional: true,
  },
  login: {
    signs:
      /\b(log(?:ged|ging)? ?(?:in|on|into|out)|password|locked out|sign(?:ing)? ?in|verification (?:code|e-?mail)|two-factor|authenticator|2fa|authenticat\w*|reset (?:link|email|e-mail|code)|hacked)\b/g,
    thing: 'your account',
    does: [
      'get you back into {thing}',
      'find out what is stopping you from getting into {thing}',
      'sort out the access to {thing}',
    ],
    sorry: [
      'Being locked out when you need something is no fun.',
      'You need to get at what is yours.',
      'That is in your way right now.',
    ],
    next: 'Please never send me your password; I do not need it.',
    kinds: ['access', 'software'],
    need: 'the e-mail address of the account and the message that you see',
    optional: true,
  },
  conduct: {
    signs:
      /\b(rude(?:ly|ness)?|dismissive|(?:nurse|doctor|clerk|officer|agent|driver|guard|steward) (?:was|told me off|snapped|refused|laughed|shrugged)|unprofessional|shouted|yelled|hung up|attitude|behaviou?r|sneer\w*|snapped at|talked down|disrespect\w*|unhelpful|condescending|patroni[sz]ing|laughed)\b/g,
    thing: 'your visit',
    does: [
      'take up what happened with the people responsible',
      'take how you were treated further, in your words',
      'raise how you were treated with the team lead',
    ],
    sorry: [
      'You should be treated with respect.',
      'Nobody should be spoken to like that.',
      'That is not how we want to treat people.',
    ],
    next: 'I will come back to you here once I have heard from them.',
    need: 'when and where that was',
    kinds: [],
    optional: true,
  },
  'no-answer': {
    signs:
      /\b(no (?:reply|answer|response|news|one (?:answers|replies|responds))|heard nothing|hold music|not (?:had|received) (?:a|any) (?:reply|answer|response)|nobody (?:answers|replies|responds|has)|(?:never|not|haven'?t|hasn'?t) (?:\w+ )?(?:heard|replied|answered|responded)|on hold|ignor(?:ed|ing)|chasing|without (?:a|any) (?:reply|answer))\b/g,
    thing: 'your request',
    does: [
      'pick up your request myself',
      'take over your request and see where it got stuck',
      'find out where your request got stuck',
    ],
    sorry: [
      'You should not have to ask more than once.',
      'Silence is no answer.',
      'You have been patient long enough.',
    ],
    next: 'You will hear from me here, also if it takes longer than I would like.',
    need: 'the number of your request',
    kinds: [],
    optional: true,
  },
  booking: {
    signs:
      /\b(cancellation|cancelled|booking|booked|reservation|reserved|flight|check-?in|boarding|hotel|room|seats?|appointment|itinerary|tickets?)\b/g,
    thing: 'your booking',
    does: [
      'see what is possible with {thing}',
      'check what we can do about {thing}',
      'find out what has happened with {thing}',
    ],
    sorry: [
      'You have plans that hang on this.',
      'A trip should not begin like that.',
      'You need to know where you stand.',
    ],
    next: 'I will then tell you which choices you have.',
    kinds: ['stay', 'travel'],
    need: 'your booking reference',
    optional: true,
  },
  change: {
    signs:
      /\b((?:change|update|correct|edit) (?:my|the|our|an?) (?:\w+ )?(?:address|order|details|name|email|e-mail|phone|date|plan|card|delivery)|wrong (?:address|name)|misspel\w*|spelt wrong|moved house)\b/g,
    thing: 'the change',
    does: [
      'see whether the change can still be made',
      'check how we can change that',
      'look at what can still be changed',
    ],
    sorry: ['Such things come up.', 'That needs to be right.', 'You want that settled in time.'],
    next: 'I will confirm here once I have seen what is possible.',
    need: 'the order or reference number and what it should say',
    more: 'what it should say',
  },
  suggestion: {
    signs:
      /\b(would be (?:nice|great|good|helpful|cool) (?:if|to)|suggest(?:ion|ing)?|feature request|(?:please|could you) (?:bring back|consider)|i wish|any plans (?:to|for)|please let (?:me|us)|bring back|feedback|redesign|new (?:look|design|logo|colou?rs?|layout)|colou?r scheme)\b/g,
    thing: 'your view',
    kinds: [],
    does: [
      'pass {thing} on to the people who decide on it',
      'put {thing} in front of the team',
      'take {thing} to the team in your words',
    ],
    sorry: ['I can see why you would want that.', 'That is worth saying.', 'I see what you are missing.'],
    next: 'I cannot say yet what will come of it, but it will not get lost.',
    need: null,
  },
  question: {
    signs: /\?/g,
    thing: 'your question',
    does: ['look that up for you', 'find the right answer for you', 'check that for you'],
    sorry: ['That should be easier to find.', 'You need a clear answer.', 'You should not have to search for that.'],
    next: 'If there is more that I should know, just add it here.',
    need: null,
  },
  problem: {
    signs:
      /\b(problem|issue|trouble|complain\w*|terrible|awful|worst|disappoint\w*|unacceptable|disgrace\w*|frustrat\w*|poor|bad|horrible|appalling)\b/g,
    thing: 'what happened',
    does: ['find out what went wrong', 'look into {thing} properly', 'get to the bottom of this'],
    sorry: [
      'You expected better, and I understand that.',
      'That is not what you came to us for.',
      'I can see why you are unhappy about this.',
    ],
    next: 'Then I will tell you what I found and what we can do.',
    need: 'a few details: what happened, and when',
    optional: true,
  },
  human: {
    signs:
      /\b(?:(?:real|actual|live) (?:person|human|agent)|can (?:a|an actual|a real|some) (?:human|person)|(?:speak|talk) (?:to|with) (?:a|an|some) ?(?:\w+ )?(?:human|person|someone|somebody|one|agent|manager)|not a (?:bot|robot))\b/g,
    thing: 'this',
    does: ['take this on myself', 'look at this with you myself', 'go through this with you myself'],
    sorry: ['You have reached a person.', 'There is a person on this now.', 'You are writing with a person now.'],
    next: 'Tell me in your own words what you need.',
    need: null,
  },
  other: {
    signs: /$^/g,
    thing: 'this',
    does: ['look into {thing}', 'see what I can do about {thing}', 'check {thing} for you'],
    sorry: ['I see what you mean.', 'I understand.', 'That deserves an answer.'],
    next: 'If there is anything else that I should know, just add it here.',
    need: null,
  },
} satisfies Record<string, MatterWords>;
