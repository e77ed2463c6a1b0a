import { levelWord } from '../ui/words.ts';

const LIGHTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Which colour family a level of heat takes; `heat` is for qualities where more is worse. */
function tint(level: number, heat: boolean): string {
  if (!heat) return 'plain';
  if (level >= 75) return 'critical';
  return level >= 50 ? 'high' : 'plain';
}

/** Ten small lights; an unknown level is ten hollow dashed ones, never an empty scale. */
export function Lights({ level, heat = false }: { level: number | null; heat?: boolean }) {
  const lit = level === null ? 0 : Math.ceil(Math.min(100, Math.max(0, level)) / 10);
  return (
    <span class="lights" data-tint={level === null ? 'unknown' : tint(level, heat)} aria-hidden="true">
      {LIGHTS.map((step) => (
        <i key={step} class={step < lit ? 'on' : undefined} />
      ))}
    </span>
  );
}

/** A named level 0-100 with its word; null reads `unknown` and is no meter at all, for it has no value to report. */
export function Meter(props: { label: string; level: number | null; heat?: boolean; says?: string }) {
  const { label, level } = props;
  const value = level === null ? null : Math.round(level);
  const role =
    value === null
      ? { role: 'group' as const, 'aria-label': `${label} unknown` }
      : {
          role: 'meter' as const,
          'aria-label': label,
          'aria-valuenow': value,
          'aria-valuemin': 0,
          'aria-valuemax': 100,
          'aria-valuetext': `${value} of 100, ${levelWord(level)}`,
        };
  return (
    <div class="meter" data-unknown={value === null ? '' : undefined} title={props.says} {...role}>
      <span class="meter-label">{label}</span>
      <Lights level={level} heat={props.heat ?? false} />
      <span class="meter-value">
        {value !== null && <b>{value}</b>} <span>{levelWord(level)}</span>
      </span>
    </div>
  );
}
