import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

/** A part that opens on request, with an optional count beside its title. */
export function Fold({ title, count, children }: { title: string; count?: number; children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>
        <h3>{title}</h3>
        {count !== undefined && <span class="small dim">{count}</span>}
        <Icon name="turn" />
      </summary>
      {children}
    </details>
  );
}
