// The tokens keep their promise: text 4.5:1 on every surface that it is used on, meaningful lines 3:1, both themes.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../components/ui/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }] as const,
  ),
);

/** Relative luminance of an sRGB colour, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const surfaces = ['bg', 'bg2'];
const text: [string, string][] = [
  ...['ink', 'ink2', 'accent', 'critical', 'high'].flatMap((ink) =>
    surfaces.map((on) => [ink, on] as [string, string]),
  ),
  ...['low', 'normal', 'high', 'critical', 'good'].map((tone) => [tone, `${tone}-soft`] as [string, string]),
  ...['low', 'normal', 'high', 'critical', 'good', 'accent'].map((tone) => ['ink', `${tone}-soft`] as [string, string]),
  ...['low', 'normal', 'high', 'critical'].map((tone) => ['bg', tone] as [string, string]),
  ['ink', 'bg3'],
  ['ink2', 'bg3'],
  ['accent', 'accent-soft'],
  ['ink2', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const colour = (name: string) => tokens.get(name)![theme];

  test.each(text)('%s on %s is readable', (ink, on) => {
    expect(contrast(colour(ink), colour(on))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['bg', 'bg2'])('borders of controls stand out from %s', (on) => {
    expect(contrast(colour('line-strong'), colour(on))).toBeGreaterThanOrEqual(3);
  });

  test.each(['accent', 'high', 'critical'])('a lit light in %s stands out from an unlit one', (tone) => {
    expect(contrast(colour(tone), colour('bg3'))).toBeGreaterThanOrEqual(3);
  });
});

test('control: the measure itself knows black on white and grey on grey', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#888888')).toBeLessThan(1.5);
});
