/** What each hand-made test set must show. Pure. */
const level = (reading, name) => reading[name].level ?? Number.NaN;

/** What each hand-made set must show, as (reading, row) to true or false. */
export const passes = {
  'polite-severe': (reading) => level(reading, 'urgency') >= 60 && level(reading, 'irritation') < 40,
  'rude-trivial': (reading) => level(reading, 'urgency') < 40 && level(reading, 'irritation') >= 50,
  praise: (reading) => level(reading, 'valence') > 20 && level(reading, 'irritation') < 25,
  sarcasm: (reading, row) => (row.flags.includes('sarcasm') ? notFooled(reading) : notSuspicious(reading)),
};

/** A sarcastic message may not be taken for joy with confidence. */
function notFooled(reading) {
  const joyful = reading.tones.some((tone) => tone === 'pleased' || tone === 'grateful');
  return !joyful && !(reading.sentiment.label === 'positive' && reading.sentiment.positive >= 0.6);
}

/** A sincere lookalike may not be taken for a complaint or for sarcasm. */
function notSuspicious(reading) {
  return reading.sentiment.label !== 'negative' && !reading.flags.includes('sarcasm');
}
