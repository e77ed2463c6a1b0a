import { lowerFirst, upperFirst, withForm } from './languages/telling.ts';
import type { Situation } from './situation/index.ts';

function hash(text: string): number {
  let value = 2166136261;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619) >>> 0;
  return value;
}

/** One of three wordings: by the message, so that two customers differ, and by the variant that the agent asked for. */
export function pick(variants: readonly string[], situation: Situation, slot: string): string {
  const turn = hash(`${slot}/${situation.seed}`) + Math.max(0, Math.trunc(situation.request.variant ?? 0));
  return variants[turn % variants.length] ?? '';
}

/** What the reply is about, in the agent's mouth. */
export function thingText(situation: Situation): string {
  return situation.thing?.text ?? situation.words.thing;
}

/** Fills the slots of a template; a slot with a capital (`{Thing}`) begins a sentence. */
export function fill(template: string, situation: Situation, slots: Readonly<Record<string, string>> = {}): string {
  const all: Record<string, string> = { thing: thingText(situation), ...slots };
  const { contract } = situation.pack.grammar;
  // Only a preposition before a slot melts (`de` + `le canapé`); `de le dire` in a template stays.
  const filled = template.replace(
    /((?<!\p{L})(?:de|à|a|que) )?\{(\w+)\}/giu,
    (_, before: string | undefined, name: string) => {
      const value = withForm(all[lowerFirst(name)] ?? '', situation.polite);
      return contract((before ?? '') + (name === lowerFirst(name) ? value : upperFirst(value)));
    },
  );
  return withForm(filled, situation.polite).replaceAll('’', "'");
}
