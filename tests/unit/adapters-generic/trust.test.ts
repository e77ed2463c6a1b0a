// Names that only look like names, lists of talks beside a talk, forms between messages: what the reader leaves out.
import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';
import type { PageReading } from '../../../lib/domain/index.ts';
import { parse } from '../../contracts/folder.ts';
import { ideas } from '../../fixtures/ideas/pages.mjs';

function read(html: string): PageReading | null {
  const got = readGeneric({ url: new URL('https://desk.ideas.example/t/4711'), doc: parse(html) });
  return got.ok ? got.value : null;
}

const post = (name: string, at: string, text: string) =>
  `<div class="comment"><b class="author">${name}</b> <time datetime="${at}">x</time><p>${text}</p><button>Helpful (4)</button></div>`;

const thread = (form: string) =>
  `<main><h1>Thread</h1>${post('Dana Whit', '2026-11-18T10:00:00Z', 'The lamp flickers. What can I do?')}${post('Ravi Menon', '2026-11-18T11:00:00Z', 'Please try another socket first.')}${post('Dana Whit', '2026-11-19T09:00:00Z', 'I did, and it still flickers.')}${form}</main>`;

describe('names that two signs speak for', () => {
  it('shows the writer, never a button or a count', () => {
    const reading = read(thread('<form><textarea placeholder="Write a reply"></textarea><button>Send</button></form>'));
    const names = reading?.conversation.messages.map((m) => m.author.name);
    expect(names).toEqual(['Dana Whit', 'Ravi Menon', 'Dana Whit']);
  });

  it('shows no wrong name on the further development pages', () => {
    const pages = ideas.filter((p) => /employer-voices|wiki-talk|visitor-chat|claim-record/.test(p.name));
    expect(pages).toHaveLength(4);
    for (const page of pages) {
      const name = read(page.html)?.conversation.latestCustomerTurn.at(-1)?.author.name ?? null;
      expect([null, page.truth.latestCustomerMessage?.author]).toContain(name);
    }
  });
});

describe('what is no message', () => {
  it('leaves out a form of the same make as the messages, and its counter', () => {
    const form =
      '<form class="comment"><textarea placeholder="Your reply"></textarea><p>2,000 characters left</p><button>Send</button></form>';
    expect(read(thread(form))?.conversation.latestCustomerTurn.map((m) => m.text)).toEqual([
      'I did, and it still flickers.',
    ]);
  });

  it('reads the open talk and not the list of talks beside it', () => {
    const page = ideas.find((p) => p.name === 'visitor-chat-he');
    const reading = read(page?.html ?? '');
    expect(reading?.conversation.latestCustomerTurn.map((m) => m.text)).toEqual(page?.truth.latestCustomerTurn);
  });

  it('stays silent on praise in quotation marks beside a contact form', () => {
    expect(read(ideas.find((p) => p.name === 'slides-of-praise')?.html ?? '')).toBeNull();
  });
});
