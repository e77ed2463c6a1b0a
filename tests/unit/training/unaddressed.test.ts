import { describe, expect, it } from 'vitest';
import { topics } from '../../../training/data/read.mjs';
import { learnFirst, learnSecond, scoresOf } from '../../../training/model/learn.mjs';
import { prepare } from '../../../training/model/prepare.mjs';
import { LEVELS } from '../../../training/model/sources.mjs';
import { UNADDRESSED, unaddressed } from '../../../training/model/unaddressed.mjs';

const URGENCY = 4;
const things = ['lamp', 'chair', 'table', 'shelf', 'clock', 'stool', 'desk', 'sofa', 'bench', 'rug'];
const colours = ['red', 'blue', 'green', 'grey', 'white', 'black', 'brown', 'pink'];
const of = (source: string, tell: (thing: string) => string) =>
  prepare(
    colours.flatMap((colour) =>
      things.map((thing) => ({
        ...{ text: tell(`${colour} ${thing}`), source, hint: 'en' },
        irritation: { target: 0.5, weight: 1 },
        urgency: { target: LEVELS.urgency[2]!, weight: 3 },
      })),
    ),
  );
const talk = of('goemotions', (thing) => `everybody laughed about a new ${thing}`);

describe('texts that speak to no firm', () => {
  it('are taken from their own sources only', () => {
    const others = of('multidogo', (thing) => `where is my ${thing}`);
    expect(unaddressed(others, 1)).toEqual([]);
    for (const source of UNADDRESSED) expect(unaddressed(of(source, String), 1)).toHaveLength(80);
  });

  it('teach that nothing is to be done, and nothing about feelings', () => {
    const rows = unaddressed(talk, 1);
    expect(rows).toHaveLength(talk.length);
    for (const row of rows) {
      expect(row.urgency.target).toBe(LEVELS.urgency[0]);
      expect(row.urgency.weight).toBeGreaterThan(0);
      expect(Object.keys(row).sort()).toEqual(['dense', 'numbers', 'order', 'size', 'source', 'topic', 'urgency']);
    }
  });

  it('count a little as a topic of its own where they are English', () => {
    for (const { topic, urgency } of unaddressed(talk, 1)) {
      expect(topics[topic!.target]).toBe('other');
      expect(topic!.weight).toBeLessThan(urgency.weight);
    }
    for (const row of unaddressed(of('xed', String), 1)) expect(row.topic).toBeUndefined();
  });

  it('count for a fixed part, which the text alone chooses', () => {
    const some = unaddressed(talk, 0.5);
    expect(some.length).toBeGreaterThan(15);
    expect(some.length).toBeLessThan(65);
    expect(unaddressed(talk, 0.5)).toEqual(some);
    const more = new Set(unaddressed(talk, 0.8).map(({ order }) => order));
    expect(some.filter(({ order }) => !more.has(order))).toEqual([]);
    expect(unaddressed(talk, 0)).toEqual([]);
    expect(unaddressed(talk).length).toBeLessThan(talk.length);
  });

  it('set talk apart from requests, which keep their level', () => {
    const asked = of('chats', (thing) => `please send about a new ${thing}`);
    const said = (besides: typeof asked, text: string) => {
      const weights = learnSecond(learnFirst([]), [...asked, ...besides]);
      return scoresOf(weights, prepare([{ text, source: 'new', hint: 'en' }])[0]!)[URGENCY]!;
    };
    const [chatter, request] = ['everybody laughed about a new carpet', 'please send about a new carpet'];
    const rows = unaddressed(talk, 1) as typeof asked;
    expect(said(rows, chatter)).toBeLessThan(said([], chatter) - 0.1);
    expect(Math.abs(said(rows, request) - said([], request))).toBeLessThan(0.1);
  });
});
