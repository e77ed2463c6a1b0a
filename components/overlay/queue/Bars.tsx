import type { QueueMark } from '../../../lib/domain/index.ts';
import { AXES } from '../../ui/words.ts';

/** Four small bars, one for each axis in their usual order; an unknown one is hollow, never empty. Decoration: the words are beside it. */
export function Bars({ axes }: Pick<QueueMark, 'axes'>) {
  return (
    <span class="q-bars" aria-hidden="true">
      {AXES.map((id) => {
        const { level } = axes[id];
        const height = level === null ? 12 : Math.max(2, Math.round((Math.min(100, Math.max(0, level)) / 100) * 12));
        return (
          <i key={id} data-axis={id} data-unknown={level === null ? '' : undefined} style={{ height: `${height}px` }} />
        );
      })}
    </span>
  );
}
