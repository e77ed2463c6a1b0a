// Every state of every surface in both themes, checked by axe, with a control that proves that it looks inside.
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { sections } from '../../../components/options/Options.tsx';
import { SpotMark } from '../../../components/overlay/SpotMark.tsx';
import { violations } from './axe.ts';
import { mountOverlay, shadowHost } from './gallery/mount.tsx';
import { mountOptions, mountPanel, pageOf } from './gallery/pages.tsx';
import { stages } from './gallery/states.ts';
import { settle } from './settle.ts';

let destroy: () => void = () => undefined;
afterEach(() => {
  destroy();
  destroy = () => undefined;
});

const themes = ['light', 'dark'] as const;
const names = Object.keys(stages) as (keyof typeof stages)[];

/** Unfolds all there is to unfold. */
function unfold(root: ParentNode): void {
  for (const fold of root.querySelectorAll('details')) fold.open = true;
  for (const head of root.querySelectorAll<HTMLElement>('.axis-head, .correct-head > .btn')) head.click();
}

describe.each(themes)('in the %s theme', (theme) => {
  test.each(names)('the card in the state %s breaks no rule, folded and unfolded', async (name) => {
    const overlay = mountOverlay({ stage: stages[name], theme });
    destroy = overlay.destroy;
    expect(await violations()).toEqual([]);
    unfold(overlay.root);
    await settle();
    expect(await violations()).toEqual([]);
  });

  test.each(names)('the pill in the state %s breaks no rule', async (name) => {
    destroy = mountOverlay({ stage: stages[name], theme, open: false }).destroy;
    expect(await violations()).toEqual([]);
  });

  test.each(sections.map((section) => section.id))('the options section %s breaks no rule', async (id) => {
    destroy = mountOptions(id, {}, theme, 'Saved.').destroy;
    await settle();
    expect(await violations()).toEqual([]);
  });

  test.each(names)('the side panel in the state %s breaks no rule', async (name) => {
    const panel = mountPanel({ page: pageOf(stages[name]), theme });
    destroy = panel.destroy;
    unfold(panel.root);
    // What has scrolled behind the draft is not out of reach: it scrolls on. axe looks at one place of the scroll only.
    const draft = panel.root.querySelector<HTMLElement>('.here > .draft');
    if (draft) draft.style.position = 'static';
    await settle();
    expect(await violations()).toEqual([]);
  });

  test('a spot mark with its reason breaks no rule', async () => {
    const host = shadowHost();
    destroy = host.destroy;
    const { check, messageKey } = stages.furious.triage.spotChecks[0]!;
    render(<SpotMark theme={theme} check={check} messageKey={messageKey} onShowReply={() => undefined} />, host.root);
    host.root.querySelector<HTMLElement>('.spot-mark')!.click();
    await settle();
    expect(await violations()).toEqual([]);
  });
});

test('the side panel of a page that is not granted breaks no rule', async () => {
  destroy = mountPanel({ page: { at: 'shut', origin: null, says: 'Not from here.' } }).destroy;
  expect(await violations()).toEqual([]);
});

test('control: a text box without a name inside the shadow root is found', async () => {
  const overlay = mountOverlay();
  destroy = overlay.destroy;
  overlay.root.querySelector('textarea')!.removeAttribute('aria-label');
  expect((await violations()).join()).toContain('label');
});

test('control: grey on grey inside the shadow root is found', async () => {
  const overlay = mountOverlay();
  destroy = overlay.destroy;
  overlay.root.querySelector<HTMLElement>('.axis-says')!.style.color = '#cccccc';
  expect((await violations()).join()).toContain('color-contrast');
});
