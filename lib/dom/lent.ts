/**
 * Everything of this folder in one object. The page side is many files in one world: one of them (`dom.js`) lays this object on
 * the world's global, and the build has the others take it from there, so that no page loads these functions more than once.
 */
export * from './ago.ts';
export * from './amount.ts';
export * from './card.ts';
export * from './clean.ts';
export * from './controls.ts';
export * from './counts.ts';
export * from './deep.ts';
export * from './hash.ts';
export * from './hidden.ts';
export * from './image.ts';
export * from './layout.ts';
export * from './quote-words.ts';
export * from './quotes.ts';
export * from './rules.ts';
export * from './shown-times.ts';
export * from './text.ts';
export * from './time.ts';
export * from './watch.ts';
