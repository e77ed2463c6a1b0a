// The same page with other words for its parts: classes, ids and names become letters without meaning, as builds with hashed class
// names have them, in the markup and in the style sheets alike. What a reading then loses had hung on how the parts are called.

/** Runs in the page: renames, and keeps the element that `selector` names as `window.wanted`. */
export function rename(selector) {
  const code = (word) => {
    let sum = 7;
    for (let i = 0; i < word.length; i++) sum = (Math.imul(sum, 31) + word.charCodeAt(i)) | 0;
    return `x${(sum >>> 0).toString(36)}`;
  };
  const open = (el) => el.shadowRoot ?? el;
  globalThis.wanted = selector
    ? selector.split(' >>> ').reduce((at, css) => at && (at === document ? at : open(at)).querySelector(css), document)
    : null;
  const rootsIn = (root) =>
    [root].concat(
      ...Array.from(root.querySelectorAll('*')).map((el) => {
        const inner = el.shadowRoot ?? (el.localName === 'iframe' ? el.contentDocument : null);
        return inner ? rootsIn(inner) : [];
      }),
    );
  const all = rootsIn(document).flatMap((root) => Array.from(root.querySelectorAll('*')));
  const classes = new Set(all.flatMap((el) => Array.from(el.classList)));
  const ids = new Set(all.map((el) => el.id).filter(Boolean));
  const words = (text) => text.split(/\s+/).filter(Boolean);
  for (const el of all) {
    if (el.localName === 'style')
      el.textContent = el.textContent
        .replace(/\.(-?[A-Za-z_][\w-]*)/g, (css, name) => (classes.has(name) ? `.${code(name)}` : css))
        .replace(/#([A-Za-z_][\w-]*)/g, (css, name) => (ids.has(name) ? `#${code(name)}` : css));
    // What a style sheet has to escape stays: it says how something looks.
    const called = words(el.getAttribute('class') ?? '').map((name) => (/[:[\]/.]/.test(name) ? name : code(name)));
    if (called.length > 0) el.setAttribute('class', called.join(' '));
    if (el.id) el.id = code(el.id);
    for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'name']) {
      const value = el.getAttribute(name);
      if (value && el.localName !== 'meta') el.setAttribute(name, words(value).map(code).join(' '));
    }
  }
}
