import { describe, expect, it } from 'vitest';
import { DENSE } from '../../../../lib/scoring/nature/dense.ts';
import { sizeOf } from '../../../../lib/scoring/nature/grams.ts';
import { cuesOf, featuresOf, itemsOf } from '../../../../lib/scoring/nature/peer-items.ts';
import {
  GATE_BITS,
  gateAddress,
  gateOf,
  opinionOf,
  type PackedPart,
  type PackedPeers,
  PEER_BITS,
  PEER_FIGURES,
  type Peers,
  parsePeers,
} from '../../../../lib/scoring/nature/peers.ts';
import { tokensOf } from '../../../../lib/scoring/nature/tokens.ts';

const bytes = (bits: number, of: (at: number) => number) =>
  btoa(Array.from({ length: 2 ** bits }, (_, at) => String.fromCharCode(of(at) & 255)).join(''));
const part = (bits: number, figures: number, of: (at: number) => number = () => 0): PackedPart => ({
  ...{ table: bytes(bits, of), step: 0.5, bias: 0 },
  figures: Array.from({ length: figures }, () => 0),
});
const list = (text: string) => tokensOf(text).list;
const article = gateAddress(list('article')[0]!);
const order = gateAddress(list('order')[0]!);
const packed: PackedPeers = {
  gate: part(GATE_BITS, DENSE.length, (at) => (at === article ? 20 : at === order ? -20 : 0)),
  opinion: part(PEER_BITS, PEER_FIGURES, (at) => (at % 7) - 3),
};
const peers = parsePeers(packed) as Peers;
const nothing = new Float32Array(DENSE.length);
const gate = (text: string, dense = nothing) => gateOf(peers, list(text), dense);

describe('the gate', () => {
  it('is open for words of peers, shut for words to a firm', () => {
    expect(gate('the article')).toBe(1);
    expect(gate('the order')).toBe(0);
    expect(gate('the article order')).toBeCloseTo(0.75, 6);
  });

  it('hears what the rules say', () => {
    const leaning = { ...peers, gate: { ...peers.gate, figures: DENSE.map((name) => (name === 'asks' ? -50 : 0)) } };
    const asks = nothing.map((_, i) => (DENSE[i] === 'asks' ? 1 : 0));
    expect(gateOf(leaning, list('the article'), nothing)).toBe(1);
    expect(gateOf(leaning, list('the article'), asks)).toBe(0);
  });

  it('stays within 0 and 1, and is shut where nothing is said', () => {
    for (const text of ['', 'article '.repeat(5000), 'order '.repeat(5000), '🙂', '\ud800']) {
      expect(gate(text)).toBeGreaterThanOrEqual(0);
      expect(gate(text)).toBeLessThanOrEqual(1);
    }
    expect(gate('')).toBe(0);
  });
});

describe('the opinion of peers', () => {
  const texts = ['Could you please add a source to the article?', 'ok', 'Why? Why (again) did you?! <url>'];

  it.each(texts)('is shared out among the tokens: %s', (text) => {
    const tokens = list(text);
    const { level, shares } = opinionOf(peers, itemsOf(text, tokens), tokens.length, nothing);
    expect(level).toBeCloseTo(
      shares.reduce((a, b) => a + b, 0),
      9,
    );
    expect(shares).toHaveLength(tokens.length);
    expect(shares.some((one) => one !== 0)).toBe(true);
  });

  it.each(texts)('is the weights of all its features, at the size of the text: %s', (text) => {
    const tokens = list(text);
    const numbers = featuresOf(itemsOf(text, tokens)).flat();
    const sum = numbers.reduce((all, number) => all + peers.opinion.table[number >>> (32 - PEER_BITS)]!, 0);
    const { level } = opinionOf(peers, itemsOf(text, tokens), tokens.length, nothing);
    expect(level).toBeCloseTo(sum * sizeOf(numbers.length) * peers.opinion.step, 9);
    expect(opinionOf(peers, itemsOf(text, tokens), tokens.length, nothing).level).toBe(level);
  });

  it.each(texts)('gives a cue its weight, to the tokens where it stands: %s', (text) => {
    const tokens = list(text);
    const items = itemsOf(text, tokens);
    const before = opinionOf(peers, items, tokens.length, nothing);
    for (const { cue, from, to } of cuesOf(items)) {
      const figures = peers.opinion.figures.map((_, i) => (i === cue ? 3 : 0));
      const { level, shares } = opinionOf(
        { ...peers, opinion: { ...peers.opinion, figures } },
        items,
        tokens.length,
        nothing,
      );
      expect(level).toBeCloseTo(before.level + 3, 9);
      const moved = [...shares.keys()].filter((t) => Math.abs(shares[t]! - before.shares[t]!) > 1e-9);
      expect(moved).toEqual([...new Set(items.slice(from, to).map(({ token }) => token))]);
    }
  });

  it('takes the figures of the rules and its bias into the level alone', () => {
    const figures = peers.opinion.figures.map((_, i) => (i === PEER_FIGURES - 1 ? 2 : 0));
    const leaning = { ...peers, opinion: { ...peers.opinion, figures, bias: 0.25 } };
    const dense = nothing.map((_, i) => (i === DENSE.length - 1 ? 0.5 : 0));
    const items = itemsOf('ok', list('ok'));
    const before = opinionOf(peers, items, 1, nothing);
    const after = opinionOf(leaning, items, 1, dense);
    expect(after.level).toBeCloseTo(before.level + 1.25, 9);
    expect(after.shares).toEqual(before.shares);
  });

  it('of nothing is the bias', () => {
    expect(opinionOf(peers, [], 0, nothing).level).toBe(0);
  });
});

describe('weights of peers in the file', () => {
  it('come back as they were', () => {
    expect(peers.gate.table[article]).toBe(20);
    expect(peers.gate.table[order]).toBe(-20);
    expect(peers.opinion.table).toHaveLength(2 ** PEER_BITS);
    expect(peers.opinion.step).toBe(0.5);
  });

  it.each<[string, Partial<PackedPeers>]>([
    ['no gate', { opinion: packed.opinion }],
    ['no opinion', { gate: packed.gate }],
    ['a short table', { ...packed, gate: { ...packed.gate, table: packed.gate.table.slice(4) } }],
    ['letters that are no base 64', { ...packed, gate: { ...packed.gate, table: `!${packed.gate.table.slice(1)}` } }],
    ['a step that is no number', { ...packed, opinion: { ...packed.opinion, step: Number.NaN } }],
    ['too few figures', { ...packed, opinion: { ...packed.opinion, figures: [1, 2] } }],
    ['an endless figure', { ...packed, gate: { ...packed.gate, figures: packed.gate.figures.map(() => Infinity) } }],
  ])('are not taken with %s', (_, broken) => {
    expect(parsePeers(broken)).toBeNull();
  });
});
