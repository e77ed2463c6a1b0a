// What the build puts off, so that a background that wakes has less to do: the doors of rooms that a first triage can do without.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { DEFERRED, deferred, deferredDoors, spelledOut } from '../../run/deferred.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const under = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));
const ours = [...under('lib'), ...under('entrypoints')];
const parse = (code: string) => parseAst(code, { lang: 'ts' });

/** The names that modules outside a door's own room take from it by value. */
function takenFrom(door: string): { file: string; name: string }[] {
  const room = `${path.dirname(door)}${path.sep}`;
  return ours
    .filter((file) => !file.startsWith(room))
    .flatMap((file) => {
      const changed = deferred(read(file), path.join(root, file));
      const from = path.relative(path.dirname(file), door);
      const calls = changed.matchAll(/^const (\w+) = \(\.\.\.given\) => require\('([^']+)'\)\.(\w+)/gm);
      return [...calls].flatMap(([, , to = '', name = '']) => (to.endsWith(from) ? [{ file, name }] : []));
    });
}

describe.each(DEFERRED)('%s', (door) => {
  test('all that is taken from it is a function', async () => {
    const exported = (await import(path.join(root, door))) as Record<string, unknown>;
    const taken = takenFrom(door);
    expect(taken.length).toBeGreaterThan(0);
    for (const { file, name } of taken) expect(typeof exported[name], `${name} in ${file}`).toBe('function');
  });

  test('nobody reaches past it into the room by value', () => {
    const room = path.dirname(door);
    const past = ours.filter((file) => {
      if (file.startsWith(`${room}${path.sep}`)) return false;
      const imports = read(file).matchAll(/^import (?!type )[^;]*? from '(\.[^']+)';$/gm);
      return [...imports].some(([, to = '']) => {
        const target = path.join(path.dirname(file), to);
        return target.startsWith(`${room}${path.sep}`) && target !== door;
      });
    });
    expect(past).toEqual([]);
  });
});

describe('an import of a door', () => {
  const id = '/x/lib/services/drafts.ts';

  test('becomes a call that runs the module, under its own name', () => {
    const code = "import { composeDraft, type Pack, checkDraft as check } from '../drafting/index.ts';\nconst a = 1;\n";
    const changed = deferred(code, id);
    expect(changed).toContain(
      "const composeDraft = (...given) => require('../drafting/index.ts').composeDraft(...given);",
    );
    expect(changed).toContain("const check = (...given) => require('../drafting/index.ts').checkDraft(...given);");
    expect(changed).not.toContain('Pack');
    expect(changed.split('\n')).toHaveLength(code.split('\n').length);
  });

  test('of types only, or of another room, stays', () => {
    const code =
      "import type { Pack } from '../drafting/index.ts';\nimport { readNature } from '../scoring/index.ts';\n";
    expect(deferred(code, id)).toBe(code);
  });
});

describe('patterns', () => {
  const inRooms = DEFERRED.flatMap((door) => under(path.dirname(door)));

  test('become calls that make the same pattern', () => {
    const code = 'const a = /(?<!\\p{L})\\/“x”\\n/giu; const b = /\\d+/g;';
    const changed = spelledOut(code, parse(code));
    expect(changed).toContain('/\\d+/g');
    expect(changed.match(/new RegExp/g)).toHaveLength(1);
    const [, pattern = '', flags = ''] = /String\.raw`([^`]*)`, '(\w+)'/.exec(changed) ?? [];
    expect(new RegExp(pattern, flags)).toEqual(/(?<!\p{L})\/“x”\n/giu);
  });

  test('one that a template cannot hold stays as it is', () => {
    const code = 'const a = /`\\p{L}/u; const b = /\\p{L}$' + '{2}/u;';
    expect(spelledOut(code, parse(code))).toBe(code);
  });

  test.each(inRooms)('%s says the same', (file) => {
    const code = read(file);
    const changed = spelledOut(code, parse(code));
    const literals = (source: string) => [...source.matchAll(/new RegExp\(String\.raw`([^`]*)`, '(\w+)'\)/g)];
    for (const [, pattern = '', flags = ''] of literals(changed)) {
      expect(code).toContain(`/${pattern}/${flags}`);
      expect(new RegExp(pattern, flags).source).toBe(pattern);
    }
    expect(parse(changed).body).toHaveLength(parse(code).body.length);
  });
});

describe('which builds', () => {
  const transformOf = (lib?: unknown) => {
    const plugin = deferredDoors();
    plugin.configResolved({ build: { lib } });
    return (code: string, id: string) => plugin.transform.call({ parse }, code, id)?.code;
  };
  const code = "import { checkReply } from '../review/index.ts';\n";

  test('the background and the own pages put it off', () => {
    expect(transformOf()(code, '/x/lib/services/triage.ts')).toContain('require(');
    expect(transformOf()('const a = /\\p{L}/u;', '/x/lib/review/mood.ts')).toContain('new RegExp');
  });

  test('the background is a file of its own, so that a waking worker loads no second one', () => {
    const entry = { entry: '/x/entrypoints/background/index.ts' };
    expect(transformOf(entry)(code, '/x/lib/services/triage.ts')).toContain('require(');
    expect(read('entrypoints/background/index.ts')).not.toMatch(/^ +type: 'module'/m);
  });

  test('files for pages and what is not ours are left alone', () => {
    expect(transformOf({ entry: '/x/entrypoints/part-card.ts' })(code, '/x/lib/services/triage.ts')).toBeUndefined();
    expect(transformOf()(code, '/x/node_modules/a/index.ts')).toBeUndefined();
    expect(transformOf()('const a = /\\p{L}/u;', '/x/lib/scoring/nature/tokens.ts')).toBe('const a = /\\p{L}/u;');
  });
});
