import { useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import type { ImportDone, Progress, Refused } from './props.ts';

const count = (number: number) => number.toLocaleString('en');

/** First step: choose or drop a file. It is read here and goes nowhere. */
export function PickFile({ onFile, problem }: { onFile(file: File): void; problem: string | null }) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  };
  return (
    <div class="stack">
      <label
        class="drop"
        data-over={over ? '' : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="down" size={24} />
        <b>Choose a CSV file, or drop it here</b>
        <span class="dim">
          Names, addresses, orders, spend: whatever your shop or CRM exports. It stays on this device.
        </span>
        <input
          class="sr"
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onFile(file);
          }}
        />
      </label>
      {problem && (
        <p class="note" role="alert" data-tone="critical">
          <Icon name="alert" /> {problem}
        </p>
      )}
    </div>
  );
}

/** Third step: how far it is, with a way out that leaves earlier imports as they were. */
export function Importing({ name, progress, onCancel }: { name: string; progress: Progress | null; onCancel(): void }) {
  const part = progress && progress.size > 0 ? Math.min(100, Math.round((progress.bytes / progress.size) * 100)) : 0;
  return (
    <div class="stack roomy">
      <p>
        Reading{' '}
        <b>
          <bdi>{name}</bdi>
        </b>
      </p>
      <progress class="progress" max={100} value={part} aria-label="Import" />
      <p class="dim" role="status">
        {part} % · {count(progress?.rows ?? 0)} lines
        {progress && progress.refused > 0 && ` · ${count(progress.refused)} refused`}
      </p>
      <div class="row">
        <button type="button" class="btn" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </div>
  );
}

function RefusedTable({ refused }: { refused: readonly Refused[] }) {
  return (
    <div class="wide">
      <table class="grid">
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Column</th>
            <th scope="col">Why it was left out</th>
          </tr>
        </thead>
        <tbody>
          {refused.slice(0, 50).map((one, key) => (
            <tr key={key}>
              <td>{one.line}</td>
              <td>{one.column ?? 'whole line'}</td>
              <td>
                {one.reason}
                {one.cell !== null && (
                  <>
                    {' '}
                    <q class="dim">{one.cell}</q>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Last step: what came of it, down to each refused line. */
export function ImportDoneView(props: { done: ImportDone; onDownload(): void; onAgain(): void }) {
  const { done } = props;
  const also = [
    done.duplicates > 0 && `${count(done.duplicates)} lines belonged to a customer that was already there.`,
    done.forgotten > 0 &&
      `${done.forgotten === 1 ? 'One person' : `${count(done.forgotten)} people`} asked to be forgotten and ${done.forgotten === 1 ? 'was' : 'were'} left out.`,
  ].filter(Boolean);
  return (
    <div class="stack roomy">
      <p class="note" role="status" data-tone="good">
        <Icon name="check" />
        <span>
          <b>{count(done.customers)} customers imported</b> from {count(done.lines)} lines. {also.join(' ')}
        </span>
      </p>
      {done.refused > 0 && (
        <section class="stack" aria-label="Refused lines">
          <h3>{done.refused === 1 ? 'One line was left out' : `${count(done.refused)} lines were left out`}</h3>
          <RefusedTable refused={done.refusedLines} />
          <div class="row">
            <button type="button" class="btn" onClick={props.onDownload}>
              <Icon name="down" /> Save the refused lines
            </button>
          </div>
        </section>
      )}
      <div class="row">
        <button type="button" class="btn" onClick={props.onAgain}>
          Another file
        </button>
      </div>
    </div>
  );
}
