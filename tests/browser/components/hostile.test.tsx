// Whatever a customer writes becomes text and nothing else.
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { OverlayStage } from '../../../components/overlay/props.ts';
import { SpotMark } from '../../../components/overlay/SpotMark.tsx';
import { mountOverlay, shadowHost } from './gallery/mount.tsx';
import { mountPanel, pageOf } from './gallery/pages.tsx';
import { conversation, message, nobody } from './gallery/parts.ts';
import { stages } from './gallery/states.ts';
import { settle } from './settle.ts';

let destroy: () => void = () => undefined;
afterEach(() => destroy());

const planted = 'img, script, iframe, object, embed, [onerror], [onload], a[href^="javascript"]';

/** The gallery's ready state with another text and name. */
function saying(text: string, name: string | null = text.slice(0, 80)): OverlayStage {
  const author = { ...nobody, name, handle: text.slice(0, 60), email: null };
  return { ...stages.furious, conversation: conversation([message({ text, author })]) };
}

const polyglots = [
  '<img src=x onerror="globalThis.hit=1">',
  '"><script>globalThis.hit=1</script>',
  '<svg onload=globalThis.hit=1>',
  "javascript:/*--></title></style></textarea></script><svg/onload='+/\"/+/onmouseover=1/+/[*/[]/+globalThis.hit=1//'>",
  '</textarea><iframe srcdoc="<script>parent.hit=1</script>">',
];

test.each(polyglots)('%s makes no element and runs nothing', async (text) => {
  const overlay = mountOverlay({ stage: saying(text) });
  destroy = overlay.destroy;
  expect(overlay.root.querySelectorAll(planted)).toHaveLength(0);
  expect(overlay.root.querySelector('.said')!.textContent).toBe(text);
  await settle();
  expect('hit' in globalThis).toBe(false);
});

test.each(polyglots)('%s in the side panel makes no element either', (text) => {
  const panel = mountPanel({ page: pageOf(saying(text)) });
  destroy = panel.destroy;
  expect(panel.root.querySelectorAll(planted)).toHaveLength(0);
  expect(panel.root.querySelector('.whole')!.textContent).toBe(text);
});

test('the words of a checked reply make no element', async () => {
  const host = shadowHost();
  destroy = host.destroy;
  const finding = {
    id: 'f',
    severity: 'warn' as const,
    says: polyglots[0]!,
    span: { start: 0, end: 1, text: polyglots[1]! },
  };
  const check = { findings: [finding], toneMatch: { level: 1, verdict: 'clashes' as const, says: polyglots[2]! } };
  render(<SpotMark theme="light" check={check} messageKey="r" onShowReply={() => undefined} />, host.root);
  host.root.querySelector<HTMLElement>('.spot-mark')!.click();
  await settle();
  expect(host.root.querySelector('.spot-pop')!.textContent).toContain('<img');
  expect(host.root.querySelectorAll(planted)).toHaveLength(0);
});

test.each([
  ['only emoji', '🤬'.repeat(500)],
  ['a million characters', 'a '.repeat(500_000)],
  ['lone surrogates and tag characters', '\ud800\udfff x \u{e0041}\u{e0042} \udc00'],
  ['bidi overrides', '\u202e\u2067evil\u2069\u202c \u200f'],
  ['nothing', ''],
])('%s stays inside the card', (_what, text) => {
  const overlay = mountOverlay({ stage: saying(text, text.slice(0, 300) || null) });
  destroy = overlay.destroy;
  const card = overlay.root.querySelector('.card')!.getBoundingClientRect();
  const said = overlay.root.querySelector('.said')!.getBoundingClientRect();
  expect(said.height).toBeLessThanOrEqual(66);
  expect(said.right).toBeLessThanOrEqual(card.right);
  expect(overlay.root.querySelector('.scroll')!.scrollWidth).toBeLessThanOrEqual(Math.ceil(card.width));
});

test('styles of the page do not reach the card', () => {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = '* { color: rgb(1, 2, 3) !important; font-size: 60px !important } html { letter-spacing: 9px }';
  const overlay = mountOverlay();
  destroy = () => {
    overlay.destroy();
    style.remove();
  };
  const title = getComputedStyle(overlay.root.querySelector('#aisle-title')!);
  expect(title.fontSize).toBe('17px');
  expect(title.letterSpacing).toBe('normal');
});
