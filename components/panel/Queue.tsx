import { useMemo, useState } from 'preact/hooks';
import type { QueueState } from '../../lib/domain/index.ts';
import { Icon } from '../ui/Icon.tsx';
import { flagWords } from '../ui/words.ts';
import { QueueRows } from './QueueRows.tsx';
import {
  EVERYTHING,
  type Listed,
  listed,
  nextToAnswer,
  ordered,
  passes,
  type Sieve,
  SORTS,
  type SortBy,
} from './queue-order.ts';

export interface QueueProps {
  state: QueueState;
  /** The list is on the page in front, so that a row can be shown there. */
  here: boolean;
  now: number;
  /** Frames the row on the page and scrolls to it; resolves to false when it could not. */
  onShowRow(key: string): Promise<boolean>;
  onOpenRow?: ((address: string) => void) | undefined;
}

const sortWords: Record<SortBy, string> = {
  attention: 'Attention',
  'reply-by': 'Reply-by',
  newest: 'Newest',
  value: 'Value',
  influence: 'Influence',
};

interface FilterProps {
  all: readonly Listed[];
  sieve: Sieve;
  by: SortBy;
  onSieve(sieve: Sieve): void;
  onSort(by: SortBy): void;
}

function Filters({ all, sieve, by, onSieve, onSort }: FilterProps) {
  const channels = [...new Set(all.map(({ row }) => row.channel))].sort();
  const flags = [...new Set(all.flatMap(({ mark }) => mark?.flags ?? []))].sort();
  const value = (event: Event) => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;
  return (
    <div class="q-filters">
      <label class="label">
        Sort by
        <select class="field" value={by} onChange={(event) => onSort(value(event) as SortBy)}>
          {SORTS.map((one) => (
            <option key={one} value={one}>
              {sortWords[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="label">
        Channel
        <select
          class="field"
          value={sieve.channel ?? ''}
          onChange={(e) => onSieve({ ...sieve, channel: value(e) || null })}
        >
          <option value="">All</option>
          {channels.map((one) => (
            <option key={one} value={one}>
              {one.replaceAll('-', ' ')}
            </option>
          ))}
        </select>
      </label>
      <label class="label">
        Flag
        <select
          class="field"
          value={sieve.flag ?? ''}
          onChange={(e) => onSieve({ ...sieve, flag: (value(e) || null) as Sieve['flag'] })}
        >
          <option value="">Any</option>
          {flags.map((one) => (
            <option key={one} value={one}>
              {flagWords[one].label}
            </option>
          ))}
        </select>
      </label>
      <label class="label q-find">
        Find
        <input
          class="field"
          type="search"
          value={sieve.text}
          placeholder="Name or words"
          onInput={(event) => onSieve({ ...sieve, text: value(event) })}
        />
      </label>
      <label class="q-check">
        <input
          type="checkbox"
          checked={sieve.unanswered}
          onChange={(event) => onSieve({ ...sieve, unanswered: event.currentTarget.checked })}
        />{' '}
        Not answered yet
      </label>
    </div>
  );
}

function Empty({ none, onAll }: { none: boolean; onAll(): void }) {
  return none ? (
    <p class="q-empty dim">This list is empty. Nobody is waiting here.</p>
  ) : (
    <div class="q-empty">
      <p class="dim">No row fits.</p>
      <button type="button" class="btn" onClick={onAll}>
        Show all
      </button>
    </div>
  );
}

const count = (n: number) => (n === 1 ? '1 conversation' : `${n} conversations`);

/** The list of the page as a work list: sorted by what needs attention, filtered, with the next one to answer. */
export function Queue({ state, here, now, onShowRow, onOpenRow }: QueueProps) {
  const [by, sort] = useState<SortBy>('attention');
  const [sieve, sift] = useState<Sieve>(EVERYTHING);
  const [chosen, choose] = useState<string | null>(null);
  const [says, say] = useState('');
  const all = useMemo(() => listed(state), [state]);
  const rows = useMemo(
    () =>
      ordered(
        all.filter((one) => passes(one, sieve)),
        by,
      ),
    [all, sieve, by],
  );
  const show = async (key: string) => {
    choose(key);
    const shown = here && (await onShowRow(key).catch(() => false));
    say(
      shown
        ? 'Framed on the page.'
        : here
          ? 'This row is not on the page now.'
          : 'Its list is not on the page in front.',
    );
  };
  const next = nextToAnswer(rows, chosen);
  const open = all.filter((one) => one.mark?.answered !== true && one.row.answered !== true).length;
  return (
    <section class="q-panel" aria-label="Queue">
      <div class="q-top">
        <h2>
          {count(all.length)}
          <span class="small dim"> · {open} not answered</span>
        </h2>
        <button type="button" class="btn primary" disabled={!next} onClick={() => next && void show(next.row.key)}>
          <Icon name="turn" /> Next to answer
        </button>
      </div>
      <p class="small dim" role="status">
        {state.judging ? 'Still reading the rows…' : says}
      </p>
      {!here && <p class="small dim">The list that you came from. Open it again to see its rows on the page.</p>}
      <Filters {...{ all, sieve, by }} onSieve={sift} onSort={sort} />
      {rows.length === 0 ? (
        <Empty none={all.length === 0} onAll={() => sift(EVERYTHING)} />
      ) : (
        <QueueRows {...{ rows, chosen, now, onOpenRow }} onChoose={(key) => void show(key)} />
      )}
    </section>
  );
}
