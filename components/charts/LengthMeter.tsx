import type { Measure } from '../../lib/domain/index.ts';
import { unitWord } from '../ui/words.ts';

/** `12 over`, `102 left`, or how the text stands to the usual length where nothing limits it. */
export function lengthWords(measure: Measure): string {
  if (measure.over && measure.limit !== null)
    return `${(measure.length - measure.limit).toLocaleString('en')} over the limit`;
  if (measure.length > measure.softTarget.max) return `longer than usual here (${measure.softTarget.max})`;
  return measure.left === null ? '' : `${measure.left.toLocaleString('en')} left`;
}

function state(measure: Measure): 'over' | 'long' | 'fits' {
  if (measure.over) return 'over';
  return measure.length > measure.softTarget.max ? 'long' : 'fits';
}

/** Length of a text in the channel's own unit: a bar up to the limit, a tick where a good reply ends, and words. */
export function LengthMeter({ measure }: { measure: Measure }) {
  const full = measure.limit ?? Math.max(measure.softTarget.max * 1.5, measure.length);
  const part = (amount: number) => `${Math.min(100, full > 0 ? (amount / full) * 100 : 0)}%`;
  const limit = measure.limit === null ? '' : ` / ${measure.limit.toLocaleString('en')}`;
  return (
    <div class="length" data-state={state(measure)}>
      <div class="length-bar" aria-hidden="true">
        <i style={{ width: part(measure.length) }} />
        {measure.softTarget.max < full && <u style={{ insetInlineStart: part(measure.softTarget.max) }} />}
      </div>
      <div class="length-words">
        <span>
          <b>{measure.length.toLocaleString('en')}</b>
          {limit} {unitWord(measure.unit, measure.limit ?? measure.length)}
          {measure.segments !== null && ` · ${measure.segments} SMS part${measure.segments === 1 ? '' : 's'}`}
        </span>
        <span class="length-left">{lengthWords(measure)}</span>
      </div>
    </div>
  );
}
