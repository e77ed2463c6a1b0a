import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { denseOf } from '../../../../lib/scoring/nature/dense.ts';
import { loadNatureModel, readNature, readNatureWithout } from '../../../../lib/scoring/nature/index.ts';
import { type Model, parseModel } from '../../../../lib/scoring/nature/model.ts';
import { withTalk } from '../../../../lib/scoring/nature/opinions.ts';
import { readByRules } from '../../../../lib/scoring/nature/read.ts';
import { scoresOf } from '../../../../lib/scoring/nature/scores.ts';
import { own } from '../../../../training/model/sources.mjs';
import { shippedModel } from './cases/shipped-model.ts';

beforeAll(() => loadNatureModel(shippedModel()));
afterAll(() => loadNatureModel(new Uint8Array()));

const model = parseModel(shippedModel()) as Model;

function part(text: string): number {
  const rules = readByRules(text);
  const { reading, tokens, spoken, lexicon, rates } = rules;
  const scores = scoresOf(model, spoken, denseOf(reading, tokens, lexicon), rates ? tokens.marks : null);
  return withTalk(rules, model, scores).part;
}

const talk = [
  ['Can not wait for the finale tonight, this season has been so good lol', 1],
  ['Mum made pancakes and the sun is out. Best Sunday in ages :D', 1],
  ['ugh lost my keys again, worst monday ever :(', -1],
  ['So sad to hear about the old oak in the park, we used to climb it as kids', -1],
] as const;

describe('valence of talk to nobody in particular', () => {
  it.each(talk)('is what people at large hear: %s', (text, side) => {
    expect(part(text)).toBeGreaterThan(0);
    expect(side * readNature(text).valence.level!).toBeGreaterThan(15);
  });

  it.each(talk)('adds up, and reads again without a reason: %s', (text) => {
    const { level, evidence } = readNature(text).valence;
    expect(level).toBe(evidence.reduce((sum, { points }) => sum + points, 0));
    const strongest = evidence.find(({ end }) => end > 0)!;
    const without = readNatureWithout(text, strongest).valence;
    expect(Math.sign(level! - (without.level ?? 0))).toBe(Math.sign(strongest.points));
  });
});

describe('messages to a firm', () => {
  const unseen = own(['test']);

  it("mostly keep the customers' reading", () => {
    const english = unseen.filter(({ hint }) => hint === 'en').map(({ text }) => part(text));
    expect(english.filter((one) => one === 0).length).toBeGreaterThan(0.6 * english.length);
    expect(english.filter((one) => one > 0.5).length).toBeLessThan(0.2 * english.length);
  });

  it('keep it in other languages than English, always', () => {
    for (const { text, hint } of unseen) if (hint !== 'en' && !readByRules(text).rates) expect(part(text)).toBe(0);
  });
});
