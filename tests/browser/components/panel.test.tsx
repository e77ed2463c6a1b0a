// The side panel: the same reading with room, the person's rights, and what to do where Aisle may not read.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mountPanel, pageOf } from './gallery/pages.tsx';
import { NOW } from './gallery/parts.ts';
import { stages } from './gallery/states.ts';
import { settle } from './settle.ts';

let panel: ReturnType<typeof mountPanel>;
afterEach(() => panel.destroy());

const one = (css: string) => panel.root.querySelector<HTMLElement>(css)!;
const button = (label: string) =>
  [...panel.root.querySelectorAll<HTMLButtonElement>('button')].find((each) =>
    each.textContent?.trim().startsWith(label),
  );

describe('where Aisle may not read', () => {
  test('a known site is allowed with one click', () => {
    const onAlways = vi.fn();
    panel = mountPanel({ page: { at: 'shut', origin: 'https://desk.example', says: null }, onAlways });
    button('Always on desk.example')!.click();
    expect(onAlways).toHaveBeenCalledExactlyOnceWith('https://desk.example');
  });

  test('an unknown site is asked for by its address', async () => {
    const onAlways = vi.fn();
    panel = mountPanel({ page: { at: 'shut', origin: null, says: null }, onAlways });
    expect(button('Always')!.disabled).toBe(true);
    await userEvent.fill(one('input'), 'desk.example');
    button('Always')!.click();
    expect(onAlways).toHaveBeenCalledExactlyOnceWith('desk.example');
  });

  test('reading once is offered, and a refusal is said', () => {
    const onReadOnce = vi.fn();
    panel = mountPanel({ page: { at: 'shut', origin: null, says: 'Click the button in the toolbar.' }, onReadOnce });
    button('Read this page once')!.click();
    expect(onReadOnce).toHaveBeenCalledOnce();
    expect(one('.note').textContent).toContain('Click the button in the toolbar.');
  });
});

describe('nothing to show', () => {
  test('a page without a conversation, a failure, and a reading under way each say so', () => {
    const state = {
      url: '',
      conversation: null,
      triage: null,
      failure: null,
      hasComposer: false,
      mode: 'overlay' as const,
    };
    panel = mountPanel({ page: { at: 'open', state } });
    expect(one('.empty').textContent).toContain('There is no conversation on this page.');
    panel.update({ page: pageOf(stages.failed) });
    expect(one('.empty').textContent).toContain('Not found: author, time.');
    const { conversation } = stages.calmUrgent;
    panel.update({ page: { at: 'open', state: { ...state, conversation } } });
    expect(one('.empty').textContent).toContain('Reading this conversation');
  });
});

describe('a page that must stay as it is', () => {
  const unread = {
    url: '',
    conversation: null,
    triage: null,
    failure: null,
    hasComposer: false,
    mode: 'panel' as const,
  };

  test('is read on a click, and the panel says so', () => {
    const onReadAgain = vi.fn();
    panel = mountPanel({ page: { at: 'open', state: unread }, onReadAgain });
    expect(one('.empty').textContent).toMatch(/only when you ask.*changes nothing on the page/);
    button('Read this page')!.click();
    expect(onReadAgain).toHaveBeenCalledOnce();
  });

  test('shows its reading with that word, and offers a copy only', () => {
    const { conversation, triage } = stages.calmUrgent;
    const state = { ...unread, conversation, triage };
    panel = mountPanel({ page: { at: 'open', state }, composer: { kind: 'none', label: null } });
    expect(one('.note').textContent).toMatch(/Side panel only: nothing on this page was changed/);
    expect(button('Insert')).toBeUndefined();
  });

  test('says what could not be read, as on any page', () => {
    const failure = { code: 'no-conversation' as const, says: 'No talk here.', missing: [], reader: 'x', key: null };
    panel = mountPanel({ page: { at: 'open', state: { ...unread, failure } } });
    expect(one('.empty').textContent).toContain('No talk here.');
  });
});

describe('the reading', () => {
  test('marks all evidence in the whole message and points at the one asked for', async () => {
    panel = mountPanel();
    const marks = () => [...panel.root.querySelectorAll<HTMLElement>('.whole mark')];
    expect(marks().map((mark) => mark.textContent)).toEqual([
      'sorry to bother you',
      'smell of gas',
      'my daughter has asthma',
    ]);
    one('.axis-head').click();
    one('.quote').click();
    await settle();
    expect(
      marks()
        .filter((mark) => 'shown' in mark.dataset)
        .map((mark) => mark.textContent),
    ).toEqual(['smell of gas']);
  });

  test('another conversation begins at the first tab again', async () => {
    panel = mountPanel();
    one('#tab-person').click();
    await settle();
    const other = { ...stages.furious, triage: { ...stages.furious.triage, conversationId: 'generic/other' } };
    panel.update({ page: pageOf(other) });
    await settle();
    expect(one('#tab-reading').getAttribute('aria-selected')).toBe('true');
    expect(one('#panel-title').textContent).toBe('Bertrand Achterberg');
  });
});

test('tabs move by arrow keys, Home and End, and are one stop', async () => {
  panel = mountPanel();
  one('#tab-reading').focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement?.id).toBe('tab-person');
  await userEvent.keyboard('{End}');
  expect(document.activeElement?.id).toBe('tab-thread');
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement?.id).toBe('tab-reading');
  await userEvent.keyboard('{ArrowLeft}{Home}');
  await settle();
  expect(one('#panel-reading').hidden).toBe(false);
  expect(panel.root.querySelectorAll('[role="tab"][tabindex="0"]')).toHaveLength(1);
});

describe('the person', () => {
  test('each fact stands under its source with its age', () => {
    panel = mountPanel();
    const facts = one('#panel-person').textContent!;
    expect(facts).toContain('your import “Autumn customers” 9 days ago');
    expect(facts).toContain('14 orders since 2019');
    expect(facts).toContain('40 days ago, may be out of date');
    expect(facts).toContain('First seen 13 months ago, 4 conversations. Deleted in 30 days');
  });

  test('nothing known is said, and that it is not the same as nothing there', () => {
    panel = mountPanel({ page: pageOf(stages.unknown), person: null });
    expect(one('#panel-person').textContent).toContain('not the same as nothing there');
    expect(button('Forget')).toBeUndefined();
  });

  test('a suggestion becomes a link only by a click, and can be undone', () => {
    const onLink = vi.fn();
    panel = mountPanel({ page: pageOf(stages.furious), onLink });
    button('This is them')!.click();
    expect(onLink).toHaveBeenLastCalledWith('C-771');
    panel.update({ page: pageOf(stages.calmUrgent), onLink });
    button('Not them')!.click();
    expect(onLink).toHaveBeenLastCalledWith(null);
  });

  test('forgetting takes two clicks and says what it deletes; focus starts on the way out', async () => {
    const onForget = vi.fn();
    panel = mountPanel({ onForget });
    one('#tab-person').click();
    await settle();
    button('Forget this person')!.click();
    await settle();
    expect(one('[role="alertdialog"]').textContent).toContain('Maren Oyelaran');
    expect(document.activeElement?.textContent).toBe('Keep');
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(document.activeElement?.textContent?.trim()).toBe('Forget this person');
    expect(onForget).not.toHaveBeenCalled();
    button('Forget this person')!.click();
    await settle();
    button('Forget')!.click();
    expect(onForget).toHaveBeenCalledOnce();
  });

  test('a note is handed on without its margins, and an empty one is not', async () => {
    const onNote = vi.fn();
    panel = mountPanel({ onNote });
    one('#tab-person').click();
    await settle();
    expect(button('Keep note')!.disabled).toBe(true);
    await userEvent.fill(one('#panel-person textarea'), '  Prefers e-mail. ');
    button('Keep note')!.click();
    expect(onNote).toHaveBeenCalledExactlyOnceWith('Prefers e-mail.');
  });
});

test('the whole conversation, in order, each with its side and its age', () => {
  panel = mountPanel({ page: pageOf(stages.furious), now: NOW });
  const lines = [...panel.root.querySelectorAll<HTMLElement>('.timeline li')];
  expect(lines.map((line) => line.dataset.role)).toEqual(['customer', 'agent', 'customer']);
  expect(lines[1]!.textContent).toContain('Us · public · 24 hours ago');
  expect(one('#panel-thread').textContent).toContain('Tone clashes');
});

test('a message of nobody known names its side once', () => {
  const { conversation } = stages.unknown;
  const ours = { ...conversation.messages[0]!, key: 'ours', role: 'agent' as const };
  const stage = { ...stages.unknown, conversation: { ...conversation, messages: [ours] } };
  panel = mountPanel({ page: pageOf(stage) });
  expect(one('.timeline li').querySelector('.dim')!.textContent).toBe('Us · public');
});

test('the outcome of a click is said politely', () => {
  panel = mountPanel({ notice: 'Forgotten.' });
  expect(one('.notice').getAttribute('role')).toBe('status');
  expect(one('.notice').textContent).toBe('Forgotten.');
});
