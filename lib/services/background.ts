/**
 * The door for the background: what pages ask for, and what wakes it. A worker parses every module that it can reach each time that
 * it wakes; what only the extension's own pages call (import, export, lists) comes in by `index.ts` and is kept out of here.
 */
export { correctReading, undoCorrection } from './corrections.ts';
export { draftReply } from './drafts.ts';
export { sweep } from './housekeeping.ts';
export { readyModel } from './model.ts';
export { followPanelOnly, leaveTabs, loadPart, type Pages, readThisPage, startInOpenTabs, teachHere } from './pages.ts';
export { openPanel, PANEL_REFUSED } from './panel.ts';
export { triageQueue } from './queue/index.ts';
export { recallConversation } from './recall.ts';
export { keepTaught, recipesHere } from './recipes.ts';
export { triageConversation } from './triage.ts';
