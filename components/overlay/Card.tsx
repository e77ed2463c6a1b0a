import { useState } from 'preact/hooks';
import { Fold } from '../ui/Fold.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Attention } from './Attention.tsx';
import { Axes } from './Axes.tsx';
import { DraftBox } from './DraftBox.tsx';
import { Header } from './Header.tsx';
import { firstName } from './names.ts';
import { PersonFacts } from './Person.tsx';
import type { OverlayProps, OverlayStage } from './props.ts';
import { QUOTED, QuotedText } from './Quoted.tsx';
import { SpotChecks } from './SpotChecks.tsx';
import { Notice, Ways } from './Ways.tsx';

const TITLE = 'aisle-title';

function Tools(props: OverlayProps & { onSwap(): void }) {
  return (
    <div class="tools">
      <span class="mark" aria-hidden="true">
        <Mark />
        Aisle
      </span>
      <button
        type="button"
        class="btn quiet icon"
        aria-label="Read again"
        title="Read again"
        onClick={props.onReadAgain}
      >
        <Icon name="refresh" />
      </button>
      <button
        type="button"
        class="btn quiet icon"
        aria-label="Open side panel"
        title="Open side panel"
        onClick={props.onOpenPanel}
      >
        <Icon name="panel" />
      </button>
      <button
        type="button"
        class="btn quiet icon"
        aria-label="Move to the other side"
        title="Move to the other side"
        onClick={props.onSwap}
      >
        <Icon name="swap" />
      </button>
      <button
        type="button"
        class="btn quiet icon"
        aria-label="Close"
        title="Close (Esc)"
        onClick={() => props.onClose('button')}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

function Ready(props: OverlayProps & { stage: Extract<OverlayStage, { at: 'ready' }> }) {
  const { triage } = props.stage;
  return (
    <>
      <Header stage={props.stage} now={props.now} titleId={TITLE} />
      <Notice notice={props.notice} />
      <Attention triage={triage} now={props.now} />
      <Axes {...props} triage={triage} />
      <Fold title="Who this is">
        <PersonFacts person={triage.person} now={props.now} />
      </Fold>
      {triage.spotChecks.length > 0 && (
        <Fold title="Replies already here" count={triage.spotChecks.length}>
          <SpotChecks checks={triage.spotChecks} onShowReply={props.onShowReply} />
        </Fold>
      )}
      {props.quoted && (
        <Fold title={QUOTED}>
          <QuotedText text={props.quoted} />
        </Fold>
      )}
      {props.onTeach && (
        <Fold title="Not the right message?">
          <Ways onTeach={props.onTeach} touch />
        </Fold>
      )}
    </>
  );
}

/** Reading or failed: one plain sentence, what is missing, and what to do. */
function Plain(props: OverlayProps & { stage: Exclude<OverlayStage, { at: 'ready' }> }) {
  const { stage } = props;
  const missing = stage.at === 'failed' ? (stage.failure.missing ?? []) : [];
  return (
    <div class="plain">
      {stage.at === 'reading' ? <span class="walk" aria-hidden="true" /> : <Icon name="alert" size={20} />}
      <h2 id={TITLE} tabIndex={-1}>
        {stage.at === 'reading' ? 'Reading this conversation…' : stage.failure.says}
      </h2>
      {missing.length > 0 && <p class="dim">Not found: {missing.join(', ')}.</p>}
      {stage.at === 'failed' && (
        <button type="button" class="btn primary" onClick={props.onReadAgain}>
          <Icon name="refresh" /> Read again
        </button>
      )}
      <Notice notice={props.notice} />
      {stage.at === 'failed' && props.onTeach && (
        <>
          <p class="dim">Is there a customer’s message here? Show it to Aisle:</p>
          <Ways onTeach={props.onTeach} touch />
        </>
      )}
    </div>
  );
}

/** The open state: a dialog beside the page that never blocks it. */
export function Card(props: OverlayProps) {
  const [start, setStart] = useState(false);
  const { stage } = props;
  return (
    <div
      class="card"
      role="dialog"
      aria-labelledby={TITLE}
      data-side={start ? 'start' : 'end'}
      aria-busy={stage.at === 'reading'}
    >
      <Tools {...props} onSwap={() => setStart(!start)} />
      <div class="scroll">
        {stage.at === 'ready' ? <Ready {...props} stage={stage} /> : <Plain {...props} stage={stage} />}
      </div>
      {stage.at === 'ready' && (
        <DraftBox {...props} to={firstName(stage.conversation.latestCustomerTurn.at(-1)!.author)} />
      )}
    </div>
  );
}
