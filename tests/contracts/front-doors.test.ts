// Design section 7: each pure part has one front door, free of extension APIs, importable from Node and bundleable
// into a plain page. Other programs measure through these, so their names and shapes are held here.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

const DOORS: Record<string, string[]> = {
  adapters: ['readConversation', 'findComposer'],
  editors: ['insertDraft'],
  scoring: ['readNature', 'scoreConversation', 'loadNatureModel'],
  channels: ['measure', 'fit', 'channels'],
  drafting: ['composeDraft'],
  review: ['checkReply'],
  identity: ['rankCandidates'],
};

/** Runs a module text in plain Node, outside of this test runner and without any DOM. */
function inNode<T>(code: string): T {
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', code];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })) as T;
}

for (const [room, names] of Object.entries(DOORS)) {
  test(`lib/${room}/index.ts opens in plain Node and gives ${names.join(', ')}`, () => {
    const code = `const m = await import('./lib/${room}/index.ts'); console.log(JSON.stringify(Object.keys(m)));`;
    expect(inNode<string[]>(code)).toEqual(expect.arrayContaining(names));
  });
}

test('one message goes through all the doors in plain Node', () => {
  const result = inNode<Record<string, unknown>>(`
    const { readNature, scoreConversation, loadNatureModel } = await import('./lib/scoring/index.ts');
    const { measure, fit, channels } = await import('./lib/channels/index.ts');
    const { composeDraft } = await import('./lib/drafting/index.ts');
    const { checkReply } = await import('./lib/review/index.ts');
    const { rankCandidates } = await import('./lib/identity/index.ts');
    const author = { name: 'Ada Lovell', handle: null, email: 'ada@mail.example', profileUrl: null, verified: null, followers: null };
    const message = { key: 'm1', role: 'customer', author, text: 'Where is my parcel? I need it by Friday.', sentAt: '2026-11-22T09:00:00Z', visibility: 'private' };
    const conversation = { site: 'x', key: 'k', url: 'https://x.example/', channel: 'email', subject: null, messages: [message], latestCustomerTurn: [message], seen: [], confidence: 1 };
    loadNatureModel(new Uint8Array());
    const nature = readNature(message.text);
    const card = scoreConversation({ conversation, nature, valueFacts: [], influenceFacts: [], now: new Date('2026-11-22T10:00:00Z') });
    const draft = composeDraft({ conversation, nature });
    const directory = [{ id: 'c1', name: 'Ada Lovell', emails: ['ada@mail.example'], handles: [], facts: [] }];
    console.log(JSON.stringify({
      language: nature.language, sum: card.contributions.reduce((n, c) => n + c.points, 0), attention: card.attention.points,
      draft: typeof draft.text, measured: measure('Sorry!', 'x-reply'), fitted: fit('Sorry!', 'x-reply'), channels: channels.length,
      check: Array.isArray(checkReply('Calm down.', conversation).findings), match: rankCandidates(author, directory)[0].customerId,
    }));`);
  expect(result).toMatchObject({
    language: 'en',
    draft: 'string',
    measured: 6,
    fitted: 'Sorry!',
    check: true,
    match: 'c1',
  });
  expect(result.sum).toBe(result.attention);
  expect(result.channels).toBeGreaterThanOrEqual(12);
});

test('every front door bundles for a plain page, without any extension API in it', async () => {
  const { build } = await import('vite');
  for (const room of Object.keys(DOORS)) {
    const output = await build({
      root,
      logLevel: 'silent',
      configFile: false,
      build: { write: false, lib: { entry: `lib/${room}/index.ts`, formats: ['iife'], name: 'aisle' } },
    });
    const [bundle] = Array.isArray(output) ? output : [output];
    const code = 'output' in bundle! ? bundle.output.map((o) => ('code' in o ? o.code : '')).join('') : '';
    expect(code.length, room).toBeGreaterThan(100);
    expect(code, room).not.toMatch(/\b(chrome|browser)\.(runtime|storage|tabs|scripting|permissions)\b/);
  }
});
