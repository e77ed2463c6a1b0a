import type { FunctionComponent } from 'preact';
import { Mark } from '../ui/Mark.tsx';
import { Corrections } from './Corrections.tsx';
import { Customers } from './Customers.tsx';
import { Data } from './Data.tsx';
import { KnownSites } from './KnownSites.tsx';
import { People } from './People.tsx';
import { Privacy } from './Privacy.tsx';
import type { SectionId, SectionProps } from './props.ts';
import { Recipes } from './Recipes.tsx';
import { Scoring } from './Scoring.tsx';
import { Sites } from './Sites.tsx';
import { You } from './You.tsx';

/** The sections in the order of the navigation. */
export const sections: readonly { id: SectionId; label: string; body: FunctionComponent<SectionProps> }[] = [
  { id: 'sites', label: 'Sites', body: Sites },
  { id: 'known', label: 'Known sites', body: KnownSites },
  { id: 'taught', label: 'Taught pages', body: Recipes },
  { id: 'customers', label: 'Customers', body: Customers },
  { id: 'people', label: 'People', body: People },
  { id: 'you', label: 'You and your firm', body: You },
  { id: 'scoring', label: 'Scoring', body: Scoring },
  { id: 'corrections', label: 'What you taught it', body: Corrections },
  { id: 'privacy', label: 'Privacy', body: Privacy },
  { id: 'data', label: 'Data', body: Data },
];

/** The section that an address hash names; the first one for anything else. */
export function sectionOf(hash: string): SectionId {
  return sections.find((section) => `#${section.id}` === hash)?.id ?? 'sites';
}

function Nav({ at }: { at: SectionId }) {
  return (
    <nav class="nav" aria-label="Options">
      <h1 class="mark">
        <Mark size={24} /> Aisle
      </h1>
      <ul>
        {sections.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`} aria-current={section.id === at ? 'page' : undefined}>
              {section.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The options page: navigation by address, one section at a time, one status line for all. */
export function Options(props: SectionProps & { section: SectionId; notice: string | null }) {
  const section = sections.find((one) => one.id === props.section) ?? sections[0]!;
  const Body = section.body;
  return (
    <div class="options">
      <Nav at={section.id} />
      <main class="sheet">
        <h2>{section.label}</h2>
        <Body key={section.id} {...props} />
        <p class="toast" role="status">
          {props.notice}
        </p>
      </main>
    </div>
  );
}
