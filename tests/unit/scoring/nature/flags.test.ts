import { describe, expect, it } from 'vitest';
import type { FlagId } from '../../../../lib/domain/reading.ts';
import { readNature } from '../../../../lib/scoring/nature/index.ts';
import { flagMatrix, noFlag } from './cases/flags.ts';

const cells = Object.entries(flagMatrix).flatMap(([language, flags]) =>
  Object.entries(flags).flatMap(([flag, texts]) => texts.map((text) => [language, flag as FlagId, text] as const)),
);

describe('every flag in every language', () => {
  it('has three ways to say it', () => {
    expect(Object.keys(flagMatrix)).toEqual(['en', 'es', 'fr', 'de', 'pt', 'it', 'nl']);
    expect(cells).toHaveLength(7 * 8 * 3);
  });

  it.each(cells)('%s %s: %s', (language, flag, text) => {
    const reading = readNature(text, { language });
    expect(reading.flags).toContain(flag);
    const { span } = reading.flagEvidence.find((one) => one.flag === flag)!;
    expect(span.text).toBe(text.slice(span.start, span.end));
    expect(span.text.length).toBeGreaterThan(0);
  });

  it.each(noFlag)('no %s: %s', (flag, text) => {
    expect(readNature(text).flags).not.toContain(flag);
  });
});
