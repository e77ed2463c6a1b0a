import DOMPurify from 'dompurify';
import Squire from 'squire-rte';
import { linesOf } from '../markup.mjs';

const clean = (html) =>
  document.importNode(DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true, WHOLE_DOCUMENT: false }), true);

export default function mount(place, changed) {
  const composer = document.createElement('div');
  composer.className = 'bare';
  place.append(composer);
  const editor = new Squire(composer, { sanitizeToDOMFragment: clean });
  editor.addEventListener('input', changed);
  return {
    composer,
    load: (lines) => editor.setHTML(lines.map((line) => `<div>${line || '<br>'}</div>`).join('')),
    model: () => linesOf(editor.getHTML(), '\n'),
    exact: () => editor.getHTML(),
  };
}
