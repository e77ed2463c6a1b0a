import { useState } from 'preact/hooks';
import type { KnownSite } from '../../lib/domain/index.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Tint } from '../ui/words.ts';
import type { SectionProps } from './props.ts';

/** How well a site is known, in the words of somebody who relies on it. */
export const levelWords: Record<KnownSite['level'], { label: string; tone: Tint; says: string }> = {
  'real-page': { label: 'tried on real pages', tone: 'good', says: 'Read right on pages of the real system.' },
  'public-source': {
    label: 'known from public source',
    tone: 'normal',
    says: 'Built from what others published about its pages; nobody has tried it signed in.',
  },
  synthetic: {
    label: 'known from notes',
    tone: 'unknown',
    says: 'Built from descriptions and tried on pages made after them only.',
  },
};

const groups: readonly { family: KnownSite['family']; label: string }[] = [
  { family: 'desks', label: 'Helpdesks and mail' },
  { family: 'networks', label: 'Networks, reviews and messengers' },
  { family: 'systems', label: 'Systems that firms host themselves' },
];

/** `2026-11` as `November 2026`. */
export function monthWords(month: string): string {
  const at = new Date(`${month}-15T12:00:00Z`);
  return Number.isNaN(at.getTime())
    ? month
    : at.toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** Those whose name or address holds every word of the query. */
export function matching(sites: readonly KnownSite[], query: string): KnownSite[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return sites.filter((site) => {
    const text = [site.label, site.id, ...site.hosts].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function KnownRow({ site }: { site: KnownSite }) {
  const level = levelWords[site.level];
  return (
    <li class="line">
      <div class="grow">
        <b>{site.label}</b>{' '}
        <span class="chip" data-tone={level.tone}>
          {level.label}
        </span>{' '}
        <span class="chip">{site.queue ? 'conversations and lists' : 'conversations'}</span>{' '}
        {site.mode === 'panel' && (
          <span class="chip" data-tone="unknown">
            side panel only: its terms forbid changing its pages
          </span>
        )}
        <p class="small dim">
          {site.says} Last seen to work in {monthWords(site.lastSeen)}.
        </p>
        <p class="small dim">
          {site.hosts.length > 0 ? site.hosts.join(', ') : 'On any address: it is recognised by its pages.'}
        </p>
      </div>
    </li>
  );
}

function Levels() {
  return (
    <dl class="meaning small dim">
      {Object.values(levelWords).map(({ label, tone, says }) => (
        <div key={label}>
          <dt>
            <span class="chip" data-tone={tone}>
              {label}
            </span>
          </dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Every site that Aisle knows by name, and how well. */
export function KnownSites({ knownSites }: SectionProps) {
  const [query, setQuery] = useState('');
  const found = matching(knownSites, query);
  return (
    <>
      <p class="dim">
        These sites Aisle knows by name. A site that is not listed is read by the generic reader, which says how sure it
        is and stays silent when it is not; or <a href="#taught">you teach it</a>. Knowing a site allows nothing: where
        Aisle may read is under <a href="#sites">Sites</a>.
      </p>
      <Levels />
      <label class="label">
        Find a site
        <input
          class="field"
          type="search"
          autocomplete="off"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p class="small dim" role="status">
        {found.length === knownSites.length ? `${found.length} sites` : `${found.length} of ${knownSites.length} sites`}
      </p>
      {found.length === 0 && (
        <p class="nothing">
          <Icon name="alert" size={14} /> No known site is called that. The generic reader may read it all the same.
        </p>
      )}
      {groups.map(({ family, label }) => {
        const rows = found.filter((site) => site.family === family);
        if (rows.length === 0) return null;
        return (
          <section key={family} aria-label={label}>
            <h3>{label}</h3>
            <ul class="lines">
              {rows.map((site) => (
                <KnownRow key={site.id} site={site} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
