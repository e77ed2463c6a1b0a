import type { AttentionScore, Scorecard, Triage } from '../../lib/domain/index.ts';
import { SignedBars } from '../charts/SignedBars.tsx';
import { SumStrip } from '../charts/SumStrip.tsx';
import { Icon } from '../ui/Icon.tsx';
import { clock, due } from '../ui/time.ts';
import { axisWords, bandWords } from '../ui/words.ts';

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

/** What could still move the number, said in words: unknown is not zero. */
export function openRange(scorecard: Scorecard): string | null {
  const { low, high, points } = scorecard.attention;
  const names = Object.values(scorecard.axes)
    .filter((axis) => axis.level === null)
    .map((axis) => axisWords[axis.id].toLowerCase());
  if (names.length === 0 || (low >= points && high <= points)) return null;
  return `Not known: ${names.join(', ')}. With it the number would be between ${Math.round(low)} and ${Math.round(high)}.`;
}

/** The one number, its band, when an answer is due, and the sum that it is. */
export function Attention({ triage, now }: { triage: Triage; now: number }) {
  const { scorecard } = triage;
  const { attention } = scorecard;
  const open = openRange(scorecard);
  return (
    <section class="hero" data-band={attention.band} aria-label="Attention">
      <div class="hero-top">
        <p class="number">
          <b>{Math.round(attention.points)}</b>
          <span class="sr"> of 100 attention, </span>
          <span class="band">
            <BandTicks band={attention.band} />
            {bandWords[attention.band]}
          </span>
        </p>
        <ReplyByBlock scorecard={scorecard} now={now} />
      </div>
      <SumStrip axes={scorecard.axes} attention={attention} />
      {open && <p class="small dim">{open}</p>}
      <details class="why">
        <summary class="small">
          Why {Math.round(attention.points)}? <Icon name="turn" />
        </summary>
        <SignedBars contributions={scorecard.contributions} total={attention.points} />
        <p class="small dim">{scorecard.replyBy.says}</p>
      </details>
    </section>
  );
}
