// For the build: the files that run in pages take the functions of lib/dom from `dom.js`, which runs before them in the same
// world, instead of each carrying its own copy. Elsewhere (the extension's own pages, tests, Node) nothing changes.
const OWN = /\/lib\/dom\/[\w-]+\.ts$/;
const LENDER = /\/entrypoints\/dom\.ts$/;

/** A module of lib/dom as one that takes the same names from `dom.js`. Types vanish, as everywhere. */
export function borrowed(code) {
  const names = [...code.matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm)].map((found) => found[1]);
  return `export const { ${names.join(', ')} } = globalThis[Symbol.for('aisle.dom')].dom;`;
}

/** A new plug-in for each build: only it knows which file is being made. Files for pages are made as libraries. */
export function lentDom() {
  let borrows = false;
  return {
    name: 'aisle-lent-dom',
    enforce: 'pre',
    configResolved({ build }) {
      const entry = build.lib ? String(build.lib.entry) : '';
      borrows = entry !== '' && !LENDER.test(entry.replaceAll('\\', '/'));
    },
    transform(code, id) {
      return borrows && OWN.test(id) ? { code: borrowed(code), map: null } : null;
    },
  };
}
