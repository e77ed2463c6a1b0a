// The pages of the first blind batch stay read: they were written by somebody who had not seen the reader. Later batches are only
// measured (tests/bench/blind.mjs).
import { afterEach, describe, expect, it } from 'vitest';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';
import { overlap } from '../../contracts/judge.ts';

interface Blind {
  batch: number;
  kind: string;
  url: string;
  lastSpeaker?: string;
  latestCustomerTurn?: string[];
  latestCustomerMessage?: { author: string | null; handleOrEmail: string | null };
}

const pages = import.meta.glob<string>('../../fixtures/blind/*/*.html', { query: '?raw', import: 'default' });
const truths = import.meta.glob<Blind>('../../fixtures/blind/*/*.truth.json', { import: 'default' });
const bare = (name: string | null | undefined) => (name ?? '').replace(/^@/, '').toLowerCase();

let frame: HTMLIFrameElement | null = null;
afterEach(() => frame?.remove());

async function show(html: string): Promise<Document> {
  frame?.remove();
  frame = document.createElement('iframe');
  frame.style.cssText = 'width:1440px;height:900px;border:0';
  frame.srcdoc = html;
  const loaded = new Promise((done) => frame?.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument as Document;
}

async function firstBatch(kind: string) {
  const cases = [];
  for (const [path, load] of Object.entries(pages).filter(([p]) => p.includes(`/${kind}/`))) {
    const truth = await (truths[path.replace(/\.html$/, '.truth.json')] as () => Promise<Blind>)();
    if (truth.batch !== 1) continue;
    const doc = await show(await load());
    const outcome = readGeneric({ url: new URL(truth.url), doc });
    cases.push({ name: path.split('/').at(-1) ?? '', truth, talk: outcome.ok ? outcome.value.conversation : null });
  }
  return cases;
}

describe('the first blind batch', { timeout: 120_000 }, () => {
  it('is read: newest turn, its writer, who spoke last', async () => {
    const cases = await firstBatch('conversations');
    const wrong = cases.flatMap(({ name, truth, talk }) => {
      const turn = talk?.latestCustomerTurn ?? [];
      const text = overlap(turn.map((m) => m.text).join('\n'), (truth.latestCustomerTurn ?? []).join('\n'));
      const known = [truth.latestCustomerMessage?.author, truth.latestCustomerMessage?.handleOrEmail].map(bare);
      const author = turn.at(-1)?.author;
      const named = author != null && known.includes(bare(author.name ?? author.handle ?? author.email));
      const last = talk?.messages.filter((m) => m.role !== 'system').at(-1)?.role;
      return text >= 0.95 && named && last === truth.lastSpeaker ? [] : [`${name}: ${text.toFixed(2)} ${author?.name}`];
    });
    expect(cases.length).toBeGreaterThanOrEqual(30);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(1);
  });

  it('leaves the other pages alone', async () => {
    const cases = await firstBatch('others');
    const loud = cases.filter(({ talk }) => talk !== null).map(({ name }) => name);
    expect(cases.length).toBeGreaterThanOrEqual(30);
    expect(loud, loud.join(', ')).toEqual([]);
  });
});
