import { afterEach, describe, expect, test } from 'vitest';
import { focus, holdsCaret } from '../../../lib/editors/caret.ts';
import { editableOf, isTextControl, isWritable } from '../../../lib/editors/composer.ts';
import { editable, frame, place, textarea } from './boxes.ts';

afterEach(() => document.body.replaceChildren());

function wrap(...children: Element[]): HTMLElement {
  const el = place(document.createElement('div'));
  el.append(...children);
  return el;
}

describe('editableOf', () => {
  test('a text box is its own; an editable child leads to the outermost editable', () => {
    const box = textarea();
    expect(editableOf(box)).toBe(box);
    const el = editable(['one', 'two']);
    expect(editableOf(el.lastElementChild!)).toBe(el);
  });

  test('a wrapper leads to what it holds: an editable, a text box, or an editor’s frame', async () => {
    const el = editable();
    expect(editableOf(wrap(document.createElement('span'), el))).toBe(el);
    const box = textarea();
    expect(editableOf(wrap(box))).toBe(box);
    const holder = wrap();
    const { body } = await frame('mce-content-body', [], holder);
    expect(editableOf(holder)?.ownerDocument).toBe(body.ownerDocument);
  });

  test('nothing to write to is null, not a guess', () => {
    expect(editableOf(wrap(document.createElement('button')))).toBeNull();
    expect(editableOf(wrap())).toBeNull();
  });
});

describe('what can be written to', () => {
  test.each([
    ['text', true],
    ['search', true],
    ['email', false],
    ['password', false],
    ['checkbox', false],
  ])('an input of type %s: %s', (type, expected) => {
    const el = place(document.createElement('input'));
    el.type = type;
    expect(isTextControl(el)).toBe(expected);
  });

  test('disabled and read-only boxes, and elements that nobody may edit, are not writable', () => {
    const box = textarea();
    expect(isWritable(box)).toBe(true);
    box.readOnly = true;
    expect(isWritable(box)).toBe(false);
    expect(isWritable(editable([], 'false'))).toBe(false);
    expect(isWritable(editable())).toBe(true);
  });
});

describe('holdsCaret', () => {
  test('a box that was never touched, or has the caret at its very start, expresses no wish', () => {
    const box = textarea('> quote');
    expect(holdsCaret(box)).toBe(false);
    const el = editable(['> quote']);
    expect(holdsCaret(el)).toBe(false);
    focus(el);
    expect(holdsCaret(el)).toBe(false);
  });

  test('a caret behind words does', () => {
    const box = textarea('Hello');
    box.setSelectionRange(3, 3);
    expect(holdsCaret(box)).toBe(true);
    const el = editable(['Hello', 'Dana']);
    getSelection()!.collapse(el.lastElementChild!.firstChild, 2);
    expect(holdsCaret(el)).toBe(true);
    expect(holdsCaret(editable(['other']))).toBe(false);
  });
});
