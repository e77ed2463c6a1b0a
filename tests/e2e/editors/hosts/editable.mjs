/** A bare editable box; its document is the DOM, and a site reads `innerText` from it. */
export function editable(place, changed, kind) {
  const composer = document.createElement('div');
  composer.contentEditable = kind;
  composer.className = 'bare';
  composer.addEventListener('input', changed);
  place.append(composer);
  const row = (line) => {
    const div = document.createElement('div');
    div.append(line || document.createElement('br'));
    return div;
  };
  return {
    composer,
    load(lines) {
      if (kind === 'true') composer.replaceChildren(...lines.map(row));
      else composer.replaceChildren(...(lines.length ? [lines.join('\n')] : []));
    },
    model: () => composer.innerText.replace(/\u00a0/g, ' ').replace(/\n$/, ''),
    exact: () => Array.from(composer.childNodes, (n) => n.outerHTML ?? n.nodeValue).join(''),
  };
}
