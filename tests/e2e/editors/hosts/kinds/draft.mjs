import { ContentState, Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

export default function mount(place, changed) {
  let state = EditorState.createEmpty();
  let setState = null;
  function Reply() {
    const [now, set] = useState(state);
    setState = set;
    const onChange = (next) => {
      state = next;
      set(next);
      changed();
    };
    return createElement(Editor, { editorState: now, onChange, placeholder: 'Write a reply' });
  }
  flushSync(() => createRoot(place).render(createElement(Reply)));
  return {
    // It draws itself anew after some pastes.
    get composer() {
      return place.querySelector('.public-DraftEditor-content');
    },
    marked: place,
    load(lines) {
      state = EditorState.createWithContent(ContentState.createFromText(lines.join('\n')));
      flushSync(() => setState(state));
    },
    model: () => state.getCurrentContent().getPlainText('\n'),
    exact: () =>
      JSON.stringify(
        state
          .getCurrentContent()
          .getBlocksAsArray()
          .map((b) => [b.getType(), b.getText()]),
      ),
  };
}
