// The run of record: every saved list page in a real browser, with layout, against its truth.
import { describe, expect, it } from 'vitest';
import { judgeQueue, type QueueTruth } from '../../contracts/queue-judge.ts';

const pages = import.meta.glob<string>('../../fixtures/pages/*/*.html', { query: '?raw', import: 'default' });
const lists = import.meta.glob<QueueTruth>('../../fixtures/pages/*/*.queue.json', { import: 'default' });
const truths = import.meta.glob<{ url: string }>('../../fixtures/pages/*/*.truth.json', { import: 'default' });

async function open(html: string): Promise<{ doc: Document; close: () => void }> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width:1366px;height:900px;border:0';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`;
  frame.srcdoc = html.replace(/<head[^>]*>/i, (head) => head + policy);
  document.body.append(frame);
  await loaded;
  return { doc: frame.contentDocument as Document, close: () => frame.remove() };
}

describe('list pages in a browser', () => {
  const named = Object.keys(lists).sort();
  it('there are list pages', () => expect(named.length).toBeGreaterThan(0));
  for (const name of named) {
    const base = name.replace(/\.queue\.json$/, '');
    it(base.split('/').slice(-2).join('/'), async () => {
      const truth = (await lists[name]?.()) as QueueTruth;
      const url = truth.url ?? (await truths[`${base}.truth.json`]?.())?.url ?? '';
      const { doc, close } = await open((await pages[`${base}.html`]?.()) ?? '');
      expect(judgeQueue({ url: new URL(url), doc }, truth), base).toEqual([]);
      close();
    });
  }
});
