import type { Weights } from '../../lib/domain/index.ts';
import type { SectionProps } from './props.ts';

/** Each part with its upper bound. Influence may be heard, never rule: its bound is a promise, not a taste. */
export const parts: readonly { id: keyof Weights; label: string; says: string; most: number }[] = [
  { id: 'urgency', label: 'Urgency', says: 'How soon somebody must act, however politely it is said.', most: 60 },
  { id: 'irritation', label: 'Irritation', says: 'How annoyed the writer is, however small the problem.', most: 40 },
  {
    id: 'flags',
    label: 'Warning signs',
    says: 'Safety, law, accessibility, vulnerable people, leaving, press.',
    most: 40,
  },
  { id: 'channel', label: 'Channel', says: 'Public places and short time frames.', most: 25 },
  { id: 'value', label: 'Value', says: 'Loyalty and purchasing power, from your own customer list.', most: 25 },
  { id: 'influence', label: 'Influence', says: 'Who reads along. It may raise a message, never lower one.', most: 25 },
];

function Slider(props: { part: (typeof parts)[number]; value: number; onSave(value: number): void }) {
  const { part, value } = props;
  return (
    <label class="weight">
      <span class="what">
        <b>{part.label}</b>
        <span class="small dim">{part.says}</span>
      </span>
      <input
        type="range"
        min={0}
        max={part.most}
        step={1}
        value={value}
        aria-valuetext={`up to ${value} points of at most ${part.most}`}
        onChange={(event) => props.onSave(Number(event.currentTarget.value))}
      />
      <output>up to {value}</output>
    </label>
  );
}

/** How much each part may add to the one number. */
export function Scoring({ settings, defaultWeights, save }: SectionProps) {
  const weights = settings.weights ?? defaultWeights;
  const sum = parts.reduce((total, part) => total + weights[part.id], 0);
  return (
    <>
      <p class="dim">
        Attention is a sum that you can read on the card. Here you say how many points each part may add. Signs of
        danger and of vulnerable people come first whatever you set.
      </p>
      <div class="stack roomy">
        {parts.map((part) => (
          <Slider
            key={part.id}
            part={part}
            value={weights[part.id]}
            onSave={(value) => save({ weights: { ...weights, [part.id]: value } })}
          />
        ))}
      </div>
      <p role="status">
        Together <b>{sum}</b> of 100 points.{' '}
        {sum === 100
          ? 'That uses the whole scale.'
          : sum > 100
            ? 'The number still ends at 100.'
            : 'The highest numbers will not be reached.'}
      </p>
      <div class="row">
        <button type="button" class="btn" disabled={settings.weights === null} onClick={() => save({ weights: null })}>
          Back to the usual weights
        </button>
      </div>
    </>
  );
}
