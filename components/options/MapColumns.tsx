import { useState } from 'preact/hooks';
import type { ColumnTarget } from '../../lib/domain/index.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Preview } from './props.ts';
import { mappingProblem, targetsWith } from './targets.ts';

/** What the user decided about a file. */
export type Choice = Pick<Preview, 'mapping' | 'dateOrder' | 'decimal' | 'currency'>;

function ColumnRow(props: {
  column: string;
  sample: string;
  target: ColumnTarget;
  onPick(target: ColumnTarget): void;
}) {
  return (
    <tr data-left-out={props.target === 'ignore' ? '' : undefined}>
      <th scope="row">
        <bdi>{props.column}</bdi>
      </th>
      <td class="dim">
        <bdi>{props.sample || '(empty)'}</bdi>
      </td>
      <td>
        <select
          class="field"
          aria-label={`What ${props.column} holds`}
          value={props.target}
          onChange={(event) => props.onPick(event.currentTarget.value as ColumnTarget)}
        >
          {targetsWith(props.target).map((one) => (
            <option key={one.id} value={one.id}>
              {one.label}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}

function Pick<T extends string>(props: {
  label: string;
  value: T;
  among: readonly (readonly [T, string])[];
  onPick(value: T): void;
}) {
  return (
    <label class="label">
      {props.label}
      <select class="field" value={props.value} onChange={(event) => props.onPick(event.currentTarget.value as T)}>
        {props.among.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** How dates and numbers are written; asked louder when the file itself does not tell. */
function HowWritten({ preview, choice, set }: { preview: Preview; choice: Choice; set(part: Partial<Choice>): void }) {
  return (
    <>
      {!preview.dateOrderSure && (
        <p class="note" data-tone="high">
          <Icon name="alert" /> The dates can be read in more than one way. Please check their order.
        </p>
      )}
      <div class="fields">
        <Pick
          label="Dates are written"
          value={choice.dateOrder}
          among={[
            ['dmy', 'day, month, year'],
            ['mdy', 'month, day, year'],
            ['ymd', 'year, month, day'],
          ]}
          onPick={(dateOrder) => set({ dateOrder })}
        />
        <Pick
          label="Numbers are written"
          value={choice.decimal}
          among={[
            ['point', '1,234.50'],
            ['comma', '1.234,50'],
          ]}
          onPick={(decimal) => set({ decimal })}
        />
        <label class="label">
          Currency
          <input
            class="field"
            maxLength={3}
            placeholder="EUR"
            value={choice.currency ?? ''}
            onInput={(event) => set({ currency: event.currentTarget.value.trim().toUpperCase() || null })}
          />
        </label>
      </div>
    </>
  );
}

/** Second step: what each column holds, with a sample of its own cells beside it. */
export function MapColumns(props: {
  name: string;
  preview: Preview;
  currency: string | null;
  onImport(choice: Choice): void;
  onBack(): void;
}) {
  const { preview } = props;
  const [choice, choose] = useState<Choice>({ ...preview, currency: preview.currency ?? props.currency });
  const set = (part: Partial<Choice>) => choose({ ...choice, ...part });
  const problem = mappingProblem(choice.mapping);
  const sampleOf = (column: number) => preview.rows.map((row) => row[column]).find(Boolean) ?? '';
  return (
    <div class="stack roomy">
      <p>
        <b>
          <bdi>{props.name}</bdi>
        </b>
        : about {preview.rowsAbout.toLocaleString('en')} lines, {preview.columns.length} columns.
      </p>
      <div class="wide">
        <table class="grid">
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">First entry</th>
              <th scope="col">Holds</th>
            </tr>
          </thead>
          <tbody>
            {preview.columns.map((column, place) => (
              <ColumnRow
                key={place}
                column={column}
                sample={sampleOf(place)}
                target={choice.mapping[place] ?? 'ignore'}
                onPick={(target) => set({ mapping: choice.mapping.with(place, target) })}
              />
            ))}
          </tbody>
        </table>
      </div>
      <HowWritten preview={preview} choice={choice} set={set} />
      {problem && (
        <p class="note" role="status" data-tone="high">
          <Icon name="alert" /> {problem}
        </p>
      )}
      <div class="row">
        <button type="button" class="btn primary" disabled={problem !== null} onClick={() => props.onImport(choice)}>
          Import about {preview.rowsAbout.toLocaleString('en')} lines
        </button>
        <button type="button" class="btn" onClick={props.onBack}>
          Choose another file
        </button>
      </div>
    </div>
  );
}
