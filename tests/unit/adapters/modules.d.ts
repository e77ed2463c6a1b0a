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

declare module '*/run/new-adapter.mjs' {
  /** Why a name cannot be taken, as a sentence; null when it can. */
  export function refusal(name: string, root: string): string | null;
  /** Writes adapter, page and truth below a project folder; gives their paths there. */
  export function newAdapter(name: string, root: string, month?: string): string[];
}
