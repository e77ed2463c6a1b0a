import { useEffect, useRef } from 'preact/hooks';
import { due } from '../ui/time.ts';
import { bandWords } from '../ui/words.ts';
import { Card } from './Card.tsx';
import { called } from './names.ts';
import { Pill } from './Pill.tsx';
import type { OverlayProps, OverlayStage } from './props.ts';

/** What a screen reader hears, politely, when the reading changes. */
export function spoken(stage: OverlayStage, now: number): string {
  if (stage.at === 'reading') return 'Aisle is reading.';
  if (stage.at === 'failed') return stage.failure.says;
  const { attention, replyBy, awaitingAnswer } = stage.triage.scorecard;
  const who = called(stage.conversation.latestCustomerTurn.at(-1)!.author) ?? 'Somebody';
  const time = awaitingAnswer ? due(replyBy, now).long : 'The last word is ours';
  return `${who}: attention ${Math.round(attention.points)}, ${bandWords[attention.band].toLowerCase()}. ${time}.`;
}

/** Speaks once per reading, not once per minute of countdown. */
function useSpoken(stage: OverlayStage, now: number): string {
  const last = useRef({ stage, text: spoken(stage, now) });
  if (last.current.stage !== stage) last.current = { stage, text: spoken(stage, now) };
  return last.current.text;
}

/** Moves focus with the card: into it when the pill was used, back to the pill when it closes under the focus. */
function useFocusWalk(open: boolean, stageAt: string) {
  const root = useRef<HTMLDivElement>(null);
  const pill = useRef<HTMLButtonElement>(null);
  const inside = useRef(false);
  // Runs when the card opens or closes, and when its title is replaced.
  useEffect(() => {
    if (!inside.current) return;
    if (!open) pill.current?.focus();
    else if (!root.current?.querySelector(':focus')) root.current?.querySelector<HTMLElement>('#aisle-title')?.focus();
  }, [open, stageAt]);
  return {
    root,
    pill,
    onFocusIn: () => {
      inside.current = true;
    },
    onFocusOut: (event: FocusEvent) => {
      // A removed element gives no related target: then the focus is still ours to place.
      if (event.relatedTarget !== null && !root.current?.contains(event.relatedTarget as Node)) inside.current = false;
    },
  };
}

/**
 * The pill and the card of one page. Props in, callbacks out; every text of a customer becomes a text node.
 * Keys typed inside stay inside, so that page shortcuts do not fire while the agent edits a draft.
 */
export function Overlay(props: OverlayProps) {
  const focus = useFocusWalk(props.open, props.stage.at);
  const text = useSpoken(props.stage, props.now);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' && props.open && !event.isComposing) props.onClose('escape');
  };
  const stay = (event: Event) => event.stopPropagation();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps key events from the page
    <div
      ref={focus.root}
      class="aisle"
      dir="ltr"
      lang="en"
      data-theme={props.theme}
      onKeyDown={onKeyDown}
      onKeyUp={stay}
      onKeyPress={stay}
      onFocusIn={focus.onFocusIn}
      onFocusOut={focus.onFocusOut}
    >
      <p class="sr" role="status">
        {text}
      </p>
      {props.open ? <Card {...props} /> : <Pill {...props} button={focus.pill} />}
    </div>
  );
}
