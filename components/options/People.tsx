import { useEffect, useState } from 'preact/hooks';
import { Confirm } from '../ui/Confirm.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ago } from '../ui/time.ts';
import type { PersonRow, SectionProps } from './props.ts';

const LIMIT = 50;

function Row({
  person,
  now,
  onExport,
  onForget,
}: {
  person: PersonRow;
  now: number;
  onExport(): void;
  onForget(): void;
}) {
  const name = person.name ?? person.seenAs;
  return (
    <li class="line">
      <div class="grow">
        <b>
          <bdi>{name}</bdi>
        </b>{' '}
        {person.customer && (
          <span class="chip" data-tone="good">
            customer
          </span>
        )}
        <p class="small dim">
          <bdi>{person.seenAs}</bdi> ·{' '}
          {person.conversations === 1 ? 'one conversation' : `${person.conversations} conversations`} · last seen{' '}
          {ago(person.lastSeenAt, now)} · deleted {ago(person.expiresAt, now)}
        </p>
      </div>
      <div class="row">
        <button type="button" class="btn" onClick={onExport}>
          <Icon name="down" /> Export<span class="sr"> {name}</span>
        </button>
        <Confirm
          label="Forget"
          icon="trash"
          asks={`Everything that this browser keeps about ${name} is deleted, and later imports leave them out.`}
          yes="Forget them"
          onYes={onForget}
        />
      </div>
    </li>
  );
}

/** The people who wrote and whom this browser remembers: look up, hand over, forget. */
export function People({ services, say, now }: SectionProps) {
  const [query, setQuery] = useState('');
  const [people, setPeople] = useState<PersonRow[] | null>(null);
  const look = () => services.listProfiles({ query, limit: LIMIT });
  useEffect(() => {
    let late = false;
    services.listProfiles({ query, limit: LIMIT }).then(
      (found) => !late && setPeople(found),
      () => say('The list could not be read. Reload the page to try again.'),
    );
    return () => {
      late = true;
    };
  }, [services, query, say]);
  const exportOne = async (person: PersonRow) => {
    const got = await services.exportPerson(person.id);
    if (!got.ok) return say(got.failure.says);
    services.saveAsFile(JSON.stringify(got.value, null, 2), `aisle-${person.seenAs}.json`, 'application/json');
  };
  const forget = async (person: PersonRow) => {
    const done = await services.forgetPerson(person.id);
    say(done.ok ? `${person.name ?? person.seenAs} is forgotten.` : done.failure.says);
    setPeople(await look());
  };
  return (
    <>
      <label class="label">
        Search by name, handle or address
        <input class="field" type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </label>
      {people?.length === 0 && (
        <p class="nothing">{query ? 'Nobody like that.' : 'Nobody yet. People appear when you read their messages.'}</p>
      )}
      <ul class="lines" aria-label="People">
        {people?.map((person) => (
          <Row
            key={person.id}
            person={person}
            now={now}
            onExport={() => void exportOne(person)}
            onForget={() => void forget(person)}
          />
        ))}
      </ul>
      {people?.length === LIMIT && <p class="small dim">The first {LIMIT}. Search to find others.</p>}
    </>
  );
}
