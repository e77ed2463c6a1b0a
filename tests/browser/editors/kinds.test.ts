// Stand-ins that act as the real engines were measured to act: which event they take, and what their model holds.
import { afterEach, describe, expect, test } from 'vitest';
import { editorFor, insertDraft, readComposer, undoInsert } from '../../../lib/editors/index.ts';
import { place, sendWatch } from './boxes.ts';

const text = 'Hello Dana 👋,\n\nit leaves <today> & tomorrow.\n\nPriya';
const lines = text.split('\n').filter(Boolean);

afterEach(() => document.body.replaceChildren());

/** An engine with a model of its own: only what it takes from an event gets in; anything else is drawn over. */
function engine(
  mark: (el: HTMLElement) => void,
  takes: 'html' | 'plain-only' | 'plain' | 'before-input',
  start: string[] = [],
) {
  const el = document.createElement('div');
  el.contentEditable = 'true';
  mark(el);
  let model = start;
  let history: string[][] = [];
  const draw = () => {
    el.replaceChildren(
      ...model.map((line) => {
        const row = document.createElement('p');
        row.append(line || document.createElement('br'));
        return row;
      }),
    );
  };
  const add = (more: string[]) => {
    history = [...history, model];
    model = [...more.filter(Boolean), ...model.filter(Boolean)];
    draw();
  };
  el.addEventListener('paste', (event) => {
    const data = event.clipboardData!;
    event.preventDefault();
    if (takes === 'before-input') return;
    if (takes === 'plain-only' && data.types.includes('text/html')) return;
    if (takes !== 'html' || !data.types.includes('text/html')) return add(data.getData('text/plain').split('\n'));
    const parsed = new DOMParser().parseFromString(data.getData('text/html'), 'text/html');
    add([...parsed.querySelectorAll('p')].map((p) => p.textContent ?? ''));
  });
  el.addEventListener('cut', (event) => {
    event.preventDefault();
    model = history.pop() ?? model;
    draw();
  });
  el.addEventListener('beforeinput', (event) => {
    event.preventDefault();
    if (event.inputType === 'historyUndo' && history.length > 0) {
      model = history.pop()!;
      draw();
    }
    if (event.inputType === 'insertText' && takes === 'before-input') add((event.data ?? '').split('\n'));
  });
  // What the browser typed by itself is not in the model: it is drawn over, and so would be lost on sending.
  el.addEventListener('input', draw);
  draw();
  place(el);
  return { el, model: () => model };
}

const byClass = (name: string) => (el: HTMLElement) => {
  el.className = name;
};
const byAttribute = (name: string) => (el: HTMLElement) => el.setAttribute(name, 'true');

const engines: [string, (el: HTMLElement) => void, Parameters<typeof engine>[1]][] = [
  ['draft', byClass('public-DraftEditor-content'), 'plain'],
  ['lexical', byAttribute('data-lexical-editor'), 'plain'],
  ['lexical', byAttribute('data-lexical-editor'), 'before-input'],
  ['prosemirror', byClass('ProseMirror'), 'html'],
  ['prosemirror', byClass('tiptap ProseMirror'), 'html'],
  ['quill', byClass('ql-editor'), 'plain'],
  ['slate', byAttribute('data-slate-editor'), 'plain-only'],
  ['slate', byAttribute('data-slate-editor'), 'before-input'],
  ['ckeditor5', byClass('ck ck-content ck-editor__editable'), 'plain'],
  ['codemirror6', byClass('cm-content'), 'plain'],
];

describe.each(engines)('%s', (id, mark, takes) => {
  test(`that takes ${takes}: its own model holds the text, once, and an undo takes it back`, async () => {
    const watch = sendWatch();
    const { el, model } = engine(mark, takes);
    expect(editorFor(el)?.id).toBe(id);
    expect(await insertDraft(el, text)).toEqual({ ok: true, value: { inserted: text } });
    expect(model()).toEqual(lines);
    expect(await undoInsert(el)).toBe(true);
    expect(model()).toEqual([]);
    expect(watch.count()).toBe(0);
    watch.stop();
  });

  test(`that takes ${takes}: what is prefilled stays below`, async () => {
    const { el, model } = engine(mark, takes, ['-- ', 'Larkspur support']);
    expect((await insertDraft(el, text)).ok).toBe(true);
    expect(model()).toEqual([...lines, '-- ', 'Larkspur support']);
    expect(await undoInsert(el)).toBe(true);
    expect(readComposer(el)).toBe('-- \nLarkspur support');
  });
});

test('an engine that takes nothing at all is left as it was, and says so', async () => {
  const { el, model } = engine(byAttribute('data-slate-editor'), 'html', ['old']);
  el.addEventListener('paste', (event) => event.stopImmediatePropagation(), true);
  const outcome = await insertDraft(el, text);
  expect(outcome.ok ? '' : outcome.failure.code).toBe('refused');
  expect(model()).toEqual(['old']);
});

test('clipboard markup is escaped: a paste never makes an element out of the draft', async () => {
  const { el } = engine(byClass('ProseMirror'), 'html');
  const hostile = '<img src=x onerror=alert(1)> "quoted"\n\n& <script>x</script>';
  expect((await insertDraft(el, hostile)).ok).toBe(true);
  expect(el.querySelector('img, script')).toBeNull();
  expect(readComposer(el)).toBe(hostile.replace('\n\n', '\n'));
});

test('the browser’s own commands are never tried on Draft.js, which they break', async () => {
  const el = document.createElement('div');
  el.contentEditable = 'true';
  el.className = 'public-DraftEditor-content';
  place(el);
  const typed: string[] = [];
  el.addEventListener('input', (event) => typed.push((event as InputEvent).inputType));
  expect((await insertDraft(el, text)).ok).toBe(false);
  expect(typed).toEqual([]);
  expect(el.textContent).toBe('');
});
