import { describe, expect, it } from 'vitest';
import { FEELING_HEADS, HEADS, TALK, TALK_VALENCE } from '../../../lib/scoring/nature/model.ts';
import { learnFirst, learnSecond, SETTINGS, scoresOf } from '../../../training/model/learn.mjs';
import { prepare } from '../../../training/model/prepare.mjs';
import { withTalk } from '../../../training/model/talk.mjs';

const things = ['lamp', 'chair', 'table', 'shelf', 'clock', 'stool', 'desk', 'sofa', 'bench', 'rug'];
const colours = ['red', 'blue', 'green', 'grey', 'white', 'black'];
const of = (source: string, tell: (thing: string) => string, target: number) =>
  prepare(
    colours.flatMap((colour) =>
      things.map((thing) => ({
        ...{ text: tell(`${colour} ${thing}`), source, hint: 'en', valence: { target, weight: 1 } },
        urgency: { target: 0.5, weight: 1 },
      })),
    ),
  );
const talk = [
  ...of('vader-tweets', (thing) => `dancing round the ${thing} tonight`, 0.7),
  ...of('vader-tweets', (thing) => `sleeping under the ${thing} tonight`, -0.7),
];
const firms = of('own', (thing) => `where is the ${thing} that I ordered from you`, 0);
const fresh = () => learnSecond(learnFirst([]), firms, SETTINGS);
const learnt = withTalk(fresh(), talk, firms);
const [glad, sad, asks] = [
  'we are dancing tonight',
  'we are sleeping tonight',
  'I ordered the ladder that you sell',
].map((text) => scoresOf(learnt, prepare([{ text, source: 'new', hint: 'en' }])[0]!)) as [
  Float64Array,
  Float64Array,
  Float64Array,
];

describe('talk that speaks to no firm', () => {
  it('has a valence of its own', () => {
    expect(glad[TALK_VALENCE]).toBeGreaterThan(sad[TALK_VALENCE]! + 0.2);
  });

  it('is told from messages to a firm', () => {
    expect(Math.min(glad[TALK]!, sad[TALK]!)).toBeGreaterThan(0.5);
    expect(asks[TALK]).toBeLessThan(0.5);
  });

  it('moves no other head', () => {
    const before = fresh();
    for (let h = 0; h < TALK_VALENCE; h++) {
      expect(scoresOf(learnt, talk[0]!)[h]).toBe(scoresOf(before, talk[0]!)[h]);
    }
    expect(HEADS - FEELING_HEADS.length).toBeGreaterThan(10);
  });

  it('is not there where nothing tells it from messages to a firm', () => {
    for (const rows of [withTalk(fresh(), [], firms), withTalk(fresh(), talk, [])]) {
      expect(scoresOf(rows, talk[0]!)[TALK]).toBe(0);
    }
  });

  it('is learnt from what was guessed, too, and gives the same weights again', () => {
    const guessed = talk.map((row) => ({ ...row, source: 'goemotions', guess: -0.5 }));
    const twice = [withTalk(fresh(), [...talk, ...guessed], firms), withTalk(fresh(), [...talk, ...guessed], firms)];
    expect(scoresOf(twice[0]!, talk[0]!)[TALK_VALENCE]).toBeLessThan(scoresOf(learnt, talk[0]!)[TALK_VALENCE]!);
    expect(twice[0]!.table).toEqual(twice[1]!.table);
  });
});
