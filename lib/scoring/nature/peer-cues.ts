/**
 * How people ask one another: what makes a request between peers courteous or blunt, after the strategies that
 * Danescu-Niculescu-Mizil and others found ("A computational approach to politeness", ACL 2013). Looked for in a text as
 * `itemsOf` joins it: lower case, without apostrophes, one space around each word and each sign. Each counts once.
 */
const ADMIRED =
  'work|job|idea|question|answer|article|post|point|catch|edits?|stuff|one|find|solution|explanation|start';
const LIKED = 'great|good|nice|interesting|cool|excellent|awesome|amazing|wonderful|brilliant|impressive';
const DENIED = 'dont|didnt|havent|arent|cant|couldnt|shouldnt|wont|isnt|doesnt';
/** The start of the text or of a sentence. */
const FIRST = '(?:^|[.?!]) ';

export const CUES: readonly RegExp[] = [
  /^ (?:thanks?|thx|many thanks) /,
  / (?:thanks?|thx|cheers|appreciate|appreciated|grateful) /,
  /[.?!] (?:thanks?|thx|cheers)[^.?!]*[.?! ]*$/,
  /^ (?:hi|hello|hiya|greetings|dear|good (?:morning|day|evening|afternoon)) /,
  /^ hey /,
  / (?:sorry|apologi[sz]e|apologies|excuse me|forgive|pardon|oops|woops) /,
  new RegExp(`^ (?:${LIKED}|wow|congratulations|well done) `),
  new RegExp(` (?:${LIKED}) (?:${ADMIRED}) `),
  / [a-z]+ (?:please|pls|plz) /,
  new RegExp(`${FIRST}(?:please|pls|plz) `),
  / (?:could|would) (?:you|u|someone|anyone) /,
  / (?:can|will) (?:you|u|someone|anyone) /,
  / (?:would|do) you (?:mind|like|be interested|be willing|care) /,
  / if (?:you|its|it is|thats|that) (?:could|would|can|dont mind|have time|get a chance|like|want|okay|ok|possible) /,
  / (?:i was wondering|im wondering|i wonder|wondering if|id like|i would like|id love|i would appreciate) /,
  / (?:may|might|can|could) i /,
  / let (?:me|us) know /,
  / by the way | btw /,
  / (?:in fact|actually|really|honestly|surely|obviously|clearly|simply|the truth|the point) /,
  / (?:i think|i thought|i guess|i suppose|i believe|maybe|perhaps|possibly|probably|seems?|it looks|sort of|might) /,
  new RegExp(` (?:${DENIED}) you `),
  / (?:not|no|never|nothing|none|nobody|(?:do|did|have|are|ca|could|should|wo|is|does|has|was|wouldn?)nt) /,
  / why (?:dont|didnt|did|do|are|not|would|is|the|on|should|you) /,
  /^ why /,
  /^ what /,
  /^ how /,
  /^ (?:so|and|but|or|then) /,
  /^ (?:you|your|youre|u) /,
  /[.?!] (?:you|your|youre|u) /,
  /[.?!] why [^.?!]*[.?! ]*$/,
  /[.?!] (?:what|whats) [^.?!]*[.?! ]*$/,
  /[.?!] (?:could|would|can|may|might|will) [^.?!]*[.?! ]*$/,
  /(?:^|[.?!]) (?:did|do|are|is|have|does|isnt|arent|dont) [^.?!]*[.?! ]*$/,
  / (?:have|did|do|are) you /,
  / (?:your|you) (?:problem|fault|mistake|error|opinion|pov|claim|argument|point) /,
  / (?:my (?:mistake|fault|bad)|im (?:not sure|new|curious|confused|trying|afraid|interested)|i am (?:not sure|new|curious)) /,
  / (?:help|advice|advise|assist|suggestions?|input|opinion|thoughts) /,
  / (?:stop|nonsense|wrong|false|ridiculous|absurd|stupid|bias|biased|vandalism|troll|lie|lying|delete|deleting) /,
  / (?:supposed to|what makes you|who are you|how dare|you people|care to|what the|wtf|what on earth|seriously|the hell) /,
  / (?:read|look at|learn|stop|define|explain|show|prove|post|tell) (?:the|me|it|this|your|a|us|what|how|why) /,
  / (?:we|our|us|lets) /,
  / (?:i|my|me|im|ive|id|ill) /,
  / (?:you|your|u|youre|youve) /,
  /[?] [?]|[!] [?]|[?] [!]|[?!]{2}/,
  /!/,
  /[?] [a-z][^?]*[?]/,
  / [.]{2,} /,
  / "/,
  / [(]/,
  / <url> | http/,
  / [:;]-?[)dp] /,
  /[a-z] [.?!][^a-z]*[a-z]/,
];
