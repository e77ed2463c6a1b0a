import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import type { SectionProps, Site } from './props.ts';
import { useList } from './use.ts';

const stateWords: Record<Site['state'], { label: string; tone: string }> = {
  on: { label: 'on', tone: 'good' },
  'panel-only': { label: 'side panel only', tone: 'normal' },
  off: { label: 'off', tone: 'low' },
};

function SiteRow({ site, onPanelOnly, onRevoke }: { site: Site; onPanelOnly(on: boolean): void; onRevoke(): void }) {
  const state = stateWords[site.state];
  return (
    <li class="line">
      <div class="grow">
        <b>{site.origin}</b>{' '}
        <span class="chip" data-tone={state.tone}>
          {state.label}
        </span>
        <label class="check small dim">
          <input
            type="checkbox"
            checked={site.state === 'panel-only'}
            onChange={(event) => onPanelOnly(event.currentTarget.checked)}
          />
          Stay in the side panel, change nothing on this site<span class="sr"> ({site.origin})</span>
        </label>
      </div>
      {site.granted && (
        <button type="button" class="btn" onClick={onRevoke}>
          Take back<span class="sr"> {site.origin}</span>
        </button>
      )}
    </li>
  );
}

function AddSite({ onAdd }: { onAdd(address: string): void }) {
  const [address, setAddress] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    onAdd(address);
    setAddress('');
  };
  return (
    <form class="add" onSubmit={add}>
      <label class="label grow">
        Add a site by its address
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
      <button type="submit" class="btn primary" disabled={address.trim() === ''}>
        Allow
      </button>
    </form>
  );
}

/** Where Aisle may read by itself: one origin at a time, and taken back here or in the browser. */
export function Sites({ services, say }: SectionProps) {
  const sites = useList(() => services.listSites(), say);
  const { setValue, again } = sites;
  useEffect(() => services.watchSites(setValue), [services, setValue]);
  const then = (asked: ReturnType<typeof services.enableSite>, done: string) =>
    void asked.then(
      (outcome) => {
        say(outcome.ok ? done : outcome.failure.says);
        again();
      },
      () => say('The browser did not answer. Try again.'),
    );
  return (
    <>
      <p class="dim">
        Aisle reads a page once when you click its button in the toolbar. On the sites below it reads each conversation
        that you open, by itself.
      </p>
      <AddSite
        onAdd={(address) => then(services.enableSite(address), 'Allowed. Reload the pages that are open there.')}
      />
      {sites.value?.length === 0 && <p class="nothing">No site is allowed yet.</p>}
      <ul class="lines" aria-label="Sites">
        {sites.value?.map((site) => (
          <SiteRow
            key={site.origin}
            site={site}
            onPanelOnly={(on) =>
              then(
                services.setPanelOnly(site.origin, on),
                on ? 'Aisle now stays in the side panel there.' : 'Aisle shows its pill there again.',
              )
            }
            onRevoke={() =>
              then(services.disableSite(site.origin), `Taken back: Aisle no longer reads ${site.origin}.`)
            }
          />
        ))}
      </ul>
      <p class="row small dim">
        <Icon name="lock" size={14} /> You can take a permission back in the browser’s own settings, too.
      </p>
    </>
  );
}
