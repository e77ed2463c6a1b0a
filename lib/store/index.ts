export {
  addCorrection,
  clearCorrections,
  correctionById,
  correctionsAbout,
  correctionsOf,
  correctionsState,
  deleteCorrection,
  type NewCorrection,
  putCorrections,
  undoCorrection,
} from './corrections.ts';
export { findCustomers, getCustomer, readyImports, walkCustomers } from './customers.ts';
export { closeStore, deleteStore, onStoreBlocked, store } from './db.ts';
export { countAll, dumpAll, getMeta, setMeta } from './dump.ts';
export { deleteImport, type ImportWriter, startImport } from './imports.ts';
export { factsOfMany, findProfiles, readingsOfSite, recallReadings } from './many.ts';
export { conversationsOf, type Erased, erasePerson } from './people.ts';
export {
  dropFacts,
  factsOf,
  findProfile,
  isStale,
  recallReading,
  saveVisit,
  searchProfiles,
  type Visit,
  type VisitFacts,
} from './profiles.ts';
export { deleteRecipe, keepRecipe, putRecipes, recipesAt, recipesOf } from './recipes.ts';
export { addRecord, linkOf, recordsOf } from './records.ts';
export { deleteExpired, isQuotaError, makeRoom, StorageFullError, withRoom } from './room.ts';
export type * from './rows.ts';
export { isForgotten, openGraveyard } from './tombstones.ts';
