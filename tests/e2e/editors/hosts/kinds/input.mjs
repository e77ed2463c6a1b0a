export default function mount(place, changed) {
  const composer = document.createElement('input');
  composer.type = 'text';
  composer.addEventListener('input', changed);
  place.append(composer);
  return {
    composer,
    load(lines) {
      composer.value = lines.join(' ');
      composer.setSelectionRange(0, 0);
    },
    model: () => composer.value,
  };
}
