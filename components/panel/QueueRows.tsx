import { called } from '../overlay/names.ts';
import { Bars } from '../overlay/queue/Bars.tsx';
import { markSays } from '../overlay/queue/says.ts';
import { Icon } from '../ui/Icon.tsx';
import { ago, due } from '../ui/time.ts';
import { flagWords } from '../ui/words.ts';
import { isAnswered, type Listed } from './queue-order.ts';

export interface RowsProps {
  rows: readonly Listed[];
  chosen: string | null;
  now: number;
  onChoose(key: string): void;
  /** Leads the tab to a conversation, on a person's click. Left out = the list is on no page that could be led. */
  onOpenRow?: ((address: string) => void) | undefined;
}

/** The number of a row with its bars; a row that is not judged yet says so. */
function Points({ one, now }: { one: Listed; now: number }) {
  const { mark, row } = one;
  if (!mark) return <span class="q-wait">…</span>;
  const says = markSays(row, mark, now);
  return (
    <span class="q-cell" title={says}>
      <Bars axes={mark.axes} />
      <b aria-hidden="true">{isAnswered(one) === true ? '✓' : Math.round(mark.attention.points)}</b>
    </span>
  );
}

/** What else a row says: flags, when an answer is due, or that we answered. */
function Meta({ one, now }: { one: Listed; now: number }) {
  const { row, mark } = one;
  const time = mark ? due(mark.replyBy, now) : null;
  return (
    <span class="q-meta small dim">
      {mark?.flags.slice(0, 2).map((flag) => (
        <b key={flag} class="q-flag" data-tone={flagWords[flag].tone}>
          {flagWords[flag].label}
        </b>
      ))}
      {isAnswered(one) === true ? (
        <span>answered</span>
      ) : (
        time && (
          <span data-due={time.state}>
            <Icon name="clock" size={12} /> {time.short}
          </span>
        )
      )}
      {row.sentAt && <span>{ago(row.sentAt, now)}</span>}
      {mark?.from === 'opened' && <span>read</span>}
    </span>
  );
}

const isWeb = (address: string | null): address is string => /^https?:/.test(address ?? '');

function Row({
  one,
  chosen,
  now,
  onChoose,
  onOpenRow,
}: Omit<RowsProps, 'rows' | 'chosen'> & { one: Listed; chosen: boolean }) {
  const { row, mark } = one;
  const says = mark ? markSays(row, mark, now) : `${called(row.author) ?? 'Somebody'}: not judged yet.`;
  const lead = (event: MouseEvent) => {
    event.preventDefault();
    if (isWeb(row.url)) onOpenRow?.(row.url);
  };
  return (
    <li class="q-row" data-band={mark?.attention.band ?? 'low'} data-unread={row.unread === true ? '' : undefined}>
      <button
        type="button"
        class="q-main"
        data-key={row.key}
        aria-current={chosen ? 'true' : undefined}
        tabIndex={chosen ? 0 : -1}
        onClick={() => onChoose(row.key)}
      >
        <span class="sr">{says} </span>
        <Points one={one} now={now} />
        <span class="q-text">
          <span class="q-who">
            <bdi>{called(row.author) ?? 'Nobody named'}</bdi>
          </span>
          {row.subject && (
            <span class="q-subject" dir="auto">
              {row.subject}
            </span>
          )}
          <span class="q-preview words" dir="auto">
            {row.preview}
          </span>
          <Meta one={one} now={now} />
        </span>
      </button>
      {onOpenRow && isWeb(row.url) && (
        <a class="btn tiny" href={row.url} onClick={lead}>
          Open<span class="sr"> {called(row.author)}</span>
        </a>
      )}
    </li>
  );
}

/** The rows of a list. One stop for Tab; j and k or the arrows move, Enter shows the row on the page. */
export function QueueRows({ rows, chosen, ...props }: RowsProps) {
  const stop = rows.some(({ row }) => row.key === chosen) ? chosen : (rows[0]?.row.key ?? null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.q-main')];
    const at = all.indexOf((event.target as HTMLElement).closest<HTMLElement>('.q-main') ?? all[0]!);
    event.preventDefault();
    all[Math.min(all.length - 1, Math.max(0, at + step))]?.focus();
  };
  return (
    <ol class="q-rows" aria-label="Conversations" onKeyDown={onKeyDown}>
      {rows.map((one) => (
        <Row key={one.row.key} {...props} one={one} chosen={one.row.key === stop} />
      ))}
    </ol>
  );
}
