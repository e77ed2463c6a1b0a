import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../ui/Icon.tsx';
import { Outlines } from './Outlines.tsx';
import { Preview } from './Preview.tsx';
import type { PointAt, TeachProps } from './props.ts';

const asks: Record<PointAt, string> = {
  message: 'Click the customer’s newest message',
  author: 'Click the name of who wrote it',
  composer: 'Click the box in which you reply',
  ours: 'Click a message that one of you wrote',
};

const keys = 'Tab: next. Up and down arrows: wider or narrower. Enter: take it. Escape: stop.';

/** The layer over the page: it takes the pointer, so that the page hears nothing of it. */
function Layer(props: TeachProps) {
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => layer.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const act: Record<string, () => void> = {
      Escape: props.onCancel,
      Enter: () => props.onTake(null),
      ArrowUp: props.onWiden,
      ArrowDown: props.onNarrow,
      Tab: () => props.onStep(event.shiftKey ? -1 : 1),
    };
    const run = act[event.key];
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  const onWheel = (event: WheelEvent) => props.onScroll(event.clientX, event.clientY, event.deltaY);
  return (
    <div
      ref={layer}
      class="teach-layer"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the focus, and its keys
      tabIndex={0}
      aria-label={`${props.stage.at === 'pointing' ? asks[props.stage.what] : ''}. ${keys}`}
      onKeyDown={onKeyDown}
      onPointerMove={(event) => props.onMove(event.clientX, event.clientY)}
      onWheel={onWheel}
      onClick={(event) => props.onTake({ x: event.clientX, y: event.clientY })}
    />
  );
}

function Framed({ stage }: Pick<TeachProps, 'stage'>) {
  if (stage.at !== 'pointing' || !stage.frame) return null;
  const { x, y, width, height } = stage.frame;
  return (
    <div class="teach-frame" style={{ left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` }} />
  );
}

function Bar(props: TeachProps & { what: PointAt }) {
  return (
    <div class="teach-bar">
      <p class="teach-ask">
        <Icon name="point" /> {asks[props.what]}
      </p>
      <p class="small dim">
        <kbd>Tab</kbd> next <kbd>↑</kbd> <kbd>↓</kbd> wider, narrower <kbd>Enter</kbd> take <kbd>Esc</kbd> stop
      </p>
      <button type="button" class="btn" onClick={props.onCancel}>
        Stop
      </button>
    </div>
  );
}

function Pointing(props: TeachProps & { what: PointAt; words: string | null }) {
  return (
    <>
      <Layer key={props.what} {...props} />
      <Framed stage={props.stage} />
      <Bar {...props} />
      <p class="sr" role="status">
        {props.words ?? ''}
      </p>
    </>
  );
}

function Failed(props: TeachProps & { says: string; canReadOnce: boolean }) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div class="teach-card" role="dialog" aria-labelledby="teach-title">
      <div class="teach-scroll">
        <h2 id="teach-title">This cannot be learned</h2>
        <p>{props.says}</p>
      </div>
      <div class="teach-foot">
        {props.canReadOnce && (
          <button type="button" class="btn primary" onClick={props.onReadOnce}>
            Read it once
          </button>
        )}
        <button ref={first} type="button" class="btn" onClick={() => props.onPoint('message')}>
          Point again
        </button>
        <button type="button" class="btn quiet" onClick={props.onCancel}>
          Stop
        </button>
      </div>
    </div>
  );
}

/** Pointing and teaching in one page. Props in, callbacks out; words of the page become text nodes only. */
export function Teach(props: TeachProps) {
  const { stage } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' && !event.isComposing) props.onCancel();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps key events from the page
    <div class="aisle teach" dir="ltr" lang="en" data-theme={props.theme} onKeyDown={onKeyDown}>
      {stage.at === 'pointing' && <Pointing {...props} what={stage.what} words={stage.words} />}
      {stage.at === 'working' && (
        <div class="teach-bar" role="status">
          <span class="walk" aria-hidden="true" /> Looking for the pattern…
        </div>
      )}
      {stage.at === 'failed' && <Failed {...props} says={stage.says} canReadOnce={stage.canReadOnce} />}
      {stage.at === 'preview' && (
        <>
          <Outlines outlines={props.outlines} />
          <Preview {...props} stage={stage} />
        </>
      )}
    </div>
  );
}
