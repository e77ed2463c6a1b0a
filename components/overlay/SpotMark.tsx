import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import type { SpotMarkProps } from './props.ts';
import { CheckBody, verdictWords } from './SpotChecks.tsx';

/** Turns the reason over where it would leave the screen. Measured once when it opens. */
function useInside(open: boolean) {
  const pop = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const el = pop.current;
    if (!open || !el) return;
    const box = el.getBoundingClientRect();
    const { innerWidth, innerHeight } = el.ownerDocument.defaultView ?? globalThis;
    el.toggleAttribute('data-back', box.right > innerWidth || box.left < 0);
    el.toggleAttribute('data-up', box.bottom > innerHeight && box.top > box.height);
  }, [open]);
  return pop;
}

/** A small tone mark beside one agent reply; a click tells the reason. About the text, not about the colleague. */
export function SpotMark(props: SpotMarkProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { check, place } = props;
  const { label, tone } = verdictWords[check.toneMatch.verdict];
  const pop = useInside(open);
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
      data-open={open ? '' : undefined}
      style={place ? { left: `${place.x}px`, top: `${place.y}px` } : undefined}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => event.stopPropagation()}
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
        <div ref={pop} class="spot-pop">
          <CheckBody messageKey={props.messageKey} check={check} onShowReply={props.onShowReply} />
          <button type="button" class="btn tiny" onClick={close}>
            Close
          </button>
        </div>
      )}
    </div>
  );
}
