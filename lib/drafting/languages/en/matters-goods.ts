import type { MatterWords } from '../pack.ts';

/** Matters about a thing that was bought and its way to the customer. */
export const goodsMatters = {
  late: {
    signs:
      /\b((?<!running |be |bit )late(?! (?:husband|wife|mother|father|mum|dad))|delay(?:ed|s)?|overdue|delivery attempts?|the day after|arrived (?:\w+ ){0,3}(?:too late|after)|couriers?|(?:still )?not here|still preparing|still waiting|(?:not|n[o']t|never|hasn'?t|haven'?t|didn'?t) (?:\w+ )?(?:arrived?|come|came|shipped|turned up|show(?:ed|n)? up|been delivered|received)|no sign of|where(?:'?s| is| are) (?:my|the|our)|been waiting|when will (?:my|it|the)|tracking|due (?:on|last))\b/g,
    thing: 'your delivery',
    does: [
      'trace {thing} with the carrier',
      'find out from the carrier what is holding up {thing}',
      'ask the carrier what has happened to {thing}',
    ],
    sorry: [
      'You should not have to chase {thing}.',
      'Waiting without news is tiresome.',
      'You expected {thing} before now.',
    ],
    next: 'As soon as I have an answer from the carrier, I will write to you here.',
    kinds: ['goods', 'parcel', 'food'],
    need: 'your order number',
  },
  missing: {
    signs:
      /\b((?:says?|marked|shown|shows?)(?: as| it was)? delivered|delivered but|(?<!(?:i|we|i've|have|just) )lost|missing|never got|not in the (?:box|parcel)|stolen|neighbou?rs?)\b/g,
    thing: 'your parcel',
    kinds: ['goods', 'parcel'],
    does: ['find out what happened to {thing}', 'ask the carrier where {thing} was left', 'trace where {thing} went'],
    sorry: [
      'Being told it is there when it is not is maddening.',
      'That leaves you with nothing in hand.',
      'You should have {thing} by now.',
    ],
    next: 'I will come back to you here with what the carrier has on record.',
    need: 'your order or reference number',
  },
  damaged: {
    signs:
      /\b(damaged?|(?:arrived|came|turned up|delivered) (?:\w+ )?(?:broken|cracked|torn|smashed|dented|scratched|ripped|bent|wet|open)|cracked|torn|smashed|shattered|dented|ripped|spoiled|mouldy|ruined|soaked)\b/g,
    thing: 'your delivery',
    kinds: ['goods', 'parcel'],
    does: [
      'sort out what happens with {thing}',
      'get the damage to {thing} looked at',
      'find the right way forward for {thing}',
    ],
    sorry: [
      'You should have had {thing} in one piece.',
      'That is not how you should get {thing}.',
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
    kinds: ['goods', 'parcel'],
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
      /\b((?:does ?n[o']?t|do ?n[o']?t|won'?t|can'?t|cannot|wo not|stopp?e?d?|not|isn'?t|no longer|never) (?:\w+ )?(?:work(?:s|ing)?|turn(?:ing)? on|activate|register|scan|print|sync|pair|update|start|charg(?:e|ing)|load|open|connect|heat)|stopp(?:ed|ing) \w+ing|broke(?:n|s)?(?: down)?|breaks|returns? an? \d{3}|duplicat\w*|disappear\w*|vanish\w*|blinking|defect\w*|fault\w*|crash\w*|freez\w*|leak\w*|error|bug|glitch\w*|flicker\w*|dead on arrival|overheat\w*|fell apart)\b/g,
    thing: 'this',
    does: [
      'get to the bottom of what is wrong with {thing}',
      'look into what is going wrong with {thing}',
      'find out with you what can be done about {thing}',
    ],
    sorry: [
      'You need {thing} to work.',
      'That is no fun when you rely on {thing}.',
      'You should be able to rely on {thing}.',
    ],
    next: 'I will then tell you which way is quickest to get this working.',
    kinds: ['goods', 'software', 'access', 'key', 'parcel'],
    need: 'what exactly you see, and since when',
    optional: true,
  },
  refund: {
    signs:
      /\b(refund(?:ed|s)? (?:\w+ ){0,4}(?:not|never|still|yet|pending|status|days|weeks)|(?:where|when|still|waiting|not|no|promised|was told|overdue)[^.!?]{0,40} refund(?:ed)?|refund (?:was|is) (?:promised|due|approved)|reimburs\w*|credit note)\b/g,
    thing: 'your refund',
    kinds: [],
    does: [
      'find out what is holding up your refund',
      'check where your refund stands',
      'take your refund up with billing',
    ],
    sorry: [
      'It is your money, and you want to know where it is.',
      'Waiting for your own money is tiresome.',
      'You should know where your money is.',
    ],
    next: 'I will tell you here where it stands and what is still missing.',
    need: 'the order or booking number',
  },
  'refund-ask': {
    signs: /\b(refund(?:ed|s)?|money back|my money|compensat\w*)\b/g,
    thing: 'what you paid',
    kinds: ['goods', 'parcel', 'food', 'plan', 'travel', 'stay', 'money'],
    does: [
      'take up the refund that you ask for',
      'see what can be refunded for {thing}',
      'put the refund for {thing} to the people who decide on it',
    ],
    sorry: [
      'You paid for something that you did not get.',
      'I can see why you want your money back.',
      'You are right to raise it.',
    ],
    next: 'I will tell you here what was decided, and why.',
    need: 'the order or booking number',
  },
  return: {
    signs:
      /\b(return(?:ing|ed)? (?:it|them|this|these|my|policy|label)|(?:how|can|want|like|need|may)[^.!?]{0,25} return |my return|a return(?= )|send (?:\w+ ){1,4}back|exchange|swap|return label|too (?:big|small|tight|large))\b/g,
    thing: 'your order',
    kinds: ['goods', 'parcel'],
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
