import { Editor } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';

export default async function mount(place, changed) {
  const editor = new Editor({ element: place, extensions: [StarterKit], onUpdate: changed, injectCSS: false });
  await new Promise((done) => editor.on('create', done));
  const paragraph = (line) => ({ type: 'paragraph', ...(line ? { content: [{ type: 'text', text: line }] } : {}) });
  return {
    composer: editor.view.dom,
    load(lines) {
      const content = (lines.length > 0 ? lines : ['']).map(paragraph);
      const doc = editor.schema.nodeFromJSON({ type: 'doc', content });
      editor.view.updateState(EditorState.create({ doc, plugins: editor.state.plugins }));
    },
    model: () => editor.getText({ blockSeparator: '\n\n' }),
    exact: () => JSON.stringify(editor.getJSON()),
  };
}
