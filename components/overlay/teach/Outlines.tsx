import type { Outline } from './props.ts';

const words: Record<Outline['role'], string> = {
  customer: 'Customer',
  agent: 'Ours',
  note: 'Note',
  system: 'System',
  box: 'Reply box',
};

/** Frames on the page around what would be read; each carries its word, so that colour is not all. */
export function Outlines({ outlines }: { outlines: readonly Outline[] }) {
  return (
    <div aria-hidden="true">
      {outlines.map(({ key, role, frame }) => (
        <div
          key={key}
          class="teach-outline"
          data-role={role}
          style={{ left: `${frame.x}px`, top: `${frame.y}px`, width: `${frame.width}px`, height: `${frame.height}px` }}
        >
          <span>{words[role]}</span>
        </div>
      ))}
    </div>
  );
}
