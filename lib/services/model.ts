import { ownFile } from '../platform/index.ts';
import { loadNatureModel, natureModelNote } from '../scoring/index.ts';

/** The model's file in the package, as `npm run train -- <folder> --out public/nature-model.bin` writes it. */
export const MODEL_FILE = 'nature-model.bin';

let ready: Promise<string | null> | null = null;

async function loaded(): Promise<string | null> {
  try {
    loadNatureModel(await ownFile(MODEL_FILE));
    return natureModelNote();
  } catch (error) {
    return `The nature model could not be read: ${error instanceof Error ? error.message : 'unknown reason'}.`;
  }
}

/**
 * Reads the nature model from the package, once per start of this context, however often it is called. Gives null when the
 * model reads along, or in one sentence why the rules read alone. Never throws: without a model every reading is there.
 */
export function readyModel(): Promise<string | null> {
  ready ??= loaded();
  return ready;
}
