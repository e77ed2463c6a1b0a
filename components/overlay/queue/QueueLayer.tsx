import { useMemo } from 'preact/hooks';
import { Bars } from './Bars.tsx';
import type { PlacedMark, QueueLayerProps } from './props.ts';
import { QueueNote } from './QueueNote.tsx';
import { markSays } from './says.ts';

type MarkProps = Omit<PlacedMark, 'place'> & Pick<QueueLayerProps, 'now' | 'onOpen' | 'onClose'> & { open: boolean };

/** One mark beside one row: four bars and a number. Whoever draws it puts it in its place: it moves more often than it changes. A click explains it and does nothing to the page. */
function Mark({ row, mark, now, open, onOpen, onClose }: MarkProps) {
  const minute = Math.floor(now / 60_000);
  const says = useMemo(() => markSays(row, mark, minute * 60_000), [row, mark, minute]);
  return (
    <button
      type="button"
      class="q-mark"
      data-band={mark.attention.band}
      data-from={mark.from}
      data-answered={mark.answered === true ? '' : undefined}
      title={says}
      aria-label={says}
      aria-expanded={open}
      onClick={() => (open ? onClose() : onOpen(row.key))}
    >
      <Bars axes={mark.axes} />
      <b>{mark.answered === true ? '✓' : Math.round(mark.attention.points)}</b>
    </button>
  );
}

/** All marks of the rows on view, the frame around the row that was asked for, and the open explanation. */
export function QueueLayer(props: QueueLayerProps) {
  const { marks, openKey, ring, now, onOpen, onClose } = props;
  const noted = marks.find(({ row }) => row.key === openKey);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' && openKey !== null) onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps key events from the page
    <div class="aisle q-layer" dir="ltr" lang="en" data-theme={props.theme} onKeyDown={onKeyDown}>
      {marks.map(({ row, mark }) => (
        <Mark key={row.key} {...{ row, mark, now, onOpen, onClose }} open={row.key === openKey} />
      ))}
      {ring && (
        <div
          class="q-ring"
          style={{ left: `${ring.x}px`, top: `${ring.y}px`, width: `${ring.width}px`, height: `${ring.height}px` }}
        />
      )}
      {noted && <QueueNote key={noted.row.key} {...noted} now={now} onClose={onClose} />}
    </div>
  );
}
