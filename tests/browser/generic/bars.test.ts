import { afterEach, describe, expect, it } from 'vitest';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';
import type { Conversation } from '../../../lib/domain/index.ts';
// biome-ignore lint/correctness/useImportExtensions: plain JavaScript with its types in pages.d.mts beside it
import { conversations, negatives, type UnknownPage } from '../../fixtures/unknown/pages.mjs';

let frame: HTMLIFrameElement | null = null;

/** Shows a page in a frame of its own, with layout, declarative shadow roots and inner frames. */
async function show(page: UnknownPage): Promise<Document> {
  frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '900';
  frame.srcdoc = page.html;
  const loaded = new Promise((done) => frame?.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  return (frame as HTMLIFrameElement).contentDocument as Document;
}

const serial = (doc: Document): string => doc.documentElement.getHTML({ serializableShadowRoots: true });
const flat = (s: string | null | undefined): string => (s ?? '').replace(/\s+/g, ' ').trim();
const bare = (s: string | null | undefined): string => flat(s).replace(/^@/, '');

afterEach(() => {
  frame?.remove();
  frame = null;
});

async function readAll(pages: readonly UnknownPage[]) {
  const results = [];
  for (const page of pages) {
    const doc = await show(page);
    const before = serial(doc);
    const outcome = readGeneric({ url: new URL(page.url), doc });
    const found = outcome.ok ? outcome.value.composer : null;
    results.push({
      page,
      conversation: outcome.ok ? outcome.value.conversation : null,
      unchanged: serial(doc) === before,
      box: found ? `${found.localName} ${found.getAttribute('class') ?? ''}` : null,
    });
    frame?.remove();
  }
  return results;
}

function rightText(conversation: Conversation | null, page: UnknownPage): boolean {
  const turn = conversation?.latestCustomerTurn ?? [];
  const texts = [flat(turn.at(-1)?.text), flat(turn.map((m) => m.text).join('\n'))];
  return [page.truth?.text, ...(page.truth?.anyOf ?? [])].some((t) => texts.includes(flat(t)));
}

describe('the bars of the generic reader, on invented pages with layout', () => {
  it('reads the newest customer message and its author, finds the box, never changes the page', async () => {
    const results = await readAll(conversations);
    const texts = results.filter((r) => rightText(r.conversation, r.page));
    const named = results.map((r) => ({
      name: r.page.name,
      truth: r.page.truth,
      author: r.conversation?.latestCustomerTurn.at(-1)?.author,
    }));
    const told = named.filter((n) => n.author && (n.author.name ?? n.author.handle) !== null);
    const right = told.filter((n) => [bare(n.author?.name), bare(n.author?.handle)].includes(bare(n.truth?.author)));
    const boxes = results.filter(
      (r) => r.page.truth?.composerOptional || (r.page.truth?.composer === null) === (r.box === null),
    );
    expect(results.filter((r) => !r.unchanged).map((r) => r.page.name)).toEqual([]);
    expect(texts.length / results.length).toBeGreaterThanOrEqual(0.9);
    expect(right.length / results.length).toBeGreaterThanOrEqual(0.9);
    expect(
      told.length - right.length,
      told
        .filter((n) => !right.includes(n))
        .map((n) => n.name)
        .join(', '),
    ).toBeLessThanOrEqual(results.length * 0.01);
    expect(boxes.length / results.length).toBeGreaterThanOrEqual(0.95);
  }, 120_000);

  it('stays silent on pages without a conversation', async () => {
    const results = await readAll(negatives);
    const loud = results.filter((r) => r.conversation !== null).map((r) => r.page.name);
    expect(loud.length, loud.join(', ')).toBeLessThanOrEqual(results.length * 0.02);
    expect(results.every((r) => r.unchanged)).toBe(true);
  }, 120_000);
});

describe('what needs a real page', () => {
  const page = (html: string): UnknownPage => ({
    name: 'own',
    set: 'dev',
    url: 'https://chat.unknown.example/1',
    html,
    truth: null,
  });
  const bubble = (side: string, text: string) =>
    `<div style="display:flex;justify-content:${side}"><p style="width:40%">${text}</p></div>`;
  const chat = `<header><h2>Marlow Achterberg</h2></header><div style="width:600px">${bubble('left', 'The kettle leaks, what shall I do?')}${bubble('right', 'Send us a photo, please.')}${bubble('left', 'Here it is, quickly please.')}</div><textarea aria-label="Message Marlow Achterberg"></textarea><button>Send</button>`;

  it('tells the sides of bubbles apart by where they are', async () => {
    const outcome = readGeneric({ url: new URL('https://chat.unknown.example/1'), doc: await show(page(chat)) });
    expect(outcome.ok && outcome.value.conversation.messages.map((m) => m.role)).toEqual([
      'customer',
      'agent',
      'customer',
    ]);
    expect(outcome.ok && outcome.value.conversation.latestCustomerTurn[0]?.author.name).toBe('Marlow Achterberg');
  });

  it('passes over a hidden copy of another conversation', async () => {
    const other = chat.replaceAll('Marlow Achterberg', 'Fennel Marsh').replaceAll('kettle', 'toaster');
    const doc = await show(page(`<section style="display:none">${other}</section><section>${chat}</section>`));
    const outcome = readGeneric({ url: new URL('https://chat.unknown.example/1'), doc });
    expect(outcome.ok && outcome.value.conversation.messages[0]?.text).toBe('The kettle leaks, what shall I do?');
    expect(outcome.ok && outcome.value.composer?.getAttribute('aria-label')).toBe('Message Marlow Achterberg');
  });
});
