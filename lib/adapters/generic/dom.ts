// The page primitives that the generic reader uses, in one place.

export { withoutCard, withoutHistory } from '../../dom/card.ts';
export { cleanText } from '../../dom/clean.ts';
export { saysControl, saysDone, saysFile, saysResults } from '../../dom/controls.ts';
export { countWords } from '../../dom/counts.ts';
export { frameDocument, parentOf, shadowOf } from '../../dom/deep.ts';
export { hashOf } from '../../dom/hash.ts';
export { isControl, shownBySelf } from '../../dom/hidden.ts';
export { boxOf, hasLayout, isRightToLeft, isShown } from '../../dom/layout.ts';
export { headerLabel, isReplyHeader } from '../../dom/quote-words.ts';
export { ownText, quoteMark, stripQuotes } from '../../dom/quotes.ts';
export { hiddenIn, sideByStyle } from '../../dom/rules.ts';
export { shownTime, timePatterns } from '../../dom/shown-times.ts';
export { type Look, visibleText } from '../../dom/text.ts';
export { instantOf, isoOf, machineTime } from '../../dom/time.ts';
