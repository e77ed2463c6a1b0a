/** The title of the fold that holds it. */
export const QUOTED = 'Quoted text and signature';

/** Quoted history and signature that were left out of the newest message, as plain text. */
export function QuotedText({ text }: { text: string }) {
  return (
    <blockquote class="words quoted" dir="auto">
      {text}
    </blockquote>
  );
}
