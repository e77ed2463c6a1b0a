import { useEffect, useRef, useState } from 'preact/hooks';
import { type NatureChange, type NatureReading, topics } from '../../lib/domain/index.ts';
import { Icon } from '../ui/Icon.tsx';
import { changeWord, topicWords } from '../ui/words.ts';
import type { LearntStage, OverlayProps } from './props.ts';

/** What the card hands to the correction of a reading. Without `onCorrect` there is none. */
export type CorrectProps = Pick<OverlayProps, 'onCorrect' | 'onUndoCorrection' | 'learnt'>;

type Levels = 'urgency' | 'irritation';
const levels: readonly Levels[] = ['urgency', 'irritation'];

/** Two clicks of a level: down and up. What abstains has neither; what is at its end has one. */
function Steps({ nature, ...rest }: { nature: NatureReading } & Asks) {
  const shown = levels.filter((reading) => nature[reading].level !== null);
  return (
    <div class="levels">
      {shown.flatMap((reading) =>
        (['less', 'more'] as const).map((step) => (
          <Change
            key={`${step} ${reading}`}
            {...rest}
            change={{ reading, step }}
            off={nature[reading].level === (step === 'less' ? 0 : 100)}
          />
        )),
      )}
    </div>
  );
}

interface Asks {
  busy: boolean;
  onCorrect(change: NatureChange): void;
}

/** One click. It stays focusable while Aisle learns, so that the keyboard is not thrown out of the row. */
function Change({ change, busy, off, onCorrect }: Asks & { change: NatureChange; off?: boolean }) {
  const shut = busy || off === true;
  return (
    <button
      type="button"
      class="btn tiny"
      aria-disabled={shut ? 'true' : undefined}
      onClick={() => !shut && onCorrect(change)}
    >
      {changeWord(change)}
    </button>
  );
}

function Topics({ nature, ...rest }: { nature: NatureReading } & Asks) {
  const [read] = nature.intents;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form
    <div class="row steps" role="group" aria-label="It is about">
      <span class="small dim" aria-hidden="true">
        It is about
      </span>
      {topics.map((topic) =>
        topic === read?.id ? (
          <span key={topic} class="chip" data-tone="normal">
            {topicWords[topic]}
            <span class="sr"> (as read)</span>
          </span>
        ) : (
          <Change key={topic} {...rest} change={{ reading: 'topic', topic }} />
        ),
      )}
    </div>
  );
}

/** What became of the last click, quietly, with the way back. */
function Said({ learnt, onUndo }: { learnt: LearntStage; onUndo?: (() => void) | undefined }) {
  const says = {
    idle: '',
    learning: 'Learning…',
    learnt:
      learnt.at === 'learnt'
        ? `Learnt: ${learnt.change.reading === 'topic' ? 'about ' : ''}${changeWord(learnt.change).toLowerCase()}.`
        : '',
    undone: 'Taken back.',
    failed: learnt.at === 'failed' ? learnt.says : '',
  }[learnt.at];
  return (
    <p class="learnt small" data-at={learnt.at}>
      <span role="status">
        {learnt.at === 'learnt' && <Icon name="check" size={12} />}
        {says}
      </span>
      {learnt.at === 'learnt' && onUndo && (
        <button type="button" class="btn quiet tiny" onClick={onUndo}>
          <Icon name="undo" size={12} /> Undo<span class="sr"> what was learnt</span>
        </button>
      )}
    </p>
  );
}

/** When Undo goes away under the focus, the focus goes back to the switch. */
function useFocusBack(at: LearntStage['at']) {
  const head = useRef<HTMLButtonElement>(null);
  const last = useRef(at);
  useEffect(() => {
    const root = head.current?.getRootNode() as Document | ShadowRoot | undefined;
    const lost = !root?.activeElement || root.activeElement === document.body;
    if (last.current === 'learnt' && at !== 'learnt' && at !== 'learning' && lost) head.current?.focus();
    last.current = at;
  }, [at]);
  return head;
}

/** "Not right?": a reading that is wrong is put right with one click, and learnt from. */
export function Correct({ nature, onCorrect, onUndoCorrection, learnt }: CorrectProps & { nature: NatureReading }) {
  const [open, setOpen] = useState(false);
  const said = learnt ?? { at: 'idle' };
  const head = useFocusBack(said.at);
  if (!onCorrect || nature.urgency.level === null) return null;
  const asks = { busy: said.at === 'learning', onCorrect };
  return (
    <div class="correct">
      <div class="correct-head">
        <Said learnt={said} onUndo={onUndoCorrection} />
        <button
          ref={head}
          type="button"
          class="btn quiet tiny"
          aria-expanded={open}
          aria-controls="aisle-correct"
          onClick={() => setOpen(!open)}
        >
          Not right?
        </button>
      </div>
      <div id="aisle-correct" class="correct-ways" hidden={!open}>
        <Steps nature={nature} {...asks} />
        <Topics nature={nature} {...asks} />
      </div>
    </div>
  );
}
