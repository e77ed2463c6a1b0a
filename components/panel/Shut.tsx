import { useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import type { PanelActions, PanelPage } from './props.ts';

/** Asks for the address when the browser does not tell which site is in front. */
function Always({ origin, onAlways }: { origin: string | null } & Pick<PanelActions, 'onAlways'>) {
  const [address, setAddress] = useState('');
  const ask = (event: Event) => {
    event.preventDefault();
    onAlways(origin ?? address);
  };
  return (
    <form class="stack" onSubmit={ask}>
      {origin === null && (
        <label class="label">
          Address of your inbox
          <input
            class="field"
            type="text"
            inputMode="url"
            autocomplete="off"
            placeholder="desk.example.com"
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
      )}
      <div class="row">
        <button type="submit" class="btn primary" disabled={origin === null && address.trim() === ''}>
          <Icon name="check" /> Always on {origin ? new URL(origin).host : 'this site'}
        </button>
      </div>
    </form>
  );
}

/** Aisle does not run in this page: why, and the two ways to let it. */
export function Shut(
  props: { page: Extract<PanelPage, { at: 'shut' }> } & Pick<PanelActions, 'onReadOnce' | 'onAlways'>,
) {
  const { page } = props;
  return (
    <section class="empty" aria-label="Not allowed here">
      <h2>Aisle does not read this page</h2>
      <p class="dim">It reads only where you let it, and only what you see. Nothing leaves this browser.</p>
      <Always origin={page.origin} onAlways={props.onAlways} />
      <div class="row">
        <button type="button" class="btn" onClick={props.onReadOnce}>
          Read this page once
        </button>
      </div>
      {page.says && (
        <p class="note" role="status" data-tone="high">
          <Icon name="alert" />
          {page.says}
        </p>
      )}
    </section>
  );
}
