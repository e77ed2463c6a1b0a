import 'trix';
import 'trix/dist/trix.css';

export default async function mount(place, changed) {
  const composer = document.createElement('trix-editor');
  composer.className = 'bare';
  const ready = new Promise((done) => composer.addEventListener('trix-initialize', done, { once: true }));
  place.append(composer);
  await ready;
  composer.addEventListener('trix-change', changed);
  return {
    composer,
    load(lines) {
      composer.editor.loadHTML(lines.length > 0 ? `<div>${lines.join('<br>')}</div>` : '');
      composer.editor.setSelectedRange(0);
    },
    model: () => composer.editor.getDocument().toString().replace(/\n$/, ''),
    exact: () => JSON.stringify(composer.editor.getDocument()),
  };
}
