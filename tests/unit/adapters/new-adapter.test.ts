// A newcomer's first adapter: written by the script, read right at once, and never over somebody else's.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { siteReaders } from '../../../lib/adapters/site-readers.ts';
import type { SiteAdapter } from '../../../lib/domain/index.ts';
import { parsedPage } from '../../contracts/folder.ts';
import { newAdapter, refusal } from '../../run/new-adapter.mjs';

const project = path.resolve(import.meta.dirname, '../../..');
let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'aisle-new-adapter-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const made = async (name: string) => {
  const files = newAdapter(name, root, '2026-11');
  const { default: adapter } = (await import(/* @vite-ignore */ path.join(root, files[0]!))) as {
    default: SiteAdapter;
  };
  return { files, adapter, ...parsedPage(path.join(root, 'tests/fixtures/pages'), name, 'example.html') };
};

describe('a new adapter', () => {
  test('reads its example page as the truth beside it says', async () => {
    const { adapter, page, truth } = await made('acme-desk');
    const outcome = siteReaders([adapter]).readPageWith(page, null);
    if (!outcome?.ok) throw new Error('not read');
    const { conversation, composer } = outcome.value;
    const newest = conversation.latestCustomerTurn.at(-1);
    expect(conversation).toMatchObject({ site: 'acme-desk', key: '42', confidence: 1, channel: truth.channel });
    expect(newest?.text).toBe(truth.latestCustomerMessage?.text);
    expect(newest?.author.name).toBe(truth.latestCustomerMessage?.author);
    expect(conversation.messages.map(({ role }) => role)).toEqual(['customer', 'agent', 'note', 'customer']);
    expect(composer).toBe(page.doc.querySelector(truth.composerSelector!));
    expect(conversation.subject).toBe(truth.subject);
  });

  test('writes three files, each with its name, and claims its own address only', async () => {
    const { files, adapter, page } = await made('b2b');
    expect(files).toEqual([
      'lib/adapters/sites/b2b.ts',
      'tests/fixtures/pages/b2b/example.html',
      'tests/fixtures/pages/b2b/example.truth.json',
    ]);
    const { adapterFor } = siteReaders([adapter]);
    expect(adapterFor(page)?.id).toBe('b2b');
    expect(adapterFor({ ...page, url: new URL('https://other.example/tickets/42') })).toBeNull();
    expect(adapter.proof).toMatchObject({ level: 'synthetic', since: '2026-11' });
    expect(
      readFileSync(path.join(root, files[0]!), 'utf8')
        .split('\n')
        .every((line) => line.length <= 130),
    ).toBe(true);
  });
});

describe('a name', () => {
  test.each([
    ['', /Say how the site is called/],
    ['Acme', /no name for a file/],
    ['../x', /no name for a file/],
    ['acme--desk', /no name for a file/],
    ['4chan', /no name for a file/],
    ['a'.repeat(41), /no name for a file/],
    ['zendesk', /There is an adapter called zendesk already/],
    ['any-inbox', /There are pages called any-inbox already/],
  ])('"%s" is refused with a plain sentence', (name, why) => {
    expect(refusal(name, project)).toMatch(why);
    expect(refusal(name, project)).toMatch(/[.k]$/);
  });

  test('that was just taken is refused the second time', () => {
    expect(refusal('acme-desk', root)).toBeNull();
    newAdapter('acme-desk', root);
    expect(refusal('acme-desk', root)).toMatch(/already/);
  });
});
