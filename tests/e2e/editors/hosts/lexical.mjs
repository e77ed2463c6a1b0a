import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createParagraphNode, $createTextNode, $getRoot, CLEAR_HISTORY_COMMAND, createEditor } from 'lexical';

/** Lexical without React; `register` is the behaviour: rich or plain text. A paragraph is a line: sites give it no margin. */
export function lexical(place, changed, register) {
  const composer = document.createElement('div');
  composer.contentEditable = 'true';
  composer.className = 'bare';
  place.append(composer);
  const editor = createEditor({
    namespace: 'reply',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(composer);
  register(editor);
  const history = createEmptyHistoryState();
  registerHistory(editor, history, 300);
  editor.registerUpdateListener(changed);
  const read = (what) => editor.getEditorState().read(what);
  const paragraph = (line) => {
    const p = $createParagraphNode();
    return line ? p.append($createTextNode(line)) : p;
  };
  const load = (lines) => {
    const rows = lines.length > 0 ? lines : [''];
    const fill = () => {
      $getRoot()
        .clear()
        .append(...rows.map(paragraph));
      $getRoot().selectStart();
    };
    editor.update(fill, { discrete: true });
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    history.current = { editor, editorState: editor.getEditorState() };
  };
  load([]);
  return {
    composer,
    load,
    model: () =>
      read(() =>
        $getRoot()
          .getChildren()
          .map((node) => node.getTextContent())
          .join('\n'),
      ),
    exact: () =>
      read(() =>
        JSON.stringify(
          $getRoot()
            .getChildren()
            .map((n) => [n.getType(), n.getTextContent()]),
        ),
      ),
  };
}
