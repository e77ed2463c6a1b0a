// The queue in the side panel, and the layer over a list: what they show, what they ask for, by mouse and by keys.
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { QueueLayerProps } from '../../../components/overlay/queue/props.ts';
import { QueueLayer } from '../../../components/overlay/queue/QueueLayer.tsx';
import queueCss from '../../../components/overlay/queue/queue.css?inline';
import { violations } from './axe.ts';
import { mountPanel, pageOf } from './gallery/pages.tsx';
import { NOW } from './gallery/parts.ts';
import { workList } from './gallery/queue.ts';
import { stages } from './gallery/states.ts';
import { settle } from './settle.ts';

let destroy: () => void = () => undefined;
afterEach(() => {
  destroy();
  destroy = () => undefined;
});

const noConversation = {
  at: 'open' as const,
  state: {
    ...{ url: 'https://inbox.example/', conversation: null, triage: null, failure: null },
    hasComposer: false,
    mode: 'overlay' as const,
  },
};

function open(part: Parameters<typeof mountPanel>[0] = {}) {
  const onShowRow = vi.fn(async (_key: string) => true);
  const onOpenRow = vi.fn();
  const queue = { state: workList, here: true };
  const panel = mountPanel({ page: noConversation, queue, onShowRow, onOpenRow, ...part });
  destroy = panel.destroy;
  const one = <E extends HTMLElement>(css: string) => panel.root.querySelector<E>(css)!;
  const names = () => [...panel.root.querySelectorAll('.q-who')].map((el) => el.textContent);
  const button = (label: string) =>
    [...panel.root.querySelectorAll<HTMLButtonElement>('button')].find((each) =>
      each.textContent?.trim().startsWith(label),
    )!;
  return { ...panel, one, names, button, onShowRow, onOpenRow };
}

const chosen = async (select: HTMLSelectElement, value: string) => {
  await userEvent.selectOptions(select, value);
  await settle();
};

describe('the queue', () => {
  test('shows every row with what is known, most attention first, answered last', () => {
    const { names, root } = open();
    expect(names()).toEqual(['Ingrid Solvang', 'Marcus Whitlock', 'سلمى العطار', 'Nobody named', 'Étienne Vasseur']);
    expect(root.textContent).toContain('5 conversations');
    expect(root.textContent).toContain('4 not answered');
    expect(root.querySelector('.q-main .sr')?.textContent).toMatch(/Ingrid Solvang: attention 82 of 100/);
    expect(root.querySelectorAll('.q-wait')).toHaveLength(1);
  });

  test('is sorted and filtered', async () => {
    const { one, names, root } = open();
    const [sort, channel, flag] = [...root.querySelectorAll('select')] as HTMLSelectElement[];
    await chosen(sort!, 'reply-by');
    expect(names()[0]).toBe('Marcus Whitlock');
    await chosen(sort!, 'value');
    expect(names()[0]).toBe('Marcus Whitlock');
    await chosen(channel!, 'whatsapp');
    expect(names()).toEqual(['سلمى العطار']);
    await chosen(channel!, '');
    await chosen(flag!, 'safety');
    expect(names()).toEqual(['Ingrid Solvang']);
    await chosen(flag!, '');
    await userEvent.click(one('.q-check input'));
    expect(names()).not.toContain('Étienne Vasseur');
    await userEvent.fill(one('input[type="search"]'), 'nothing like this');
    expect(root.textContent).toContain('No row fits.');
    await userEvent.click(one('.q-empty .btn'));
    expect(names()).toHaveLength(5);
  });

  test('leads to the next to answer, then to the one after it', async () => {
    const { button, onShowRow, one } = open();
    await userEvent.click(button('Next to answer'));
    await userEvent.click(button('Next to answer'));
    expect(onShowRow.mock.calls.map(([key]) => key)).toEqual(['t1', 't5']);
    await vi.waitFor(() => expect(one('[role="status"]').parentElement?.textContent).toContain('Framed on the page.'));
  });

  test('says when a row is not on the page any more', async () => {
    const { button, root } = open({ onShowRow: async () => false });
    await userEvent.click(button('Next to answer'));
    await vi.waitFor(() => expect(root.textContent).toContain('This row is not on the page now.'));
  });

  test('is one stop for Tab; j, k and the arrows move, Enter shows', async () => {
    const { root, onShowRow } = open();
    const rows = [...root.querySelectorAll<HTMLElement>('.q-main')];
    expect(rows.filter((row) => row.tabIndex === 0)).toHaveLength(1);
    rows[0]?.focus();
    await userEvent.keyboard('jj');
    expect(document.activeElement).toBe(rows[2]);
    await userEvent.keyboard('k{ArrowUp}k');
    expect(document.activeElement).toBe(rows[0]);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onShowRow).toHaveBeenCalledExactlyOnceWith('t5');
  });

  test('offers a real link where the row has an address, and follows it in the tab', async () => {
    const { root, onOpenRow } = open();
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.q-row a')];
    expect(links).toHaveLength(4);
    expect(links[0]?.href).toBe('https://inbox.example/t1');
    const here = location.href;
    await userEvent.click(links[0]!);
    expect(onOpenRow).toHaveBeenCalledExactlyOnceWith('https://inbox.example/t1');
    expect(location.href).toBe(here);
  });

  test('stands beside a conversation, which comes first then', async () => {
    const { button, root } = open({ page: pageOf(stages.calmUrgent), queue: { state: workList, here: false } });
    expect(root.querySelector('.q-panel')).toBeNull();
    await userEvent.click(button('Queue (5)'));
    expect(root.querySelector('.q-panel')?.textContent).toContain('The list that you came from.');
    await userEvent.click(button('This conversation'));
    expect(root.querySelector('.q-panel')).toBeNull();
  });

  test('that is empty, or still being read, says so', () => {
    const empty = { ...workList, queue: { ...workList.queue, rows: [] }, marks: [] };
    const { root, update, button } = open({ queue: { state: empty, here: true } });
    expect(root.textContent).toContain('This list is empty.');
    expect(button('Next to answer').disabled).toBe(true);
    update({ queue: { state: { ...workList, judging: true }, here: true } });
    expect(root.textContent).toContain('Still reading the rows…');
  });

  test('shows hostile text as text', () => {
    const [first, ...rest] = workList.queue.rows;
    const bad = '<img src=x onerror=alert(1)>\u202E';
    const rows = [{ ...first!, preview: bad, subject: bad, url: 'javascript:alert(1)' }, ...rest];
    const { root } = open({ queue: { state: { ...workList, queue: { ...workList.queue, rows } }, here: true } });
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain('<img src=x');
    expect([...root.querySelectorAll('a')].every((link) => !link.href.startsWith('javascript'))).toBe(true);
  });
});

function layer(part: Partial<QueueLayerProps> = {}) {
  const host = document.createElement('aisle-overlay');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(queueCss);
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);
  destroy = () => host.remove();
  const { rows } = workList.queue;
  const marks = workList.marks.map((mark, n) => ({
    row: rows.find(({ key }) => key === mark.key)!,
    mark,
    place: { x: 600, y: 40 + n * 40 },
  }));
  const props: QueueLayerProps = {
    ...{ theme: 'light', now: NOW, marks, openKey: null, ring: null },
    ...{ onOpen: vi.fn(), onClose: vi.fn(), ...part },
  };
  render(<QueueLayer {...props} />, root);
  return { root, props };
}

describe('the layer over a list', () => {
  test('has one button for each row, with a sentence; a tick where we answered', () => {
    const { root } = layer();
    const marks = [...root.querySelectorAll<HTMLElement>('.q-mark')];
    expect(marks.map((mark) => mark.querySelector('b')?.textContent)).toEqual(['82', '✓', '12', '55']);
    expect(marks.every((mark) => mark.title !== '' && mark.title === mark.getAttribute('aria-label'))).toBe(true);
    expect(marks[0]?.dataset.from).toBe('opened');
    expect(marks[2]?.querySelectorAll('i[data-unknown]')).toHaveLength(3);
  });

  test('opens on a click and explains with the words that count', () => {
    const { root, props } = layer();
    root.querySelector<HTMLElement>('.q-mark')?.click();
    expect(props.onOpen).toHaveBeenCalledExactlyOnceWith('t1');
    const { root: opened } = layer({ openKey: 't1' });
    expect(opened.querySelector('.q-note')?.textContent).toMatch(/Safety.*Urgency.*smell of gas.*opened within/s);
  });

  test('keeps the explanation on the screen', async () => {
    const { props } = layer();
    const corner = props.marks.map((one) => ({ ...one, place: { x: innerWidth - 60, y: innerHeight - 30 } }));
    destroy();
    const { root } = layer({ marks: corner, openKey: 't5' });
    await settle();
    const box = root.querySelector('.q-note')!.getBoundingClientRect();
    expect(box.right).toBeLessThanOrEqual(innerWidth);
    expect(box.bottom).toBeLessThanOrEqual(innerHeight);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme no rule is broken', (theme) => {
  test('by the queue in the side panel', async () => {
    open({ theme });
    expect(await violations()).toEqual([]);
  });

  test('by marks and an open explanation', async () => {
    layer({ theme, openKey: 't1', ring: { x: 10, y: 10, width: 300, height: 40 } });
    expect(await violations()).toEqual([]);
  });
});
