/** Scripts in plain JavaScript that the tests of adapters and the build use. */

declare module '*/run/lean-adapters.mjs' {
  /** The source of an adapter without what only people read. */
  export function lean(code: string): string;
  /** The plug-in of the build that does this to the adapters. */
  export const leanAdapters: {
    name: string;
    enforce: 'pre';
    transform(code: string, id: string): { code: string; map: null } | null;
  };
}

declare module '*/run/lent-dom.mjs' {
  /** A module of `lib/dom` as one that takes the same names from `dom.js`. */
  export function borrowed(code: string): string;
  /** A new plug-in for each build: files for pages take `lib/dom` from `dom.js`. */
  export function lentDom(): {
    name: string;
    enforce: 'pre';
    configResolved(config: { build: { lib?: unknown } }): void;
    transform(code: string, id: string): { code: string; map: null } | null;
  };
}

declare module '*/run/deferred.mjs' {
  /** The doors whose modules run at the first call, as paths in the project. */
  export const DEFERRED: readonly string[];
  /** The source of a module with its imports from these doors put off. */
  export function deferred(code: string, id: string): string;
  /** Patterns of all scripts' letters as constructor calls; `tree` is the syntax tree of `code`. */
  export function spelledOut(code: string, tree: unknown): string;
  /** A new plug-in for each build: does both for the background and the extension's own pages. */
  export function deferredDoors(): {
    name: string;
    enforce: 'pre';
    apply: 'build';
    configResolved(config: { build: { lib?: unknown } }): void;
    transform(
      this: { parse(code: string, options: { lang: 'ts' }): unknown },
      code: string,
      id: string,
    ): { code: string; map: null } | null;
  };
}

declare module '*/run/new-adapter.mjs' {
  /** Why a name cannot be taken, as a sentence; null when it can. */
  export function refusal(name: string, root: string): string | null;
  /** Writes adapter, page and truth below a project folder; gives their paths there. */
  export function newAdapter(name: string, root: string, month?: string): string[];
}
