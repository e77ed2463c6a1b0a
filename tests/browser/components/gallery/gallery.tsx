import { render } from 'preact';
import type { SectionId } from '../../../../components/options/props.ts';
import type { LearntStage } from '../../../../components/overlay/props.ts';
import { SpotMark } from '../../../../components/overlay/SpotMark.tsx';
import { mountOverlay, shadowHost } from './mount.tsx';
import { mountOptions, mountPanel, pageOf } from './pages.tsx';
import { stages } from './states.ts';

// Dev only: `?state=furious&theme=dark&open=0&unfold=1` draws one state over a plain page, `?options=sites` and
// `?panel=furious` the pages.
const ask = new URLSearchParams(location.search);
const stage =
  stages[(ask.get('state') ?? ask.get('panel') ?? 'calmUrgent') as keyof typeof stages] ?? stages.calmUrgent;
const theme = (ask.get('theme') ?? 'light') as 'light' | 'dark';

function drawOverlay(): void {
  document.documentElement.style.background = theme === 'dark' ? '#0c0f11' : '#dfe5e8';
  const kind = ask.get('composer') === 'none' ? 'none' : 'public';
  const learnt: LearntStage = ask.has('learnt')
    ? { at: 'learnt', change: { reading: 'urgency', step: 'less' } }
    : { at: 'idle' };
  const { root } = mountOverlay({
    stage,
    theme,
    open: ask.get('open') !== '0',
    composer: { kind, label: null },
    learnt,
  });
  if (ask.has('learnt')) root.querySelector<HTMLElement>('.correct-head > .btn')?.click();
  if (ask.get('dir') === 'rtl') root.querySelector('.aisle')?.setAttribute('dir', 'rtl');
  if (!ask.get('unfold')) return;
  for (const fold of root.querySelectorAll('details')) fold.open = true;
  for (const head of root.querySelectorAll<HTMLElement>('.axis-head')) head.click();
}

function drawSpots(): void {
  document.documentElement.style.background = theme === 'dark' ? '#0c0f11' : '#dfe5e8';
  const { root } = shadowHost();
  const marks = stages.furious.triage.spotChecks.map(({ messageKey, check }, place) => (
    <SpotMark
      key={messageKey}
      theme={theme}
      messageKey={messageKey}
      check={check}
      place={{ x: 24, y: 320 - 300 * (1 - place) }}
      onShowReply={() => {}}
    />
  ));
  render(marks, root);
  root.querySelector<HTMLElement>('.spot-mark')?.click();
}

if (ask.has('spots')) drawSpots();
else if (ask.has('options')) mountOptions((ask.get('options') || 'sites') as SectionId, {}, theme, ask.get('notice'));
else if (ask.get('panel') === 'shut')
  mountPanel({ page: { at: 'shut', origin: null, says: 'This page cannot be read from here.' }, theme });
else if (ask.has('panel')) mountPanel({ page: pageOf(stage), theme });
else drawOverlay();
