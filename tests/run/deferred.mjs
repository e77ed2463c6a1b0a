// For the build: the rooms that a first triage does not need are run at the first call of one of their functions, not when the
// background starts. A static import becomes a `require` in a function, which the bundler turns into a wrapped module of the same
// file: nothing is loaded later, and the call stays synchronous. The module workers of Chromium know no `import()`; the
// language's own word for this, `import defer`, is in no browser yet (2026-11). Elsewhere (tests, Node) nothing changes.
import path from 'node:path';

/** The doors that wait. All that they export by value has to be a function. */
export const DEFERRED = ['lib/drafting/index.ts', 'lib/review/index.ts'];
const IMPORT = /^import \{([^}]*)\} from '(\.[^']+)';$/gm;

/** One name of an import as a function that runs its module when called; types vanish, as everywhere. */
function lazyName(name, from) {
  if (/^type\s/.test(name)) return '';
  const [theirs, ours = theirs] = name.split(/\s+as\s+/);
  return `const ${ours} = (...given) => require('${from}').${theirs}(...given);`;
}

/** The source of a module of `lib` or `entrypoints`, with its imports from the doors above put off. */
export function deferred(code, id) {
  const here = path.posix.dirname(id.replaceAll('\\', '/'));
  return code.replace(IMPORT, (whole, names, from) => {
    const target = path.posix.join(here, from);
    if (!DEFERRED.some((door) => target.endsWith(`/${door}`))) return whole;
    const list = names.split(',').map((name) => name.trim());
    return list
      .filter((name) => name !== '')
      .map((name) => lazyName(name, from))
      .join(' '); // one line: the lines below keep their numbers
  });
}

const BACKGROUND = /\/entrypoints\/background\/index\.ts$/;

/** Where patterns are written as text: the rooms behind the doors. */
const ROOMS = /\/lib\/(?:drafting|review)\/.*\.ts$/;

/** Every node of a syntax tree that is a pattern of letters of all scripts: `/\p{L}/u`. */
function patternsIn(node, found = []) {
  if (node === null || typeof node !== 'object') return found;
  if (node.type === 'Literal' && node.regex?.flags.includes('u')) found.push(node);
  else for (const part of Object.values(node)) patternsIn(part, found);
  return found;
}

/**
 * Patterns as constructor calls. An engine checks every literal when it parses the file, run or not: with hundreds of them that name
 * letters of all scripts this was a third of the start. The value is the same; one that a template cannot hold stays.
 */
export function spelledOut(code, tree) {
  let out = '';
  let at = 0;
  for (const { start, end, regex } of patternsIn(tree).toSorted((a, b) => a.start - b.start)) {
    if (/`|\$\{/.test(regex.pattern)) continue;
    out += `${code.slice(at, start)}new RegExp(String.raw\`${regex.pattern}\`, '${regex.flags}')`;
    at = end;
  }
  return out + code.slice(at);
}

/** A new plug-in for each build: the files for pages are left alone. */
export function deferredDoors() {
  let isForPages = false;
  return {
    name: 'aisle-deferred',
    enforce: 'pre',
    apply: 'build',
    configResolved({ build }) {
      const entry = build.lib ? String(build.lib.entry) : '';
      isForPages = entry !== '' && !BACKGROUND.test(entry.replaceAll('\\', '/'));
    },
    transform(code, id) {
      if (isForPages || !/\/(?:lib|entrypoints)\/.*\.tsx?$/.test(id)) return null;
      if (ROOMS.test(id)) return { code: spelledOut(code, this.parse(code, { lang: 'ts' })), map: null };
      return { code: deferred(code, id), map: null };
    },
  };
}
