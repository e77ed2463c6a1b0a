import { Icon } from '../ui/Icon.tsx';
import type { SectionProps } from './props.ts';

const permissions: readonly (readonly [string, string])[] = [
  ['The page in front', 'Read once, when you click the button in the toolbar.'],
  ['Sites that you allow', 'Read by itself there, one site at a time, until you take it back.'],
  ['Storage', 'People, facts and your customer list, in this browser only. No size limit, so that large lists fit.'],
  ['Alarms', 'Deletes what has expired, a few times a day.'],
  ['Scripts', 'Puts the card beside the message on the sites that you allowed.'],
  ['Side panel', 'Shows the same reading beside the page.'],
];

const never: readonly string[] = [
  'It sends no reply, presses no button of the page and submits no form.',
  'It loads no page and reads nothing in the background.',
  'It has no account, no server of its own, and counts nothing about you.',
  'It scores texts, not the feelings of the people who work here.',
];

/** What leaves the machine, what Aisle may do, what it never does, how long it keeps. */
export function Privacy({ settings, save }: SectionProps) {
  return (
    <>
      <p class="note" data-tone="good">
        <Icon name="lock" />
        <span>
          <b>Nothing leaves this machine.</b> Reading, scoring, matching and drafting all happen in this browser.
        </span>
      </p>
      <h3>What it may do</h3>
      <dl class="defs">
        {permissions.map(([what, why]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd class="dim">{why}</dd>
          </div>
        ))}
      </dl>
      <h3>What it never does</h3>
      <ul class="bullets">
        {never.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <label class="label days">
        Keep people for this many days after their last message
        <input
          class="field"
          type="number"
          min={1}
          max={365}
          value={settings.keepDays}
          onChange={(event) => {
            const days = Math.round(event.currentTarget.valueAsNumber);
            if (days >= 1 && days <= 365) save({ keepDays: days });
          }}
        />
      </label>
    </>
  );
}
