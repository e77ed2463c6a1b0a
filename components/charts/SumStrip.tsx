import type { AttentionScore, AxisId, AxisScore } from '../../lib/domain/index.ts';
import { AXES, axisWords, signed } from '../ui/words.ts';

/** The points that one axis adds: the sum of its contributions, or null when the axis is unknown and adds none. */
export function axisPoints(axis: AxisScore): number | null {
  if (axis.level === null && axis.contributions.length === 0) return null;
  return Math.round(axis.contributions.reduce((sum, one) => sum + one.points, 0) * 10) / 10;
}

interface Part {
  id: AxisId;
  points: number | null;
}

/** Widths of the positive parts after `taken` points were eaten from their end, so that the track still ends at the sum. */
function widths(parts: Part[], taken: number): { id: AxisId; width: number }[] {
  let hungry = taken;
  const kept = parts.toReversed().map(({ id, points }) => {
    const eaten = Math.min(hungry, Math.max(0, points ?? 0));
    hungry -= eaten;
    return { id, width: Math.max(0, points ?? 0) - eaten };
  });
  return kept.toReversed().filter((part) => part.width > 0);
}

/** Segments of the 0-100 track: what each axis adds, hatched what others take away again, dashed what is not known yet. */
function Segments({ parts, attention }: { parts: Part[]; attention: AttentionScore }) {
  const taken = -parts.reduce((sum, part) => sum + Math.min(0, part.points ?? 0), 0);
  const open = Math.max(0, Math.min(100, attention.high) - attention.points - taken);
  return (
    <div class="strip" aria-hidden="true">
      {widths(parts, taken).map((part) => (
        <i key={part.id} data-axis={part.id} style={{ width: `${part.width}%` }} />
      ))}
      {taken > 0 && <i class="taken" style={{ width: `${taken}%` }} />}
      {open > 0 && <i class="open" style={{ width: `${open}%` }} />}
    </div>
  );
}

function partsOf(axes: Record<AxisId, AxisScore>): Part[] {
  return AXES.map((id) => ({ id, points: axisPoints(axes[id]) }));
}

/** How four axes make one number: a 0-100 track with one segment each. `SumWords` writes it out. */
export function SumStrip({ axes, attention }: { axes: Record<AxisId, AxisScore>; attention: AttentionScore }) {
  return <Segments parts={partsOf(axes)} attention={attention} />;
}

/** The sum in words, one term for each axis; an unknown axis is a question mark in a dashed box, not a nought. */
export function SumWords({ axes }: { axes: Record<AxisId, AxisScore> }) {
  return (
    <span class="sum-words">
      {partsOf(axes).map((part) => (
        <span key={part.id} class="term" data-axis={part.id} data-unknown={part.points === null ? '' : undefined}>
          <i aria-hidden="true" />
          {axisWords[part.id]}{' '}
          {part.points === null ? (
            <>
              <b aria-hidden="true">?</b>
              <span class="sr">unknown</span>
            </>
          ) : (
            <b>{signed(part.points)}</b>
          )}
        </span>
      ))}
    </span>
  );
}
