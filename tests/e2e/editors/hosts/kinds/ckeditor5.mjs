import { BlockQuote, Bold, ClassicEditor, Essentials, Link, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';

const inline = (node) => (node.is('$text') ? node.data : node.is('element', 'softBreak') ? '\n' : '');
const block = (node) => Array.from(node.getChildren(), inline).join('');

export default async function mount(place, changed) {
  const source = document.createElement('div');
  place.append(source);
  const editor = await ClassicEditor.create(source, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Link, List, BlockQuote],
    toolbar: ['bold', 'link', 'bulletedList', 'blockQuote'],
  });
  editor.model.document.on('change:data', changed);
  const root = editor.model.document.getRoot();
  const fill = (lines) => (writer) => {
    writer.remove(writer.createRangeIn(root));
    for (const line of lines.length > 0 ? lines : ['']) {
      const paragraph = writer.createElement('paragraph');
      if (line) writer.appendText(line, paragraph);
      writer.append(paragraph, root);
    }
    writer.setSelection(root, 0);
  };
  return {
    composer: editor.ui.view.editable.element,
    // It draws its own element anew and drops attributes that are not its own.
    marked: editor.ui.view.editable.element.parentElement,
    load(lines) {
      editor.model.enqueueChange({ isUndoable: false }, fill(lines));
      editor.commands.get('undo').clearStack();
    },
    model: () => Array.from(root.getChildren(), block).join('\n\n'),
    exact: () => editor.getData(),
  };
}
