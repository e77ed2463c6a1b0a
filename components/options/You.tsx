import type { Settings } from '../../lib/domain/index.ts';
import type { SectionProps, SettingsPatch } from './props.ts';

function Text(props: {
  label: string;
  says: string;
  value: string | null;
  max: number;
  onSave(value: string | null): void;
}) {
  return (
    <label class="label">
      {props.label}
      <span class="small dim">{props.says}</span>
      <input
        class="field"
        type="text"
        maxLength={props.max}
        value={props.value ?? ''}
        onChange={(event) => props.onSave(event.currentTarget.value.trim() || null)}
      />
    </label>
  );
}

function Check(props: { label: string; on: boolean; onSave(on: boolean): void }) {
  return (
    <label class="check">
      <input type="checkbox" checked={props.on} onChange={(event) => props.onSave(event.currentTarget.checked)} />
      <span>{props.label}</span>
    </label>
  );
}

const themes: readonly (readonly [Settings['theme'], string])[] = [
  ['auto', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

function Look({ settings, save }: Pick<SectionProps, 'settings' | 'save'>) {
  return (
    <section class="stack" aria-label="Look">
      <h3>Look</h3>
      <fieldset class="choices">
        <legend class="sr">Theme</legend>
        {themes.map(([id, label]) => (
          <label key={id} class="check">
            <input
              type="radio"
              name="theme"
              value={id}
              checked={settings.theme === id}
              onChange={() => save({ theme: id })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <Check
        label="Open the card by itself instead of showing the pill"
        on={settings.cardStartsOpen}
        onSave={(on) => save({ cardStartsOpen: on })}
      />
      <Check
        label="Mark the words that count in the page"
        on={settings.markEvidence}
        onSave={(on) => save({ markEvidence: on })}
      />
      <Check
        label="Show a tone mark beside replies that are already there"
        on={settings.spotCheckMarks}
        onSave={(on) => save({ spotCheckMarks: on })}
      />
      <Check
        label="Show a small four-axis mark beside each row of an inbox"
        on={settings.queueMarks}
        onSave={(on) => save({ queueMarks: on })}
      />
    </section>
  );
}

/** Who answers and for whom; drafts are signed with it. */
export function You({ settings, save }: SectionProps) {
  const { agent, firm } = settings;
  const you = (part: Partial<Settings['agent']>): SettingsPatch => ({ agent: { ...agent, ...part } });
  const us = (part: Partial<Settings['firm']>): SettingsPatch => ({ firm: { ...firm, ...part } });
  return (
    <>
      <div class="fields">
        <Text
          label="Your name"
          says="Signs letters and e-mail."
          value={agent.name}
          max={80}
          onSave={(name) => save(you({ name }))}
        />
        <Text
          label="Your initials"
          says="Sign short public replies, as ^AB."
          value={agent.initials}
          max={4}
          onSave={(initials) => save(you({ initials }))}
        />
        <Text
          label="Your role"
          says="Under your name, if you like."
          value={agent.role}
          max={80}
          onSave={(role) => save(you({ role }))}
        />
        <Text
          label="Your firm"
          says="As customers call it."
          value={firm.name}
          max={80}
          onSave={(name) => save(us({ name }))}
        />
        <Text
          label="Currency"
          says="Three letters, as EUR."
          value={firm.currency}
          max={3}
          onSave={(currency) => save(us({ currency: currency?.toUpperCase() ?? null }))}
        />
      </div>
      <Look settings={settings} save={save} />
    </>
  );
}
