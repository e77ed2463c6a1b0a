import { Confirm } from '../ui/Confirm.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { SectionProps, Use } from './props.ts';
import { useList } from './use.ts';

/** Bytes as a person reads them: `3.4 MB`. */
export function bytesWord(bytes: number | null): string {
  if (bytes === null) return 'unknown';
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(0)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

const rows: readonly (readonly [keyof Use, string])[] = [
  ['customers', 'Customers from your files'],
  ['imports', 'Files'],
  ['profiles', 'People who wrote'],
  ['facts', 'Facts about them'],
  ['conversations', 'Conversations'],
  ['records', 'Notes and links'],
  ['corrections', 'Corrections of readings'],
  ['forgotten', 'Marks of forgotten people, unreadable'],
];

function UseTable({ use }: { use: Use }) {
  return (
    <table class="grid numbers">
      <caption class="sr">What is stored</caption>
      <tbody>
        {rows.map(([id, label]) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td>{(use[id] as number).toLocaleString('en')}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">Space</th>
          <td>{bytesWord(use.bytes)}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** Everything that this browser keeps: counted, handed over, deleted. */
export function Data({ services, say, now }: SectionProps) {
  const use = useList(() => services.storageUse(), say);
  const keep = async () => {
    say((await services.keepStorage()) ? 'The browser will keep the data.' : 'The browser did not promise to keep it.');
    use.again();
  };
  const exportAll = async () => {
    const day = new Date(now).toISOString().slice(0, 10);
    services.saveAsFile(await services.exportAll(), `aisle-${day}.json`, 'application/json');
  };
  const deleteAll = async () => {
    await services.deleteAll();
    say('Everything is deleted.');
    use.again();
  };
  const fail = () => say('That did not work. Reload the page and try again.');
  return (
    <>
      {use.value && <UseTable use={use.value} />}
      {use.value && !use.value.persisted && (
        <p class="note">
          <Icon name="alert" />
          <span class="grow">The browser may delete this when the disk is full.</span>
          <button type="button" class="btn tiny" onClick={() => void keep().catch(fail)}>
            Ask it to keep it
          </button>
        </p>
      )}
      <div class="row">
        <button type="button" class="btn" onClick={() => void exportAll().catch(fail)}>
          <Icon name="down" /> Export everything
        </button>
        <Confirm
          label="Delete everything"
          icon="trash"
          asks="People, facts, notes, what you taught it, your customer list and all settings are deleted from this browser. Sites stay allowed."
          yes="Delete everything now"
          onYes={() => void deleteAll().catch(fail)}
        />
      </div>
    </>
  );
}
