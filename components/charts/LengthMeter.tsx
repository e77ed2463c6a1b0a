import type { Measure } from '../../lib/domain/index.ts';
import { unitWord } from '../ui/words.ts';

const count = (number: number) => number.toLocaleString('en');

/** A limit that no reply of the usual length comes near, such as the 64 kB of a ticket: then the usual length guides. */
function isFar(measure: Measure): boolean {
  return !measure.over && (measure.limit === null || measure.limit > 8 * Math.max(1, measure.softTarget.max));
}

/** `12 over the limit`, `102 left`, or how the text stands to the usual length where no limit is near. */
export function lengthWords(measure: Measure): string {
  const { limit, softTarget, left } = measure;
  if (measure.over && limit !== null) return `${count(measure.length - limit)} over the limit`;
  if (measure.length > softTarget.max) return `longer than usual here (${count(softTarget.max)})`;
  if (isFar(measure)) return `usual here: ${count(softTarget.min)} to ${count(softTarget.max)}`;
  return left === null ? '' : `${count(left)} left`;
}

function state(measure: Measure): 'over' | 'long' | 'fits' {
  if (measure.over) return 'over';
  return measure.length > measure.softTarget.max ? 'long' : 'fits';
}

/** Length of a text in the channel's own unit: a bar up to the limit, a tick where a good reply ends, and words. */
export function LengthMeter({ measure }: { measure: Measure }) {
  const far = isFar(measure);
  const full = far || !measure.limit ? Math.max(measure.softTarget.max * 1.5, measure.length) : measure.limit;
  const part = (amount: number) => `${Math.min(100, full > 0 ? (amount / full) * 100 : 0)}%`;
  const limit = far || measure.limit === null ? '' : ` / ${count(measure.limit)}`;
  return (
    <div class="length" data-state={state(measure)}>
      <div class="length-bar" aria-hidden="true">
        <i style={{ width: part(measure.length) }} />
        {measure.softTarget.max < full && <u style={{ insetInlineStart: part(measure.softTarget.max) }} />}
      </div>
      <div class="length-words">
        <span>
          <b>{count(measure.length)}</b>
          {limit} {unitWord(measure.unit, far ? measure.length : (measure.limit ?? measure.length))}
          {measure.segments !== null && ` · ${measure.segments} SMS part${measure.segments === 1 ? '' : 's'}`}
        </span>
        <span class="length-left">{lengthWords(measure)}</span>
      </div>
    </div>
  );
}
