import { useState } from 'preact/hooks';
import type { PersonView } from '../../lib/domain/index.ts';
import { FactLine } from '../overlay/EvidenceList.tsx';
import { called, whoTheyAre } from '../overlay/names.ts';
import { Confirm } from '../ui/Confirm.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ago } from '../ui/time.ts';
import { sourceWord } from '../ui/words.ts';
import type { PanelActions, PanelPerson } from './props.ts';

type ProfileActions = Pick<PanelActions, 'onLink' | 'onNote' | 'onForget' | 'onExport'>;

function Match({ person, onLink }: { person: PersonView } & Pick<PanelActions, 'onLink'>) {
  return (
    <section class="stack" aria-label="Customer match">
      <p class="row">
        <Icon name={person.customer ? 'check' : 'unknown'} />
        <span class="grow">{whoTheyAre(person)}</span>
        {person.customer && (
          <button type="button" class="btn tiny" onClick={() => onLink(null)}>
            Not them
          </button>
        )}
      </p>
      {person.candidates.map((one) => (
        <div key={one.customerId} class="maybe row">
          <p class="grow">
            Perhaps{' '}
            <b>
              <bdi>{one.name ?? one.customerId}</bdi>
            </b>
            , {Math.round(one.probability * 100)} %<span class="small dim"> {one.reasons.join(' ')}</span>
          </p>
          <button type="button" class="btn tiny" onClick={() => onLink(one.customerId)}>
            This is them
          </button>
        </div>
      ))}
    </section>
  );
}

/** Facts as they are stored: one block for each source, with its age and whether it answered. */
function StoredFacts({ facts, now }: { facts: PanelPerson['facts']; now: number }) {
  return (
    <ul class="stack">
      {facts.map((from) => (
        <li key={from.source} class="from">
          <h4>
            {sourceWord(from.source)}{' '}
            <span class="small dim">
              {ago(from.fetchedAt, now)}
              {from.stale && ', may be out of date'}
            </span>
          </h4>
          {from.failure && <p class="small dim">{from.failure.says}</p>}
          <ul class="facts">
            {from.facts.map((fact, key) => (
              <li key={key}>
                <bdi>{fact.label}</bdi>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** A first visit: nothing stored yet, so what the page and the files say now. */
function FactsNow({ person, now }: { person: PersonView; now: number }) {
  const facts = [...person.valueFacts, ...person.influenceFacts];
  if (facts.length === 0) {
    return (
      <p>
        <span class="chip" data-tone="unknown">
          nothing known
        </span>{' '}
        <span class="dim">That is not the same as nothing there.</span>
      </p>
    );
  }
  return (
    <ul class="facts">
      {facts.map((fact, key) => (
        <li key={key}>
          <FactLine fact={fact} now={now} />
        </li>
      ))}
    </ul>
  );
}

function Notes({
  records,
  now,
  onNote,
}: Pick<PanelPerson, 'records'> & { now: number } & Pick<PanelActions, 'onNote'>) {
  const [text, setText] = useState('');
  const notes = records.filter((one) => one.kind === 'note' && one.body.text);
  const save = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onNote(text.trim());
    setText('');
  };
  return (
    <form class="stack" onSubmit={save}>
      <label class="label">
        Note for colleagues
        <textarea
          class="field"
          rows={2}
          maxLength={2000}
          value={text}
          onInput={(e) => setText(e.currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="submit" class="btn" disabled={text.trim() === ''}>
          Keep note
        </button>
      </div>
      <ul class="stack">
        {notes.map((note) => (
          <li key={note.id}>
            {note.body.text}{' '}
            <span class="small dim">
              {note.author ?? 'somebody here'}, {ago(note.at, now)}
            </span>
          </li>
        ))}
      </ul>
    </form>
  );
}

/** How long we know them, and the two rights that they have: to see it all, and to be forgotten. */
function Kept({ stored, name, now, ...actions }: { stored: PanelPerson; name: string; now: number } & ProfileActions) {
  const times = stored.conversations === 1 ? 'one conversation' : `${stored.conversations} conversations`;
  return (
    <section class="stack" aria-label="What is kept">
      <p class="dim">
        First seen {ago(stored.firstSeenAt, now)}, {times}. Deleted {ago(stored.expiresAt, now)} unless they write
        again.
      </p>
      <div class="row">
        <button type="button" class="btn" onClick={actions.onExport}>
          <Icon name="down" /> Export
        </button>
        <Confirm
          label="Forget this person"
          icon="trash"
          asks={`Everything that this browser keeps about ${name} is deleted, in every imported file as well, and later imports leave them out.`}
          yes="Forget"
          onYes={actions.onForget}
        />
      </div>
    </section>
  );
}

/** The person before us: who they are, what is known from where, notes, export, forget. */
export function Profile(props: { person: PersonView; stored: PanelPerson | null; now: number } & ProfileActions) {
  const { person, stored, now } = props;
  const name = called(person.author) ?? 'this person';
  return (
    <div class="stack roomy">
      <Match person={person} onLink={props.onLink} />
      <section class="stack" aria-label="Facts">
        <h3>What is known</h3>
        {stored && stored.facts.length > 0 ? (
          <StoredFacts facts={stored.facts} now={now} />
        ) : (
          <FactsNow person={person} now={now} />
        )}
      </section>
      {stored && <Notes records={stored.records} now={now} onNote={props.onNote} />}
      {stored && <Kept {...props} stored={stored} name={name} />}
    </div>
  );
}
