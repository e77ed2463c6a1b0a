import type { MatterId, MatterWords } from '../pack.ts';
import { goodsMatters } from './matters-goods.ts';
import { moreMatters } from './matters-more.ts';
import { serviceMatters } from './matters-service.ts';

export const matters: Readonly<Record<MatterId, MatterWords>> = { ...goodsMatters, ...serviceMatters, ...moreMatters };
