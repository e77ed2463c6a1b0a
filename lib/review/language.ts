/** Small words that give a language away, without those that several of them share. */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the and is are was were you your we our have has with this that for will it i my not been from would please thanks thank sorry hello order can when where how why what they there been to of am',
  es: 'el los las que es está están por para con su sus usted le lo una del hemos han ya muy gracias hola pedido lamento siento puede cuando mi mañana hoy también más pero dónde llevo tengo sin hay días cómo cuándo qué quiero necesito favor',
  fr: 'le les des une est sont vous votre vos nous pour avec dans ce cette qui avez été pas je mon ma merci bonjour commande désolé peux aujourd demain suis ai sur plus mais où depuis toujours colis il elle au du comme',
  de: 'der die das und ist sind nicht ich sie ihr ihre wir uns mit für auf den dem ein eine haben wird bitte danke hallo bestellung leider heute morgen kann es von zu noch wo kein keine immer mein meine paket wann im am',
  pt: 'o os não é são você seu sua para com uma foi obrigado obrigada olá pedido está estou muito também mas amanhã hoje nós meu minha pela pelo',
  it: 'il gli che è sono per con una non del della grazie ciao buongiorno ordine mi suo sua abbiamo questo domani oggi anche ma più alla nel',
  nl: 'het een en niet ik je u wij we met voor van dat zijn heb hebben bedankt hallo bestelling morgen vandaag uw mijn ook maar naar',
};

const scripts: readonly [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0e00-\u0e7f]/g, 'th'],
];

const owners = new Map<string, string[]>();
for (const [language, words] of Object.entries(smallWords))
  for (const word of words.split(' ')) owners.set(word, [...(owners.get(word) ?? []), language]);

/** Languages that the checks have phrases for. */
export const coached: readonly string[] = ['en', 'es', 'fr', 'de'];

function byScript(head: string): string | null {
  const letters = (head.match(/\p{L}/gu) ?? []).length;
  const found = scripts.find(([script]) => (head.match(script) ?? []).length > letters * 0.3);
  return letters > 0 ? (found?.[1] ?? null) : null;
}

/**
 * The language of a text by its small words: BCP 47 primary tag, or null when it is too short or too mixed to tell.
 * A light reading for the checks; `lib/scoring` has the full one, and its answer wins where it is handed in.
 */
export function lightLanguage(text: string): string | null {
  const head = text.slice(0, 2000).toLowerCase();
  const script = byScript(head);
  if (script) return script;
  const votes = new Map<string, number>(/[¿¡]/.test(head) ? [['es', 1]] : []);
  for (const word of head.match(/\p{L}+/gu) ?? []) {
    const languages = owners.get(word) ?? [];
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.length);
  }
  const [best, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 && best[1] >= 1.6 * (second?.[1] ?? 0) ? best[0] : null;
}
