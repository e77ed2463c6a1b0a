// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { findComposer, readPage, siteAdapters } from '../../../lib/adapters/index.ts';
import { type GenericRead, siteReaders } from '../../../lib/adapters/site-readers.ts';
import { fail } from '../../../lib/domain/index.ts';

const { adapterFor, findComposerWith, readPageWith } = siteReaders(siteAdapters);
const silent: GenericRead = () =>
  fail({ code: 'no-conversation', says: 'Nothing here.', missing: [], reader: 'generic', key: null });

const at = (url: string) => ({ url: new URL(url), doc: new DOMParser().parseFromString('<p>Hi</p>', 'text/html') });
const unknown = () => at('https://anywhere.example/');

describe('reading with the generic reader handed in', () => {
  test('a page that no adapter knows needs it', () => {
    expect(readPageWith(unknown(), null)).toBeNull();
    expect(readPageWith(unknown(), silent)).toEqual(silent(unknown()));
  });

  test('a set of adapters knows its own pages only', () => {
    const x = at('https://x.com/home');
    expect(adapterFor(x)?.id).toBe('x');
    const without = siteReaders(siteAdapters.filter((adapter) => adapter.id !== 'x'));
    expect(without.adapterFor(x)).toBeNull();
    expect(without.readPageWith(x, null)).toBeNull();
    expect(without.readPageWith(x, silent)).toEqual(silent(x));
    expect(siteReaders([]).adapterFor(x)).toBeNull();
  });

  test('a page of a known site does not', () => {
    const generic = vi.fn(silent);
    expect(readPageWith(at('https://x.com/home'), null)).toMatchObject({ ok: false });
    readPageWith(at('https://x.com/home'), generic);
    expect(generic).not.toHaveBeenCalled();
  });

  test('on request the site adapters are passed over', () => {
    expect(readPageWith(at('https://x.com/home'), null, { readers: 'generic' })).toBeNull();
    expect(readPageWith(at('https://x.com/home'), silent, { readers: 'generic' })).toEqual(silent(unknown()));
  });

  test('a reader that breaks is a failure, not an exception', () => {
    const broken: GenericRead = () => {
      throw new Error('broken');
    };
    expect(readPageWith(unknown(), broken)).toMatchObject({ ok: false, failure: { code: 'unsupported-page' } });
    expect(findComposerWith(unknown(), broken)).toBeNull();
  });

  test('no composer without a reading', () => {
    expect(findComposerWith(unknown(), null)).toBeNull();
    expect(findComposerWith(unknown(), silent)).toBeNull();
  });

  test('the front door has the generic reader in it', () => {
    expect(readPage(unknown())).toMatchObject({ ok: false, failure: { reader: 'generic' } });
    expect(findComposer(unknown())).toBeNull();
  });
});
