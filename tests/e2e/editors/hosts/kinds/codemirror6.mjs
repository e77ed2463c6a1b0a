import { EditorState } from '@codemirror/state';
import { basicSetup, EditorView } from 'codemirror';

export default function mount(place, changed) {
  const news = EditorView.updateListener.of((update) => update.docChanged && changed());
  const stateOf = (doc) => EditorState.create({ doc, extensions: [basicSetup, EditorView.lineWrapping, news] });
  const view = new EditorView({ parent: place, root: place.getRootNode(), state: stateOf('') });
  return {
    composer: view.contentDOM,
    load: (lines) => view.setState(stateOf(lines.join('\n'))),
    model: () => view.state.doc.toString(),
  };
}
