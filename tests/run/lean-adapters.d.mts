/** The source of an adapter without what only people read. */
export function lean(code: string): string;
/** The plug-in of the build that does this to the adapters. */
export const leanAdapters: {
  name: string;
  enforce: 'pre';
  transform(code: string, id: string): { code: string; map: null } | null;
};
