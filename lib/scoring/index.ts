/** The front door of scoring: pure, importable from Node and from a plain page. */
export { attentionBand } from './attention.ts';
export { awaitingAnswer } from './awaiting.ts';
export { MOST_POINTS } from './nature/corrections.ts';
export { natureGist } from './nature/gist.ts';
export {
  correctionOf,
  languageOf,
  loadNatureModel,
  natureModelNote,
  readNature,
  topicCorrectionOf,
} from './nature/index.ts';
export { parsePageTime } from './page-time.ts';
export type { RankEffect } from './rank-effect.ts';
export { rankEffect } from './rank-effect.ts';
export type { ScoreInput } from './scorecard.ts';
export { scoreConversation } from './scorecard.ts';
export { defaultWeights, guardFlags } from './weights.ts';
