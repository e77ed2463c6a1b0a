// For the build: what adapters say to people (how well a site is known, why a selector, the month in which it was seen) is
// drawn from them into lib/adapters/catalogue.generated.ts; the files that run in pages do without.
// Works on the form that the formatter gives; tests/unit/adapters/lean.test.ts holds that all else is as it was.
const TEXT = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/.source;
const WHY = new RegExp(`,\\s*why:\\s*(?:${TEXT})`, 'g');
const PROOF = new RegExp(`^ {2}proof: \\{(?:${TEXT}|[^}'"])*\\},\\n`, 'm');
const SINCE = /,\s*since: '\d{4}-\d{2}'/g;

/** The source of an adapter without what only people read. */
export function lean(code) {
  return code.replace(PROOF, '').replace(WHY, '').replace(SINCE, '');
}

/** @type {import('vite').Plugin} */
export const leanAdapters = {
  name: 'aisle-lean-adapters',
  enforce: 'pre',
  transform(code, id) {
    return /\/lib\/adapters\/sites\/[\w-]+\.ts$/.test(id) ? { code: lean(code), map: null } : null;
  },
};
