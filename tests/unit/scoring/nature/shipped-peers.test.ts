import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { denseOf } from '../../../../lib/scoring/nature/dense.ts';
import { loadNatureModel, readNature, readNatureWithout } from '../../../../lib/scoring/nature/index.ts';
import { type Model, parseModel } from '../../../../lib/scoring/nature/model.ts';
import { gateOf } from '../../../../lib/scoring/nature/peers.ts';
import { readByRules } from '../../../../lib/scoring/nature/read.ts';
import { own } from '../../../../training/model/sources.mjs';
import { shippedModel } from './cases/shipped-model.ts';

beforeAll(() => loadNatureModel(shippedModel()));
afterAll(() => loadNatureModel(new Uint8Array()));

const { peers } = parseModel(shippedModel()) as Model;
const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;

function part(text: string): number {
  const { reading, tokens, spoken, lexicon } = readByRules(text);
  return lexicon === 'en' ? gateOf(peers!, spoken, denseOf(reading, tokens, lexicon)) : 0;
}

const requests = [
  ['Thanks for your edits to the article. Could you add a source for the last paragraph, please?', 1],
  ['Nice answer! Would you mind explaining what the second loop does?', 1],
  ['Hi, I noticed that you changed the template. May I ask why? Thanks!', 1],
  ['Why do you keep deleting my edits? Read the policy before you revert again.', -1],
  ['What have you tried? Did you even read the documentation?', -1],
  ["Why don't you stop reverting the page? Who made you an admin?", -1],
] as const;

describe('politeness of requests between peers', () => {
  it.each(requests)('is told apart: %s', (text, side) => {
    expect(side * (readNature(text).politeness.level! - 48)).toBeGreaterThan(0);
    expect(part(text)).toBeGreaterThan(0);
  });

  it.each(requests)('adds up, and reads again without a reason: %s', (text) => {
    const { level, evidence } = readNature(text).politeness;
    expect(level).toBe(evidence.reduce((sum, { points }) => sum + points, 45));
    const strongest = evidence.find(({ end }) => end > 0)!;
    const without = readNatureWithout(text, strongest).politeness;
    expect(Math.sign(level! - without.level!)).toBe(Math.sign(strongest.points));
  });
});

describe('messages to a firm', () => {
  const unseen = own(['test']);

  it("are left to the customers' opinion", () => {
    const parts = unseen.map(({ text }) => part(text));
    expect(mean(parts)).toBeLessThan(0.05);
    expect(parts.filter((one) => one > 0).length).toBeLessThan(0.1 * parts.length);
  });

  it('are left to it in other languages than English, always', () => {
    for (const { text, hint } of unseen) {
      if (hint !== 'en' && readByRules(text).lexicon !== 'en') expect(part(text)).toBe(0);
    }
  });
});
