// One copy of lib/dom for all files that run in a page.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as lent from '../../../lib/dom/lent.ts';
import { borrowed, lentDom } from '../../run/lent-dom.mjs';

const folder = path.resolve(import.meta.dirname, '../../../lib/dom');
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'lent.ts');
const source = (file: string) => readFileSync(path.join(folder, file), 'utf8');

describe('what is lent', () => {
  test.each(files)('%s is lent whole, by the names that it exports', async (file) => {
    const own = (await import(path.join(folder, file))) as Record<string, unknown>;
    const names = /\{ (.*) \}/.exec(borrowed(source(file)))?.[1]?.split(', ');
    expect(names?.toSorted()).toEqual(Object.keys(own).toSorted());
    for (const name of Object.keys(own)) expect((lent as Record<string, unknown>)[name], name).toBe(own[name]);
  });
});

describe('who borrows', () => {
  const code = "export function hashOf(): string {\n  return '';\n}\n";
  const inBuildOf = (entry?: string) => {
    const plugin = lentDom();
    plugin.configResolved({ build: entry === undefined ? {} : { lib: { entry } } });
    return (id: string) => plugin.transform(code, id);
  };

  test('a file for pages does, for lib/dom only', () => {
    const transform = inBuildOf('/x/entrypoints/part-card.ts');
    expect(transform('/x/lib/dom/hash.ts')?.code).toBe(
      "export const { hashOf } = globalThis[Symbol.for('aisle.dom')].dom;",
    );
    expect(transform('/x/lib/session/spans.ts')).toBeNull();
  });

  test('the lender itself and the pages of the extension do not', () => {
    expect(inBuildOf('/x/entrypoints/dom.ts')('/x/lib/dom/hash.ts')).toBeNull();
    expect(inBuildOf()('/x/lib/dom/hash.ts')).toBeNull();
  });
});
