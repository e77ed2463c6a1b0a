import { Icon } from '../ui/Icon.tsx';
import type { OverlayActions } from './props.ts';

/** A press on a button must not take away what is selected in the page. */
const keep = (event: Event) => event.preventDefault();

/**
 * Other ways to a reading: the selected text, a message that is pointed at, a page that is taught. `touch`: may anything be put on
 * the page? Where not, only the selection is left.
 */
export function Ways({ onTeach, touch, main }: { touch: boolean; main?: boolean } & Pick<OverlayActions, 'onTeach'>) {
  if (!onTeach) return null;
  return (
    <div class="row ways">
      {touch && (
        <button type="button" class={main ? 'btn primary' : 'btn'} onClick={() => onTeach('point')}>
          <Icon name="point" /> Point at the message
        </button>
      )}
      <button type="button" class="btn" onMouseDown={keep} onClick={() => onTeach('selection')}>
        <Icon name="select" /> Use my selection
      </button>
      {touch && (
        <button type="button" class="btn" onClick={() => onTeach('teach')}>
          <Icon name="teach" /> Teach this page
        </button>
      )}
    </div>
  );
}

/** How the page was read, where that is worth a sentence. */
export function Notice({ notice }: { notice?: string | null }) {
  if (!notice) return null;
  return (
    <p class="note" role="status">
      <Icon name="alert" />
      {notice}
    </p>
  );
}
