/** Families of site adapters; each is a part of the page side of its own, so that no page carries all of them. */
export const families = ['desks', 'networks', 'systems'] as const;
export type Family = (typeof families)[number];

/**
 * The parts of the page side that come when they are needed, each a file `part-<name>.js` of its own
 * (`entrypoints/part-<name>.ts`). This list is the only place that names them: messages are checked against it, and what
 * each one brings is in `lib/session/parts.ts`.
 */
export const partNames = [...families, 'generic', 'card', 'teach', 'queue'] as const;
export type PartOfPage = (typeof partNames)[number];

/** Parts that a site needs on every visit before anything can be shown; the others wait for a conversation. */
export const readerParts: readonly PartOfPage[] = [...families, 'generic'];

/** The built file of a part, at the top of the extension. */
export const fileOfPart = (part: PartOfPage) => `part-${part}.js` as const;
