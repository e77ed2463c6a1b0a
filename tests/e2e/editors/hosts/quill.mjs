/** Quill of either version. A paragraph is a line: its style sheet gives it no margin. */
export function quill(Quill, place, changed) {
  const box = document.createElement('div');
  place.append(box);
  const editor = new Quill(box, { modules: { toolbar: false }, placeholder: 'Write a reply' });
  editor.on('text-change', changed);
  return {
    composer: box.querySelector('.ql-editor'),
    load(lines) {
      editor.setText(`${lines.join('\n')}\n`);
      editor.history.clear();
    },
    model: () => editor.getText().replace(/\n$/, ''),
    exact: () => JSON.stringify(editor.getContents()),
  };
}
