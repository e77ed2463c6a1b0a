import { linesOf } from '../markup.mjs';

// Its script is a tag of the page: it loads its parts from its own folder. The text is in a frame of its own.
export default async function mount(place, changed) {
  const source = document.createElement('textarea');
  place.append(source);
  const editor = window.CKEDITOR.replace(source, { versionCheck: false, entities: false, toolbar: [['Bold', 'Link']] });
  await new Promise((done) => editor.on('instanceReady', done));
  editor.on('change', changed);
  const rows = (lines) => lines.map((line) => `<p>${line}</p>`).join('');
  return {
    composer: editor.container.$.querySelector('iframe'),
    load: (lines) => new Promise((done) => editor.setData(rows(lines), { callback: () => done(editor.resetUndo()) })),
    model: () => linesOf(editor.getData()),
    exact: () => editor.getData(),
  };
}
