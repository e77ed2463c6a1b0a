import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Conversation } from '../../../lib/domain/index.ts';
import { importCustomers } from '../../../lib/services/import.ts';
import { settled, triageConversation } from '../../../lib/services/index.ts';
import { previewCsv } from '../../../lib/services/preview.ts';
import type { ColumnTarget } from '../../../lib/services/types.ts';
import { deleteStore, findCustomers, readyImports, store } from '../../../lib/store/index.ts';
import { post, said, zoe } from './inbox.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteStore();
});

const TARGETS: ColumnTarget[] = ['id', 'email', 'handle:x', 'name', 'orders', 'spend', 'last-order', 'tier', 'ignore'];

/** Something that could be a customer file: rows of likely and unlikely cells. */
const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('zoe@firm.example', '@zoe', '12', '1,5', '2026-01-02', '', 'n/a', 'Gold', '"'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const tables = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 12 })
  .map((rows) => rows.map((row) => row.join(',')).join('\n'));
const bytes = fc.uint8Array({ maxLength: 400 });

test('whatever a file holds: no error, and the earlier customers stay or are replaced as a whole', async () => {
  const mapping: ColumnTarget[] = ['email', 'name'];
  const before = new Blob(['email,name\nbefore@firm.example,Before\n']);
  await importCustomers({ file: before, name: 'shop', mapping, dateOrder: 'dmy', currency: null });
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(tables, bytes as fc.Arbitrary<BlobPart>),
      fc.shuffledSubarray(TARGETS, { minLength: 1 }),
      async (content, targets) => {
        const file = new Blob([content]);
        const preview = await previewCsv(file);
        const done = await importCustomers({ file, name: 'other', mapping: targets, dateOrder: 'dmy', currency: null });
        if (!preview.ok) expect(preview.failure.says).toMatch(/\.$|\?/);
        if (!done.ok) expect(done.failure.says).not.toBe('');
        if (done.ok) {
          const { lines, customers, duplicates, refused, forgotten } = done.value;
          expect(customers + duplicates + refused + forgotten).toBe(lines);
        }
        expect(await findCustomers(['email:before@firm.example'])).toHaveLength(1);
        expect(await store().imports.count()).toBe((await readyImports()).length);
      },
    ),
    { numRuns: 150 },
  );
});

test('every customer of a file is found by every key that it has', async () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  const people = fc.uniqueArray(fc.record({ mail: word, handle: word }), {
    minLength: 1,
    maxLength: 30,
    selector: (one) => one.mail,
  });
  await fc.assert(
    fc.asyncProperty(people, async (rows) => {
      const text = `email,x\n${rows.map((one) => `${one.mail}@firm.example,@${one.handle}`).join('\n')}\n`;
      const mapping: ColumnTarget[] = ['email', 'handle:x'];
      await importCustomers({ file: new Blob([text]), name: 'shop', mapping, dateOrder: 'ymd', currency: null });
      for (const { mail, handle } of rows) {
        const id = `email:${mail}@firm.example`;
        expect((await findCustomers([id])).map((one) => one.id)).toEqual([id]);
        expect((await findCustomers([`handle:x:${handle}`])).map((one) => one.id)).toContain(id);
      }
    }),
    { numRuns: 25 },
  );
});

test('whatever people write: judged, stored, and the parts of the score add up', async () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }));
  const name = fc.option(fc.string({ unit: 'grapheme', maxLength: 30 }));
  const conversations: fc.Arbitrary<Conversation> = fc
    .tuple(text, name, name, fc.constantFrom('x-reply', 'ticket', 'email', 'facebook-comment', 'chat'))
    .map(([words, who, handle, channel]) => {
      const author = { ...zoe, name: who, handle, email: null };
      return post({ channel, messages: [said(words, { key: 'm', author })] });
    });
  await fc.assert(
    fc.asyncProperty(conversations, async (conversation) => {
      const done = await triageConversation(conversation, new Date('2026-11-22T10:00:00Z'));
      await settled();
      if (!done.ok) throw new Error(done.failure.says);
      const { attention, contributions } = done.value.scorecard;
      const sum = contributions.reduce((total, one) => total + one.points, 0);
      expect(sum).toBeCloseTo(attention.points, 6);
    }),
    { numRuns: 60 },
  );
  expect(await store().profiles.count()).toBeGreaterThan(0);
});
