/** The front door of the services: what pages of the extension and the background call. */
export { readSettings, saveAsFile, saveSettings, watchSettings } from '../platform/index.ts';
export { onStoreBlocked } from '../store/index.ts';
export * from './background.ts';
export {
  deleteOneCorrection,
  exportCorrections,
  importCorrections,
  listCorrections,
  previewCorrections,
  putBackCorrections,
  resetCorrections,
} from './correction-list.ts';
export { listImports, refusedAsCsv, removeImport, searchCustomers } from './directory.ts';
export { deleteAll, exportAll, keepStorage, storageUse } from './housekeeping.ts';
export { importCustomers } from './import.ts';
export { previewCsv } from './preview.ts';
export { addNote, exportPerson, forgetPerson, getProfile, linkPerson, listProfiles, profileOf } from './profiles.ts';
export {
  deleteRecipe,
  exportRecipes,
  importRecipes,
  listRecipes,
  previewRecipes,
  putBackRecipe,
  renameRecipe,
} from './recipes.ts';
export { disableSite, enableSite, listSites, readOrigin, setPanelOnly, watchSites } from './sites.ts';
export { settled } from './triage.ts';
export type * from './types.ts';
