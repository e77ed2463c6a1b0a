/** The front door of the services: what pages of the extension and the background call. */
export { readSettings, saveAsFile, saveSettings, watchSettings } from '../platform/index.ts';
export { onStoreBlocked } from '../store/index.ts';
export {
  deleteOneCorrection,
  exportCorrections,
  importCorrections,
  listCorrections,
  previewCorrections,
  putBackCorrections,
  resetCorrections,
} from './correction-list.ts';
export { correctReading, undoCorrection } from './corrections.ts';
export { listImports, refusedAsCsv, removeImport, searchCustomers } from './directory.ts';
export { draftReply } from './drafts.ts';
export { deleteAll, exportAll, keepStorage, storageUse, sweep } from './housekeeping.ts';
export { importCustomers } from './import.ts';
export { readyModel } from './model.ts';
export { followPanelOnly, leaveTabs, loadPart, type Pages, readThisPage, startInOpenTabs, teachHere } from './pages.ts';
export { openPanel, PANEL_REFUSED } from './panel.ts';
export { previewCsv } from './preview.ts';
export { addNote, exportPerson, forgetPerson, getProfile, linkPerson, listProfiles, profileOf } from './profiles.ts';
export { triageQueue } from './queue/index.ts';
export { recallConversation } from './recall.ts';
export {
  deleteRecipe,
  exportRecipes,
  importRecipes,
  keepTaught,
  listRecipes,
  previewRecipes,
  putBackRecipe,
  recipesHere,
  renameRecipe,
} from './recipes.ts';
export { disableSite, enableSite, listSites, readOrigin, setPanelOnly, watchSites } from './sites.ts';
export { settled, triageConversation } from './triage.ts';
export type * from './types.ts';
