import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { AXES, axisWords, bandWords, flagWords, levelWord, signed } from '../../ui/words.ts';
import { FactLine } from '../EvidenceList.tsx';
import { called } from '../names.ts';
import type { PlacedMark, QueueLayerProps } from './props.ts';
import { dueWords, fromWords } from './says.ts';

type Note = PlacedMark & Pick<QueueLayerProps, 'now' | 'onClose'>;

/** The reasons behind the number, largest first, each with what it rests on. */
function Reasons({ mark, now }: Pick<Note, 'mark' | 'now'>) {
  return (
    <ul class="q-reasons">
      {mark.contributions.map((one) => (
        <li key={one.id}>
          <b class="q-points">{signed(Math.round(one.points * 10) / 10)}</b> <b>{one.label}</b> {one.says}
          {one.evidence.slice(0, 2).map((evidence) => (
            <span key={JSON.stringify(evidence).slice(0, 200)} class="q-evidence">
              {'span' in evidence && (
                <q class="words" dir="auto">
                  {evidence.span.text}
                </q>
              )}
              {'fact' in evidence && <FactLine fact={evidence.fact} now={now} />}
              {'rule' in evidence && evidence.rule.says !== one.says && evidence.rule.says}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Keeps the note on the screen: to the left of the mark and above it where there is no room. */
function useInside(place: PlacedMark['place']) {
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const el = note.current;
    if (!el) return;
    const { innerWidth, innerHeight } = el.ownerDocument.defaultView ?? globalThis;
    const { width, height } = el.getBoundingClientRect();
    el.style.left = `${Math.max(8, Math.min(place.x, innerWidth - width - 8))}px`;
    const below = place.y + 24;
    el.style.top = `${Math.max(8, below + height > innerHeight - 8 ? place.y - height - 6 : below)}px`;
  }, [place.x, place.y]);
  useEffect(() => note.current?.focus({ preventScroll: true }), []);
  return note;
}

/** Why a row has its number: four axes, the reasons with their evidence, and what was read. Opens on a click on the mark. */
export function QueueNote({ row, mark, place, now, onClose }: Note) {
  const note = useInside(place);
  const { points, band } = mark.attention;
  return (
    <div ref={note} class="q-note" role="dialog" aria-label="Why this attention" tabIndex={-1} data-band={band}>
      <p class="q-head">
        <b class="q-number">{Math.round(points)}</b>
        <span>
          <b>{mark.axes.nature.level === null ? 'Not sure' : `${bandWords[band]} attention`}</b>
          <br />
          <bdi>{called(row.author) ?? row.subject ?? 'Nobody named'}</bdi>
        </span>
        <button type="button" class="btn tiny" onClick={onClose}>
          Close
        </button>
      </p>
      <dl class="q-axes">
        {AXES.map((id) => (
          <div key={id}>
            <dt>{axisWords[id]}</dt>
            <dd data-unknown={mark.axes[id].level === null ? '' : undefined}>{levelWord(mark.axes[id].level)}</dd>
          </div>
        ))}
      </dl>
      {mark.flags.length > 0 && <p class="q-flags">{mark.flags.map((flag) => flagWords[flag].label).join(' · ')}</p>}
      <p>{dueWords(mark, now)}</p>
      <Reasons mark={mark} now={now} />
      <p class="q-from">{fromWords[mark.from]}</p>
    </div>
  );
}
