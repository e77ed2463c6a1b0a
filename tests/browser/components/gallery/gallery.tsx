import { mountOverlay } from './mount.tsx';
import { stages } from './states.ts';

// Dev only: `?state=furious&theme=dark&open=0&unfold=1` draws one state over a plain page.
const ask = new URLSearchParams(location.search);
const stage = stages[(ask.get('state') ?? 'calmUrgent') as keyof typeof stages];
const theme = (ask.get('theme') ?? 'light') as 'light' | 'dark';
document.documentElement.style.background = theme === 'dark' ? '#0c0f11' : '#dfe5e8';
const composer = ask.get('composer') === 'none' ? 'none' : 'public';
const overlay = mountOverlay({
  stage,
  theme,
  open: ask.get('open') !== '0',
  composer: { kind: composer, label: null },
});
if (ask.get('dir') === 'rtl') overlay.root.querySelector('.aisle')?.setAttribute('dir', 'rtl');
if (ask.get('unfold')) {
  for (const fold of overlay.root.querySelectorAll('details')) fold.open = true;
  for (const head of overlay.root.querySelectorAll<HTMLElement>('.axis-head')) head.click();
}
