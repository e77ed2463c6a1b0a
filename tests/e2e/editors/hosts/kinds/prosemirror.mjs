import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';

const plugins = () => [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];

function stateOf(lines) {
  const rows = lines.length > 0 ? lines : [''];
  const paragraphs = rows.map((line) => schema.node('paragraph', null, line ? [schema.text(line)] : []));
  return EditorState.create({ doc: schema.node('doc', null, paragraphs), plugins: plugins() });
}

export default function mount(place, changed) {
  const view = new EditorView(place, {
    state: stateOf([]),
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      changed();
    },
  });
  return {
    composer: view.dom,
    load: (lines) => view.updateState(stateOf(lines)),
    model: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n\n', () => '\n'),
    exact: () => JSON.stringify(view.state.doc.toJSON()),
  };
}
