import english from './en/index.ts';
import spanish from './es/index.ts';
import french from './fr/index.ts';
import type { Pack } from './pack.ts';

/** Every language that the composer writes. */
export const packs: readonly Pack[] = [english, spanish, french];
const byLanguage = new Map(packs.map((pack) => [pack.language, pack]));

/** The languages that the composer writes. */
export const languages: readonly string[] = packs.map((pack) => pack.language);

/** The pack of a BCP 47 tag (`fr-CA` gives French); null when there is none. */
export function packFor(tag: string | null | undefined): Pack | null {
  return byLanguage.get((tag ?? '').toLowerCase().split(/[-_]/)[0] ?? '') ?? null;
}

/** What is written when the customer's language has no pack. */
export const fallbackPack: Pack = english;
