// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';
import { readPage } from '../../../lib/adapters/index.ts';
import { createPageReader } from '../../../lib/session/page-reader.ts';
import type { Parts, PartsAtHand } from '../../../lib/session/parts.ts';

afterEach(() => document.body.replaceChildren());

/** Parts of which the generic reader comes on demand, or never. */
function partsWith(generic: Parts['generic'] | null) {
  let held: Parts['generic'] | null = null;
  const need = vi.fn(async () => {
    held = generic;
    return held;
  });
  const parts = { now: () => held, need } as unknown as PartsAtHand;
  return { parts, need };
}

const plain = () => ({ url: new URL('https://anywhere.example/thread/4'), doc: document });

function discourse(): void {
  const meta = document.createElement('meta');
  meta.name = 'generator';
  meta.content = 'Discourse 3';
  document.head.append(meta);
}

describe('how the session reads a page', () => {
  test('a page that no site adapter knows waits for the generic reader, once', async () => {
    const { parts, need } = partsWith({ readGeneric });
    const reader = createPageReader(parts);
    const first = reader.readPage(plain());
    expect(first).toBeInstanceOf(Promise);
    expect(await first).toEqual(readPage(plain()));
    const second = reader.readPage(plain());
    expect(second).not.toBeInstanceOf(Promise);
    expect(second).toEqual(readPage(plain()));
    expect(need).toHaveBeenCalledTimes(1);
  });

  test('a page of a known host is judged without the generic reader', () => {
    const { parts, need } = partsWith({ readGeneric });
    const page = { url: new URL('https://x.com/settings/account'), doc: document };
    expect(createPageReader(parts).readPage(page)).toMatchObject({ ok: false, failure: { code: 'no-conversation' } });
    expect(need).not.toHaveBeenCalled();
  });

  test('a generic reader that could not be loaded is a plain sentence, not a silence', async () => {
    const { parts } = partsWith(null);
    const outcome = await createPageReader(parts).readPage(plain());
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'unsupported-page', reader: 'generic' } });
    expect(outcome.ok ? '' : outcome.failure.says).toMatch(/could not load .*\.$/);
  });

  test('no composer is named before the reader is there', async () => {
    discourse();
    document.body.append(document.createElement('textarea'));
    const { parts } = partsWith({ readGeneric });
    const reader = createPageReader(parts);
    expect(reader.findComposer(plain())).toBeNull();
    await reader.readPage(plain());
    expect(reader.findComposer(plain())).toBeNull();
  });
});
