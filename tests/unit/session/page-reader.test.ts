// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';
import { readPage } from '../../../lib/adapters/index.ts';
import { networks } from '../../../lib/adapters/networks.generated.ts';
import { systems } from '../../../lib/adapters/systems.generated.ts';
import { createPageReader } from '../../../lib/session/page-reader.ts';
import type { PartName, Parts, PartsAtHand } from '../../../lib/session/parts.ts';

afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

const shipped: Partial<Parts> = {
  generic: { readGeneric },
  networks: { adapters: networks },
  systems: { adapters: systems },
};

/** Parts that come on demand; those that are not named never come. */
function partsWith(coming: Partial<Parts> = shipped) {
  const held: Partial<Parts> = {};
  const need = vi.fn(async (name: PartName) => {
    if (coming[name]) Object.assign(held, { [name]: coming[name] });
    return held[name] ?? null;
  });
  const parts = { now: (name: PartName) => held[name] ?? null, need } as unknown as PartsAtHand;
  return { parts, need, held };
}

const asked = (need: { mock: { calls: PartName[][] } }) => need.mock.calls.map(([name]) => name);
const plain = () => ({ url: new URL('https://anywhere.example/thread/4'), doc: document });
const settings = () => ({ url: new URL('https://x.com/settings/account'), doc: document });

function discourse(): void {
  const meta = document.createElement('meta');
  meta.name = 'generator';
  meta.content = 'Discourse 3';
  document.head.append(meta);
}

describe('how the session reads a page', () => {
  test('a page that no site adapter can know waits for the generic reader alone, once', async () => {
    const { parts, need } = partsWith();
    const reader = createPageReader(parts);
    const first = reader.readPage(plain());
    expect(first).toBeInstanceOf(Promise);
    expect(await first).toEqual(readPage(plain()));
    const second = reader.readPage(plain());
    expect(second).not.toBeInstanceOf(Promise);
    expect(second).toEqual(readPage(plain()));
    expect(asked(need)).toEqual(['generic']);
  });

  test('a page of a known host waits for the family of that host, and then reads at once', async () => {
    const { parts, need } = partsWith();
    const reader = createPageReader(parts);
    expect(await reader.readPage(settings())).toMatchObject({ ok: false, failure: { code: 'no-conversation' } });
    expect(reader.readPage(settings())).toEqual(readPage(settings()));
    expect(asked(need)).toEqual(['networks']);
  });

  test('a family that is there already is read with at once', () => {
    const { parts, need, held } = partsWith();
    held.networks = { adapters: networks };
    expect(createPageReader(parts).readPage(settings())).toEqual(readPage(settings()));
    expect(need).not.toHaveBeenCalled();
  });

  test('a mark that only looks like a known system costs one more part and changes nothing', async () => {
    discourse();
    const { parts, need } = partsWith();
    expect(await createPageReader(parts).readPage(plain())).toEqual(readPage(plain()));
    expect(asked(need)).toEqual(['systems', 'generic']);
  });

  test('a mark that comes later is seen, too', async () => {
    const { parts, need } = partsWith();
    const reader = createPageReader(parts);
    await reader.readPage(plain());
    discourse();
    expect(await reader.readPage(plain())).toEqual(readPage(plain()));
    expect(asked(need)).toEqual(['generic', 'systems']);
  });

  test('a reader that could not be loaded is a plain sentence, not a silence', async () => {
    const { parts } = partsWith({});
    for (const page of [plain(), settings()]) {
      const outcome = await createPageReader(parts).readPage(page);
      expect(outcome).toMatchObject({ ok: false, failure: { code: 'unsupported-page', reader: 'generic' } });
      expect(outcome.ok ? '' : outcome.failure.says).toMatch(/could not load .*\.$/);
    }
  });

  test('a known site that lost a part says so when the generic reader does not come', async () => {
    const { parts } = partsWith({ networks: { adapters: networks } });
    const page = { url: new URL('https://x.com/zoe/status/77'), doc: document };
    const outcome = await createPageReader(parts).readPage(page);
    expect(outcome.ok ? '' : outcome.failure.code).toMatch(/^(?:missing-part|no-conversation)$/);
    expect(outcome.ok ? '' : outcome.failure.reader).toBe('x');
  });

  test('a generic reader that breaks is a failure, not an exception', async () => {
    const readBroken = () => {
      throw new Error('broken');
    };
    const { parts } = partsWith({ generic: { readGeneric: readBroken } });
    const outcome = await createPageReader(parts).readPage(plain());
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'unsupported-page' } });
  });

  test('no composer is named before the reader is there', async () => {
    discourse();
    document.body.append(document.createElement('textarea'));
    const { parts } = partsWith();
    const reader = createPageReader(parts);
    expect(reader.findComposer(plain())).toBeNull();
    await reader.readPage(plain());
    expect(reader.findComposer(plain())).toBeNull();
  });
});
