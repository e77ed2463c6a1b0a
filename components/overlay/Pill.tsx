import type { Ref } from 'preact';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { due } from '../ui/time.ts';
import { bandWords, visibilityWords } from '../ui/words.ts';
import { isOpen } from './Attention.tsx';
import { channelIcon } from './names.ts';
import type { OverlayProps, OverlayStage } from './props.ts';

type Ready = Extract<OverlayStage, { at: 'ready' }>;

/** Number, band word, channel mark and time left: four things, none of them by colour alone. */
function ReadyMark({ stage, now }: { stage: Ready; now: number }) {
  const { scorecard, channel } = stage.triage;
  const waiting = scorecard.awaitingAnswer;
  const time = due(scorecard.replyBy, now);
  const open = isOpen(scorecard);
  return (
    <>
      <span class="pill-score">
        <span class="sr">Aisle: attention </span>
        {Math.round(scorecard.attention.points)}
        {open && '+'}
      </span>
      <span class="pill-band">{open ? 'Not sure' : bandWords[scorecard.attention.band]}</span>
      <span class="pill-channel" title={`${channel.label}, ${visibilityWords[channel.visibility].toLowerCase()}`}>
        <Icon name={channelIcon(channel)} size={14} />
        {channel.label}
      </span>
      <span class="pill-time" data-due={waiting ? time.state : 'done'}>
        <Icon name={waiting ? 'clock' : 'check'} size={14} />
        {waiting ? time.short : 'answered'}
      </span>
    </>
  );
}

function PlainMark({ icon, text }: { icon: IconName | null; text: string }) {
  return (
    <>
      {icon ? <Icon name={icon} /> : <span class="walk" aria-hidden="true" />}
      <span class="pill-text">
        <span class="sr">Aisle: </span>
        {text}
      </span>
    </>
  );
}

function Mark({ stage, now }: { stage: OverlayStage; now: number }) {
  if (stage.at === 'reading') return <PlainMark icon={null} text="Reading…" />;
  if (stage.at === 'ready') return <ReadyMark stage={stage} now={now} />;
  return (
    <PlainMark icon="alert" text={stage.failure.code === 'unsure' ? 'Not sure what this is' : 'Could not read this'} />
  );
}

/** The closed state: one button beside the message. */
export function Pill(
  props: Pick<OverlayProps, 'stage' | 'now' | 'onOpen' | 'place'> & { button: Ref<HTMLButtonElement> },
) {
  const { stage, place } = props;
  const card = stage.at === 'ready' ? stage.triage.scorecard : null;
  const band = card === null || isOpen(card) ? 'open' : card.attention.band;
  return (
    <button
      ref={props.button}
      type="button"
      class="pill"
      data-at={stage.at}
      data-band={band}
      aria-expanded="false"
      style={place ? { insetInlineEnd: 'auto', bottom: 'auto', left: `${place.x}px`, top: `${place.y}px` } : undefined}
      onClick={props.onOpen}
    >
      <Mark stage={stage} now={props.now} />
    </button>
  );
}
