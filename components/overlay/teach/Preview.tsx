import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui/Icon.tsx';
import type { TeachProps, TeachStage, WouldRead } from './props.ts';

type Stage = Extract<TeachStage, { at: 'preview' }>;

const roleWords = { customer: 'customer', agent: 'one of us', note: 'internal note', system: 'system' } as const;

/** `Sat, 21 Nov, 07:08` where the page gives a machine-readable time; else as the page shows it. */
function whenWord(sentAt: string): string {
  const at = /^\d{4}-\d{2}-\d{2}T/.test(sentAt) ? Date.parse(sentAt) : Number.NaN;
  if (Number.isNaN(at)) return sentAt;
  return new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}

function Item({ message }: { message: WouldRead }) {
  return (
    <li class="teach-item" data-role={message.role} data-newest={message.newest ? '' : undefined}>
      <p class="teach-who">
        <b class={message.author === null ? 'dim' : undefined}>{message.author ?? 'No name found'}</b>
        <span class="chip" data-tone={message.role === 'customer' ? 'normal' : 'low'}>
          {roleWords[message.role]}
        </span>
        <span class="small dim">{message.sentAt === null ? 'no time' : whenWord(message.sentAt)}</span>
      </p>
      <p class="words">{message.text}</p>
      {message.newest && <p class="small teach-newest">Aisle would answer this one.</p>}
    </li>
  );
}

/** What else can be pointed at, when a guess is wrong. */
function Mend({ stage, onPoint }: { stage: Stage } & Pick<TeachProps, 'onPoint'>) {
  const done = (what: Stage['pointed'][number]) => stage.pointed.includes(what);
  return (
    <div class="teach-mend">
      <h3>Something wrong? Point at it.</h3>
      <div class="row">
        <button type="button" class="btn tiny" onClick={() => onPoint('message')}>
          Another message
        </button>
        <button type="button" class="btn tiny" onClick={() => onPoint('author')}>
          {done('author') && <Icon name="check" size={12} />} The name
        </button>
        <button type="button" class="btn tiny" onClick={() => onPoint('composer')}>
          {done('composer') && <Icon name="check" size={12} />} The reply box
        </button>
        <button type="button" class="btn tiny" onClick={() => onPoint('ours')}>
          {done('ours') && <Icon name="check" size={12} />} One of ours
        </button>
      </div>
    </div>
  );
}

const pathWord = (path: string, host: string) =>
  path === '/**' ? `every page of ${host}` : `pages like ${host}${path}`;

function Where(props: {
  stage: Stage;
  label: string;
  path: string;
  onLabel(v: string): void;
  onPath(v: string): void;
}) {
  const { stage } = props;
  return (
    <div class="stack">
      <label class="label">
        Name of this recipe
        <input
          class="field"
          type="text"
          maxLength={80}
          autocomplete="off"
          value={props.label}
          onInput={(event) => props.onLabel(event.currentTarget.value)}
        />
      </label>
      <label class="label">
        Use it on
        <select class="field" value={props.path} onChange={(event) => props.onPath(event.currentTarget.value)}>
          {stage.paths.map((path) => (
            <option key={path} value={path}>
              {pathWord(path, stage.host)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function Files({ files }: Pick<TeachProps, 'files'>) {
  if (files.length === 0) return null;
  return (
    <p class="row">
      {files.map(({ name, href }) => (
        <a key={name} class="btn tiny" href={href} download={name}>
          <Icon name="down" size={12} /> {name}
        </a>
      ))}
    </p>
  );
}

function Foot(props: TeachProps & { stage: Stage; label: string; path: string }) {
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => yes.current?.focus({ preventScroll: true }), []);
  const { stage } = props;
  return (
    <div class="teach-foot">
      {stage.says && (
        <p class="note" data-tone="critical" role="alert">
          <Icon name="alert" /> {stage.says}
        </p>
      )}
      <button
        ref={yes}
        type="button"
        class="btn primary"
        disabled={stage.saving}
        onClick={() => props.onKeep(props.label, props.path)}
      >
        <Icon name="check" /> {stage.saving ? 'Keeping it…' : 'Yes, keep this'}
      </button>
      <button type="button" class="btn" onClick={props.onReadOnce}>
        Read once only
      </button>
      <button type="button" class="btn quiet" onClick={props.onCancel}>
        Cancel
      </button>
      {props.onCapture && (
        <button type="button" class="btn tiny quiet" onClick={props.onCapture}>
          Capture as fixture
        </button>
      )}
    </div>
  );
}

/** What Aisle would read on this page, before anything is kept. */
export function Preview(props: TeachProps & { stage: Stage }) {
  const { stage } = props;
  const [label, setLabel] = useState(stage.label);
  const [path, setPath] = useState(stage.path);
  const count = stage.messages.length;
  const box = stage.composer === null ? 'No reply box found.' : `Reply box: ${stage.composer || 'found'}.`;
  return (
    <div class="teach-card" role="dialog" aria-labelledby="teach-title" aria-describedby="teach-sum">
      <div class="teach-scroll">
        <h2 id="teach-title">Is this right?</h2>
        <p id="teach-sum" class="dim">
          Aisle would read {count === 1 ? 'one message' : `${count} messages`} here. {box}
        </p>
        <ol
          class="teach-list"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard
          tabIndex={0}
          aria-label="Messages that would be read"
        >
          {stage.messages.map((message) => (
            <Item key={message.key} message={message} />
          ))}
        </ol>
        <Mend stage={stage} onPoint={props.onPoint} />
        <Where stage={stage} label={label} path={path} onLabel={setLabel} onPath={setPath} />
        <Files files={props.files} />
      </div>
      <Foot {...props} stage={stage} label={label} path={path} />
    </div>
  );
}
