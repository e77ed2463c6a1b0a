import type { NatureReading } from '../domain/index.ts';
import { has, phrases } from './phrases.ts';

/** The state of the customer that a reply has to suit. `grave`: danger, illness, loss; no place for cheer. */
export type Mood = 'angry' | 'upset' | 'grave' | 'calm' | 'happy';

const angry = phrases(
  `furious|angry|outrag(?:ed|eous)|disgust(?:ed|ing)|ridiculous|unacceptable|appalling|pathetic|useless|scam
    thieves|rip off|ripoff
    worst (?:ever|service|company|experience)|sick of|fed up|joke of a|never again|had enough
    waste of (?:time|money)|shame on you|wtf|what the hell|lawyer|liars?`,
  `inaceptable|indignante|vergüenza|vergonzos[oa]|estafa(?:dores)?|ladrones|hart[oa]s?|furios[oa]|indignad[oa]
    pésim[oa]|una burla|tomadura de pelo|nunca más|ya basta|mentirosos`,
  `inacceptable|inadmissible|scandaleux|honteux|une honte|furieu(?:x|se)|arnaque|voleurs|ras le bol
    foutage de gueule|plus jamais|lamentable|j'en ai assez|menteurs|se moque de`,
  `unverschämt(?:heit)?|frechheit|inakzeptabel|wütend|stinksauer|sauer|betrug|betrüger|abzocke|unmöglich
    katastrophe|nie wieder|reicht es|es reicht|lächerlich|saftladen|schlimmste[rs]?`,
);

const upset = phrases(
  `disappoint(?:ed|ing)|frustrat(?:ed|ing)|annoy(?:ed|ing)|upset|unhappy
    still (?:no|not|waiting|nothing|hasn't|haven't|broken)|third time|second time|twice already
    (?:nobody|no one) (?:answers|replies|helps)|let down|not happy|broken again`,
  `decepcionad[oa]|frustrad[oa]|molest[oa]|todavía no|aún no|sigo sin|llevo \\w{1,12} (?:días|semanas|horas)
    tercera vez|segunda vez|nadie (?:contesta|responde)`,
  `déçue?|frustrée?|agacée?|toujours (?:pas|rien|aucune?)|troisième fois|deuxième fois|personne ne répond|mécontente?`,
  `enttäuscht|verärgert|frustriert|ärgerlich|immer noch (?:nicht|kein\\w{0,2}|nichts)|zum (?:dritten|zweiten) mal
    niemand (?:antwortet|meldet)`,
);

const grave = phrases(
  `died|passed away|funeral|hospital|injur(?:ed|y)|burn(?:ed|t) my|on fire|caught fire|smoke|gas leak|bleeding
    allergic|suicid\\w{1,4}|ambulance|electric shock`,
  `falleci[óo]|ha muerto|murió|funeral|hospital|herid[oa]|quemad[oa]|incendio|humo|fuga de gas|alérgic[oa]|ambulancia`,
  `décédée?|obsèques|enterrement|hôpital|blessée?|brûlée?|incendie|fumée|fuite de gaz|allergique|ambulance`,
  `verstorben|gestorben|beerdigung|krankenhaus|verletzt|verbrannt|brennt|rauch|gasgeruch|gasleck|allergisch
    rettungswagen`,
);

const happy = phrases(
  `love (?:it|your|the|my)|amazing|fantastic|excellent|brilliant|thank you so much|thanks so much
    best (?:service|shop|team)|so happy|great (?:service|job|work)|well done|perfect`,
  `me encanta|excelente|fantástic[oa]|genial|mil gracias|muchísimas gracias|perfect[oa]|maravillos[oa]|encantad[oa]`,
  `j'adore|excellente?|fantastique|génial|merci beaucoup|merci infiniment|parfaite?|ravie?|bravo|super service`,
  `liebe (?:es|das|die|den)|fantastisch|ausgezeichnet|großartig|vielen lieben dank|tausend dank|perfekt|begeistert
    toller? (?:service|arbeit)|spitze`,
);

const shoutedWords = /(?<!\p{L})\p{Lu}{3,}(?:[\s,]{1,3}\p{Lu}{2,}){2}(?!\p{L})/u;

/** A light reading of the customer's words, for where nobody hands a full one in. Null = these words do not tell. */
function lightMood(text: string): Mood | null {
  if (has(text, grave)) return 'grave';
  if (has(text, angry) || /[!?]{3}|🤬|😡|😤/u.test(text) || shoutedWords.test(text)) return 'angry';
  if (has(text, upset)) return 'upset';
  return has(text, happy) ? 'happy' : null;
}

function moodFromNature(nature: NatureReading): Mood | null {
  const irritation = nature.irritation.level;
  if (nature.flags.includes('safety') || nature.flags.includes('vulnerable')) return 'grave';
  if (irritation === null) return null;
  if (irritation >= 55) return 'angry';
  if (irritation >= 30) return 'upset';
  return nature.sentiment.label === 'positive' && irritation < 15 ? 'happy' : 'calm';
}

/** The customer's state: the full reading where there is one, else the light one; calm when nothing tells otherwise. */
export function moodOf(text: string, nature: NatureReading | null): Mood {
  const light = lightMood(text);
  const full = nature ? moodFromNature(nature) : null;
  return light === 'grave' ? 'grave' : (full ?? light ?? 'calm');
}
