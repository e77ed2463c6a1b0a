import { afterEach, expect, test, vi } from 'vitest';
import { editorFor, insertDraft, readComposer, undoInsert } from '../../../lib/editors/index.ts';
import { frame, place, sendWatch, textarea } from './boxes.ts';

const text = 'Hello Olu,\n\nthe part is on its way.\nPriya';

afterEach(() => document.body.replaceChildren());

function row(words: string): HTMLElement {
  const p = document.createElement('p');
  p.append(words === '' ? document.createElement('br') : words);
  return p;
}

/** Pastes as CKEditor 4 does: only from an event of its own window, one paragraph a line, at the caret. */
function actLikeCkeditor4(body: HTMLElement): void {
  const view = body.ownerDocument.defaultView as Window & typeof globalThis;
  body.addEventListener('paste', (event) => {
    if (!(event instanceof view.ClipboardEvent)) return;
    event.preventDefault();
    const rows = event.clipboardData!.getData('text/plain').replace(/\n+$/, '').split('\n').map(row);
    const at = body.ownerDocument.getSelection()!.focusNode;
    const before = Array.from(body.children).find((child) => child.contains(at)) ?? null;
    for (const el of rows) body.insertBefore(body.ownerDocument.adoptNode(el), before);
  });
}

test('CKEditor 4 in its frame, above what is prefilled, and back node for node', async () => {
  const { frame: el, body } = await frame('cke_editable', [row('> My pump is broken'), row('-- Priya')]);
  actLikeCkeditor4(body);
  const watch = sendWatch(el.contentDocument!);
  const before = body.cloneNode(true);
  expect(editorFor(el)?.id).toBe('ckeditor4');
  expect(await insertDraft(el, text)).toEqual({ ok: true, value: { inserted: text } });
  expect(readComposer(el)).toBe('Hello Olu,\n\nthe part is on its way.\nPriya\n> My pump is broken\n-- Priya');
  expect(await undoInsert(el)).toBe(true);
  expect(body.isEqualNode(before)).toBe(true);
  expect(watch.count()).toBe(0);
  watch.stop();
});

test('a frame whose editor ignores the paste takes the browser’s text commands', async () => {
  const { frame: el, body } = await frame('cke_editable', []);
  expect((await insertDraft(body, text)).ok).toBe(true);
  expect(readComposer(el)).toBe(text);
  expect(await undoInsert(el)).toBe(true);
  expect(body.textContent).toBe('');
});

test('an editor that takes the paste without saying so, a moment later, gets it once (CKEditor 4 in Firefox)', async () => {
  const { frame: el, body } = await frame('cke_editable', []);
  body.addEventListener('paste', (event) => {
    const rows = event.clipboardData!.getData('text/plain').split('\n').map(row);
    setTimeout(() => body.replaceChildren(...rows.map((p) => body.ownerDocument.adoptNode(p))), 80);
  });
  expect((await insertDraft(el, text)).ok).toBe(true);
  expect(readComposer(el)).toBe(text);
});

test('a hint that goes away with the focus is no text; after an undo it is back (Request Tracker)', async () => {
  const { frame: el, body } = await frame('cke_editable', [row('Type your message here')]);
  actLikeCkeditor4(body);
  body.addEventListener('focus', () => setTimeout(() => body.replaceChildren(row('')), 10), { once: true });
  expect((await insertDraft(el, text)).ok).toBe(true);
  expect(readComposer(el)).toBe(text);
  expect(await undoInsert(el)).toBe(true);
  expect(readComposer(el)).toBe('Type your message here');
});

test('the hidden source of a frame editor leads to the frame', async () => {
  const source = textarea('server text');
  source.style.display = 'none';
  const box = place(document.createElement('div'));
  box.className = 'cke';
  await frame('cke_editable', [], box);
  expect(editorFor(source)?.id).toBe('ckeditor4');
  expect((await insertDraft(source, text)).ok).toBe(true);
  expect([source.value, readComposer(source)]).toEqual(['server text', text]);
});

test('a frame of another origin is refused in plain words', async () => {
  const el = place(document.createElement('iframe'));
  el.sandbox.add('allow-scripts');
  el.src = 'data:text/html,<body contenteditable>';
  await new Promise((done) => el.addEventListener('load', done, { once: true }));
  const outcome = await insertDraft(el, text);
  expect(outcome.ok ? '' : outcome.failure.code).toBe('not-found');
  expect(readComposer(el)).toBe('');
});

test('each engine is known by its own mark, also where a generic mark is there too', async () => {
  const marks: [string, string][] = [
    ['public-DraftEditor-content', 'draft'],
    ['tiptap ProseMirror', 'prosemirror'],
    ['ql-editor', 'quill'],
    ['ck ck-content ck-editor__editable', 'ckeditor5'],
    ['mce-content-body', 'tinymce'],
    ['cm-content', 'codemirror6'],
    ['fr-element fr-view', 'froala'],
    ['anything', 'contenteditable'],
  ];
  for (const [classes, id] of marks) {
    const el = place(document.createElement('div'));
    el.contentEditable = 'true';
    el.className = classes;
    expect(editorFor(el)?.id, classes).toBe(id);
  }
  const slate = place(document.createElement('div'));
  slate.contentEditable = 'true';
  slate.setAttribute('data-slate-editor', 'true');
  expect(editorFor(slate)?.id).toBe('slate');
});

test.each<[string, boolean]>([
  ['by the loss of the focus', true],
  ['as it was, where the editor does not hear of that', false],
])('after an undo the hint is back: %s', async (_, hears) => {
  const hint = () => row('Type your message here');
  const { frame: el, body } = await frame('cke_editable', [hint()]);
  actLikeCkeditor4(body);
  body.classList.add('placeholder');
  const clear = () => {
    if (!body.classList.contains('placeholder')) return;
    body.classList.remove('placeholder');
    body.replaceChildren(row(''));
  };
  const show = () => {
    if (!hears || body.textContent?.trim()) return;
    body.classList.add('placeholder');
    body.replaceChildren(hint());
  };
  body.addEventListener('focus', () => setTimeout(clear, 10));
  body.addEventListener('blur', () => setTimeout(show, 30));
  expect((await insertDraft(el, text)).ok).toBe(true);
  expect(readComposer(el)).toBe(text);
  document.body.tabIndex = -1;
  document.body.focus();
  expect(await undoInsert(el)).toBe(true);
  await vi.waitFor(() => expect(readComposer(el)).toBe('Type your message here'));
  expect(body.className).toContain('placeholder');
});
