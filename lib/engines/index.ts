import type { DraftEngine } from '../domain/index.ts';
import { kinds } from './kinds.generated.ts';

/** Every draft engine, by file name. */
export const engines: readonly DraftEngine[] = kinds;

/** The engine of an id; an unknown id gives the one on this device, which needs nothing. */
export function engineById(id: string): DraftEngine {
  const found = engines.find((engine) => engine.id === id) ?? engines.find((engine) => engine.id === 'on-device');
  if (found === undefined) throw new Error('lib/engines/kinds/on-device.ts is missing');
  return found;
}
