import $ from 'jquery';
import 'summernote/dist/summernote-lite.js';
import 'summernote/dist/summernote-lite.css';
import { linesOf } from '../markup.mjs';

export default function mount(place, changed) {
  const source = document.createElement('div');
  place.append(source);
  const editor = $(source);
  editor.summernote({ toolbar: [], callbacks: { onChange: changed } });
  return {
    composer: place.querySelector('.note-editable'),
    load: (lines) => {
      editor.summernote('code', (lines.length > 0 ? lines : ['']).map((line) => `<p>${line || '<br>'}</p>`).join(''));
      editor.summernote('commit');
    },
    model: () => linesOf(editor.summernote('code')),
    exact: () => editor.summernote('code'),
  };
}
