/** Where a platform's log scale begins (an ordinary account, level 0) and ends (100). */
interface Scale {
  ordinary: number;
  huge: number;
}

/**
 * Audience by platform. Two are fitted to published quantiles, the rest are estimates from platform conventions:
 * x: 400,000 active accounts, autumn 2013 (O'Reilly Radar): median 61, 99th percentile 3,000 -> 40, 99.9th 25,000 -> 62;
 * bluesky: 5.95 million accounts, mid 2024 (a user's post on graph data, weak): 95th 95 -> 25, 99.9th 2,300 -> 56.
 */
const audience: Readonly<Record<string, Scale>> = {
  x: { ordinary: 61, huge: 1_000_000 },
  bluesky: { ordinary: 7, huge: 200_000 },
  mastodon: { ordinary: 20, huge: 200_000 },
  threads: { ordinary: 100, huge: 5_000_000 },
  instagram: { ordinary: 200, huge: 10_000_000 },
  tiktok: { ordinary: 200, huge: 10_000_000 },
  youtube: { ordinary: 100, huge: 10_000_000 },
  facebook: { ordinary: 300, huge: 5_000_000 },
  linkedin: { ordinary: 500, huge: 1_000_000 },
  github: { ordinary: 5, huge: 50_000 },
  reddit: { ordinary: 50, huge: 1_000_000 },
};

/** Karma and reputation say activity, not audience: a long scale, and at most half of it. Estimates. */
const standing: Readonly<Record<string, Scale>> = {
  hackernews: { ordinary: 100, huge: 100_000 },
  stackoverflow: { ordinary: 100, huge: 3_000_000 },
  reddit: { ordinary: 1_000, huge: 10_000_000 },
};

const anyAudience: Scale = { ordinary: 100, huge: 2_000_000 };
const anyStanding: Scale = { ordinary: 1_000, huge: 10_000_000 };

/** True when a network has a scale of its own here. */
export function isKnownNetwork(name: string): boolean {
  return Object.hasOwn(audience, name) || Object.hasOwn(standing, name);
}

/** 0-100 on a log scale: 0 up to `ordinary`, 100 from `huge` on. Never falls as the count rises. */
export function logLevel(count: number, ordinary: number, huge: number): number {
  const low = Math.log10(1 + ordinary);
  const level = (100 * (Math.log10(1 + Math.max(0, count)) - low)) / (Math.log10(1 + huge) - low);
  return Math.min(100, Math.max(0, level));
}

/** Reach of an audience on a network, 0-100. An ordinary account is 0; unknown networks get a middle scale. */
export function audienceLevel(followers: number, network: string): number {
  const { ordinary, huge } = (isKnownNetwork(network) && audience[network]) || anyAudience;
  return logLevel(followers, ordinary, huge);
}

/** Reach that karma suggests, 0-50. */
export function standingLevel(karma: number, network: string): number {
  const { ordinary, huge } = (isKnownNetwork(network) && standing[network]) || anyStanding;
  return logLevel(karma, ordinary, huge) / 2;
}

/** The band a person reads first. */
export function bandOf(level: number): 'none' | 'small' | 'notable' | 'large' | 'public figure' {
  if (level < 10) return 'none';
  if (level < 30) return 'small';
  if (level < 55) return 'notable';
  return level < 85 ? 'large' : 'public figure';
}
