import { useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import type { SpotMarkProps } from './props.ts';
import { CheckBody, verdictWords } from './SpotChecks.tsx';

/** A small tone mark beside one agent reply; a click tells the reason. About the text, not about the colleague. */
export function SpotMark(props: SpotMarkProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { check, place } = props;
  const { label, tone } = verdictWords[check.toneMatch.verdict];
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' && open) close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps key events from the page
    <div
      class="aisle spot"
      dir="ltr"
      lang="en"
      data-theme={props.theme}
      data-fixed={place ? '' : undefined}
      style={place ? { left: `${place.x}px`, top: `${place.y}px` } : undefined}
      onKeyDown={onKeyDown}
    >
      <button
        ref={button}
        type="button"
        class="spot-mark"
        data-tone={tone}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name={tone === 'good' ? 'check' : tone === 'unknown' ? 'unknown' : 'alert'} size={14} />
        {label}
        {check.findings.length > 0 && (
          <span>
            · {check.findings.length}
            <span class="sr"> to look at</span>
          </span>
        )}
      </button>
      {open && (
        <div class="spot-pop">
          <CheckBody messageKey={props.messageKey} check={check} onShowReply={props.onShowReply} />
          <button type="button" class="btn tiny" onClick={close}>
            Close
          </button>
        </div>
      )}
    </div>
  );
}
