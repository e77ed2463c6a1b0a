import type { Finding, ReplyCheck, Triage } from '../../lib/domain/index.ts';
import { Icon } from '../ui/Icon.tsx';
import { severityWords, type Tint } from '../ui/words.ts';
import type { OverlayActions } from './props.ts';

/** Absent where the page cannot be pointed at, as in the side panel. */
type ShowReply = { onShowReply?: OverlayActions['onShowReply'] | undefined };

/** The verdict on a reply in two words and a tint. About the text, never about who wrote it. */
export const verdictWords: Record<ReplyCheck['toneMatch']['verdict'], { label: string; tone: Tint }> = {
  fits: { label: 'Tone fits', tone: 'good' },
  strained: { label: 'Tone strained', tone: 'high' },
  clashes: { label: 'Tone clashes', tone: 'critical' },
  unknown: { label: 'Tone unknown', tone: 'unknown' },
};

/** One remark: how serious, and the sentence. */
export function FindingLine({ finding, onShow }: { finding: Finding; onShow?: (() => void) | undefined }) {
  const { label, tone } = severityWords[finding.severity];
  return (
    <div class="finding">
      <span class="chip" data-tone={tone}>
        {label}
      </span>
      <p>{finding.says}</p>
      {finding.span &&
        (onShow ? (
          <button type="button" class="quote" onClick={onShow}>
            <span class="sr">Show in the page: </span>
            <q dir="auto">{finding.span.text}</q>
          </button>
        ) : (
          <q dir="auto">{finding.span.text}</q>
        ))}
    </div>
  );
}

/** The verdict and every remark on one reply. */
export function CheckBody(props: { messageKey: string; check: ReplyCheck } & ShowReply) {
  const { check, messageKey, onShowReply } = props;
  return (
    <div class="stack">
      <p>{check.toneMatch.says}</p>
      {check.findings.map((finding, place) => (
        <FindingLine
          key={`${finding.id} ${place}`}
          finding={finding}
          onShow={onShowReply && (() => onShowReply(messageKey, finding))}
        />
      ))}
    </div>
  );
}

/** The replies that are already on the page, each with what a second reader would say. */
export function SpotChecks(props: { checks: Triage['spotChecks'] } & ShowReply) {
  return (
    <ol class="stack">
      {props.checks.map(({ messageKey, check }, place) => {
        const { label, tone } = verdictWords[check.toneMatch.verdict];
        return (
          <li key={messageKey}>
            <details>
              <summary>
                Reply {place + 1}
                <span class="chip" data-tone={tone}>
                  {label}
                </span>
                {check.findings.length > 0 && <span class="small dim">{check.findings.length} to look at</span>}
                <Icon name="turn" />
              </summary>
              <CheckBody messageKey={messageKey} check={check} onShowReply={props.onShowReply} />
            </details>
          </li>
        );
      })}
    </ol>
  );
}
