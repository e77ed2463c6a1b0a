import { afterEach, describe, expect, test } from 'vitest';
import type { OverlayStage } from '../../../components/overlay/props.ts';
import type { PageReading } from '../../../lib/domain/index.ts';
import type { Known } from '../../../lib/session/reader.ts';
import { composerView, targetsOf } from '../../../lib/session/view.ts';
import { clear, fillPage, readPage, triageOf } from './bed.ts';

afterEach(clear);

/** What a session knows of the page as `fillPage` made it. */
function known(view: Parameters<typeof triageOf>[1] = {}): Known & { stage: OverlayStage; reading: PageReading } {
  const outcome = readPage({ url: new URL(document.URL), doc: document });
  if (!outcome.ok) throw new Error('the bed has no conversation');
  const { conversation, composer } = outcome.value;
  const stage = { at: 'ready' as const, conversation, triage: triageOf(conversation, view) };
  return { stage, reading: outcome.value, failure: null, composer };
}

describe('composerView', () => {
  test('names the box in the words of the page, and who will read it', () => {
    fillPage([['customer', 'Where is it?']]);
    const box = document.querySelector('textarea')!;
    box.setAttribute('aria-label', '  Public reply to Dana ');
    const { stage } = known();
    expect(composerView(stage, box)).toEqual({ kind: 'private', label: 'Public reply to Dana' });
    box.removeAttribute('aria-label');
    box.placeholder = 'x'.repeat(200);
    expect(composerView(stage, box).label).toHaveLength(60);
    box.placeholder = '';
    expect(composerView(stage, box).label).toBeNull();
  });

  test('without a box, or before the reading stands, there is none', () => {
    fillPage([['customer', 'Where is it?']]);
    expect(composerView(known().stage, null)).toEqual({ kind: 'none', label: null });
    expect(composerView({ at: 'reading' }, document.querySelector('textarea'))).toEqual({ kind: 'none', label: null });
  });
});

describe('targetsOf', () => {
  test('the pill follows the newest customer message, marks follow the checked replies', () => {
    fillPage([
      ['customer', 'first'],
      ['agent', 'Great!'],
      ['customer', 'second'],
      ['agent', 'Even greater!'],
    ]);
    const targets = targetsOf(known());
    expect([...targets].map(([name, { element }]) => [name, element.id])).toEqual([
      ['pill', 'm2'],
      ['mark m1', 'm1'],
      ['mark m3', 'm3'],
    ]);
  });

  test('no marks when the user does not want them, nothing to follow before the reading stands', () => {
    fillPage([
      ['customer', 'first'],
      ['agent', 'Great!'],
    ]);
    expect([...targetsOf(known({ spotCheckMarks: false })).keys()]).toEqual(['pill']);
    expect(targetsOf({ ...known(), stage: { at: 'reading' } }).size).toBe(0);
    expect(targetsOf({ ...known(), reading: null }).size).toBe(0);
  });

  test('a recalled conversation has no messages on this page: the pill stays in its dock', () => {
    fillPage([['customer', 'first']]);
    const { reading, ...rest } = known();
    expect(targetsOf({ ...rest, reading: { ...reading, blocks: new Map() } }).size).toBe(0);
  });
});
