import { useState } from 'preact/hooks';
import type { KeptCorrection, SharedCorrection } from '../../lib/domain/index.ts';
import { Confirm } from '../ui/Confirm.tsx';
import { Icon } from '../ui/Icon.tsx';
import { CorrectionImport } from './CorrectionImport.tsx';
import { changeOf, countWord } from './correction-words.ts';
import type { CorrectionPreviewed, SectionProps } from './props.ts';
import { useList } from './use.ts';

/** So many rows at once; the rest on request. */
const ROWS = 50;

function Row({ one, onRemove }: { one: KeptCorrection; onRemove(): void }) {
  const { name, from, to } = changeOf(one);
  return (
    <li class="line">
      <div class="grow">
        <p>
          <b>{name}</b> <span class="sr">from </span>
          {from} <span aria-hidden="true">→</span>
          <span class="sr">to</span> {to}
        </p>
        {one.about === '' ? (
          <p class="small dim">The words are not kept: it came in a file, or their writer was forgotten.</p>
        ) : (
          <q class="words learnt-from" dir="auto">
            {one.about}
          </q>
        )}
        <p class="small dim">
          {one.author !== '' && `By ${one.author}, `}
          <time dateTime={one.at}>{one.at.slice(0, 10)}</time>
        </p>
      </div>
      <button type="button" class="btn tiny danger" onClick={onRemove}>
        <Icon name="trash" size={12} /> Remove
        <span class="sr">
          {' '}
          {name} {from} to {to}
        </span>
      </button>
    </li>
  );
}

/** What was removed last can be put back while this page is open. */
function Undo({ gone, onUndo }: { gone: readonly KeptCorrection[]; onUndo(): void }) {
  return (
    <p class="note">
      <Icon name="trash" />
      <span class="grow">
        {countWord(gone.length)} removed: similar messages are read without {gone.length === 1 ? 'it' : 'them'}.
      </span>
      <button type="button" class="btn tiny" onClick={onUndo}>
        <Icon name="undo" size={12} /> Put {gone.length === 1 ? 'it' : 'them'} back
      </button>
    </p>
  );
}

function useCorrections({ services, say }: SectionProps) {
  const list = useList(() => services.listCorrections(), say);
  const [gone, setGone] = useState<readonly KeptCorrection[]>([]);
  const wrong = () => say('That did not work. Reload the page and try again.');
  const then = (work: Promise<string>) =>
    void work.then((says) => {
      say(says);
      list.again();
    }, wrong);
  const remove = (one: KeptCorrection) =>
    then(
      services.deleteOneCorrection(one.id).then((got) => {
        setGone(got.ok ? [got.value] : []);
        return got.ok ? 'Removed.' : got.failure.says;
      }),
    );
  const reset = () =>
    then(
      services.resetCorrections().then((all) => {
        setGone(all);
        return 'Everything that was taught is removed.';
      }),
    );
  const putBack = () => {
    setGone([]);
    then(services.putBackCorrections(gone).then(() => (gone.length === 1 ? 'It is back.' : 'They are back.')));
  };
  const take = (taken: readonly SharedCorrection[]) =>
    then(
      services.importCorrections(taken).then((got) => (got.ok ? `${countWord(got.value)} taken.` : got.failure.says)),
    );
  return { list, gone, wrong, remove, reset, putBack, take };
}

function List({ all, onRemove }: { all: readonly KeptCorrection[]; onRemove(one: KeptCorrection): void }) {
  const [whole, showWhole] = useState(false);
  const shown = whole ? all : all.slice(0, ROWS);
  return (
    <>
      <ul class="lines" aria-label="Corrections">
        {shown.map((one) => (
          <Row key={one.id} one={one} onRemove={() => onRemove(one)} />
        ))}
      </ul>
      {shown.length < all.length && (
        <button type="button" class="btn" onClick={() => showWhole(true)}>
          Show all {all.length}
        </button>
      )}
    </>
  );
}

/** What people put right on this machine: the list, a file for the team, and starting over. */
export function Corrections(props: SectionProps) {
  const { services, say, now } = props;
  const { list, gone, wrong, remove, reset, putBack, take } = useCorrections(props);
  const [preview, setPreview] = useState<CorrectionPreviewed | null>(null);
  const all = list.value ?? [];
  const save = async () => {
    const day = new Date(now).toISOString().slice(0, 10);
    services.saveAsFile(await services.exportCorrections(), `aisle-corrections-${day}.json`, 'application/json');
  };
  const look = (file: Blob) =>
    void services.previewCorrections(file).then((got) => {
      setPreview(got.ok ? got.value : null);
      if (!got.ok) say(got.failure.says);
    }, wrong);
  return (
    <>
      <p class="dim">
        “Not right?” on the card puts a reading right. Similar messages are then read so, too, by 35 points at most; the
        500 newest of each reading count. What is learnt are numbers: the file for your team holds no word of a message.
      </p>
      {gone.length > 0 && <Undo gone={gone} onUndo={putBack} />}
      {list.value?.length === 0 && <p class="nothing">Nothing is taught yet. Readings are as Aisle makes them.</p>}
      {all.length > 0 && <List all={all} onRemove={remove} />}
      {all.length > 0 && (
        <div class="row">
          <button type="button" class="btn" onClick={() => void save().catch(wrong)}>
            <Icon name="down" /> Export all as a file
          </button>
          <Confirm
            label="Start over"
            icon="trash"
            asks={`${countWord(all.length)} will be removed; readings are then as on the first day.`}
            yes="Remove all now"
            onYes={reset}
          />
        </div>
      )}
      <CorrectionImport
        preview={preview}
        onFile={look}
        onTake={(taken) => {
          setPreview(null);
          take(taken);
        }}
        onCancel={() => setPreview(null)}
      />
    </>
  );
}
