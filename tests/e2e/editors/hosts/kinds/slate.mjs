import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

const rowsOf = (lines) =>
  (lines.length > 0 ? lines : ['']).map((text) => ({ type: 'paragraph', children: [{ text }] }));
const keys = (editor) => (event) => {
  if (event.key !== 'z' || !event.ctrlKey) return;
  event.preventDefault();
  editor.undo();
};

export default async function mount(place, changed) {
  const editor = withHistory(withReact(createEditor()));
  const box = createElement(Editable, { placeholder: 'Write a reply', onKeyDown: keys(editor) });
  const app = createElement(Slate, { editor, initialValue: rowsOf([]), onChange: changed }, box);
  flushSync(() => createRoot(place).render(app));
  return {
    composer: place.querySelector('[data-slate-editor]'),
    load(lines) {
      Transforms.deselect(editor);
      editor.children = rowsOf(lines);
      editor.history = { undos: [], redos: [] };
      editor.onChange();
    },
    model: () => editor.children.map((node) => Node.string(node)).join('\n'),
    exact: () => JSON.stringify(editor.children),
  };
}
