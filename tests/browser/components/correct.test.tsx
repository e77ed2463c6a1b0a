// The sentence of a reading leads to the words it stands on; a reading that is wrong is put right with one click.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { NatureChange } from '../../../lib/domain/index.ts';
import { violations } from './axe.ts';
import { mountOverlay } from './gallery/mount.tsx';
import { mountPanel, pageOf } from './gallery/pages.tsx';
import { stages } from './gallery/states.ts';
import { settle } from './settle.ts';

let destroy: () => void = () => undefined;
afterEach(() => {
  destroy();
  destroy = () => undefined;
});

function card(part: Parameters<typeof mountOverlay>[0] = {}) {
  const overlay = mountOverlay(part);
  destroy = overlay.destroy;
  const one = (css: string) => overlay.root.querySelector<HTMLElement>(css)!;
  const button = (label: string) =>
    [...overlay.root.querySelectorAll<HTMLElement>('button')].find((each) =>
      each.textContent!.trim().startsWith(label),
    )!;
  return { ...overlay, one, button, head: () => one('.correct-head > .btn') };
}

describe('the sentence', () => {
  test('is one sentence, whose claims show their words, by mouse and by keyboard', async () => {
    const onShowEvidence = vi.fn();
    const { one, root } = card({ onShowEvidence });
    expect(one('.gist').textContent).toBe(
      'A calm and polite message: it tells of gas, fire, smoke or current and a person needs special care, so it is very urgent.',
    );
    expect(root.querySelector('[data-axis="nature"] .axis-says')).toBeNull();
    const claims = [...root.querySelectorAll<HTMLElement>('.claim')];
    expect(claims.map((claim) => claim.title)).toEqual([
      'Show in the page: “sorry to bother you”',
      'Show in the page: “smell of gas”',
      'Show in the page: “my daughter has asthma”',
    ]);
    claims[1]!.click();
    claims[2]!.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    expect(onShowEvidence.mock.calls.map(([span]) => span.text)).toEqual([
      'smell of gas',
      'my daughter has asthma',
      'my daughter has asthma',
    ]);
  });

  test('a reading without one keeps its short words', () => {
    const { one } = card({ stage: stages.furious });
    expect(one('.gist')).toBeNull();
    expect(one('[data-axis="nature"] .axis-says').textContent).not.toBe('');
  });

  test('a hostile piece is text', () => {
    const { triage } = stages.calmUrgent;
    const text = '<img src=x onerror="window.hit=1">';
    const span = { text, start: 0, end: text.length, says: text, points: 1 };
    const { one } = card({ stage: { ...stages.calmUrgent, triage: { ...triage, gist: [{ text, span }] } } });
    expect(one('.gist').textContent).toBe(text);
    expect(one('.gist img')).toBeNull();
  });

  test('evidence without words of its own is no button', () => {
    const { triage } = stages.calmUrgent;
    const span = { text: '', start: 0, end: 0, says: 'you corrected a message like this one', points: 20 };
    const nature = { ...triage.scorecard.axes.nature };
    nature.contributions = [{ ...nature.contributions[0]!, evidence: [{ span }] }];
    const scorecard = { ...triage.scorecard, axes: { ...triage.scorecard.axes, nature } };
    const { one } = card({ stage: { ...stages.calmUrgent, triage: { ...triage, scorecard } } });
    expect(one('#aisle-why-nature .evidence').textContent).toBe('you corrected a message like this one +20');
    expect(one('#aisle-why-nature .quote')).toBeNull();
  });
});

describe('putting it right', () => {
  test('the ways are folded away until somebody asks', () => {
    const { head, one } = card();
    expect(one('#aisle-correct').hidden).toBe(true);
    expect(head().getAttribute('aria-expanded')).toBe('false');
    head().click();
  });

  test('one click each: less and more of both readings, and the other topics', async () => {
    const onCorrect = vi.fn<(change: NatureChange) => void>();
    const { head, button } = card({ onCorrect });
    head().click();
    await settle();
    for (const label of ['Less urgent', 'More urgent', 'Less annoyed', 'More annoyed', 'a bill']) button(label).click();
    expect(onCorrect.mock.calls.map(([change]) => change)).toEqual([
      { reading: 'urgency', step: 'less' },
      { reading: 'urgency', step: 'more' },
      { reading: 'irritation', step: 'less' },
      { reading: 'irritation', step: 'more' },
      { reading: 'topic', topic: 'billing' },
    ]);
  });

  test('what it is read as is shown, not offered; what is at its end goes one way only', async () => {
    const onCorrect = vi.fn();
    const { triage } = stages.calmUrgent;
    const nature = { ...triage.nature, urgency: { ...triage.nature.urgency, level: 100 } };
    nature.intents = [{ id: 'outage', confidence: 0.9 }];
    const { head, button, one } = card({ onCorrect, stage: { ...stages.calmUrgent, triage: { ...triage, nature } } });
    head().click();
    await settle();
    expect(one('.steps .chip').textContent).toBe('something broken (as read)');
    expect(button('something broken')).toBeUndefined();
    expect(button('More urgent').getAttribute('aria-disabled')).toBe('true');
    button('More urgent').click();
    expect(onCorrect).not.toHaveBeenCalled();
  });

  test('a reading that abstains has nothing to correct, nor has a place that cannot learn', () => {
    const { one, update } = card({ stage: stages.unknown });
    expect(one('.correct')).toBeNull();
    const { onCorrect: _, ...without } = { onCorrect: undefined };
    update({ stage: stages.calmUrgent, ...without });
    expect(one('.correct')).not.toBeNull();
  });

  test('says quietly what was learnt, with the way back, and keeps the focus', async () => {
    const onUndoCorrection = vi.fn();
    const { head, one, button, update, root } = card({ onUndoCorrection });
    head().click();
    await settle();
    button('Less urgent').focus();
    update({ learnt: { at: 'learning' } });
    expect(one('.learnt').textContent).toBe('Learning…');
    expect(root.activeElement?.textContent).toBe('Less urgent');
    update({ learnt: { at: 'learnt', change: { reading: 'urgency', step: 'less' } } });
    expect(one('.learnt [role="status"]').textContent).toBe('Learnt: less urgent.');
    button('Undo').focus();
    await userEvent.keyboard('{Enter}');
    expect(onUndoCorrection).toHaveBeenCalledOnce();
    update({ learnt: { at: 'undone' } });
    await settle();
    expect(one('.learnt').textContent).toBe('Taken back.');
    expect(root.activeElement).toBe(head());
  });

  test('a refusal is said in its own words', () => {
    const { one } = card({ learnt: { at: 'failed', says: 'A sign of danger is never made less urgent.' } });
    expect(one('.learnt').textContent).toBe('A sign of danger is never made less urgent.');
  });

  test.each(['light', 'dark'] as const)('breaks no rule of accessibility while it says so (%s)', async (theme) => {
    const { head } = card({ theme, learnt: { at: 'learnt', change: { reading: 'topic', topic: 'refund' } } });
    head().click();
    await settle();
    expect(await violations()).toEqual([]);
  });
});

describe('in the side panel', () => {
  test('the sentence, the correction and the quoted text are there, too', async () => {
    const onCorrect = vi.fn();
    const page = pageOf(stages.calmUrgent);
    if (page.at !== 'open') throw new Error('not open');
    const quoted = 'On 3 May, Priya wrote:\n> Which <b>boiler</b>?';
    const panel = mountPanel({ page: { at: 'open', state: { ...page.state, quoted } }, onCorrect });
    destroy = panel.destroy;
    expect(panel.root.querySelector('.gist')!.textContent).toContain('it tells of gas');
    panel.root.querySelector<HTMLElement>('.correct-head > .btn')!.click();
    await settle();
    panel.root.querySelector<HTMLElement>('.levels .btn')!.click();
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith({ reading: 'urgency', step: 'less' });
    const fold = [...panel.root.querySelectorAll<HTMLDetailsElement>('details.fold')].find((each) =>
      each.textContent!.includes('Quoted text and signature'),
    )!;
    expect(fold.open).toBe(false);
    expect(fold.querySelector('blockquote')!.textContent).toBe(quoted);
    expect(fold.querySelector('blockquote')!.children).toHaveLength(0);
  });

  test('no fold where nothing was left out', () => {
    const panel = mountPanel({ page: pageOf(stages.calmUrgent) });
    destroy = panel.destroy;
    expect(panel.root.textContent).not.toContain('Quoted text');
  });
});
