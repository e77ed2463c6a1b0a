import { describe, expect, it } from 'vitest';
import { CUES } from '../../../../lib/scoring/nature/peer-cues.ts';
import { cuesOf, featuresOf, itemsOf } from '../../../../lib/scoring/nature/peer-items.ts';
import { tokensOf } from '../../../../lib/scoring/nature/tokens.ts';

const items = (text: string, cut?: { start: number; end: number }) => {
  const { list } = tokensOf(text);
  const outside = list.filter(({ start, end }) => !cut || end <= cut.start || start >= cut.end);
  return itemsOf(text, outside, cut);
};
const words = (text: string) => items(text).map(({ word }) => word);
const cued = (text: string) => cuesOf(items(text)).map(({ cue }) => cue);
/** What a text has that another has not. */
const only = (text: string, other: string) => cued(text).filter((cue) => !cued(other).includes(cue));

describe('items of a text', () => {
  it('are its words and its signs, one after the other', () => {
    expect(words("Hi, why don't you (ever) read?! See <url>...")).toEqual([
      ...['hi', ',', 'why', 'dont', 'you', '(', 'ever', ')', 'read', '?!', 'see', '<url>', '...'],
    ]);
  });

  it('know figures and links by their kind', () => {
    expect(words('Line 412 of https://example.org/a?b=1 fails')).toEqual(['line', '0', 'of', '<url>', 'fails']);
    expect(words('Line 7 of www.example.org fails')).toEqual(['line', '0', 'of', '<url>', 'fails']);
  });

  it('know to which token they belong', () => {
    for (const text of ['Why? Because.', '"Why" (he said)', '... well']) {
      const { list } = tokensOf(text);
      for (const { word, token } of items(text)) {
        expect(token).toBeLessThan(list.length);
        if (/^\p{L}/u.test(word)) expect(list[token]!.word).toBe(word);
      }
    }
  });

  it('leave out a stretch that is read as if it were not there, its signs, too', () => {
    const text = 'Thanks for this! Why did you remove (all of) it?';
    const start = text.indexOf('Why');
    const left = items(text, { start, end: text.length }).map(({ word }) => word);
    expect(left).toEqual(['thanks', 'for', 'this', '!']);
    const inner = items(text, { start: text.indexOf('('), end: text.indexOf(')') + 1 }).map(({ word }) => word);
    expect(inner).toEqual(['thanks', 'for', 'this', '!', 'why', 'did', 'you', 'remove', 'it', '?']);
  });

  it('are bounded, whatever the text', () => {
    for (const text of ['word '.repeat(20_000), `a${'?!'.repeat(50_000)}b`, '('.repeat(100_000), '']) {
      expect(items(text).length).toBeLessThanOrEqual(1100);
    }
    expect(words('lengthening'.repeat(500))[0]).toHaveLength(24);
  });
});

describe('features of items', () => {
  it('tell the order of neighbours', () => {
    const [a, b] = [featuresOf(items('you can')), featuresOf(items('can you'))];
    expect(a.flat()).not.toEqual(b.flat());
    expect(new Set(a.flat()).size).toBeGreaterThan(6);
  });

  it('are those of its item, the pair and the three that end with it', () => {
    const [short, long] = [featuresOf(items('could you')), featuresOf(items('could you help'))];
    expect(long.slice(0, 2)).toEqual(short);
    expect(featuresOf([])).toEqual([]);
  });
});

describe('cues of asking', () => {
  it.each([
    ['Thanks for your help. Where is the source?', 'Where is the source?'],
    ['Hi, where is the source?', 'Where is the source?'],
    ['Sorry, where is the source?', 'Where is the source?'],
    ['Could you add the source?', 'Add the source?'],
    ['Add the source please?', 'Add the source?'],
    ['Nice work on this. Is there a source?', 'Is there a source?'],
    ['By the way, is there a source?', 'Is there a source?'],
    ['Do you mind if I add a source?', 'I add a source?'],
    ["Why don't you add a source?", 'Add a source?'],
    ['You removed it. Is that fair?', 'It was removed. Is that fair?'],
    ['What?? Is that fair?', 'What? Is that fair?'],
  ])('are seen: %s', (text, other) => {
    expect(only(text, other).length).toBeGreaterThan(0);
  });

  it('stand where they are found', () => {
    const text = 'I read it twice. Could you add the source?';
    const list = items(text);
    const found = cuesOf(list).map(({ from, to }) => list.slice(from, to).map(({ word }) => word));
    expect(found).toContainEqual(['could', 'you']);
    expect(found).toContainEqual(['i']);
    for (const { from, to } of cuesOf(list)) {
      expect(from).toBeLessThan(to);
      expect(to).toBeLessThanOrEqual(list.length);
    }
  });

  it('count once each, and nothing has none', () => {
    const found = cued('please, please, could you please? please could you?');
    expect(new Set(found).size).toBe(found.length);
    expect(cued('')).toEqual([]);
    expect(CUES.length).toBeGreaterThan(30);
  });

  it.each(['? ', '. why ', ' (', 'why dont you ', '!? a '])('are looked for in bounded time: %j', (piece) => {
    const many = items(piece.repeat(20_000));
    for (const { from, to } of cuesOf(many)) expect(from < to && to <= many.length).toBe(true);
  });
});
