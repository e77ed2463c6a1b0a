// Counts everything that could send a reply or pass for a person's key or click, in a window and in an editor's frame.
const names = [
  'submit',
  'click',
  'keydown',
  'keypress',
  'keyup',
  'mousedown',
  'pointerdown',
  'formdata',
  'beforeunload',
];
const seen = [];

function watch(view) {
  for (const name of names) view.addEventListener(name, () => seen.push(name), true);
  const form = view.HTMLFormElement.prototype;
  for (const name of ['submit', 'requestSubmit']) form[name] = () => seen.push(name);
}

/** Starts to count in a window, and in the frame that the composer is, if it is one. `window.top.sent` is the list. */
export function install(view, composer) {
  watch(view);
  if (composer.localName === 'iframe') watch(composer.contentWindow);
  else if (composer.ownerDocument.defaultView !== view) watch(composer.ownerDocument.defaultView);
  view.top.sent = seen;
}
