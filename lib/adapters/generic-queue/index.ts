import type { Page } from '../../domain/index.ts';
import type { OpenQueue } from '../queue-type.ts';

export function readGenericQueue(_page: Page): OpenQueue | null {
  return null;
}
