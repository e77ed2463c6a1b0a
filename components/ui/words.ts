import type {
  AttentionScore,
  AxisId,
  Channel,
  Finding,
  FlagId,
  IntentId,
  LengthUnit,
  NatureChange,
  ToneId,
  Visibility,
} from '../../lib/domain/index.ts';

/** The colour families of the tokens; meaning is always in words as well. */
export type Tint = 'low' | 'normal' | 'high' | 'critical' | 'good' | 'unknown';

export const AXES: readonly AxisId[] = ['nature', 'channel', 'value', 'influence'];

export const axisWords: Record<AxisId, string> = {
  nature: 'Nature',
  channel: 'Channel',
  value: 'Value',
  influence: 'Influence',
};

export const bandWords: Record<AttentionScore['band'], string> = {
  low: 'Low',
  normal: 'Normal',
  high: 'High',
  critical: 'Critical',
};

export const toneWords: Record<ToneId, string> = {
  calm: 'calm',
  polite: 'polite',
  worried: 'worried',
  disappointed: 'disappointed',
  frustrated: 'frustrated',
  angry: 'angry',
  contemptuous: 'contemptuous',
  sarcastic: 'sarcastic',
  grateful: 'grateful',
  pleased: 'pleased',
};

export const intentWords: Record<IntentId, string> = {
  billing: 'about a bill',
  delivery: 'about a delivery',
  refund: 'wants a refund',
  cancellation: 'wants to cancel',
  outage: 'something is down',
  account: 'about an account',
  complaint: 'complains',
  praise: 'gives praise',
  question: 'asks a question',
  other: 'other',
};

/** What a message can be said to be about, as it follows "it is about". */
export const topicWords: Record<IntentId, string> = {
  billing: 'a bill',
  delivery: 'a delivery',
  refund: 'a refund',
  cancellation: 'cancelling',
  outage: 'something broken',
  account: 'an account',
  complaint: 'a complaint',
  praise: 'praise',
  question: 'a question',
  other: 'something else',
};

const stepWords = {
  urgency: { less: 'Less urgent', more: 'More urgent' },
  irritation: { less: 'Less annoyed', more: 'More annoyed' },
} as const;

/** One correction as the words of its button: `Less urgent`, `a bill`. */
export function changeWord(change: NatureChange): string {
  return change.reading === 'topic' ? topicWords[change.topic] : stepWords[change.reading][change.step];
}

export const flagWords: Record<FlagId, { label: string; tone: Tint }> = {
  safety: { label: 'Safety', tone: 'critical' },
  legal: { label: 'Legal', tone: 'critical' },
  accessibility: { label: 'Accessibility', tone: 'high' },
  churn: { label: 'May leave', tone: 'high' },
  press: { label: 'Press', tone: 'high' },
  vulnerable: { label: 'Vulnerable person', tone: 'critical' },
  abuse: { label: 'Abusive words', tone: 'high' },
  repeat: { label: 'Wrote before', tone: 'high' },
  sarcasm: { label: 'Sarcasm', tone: 'normal' },
  injection: { label: 'Gives orders to software', tone: 'high' },
};

export const visibilityWords: Record<Visibility, string> = {
  public: 'Public',
  private: 'Private',
  internal: 'Internal',
};

export const severityWords: Record<Finding['severity'], { label: string; tone: Tint }> = {
  block: { label: 'Must fix', tone: 'critical' },
  warn: { label: 'Look again', tone: 'high' },
  hint: { label: 'Hint', tone: 'normal' },
};

const units: Record<LengthUnit, [one: string, many: string]> = {
  'x-weight': ['character as X counts', 'characters as X counts'],
  grapheme: ['character', 'characters'],
  'code-point': ['character', 'characters'],
  'utf-16': ['character', 'characters'],
  'utf-8-byte': ['byte', 'bytes'],
  'sms-septet': ['SMS unit', 'SMS units'],
};

/** The name of a channel's unit for a count: `1 byte`, `2 bytes` without the number. */
export function unitWord(unit: LengthUnit, count: number): string {
  return units[unit][count === 1 ? 0 : 1];
}

/** A level 0-100 as a word, so that no meter depends on its colour or length alone; null = `unknown`. */
export function levelWord(level: number | null): string {
  if (level === null) return 'unknown';
  if (level < 25) return 'low';
  if (level < 50) return 'some';
  return level < 75 ? 'high' : 'very high';
}

/** Signed points with at most one decimal: `+12`, `−3.5`, `0`. */
export function signed(points: number): string {
  const shown = Math.abs(points) % 1 === 0 ? String(Math.abs(points)) : Math.abs(points).toFixed(1);
  if (Number(shown) === 0) return '0';
  return `${points < 0 ? '\u2212' : '+'}${shown}`;
}

/** `page:zendesk` as `seen on this page`: where a fact comes from, for a person. */
export function sourceWord(source: string): string {
  const [kind, ...rest] = source.split(':');
  const name = rest.join(':');
  if (kind === 'page') return 'seen on this page';
  if (kind === 'csv') return name ? `your import “${name}”` : 'your import';
  if (kind === 'agent') return 'noted by an agent';
  if (kind === 'imported-customers') return 'your customer list';
  if (kind === 'shown-before' || kind === 'seen-before') return 'seen on an earlier page';
  return source.replaceAll('-', ' ');
}

/** What a channel asks of a reply in one line: `Public · up to 280 characters as X counts · casual`. */
export function demandWord(channel: Channel): string {
  const limit = channel.hardLimit === null ? 'no length limit' : `up to ${channel.hardLimit.toLocaleString('en')} `;
  const unit = channel.hardLimit === null ? '' : unitWord(channel.unit, channel.hardLimit);
  return `${visibilityWords[channel.visibility]} · ${limit}${unit} · ${channel.register} tone`;
}
