// The layer of pointing and the preview of what would be read: words, keys, roles, and no markup from the page.
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { TeachProps, TeachStage } from '../../../components/overlay/teach/props.ts';
import { Teach } from '../../../components/overlay/teach/Teach.tsx';
import css from '../../../components/overlay/teach/teach.css?inline';
import { violations } from './axe.ts';
import { settle } from './settle.ts';

const preview: Extract<TeachStage, { at: 'preview' }> = {
  at: 'preview',
  host: 'desk.example',
  label: 'desk.example',
  composer: 'Write an answer',
  paths: ['/cases/*', '/cases/**', '/**'],
  path: '/cases/*',
  pointed: ['message'],
  saving: false,
  says: null,
  messages: [
    {
      key: '1',
      role: 'agent',
      author: 'Sam Okafor',
      sentAt: '2026-11-20T10:00:00Z',
      text: 'Could you send a picture?',
      newest: false,
    },
    {
      key: '2',
      role: 'customer',
      author: null,
      sentAt: null,
      text: '<img src=x onerror=alert(1)> Here it is.',
      newest: true,
    },
  ],
};

let host: HTMLElement;
const actions = () => ({
  onMove: vi.fn(),
  onTake: vi.fn(),
  onWiden: vi.fn(),
  onNarrow: vi.fn(),
  onStep: vi.fn(),
  onScroll: vi.fn(),
  onPoint: vi.fn(),
  onKeep: vi.fn(),
  onReadOnce: vi.fn(),
  onCancel: vi.fn(),
});

async function show(stage: TeachStage, more: Partial<TeachProps> = {}) {
  host = document.createElement('aisle-overlay');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);
  const props: TeachProps = { stage, outlines: [], theme: 'light', files: [], ...actions(), ...more };
  render(<Teach {...props} />, root);
  await settle();
  return { root, props };
}

const button = (root: ShadowRoot, label: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent?.trim().startsWith(label))!;

afterEach(() => {
  render(null, host.shadowRoot!);
  host.remove();
});

describe('pointing', () => {
  const pointing: TeachStage = {
    at: 'pointing',
    what: 'message',
    frame: { x: 10, y: 20, width: 300, height: 40 },
    words: 'Here it is.',
  };

  test('says what to click, frames what lies under the pointer, and tells it to a screen reader', async () => {
    const { root } = await show(pointing);
    expect(root.querySelector('.teach-ask')!.textContent).toContain('newest message');
    expect(root.querySelector<HTMLElement>('.teach-frame')!.style.width).toBe('300px');
    expect(root.querySelector('[role="status"]')!.textContent).toBe('Here it is.');
    expect(await violations()).toEqual([]);
  });

  test('the keys: Tab, Shift and Tab, arrows, Enter, Escape; none of them reaches the page', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const { props } = await show(pointing);
    await userEvent.keyboard('{Tab}{Shift>}{Tab}{/Shift}{ArrowUp}{ArrowDown}{Enter}{Escape}');
    document.removeEventListener('keydown', heard);
    expect(vi.mocked(props.onStep).mock.calls).toEqual([[1], [-1]]);
    expect(props.onWiden).toHaveBeenCalledOnce();
    expect(props.onNarrow).toHaveBeenCalledOnce();
    expect(vi.mocked(props.onTake).mock.calls).toEqual([[null]]);
    expect(props.onCancel).toHaveBeenCalledOnce();
    expect(heard.mock.calls.filter(([event]) => (event as KeyboardEvent).key !== 'Shift')).toEqual([]);
  });

  test('a click takes the place; the page under the layer hears nothing', async () => {
    const heard = vi.fn();
    const below = Object.assign(document.createElement('button'), { textContent: 'Send', onclick: heard });
    below.style.cssText = 'position:fixed;left:30px;top:260px;width:200px;height:60px';
    document.body.append(below);
    const { root, props } = await show(pointing);
    await userEvent.click(root.querySelector('.teach-layer')!, { position: { x: 80, y: 280 } });
    below.remove();
    expect(vi.mocked(props.onTake).mock.calls[0]?.[0]).toMatchObject({ x: 80, y: 280 });
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('what would be read', () => {
  test('all messages with author, role, time and words, as text only', async () => {
    const { root } = await show(preview);
    const items = [...root.querySelectorAll('.teach-item')].map((item) => item.textContent);
    expect(items[0]).toContain('Sam Okafor');
    expect(items[0]).toContain('one of us');
    expect(items[1]).toContain('No name found');
    expect(items[1]).toContain('no time');
    expect(items[1]).toContain('<img src=x onerror=alert(1)> Here it is.');
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('#teach-sum')!.textContent).toContain('2 messages');
    expect(root.querySelector('#teach-sum')!.textContent).toContain('Reply box: Write an answer.');
  });

  test('yes has the focus, and keeps the name and the pages that were chosen', async () => {
    const { root, props } = await show(preview);
    expect(root.activeElement?.textContent).toContain('Yes, keep this');
    await userEvent.fill(root.querySelector('input')!, 'Returns desk');
    await userEvent.selectOptions(root.querySelector('select')!, '/**');
    button(root, 'Yes').click();
    expect(props.onKeep).toHaveBeenCalledExactlyOnceWith('Returns desk', '/**');
  });

  test('what is wrong can be pointed at', async () => {
    const { root, props } = await show(preview);
    for (const label of ['Another message', 'The name', 'The reply box', 'One of ours']) button(root, label).click();
    expect(vi.mocked(props.onPoint).mock.calls.flat()).toEqual(['message', 'author', 'composer', 'ours']);
    button(root, 'Read once').click();
    expect(props.onReadOnce).toHaveBeenCalledOnce();
    button(root, 'Cancel').click();
    expect(props.onCancel).toHaveBeenCalledOnce();
  });

  test('a refusal is said beside the button; while it is being kept there is no second click', async () => {
    const { root } = await show({ ...preview, says: 'The storage is full.', saving: true });
    expect(root.querySelector('[role="alert"]')!.textContent).toContain('The storage is full.');
    expect(button(root, 'Keeping').disabled).toBe(true);
  });

  test('frames on the page carry a word', async () => {
    const frame = { x: 0, y: 0, width: 10, height: 10 };
    const { root } = await show(preview, {
      outlines: [
        { key: 'a', role: 'agent', frame },
        { key: 'box', role: 'box', frame },
      ],
    });
    expect([...root.querySelectorAll('.teach-outline')].map((one) => one.textContent)).toEqual(['Ours', 'Reply box']);
  });

  test('a page that cannot be learned says why and what is left', async () => {
    const { root, props } = await show({ at: 'failed', says: 'Nothing lasting was found.', canReadOnce: true });
    expect(root.textContent).toContain('Nothing lasting was found.');
    button(root, 'Read it once').click();
    button(root, 'Point again').click();
    expect(props.onReadOnce).toHaveBeenCalledOnce();
    expect(props.onPoint).toHaveBeenCalledWith('message');
    expect(await violations()).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('breaks no rule in %s', async (theme) => {
    await show(preview, { theme });
    expect(await violations()).toEqual([]);
  });

  test('capture is offered only where it is handed in', async () => {
    const { root } = await show(preview);
    expect(button(root, 'Capture')).toBeUndefined();
    render(null, root);
    host.remove();
    const onCapture = vi.fn();
    const again = await show(preview, { onCapture, files: [{ name: 'page.html', href: 'blob:x' }] });
    button(again.root, 'Capture').click();
    expect(onCapture).toHaveBeenCalledOnce();
    expect(again.root.querySelector<HTMLAnchorElement>('a[download]')!.download).toBe('page.html');
  });
});
