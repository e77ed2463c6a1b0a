import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../lib/domain/index.ts';
import { influenceAxis } from '../../../lib/scoring/influence-axis.ts';
import { audienceLevel, bandOf, isKnownNetwork, standingLevel } from '../../../lib/scoring/reach.ts';
import { relevanceOf } from '../../../lib/scoring/relevance.ts';
import { defaultWeights } from '../../../lib/scoring/weights.ts';
import { conversation, fact, message, nobody, now } from './build.ts';

const judge = (facts: Fact[], network = 'x', talk = conversation()) =>
  influenceAxis(facts, talk, network, defaultWeights, now).axis;
const count = (kind: Fact['kind'], n: number) => fact(kind, n, { unit: 'count' });
const bio = (label: string) => fact('bio', null, { label });

describe('reach on a log scale for each platform', () => {
  it('agrees with published quantiles within a few points', () => {
    expect(audienceLevel(61, 'x')).toBe(0);
    expect(audienceLevel(1000, 'x')).toBeCloseTo(29, 0);
    expect(audienceLevel(3000, 'x')).toBeCloseTo(40, 0);
    expect(audienceLevel(25_000, 'x')).toBeCloseTo(62, 0);
    expect(audienceLevel(1000, 'bluesky')).toBeCloseTo(48, 0);
  });

  it('weighs the same audience by its platform', () => {
    expect(audienceLevel(2000, 'bluesky')).toBeGreaterThan(audienceLevel(2000, 'x'));
    expect(audienceLevel(2000, 'x')).toBeGreaterThan(audienceLevel(2000, 'instagram'));
    expect(audienceLevel(1e12, 'x')).toBe(100);
    expect(audienceLevel(-5, 'x')).toBe(0);
  });

  it('gives a network that nobody measured a middle scale, whatever its name', () => {
    expect(isKnownNetwork('constructor')).toBe(false);
    expect(audienceLevel(5000, 'constructor')).toBe(audienceLevel(5000, 'somewhere'));
  });

  it('counts karma as activity, at most half', () => {
    expect(standingLevel(1e9, 'hackernews')).toBe(50);
    expect(judge([count('karma', 1e9)], 'reddit').level).toBeLessThan(50);
  });

  it('names the band first', () => {
    expect([0, 15, 40, 60, 90].map(bandOf)).toEqual(['none', 'small', 'notable', 'large', 'public figure']);
  });
});

describe('the influence axis', () => {
  it('is unknown when nothing is shown', () => {
    const axis = judge([]);
    expect(axis).toMatchObject({ level: null, confidence: 0, contributions: [] });
    expect(axis.parts.map((p) => p.level)).toEqual([null, null, null, null]);
  });

  it('adds nothing for an ordinary account', () => {
    const axis = judge([count('followers', 60), count('likes', 2)]);
    expect(axis.level).toBe(0);
    expect(axis.contributions).toEqual([]);
  });

  it('takes the followers that the page shows beside the author', () => {
    const talk = conversation([message({ author: { ...nobody, followers: 400_000 } })]);
    const axis = judge([], 'x', talk);
    expect(axis.contributions[0]).toMatchObject({ id: 'influence.reach', says: '400,000 followers.' });
    expect(axis.says).toContain('large');
  });

  it('sees a post that already spreads, whoever wrote it', () => {
    const quiet = judge([count('followers', 50)]);
    const loud = judge([count('followers', 50), count('views', 900_000), count('reposts', 4000)]);
    expect(loud.level!).toBeGreaterThan(quiet.level! + 50);
    expect(loud.contributions[0]!.id).toBe('influence.conversation');
  });

  it('lets one more known part only raise', () => {
    const facts = [count('followers', 20_000), count('likes', 300), bio('Reporter'), count('views', 9000)];
    const levels = facts.map((_, i) => judge(facts.slice(0, i + 1)).level!);
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(judge(facts).contributions.reduce((sum, c) => sum + c.points, 0)).toBeLessThanOrEqual(10);
  });

  it('takes a paid check mark for no signal', () => {
    const plain = judge([count('followers', 900)]);
    expect(judge([count('followers', 900), fact('verified', 1)]).level).toBe(plain.level);
    expect(judge([fact('verified', 1), count('following', 3)]).level).toBeNull();
  });
});

describe('relevance', () => {
  it.each([
    ['Consumer reporter, Harbour Courier', 80],
    ['Periodista en La Gaceta', 80],
    ['Journaliste indépendante', 80],
    ['Redakteurin beim Hafenblatt', 65],
    ['Alcaldesa de Valdeflor', 65],
    ['Outdoor blogger and podcaster', 45],
  ])('%s', (text, level) => {
    expect(relevanceOf(text)!.level).toBe(level);
  });

  it.each(['Mother of two, hiker', 'ex journalist', 'Former reporter', 'aspiring blogger', '', '🏕️'])(
    '%s: none',
    (text) => {
      expect(relevanceOf(text)).toBeNull();
    },
  );

  it('reads a megabyte', () => {
    expect(relevanceOf('reporte '.repeat(130_000))).toBeNull();
  });
});
