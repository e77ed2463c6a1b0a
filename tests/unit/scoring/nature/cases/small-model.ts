import { fittedTo } from '../../../../../training/model/fit.mjs';
import { learnFirst, learnSecond, SETTINGS } from '../../../../../training/model/learn.mjs';
import { pack } from '../../../../../training/model/pack.mjs';
import { prepare } from '../../../../../training/model/prepare.mjs';
import { own } from '../../../../../training/model/sources.mjs';

/** The bytes of a model learnt from a part of the project's own messages: for the machinery, not for its figures. */
export function smallModel(): Uint8Array {
  const rows = prepare(own(['train']).filter((_, i) => i % 4 === 0));
  const weights = learnSecond(learnFirst(rows.slice(0, 100), SETTINGS), rows, SETTINGS);
  return pack(weights, fittedTo(weights, prepare(own(['dev']))));
}
