import { describe, expect, it } from 'vitest';
import { emojiAnger, emojiValence } from '../../../../lib/scoring/nature/emoji.ts';
import { lexiconTexts, matcherOf } from '../../../../lib/scoring/nature/lexica.ts';
import { injection } from '../../../../lib/scoring/nature/lexicon/any/injection.ts';
import { parseLexicon } from '../../../../lib/scoring/nature/lexicon.ts';

const SIGNALS = ['safety', 'legal', 'accessibility', 'churn', 'press', 'vulnerable', 'abuse', 'repeat', 'sarcasm'];

describe('parseLexicon', () => {
  it('reads blocks, classes, effects and phrases over several lines', () => {
    const { blocks, classes } = parseLexicon(`
@day = monday
tuesday
= a deadline | u.deadline=22 i.mild=-3 v=5 p=1 t.delivery=2 f=repeat tone=worried m=start
by @day; until
@day
`);
    expect(classes.get('@day')).toEqual(['monday', 'tuesday']);
    expect(blocks).toHaveLength(1);
    const { cue, phrases } = blocks[0]!;
    expect(phrases).toEqual(['by @day', 'until @day']);
    expect(cue.says).toBe('a deadline');
    expect(cue.effects.map(({ reading, points }) => [reading, points])).toEqual([
      ['urgency', 22],
      ['irritation', -3],
      ['valence', 5],
      ['politeness', 1],
    ]);
    expect(cue.flags).toEqual(['repeat']);
    expect(cue.tones).toEqual(['worried']);
    expect(cue.topics).toEqual([['delivery', 2]]);
    expect(cue.marks.has('start')).toBe(true);
  });

  it.each(['= a | x=1\nb', '= a | u.k=ten\nb', 'phrase without a block'])(
    'refuses what it does not know: %s',
    (text) => {
      expect(() => parseLexicon(text)).toThrow(/lexicon/);
    },
  );
});

describe.each(Object.entries(lexiconTexts))('the lexicons of %s', (language, texts) => {
  const blocks = texts.flatMap((text) => parseLexicon(text).blocks);

  it('parse, and every cue has a reason, phrases and something to do', () => {
    for (const { cue, phrases } of blocks) {
      expect(cue.says.length).toBeGreaterThan(3);
      expect(phrases.length, cue.says).toBeGreaterThan(0);
      const does = cue.effects.length + cue.flags.length + cue.topics.length + cue.marks.size;
      expect(does, cue.says).toBeGreaterThan(0);
      for (const phrase of phrases) expect(phrase, cue.says).toMatch(/^[\p{L}\p{N}\s@_*/?'’]+$/u);
    }
  });

  it('hold every signal', () => {
    const flags = new Set(blocks.flatMap(({ cue }) => [...cue.flags]));
    expect(SIGNALS.filter((flag) => !flags.has(flag as never))).toEqual([]);
  });

  it('name only the classes that they define', () => {
    const classes = new Set(texts.flatMap((text) => [...parseLexicon(text).classes.keys()]));
    const used = blocks.flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.match(/@\w+/g) ?? []));
    expect([...new Set(used)].filter((name) => !classes.has(name))).toEqual([]);
  });

  it('fill a matcher of many phrases', () => {
    expect(matcherOf(language).phrases).toBeGreaterThan(1000);
    expect(matcherOf(language)).toBe(matcherOf(language));
  });
});

describe('the lexicon of all languages', () => {
  it('is all that an unread language gets', () => {
    expect(matcherOf('pl')).toBe(matcherOf(null));
    const blocks = parseLexicon(injection).blocks;
    expect(blocks.every(({ cue }) => cue.effects.length === 0 && cue.flags.includes('injection'))).toBe(true);
  });
});

describe('emoji', () => {
  it.each([
    ['❤', 1],
    ['😍', 1],
    ['🎉', 1],
    ['👍', 1],
    [':)', 1],
    ['😡', -1],
    ['💔', -1],
    ['👎', -1],
    [':(', -1],
  ])('rates %s', (emoji, sign) => {
    expect(Math.sign(emojiValence(emoji)!)).toBe(sign);
    expect(Math.abs(emojiValence(emoji)!)).toBeLessThanOrEqual(110);
  });

  it('knows what it does not know', () => {
    expect(emojiValence('🛷')).toBeNull();
    expect(emojiAnger('❤')).toBe(0);
    expect(emojiAnger('🤬')).toBeGreaterThan(emojiAnger('😒'));
  });
});
