import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The bytes of the model that ships. */
export function shippedModel(): Uint8Array {
  return new Uint8Array(readFileSync(path.join(import.meta.dirname, '../../../../../public/nature-model.bin')));
}
