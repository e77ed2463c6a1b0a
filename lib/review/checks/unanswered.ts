import type { Finding } from '../../domain/index.ts';
import type { Look } from '../look.ts';
import { has, phrases, plainSigns } from '../phrases.ts';
import { acts, sentencesOf } from '../sentences.ts';
import { namesTime } from '../time-words.ts';

/** Questions that nobody expects an answer to. */
const rhetorical = phrases(
  `are you (?:kidding|serious|joking|for real)|is this a joke|seriously|really|how hard (?:can it be|is it)
    what the \\w{2,6}|wtf|how dare|why (?:do|should) i (?:even|have to)|what is wrong with you|do you (?:even )?care
    who do you think|you know what|right|ok(?:ay)?
    es una broma|en serio|están de broma|cómo es posible|hasta cuándo|qué clase de|de verdad|verdad|no creen
    les parece normal
    c'est une blague|sérieusement|vous plaisantez|vous vous moquez|vous trouvez (?:ça|cela) normal
    comment est-ce possible|n'est-ce pas|non
    ist das (?:ihr ernst|ein witz|ein scherz)|wollen sie mich|geht's noch|wie kann das sein|im ernst|oder|nicht wahr
    was soll das`,
);

const kinds = {
  when: phrases(
    `when|how (?:long|soon)|what time|until when|by when|cuándo|cuánto (?:tarda|tiempo)|a qué hora|quand
    combien de temps|à quelle heure|sous quel délai|wann|wie lange|bis wann`,
  ),
  amount: phrases(
    `how much|how many|what does it cost|cuánto (?:cuesta|vale|es)|cuánt[oa]s|combien|wie ?viel[e]?|was kostet`,
  ),
  yesNo:
    /^[^\p{L}\p{N}]*(?:(?:and|but|so|also|y|et|und|pero|mais|aber|hi|hello|hola|bonjour|hallo)[\s,]{1,3})?(?:can|could|is|are|was|were|will|would|do|does|did|has|have|had|may|should|am|puede|pueden|puedo|podría|podrían|es|está|están|hay|tiene|tienen|tengo|debo|ha|han|pouvez|peut|puis|est|êtes|avez|y a-t-il|dois|faut|kann|können|ist|sind|gibt|haben|hat|muss|darf|wird|werden|könnten)(?![\p{L}])/iu,
} as const;

const yesOrNo = phrases(
  `yes|no|not|sin problema|of course|certainly|sure|unfortunately|sí|no|claro|por supuesto|oui|non|pas|bien sûr|ja
    nein|nicht|natürlich|gerne?|kein\\w{0,2}`,
);

/** Going to find out, asking for what is needed to, or moving to a private place: an answer for now. */
const findingOut = phrases(
  `i(?:'m| am| will|'ll|'ve| have) (?:\\w{1,12} )?(?:check\\w{0,3}|look\\w{0,3}|ask\\w{0,3}|find\\w{0,3}|locat\\w{1,3}|trac\\w{1,5}|investigat\\w{1,3})
    we(?:'re| are| will|'ll|'ve| have) (?:\\w{1,12} )?(?:check\\w{0,3}|look\\w{0,3}|ask\\w{0,3}|find\\w{0,3}|locat\\w{1,3}|trac\\w{1,5}|investigat\\w{1,3})
    let me (?:check|look|find|ask)|(?:private|direct) message|dm|message us|(?:send|give|tell) (?:me|us)|write to us
    inbox|chat`,
  `(?:estoy|estamos|voy a|vamos a|he|hemos) (?:\\w{1,12} )?(?:revisa\\w{1,4}|comproba\\w{1,4}|consulta\\w{1,4}|averigua\\w{1,4}|mira\\w{1,4}|pregunta\\w{1,4}|localiza\\w{1,4}|busca\\w{1,4}|rastrea\\w{1,4})
    (?:localizo|busco|reviso|compruebo|consulto|averiguo|miro|pregunto)|env[ií][ae](?:me|nos)|m[aá]nd[ae](?:me|nos)
    indíque(?:me|nos)|mensaje (?:privado|directo)|por privado|md|escríba\\w{1,4}`,
  `je (?:vérifie|regarde|demande|localise|recherche|me renseigne|cherche|vais (?:vérifier|regarder|localiser|rechercher|demander|me renseigner|chercher))
    nous (?:vérifions|regardons|cherchons|allons vérifier)|(?:envoyez|indiquez|donnez|transmettez)-(?:moi|nous)
    message privé|mp|en privé|écrivez-(?:nous|moi)`,
  `ich (?:prüfe|schaue|frage|kläre|suche|sehe (?:gleich )?nach|werde (?:das )?(?:prüfen|klären))
    wir (?:prüfen|klären|fragen|suchen)|(?:schicken|senden|nennen|geben) sie (?:mir|uns)|privatnachricht
    private nachricht|direktnachricht|per (?:dm|pn)|schreiben sie uns`,
);

const fillers = new Set(
  'with have that this from what when where which would could should about there their they your please does been will after before still just some more than para como cuando donde esta este están estoy tengo tiene puede pueden puedo podría cual cuál sobre desde avec vous votre nous pour dans comment quand pouvez peut cette mais être avez quel quelle sans aussi dass haben nicht wenn kann können wann eine einen wird sind mich mein meine ihre ihnen noch auch oder wieder hello hola bonjour hallo gracias thanks merci danke'.split(
    ' ',
  ),
);

/** The first five letters of words that carry meaning. */
function stems(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .slice(0, 20_000)
      .match(/[\p{L}\p{N}]{4,40}/gu) ?? [];
  return new Set(words.filter((word) => !fillers.has(word)).map((word) => word.slice(0, 5)));
}

function questionsIn(asked: string): string[] {
  return sentencesOf(asked.slice(0, 20_000).replace(/https?:\/\/\S+/g, ' '))
    .map((sentence) => sentence.text)
    .filter((text) => /[?？]/.test(text))
    .map((text) => text.slice(text.lastIndexOf('¿') + 1))
    .filter((text) => (text.match(/\p{L}+/gu) ?? []).length >= 3 && !isRhetorical(text))
    .slice(0, 4);
}

function isRhetorical(question: string): boolean {
  const found = question.match(rhetorical)?.[0];
  return (
    found !== undefined && (found.length > 10 || found.length > question.trim().length * 0.4 || question.length < 30)
  );
}

function sharesMeaning(question: string, said: Set<string>): boolean {
  const asked = [...stems(question)];
  const shared = asked.filter((stem) => said.has(stem)).length;
  return asked.length === 0 ? said.size > 0 : shared >= 1 && shared >= asked.length * 0.2;
}

/** What speaks for an answer: a word that both share, the kind of answer asked for, or an honest `I will find out`. */
function isAnswered(question: string, said: string, saidStems: Set<string>, look: Look): boolean {
  if (has(look.plain, findingOut)) return true;
  if (has(question, kinds.when)) return namesTime(said);
  if (has(question, kinds.amount)) return /\d/.test(said) || has(said, yesOrNo);
  if (kinds.yesNo.test(question) && has(said, yesOrNo)) return true;
  return sharesMeaning(question, saidStems);
}

/**
 * How much to make of an open question. A reply that acts or asks back has taken the matter up, so an open question
 * says little: none for a single one, a hint where several were asked.
 */
function severityOf(question: string, said: string, count: number): Finding['severity'] | null {
  const asksBack = said.includes('?');
  if ((has(question, kinds.when) || has(question, kinds.amount)) && !asksBack) return 'warn';
  if (!acts(said) && !asksBack) return 'warn';
  return count > 1 ? 'hint' : null;
}

function shorten(question: string): string {
  const plain = question.trim();
  return plain.length > 80 ? `${plain.slice(0, 77).replace(/[\uD800-\uDBFF]$/, '')}...` : plain;
}

/** Questions of the customer that the reply passes over. Judged by shared words and by the kind of answer asked for. */
export function unanswered(look: Look): Finding[] {
  const { language, askedLanguage, isCoached } = look;
  if (!isCoached || (language && askedLanguage && language !== askedLanguage)) return [];
  const said = look.substance.map((sentence) => sentence.text).join(' ');
  const saidStems = stems(said);
  const questions = questionsIn(plainSigns(look.asked));
  return questions.flatMap((question): Finding[] => {
    if (isAnswered(question, said, saidStems, look)) return [];
    const severity = severityOf(question, said, questions.length);
    const says = `The customer asks: "${shorten(question)}" The reply does not answer it.`;
    return severity === null ? [] : [{ id: 'unanswered', severity, says, span: null }];
  });
}
