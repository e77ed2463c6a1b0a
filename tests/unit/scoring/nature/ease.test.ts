import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eased } from '../../../../lib/scoring/nature/ease.ts';
import { loadNatureModel, readNature, readNatureWithout } from '../../../../lib/scoring/nature/index.ts';

beforeAll(() => {
  loadNatureModel(new Uint8Array(readFileSync(new URL('../../../../public/nature-model.bin', import.meta.url))));
});
afterAll(() => loadNatureModel(new Uint8Array(0)));

const PAST = [
  'Thank you all so much, my mother is out of hospital and doing wonderfully. Brilliant nurses.',
  'What a lovely crew, they put the fire out and even fed our cat. Wonderful people, thank you!',
  'Brilliant service, the engineer fixed the leak this morning and was so kind. Love it.',
];
const PRESENT = [
  'Good evening, sorry to bother you, thank you for your help so far. There is a smell of gas in the kitchen.',
  'Hi, you have been wonderful before, thanks. We stand locked out in the snow with a baby, please help.',
];

describe('gladness and urgency', () => {
  it('takes more the gladder a message is, and never goes below nothing', () => {
    expect(eased(60, 0)).toBe(60);
    expect(eased(60, 0.5)).toBeLessThan(60);
    expect(eased(60, 1)).toBeLessThan(eased(60, 0.5));
    expect(eased(5, 1)).toBe(0);
  });

  it.each(PAST)('a danger past that is praised asks for little: %s', (text) => {
    expect(readNature(text).urgency.level).toBeLessThan(36);
  });

  it.each(PRESENT)('courtesy does not ease a danger: %s', (text) => {
    expect(readNature(text).urgency.level).toBeGreaterThanOrEqual(62);
  });

  it.each([...PAST, ...PRESENT])('the evidence adds up, and without a span the text is read again: %s', (text) => {
    const { urgency } = readNature(text);
    const sum = urgency.evidence.reduce((all, { points }) => all + points, 5);
    expect(urgency.level).toBe(Math.max(0, Math.min(100, sum)));
    for (const span of urgency.evidence.filter(({ end }) => end > 0)) {
      expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(readNatureWithout(text, span).urgency.level).not.toBeNaN();
    }
  });
});
