import type { MatterWords } from '../pack.ts';

/** Matters of services, offices, homes, journeys and visits. */
export const moreMatters = {
  status: {
    signs:
      /\b(applied|appeal(?:ed)?|filed|submitted|deposit|pay-?out|applications?|pending|processing|no decision|(?:test|blood|exam) (?:results?|tests?)|transferr?e?d?|transcripts?|(?:where|how far) (?:is|are|has|have) (?:my|our|the) (?:application|claim|request|results|permit|visa|passport|transfer)|(?:has|have|had) not (?:been )?(?:arrived|processed|decided|issued)|still (?:says?|shows?)|status)\b/g,
    thing: 'your request',
    kinds: ['paper', 'money', 'plan'],
    does: [
      'find out what is happening with {thing}',
      'check what is holding up {thing}',
      'ask for a clear answer about {thing}',
    ],
    sorry: [
      'You should not have to guess what is happening with {thing}.',
      'You should have had news of {thing} by now.',
      'Not knowing is the hard part.',
    ],
    next: 'I will tell you here what I find and what has to happen next.',
    need: 'the reference',
    optional: true,
  },
  disruption: {
    signs:
      /\b((?:flight|train|bus|ferry|tour|trip|coach|connection)\b[^.!?]{0,40}\b(?:cancel\w*|delay\w*|divert\w*|missed|overbooked)|(?:cancel\w*|delay\w*)[^.!?]{0,25}\b(?:flight|train|bus|ferry|tour|trip|coach)|rebook\w*|missed (?:my|our|the) (?:connection|flight|train)|overbooked|denied boarding)\b/g,
    thing: 'your trip',
    kinds: ['travel'],
    does: [
      'find out how we can get you on your way',
      'look for the next way to get you there',
      'see which other connection is open to you',
    ],
    sorry: [
      'You need to know how you get there.',
      'You have somewhere to be, and this stands in the way.',
      'That is not how a trip should go.',
    ],
    next: 'I will write to you here as soon as I can say what is possible.',
    need: 'your booking reference',
    optional: true,
  },
  repair: {
    signs:
      /\b(boiler|radiators?|heating|leak(?:s|ing|ed)?|damp|mou?ldy?|lift|elevator|toilet|ceiling|pipes?|drains?|flat|apartment|tenants?|engineers?|plumber|technicians?|electrician|repair(?:s|ed|man)?|broadband installer|installer)\b/g,
    thing: 'the repair',
    kinds: ['home', 'supply'],
    does: [
      'ask the repair team for the earliest visit for {thing}',
      'find out when someone can come for {thing}',
      'get a firm answer on who comes for {thing}, and when',
    ],
    sorry: [
      'You should not have to live with that.',
      'A home has to work.',
      'You should not have to wait in for somebody who does not come.',
    ],
    next: 'I will tell you here who comes and when, as soon as that is confirmed.',
    need: 'the times at which someone can get in',
    optional: true,
  },
  experience: {
    signs:
      /\b(wait(?:ed|ing)? [^.!?]{0,20}(?:minutes|an hour|hours)|(?:was|were|came|arrived|served) (?:\w+ )?cold|cold (?:food|coffee|soup|pizza)|dirty|filthy|undercooked|overcooked|raw|stale|hair in|noisy|cockroach\w*|bed ?bugs?|understaffed|food poisoning|soggy|burnt|tasteless|no towels|smelled of|waiter|waitress|kitchen was)\b/g,
    thing: 'your visit',
    kinds: ['food', 'stay'],
    does: [
      'take what you write about {thing} to the people who run the place',
      'go through what happened with {thing} with the team on duty',
      'find out what went wrong with {thing}',
    ],
    sorry: [
      'That is not the visit that you came for.',
      'You were right to expect better.',
      'I can see why you left disappointed.',
    ],
    next: 'I will then come back to you with what I have learnt.',
    need: 'the date and time of your visit',
    optional: true,
  },
  stuck: {
    signs:
      /\b(locked (?:out|in)|stranded|getting dark|no (?:other )?shelter|stuck (?:in|at|on|outside|here|between)|can'?t get (?:in|into|out)(?! (?:my|the|our) (?:account|app|portal|e-?mail))|trapped|(?:door|gate|room|hut|flat) (?:code|key)|(?:i'?m|we'?re|i am|we are|standing|stuck|waiting) (?:\w+ ){0,2}outside)\b/g,
    thing: 'the way in',
    kinds: [],
    does: [
      'get hold of someone who can help you on the spot',
      'find somebody who can help you where you are',
      'reach the people on site for you',
    ],
    sorry: ['You need this solved now.', 'I understand that this cannot wait.', 'I know that you are waiting there.'],
    next: 'Please stay in this conversation.',
    need: 'a phone number where you can be reached',
    optional: true,
  },
  blocked: {
    signs:
      /\b((?:card|account|payment|line|number|sim|profile)\b[^.!?]{0,25}\b(?:blocked|not working|doesn'?t work|won'?t work|frozen|declined|suspended|locked|restricted|disabled|deactivated|swallowed|banned)|(?:blocked|froze|suspended|restricted|disabled|locked|declined|deactivated|banned|swallowed|ate|kept) (?:my|our|the) (?:\w+ )?(?:card|account|line|profile))\b/g,
    thing: 'your account',
    kinds: ['access', 'plan', 'supply'],
    does: [
      'find out why {thing} was blocked and what lifts the block',
      'check what it takes to get {thing} working again',
      'have the block on {thing} looked at',
    ],
    sorry: ['You need to be able to use {thing}.', 'I understand how much hangs on it.', 'That leaves you cut off.'],
    next: 'Please never send me a PIN, a code or a full card number; I do not need them.',
    need: null,
  },
  fraud: {
    signs:
      /\b((?:did not|didn'?t|never) (?:authori[sz]e|approve)|(?:did not|didn'?t|never) (?:make|order) (?:it|this|that|these|them|any)|(?:someone|somebody) (?:used|uses|has used|got into|logged in)|(?:order|payment|purchase)[^.!?]{0,25} (?:i|we) never made|unauthori[sz]ed|fraudulent|hacked|stolen|phish\w*|(?:do not|don'?t) recogni[sz]e|(?:was|is)n'?t me|not me)\b/g,
    thing: 'your account',
    kinds: ['access', 'money', 'plan'],
    does: [
      'take this to the colleagues who secure accounts',
      'have {thing} secured and the activity looked at',
      'raise what you do not recognise with the security team',
    ],
    sorry: ['That is alarming to find.', 'You were right to write at once.', 'I understand the worry.'],
    next: 'Please never send me a PIN, a password or a full card number; I do not need them.',
    need: null,
  },
} satisfies Record<string, MatterWords>;
