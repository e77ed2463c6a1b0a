import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { composeDraft } from '../../../lib/drafting/index.ts';
import { engineById, engines } from '../../../lib/engines/index.ts';
import { ask } from '../drafting/making.ts';

const request = ask('email', 'Dana', 'My blue tent arrived torn, order 48213. Can I send it back?', { complaint: 0.7 });

describe('engines', () => {
  test('every file of the folder is listed: run `npm run registry` after adding one', () => {
    const files = readdirSync(new URL('../../../lib/engines/kinds/', import.meta.url)).map((name) =>
      name.replace('.ts', ''),
    );
    expect(engines.map((engine) => engine.id).toSorted()).toEqual(files.toSorted());
  });

  test('an unknown id gives the one that needs nothing', () => {
    expect(engineById('gone').id).toBe('on-device');
    expect(engineById('on-device').runs).toBe('on-device');
  });
});

describe('on-device', () => {
  const engine = engineById('on-device');

  test('is always there', async () => {
    await expect(engine.available()).resolves.toBe(true);
  });

  test('streams sentences that add up to the draft', async () => {
    const chunks: string[] = [];
    const outcome = await engine.draft(request, (chunk) => chunks.push(chunk), new AbortController().signal);
    const draft = composeDraft(request);
    expect(outcome).toEqual({ ok: true, value: draft });
    expect(chunks.join('')).toBe(draft.text);
    expect(chunks.length).toBeGreaterThan(3);
  });

  test('streams any text whole', async () => {
    for (const text of ['', '?', '1.5 kg... what', '日本語。です', '👍\n\n.a.']) {
      const chunks: string[] = [];
      const one = ask('forum', text, text);
      const outcome = await engine.draft(one, (chunk) => chunks.push(chunk), new AbortController().signal);
      expect(outcome.ok && outcome.value.text).toBe(chunks.join(''));
    }
  });

  test('stops at once when it is cancelled before', async () => {
    const chunks: string[] = [];
    const outcome = await engine.draft(request, (chunk) => chunks.push(chunk), AbortSignal.abort());
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    expect(chunks).toEqual([]);
  });

  test('stops between two sentences', async () => {
    const control = new AbortController();
    const chunks: string[] = [];
    const outcome = await engine.draft(
      request,
      (chunk) => {
        chunks.push(chunk);
        control.abort();
      },
      control.signal,
    );
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    expect(chunks).toHaveLength(1);
  });
});
