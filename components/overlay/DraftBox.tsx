import { useState } from 'preact/hooks';
import type { Draft } from '../../lib/domain/index.ts';
import { LengthMeter } from '../charts/LengthMeter.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import type { Tint } from '../ui/words.ts';
import type { ComposerView, DraftStage, InsertStage, OverlayProps } from './props.ts';
import { FindingLine } from './SpotChecks.tsx';

export type DraftBoxProps = Pick<
  OverlayProps,
  'draft' | 'composer' | 'measure' | 'onDraft' | 'onEdit' | 'onInsert' | 'onCopy' | 'onUndoInsert'
> & {
  /** Whom the reply is for, as a first name; null when unknown. */
  to: string | null;
};

/** Which box an insert writes into, short enough for the head of the draft. */
const goesTo: Record<ComposerView['kind'], { icon: IconName; tone: Tint; says: string }> = {
  public: { icon: 'globe', tone: 'normal', says: 'public reply box' },
  private: { icon: 'lock', tone: 'low', says: 'reply box' },
  internal: { icon: 'alert', tone: 'high', says: 'internal note: the customer will not see it' },
  none: { icon: 'copy', tone: 'unknown', says: 'no reply box here, copy it' },
};

function GoesTo({ composer }: { composer: ComposerView }) {
  const { icon, tone, says } = goesTo[composer.kind];
  return (
    <span class="chip" data-tone={tone}>
      <Icon name={icon} size={14} />
      {composer.label ? <bdi>{composer.label}</bdi> : says}
    </span>
  );
}

/** What the last click did, as a sentence for the status line; empty when nothing happened yet. */
export function insertWords(insert: InsertStage): string {
  if (insert.at === 'inserting') return 'Writing into the reply box…';
  if (insert.at === 'inserted') return 'In the reply box, read back and equal. Nothing was sent.';
  if (insert.at === 'copied') return 'Copied.';
  if (insert.at === 'undone') return 'Taken out of the reply box again.';
  if (insert.at === 'failed') return insert.copied ? `${insert.says} The text is copied: paste it.` : insert.says;
  return '';
}

/** What the draft sets out to do, and the hints; anything more serious than a hint is never folded away. */
function Behind({ draft, edited }: { draft: Draft; edited: boolean }) {
  const hints = draft.checks.filter((finding) => finding.severity === 'hint');
  const serious = draft.checks.filter((finding) => finding.severity !== 'hint');
  return (
    <>
      {edited && serious.length > 0 && <p class="small dim">Checked before your changes:</p>}
      {serious.map((finding, place) => (
        <FindingLine key={`${finding.id} ${place}`} finding={finding} />
      ))}
      {draft.plan.length + hints.length > 0 && (
        <details>
          <summary class="small dim">
            What this draft does{hints.length > 0 && ` · ${hints.length} hint${hints.length === 1 ? '' : 's'}`}
            <Icon name="turn" />
          </summary>
          <ol class="plan">
            {draft.plan.map((step) => (
              <li key={step.id}>
                {step.label} <span class="small dim">{step.because}</span>
              </li>
            ))}
          </ol>
          {hints.map((finding, place) => (
            <FindingLine key={`${finding.id} ${place}`} finding={finding} />
          ))}
        </details>
      )}
    </>
  );
}

function Buttons(props: DraftBoxProps & { text: string; insert: InsertStage; risky: boolean; onAnother(): void }) {
  const { insert, text, composer } = props;
  const busy = insert.at === 'inserting';
  const undo = insert.at === 'inserted' && insert.canUndo;
  const canInsert = composer.kind !== 'none';
  return (
    <div class="row">
      {canInsert && (
        <button
          type="button"
          class={`btn ${props.risky ? 'danger' : 'primary'}`}
          disabled={busy || !text.trim()}
          onClick={() => props.onInsert(text)}
        >
          <Icon name="insert" /> {props.risky ? 'Insert anyway' : 'Insert'}
        </button>
      )}
      <button
        type="button"
        class={`btn ${canInsert ? '' : 'primary'}`}
        disabled={!text.trim()}
        onClick={() => props.onCopy(text)}
      >
        <Icon name="copy" /> Copy
      </button>
      {undo && (
        <button type="button" class="btn" onClick={props.onUndoInsert}>
          <Icon name="undo" /> Undo insert
        </button>
      )}
      <button type="button" class="btn quiet" onClick={props.onAnother}>
        <Icon name="refresh" /> Another version
      </button>
    </div>
  );
}

function Written(props: DraftBoxProps & { stage: Extract<DraftStage, { at: 'ready' }>; onAnother(): void }) {
  const { draft, insert } = props.stage;
  const [held, hold] = useState({ draft, text: draft.text });
  const text = held.draft === draft ? held.text : draft.text;
  const edited = text !== draft.text;
  const measure = edited ? props.measure(text) : draft.measure;
  const risky = measure.over || (!edited && draft.checks.some((finding) => finding.severity === 'block'));
  const change = (next: string) => {
    hold({ draft, text: next });
    props.onEdit(next);
  };
  return (
    <>
      <textarea
        class="field reply"
        aria-label={`Draft reply${props.to ? ` to ${props.to}` : ''}`}
        dir="auto"
        lang={draft.language}
        rows={4}
        spellcheck
        value={text}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <LengthMeter measure={measure} />
      <Behind draft={draft} edited={edited} />
      <Buttons {...props} text={text} insert={insert} risky={risky} />
      <p class="small said-status" role="status" data-at={insert.at}>
        {insertWords(insert)}
      </p>
    </>
  );
}

function Waiting({ says, again }: { says: string; again: (() => void) | null }) {
  return (
    <div class="row">
      {!again && <span class="walk" aria-hidden="true" />}
      <p role="status" class="grow">
        {says}
      </p>
      {again && (
        <button type="button" class="btn" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}

/** The reply: written on this device, edited by a person, put into the page on a click, never sent. */
export function DraftBox(props: DraftBoxProps) {
  const [variant, setVariant] = useState(0);
  const { draft } = props;
  const another = () => {
    setVariant(variant + 1);
    props.onDraft(variant + 1);
  };
  return (
    <section class="draft" aria-label="Reply">
      <div class="draft-head">
        <h3>
          Reply
          {props.to && (
            <>
              {' to '}
              <bdi>{props.to}</bdi>
            </>
          )}
        </h3>
        <GoesTo composer={props.composer} />
      </div>
      {draft.at === 'none' && (
        <button type="button" class="btn primary" onClick={() => props.onDraft(0)}>
          Draft a reply
        </button>
      )}
      {draft.at === 'writing' && <Waiting says="Writing a draft on this device…" again={null} />}
      {draft.at === 'failed' && <Waiting says={draft.says} again={() => props.onDraft(variant)} />}
      {draft.at === 'ready' && <Written {...props} stage={draft} onAnother={another} />}
    </section>
  );
}
