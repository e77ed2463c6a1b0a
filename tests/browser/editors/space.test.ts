// What stands between an insert and the text beside the caret, and engines that keep their caret or their lines apart.
import { afterEach, describe, expect, test } from 'vitest';
import { editorFor, insertDraft, readComposer, undoInsert } from '../../../lib/editors/index.ts';
import { editable, place } from './boxes.ts';

afterEach(() => document.body.replaceChildren());

function caretIn(node: Node, offset: number): void {
  getSelection()!.collapse(node, offset);
}

describe('white space beside the caret', () => {
  const cases: [line: string, at: number, put: string, is: string][] = [
    ['Dear Dana,', 5, 'very kind', 'Dear very kind Dana,'],
    ['Dear Dana,', 4, 'very kind', 'Dear very kind Dana,'],
    ['Thanks.', 7, 'See you', 'Thanks. See you'],
    ['Thanks', 6, '!', 'Thanks!'],
  ];
  test.each(cases)('%j at %i: %j', async (line, at, put, is) => {
    const el = editable([line]);
    el.focus();
    caretIn(el.firstElementChild!.firstChild!, at);
    expect((await insertDraft(el, put)).ok).toBe(true);
    expect(readComposer(el)).toBe(is);
  });

  test('several lines stand apart from the line of the caret and from what follows', async () => {
    const el = editable(['Dear Dana,', 'Kind regards']);
    el.focus();
    caretIn(el.firstElementChild!.firstChild!, 10);
    expect((await insertDraft(el, 'one\n\ntwo')).ok).toBe(true);
    expect(readComposer(el).split(/\n+/)).toEqual(['Dear Dana,', 'one', 'two', 'Kind regards']);
  });

  test('paragraphs with a margin get paragraphs: no empty ones between them', async () => {
    const el = editable([]);
    const p = document.createElement('p');
    p.append(document.createElement('br'));
    el.append(p);
    expect((await insertDraft(el, 'one\n\ntwo\nthree')).ok).toBe(true);
    expect(Array.from(el.children, (line) => (line as HTMLElement).innerText)).toEqual(['one', 'two\nthree']);
  });
});

/** CodeMirror 5 as it is drawn: its lines, and a hidden text area that hears the paste. */
function codemirror5(lines: string[]) {
  const outer = place(document.createElement('div'));
  outer.className = 'CodeMirror';
  const [area, code] = [document.createElement('textarea'), document.createElement('div')];
  code.className = 'CodeMirror-code';
  outer.append(area, code);
  let held = lines;
  const draw = () =>
    code.replaceChildren(
      ...held.map((line) => {
        const pre = document.createElement('pre');
        pre.textContent = line || '\u200b';
        return pre;
      }),
    );
  area.addEventListener('paste', (event) => {
    event.preventDefault();
    const put = event.clipboardData!.getData('text/plain').split('\n');
    held = held.length === 1 && held[0] === '' ? put : [...put, ...held];
    draw();
  });
  draw();
  return { outer, area, lines: () => held };
}

test('CodeMirror 5 is read from its lines and written through its hidden text area', async () => {
  const { outer, area, lines } = codemirror5(['']);
  expect(editorFor(outer)?.id).toBe('codemirror5');
  expect((await insertDraft(outer, 'one\n\ntwo')).ok).toBe(true);
  expect(lines()).toEqual(['one', '', 'two']);
  expect([readComposer(outer), area.value]).toEqual(['one\n\ntwo', '']);
});

test('CodeMirror 5 behind a text area: what is there is never replaced, and taking back is left to the keys', async () => {
  const { outer, lines } = codemirror5(['old']);
  const outcome = await insertDraft(outer, 'new', { mode: 'replace' });
  expect(outcome.ok ? '' : outcome.failure).toMatchObject({ code: 'refused' });
  expect(lines()).toEqual(['old']);
  expect((await insertDraft(outer, 'one\ntwo')).ok).toBe(true);
  expect(await undoInsert(outer)).toBe(false);
  expect(lines().slice(0, 2)).toEqual(['one', 'two']);
});

/** Quill 1: a paste turns to a hidden box and reads it a moment later. */
function quill1() {
  const outer = place(document.createElement('div'));
  const [el, box] = [editable(['']), document.createElement('div')];
  el.className = 'ql-editor';
  box.className = 'ql-clipboard';
  box.contentEditable = 'true';
  outer.append(el, box);
  const read = () => {
    const rows = [...box.children].map((row) => row.cloneNode(true) as HTMLElement);
    el.replaceChildren(...(rows.length > 0 ? rows : [document.createElement('p')]));
    box.replaceChildren();
  };
  el.addEventListener('paste', () => setTimeout(read, 1));
  return el;
}

test('Quill 1 gets the text in its own box, and nothing in it as the way back', async () => {
  const el = quill1();
  expect((await insertDraft(el, '  one\n\ntwo <b>')).ok).toBe(true);
  expect(Array.from(el.children, (row) => row.textContent)).toEqual(['  one', '', 'two <b>']);
  expect(await undoInsert(el)).toBe(true);
  expect(el.textContent).toBe('');
});
