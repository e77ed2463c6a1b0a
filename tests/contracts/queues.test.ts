// Every saved list page (`<page>.queue.json` beside the page), parsed without a browser, against its truth. The run with
// layout is tests/browser/adapters/queues.test.ts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimants, siteAdapters } from '../../lib/adapters/index.ts';
import type { Page } from '../../lib/domain/index.ts';
import { ownPages, parse } from './folder.ts';
import { judgeQueue, type QueueTruth } from './queue-judge.ts';

const lists = readdirSync(ownPages, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.queue.json'))
  .sort();
const readJson = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;

function opened(list: string): { page: Page; truth: QueueTruth } {
  const base = path.join(ownPages, list.replace(/\.queue\.json$/, ''));
  const truth = readJson<QueueTruth>(`${base}.queue.json`);
  const beside = existsSync(`${base}.truth.json`) ? readJson<{ url: string }>(`${base}.truth.json`).url : undefined;
  const url = truth.url ?? beside;
  if (!url)
    throw new Error(`${list} has no "url", and no .truth.json beside it says one: write where the page was saved.`);
  return { page: { url: new URL(url), doc: parse(readFileSync(`${base}.html`, 'utf8')) }, truth };
}

describe('list pages, parsed', () => {
  it.each(lists)('%s', (list) => {
    const { page, truth } = opened(list);
    expect(judgeQueue(page, truth), list).toEqual([]);
    expect(claimants(page).length).toBeLessThanOrEqual(1);
  });
});

describe('the set of queue adapters', () => {
  const withQueue = siteAdapters.filter((adapter) => adapter.queue);

  it('has a list page for every adapter that names a queue', () => {
    const seen = new Set(lists.map((list) => opened(list).truth.adapter));
    const bare = withQueue.filter((adapter) => !seen.has(adapter.id)).map((adapter) => adapter.id);
    expect(bare, 'write tests/fixtures/pages/<site>/<page>.html and <page>.queue.json').toEqual([]);
  });

  it.each(withQueue.map((adapter) => [adapter.id, adapter] as const))('%s is complete', (_id, { queue }) => {
    expect(queue?.parts.row.length).toBeGreaterThan(0);
    for (const candidate of Object.values(queue?.parts ?? {}).flat())
      expect(candidate.since).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  });
});
