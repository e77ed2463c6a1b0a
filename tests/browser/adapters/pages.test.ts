// The run of record: every saved page in a real browser, with layout, frames and shadow roots, against its truth.
import { afterAll, describe, expect, it } from 'vitest';
import { claimants } from '../../../lib/adapters/index.ts';
import { floors } from '../../contracts/floors.ts';
import { count, judge, type Tally, type Truth, tableOf } from '../../contracts/judge.ts';

const own = import.meta.glob<string>('../../fixtures/pages/*/*.html', { query: '?raw', import: 'default' });
const ownTruths = import.meta.glob<Truth>('../../fixtures/pages/*/*.truth.json', { import: 'default' });
const shared = import.meta.glob<string>('../../../../shared/pages/*/*.html', { query: '?raw', import: 'default' });
const sharedTruths = import.meta.glob<Truth>('../../../../shared/pages/*/*.truth.json', { import: 'default' });

const only = (import.meta.env as Record<string, string | undefined>).VITE_PAGES;
const tallies = new Map<string, Tally>();

async function open(html: string): Promise<{ doc: Document; close: () => void }> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width:1366px;height:900px;border:0';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  // Nothing is loaded from outside: a saved page may still name pictures and style sheets of its site.
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`;
  frame.srcdoc = html.replace(/<head[^>]*>/i, (head) => head + policy);
  document.body.append(frame);
  await loaded;
  return { doc: frame.contentDocument as Document, close: () => frame.remove() };
}

type Texts = Record<string, () => Promise<string>>;
type Truths = Record<string, () => Promise<Truth>>;

function familiesOf(pages: Texts): Map<string, string[]> {
  const families = new Map<string, string[]>();
  for (const path of Object.keys(pages)) {
    const family = path.split('/').at(-2) ?? '';
    if (only && !family.includes(only)) continue;
    families.set(family, [...(families.get(family) ?? []), path]);
  }
  return families;
}

async function judgeOne(family: string, path: string, pages: Texts, truths: Truths): Promise<void> {
  const truth = await truths[path.replace(/\.html$/, '.truth.json')]?.();
  if (!truth) throw new Error(`${path} has no .truth.json beside it: write what the right reading is.`);
  const { doc, close } = await open((await pages[path]?.()) ?? '');
  const page = { url: new URL(truth.url), doc };
  const claims = claimants(page).map((a) => a.id);
  expect(claims.length, `${path} is claimed by ${claims.join(', ')}`).toBeLessThanOrEqual(1);
  if (truth.adapter) expect(claims, path).toEqual([truth.adapter]);
  const verdict = judge(page, truth);
  expect(verdict.unchanged, `${path} was changed by reading`).toBe(true);
  count(tallies, family, path.split('/').at(-1) ?? '', verdict);
  close();
}

function suite(pages: Texts, truths: Truths): void {
  const found = familiesOf(pages);
  if (found.size === 0) it.skip(`has no page family like "${only}"`, () => undefined);
  for (const [family, paths] of found) {
    it(family, { timeout: 120_000 }, async () => {
      for (const path of paths) await judgeOne(family, path, pages, truths);
      const tally = tallies.get(family) as Tally;
      const floor = floors[family]?.browser ?? tally.pages;
      expect(tally.right, `${family}: fewer right than before\n${tally.wrong.join('\n')}`).toBeGreaterThanOrEqual(
        floor,
      );
      if (tally.wrong.length > 0 && only) console.info(tally.wrong.join('\n'));
    });
  }
}

describe('synthetic pages in a browser', () => suite(own, ownTruths));

describe('saved pages in a browser', () => {
  if (Object.keys(shared).length === 0) {
    it('has no folder ../shared/pages here: nothing to compare', () => expect(shared).toEqual({}));
  } else suite(shared, sharedTruths);
});

afterAll(() => console.info(tableOf(tallies)));
