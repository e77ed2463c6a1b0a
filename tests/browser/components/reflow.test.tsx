// 320 pixels wide, 400 % zoom, right to left, and marks: nothing is cut off, nothing scrolls sideways.
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { sections } from '../../../components/options/Options.tsx';
import { SpotMark } from '../../../components/overlay/SpotMark.tsx';
import { mountOverlay, shadowHost } from './gallery/mount.tsx';
import { mountOptions, mountPanel, pageOf } from './gallery/pages.tsx';
import { stages } from './gallery/states.ts';
import { settle } from './settle.ts';

let destroy: () => void = () => undefined;
afterEach(async () => {
  destroy();
  await page.viewport(1024, 768);
});

const names = ['calmUrgent', 'furious', 'unknown', 'longNames', 'arabic', 'japanese', 'failed'] as const;

/** Elements that stick out of the screen, by their class. Things made for screen readers alone do not count. */
function outside(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((el) => {
    const box = el.getBoundingClientRect();
    const seen = box.width > 1 && box.height > 1 && !el.closest('.sr, .wide');
    return seen && (box.right > innerWidth + 1 || box.left < -1) ? [el.className || el.tagName] : [];
  });
}

describe('at 320 by 568', () => {
  test.each(names)('the card in the state %s fits', async (name) => {
    await page.viewport(320, 568);
    const overlay = mountOverlay({ stage: stages[name] });
    destroy = overlay.destroy;
    for (const fold of overlay.root.querySelectorAll('details')) fold.open = true;
    for (const head of overlay.root.querySelectorAll<HTMLElement>('.axis-head')) head.click();
    await settle();
    expect(outside(overlay.root)).toEqual([]);
  });

  test.each(names)('the panel in the state %s fits', async (name) => {
    await page.viewport(320, 568);
    const panel = mountPanel({ page: pageOf(stages[name]) });
    destroy = panel.destroy;
    expect(outside(panel.root)).toEqual([]);
  });

  test.each(sections.map((one) => one.id))('the options section %s fits', async (id) => {
    await page.viewport(320, 568);
    const options = mountOptions(id);
    destroy = options.destroy;
    await settle();
    expect(outside(options.root)).toEqual([]);
  });
});

test('with little height everything is in one scroll, and the reply can be reached', async () => {
  await page.viewport(320, 256);
  const overlay = mountOverlay({ stage: stages.furious });
  destroy = overlay.destroy;
  const card = overlay.root.querySelector<HTMLElement>('.card')!;
  overlay.root.querySelector('textarea')!.scrollIntoView();
  const box = overlay.root.querySelector('textarea')!.getBoundingClientRect();
  expect(card.scrollTop).toBeGreaterThan(0);
  expect(box.top).toBeLessThan(256);
  expect(box.bottom).toBeGreaterThan(0);
});

test('in a tall window the reply stays in view while the reading scrolls', async () => {
  await page.viewport(1280, 800);
  const overlay = mountOverlay({ stage: stages.furious });
  destroy = overlay.destroy;
  for (const head of overlay.root.querySelectorAll<HTMLElement>('.axis-head')) head.click();
  await settle();
  const scroll = overlay.root.querySelector<HTMLElement>('.scroll')!;
  scroll.scrollTop = 9999;
  expect(scroll.scrollTop).toBeGreaterThan(0);
  const insert = overlay.root.querySelector('.draft .row .btn')!.getBoundingClientRect();
  expect(insert.bottom).toBeLessThanOrEqual(800);
});

test('from right to left the card docks on the left and its parts are mirrored', async () => {
  await page.viewport(1280, 800);
  const overlay = mountOverlay({ stage: stages.arabic });
  destroy = overlay.destroy;
  overlay.root.querySelector('.aisle')!.setAttribute('dir', 'rtl');
  const card = overlay.root.querySelector('.card')!.getBoundingClientRect();
  const face = overlay.root.querySelector('.face')!.getBoundingClientRect();
  const name = overlay.root.querySelector('#aisle-title')!.getBoundingClientRect();
  expect(card.left).toBe(12);
  expect(face.left).toBeGreaterThan(name.left);
});

test.each([
  ['right edge', { x: 880, y: 30 }],
  ['bottom edge', { x: 20, y: 730 }],
  ['corner', { x: 880, y: 730 }],
])('the reason of a spot mark at the %s stays on the screen', async (_where, place) => {
  const host = shadowHost();
  destroy = host.destroy;
  const { check, messageKey } = stages.furious.triage.spotChecks[0]!;
  const mark = <SpotMark theme="light" check={check} messageKey={messageKey} place={place} onShowReply={() => {}} />;
  render(mark, host.root);
  host.root.querySelector<HTMLElement>('.spot-mark')!.click();
  await settle();
  const box = host.root.querySelector('.spot-pop')!.getBoundingClientRect();
  expect(box.right).toBeLessThanOrEqual(innerWidth);
  expect(box.bottom).toBeLessThanOrEqual(innerHeight);
  expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
});

test('a spot mark tells its reason on click, points at the words, and closes with Escape', async () => {
  const host = shadowHost();
  destroy = host.destroy;
  const onShowReply = vi.fn();
  const { check, messageKey } = stages.furious.triage.spotChecks[0]!;
  const mark = (
    <SpotMark theme="light" check={check} messageKey={messageKey} place={{ x: 20, y: 30 }} onShowReply={onShowReply} />
  );
  render(mark, host.root);
  const button = host.root.querySelector<HTMLElement>('.spot-mark')!;
  expect(button.textContent).toContain('Tone clashes');
  expect(button.getBoundingClientRect().left).toBe(20);
  expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  button.click();
  await settle();
  await vi.waitFor(() => expect(host.root.querySelector('.spot-pop')!.textContent).toContain('reads as mockery'));
  host.root.querySelector<HTMLElement>('.spot-pop .quote')!.click();
  expect(onShowReply).toHaveBeenCalledExactlyOnceWith('r1', check.findings[0]);
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
  await vi.waitFor(() => expect(host.root.querySelector('.spot-pop')).toBeNull());
  expect(host.root.activeElement).toBe(button);
});
