import type { EvidenceSpan, GistPiece } from '../../lib/domain/index.ts';

/**
 * A claim that stands on words of the customer: a press marks them. A real button would not break across lines, and the
 * sentence has to flow.
 */
function Claim({ text, span, onShow }: { text: string; span: EvidenceSpan; onShow(span: EvidenceSpan): void }) {
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onShow(span);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      class="claim"
      role="button"
      tabIndex={0}
      title={`Show in the page: “${span.text.length > 80 ? `${span.text.slice(0, 80)}…` : span.text}”`}
      onClick={() => onShow(span)}
      onKeyDown={pressed}
    >
      {text}
    </span>
  );
}

/** What is going on in one sentence. Each claim about the words leads to them. */
export function Gist(props: { gist: readonly GistPiece[]; onShowEvidence(span: EvidenceSpan): void }) {
  return (
    <p class="gist">
      {props.gist.map(({ text, span }, place) =>
        span && span.text !== '' ? <Claim key={place} text={text} span={span} onShow={props.onShowEvidence} /> : text,
      )}
    </p>
  );
}
