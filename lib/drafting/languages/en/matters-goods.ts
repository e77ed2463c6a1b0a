import type { MatterWords } from '../pack.ts';

/** Matters about a thing that was bought and its way to the customer. */
export const goodsMatters = {
  late: {
    signs:
      /\b(late|delay(?:ed|s)?|overdue|still waiting|(?:not|n[o']t|never|hasn'?t|haven'?t|didn'?t) (?:\w+ )?(?:arrived?|come|came|shipped|turned up|show(?:ed|n)? up|been delivered|received)|no sign of|where(?:'?s| is| are) (?:my|the|our)|been waiting|when will (?:my|it|the)|tracking|due (?:on|last))\b/g,
    thing: 'your delivery',
    does: [
      'find out where {thing} is',
      'trace {thing} with the carrier',
      'check with the carrier where {thing} has got to',
    ],
    sorry: [
      'You should not have to chase {thing}.',
      'Waiting without news is tiresome.',
      'You expected {thing} before now.',
    ],
    next: 'As soon as I have an answer from the carrier, I will write to you here.',
    fits: /^(?!.*\b(?:website|site|app|page|account|call|button|update)$)/i,
    need: 'your order number',
  },
  missing: {
    signs:
      /\b((?:says?|marked|shown|shows?)(?: as| it was)? delivered|delivered but|lost|missing|never got|not in the (?:box|parcel)|stolen|neighbou?rs?)\b/g,
    thing: 'your parcel',
    does: ['find out what happened to {thing}', 'ask the carrier where {thing} was left', 'trace where {thing} went'],
    sorry: [
      'Being told it is there when it is not is maddening.',
      'That leaves you with nothing in hand.',
      'You should have {thing} by now.',
    ],
    next: 'I will come back to you here with what the carrier has on record.',
    need: 'your order number',
  },
  damaged: {
    signs:
      /\b(damaged?|(?:arrived|came|turned up|delivered) (?:\w+ )?(?:broken|cracked|torn|smashed|dented|scratched|ripped|bent|wet|open)|cracked|torn|smashed|shattered|dented|ripped|spoiled|mouldy|ruined|soaked)\b/g,
    thing: 'your delivery',
    does: [
      'sort out what happens with {thing}',
      'get the damage to {thing} looked at',
      'find the right way forward for {thing}',
    ],
    sorry: [
      '{Thing} should have reached you in one piece.',
      'That is not how {thing} should look.',
      'I understand the disappointment.',
    ],
    next: 'With that in front of me I will tell you what we can do about it.',
    need: 'your order number and a photo of the damage',
    more: 'a photo of the damage',
  },
  'wrong-item': {
    signs:
      /\b(wrong (?:item|size|colou?r|product|one|order|model|parcel|thing)|instead of|someone else'?s|not what i ordered|(?:sent|got|received) (?:me )?the wrong)\b/g,
    thing: 'your order',
    does: [
      'find out how the mix-up with {thing} happened and how to put it right',
      'get the mix-up with {thing} sorted out',
      'see how we can get you the right one',
    ],
    sorry: [
      'You should get what you ordered.',
      'That is not what you were expecting.',
      'A mix-up like that costs you time.',
    ],
    next: 'Please keep what you received for now; I will tell you what to do with it.',
    need: 'your order number and a photo of what arrived',
    more: 'a photo of what arrived',
  },
  faulty: {
    signs:
      /\b((?:does ?n[o']?t|do ?n[o']?t|won'?t|wo not|stopp?e?d?|not|isn'?t|no longer|never) (?:\w+ )?(?:work(?:s|ing)?|turn(?:ing)? on|start|charg(?:e|ing)|load|open|connect|heat)|stopp(?:ed|ing) \w+ing|broke(?:n|s)?(?: down)?|breaks|defect\w*|fault\w*|crash\w*|freez\w*|leak\w*|error|bug|glitch\w*|flicker\w*|dead on arrival|overheat\w*|fell apart)\b/g,
    thing: 'this',
    does: [
      'get to the bottom of what is wrong with {thing}',
      'look into what is going wrong with {thing}',
      'find out with you what can be done about {thing}',
    ],
    sorry: ['You need {thing} to work.', 'That is no fun when you rely on {thing}.', '{Thing} should simply work.'],
    next: 'Then I can tell you which way is quickest to get it working.',
    need: 'what exactly you see, and the model if there is one',
  },
  refund: {
    signs: /\b(refund(?:ed|s)?|money back|reimburs\w*|credit note|my money)\b/g,
    thing: 'your refund',
    does: [
      'check where your refund stands',
      'find out what is holding up your refund',
      'look at what has happened with your refund',
    ],
    sorry: [
      'It is your money, and you want to know where it is.',
      'Waiting for your own money is tiresome.',
      'You should know where your money is.',
    ],
    next: 'I will tell you here exactly where it stands.',
    need: 'your order number',
  },
  return: {
    signs:
      /\b(return(?:ing|s|ed)? (?:it|them|this|these|the|my|an?|policy|label)|send (?:\w+ ){1,4}back|exchange|swap|return label|too (?:big|small|tight|large))\b/g,
    thing: 'your order',
    does: [
      'set out the return of {thing} for you',
      'look up how {thing} can go back',
      'go through the return of {thing} with you',
    ],
    sorry: [
      'A return should be simple.',
      'You want that settled, understandably.',
      'It is a nuisance when something has to go back.',
    ],
    next: 'I will then send you the steps for sending it back.',
    need: 'your order number',
  },
} satisfies Record<string, MatterWords>;
