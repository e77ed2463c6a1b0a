import type { AttentionScore, Scorecard, Triage } from '../../lib/domain/index.ts';
import { SignedBars } from '../charts/SignedBars.tsx';
import { SumStrip, SumWords } from '../charts/SumStrip.tsx';
import { Icon } from '../ui/Icon.tsx';
import { clock, due } from '../ui/time.ts';
import { AXES, axisWords, bandWords } from '../ui/words.ts';

const BANDS: readonly AttentionScore['band'][] = ['low', 'normal', 'high', 'critical'];

/** One to four filled ticks: the band without colour. */
function BandTicks({ band }: { band: AttentionScore['band'] }) {
  return (
    <span class="ticks" aria-hidden="true">
      {BANDS.map((step, place) => (
        <i key={step} class={place <= BANDS.indexOf(band) ? 'on' : undefined} />
      ))}
    </span>
  );
}

function ReplyByBlock({ scorecard, now }: { scorecard: Scorecard; now: number }) {
  const time = due(scorecard.replyBy, now);
  const { at } = scorecard.replyBy;
  if (!scorecard.awaitingAnswer) {
    return (
      <div class="by" data-due="done">
        <b class="by-time">
          <Icon name="check" /> The last word is ours
        </b>
        <span class="small dim">Nobody is waiting.</span>
      </div>
    );
  }
  return (
    <div class="by" data-due={time.state}>
      <b class="by-time">
        <Icon name="clock" /> {time.long}
      </b>
      <span class="small dim">
        {at === null ? 'The page does not show when this was written.' : `by ${clock(at, now)}`}
      </span>
    </div>
  );
}

/** Whether the words themselves could not be read: then the number is only a lower bound and must not look final. */
export function isOpen(scorecard: Scorecard): boolean {
  return scorecard.axes.nature.level === null;
}

/** What could still move the number, said in words: unknown is not zero. */
export function openRange(scorecard: Scorecard): string | null {
  const { low, high, points } = scorecard.attention;
  const names = AXES.filter((id) => scorecard.axes[id].level === null).map((id) => axisWords[id].toLowerCase());
  if (names.length === 0 || (low >= points && high <= points)) return null;
  const listed = new Intl.ListFormat('en').format(names);
  const verb = names.length === 1 ? 'is' : 'are';
  return `${listed[0]!.toUpperCase()}${listed.slice(1)} ${verb} unknown: ${Math.round(low)} to ${Math.round(high)} once known.`;
}

function AttentionNumber({ scorecard }: { scorecard: Scorecard }) {
  const { points, band } = scorecard.attention;
  const open = isOpen(scorecard);
  return (
    <p class="number">
      {open && <span class="sr">at least </span>}
      <b>{Math.round(points)}</b>
      {open && (
        <span class="more" aria-hidden="true">
          +
        </span>
      )}
      <span class="sr"> of 100 attention, </span>
      <span class="band">
        {!open && <BandTicks band={band} />}
        {open ? 'Not sure' : bandWords[band]}
      </span>
    </p>
  );
}

/** The one number, its band, when an answer is due, and the sum that it is. */
export function Attention({ triage, now }: { triage: Triage; now: number }) {
  const { scorecard } = triage;
  const { attention } = scorecard;
  const range = openRange(scorecard);
  return (
    <section class="hero" data-band={isOpen(scorecard) ? 'open' : attention.band} aria-label="Attention">
      <div class="hero-top">
        <AttentionNumber scorecard={scorecard} />
        <ReplyByBlock scorecard={scorecard} now={now} />
      </div>
      <SumStrip axes={scorecard.axes} attention={attention} />
      <details class="why">
        <summary>
          <span class="sr">Why {Math.round(attention.points)}? </span>
          <SumWords axes={scorecard.axes} />
          <Icon name="turn" />
        </summary>
        <SignedBars contributions={scorecard.contributions} total={attention.points} />
        <p class="small dim">{scorecard.replyBy.says}</p>
      </details>
      {range && <p class="small dim">{range}</p>}
    </section>
  );
}
