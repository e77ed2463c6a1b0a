// A page with one composer: a real editor, a counter and a Send button that live from the editor's own news, as on the
// sites that use it. `?editor=` names the host, `?where=` is page, shadow or frame; `window.host` is what the test asks.
import { install } from './watch.mjs';

const hosts = import.meta.glob('./kinds/*.mjs');
const { editor, where = 'page' } = Object.fromEntries(new URLSearchParams(location.search));

/** Milliseconds. Some never start on the strict page or in a shadow root: that is not waited for as long. */
const patience = where === 'shadow' || location.search.includes('strict') ? 3000 : 20_000;

/** The element that the editor is mounted into: in the form itself, or in an open shadow root inside it. */
function placeIn(form) {
  const outer = document.createElement('div');
  form.prepend(outer);
  if (where !== 'shadow') return outer;
  const root = outer.attachShadow({ mode: 'open' });
  const inner = document.createElement('div');
  root.append(inner);
  return inner;
}

function dress(place) {
  const root = place.getRootNode();
  if (root === document) return;
  for (const sheet of document.querySelectorAll('link[rel=stylesheet]')) root.append(sheet.cloneNode());
}

async function start() {
  const form = document.querySelector('form');
  const [counter, send] = [document.querySelector('#counter'), document.querySelector('#send')];
  const place = placeIn(form);
  let host = null;
  const changed = () => {
    if (!host) return;
    const length = host.model().length;
    counter.textContent = String(length);
    send.disabled = length === 0;
  };
  const { default: mount } = await hosts[`./kinds/${editor}.mjs`]();
  const late = new Promise((_, fail) => setTimeout(() => fail(new Error('never became ready')), patience));
  host = await Promise.race([mount(place, changed), late]);
  dress(place);
  install(window, host.composer);
  host.state = () => ({ length: Number(counter.textContent), send: !send.disabled });
  host.exact ??= host.model;
  host.changed = changed;
  (host.marked ?? host.composer).setAttribute('data-aisle-composer', '');
  changed();
  window.host = host;
  if (parent !== window) parent.host = host;
}

start().catch((error) => {
  window.broken = String(error);
  if (parent !== window) parent.broken = window.broken;
});
