import { fittedTo, saidOf } from '../../../../../training/model/fit.mjs';
import { learnFirst, learnSecond, SETTINGS } from '../../../../../training/model/learn.mjs';
import { pack } from '../../../../../training/model/pack.mjs';
import { prepare } from '../../../../../training/model/prepare.mjs';
import { own } from '../../../../../training/model/sources.mjs';

/** Written later, and tweets and chats mostly: this model is to be small and to know seven languages. */
const OTHERS = ['own-tweets', 'own-chats', 'own-forms', 'own-desk'];

/** The bytes of a model learnt from a part of the project's own messages: for the machinery, not for its figures. */
export function smallModel(): Uint8Array {
  const rows = prepare(own(['train'], OTHERS).filter((_, i) => i % 4 === 0));
  const weights = learnSecond(learnFirst(rows.slice(0, 100), SETTINGS), rows, SETTINGS);
  return pack(weights, fittedTo(saidOf(weights, prepare(own(['dev'], OTHERS)))));
}
