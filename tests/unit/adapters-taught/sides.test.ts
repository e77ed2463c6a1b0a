// Recipes: whose message is whose, and which words are words.
import { describe, expect, it } from 'vitest';
import { readFrom } from '../../../lib/adapters/generic/index.ts';
import { asRecipe, deriveRecipe, readTaught, tellsSides } from '../../../lib/adapters/taught/index.ts';
import type { Page } from '../../../lib/domain/index.ts';
import { now, recipeFrom, short } from './lesson.ts';
import { desk, pageOf, talk } from './pages.ts';

describe('words that share their box with name and time', () => {
  const rows = (said: typeof talk) =>
    pageOf(
      `<main>${said.map(({ who, text, at }) => `<div class="post-row"><b class="post-by">${who}</b> <time class="post-at" datetime="${at}">a while ago</time><br>${text}</div>`).join('')}
      <form><textarea name="answer"></textarea><button>Send</button></form></main>`,
    );
  it('are read without them', () => {
    const recipe = recipeFrom(rows(talk), '.post-row:last-of-type');
    const read = short(recipe, rows(talk)) as unknown[][];
    expect(read.map((m) => m[2])).toEqual(talk.map((m) => m.text));
    expect(read.map((m) => m[1])).toEqual(talk.map((m) => m.who));
  });
});

describe('whose side', () => {
  const chat = (mark: boolean, second = 'Bram Oyelaran') =>
    pageOf(
      `<main><div class="chat-row"><b class="chat-from">Ruth Amsel</b><p class="chat-text">The zip is stuck, what now?</p></div>
      <div class="chat-row ${mark ? 'is-internal' : ''}"><b class="chat-from">${second}</b><p class="chat-text">A new jacket is on its way.</p></div>
      <form><textarea name="answer"></textarea><button>Send</button></form></main>`,
    );
  it('what somebody else wrote after the pointed message is ours', () => {
    const recipe = recipeFrom(chat(false), '.chat-row p');
    const reading = readTaught([recipe], chat(false));
    expect(reading.ok && reading.value.conversation.latestCustomerTurn.map((m) => m.author.name)).toEqual([
      'Ruth Amsel',
    ]);
    expect(reading.ok && reading.value.conversation.messages.map((m) => m.role)).not.toEqual(['customer', 'customer']);
  });
  it('a class that says how a message stands may tell a side', () => {
    const recipe = recipeFrom(chat(true), '.chat-row p');
    const read = readTaught([recipe], chat(true, 'Somebody New'));
    expect(read.ok && read.value.conversation.messages.map((m) => m.role)[1]).toMatch(/note|agent/);
  });
});

describe('a recipe that cannot tell the sides apart', () => {
  const bare = (author: boolean) =>
    pageOf(
      `<main>${talk.map(({ who, text, ours }) => `<div class="row-box" ${ours ? 'style="text-align:right;justify-content:flex-end"' : ''}>${author ? `<b class="row-by">${who}</b>` : ''}<p class="row-text">${text}</p></div>`).join('')}
      <form><textarea name="answer"></textarea><button>Send</button></form></main>`,
    );
  const check = (page: Page) => {
    const message = page.doc.querySelector('.row-box:nth-of-type(3) p')!;
    const outcome = readFrom(page, message);
    const first = outcome.ok ? outcome.value : null;
    const draft = deriveRecipe({ page, reading: first, pointed: { message }, overSite: false, now });
    const read = draft.ok ? readTaught([asRecipe(draft.value, now)], page) : null;
    return { sound: read?.ok ? tellsSides(read.value, first, message) : null, first, read };
  };
  it('is told from one that can', () => {
    const message = pageOf(desk());
    const el = message.doc.querySelector('#entry-102 p')!;
    const outcome = readFrom(message, el);
    const first = outcome.ok ? outcome.value : null;
    const read = readTaught([recipeFrom(message, '#entry-102 p')], message);
    expect(read.ok && tellsSides(read.value, first, el)).toBe(true);
    expect(read.ok && tellsSides(read.value, first, message.doc.querySelector('#entry-100 p')!)).toBe(false);
  });
  it('says no when one of ours is read as the customer', () => {
    const { first, read } = check(bare(true));
    if (!first || !read?.ok) throw new Error('both read');
    const ours = {
      ...first,
      conversation: {
        ...first.conversation,
        messages: first.conversation.messages.map((m) => ({ ...m, role: 'agent' as const })),
      },
    };
    const theirs = {
      ...read.value,
      conversation: {
        ...read.value.conversation,
        messages: read.value.conversation.messages.map((m) => ({ ...m, role: 'customer' as const })),
      },
    };
    expect(tellsSides(theirs, ours, [...read.value.blocks.values()].at(-1)!)).toBe(false);
  });
});
