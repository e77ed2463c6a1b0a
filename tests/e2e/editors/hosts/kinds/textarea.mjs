export default function mount(place, changed) {
  const composer = document.createElement('textarea');
  composer.rows = 12;
  composer.addEventListener('input', changed);
  place.append(composer);
  return {
    composer,
    load(lines) {
      composer.value = lines.join('\n');
      composer.setSelectionRange(0, 0);
    },
    model: () => composer.value,
  };
}
