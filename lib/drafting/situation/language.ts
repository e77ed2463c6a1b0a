import { words } from '../languages/pack.ts';

/** Small words that tell one language from its neighbours. Words shared by two languages are left out on purpose. */
const MARKS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    "the and is are was you your my not have has with for this that it i'm don't please when where what will of to been would they",
  ),
  es: words(
    'el los las una y es está están usted su mi por para con pero muy ya cuándo dónde qué gracias hola pedido más hace desde porque tengo puede hay',
  ),
  fr: words(
    "le les une et est vous votre mon ma je j'ai pas pour avec mais très bonjour merci quand où dans sur c'est suis depuis été nous ne",
  ),
  de: words(
    'der die das und ist nicht ich sie ihr ihre mein meine mit für auf aber sehr bitte wann wo wie noch eine einen wir bei haben habe von zu dem',
  ),
  pt: words(
    'os uma é você não meu minha com mas muito obrigado obrigada olá quando onde já pedido mais está são ainda foi seu sua estou',
  ),
  it: words(
    'il gli una è non mio mia con ma molto grazie ciao quando dove già ordine più sono ancora della che ho di per nel',
  ),
  nl: words(
    'het een en niet ik u uw mijn met voor maar heel bedankt hallo wanneer waar nog bestelling meer sinds zijn heb van dat',
  ),
};

/**
 * Which of seven languages a text is written in, by its small words; null when the text is too short or unclear.
 * Only used to check a reply, and for a message whose language the reading left open.
 */
export function guessLanguage(text: string): string | null {
  const tokens =
    text
      .slice(0, 5000)
      .toLowerCase()
      .match(/[\p{L}]+(?:'[\p{L}]+)?/gu) ?? [];
  const counts = Object.entries(MARKS).map(([id, marks]) => ({
    id,
    hits: tokens.filter((token) => marks.has(token)).length,
  }));
  const [best, second] = counts.toSorted((a, b) => b.hits - a.hits);
  if (best === undefined || second === undefined || best.hits < 3) return null;
  return best.hits >= second.hits * 1.5 && best.hits / tokens.length > 0.12 ? best.id : null;
}
