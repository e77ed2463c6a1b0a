import tinymce from 'tinymce/tinymce.js';
import 'tinymce/icons/default/icons.js';
import 'tinymce/models/dom/model.js';
import 'tinymce/themes/silver/theme.js';
import 'tinymce/skins/ui/oxide/skin.css';
import { linesOf } from '../markup.mjs';

export default async function mount(place, changed) {
  const target = document.createElement('textarea');
  place.append(target);
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    menubar: false,
    toolbar: 'bold link',
    entity_encoding: 'raw',
  });
  editor.on('input change undo redo SetContent', changed);
  const rows = (lines) => lines.map((line) => `<p>${line}</p>`).join('');
  return {
    composer: editor.iframeElement,
    load(lines) {
      editor.setContent(rows(lines));
      editor.undoManager.reset();
    },
    model: () => linesOf(editor.getContent()),
    exact: () => editor.getContent(),
  };
}
