import CodeMirror from 'codemirror5/lib/codemirror.js';
import 'codemirror5/lib/codemirror.css';

/** `inputStyle` is where it listens: a hidden text area (its own choice on a computer) or the lines themselves. */
export function codemirror5(place, changed, inputStyle) {
  const editor = CodeMirror(place, { inputStyle, lineWrapping: true, viewportMargin: Number.POSITIVE_INFINITY });
  editor.on('change', changed);
  return {
    composer: editor.getWrapperElement(),
    load(lines) {
      editor.setValue(lines.join('\n'));
      editor.clearHistory();
    },
    model: () => editor.getValue(),
  };
}
