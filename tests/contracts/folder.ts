// Where the saved pages lie: the project's own synthetic ones, and the shared ones, which are read in place and never copied.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import type { Page } from '../../lib/domain/index.ts';
import type { Truth } from './judge.ts';

const here = new URL('.', import.meta.url).pathname;

/** The project's own pages. */
export const ownPages = path.join(here, '../fixtures/pages');

/** The shared pages, or null where they are not on this machine. AISLE_SHARED names another place. */
export function sharedPages(): string | null {
  const folder = path.join(process.env.AISLE_SHARED ?? path.join(here, '../../../shared'), 'pages');
  return existsSync(folder) ? folder : null;
}

/** Folders of pages by name; a folder without pages is none. */
export function families(root: string): string[] {
  const dirs = readdirSync(root, { withFileTypes: true }).filter((d) => d.isDirectory());
  return dirs.map((d) => d.name).filter((name) => pagesIn(root, name).length > 0);
}

export function pagesIn(root: string, family: string): string[] {
  return readdirSync(path.join(root, family))
    .filter((f) => f.endsWith('.html'))
    .sort();
}

const window = new JSDOM('').window;

/** A page as a document without window, layout or style: what is left is structure. */
export function parsedPage(root: string, family: string, file: string): { page: Page; truth: Truth } {
  const name = path.join(root, family, file.replace(/\.html$/, '.truth.json'));
  if (!existsSync(name))
    throw new Error(`${family}/${file} has no .truth.json beside it: write what the right reading is.`);
  const truth = JSON.parse(readFileSync(name, 'utf8')) as Truth;
  globalThis.DOMParser ??= window.DOMParser;
  const html = readFileSync(path.join(root, family, file), 'utf8');
  return { page: { url: new URL(truth.url), doc: parse(html) }, truth };
}

/** HTML as a document without a window. */
export function parse(html: string): Document {
  globalThis.DOMParser ??= window.DOMParser;
  return new window.DOMParser().parseFromString(html, 'text/html');
}
