import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

// React owns the value: what its state does not hold is gone with the next render.
export default async function mount(place, changed) {
  let value = '';
  let setValue = null;
  function Reply() {
    const [now, set] = useState('');
    value = now;
    setValue = set;
    const onChange = (event) => {
      set(event.target.value);
      queueMicrotask(changed);
    };
    return createElement('textarea', { value: now, onChange, rows: 12 });
  }
  const root = createRoot(place);
  flushSync(() => root.render(createElement(Reply)));
  return {
    composer: place.querySelector('textarea'),
    load(lines) {
      flushSync(() => setValue(lines.join('\n')));
      place.querySelector('textarea').setSelectionRange(0, 0);
    },
    model: () => value,
  };
}
