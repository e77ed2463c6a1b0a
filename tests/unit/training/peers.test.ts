import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadNatureModel, readNature, readNatureWithout } from '../../../lib/scoring/nature/index.ts';
import { parseModel } from '../../../lib/scoring/nature/model.ts';
import { itemsOf } from '../../../lib/scoring/nature/peer-items.ts';
import { gateOf, opinionOf, PEER_BITS, type Peers, parsePeers } from '../../../lib/scoring/nature/peers.ts';
import { fittedTo, saidOf } from '../../../training/model/fit.mjs';
import { guessed } from '../../../training/model/guessed.mjs';
import { learnFirst, learnSecond } from '../../../training/model/learn.mjs';
import { pack } from '../../../training/model/pack.mjs';
import { gateSays, learnGate, learnOpinion, peersOf, seen, toFirms } from '../../../training/model/peers.mjs';
import { prepare } from '../../../training/model/prepare.mjs';
import { own } from '../../../training/model/sources.mjs';

const things = [
  'section',
  'template',
  'citation',
  'paragraph',
  'function',
  'variable',
  'patch',
  'loop',
  'query',
  'tag',
];
const places = ['article', 'talk page', 'draft', 'code', 'repository', 'answer'];
const asked = (ask: (what: string) => string, target: number) =>
  places.flatMap((place) =>
    things.map((thing) => {
      const text = ask(`the ${thing} of the ${place}`);
      return { text, source: 'politeness-made', hint: 'en', politeness: { target, weight: 1 } };
    }),
  );
const kind = asked((what) => `Would you be so kind as to look at ${what}? Many thanks for your edits.`, 0.8);
const blunt = asked((what) => `Why do you keep breaking ${what}? Stop it.`, 0.2);
const rated = [...kind, ...blunt];
const messages = own(['train']).filter(({ hint }) => hint === 'en');
const firms = messages.slice(0, 300);
const packed = peersOf(rated, firms);
const peers = parsePeers(packed) as Peers;
const [sweet, sour] = [
  'Would you be so kind as to look at this loop? Many thanks.',
  'Why do you keep breaking this loop? Stop it.',
];

describe('an opinion of peers', () => {
  const says = (text: string) => {
    const [row] = seen([{ text, hint: 'en' }]);
    const tokens = Math.max(...itemsOfText(text).map(({ token }) => token)) + 1;
    return opinionOf(peers, itemsOfText(text), tokens, row!.dense).level;
  };
  const itemsOfText = (text: string) => {
    const words = [...text.matchAll(/[A-Za-z]+/g)].map(({ 0: word, index }) => ({
      ...{ word: word.toLowerCase(), start: index, end: index + word.length, kind: 'word' as const },
      ...{ spelt: word, sentence: 0, clause: 0, first: false, capitals: false, drawn: false, quoted: false },
    }));
    return itemsOf(text, words);
  };

  it('is learnt from rated requests', () => {
    expect(says(sweet)).toBeGreaterThan(says(sour) + 0.2);
  });

  it('lies in the middle of what was rated', () => {
    expect((says(sweet) + says(sour)) / 2).toBeGreaterThan(0.3);
    expect((says(sweet) + says(sour)) / 2).toBeLessThan(0.7);
  });

  it('gives the same weights from the same rows, in whatever order they come', () => {
    expect(peersOf([...rated].reverse(), [...firms].reverse())).toEqual(packed);
    expect(peersOf(rated.slice(5), firms)).not.toEqual(packed);
  });

  it('hears what was guessed, the gate does not', () => {
    const more = peersOf(rated, firms, [{ text: 'Jolly gallant of you', politeness: { target: 0.9, weight: 1 } }]);
    expect(more.gate).toEqual(packed.gate);
    expect(more.opinion).not.toEqual(packed.opinion);
  });

  it('reads English alone', () => {
    expect(seen([{ text: '¿Puede decirme dónde está mi pedido, por favor?', hint: 'es' }])).toEqual([]);
    expect(learnOpinion(seen(rated)).table).toHaveLength(2 ** PEER_BITS);
  });
});

describe('the gate', () => {
  it('tells peers from messages to a firm, as its reader does', () => {
    const rows = [
      ...seen(rated).map((row) => ({ ...row, peer: 1 })),
      ...seen(firms).map((row) => ({ ...row, peer: 0 })),
    ];
    const gate = learnGate(rows);
    const wrong = rows.filter((row) => gateSays(gate, row) > 0.5 !== (row.peer === 1));
    expect(wrong.length).toBeLessThan(rows.length / 50);
    expect(learnGate(rows).table).toEqual(gate.table);
  });

  it('learns from sets of messages to firms, the same part each time', () => {
    const rows = Array.from({ length: 200 }, (_, i) => ({ text: `message ${i}`, source: i % 2 ? 'cfpb' : 'xed' }));
    const chosen = toFirms(rows);
    expect(chosen.length).toBeGreaterThan(3);
    expect(chosen.every(({ source }) => source === 'cfpb')).toBe(true);
    expect(toFirms([...rows].reverse())).toEqual(chosen.reverse());
  });
});

describe('a model with peers', () => {
  const rows = prepare(messages.filter((_, i) => i % 8 === 0));
  const weights = learnSecond(learnFirst([]), rows);
  const fitted = fittedTo(saidOf(weights, rows));
  const [plain, both] = [pack(weights, fitted), pack(weights, fitted, { peers: { ...packed } })];
  const politeness = (text: string) => readNature(text).politeness;
  afterAll(() => loadNatureModel(new Uint8Array()));
  beforeAll(() => loadNatureModel(both));

  it('reads requests between peers by their opinion', () => {
    expect(politeness(sweet).level).toBeGreaterThan(politeness(sour).level! + 15);
    loadNatureModel(plain);
    const before = politeness(sour).level!;
    loadNatureModel(both);
    expect(politeness(sour).level).not.toBe(before);
  });

  it('leaves all other readings, and messages to a firm, as they are', () => {
    const texts = [sweet, sour, ...firms.slice(0, 60).map(({ text }) => text)];
    const after = texts.map((text) => readNature(text));
    loadNatureModel(plain);
    const before = texts.map((text) => readNature(text));
    loadNatureModel(both);
    let same = 0;
    after.forEach((reading, i) => {
      expect({ ...reading, politeness: null }).toEqual({ ...before[i], politeness: null });
      if (i > 1 && reading.politeness.level === before[i]!.politeness.level) same++;
    });
    expect(same).toBeGreaterThanOrEqual(55);
  });

  it.each([sweet, sour])('level = base + points, and "without this" is a true second reading: %s', (text) => {
    const { level, evidence } = politeness(text);
    expect(level).toBe(evidence.reduce((sum, { points }) => sum + points, 45));
    for (const span of evidence.filter(({ end }) => end > 0)) {
      const without = readNatureWithout(text, span).politeness;
      expect(without).toEqual(readNatureWithout(text, span).politeness);
      expect(without.evidence.some(({ start, end }) => end > 0 && start >= span.start && end <= span.end)).toBe(false);
    }
  });

  it('is shut for messages to a firm', () => {
    const model = parseModel(both);
    if (typeof model === 'string') throw new Error(model);
    const open = seen(firms).filter(({ words, dense }) => {
      const list = words.map(() => null);
      return list.length > 0 && gateSays({ ...peersAsLearnt(model.peers!) }, { words, dense } as never) > 0.5;
    });
    expect(open.length).toBeLessThan(firms.length / 50);
    expect(gateOf(model.peers!, [], new Float32Array(0))).toBe(0);
  });

  const peersAsLearnt = ({ gate }: Peers) => ({
    table: Float64Array.from(gate.table, (one) => one * gate.step),
    figures: gate.figures,
    bias: gate.bias,
  });

  it('is none where the weights of peers are broken', () => {
    expect(parseModel(pack(weights, fitted, { peers: { gate: packed.gate } }))).toMatch(/cannot be read/);
    expect(typeof parseModel(plain)).toBe('object');
  });
});

describe('guessed texts', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'aisle-guessed-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const put = (name: string, lines: string[]) => {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), `${lines.join('\n')}\n`);
    return path.join(folder, name);
  };

  it('are put together from the sets that are there', () => {
    put('goemotions/train.tsv', ['id\ttext\tlabels', 'g1\tWell [NAME] asked nicely\t4']);
    put('stanford-politeness/wikipedia.tsv', ['id\ttext\tscore', 'w-1\tHi there. Is it you? Ok.\t0.3']);
    put('stanford-politeness/stackexchange.tsv', ['id\ttext\tscore', 's-1\tWhat broke?\t-0.3']);
    const list = put('peers.tsv', ['name\tscore', 'g1\t40', 'w-1:1 s-1:0\t-100', 'w-9:0 s-1:0\t7']);
    const rows = guessed(folder, [], list);
    expect(rows.map(({ text }) => text)).toEqual(['Well  asked nicely', 'Is it you? What broke?']);
    expect(rows.map(({ politeness }) => politeness!.target)).toEqual([0.6, 0.25]);
    expect(guessed(folder, ['politeness-wikipedia'], list)).toHaveLength(1);
    expect(guessed(folder, ['goemotions', 'politeness-stackexchange'], list)).toEqual([]);
  });
});
