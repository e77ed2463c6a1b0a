// What the bench of teaching calls in a page.
export { readFrom, readGeneric } from '../../../lib/adapters/generic/index.ts';
export { asRecipe, deriveRecipe, firstReading, readTaught, tellsSides } from '../../../lib/adapters/taught/index.ts';
