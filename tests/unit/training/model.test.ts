import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseModel } from '../../../lib/scoring/nature/model.ts';
import { topics } from '../../../training/data/read.mjs';
import { bandOf, fittedTo, saidOf } from '../../../training/model/fit.mjs';
import { banking, bitext, clinc, dogo, nlupp } from '../../../training/model/intents.mjs';
import { learnFirst, learnSecond, SETTINGS, scoresOf } from '../../../training/model/learn.mjs';
import { pack } from '../../../training/model/pack.mjs';
import { prepare } from '../../../training/model/prepare.mjs';
import { hashOf, own, real } from '../../../training/model/sources.mjs';

const QUICK = { ...SETTINGS, first: { ...SETTINGS.first, epochs: 1 }, second: { ...SETTINGS.second, epochs: 2 } };
const few = own(['train']).slice(0, 120);

function build(rows: ReturnType<typeof own>): Uint8Array {
  const ready = prepare(rows);
  const weights = learnSecond(learnFirst(ready.slice(0, 60), QUICK), ready, QUICK);
  return pack(weights, fittedTo(saidOf(weights, ready)));
}

describe('training', () => {
  it('gives the same bytes from the same rows, in whatever order they come', { timeout: 60_000 }, () => {
    const bytes = build(few);
    expect(build([...few].reverse())).toEqual(bytes);
    expect(build(few.slice(0, 100))).not.toEqual(bytes);
    expect(bytes.length).toBeLessThanOrEqual(1_000_000);
    expect(typeof parseModel(bytes)).toBe('object');
  });

  it('learns from the splits it is given only', () => {
    const [train, dev, test] = [own(['train']), own(['dev']), own(['test'])];
    const seen = new Set(train.map(({ text }) => text));
    expect(train.length).toBeGreaterThan(1000);
    expect([...dev, ...test].filter(({ text }) => seen.has(text))).toEqual([]);
  });

  it('learns from real messages where their texts are, and leaves them out where not', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'aisle-train-'));
    expect(real(folder, ['train'])).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it('puts targets on the scale of the readings', () => {
    for (const row of few) {
      for (const id of ['urgency', 'irritation', 'politeness'] as const) {
        expect(row[id].target).toBeGreaterThanOrEqual(0);
        expect(row[id].target).toBeLessThanOrEqual(1);
      }
      expect(Math.abs(row.valence.target)).toBeLessThanOrEqual(1);
      expect(topics[row.topic.target]).toBeDefined();
    }
  });

  it('knows the bands of the rubric', () => {
    expect([0, 10, 11, 35, 36, 61, 62, 100].map(bandOf)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  });

  it('chooses by the text alone', () => {
    expect(hashOf('late order')).toBe(hashOf('late order'));
    expect(hashOf('late order')).not.toBe(hashOf('late orders'));
  });
});

describe('sources', () => {
  const colours = ['red', 'blue', 'green', 'grey', 'white', 'black', 'brown', 'pink'];
  const things = ['lamp', 'chair', 'table', 'shelf', 'clock', 'stool', 'desk', 'sofa', 'bench', 'rug'];
  const told = (source: string, opening: string, wrong: (at: number) => boolean) =>
    colours.flatMap((colour, i) =>
      things.map((thing, k) => {
        const complaint = { target: wrong(10 * i + k) ? 1 : 0, weight: 2 };
        const text = `${opening}: the ${colour} ${thing} ${complaint.target ? 'cracked' : 'fits'}`;
        return { text, source, hint: 'en', complaint };
      }),
    );
  const rows = prepare([
    ...told('forms', 'regarding my purchase', (at) => at % 5 > 0),
    ...told('chats', 'hi there', (at) => at % 5 === 0),
  ]);
  const complaintAfter = (sourceRate: number) => {
    const settings = { ...SETTINGS, second: { ...SETTINGS.second, sourceRate } };
    const weights = learnSecond(learnFirst([], settings), rows, settings);
    const [form, chat, cracked] = ['regarding my purchase', 'hi there', 'the lamp cracked'].map(
      (text) => scoresOf(weights, prepare([{ text, source: 'new', hint: 'en' }])[0]!)[6]!,
    );
    return { apart: form! - chat!, cracked: cracked! - chat! };
  };

  it('keep to themselves how many of their rows complain: words of a kind of source do not come to mean it', () => {
    const [mixed, kept] = [complaintAfter(0), complaintAfter(SETTINGS.second.sourceRate)];
    expect(kept.apart).toBeLessThan(mixed.apart);
    expect(kept.cracked).toBeGreaterThan(0);
  });
});

describe('what intents mean', () => {
  const known = (meaning: unknown) => {
    const [topic, urgency, wrong] = meaning as [string, number, number];
    return topics.includes(topic) && [0, 1, 2, 3].includes(urgency) && [0, 1].includes(wrong);
  };

  it('is a topic, a class of urgency and whether something went wrong', () => {
    for (const table of [bitext, clinc]) for (const meaning of Object.values(table)) expect(known(meaning)).toBe(true);
    for (const intent of ['card_arrival', 'lost_or_stolen_card', 'age_limit'])
      expect(known(banking(intent))).toBe(true);
  });

  it('follows the rubric', () => {
    expect(banking('compromised_card')).toEqual(['account', 3, 0]);
    expect(banking('exchange_rate')?.[1]).toBe(1);
    expect(nlupp('greet|thank')).toEqual(['other', 0, 0]);
    expect(nlupp('lost_stolen|card')?.[1]).toBe(3);
    expect(dogo({ intent: 'contentonly' })).toBeUndefined();
  });
});
