// What the build leaves out of the adapters that run in pages, and that it leaves everything else as it was.
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteAdapters } from '../../../lib/adapters/index.ts';
import type { SiteAdapter } from '../../../lib/domain/index.ts';
import { lean, leanAdapters } from '../../run/lean-adapters.mjs';

const root = path.resolve(import.meta.dirname, '../../..');

/** All adapters as the build makes them. */
async function built(): Promise<SiteAdapter[]> {
  const { build } = await import('vite');
  const output = await build({
    ...{ root, configFile: false, logLevel: 'silent', plugins: [leanAdapters] },
    build: {
      ...{ write: false, minify: false },
      lib: { entry: path.join(root, 'lib/adapters/sites.generated.ts'), formats: ['es'] },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  const code = 'output' in bundle! ? bundle.output.map((one) => ('code' in one ? one.code : '')).join('') : '';
  const { sites } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  return sites;
}

/** The data of an adapter: functions by name, candidates without what people read. */
const dataOf = (adapter: SiteAdapter) =>
  JSON.parse(
    JSON.stringify(adapter, (key, value) => {
      if (key === 'proof' || key === 'since' || key === 'why') return undefined;
      if (value instanceof RegExp) return String(value);
      return typeof value === 'function' ? 'a function' : value;
    }),
  );

describe('adapters for pages', () => {
  test('have neither proof nor reasons nor months, and all else', async () => {
    const all = await built();
    expect(all.map(({ id }) => id)).toEqual(siteAdapters.map(({ id }) => id));
    expect(JSON.stringify(all)).not.toMatch(/"(?:proof|why|since)":/);
    for (const [i, adapter] of siteAdapters.entries()) expect(dataOf(all[i]!), adapter.id).toEqual(dataOf(adapter));
  }, 60_000);

  test('texts with quotes, braces and commas in them go as a whole', () => {
    const code = [
      'export default {',
      "  id: 'a',",
      '  proof: {',
      "    level: 'synthetic',",
      "    since: '2026-11',",
      '    says: "One\'s {page}, tried",',
      '  },',
      "  parts: { body: [{ css: 'p, why', since: '2026-11', why: 'it\\'s old, since: long' }] },",
      '};',
    ].join('\n');
    expect(lean(code)).toBe("export default {\n  id: 'a',\n  parts: { body: [{ css: 'p, why' }] },\n};");
  });

  test('a file that is no adapter stays as it is', () => {
    expect(leanAdapters.transform("const x = [{ css: 'a', since: '2026-11' }];", '/lib/adapters/read.ts')).toBeNull();
  });
});
