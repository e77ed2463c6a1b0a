import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { functionsOf, importsOf } from './run/source.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Design section 4: which folder may import which. */
const MAY_IMPORT: Record<string, string[]> = {
  domain: [],
  channels: ['domain'],
  identity: ['domain'],
  scoring: ['domain', 'channels'],
  drafting: ['domain', 'channels'],
  review: ['domain', 'channels'],
  dom: [],
  adapters: ['domain', 'dom'],
  editors: ['domain', 'dom'],
  session: ['domain', 'dom', 'adapters', 'editors', 'messaging', 'components/overlay'],
  sources: ['domain'],
  engines: ['domain', 'drafting'],
  store: ['domain'],
  platform: ['domain'],
  messaging: ['domain'],
  services: [
    'domain',
    'channels',
    'scoring',
    'drafting',
    'identity',
    'review',
    'sources',
    'engines',
    'store',
    'platform',
    'messaging',
  ],
};
const PLUGIN_FOLDERS = [
  'lib/adapters/sites',
  'lib/channels/places',
  'lib/editors/kinds',
  'lib/engines/kinds',
  'lib/sources/value',
  'lib/sources/influence',
];
const TOP_LEVEL = [
  '.ci',
  'components',
  'entrypoints',
  'lib',
  'public',
  'tests',
  'training',
  '.gitignore',
  '.npmrc',
  'biome.json',
  'CHANGELOG.md',
  'LICENSE',
  'package-lock.json',
  'package.json',
  'README.md',
  'tsconfig.json',
  'wxt.config.ts',
];

function filesUnder(folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((f) => path.posix.join(folder, f.replaceAll(path.sep, '/')))
    .filter((f) => /\.tsx?$/.test(f))
    .sort();
}

const product = ['lib', 'components', 'entrypoints'].flatMap(filesUnder);
const written = product.filter((f) => !f.endsWith('.generated.ts'));
const source = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** `lib/scoring/nature/x.ts` -> `scoring`; `components/overlay/x.tsx` -> `components/overlay`. */
function roomOf(file: string): string {
  const [top, room = ''] = file.split('/');
  if (top === 'lib') return room;
  return top === 'components' ? `components/${room}` : top!;
}

/** Imports of project files as `[importer, imported]`. */
const edges = written.flatMap((file) =>
  importsOf(source(file))
    .filter((to) => to.startsWith('.'))
    .map((to) => [file, path.posix.join(path.posix.dirname(file), to).replace(/\?.*$/, '')] as const),
);

describe('imports follow the table of the design', () => {
  for (const [room, allowed] of Object.entries(MAY_IMPORT)) {
    test(`lib/${room} imports only ${allowed.join(', ') || 'itself'}`, () => {
      const wrong = edges.filter(
        ([from, to]) => from.startsWith(`lib/${room}/`) && roomOf(to) !== room && !allowed.includes(roomOf(to)),
      );
      expect(wrong.map(([from, to]) => `${from} imports ${to}: not in its row of the table`)).toEqual([]);
    });
  }

  test('components import only domain types and other components', () => {
    const wrong = edges.filter(
      ([from, to]) => from.startsWith('components/') && !/^(components|lib\/domain)\//.test(to),
    );
    expect(wrong.map(([from, to]) => `${from} imports ${to}`)).toEqual([]);
  });

  test('a plug-in never imports another of its kind', () => {
    const wrong = edges.filter(([from, to]) =>
      PLUGIN_FOLDERS.some((p) => path.posix.dirname(from) === p && path.posix.dirname(to) === p),
    );
    expect(wrong.map(([from, to]) => `${from} imports ${to}: share through the folder above`)).toEqual([]);
  });

  test('every relative import names an existing file with its ending', () => {
    const wrong = edges.filter(([, to]) => !existsSync(path.join(root, to)) || !/\.(tsx?|css)$/.test(to));
    expect(wrong.map(([from, to]) => `${from}: ${to}`)).toEqual([]);
  });

  test('only lib/store names Dexie; browser is named only in platform, messaging and entrypoints', () => {
    const outside = written.flatMap((file) => importsOf(source(file)).map((to) => [file, to] as const));
    const dexie = outside.filter(([f, to]) => to === 'dexie' && !f.startsWith('lib/store/'));
    const browser = outside.filter(
      ([f, to]) =>
        /^(wxt\/browser|webextension-polyfill)$/.test(to) && !/^(lib\/(platform|messaging)|entrypoints)\//.test(f),
    );
    expect([...dexie, ...browser].map(([f, to]) => `${f} imports ${to}`)).toEqual([]);
  });

  test('the page side holds no Zod, no Dexie, no store and no service', () => {
    const seen = new Set<string>();
    const walk = (file: string): string[] => {
      if (seen.has(file) || !existsSync(path.join(root, file)) || !/\.tsx?$/.test(file)) return [];
      seen.add(file);
      const all = importsOf(source(file));
      const bad = all.filter((to) => /^(zod|dexie)/.test(to)).map((to) => `${file} imports ${to}`);
      const next = all.filter((to) => to.startsWith('.')).map((to) => path.posix.join(path.posix.dirname(file), to));
      return [...bad, ...next.flatMap(walk)];
    };
    const start = written.filter((f) => f.startsWith('entrypoints/overlay.content/'));
    expect(start).not.toEqual([]);
    expect(start.flatMap(walk)).toEqual([]);
    expect([...seen].filter((f) => /^lib\/(store|services|scoring|drafting)\//.test(f))).toEqual([]);
  });
});

describe('small rooms', () => {
  test('no file is over 300 lines', () => {
    const tests = filesUnder('tests');
    const long = [...written, ...tests].filter((f) => source(f).split('\n').length > 301);
    expect(long.map((f) => `${f}: ${source(f).split('\n').length} lines. Split it by what it does`)).toEqual([]);
  });

  test('no function is over 60 lines', () => {
    const long = written.flatMap((f) =>
      functionsOf(source(f), f)
        .filter((fn) => fn.lines > 60)
        .map((fn) => `${f}: ${fn.name} has ${fn.lines} lines`),
    );
    expect(long).toEqual([]);
  });

  test('entrypoints only wire: no file over 80 lines', () => {
    const long = written.filter((f) => f.startsWith('entrypoints/') && source(f).split('\n').length > 81);
    expect(long.map((f) => `${f}: ${source(f).split('\n').length} lines`)).toEqual([]);
  });

  test('the top level holds only what the design names', () => {
    const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' });
    const tops = [
      ...new Set(
        tracked
          .split('\n')
          .filter(Boolean)
          .map((f) => f.split('/')[0]!),
      ),
    ];
    expect(tops.filter((t) => !TOP_LEVEL.includes(t))).toEqual([]);
  });

  test('no folder is called utils, helpers or common', () => {
    expect(product.filter((f) => /(^|\/)(utils?|helpers?|common)(\/|\.tsx?$)/.test(f))).toEqual([]);
  });
});

describe('text only ever becomes text', () => {
  const MARKUP =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment)\b/;
  const EVAL = /\beval\(|new Function\(|setTimeout\(\s*['"`]/;
  const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

  test('no markup from text, no code from text', () => {
    const wrong = written.filter(
      (f) => MARKUP.test(withoutComments(source(f))) || EVAL.test(withoutComments(source(f))),
    );
    expect(wrong).toEqual([]);
  });

  test('network calls live in sources and engines only, and there through the fetch handed in', () => {
    const wrong = written.filter((f) =>
      /(?<![.\w])fetch\(|XMLHttpRequest|WebSocket\(|sendBeacon/.test(withoutComments(source(f))),
    );
    // The one file that reads a file of our own package, and can name no other address.
    expect(wrong).toEqual(['lib/platform/own-file.ts']);
    expect(source('lib/platform/own-file.ts')).toContain('fetch(browser.runtime.getURL(');
  });

  test('nothing presses, submits or types Enter', () => {
    const sends = /\.(click|submit|requestSubmit)\(\)|new KeyboardEvent\(|['"]Enter['"]\s*,\s*\{/;
    const pageSide = written.filter((f) => /^lib\/(dom|adapters|editors|session)\//.test(f));
    expect(pageSide.filter((f) => sends.test(withoutComments(source(f))))).toEqual([]);
  });

  test('no loose types', () => {
    expect(
      written.filter((f) => /:\s*any\b|\bas any\b|@ts-ignore|@ts-nocheck/.test(withoutComments(source(f)))),
    ).toEqual([]);
  });
});

describe('the folder is the registry', () => {
  test('generated lists are up to date', () => {
    const run = () =>
      execFileSync(process.execPath, ['tests/run/registry.mjs', '--check'], { cwd: root, stdio: 'pipe' });
    expect(run, 'run: npm run registry').not.toThrow();
  });

  test('every room has a README', () => {
    const rooms = Object.keys(MAY_IMPORT).filter((room) => filesUnder(`lib/${room}`).length > 0);
    expect(rooms.filter((room) => !existsSync(path.join(root, `lib/${room}/README.md`)))).toEqual([]);
  });

  test('there are about as many lines of test as of source, word lists and tables aside', () => {
    const count = (files: string[]) => files.reduce((n, f) => n + source(f).split('\n').length, 0);
    const tables = /\/(lexicon|languages|places|sites)\/|(words|phrases|profile|language-\w+)[\w-]*\.ts$/;
    const code = written.filter((f) => !tables.test(f));
    expect(count(filesUnder('tests')) / count(code)).toBeGreaterThanOrEqual(0.9);
  });
});
