import type { Source } from '../domain/index.ts';
import { influence } from './influence.generated.ts';
import { value } from './value.generated.ts';

export { isPersonFact, isValueFact } from './axis.ts';
export { ask, keepHours, TIME_LIMIT } from './runner.ts';

/** Every source, value first. */
export const sources: readonly Source[] = [...value, ...influence];
