import type { SharedCorrection } from '../../lib/domain/index.ts';
import { changeOf, countWord } from './correction-words.ts';
import { FileDrop } from './FileDrop.tsx';
import type { CorrectionPreviewed } from './props.ts';

interface ImportProps {
  preview: CorrectionPreviewed | null;
  onFile(file: Blob): void;
  onTake(corrections: SharedCorrection[]): void;
  onCancel(): void;
}

/** So many examples of what a file holds. */
const EXAMPLES = 8;

/** What would be left as it is, in a sentence; null = nothing. */
function leftOut({ offers, refused }: CorrectionPreviewed): string | null {
  const count = (state: string) => offers.filter((one) => one.state === state).length;
  const parts = [
    count('same') > 0 && `${count('same')} you have already`,
    count('older') > 0 && `${count('older')} older than yours`,
    refused > 0 && `${refused} damaged`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `Left out: ${new Intl.ListFormat('en').format(parts)}.` : null;
}

function Choose({ preview, onTake, onCancel }: ImportProps & { preview: CorrectionPreviewed }) {
  const wanted = preview.offers.filter(({ state }) => state === 'new' || state === 'newer');
  const left = leftOut(preview);
  return (
    <section class="stack roomy" aria-label="What the file holds">
      <h3>What the file holds</h3>
      <p>{wanted.length === 0 ? 'Nothing that is new to you.' : `${countWord(wanted.length)} that you do not have:`}</p>
      <ul class="bullets">
        {wanted.slice(0, EXAMPLES).map(({ correction, state }) => {
          const { name, from, to } = changeOf(correction);
          return (
            <li key={correction.id}>
              {name} {from} → {to}, {correction.at.slice(0, 10)}
              {correction.author !== '' && `, by ${correction.author}`}
              {state === 'newer' && ' (takes the place of yours)'}
            </li>
          );
        })}
      </ul>
      {wanted.length > EXAMPLES && <p class="dim">and {wanted.length - EXAMPLES} more</p>}
      {left && <p class="dim">{left}</p>}
      <div class="row">
        <button
          type="button"
          class="btn primary"
          disabled={wanted.length === 0}
          onClick={() => onTake(wanted.map((one) => one.correction))}
        >
          Take {countWord(wanted.length).toLowerCase()}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </section>
  );
}

/** Choose a file, see what it holds, take it. Nothing changes before the last click. */
export function CorrectionImport(props: ImportProps) {
  if (props.preview) return <Choose {...props} preview={props.preview} />;
  return <FileDrop title="Import a file of corrections" onFile={props.onFile} />;
}
