// The draft: shown, edited, measured, inserted on a click, taken back; never sent.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { DraftStage, InsertStage } from '../../../components/overlay/props.ts';
import { mountOverlay } from './gallery/mount.tsx';
import { draft, measure, stages } from './gallery/states.ts';

let overlay: ReturnType<typeof mountOverlay>;
afterEach(() => overlay.destroy());

const one = (css: string) => overlay.root.querySelector<HTMLElement>(css)!;
const box = () => overlay.root.querySelector('textarea')!;
const button = (label: string) =>
  [...overlay.root.querySelectorAll<HTMLButtonElement>('.draft button')].find(
    (each) => each.textContent?.trim() === label,
  );
const ready = (insert: InsertStage, text = draft.text): DraftStage => ({
  at: 'ready',
  draft: { ...draft, text, measure: measure(text) },
  insert,
});

test('asks for a first draft, then for other versions', async () => {
  const onDraft = vi.fn();
  overlay = mountOverlay({ draft: { at: 'none' }, onDraft });
  button('Draft a reply')!.click();
  overlay.update({ draft: ready({ at: 'idle' }) });
  button('Another version')!.click();
  await vi.waitFor(() => expect(onDraft.mock.calls).toEqual([[0], [1]]));
});

test('says that it writes, and what to do when it could not', () => {
  const onDraft = vi.fn();
  overlay = mountOverlay({ draft: { at: 'writing' } });
  expect(one('.draft [role="status"]').textContent).toContain('Writing');
  overlay.update({ draft: { at: 'failed', says: 'No draft in this language yet.' }, onDraft });
  expect(one('.draft').textContent).toContain('No draft in this language yet.');
  button('Try again')!.click();
  expect(onDraft).toHaveBeenCalledWith(0);
});

test('says whom the reply is for and names the text box', () => {
  overlay = mountOverlay();
  expect(one('.draft h3').textContent).toBe('Reply to Maren');
  expect(box().getAttribute('aria-label')).toBe('Draft reply to Maren');
  expect(box().lang).toBe('en');
});

describe('editing', () => {
  test('inserts and copies what the agent typed, not what was drafted', async () => {
    const [onEdit, onInsert, onCopy] = [vi.fn(), vi.fn(), vi.fn()];
    overlay = mountOverlay({ onEdit, onInsert, onCopy });
    await userEvent.fill(box(), 'Please leave the kitchen now. ^JB');
    button('Insert')!.click();
    button('Copy')!.click();
    expect(onEdit).toHaveBeenLastCalledWith('Please leave the kitchen now. ^JB');
    expect(onInsert).toHaveBeenCalledExactlyOnceWith('Please leave the kitchen now. ^JB');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('Please leave the kitchen now. ^JB');
  });

  test('keeps the edit while the rest is drawn anew, and drops it for a new draft', async () => {
    const stage = ready({ at: 'idle' });
    overlay = mountOverlay({ draft: stage });
    await userEvent.fill(box(), 'Mine');
    overlay.update({ draft: { ...stage, insert: { at: 'copied' } } as DraftStage, now: Date.now() });
    expect(box().value).toBe('Mine');
    overlay.update({ draft: ready({ at: 'idle' }, 'Another one') });
    expect(box().value).toBe('Another one');
  });

  test('measures what is typed in the unit of the channel', async () => {
    overlay = mountOverlay();
    expect(one('.length').textContent).toContain('234');
    expect(one('.length').textContent).toContain('280 characters as X counts');
    await userEvent.fill(box(), 'x'.repeat(292));
    expect(one('.length').dataset.state).toBe('over');
    expect(one('.length').textContent).toContain('12 over the limit');
    await userEvent.fill(box(), 'Short.');
    expect(one('.length').textContent).toContain('274 left');
  });

  test('a text over the limit can still be inserted, but says so', async () => {
    overlay = mountOverlay();
    await userEvent.fill(box(), 'x'.repeat(300));
    expect(button('Insert')).toBeUndefined();
    expect(button('Insert anyway')!.className).toContain('danger');
  });

  test('nothing can be inserted from an empty box', async () => {
    overlay = mountOverlay();
    await userEvent.fill(box(), '   ');
    expect(button('Insert')!.disabled).toBe(true);
    expect(button('Copy')!.disabled).toBe(true);
  });
});

describe('what became of it', () => {
  test('an insert is confirmed, and can be taken back where the editor can', () => {
    const onUndoInsert = vi.fn();
    overlay = mountOverlay({ draft: ready({ at: 'inserted', canUndo: true }), onUndoInsert });
    expect(one('.said-status').textContent).toContain('Nothing was sent');
    button('Undo insert')!.click();
    expect(onUndoInsert).toHaveBeenCalledOnce();
    overlay.update({ draft: ready({ at: 'inserted', canUndo: false }) });
    expect(button('Undo insert')).toBeUndefined();
  });

  test.each<[InsertStage, string]>([
    [{ at: 'copied' }, 'Copied.'],
    [{ at: 'undone' }, 'Taken out'],
    [{ at: 'inserting' }, 'Writing into'],
    [
      { at: 'failed', says: 'The box refused the text.', copied: true },
      'The box refused the text. The text is copied: paste it.',
    ],
  ])('%o is said in the status line', (insert, words) => {
    overlay = mountOverlay({ draft: ready(insert) });
    expect(one('.said-status').getAttribute('role')).toBe('status');
    expect(one('.said-status').textContent).toContain(words);
  });

  test('while it writes, a second click does nothing', () => {
    overlay = mountOverlay({ draft: ready({ at: 'inserting' }) });
    expect(button('Insert')!.disabled).toBe(true);
  });
});

describe('where it goes', () => {
  test('without a reply box there is only Copy', () => {
    overlay = mountOverlay({ composer: { kind: 'none', label: null } });
    expect(button('Insert')).toBeUndefined();
    expect(button('Copy')!.className).toContain('primary');
    expect(one('.draft-head').textContent).toContain('no reply box here');
  });

  test('an internal note is told apart from a reply', () => {
    overlay = mountOverlay({ composer: { kind: 'internal', label: null } });
    expect(one('.draft-head').textContent).toContain('the customer will not see it');
  });
});

test('what must be fixed is shown open; hints are folded', () => {
  const serious = { id: 'placeholder', severity: 'block' as const, says: 'A placeholder is left: [name].', span: null };
  const stage = { ...draft, checks: [serious, ...draft.checks] };
  overlay = mountOverlay({ stage: stages.furious, draft: { at: 'ready', draft: stage, insert: { at: 'idle' } } });
  expect(one('.draft > .finding').textContent).toContain('A placeholder is left');
  expect(one('.draft details').textContent).toContain('1 hint');
  expect(button('Insert anyway')).toBeDefined();
});
