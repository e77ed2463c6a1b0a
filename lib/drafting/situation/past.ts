import type { NatureReading } from '../../domain/index.ts';
import type { Pack } from '../languages/pack.ts';
import { sentencesOf } from './clean.ts';
import type { Thread } from './thread.ts';

/** What we owe this person from before. */
export interface Past {
  /** A time that we named and that passed, in our own words: `by Thursday noon`; null = none known. */
  when: string | null;
  /** What was to come then. */
  due: 'word' | 'money' | 'deed' | null;
  /** A time that the customer says they were given, where our own message is not at hand. */
  told: string | null;
  /** They write again though nothing was settled. */
  again: boolean;
}

function firstGroup(match: RegExpExecArray | null): string | null {
  return (
    match
      ?.slice(1)
      .find((group) => group !== undefined)
      ?.trim() ?? null
  );
}

/** Words that meant another day when they were written. */
const RELATIVE = /\b(?:today|tomorrow|tonight|hoy|mañana|aujourd'hui|demain|ce soir)\b/i;

function isUnsettled(thread: Thread, nature: NatureReading, pack: Pack): boolean {
  const isTroubled = nature.complaint >= 0.5 || nature.flags.includes('repeat') || (nature.irritation.level ?? 0) >= 30;
  const isFailing = thread.answered && pack.grammar.trouble.test(thread.text);
  return isTroubled || isFailing || pack.grammar.wroteBefore.test(thread.text);
}

/** Reads from our earlier messages and from theirs what was promised and not kept. */
export function pastOf(thread: Thread, nature: NatureReading, pack: Pack): Past {
  const { promised, promisedWord, promisedMoney, wasTold, wroteBefore } = pack.grammar;
  const isOpen = isUnsettled(thread, nature, pack);
  const sentences = thread.newcomer ? [] : thread.ours.flatMap((text) => sentencesOf(text).slice(0, 20)).toReversed();
  const kept = isOpen ? sentences.find((sentence) => promised.test(sentence)) : undefined;
  const when = kept === undefined ? null : firstGroup(promised.exec(kept));
  const due = promisedMoney.test(kept ?? '') ? 'money' : promisedWord.test(kept ?? '') ? 'word' : 'deed';
  const again = wroteBefore.test(thread.text) || thread.wroteTwice || (thread.answered && isOpen);
  return {
    when: when === null || RELATIVE.test(when) ? null : when.charAt(0).toLowerCase() + when.slice(1),
    due: kept === undefined ? null : due,
    told: isOpen ? firstGroup(wasTold.exec(thread.text)) : null,
    again,
  };
}
