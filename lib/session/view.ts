/** What the overlay shows, made from what is known. */
import { type ComponentChild, h } from 'preact';
import { Overlay } from '../../components/overlay/Overlay.tsx';
import type { ComposerView, OverlayProps, OverlayStage } from '../../components/overlay/props.ts';
import { SpotMark } from '../../components/overlay/SpotMark.tsx';
import type { Triage } from '../domain/index.ts';
import { markSize, type Point, pillSize, type Target } from './place.ts';
import type { Known } from './reader.ts';

type Ready = Extract<OverlayStage, { at: 'ready' }>;
export const pillName = 'pill';

/** Which box of the page an insert would go to, in the words of the page. */
export function composerView(stage: OverlayStage, composer: Element | null): ComposerView {
  if (!composer || stage.at !== 'ready') return { kind: 'none', label: null };
  const kind = stage.conversation.latestCustomerTurn.at(-1)?.visibility ?? stage.triage.channel.visibility;
  const label = composer.getAttribute('aria-label') ?? composer.getAttribute('placeholder');
  return { kind, label: label?.trim().slice(0, 60) || null };
}

/** The replies that get a tone mark: those that are on the page. */
function checksOn(known: Known, triage: Triage): Triage['spotChecks'] {
  if (!triage.view.spotCheckMarks) return [];
  return triage.spotChecks.filter(({ messageKey }) => known.reading?.blocks.has(messageKey));
}

/** What to follow on the page: the newest customer message for the pill, each checked reply for its mark. */
export function targetsOf(known: Known): Map<string, Target> {
  const targets = new Map<string, Target>();
  const { stage, reading } = known;
  if (stage?.at !== 'ready' || !reading) return targets;
  const newest = stage.conversation.latestCustomerTurn.at(-1);
  const block = newest && reading.blocks.get(newest.key);
  if (block) targets.set(pillName, { element: block, size: pillSize });
  for (const { messageKey } of checksOn(known, stage.triage)) {
    targets.set(`mark ${messageKey}`, { element: reading.blocks.get(messageKey)!, size: markSize });
  }
  return targets;
}

/** The overlay and the marks beside replies that are on view. */
export function viewOf(props: OverlayProps, known: Known, places: ReadonlyMap<string, Point>): ComponentChild[] {
  const { stage } = props;
  const marks = stage.at === 'ready' ? marksOf(stage, props, known, places) : [];
  return [h(Overlay, { key: 'overlay', ...props }), ...marks];
}

function marksOf(
  stage: Ready,
  { theme, onShowReply }: OverlayProps,
  known: Known,
  places: ReadonlyMap<string, Point>,
): ComponentChild[] {
  return checksOn(known, stage.triage).flatMap(({ messageKey, check }) => {
    const place = places.get(`mark ${messageKey}`);
    return place ? [h(SpotMark, { key: messageKey, messageKey, check, theme, place, onShowReply })] : [];
  });
}
