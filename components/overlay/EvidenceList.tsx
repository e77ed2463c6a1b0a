import type { Evidence, EvidenceSpan, Fact } from '../../lib/domain/index.ts';
import { ago } from '../ui/time.ts';
import { signed, sourceWord } from '../ui/words.ts';

/** One fact with where it comes from and how old it is. */
export function FactLine({ fact, now }: { fact: Fact; now: number }) {
  return (
    <span class="fact">
      <bdi>{fact.label}</bdi>{' '}
      <span class="small dim">
        {sourceWord(fact.source)}, <time dateTime={fact.asOf}>{ago(fact.asOf, now)}</time>
      </span>
    </span>
  );
}

function Quote({ span, onShow }: { span: EvidenceSpan; onShow(span: EvidenceSpan): void }) {
  return (
    <button type="button" class="quote" onClick={() => onShow(span)}>
      <span class="sr">Show in the page: </span>
      <q class="words" dir="auto">
        {span.text}
      </q>
      <span class="small dim">
        {span.says}
        {span.points !== 0 && <b class="quote-points"> {signed(span.points)}</b>}
      </span>
    </button>
  );
}

/** Words of the customer, or a reason that no single words stand for: earlier messages, what was learnt, the whole. */
function SpanLine(props: { span: EvidenceSpan; onShow(span: EvidenceSpan): void }) {
  const { says, points, text } = props.span;
  if (text !== '') return <Quote {...props} />;
  return (
    <span class="fact">
      {says}
      {points !== 0 && <b class="quote-points"> {signed(points)}</b>}
    </span>
  );
}

/** Every piece of evidence in its own form: words of the customer (a button that marks them), facts, rules. */
export function EvidenceList(props: {
  evidence: readonly Evidence[];
  now: number;
  onShowEvidence(span: EvidenceSpan): void;
}) {
  return (
    <ul class="evidence">
      {props.evidence.map((one, place) => (
        // Evidence has no key of its own and the list never reorders in place.
        <li key={place}>
          {'span' in one && <SpanLine span={one.span} onShow={props.onShowEvidence} />}
          {'fact' in one && <FactLine fact={one.fact} now={props.now} />}
          {'rule' in one && (
            <span class="fact">
              {one.rule.says} <span class="small dim">{one.rule.source}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
