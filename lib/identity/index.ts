/** The front door of identity: who may this author be? Pure, importable from Node and from a plain page. */
export { rankCandidates } from './candidates.ts';
export { type DirectoryIndex, indexDirectory } from './directory.ts';
export { keysOf, keysOfCustomer, normaliseEmail, normaliseHandle, normaliseNetwork, splitHandle } from './normalise.ts';
