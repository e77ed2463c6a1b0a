export { every } from './alarms.ts';
export { saveAsFile } from './files.ts';
export { covers, originOf, patternOf, staysInPanel } from './origins.ts';
export { ownFile } from './own-file.ts';
export { openPanelBeside, type PanelOutcome } from './panel.ts';
export { grantedPatterns, hasOrigin, removeOrigin, requestOrigin, watchOrigins } from './permissions.ts';
export { onArrival, onButton, onCommand, self } from './runtime.ts';
export { expectPart, type InjectOutcome, runPart, startIn, styleFrames, syncScripts } from './scripts.ts';
export {
  clearSettings,
  DEFAULT_SETTINGS,
  migrateSettings,
  readSettings,
  saveSettings,
  watchSettings,
} from './settings.ts';
export { persistStorage, storageEstimate } from './storage.ts';
export { allTabs, sayOnButton, tabInFront, tabsOn } from './tabs.ts';
