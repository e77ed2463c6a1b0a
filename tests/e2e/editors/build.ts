// Bundles the pages with the real editors, and the test extension, once: the result is kept until a source of theirs
// or the lock file changes.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type InlineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '../../..');
const hosts = path.join(import.meta.dirname, 'hosts');
export const OUT = path.join(root, '.output/editors');
export const EXTENSION = path.join(OUT, 'extension');

const manifest = {
  manifest_version: 3,
  name: 'lib/editors in its own world',
  version: '1.0',
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_start' }],
  browser_specific_settings: { gecko: { id: 'editors@aisle.example' } },
};

const quiet: InlineConfig = {
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
};

function filesUnder(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return all.filter((f) => /\.\w+$/.test(f)).map((f) => path.join(folder, f));
}

function fingerprint(files: string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Runs `make` unless the mark of its last run says that nothing has changed since. */
async function once(name: string, files: string[], make: () => Promise<unknown>): Promise<void> {
  const mark = path.join(OUT, `${name}.sha256`);
  const now = fingerprint([...files, path.join(root, 'package-lock.json'), import.meta.filename]);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return;
  rmSync(path.join(OUT, name), { recursive: true, force: true });
  await make();
  writeFileSync(mark, now);
}

function pages() {
  return build({
    ...quiet,
    root: hosts,
    base: '/pages/',
    define: { ...quiet.define, global: 'globalThis' },
    build: {
      outDir: path.join(OUT, 'pages'),
      target: 'es2023',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 8000,
      rolldownOptions: { input: path.join(hosts, 'page.mjs'), output: { entryFileNames: 'page.js' } },
    },
  });
}

async function extension() {
  await build({
    ...quiet,
    build: {
      outDir: EXTENSION,
      target: 'es2023',
      minify: false,
      lib: {
        entry: path.join(import.meta.dirname, 'content.ts'),
        formats: ['iife'],
        name: 'x',
        fileName: () => 'content.js',
      },
    },
  });
  writeFileSync(path.join(EXTENSION, 'manifest.json'), JSON.stringify(manifest, null, 2));
}

/** Makes what the matrix runs on, or leaves it when it is there already. */
export async function buildEditors(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  await once('pages', filesUnder(hosts), pages);
  const sources = [path.join(root, 'lib/editors'), path.join(root, 'lib/domain')].flatMap(filesUnder);
  const own = ['content.ts', 'ask.ts'].map((f) => path.join(import.meta.dirname, f));
  await once('extension', [...sources, ...own], extension);
}
