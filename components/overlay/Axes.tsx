import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { AxisId, AxisScore, Evidence, EvidenceSpan, NatureReading, Triage } from '../../lib/domain/index.ts';
import { Meter } from '../charts/Meter.tsx';
import { axisPoints } from '../charts/SumStrip.tsx';
import { Icon } from '../ui/Icon.tsx';
import { AXES, axisWords, demandWord, flagWords, intentWords, signed, toneWords } from '../ui/words.ts';
import { Correct, type CorrectProps } from './Correct.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { Gist } from './Gist.tsx';

interface AxesProps extends CorrectProps {
  triage: Triage;
  now: number;
  onShowEvidence(span: EvidenceSpan): void;
}

/** Language, tones, the leading intents and the flags of one reading. */
function NatureChips({ nature }: { nature: NatureReading }) {
  const intents = nature.intents.filter((intent, place) => place === 0 || intent.confidence >= 0.4).slice(0, 2);
  return (
    <ul class="chips" aria-label="Tone, intent and flags">
      {nature.flags.map((flag) => (
        <li key={flag} class="chip" data-tone={flagWords[flag].tone}>
          <Icon name="alert" size={12} />
          {flagWords[flag].label}
        </li>
      ))}
      {intents.map((intent) => (
        <li key={intent.id} class="chip" data-tone="normal">
          {intentWords[intent.id]}
        </li>
      ))}
      {nature.tones.map((tone) => (
        <li key={tone} class="chip">
          {toneWords[tone]}
        </li>
      ))}
      {nature.language === null && (
        <li class="chip" data-tone="unknown">
          language unknown
        </li>
      )}
    </ul>
  );
}

/** What always shows of an axis: meters, or for the channel what it demands. */
function Shown({ axis, triage }: { axis: AxisScore; triage: Triage }) {
  if (axis.id === 'nature') {
    return (
      <>
        <Meter label="Urgency" level={triage.nature.urgency.level} heat />
        <Meter label="Irritation" level={triage.nature.irritation.level} heat />
        <NatureChips nature={triage.nature} />
      </>
    );
  }
  if (axis.id === 'channel') return <p class="small dim">{demandWord(triage.channel)}</p>;
  return (
    <>
      {axis.parts.map((part) => (
        <Meter key={part.id} label={part.label} level={part.level} says={part.says} />
      ))}
    </>
  );
}

/** All evidence of an axis under the sentence that it supports. */
function Reasons({ axis, now, onShowEvidence }: { axis: AxisScore } & Omit<AxesProps, 'triage'>) {
  const said = new Set<string>();
  const groups: { id: string; says: string; points: number | null; evidence: Evidence[] }[] = [];
  for (const one of [...axis.contributions, ...axis.parts.map((part) => ({ ...part, points: null }))]) {
    if (said.has(one.says)) continue;
    said.add(one.says);
    groups.push(one);
  }
  if (groups.length === 0) return <p class="small dim">Nothing on this page or in your records speaks to it.</p>;
  return (
    <ul class="reasons">
      {groups.map((group) => (
        <li key={group.id}>
          <p>
            {group.says} {group.points !== null && <b>{signed(group.points)}</b>}
          </p>
          <EvidenceList evidence={group.evidence} now={now} onShowEvidence={onShowEvidence} />
        </li>
      ))}
    </ul>
  );
}

function AxisPoints({ axis }: { axis: AxisScore }): ComponentChildren {
  const points = axisPoints(axis);
  if (points === null) return <span class="axis-points unknown">unknown</span>;
  return (
    <b class="axis-points">
      <bdi dir="ltr">{signed(points)}</bdi>
    </b>
  );
}

/** The head of an axis: its name and points, and the switch for its evidence. */
function AxisHead(props: { axis: AxisScore; open: boolean; controls: string; onTurn(): void }) {
  const { axis, open } = props;
  return (
    <h3>
      <button
        type="button"
        class="axis-head"
        aria-expanded={open}
        aria-controls={props.controls}
        onClick={props.onTurn}
      >
        <Icon name={axis.id} />
        {axisWords[axis.id]}
        <AxisPoints axis={axis} />
        <span class="sr">, evidence</span>
        <Icon name="turn" />
      </button>
    </h3>
  );
}

/** The sentence of an axis; of nature the one that leads to the words it stands on. */
function Says({ axis, triage, onShowEvidence }: { axis: AxisScore } & AxesProps) {
  if (axis.id === 'nature' && triage.gist) return <Gist gist={triage.gist} onShowEvidence={onShowEvidence} />;
  return axis.says ? <p class="axis-says">{axis.says}</p> : null;
}

function AxisRow({ axis, ...rest }: { axis: AxisScore } & AxesProps) {
  const [open, setOpen] = useState(false);
  const waits = rest.triage.pending.filter((one) => one.axis === axis.id);
  const id = `aisle-why-${axis.id}`;
  return (
    <li class="axis" data-axis={axis.id} data-open={open ? '' : undefined}>
      <AxisHead axis={axis} open={open} controls={id} onTurn={() => setOpen(!open)} />
      <Says axis={axis} {...rest} />
      <Shown axis={axis} triage={rest.triage} />
      {axis.id === 'nature' && <Correct {...rest} nature={rest.triage.nature} />}
      {waits.map((one) => (
        <p key={one.what} class="small dim waits">
          <span class="walk" aria-hidden="true" /> Asking: {one.what}
        </p>
      ))}
      <div id={id} hidden={!open}>
        <Reasons axis={axis} now={rest.now} onShowEvidence={rest.onShowEvidence} />
      </div>
    </li>
  );
}

/** The four axes, each with its meters, its points and, unfolded, its evidence. */
export function Axes(props: AxesProps) {
  return (
    <ul class="axes" aria-label="Four axes">
      {AXES.map((id: AxisId) => (
        <AxisRow key={id} axis={props.triage.scorecard.axes[id]} {...props} />
      ))}
    </ul>
  );
}
