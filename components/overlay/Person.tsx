import type { Fact, MatchCandidate, PersonView } from '../../lib/domain/index.ts';
import { Icon } from '../ui/Icon.tsx';
import { FactLine } from './EvidenceList.tsx';
import { whoTheyAre } from './names.ts';

function Candidates({ candidates }: { candidates: readonly MatchCandidate[] }) {
  if (candidates.length === 0) return null;
  return (
    <div class="stack">
      <h4 class="small dim">Perhaps, but not sure enough to use</h4>
      <ul class="stack">
        {candidates.map((one) => (
          <li key={one.customerId} class="maybe">
            <b>
              <bdi>{one.name ?? one.customerId}</bdi>
            </b>{' '}
            {Math.round(one.probability * 100)} %<p class="small dim">{one.reasons.join(' ')}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Facts({ title, facts, now }: { title: string; facts: readonly Fact[]; now: number }) {
  return (
    <div class="stack">
      <h4 class="small dim">{title}</h4>
      {facts.length === 0 ? (
        <p>
          <span class="chip" data-tone="unknown">
            unknown
          </span>
        </p>
      ) : (
        <ul class="facts">
          {facts.map((fact) => (
            <li key={`${fact.kind} ${fact.source}`}>
              <FactLine fact={fact} now={now} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Who they are to the firm and to the public, each fact with source and age; what is not known is said. */
export function PersonFacts({ person, now }: { person: PersonView; now: number }) {
  return (
    <div class="stack">
      <p class="row">
        <Icon name={person.customer ? 'check' : 'unknown'} />
        <span class="grow">{whoTheyAre(person)}</span>
      </p>
      <Candidates candidates={person.candidates} />
      <Facts title="With us" facts={person.valueFacts} now={now} />
      <Facts title="In public" facts={person.influenceFacts} now={now} />
    </div>
  );
}
