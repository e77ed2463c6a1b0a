// Rows that say nothing to a firm. Among our labels nearly every text is a message to somebody who can act, so words alone
// could not tell a request from talk: comments, subtitles, film reviews and news show what asks nobody for anything. Their
// urgency is the rubric's class 0, "nothing to do", and English ones count a little for the topic "other"; about the other
// readings they teach nothing in the second round.
import { topics } from '../data/read.mjs';
import { LEVELS } from './sources.mjs';

/** Sources whose texts speak to no firm; GoEmotions: English comments, XED: subtitles in seven languages. */
export const UNADDRESSED = ['goemotions', 'xed', 'vader-movie', 'vader-nyt'];

/** Which part of them counts, and how much a row does beside the 3 of a labelled one: chosen on sources held out. */
const SHARE = 0.3;
const WEIGHT = 0.3;
const TOPIC_WEIGHT = 0.05;
const OTHER = topics.indexOf('other');

/** Prepared rows of the public sets in, bare rows with the goal "urgency 0" (and "other") out: a fixed part, chosen by the text alone. */
export function unaddressed(rows, share = SHARE) {
  return rows
    .filter(({ source, order }) => UNADDRESSED.includes(source) && (order % 1000) / 1000 < share)
    .map(({ source, order, numbers, dense, size }) => ({
      ...{ source, order, numbers, dense, size },
      urgency: { target: LEVELS.urgency[0], weight: WEIGHT },
      ...(source === 'xed' ? {} : { topic: { target: OTHER, weight: TOPIC_WEIGHT } }),
    }));
}
