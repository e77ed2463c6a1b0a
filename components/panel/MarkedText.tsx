import type { EvidenceSpan } from '../../lib/domain/index.ts';

interface Piece {
  text: string;
  span: EvidenceSpan | null;
}

/** Where the words of a span stand in a text: at its offsets when they still read the same, else the first place. */
function place(text: string, span: EvidenceSpan): { start: number; end: number } | null {
  if (span.text === '') return null;
  if (text.slice(span.start, span.end) === span.text) return { start: span.start, end: span.end };
  const start = text.indexOf(span.text);
  return start < 0 ? null : { start, end: start + span.text.length };
}

/** Cuts a text at its evidence. Overlapping spans: the first one wins. The pieces put together are the text. */
export function pieces(text: string, spans: readonly EvidenceSpan[]): Piece[] {
  const placed = spans
    .flatMap((span) => {
      const at = place(text, span);
      return at ? [{ ...at, span }] : [];
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const out: Piece[] = [];
  let done = 0;
  for (const { start, end, span } of placed) {
    if (start < done) continue;
    if (start > done) out.push({ text: text.slice(done, start), span: null });
    out.push({ text: text.slice(start, end), span });
    done = end;
  }
  if (done < text.length) out.push({ text: text.slice(done), span: null });
  return out;
}

/** The customer's whole text with the evidence marked; `shown` is the one that the agent asked for. */
export function MarkedText(props: { text: string; spans: readonly EvidenceSpan[]; shown: EvidenceSpan | null }) {
  return (
    // A long message scrolls by itself, so it can be reached by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be focusable
    <blockquote class="words whole" dir="auto" tabIndex={0} aria-label="Their words">
      {pieces(props.text, props.spans).map(({ text, span }, key) =>
        span ? (
          <mark key={key} title={span.says} data-shown={span.text === props.shown?.text ? '' : undefined}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </blockquote>
  );
}
