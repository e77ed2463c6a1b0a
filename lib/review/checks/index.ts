import type { Check } from '../look.ts';
import { blame } from './blame.ts';
import { cheerful } from './cheerful.ts';
import { cliche } from './cliche.ts';
import { noNextStep } from './no-next-step.ts';
import { placeholder } from './placeholder.ts';
import { privateData } from './private-data.ts';
import { secondSignature } from './second-signature.ts';
import { shouting } from './shouting.ts';
import { tooLong } from './too-long.ts';
import { unanswered } from './unanswered.ts';
import { vaguePromise } from './vague-promise.ts';
import { wrongLanguage } from './wrong-language.ts';

/** Every check, in the order in which equal findings are shown. */
export const checks: readonly Check[] = [
  tooLong,
  placeholder,
  privateData,
  blame,
  shouting,
  cheerful,
  wrongLanguage,
  unanswered,
  noNextStep,
  vaguePromise,
  secondSignature,
  cliche,
];
