import { useState } from 'preact/hooks';
import type { Draft, Finding } from '../../lib/domain/index.ts';
import { LengthMeter } from '../charts/LengthMeter.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { ComposerView, DraftStage, InsertStage, OverlayProps } from './props.ts';
import { FindingLine } from './SpotChecks.tsx';

export type DraftBoxProps = Pick<
  OverlayProps,
  'draft' | 'composer' | 'measure' | 'onDraft' | 'onEdit' | 'onInsert' | 'onCopy' | 'onUndoInsert'
> & {
  /** Whom the reply is for, as a first name; null when unknown. */
  to: string | null;
};

const goesTo: Record<ComposerView['kind'], string> = {
  public: 'Goes into the public reply box. Everyone will read it once you send it.',
  private: 'Goes into the reply box. You send it.',
  internal: 'The open box is an internal note: the customer will not see it.',
  none: 'There is no reply box on this page. Copy the text instead.',
};

/** What the last click did, as a sentence for the status line; empty when nothing happened yet. */
export function insertWords(insert: InsertStage): string {
  if (insert.at === 'inserting') return 'Writing into the reply box…';
  if (insert.at === 'inserted') return 'In the reply box, read back and equal. Nothing was sent.';
  if (insert.at === 'copied') return 'Copied.';
  if (insert.at === 'undone') return 'Taken out of the reply box again.';
  if (insert.at === 'failed') return insert.copied ? `${insert.says} The text is copied: paste it.` : insert.says;
  return '';
}

function Plan({ draft }: { draft: Draft }) {
  if (draft.plan.length === 0) return null;
  return (
    <details>
      <summary class="small dim">
        What this draft does <Icon name="turn" />
      </summary>
      <ol class="plan">
        {draft.plan.map((step) => (
          <li key={step.id}>
            {step.label} <span class="small dim">{step.because}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Checks({ checks, edited }: { checks: readonly Finding[]; edited: boolean }) {
  if (checks.length === 0) return null;
  return (
    <div class="stack">
      {edited && <p class="small dim">Checked before your changes:</p>}
      {checks.map((finding, place) => (
        <FindingLine key={`${finding.id} ${place}`} finding={finding} />
      ))}
    </div>
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
        rows={6}
        spellcheck
        value={text}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <LengthMeter measure={measure} />
      <Checks checks={draft.checks} edited={edited} />
      <Plan draft={draft} />
      <p class="small dim goes" data-kind={props.composer.kind}>
        {props.composer.label ? `“${props.composer.label}”: ` : ''}
        {goesTo[props.composer.kind]}
      </p>
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
      <h3>Reply{props.to && <bdi> to {props.to}</bdi>}</h3>
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
