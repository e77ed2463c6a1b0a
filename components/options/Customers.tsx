import { useRef, useState } from 'preact/hooks';
import { Confirm } from '../ui/Confirm.tsx';
import { ago } from '../ui/time.ts';
import { ImportDoneView, Importing, PickFile } from './ImportSteps.tsx';
import { type Choice, MapColumns } from './MapColumns.tsx';
import type { Import, ImportDone, Preview, Progress, SectionProps } from './props.ts';
import { useList } from './use.ts';

type Step =
  | { at: 'pick'; problem: string | null }
  | { at: 'map'; file: File; preview: Preview }
  | { at: 'run'; file: File; progress: Progress | null }
  | { at: 'done'; done: ImportDone };

const fresh: Step = { at: 'pick', problem: null };
const broken = 'The file could not be read. Save it as CSV again and retry.';

/** The wizard: choose, map, run, report. A later step never loses an earlier import. */
function useWizard({ services }: SectionProps, onDone: () => void) {
  const [step, go] = useState<Step>(fresh);
  const stop = useRef<AbortController | null>(null);
  const pick = (file: File) =>
    void services.previewCsv(file).then(
      (seen) => go(seen.ok ? { at: 'map', file, preview: seen.value } : { at: 'pick', problem: seen.failure.says }),
      () => go({ at: 'pick', problem: broken }),
    );
  const run = (file: File, choice: Choice) => {
    stop.current = new AbortController();
    go({ at: 'run', file, progress: null });
    const onProgress = (progress: Progress) => go({ at: 'run', file, progress });
    const ask = { ...choice, file, name: file.name, onProgress, signal: stop.current.signal };
    const end = (next: Step) => {
      stop.current = null;
      go(next);
      onDone();
    };
    void services.importCustomers(ask).then(
      (outcome) =>
        end(outcome.ok ? { at: 'done', done: outcome.value } : { at: 'pick', problem: outcome.failure.says }),
      () => end({ at: 'pick', problem: broken }),
    );
  };
  return { step, go, pick, run, cancel: () => stop.current?.abort() };
}

function Wizard(props: SectionProps & { onDone(): void }) {
  const { step, go, pick, run, cancel } = useWizard(props, props.onDone);
  const { services, settings } = props;
  if (step.at === 'pick') return <PickFile onFile={pick} problem={step.problem} />;
  if (step.at === 'run') return <Importing name={step.file.name} progress={step.progress} onCancel={cancel} />;
  if (step.at === 'map') {
    const { file, preview } = step;
    return (
      <MapColumns
        key={file.name}
        name={file.name}
        preview={preview}
        currency={settings.firm.currency}
        onImport={(choice) => run(file, choice)}
        onBack={() => go(fresh)}
      />
    );
  }
  const { done } = step;
  const save = () => services.saveAsFile(services.refusedAsCsv(done.refusedLines), `refused-${done.name}`, 'text/csv');
  return <ImportDoneView done={done} onDownload={save} onAgain={() => go(fresh)} />;
}

function ImportRow({ one, now, onRemove }: { one: Import; now: number; onRemove(): void }) {
  return (
    <li class="line">
      <div class="grow">
        <b>
          <bdi>{one.name}</bdi>
        </b>
        <p class="small dim">
          {one.customers.toLocaleString('en')} customers, {ago(one.importedAt, now)}
          {one.refused > 0 && `, ${one.refused.toLocaleString('en')} lines refused`}
        </p>
      </div>
      <Confirm
        label="Remove"
        icon="trash"
        asks={`The ${one.customers.toLocaleString('en')} customers of “${one.name}” are removed from this browser. Your own file stays.`}
        yes="Remove them"
        onYes={onRemove}
      />
    </li>
  );
}

/** The firm's own customers: imported from a file, matched on this device, removed again at will. */
export function Customers(props: SectionProps) {
  const { services, say, now } = props;
  const imports = useList(() => services.listImports(), say);
  const remove = (one: Import) =>
    void services.removeImport(one.id).then(
      () => {
        say(`“${one.name}” is removed.`);
        imports.again();
      },
      () => say(`“${one.name}” could not be removed. Try again.`),
    );
  return (
    <>
      <p class="dim">
        With your customer list Aisle knows who writes: how loyal they are and what they spend, measured against your
        own customers.
      </p>
      <Wizard {...props} onDone={imports.again} />
      <h3>Files in use</h3>
      {imports.value?.length === 0 && <p class="nothing">None yet.</p>}
      <ul class="lines">
        {imports.value?.map((one) => (
          <ImportRow key={one.id} one={one} now={now} onRemove={() => remove(one)} />
        ))}
      </ul>
    </>
  );
}
