import { useState } from 'preact/hooks';
import type {
  Conversation,
  EvidenceSpan,
  NatureReading,
  PageState,
  ReadFailure,
  Triage,
} from '../../lib/domain/index.ts';
import { Attention } from '../overlay/Attention.tsx';
import { Axes } from '../overlay/Axes.tsx';
import { DraftBox } from '../overlay/DraftBox.tsx';
import { Header } from '../overlay/Header.tsx';
import { firstName, theirWords } from '../overlay/names.ts';
import { QUOTED, QuotedText } from '../overlay/Quoted.tsx';
import { SpotChecks } from '../overlay/SpotChecks.tsx';
import { Notice, Ways } from '../overlay/Ways.tsx';
import { Fold } from '../ui/Fold.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { MarkedText } from './MarkedText.tsx';
import { Profile } from './Profile.tsx';
import type { PanelProps } from './props.ts';
import { Queue } from './Queue.tsx';
import { Shut } from './Shut.tsx';
import { Timeline } from './Timeline.tsx';

function Bar({ onReadAgain, onOpenOptions }: Pick<PanelProps, 'onReadAgain' | 'onOpenOptions'>) {
  return (
    <div class="bar">
      <h1 class="mark">
        <Mark /> Aisle
      </h1>
      <button type="button" class="btn quiet tiny" onClick={onReadAgain}>
        <Icon name="refresh" /> Read again
      </button>
      <button type="button" class="btn quiet tiny" onClick={onOpenOptions}>
        Options
      </button>
    </div>
  );
}

/** All words of the customer that moved a reading, each once. */
export function spansOf(nature: NatureReading): EvidenceSpan[] {
  const all = [
    ...nature.urgency.evidence,
    ...nature.irritation.evidence,
    ...nature.politeness.evidence,
    ...nature.flagEvidence.map((one) => one.span),
  ];
  return [...new Map(all.map((span) => [`${span.start} ${span.end}`, span])).values()];
}

/** Puts the asked-for words into view. */
function reveal(): void {
  requestAnimationFrame(() => document.querySelector('mark[data-shown]')?.scrollIntoView({ block: 'center' }));
}

type ReadingProps = Pick<PanelProps, 'now' | 'onShowEvidence' | 'onCorrect' | 'onUndoCorrection' | 'learnt'> & {
  conversation: Conversation;
  triage: Triage;
  quoted: string | null;
};

function Reading(props: ReadingProps) {
  const { conversation, triage, now, quoted, onShowEvidence: showInPage } = props;
  const [shown, show] = useState<EvidenceSpan | null>(null);
  const onShowEvidence = (span: EvidenceSpan) => {
    show(span);
    reveal();
    showInPage?.(span);
  };
  return (
    <div class="stack roomy">
      <Attention triage={triage} now={now} />
      <section class="stack" aria-label="Their words">
        <h3>Their words</h3>
        <MarkedText text={theirWords(conversation)} spans={spansOf(triage.nature)} shown={shown} />
        {quoted && (
          <Fold title={QUOTED}>
            <QuotedText text={quoted} />
          </Fold>
        )}
      </section>
      <Axes {...props} onShowEvidence={onShowEvidence} />
    </div>
  );
}

type ThreadProps = Pick<PanelProps, 'now' | 'onTeach'> & { conversation: Conversation; triage: Triage; touch: boolean };

function Thread({ conversation, triage, now, onTeach, touch }: ThreadProps) {
  return (
    <div class="stack roomy">
      <Timeline messages={conversation.messages} now={now} />
      {triage.spotChecks.length > 0 && (
        <section class="stack" aria-label="Replies already here">
          <h3>Replies already here</h3>
          <SpotChecks checks={triage.spotChecks} />
        </section>
      )}
      {onTeach && (
        <section class="stack" aria-label="Not the right message?">
          <h3>Not the right message?</h3>
          <Ways onTeach={onTeach} touch={touch} />
        </section>
      )}
    </div>
  );
}

function Here(props: PanelProps & { conversation: Conversation; triage: Triage; state: PageState }) {
  const { conversation, triage, now } = props;
  const tabs = [
    { id: 'reading', label: 'Reading', body: <Reading {...props} quoted={props.state.quoted ?? null} /> },
    { id: 'person', label: 'Person', body: <Profile {...props} person={triage.person} stored={props.person} /> },
    {
      id: 'thread',
      label: `Messages (${conversation.messages.length})`,
      body: <Thread {...props} touch={props.state.mode === 'overlay'} />,
    },
  ];
  return (
    <div class="here">
      <div class="read">
        <Header stage={{ at: 'ready', conversation, triage }} now={now} titleId="panel-title" brief />
        <Notice notice={props.state.notice} />
        <Tabs key={triage.conversationId} label="About this conversation" tabs={tabs} />
      </div>
      <DraftBox
        key={`draft ${triage.conversationId}`}
        {...props}
        to={firstName(conversation.latestCustomerTurn.at(-1)!.author)}
      />
    </div>
  );
}

type FailedProps = Pick<PanelProps, 'onReadAgain' | 'onTeach'> & { failure: ReadFailure | null; touch: boolean };

function Failed({ failure, touch, onReadAgain, onTeach }: FailedProps) {
  return (
    <section class="empty" aria-label="Nothing to show">
      <h2>{failure?.says ?? 'There is no conversation on this page.'}</h2>
      {failure && failure.missing.length > 0 && <p class="dim">Not found: {failure.missing.join(', ')}.</p>}
      <p class="dim">
        {failure && failure.code !== 'no-conversation'
          ? 'Open the conversation itself, point at the message, or select its text and use that.'
          : 'Open a message from a customer and Aisle reads along.'}
      </p>
      <div class="row">
        <button type="button" class="btn" onClick={onReadAgain}>
          <Icon name="refresh" /> Read again
        </button>
      </div>
      <Ways onTeach={onTeach} touch={touch} />
    </section>
  );
}

/** A page that must stay as it is, before anybody asked for it. */
function Unread({ onReadAgain, onTeach }: Pick<PanelProps, 'onReadAgain' | 'onTeach'>) {
  return (
    <section class="empty" aria-label="Side panel only">
      <h2>Here Aisle reads only when you ask</h2>
      <p class="dim">
        On this site it works in the side panel only: it changes nothing on the page, and looks at it when you click.
      </p>
      <div class="row">
        <button type="button" class="btn primary" onClick={onReadAgain}>
          <Icon name="refresh" /> Read this page
        </button>
      </div>
      <Ways onTeach={onTeach} touch={false} />
    </section>
  );
}

/** Said beside every reading of such a page. */
function Untouched() {
  return (
    <p class="note" data-tone="unknown">
      <Icon name="lock" />
      Side panel only: nothing on this page was changed. It was read when you clicked; after something new came, read
      again. Copy the reply and paste it yourself.
    </p>
  );
}

function Open({ state, ...props }: PanelProps & { state: PageState }) {
  const { conversation, triage, failure, mode } = state;
  if (mode === 'panel' && !conversation && !failure) return <Unread {...props} />;
  if (conversation && triage)
    return (
      <>
        {mode === 'panel' && <Untouched />}
        <Here {...props} state={state} conversation={conversation} triage={triage} />
      </>
    );
  if (conversation) return <Wait says="Reading this conversation…" />;
  return <Failed {...props} failure={failure} touch={state.mode === 'overlay'} />;
}

/** A page that lists conversations and one that shows one: the panel has a side for each. */
function Sides(props: PanelProps & { state: PageState }) {
  const { queue, state, now, onShowRow, onOpenRow } = props;
  const [wanted, want] = useState<'queue' | 'conversation' | null>(null);
  if (!queue || !onShowRow) return <Open {...props} />;
  const side = wanted ?? (state.conversation ? 'conversation' : 'queue');
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form */}
      <div class="q-switch" role="group" aria-label="What to show">
        <button type="button" class="btn tiny" aria-pressed={side === 'queue'} onClick={() => want('queue')}>
          Queue ({queue.state.queue.rows.length})
        </button>
        <button type="button" class="btn tiny" aria-pressed={side !== 'queue'} onClick={() => want('conversation')}>
          This conversation
        </button>
      </div>
      {side === 'queue' ? (
        <Queue {...queue} now={now} onShowRow={onShowRow} onOpenRow={onOpenRow} />
      ) : (
        <Open {...props} />
      )}
    </>
  );
}

function Wait({ says }: { says: string }) {
  return (
    <section class="empty" aria-label="One moment">
      <span class="walk" aria-hidden="true" />
      <p role="status">{says}</p>
    </section>
  );
}

/** The side panel: the same reading as the card with room for the person and the whole conversation. */
export function Panel(props: PanelProps) {
  const { page } = props;
  return (
    <main class="panel">
      <Bar {...props} />
      <p class="notice" role="status">
        {props.notice}
      </p>
      {page.at === 'looking' && <Wait says="Looking at the page…" />}
      {page.at === 'shut' && <Shut {...props} page={page} />}
      {page.at === 'open' && <Sides {...props} state={page.state} />}
    </main>
  );
}
