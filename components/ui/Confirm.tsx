import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './Icon.tsx';

interface ConfirmProps {
  /** The button that asks: `Forget this person`. */
  label: string;
  icon?: IconName;
  /** What will happen, in one sentence; shown before the second click. */
  asks: string;
  /** The second button: `Forget`. */
  yes: string;
  /** `Keep` unless said otherwise. */
  no?: string;
  onYes(): void;
}

/** A step that cannot be taken back needs a second click, which says what will happen. Focus starts on the way out. */
export function Confirm(props: ConfirmProps) {
  const [asking, ask] = useState(false);
  const out = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asking) out.current?.focus();
    else if (asked.current) first.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button ref={first} type="button" class="btn danger" onClick={() => ask(true)}>
        {props.icon && <Icon name={props.icon} />} {props.label}
      </button>
    );
  }
  const decide = () => {
    ask(false);
    props.onYes();
  };
  return (
    <div
      class="confirm"
      role="alertdialog"
      aria-label={props.label}
      onKeyDown={(e) => e.key === 'Escape' && ask(false)}
    >
      <p>{props.asks}</p>
      <div class="row">
        <button type="button" class="btn danger" onClick={decide}>
          {props.yes}
        </button>
        <button ref={out} type="button" class="btn" onClick={() => ask(false)}>
          {props.no ?? 'Keep'}
        </button>
      </div>
    </div>
  );
}
