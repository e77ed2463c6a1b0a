// Teaching: from one pointed message to a recipe, and from the recipe to the reading of any page of that site.
import { describe, expect, it } from 'vitest';
import { readFrom } from '../../../lib/adapters/generic/index.ts';
import { deriveRecipe, pathChoices, pathPatternOf, readTaught } from '../../../lib/adapters/taught/index.ts';
import { isPlainSelector, pathMatches, recipesFor } from '../../../lib/domain/index.ts';
import { now, recipeFrom, short } from './lesson.ts';
import { desk, pageOf, soup, talk } from './pages.ts';

const other = [
  { who: 'Lior Amsel', text: 'The stove smells of gas when it is off.', at: '2026-11-21T07:00:00Z' },
  { who: 'Lior Amsel', text: 'I have opened the windows.', at: '2026-11-21T07:05:00Z' },
  {
    who: 'Priya Nair',
    text: 'Please leave the stove outside, we call you now.',
    ours: true,
    at: '2026-11-21T07:06:00Z',
  },
  { who: 'Lior Amsel', text: 'Thank you, I am waiting.', at: '2026-11-21T07:08:00Z' },
];
const wanted = (said: typeof other) =>
  said.map(({ who, text, ours, at }) => [ours ? 'agent' : 'customer', who, text, at.replace('Z', '.000Z')]);

describe('a desk that no adapter knows', () => {
  const recipe = recipeFrom(pageOf(desk()), '#entry-102 p');

  it('is learned from one pointed message and read on another page, roles and all', () => {
    expect(short(recipe, pageOf(desk(other), 'https://desk.example/cases/9'))).toEqual(wanted(other));
  });

  it('finds the same recipe from any part of the message', () => {
    for (const css of ['#entry-100', '#entry-102 .case-entry-text', '#entry-102'])
      expect(recipeFrom(pageOf(desk()), css).parts.message).toEqual(recipe.parts.message);
  });

  it('holds only plain selectors, and none of the generated classes', () => {
    const all = Object.values(recipe.parts).flatMap((part) => part.map(({ css }) => css as string));
    expect(all.every(isPlainSelector)).toBe(true);
    expect(all.join(' ')).not.toMatch(/x9f3kq|hd_8a7s1|css-1q2w3e|x7/);
    expect(all.join(' ')).not.toMatch(/dana|sam|whitfield/i);
  });

  it('names the reply box and the subject', () => {
    const reading = readTaught([recipe], pageOf(desk(other)));
    expect(reading.ok && reading.value.composer?.getAttribute('name')).toBe('answer');
    expect(reading.ok && reading.value.conversation.subject).toBe('Broken pole');
    expect(reading.ok && reading.value.conversation.site).toBe('taught');
  });

  it('leaves the page as it is', () => {
    const page = pageOf(desk());
    const before = page.doc.documentElement.outerHTML;
    recipeFrom(page, '#entry-102 p');
    expect(page.doc.documentElement.outerHTML).toBe(before);
  });

  it('says that it no longer fits when the messages are gone and the reply box is not', () => {
    const changed = pageOf(desk().replaceAll('case-entry', 'brick').replaceAll('id="entry-', 'id="brick-'));
    const outcome = readTaught([recipe], changed);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'missing-part', missing: ['message'] } });
    expect(!outcome.ok && outcome.failure.says).toContain('no longer fits');
    expect(short(recipe, pageOf('<main><p>Settings</p></main>'))).toBe('no-conversation');
  });
});

describe('an old desk of tables and generated names', () => {
  it('is learned by structure and read on another page', () => {
    const recipe = recipeFrom(pageOf(soup()), 'table:last-of-type tr:last-child td');
    const read = short(recipe, pageOf(soup(other)));
    expect(read).toEqual(
      other.map(({ who, text, at }) => [expect.any(String), who, text, expect.stringContaining(at.slice(0, 16))]),
    );
  });

  it('tells our side by name when somebody points at one of ours', () => {
    const recipe = recipeFrom(pageOf(soup()), 'table:last-of-type td[colspan]', {
      ours: 'table:nth-of-type(2) td[colspan]',
    });
    expect(recipe.ours).toContain('Sam Okafor');
    const reading = readTaught([recipe], pageOf(soup(talk)));
    expect(reading.ok && reading.value.conversation.messages.map((m) => m.role)).toEqual([
      'customer',
      'agent',
      'customer',
    ]);
  });
});

describe('what a person points at counts', () => {
  const html = desk().replaceAll(
    '<span class="case-entry-name">',
    '<i class="badge">Guest</i><span class="case-entry-name">',
  );
  it('takes the author that was pointed at', () => {
    const recipe = recipeFrom(pageOf(html), '#entry-102 p', { author: '#entry-102 .case-entry-name' });
    expect(short(recipe, pageOf(html))).toEqual(expect.arrayContaining([expect.arrayContaining(['Dana Whitfield'])]));
  });

  it('takes the reply box that was pointed at', () => {
    const two = desk().replace('<textarea', '<textarea name="memo"></textarea><textarea');
    const recipe = recipeFrom(pageOf(two), '#entry-102 p', { composer: '[name="answer"]' });
    const reading = readTaught([recipe], pageOf(two));
    expect(reading.ok && reading.value.composer?.getAttribute('name')).toBe('answer');
  });
});

describe('the reply box tells which message is answered', () => {
  const comments = (open: number) =>
    pageOf(
      `<main><h1>Video</h1><ol>${talk
        .map(
          ({ who, text, at }, i) =>
            `<li class="comment"><b class="comment-by">${who}</b> <time datetime="${at}">then</time><div class="comment-text">${text}</div>${i === open ? '<form><textarea name="reply"></textarea></form>' : ''}</li>`,
        )
        .join('')}</ol></main>`,
    );
  it('the one around it, not the newest', () => {
    const recipe = recipeFrom(comments(0), '.comment-text');
    const reading = readTaught([recipe], comments(0));
    expect(reading.ok && reading.value.conversation.latestCustomerTurn.at(-1)?.text).toBe(talk[0]!.text);
    const newest = readTaught([recipe], comments(9));
    expect(newest.ok && newest.value.conversation.latestCustomerTurn.at(-1)?.text).toBe(talk[2]!.text);
  });
});

describe('messages of two kinds', () => {
  const page = pageOf(
    `<main><div class="question-card"><h1>Broken pole</h1><div class="asked-by"><b class="name-link">Dana Whitfield</b></div><div class="prose"><p>${talk[0]!.text}</p></div></div>
    ${talk
      .slice(1)
      .map(
        ({ who, text }) =>
          `<section class="answer-card"><i class="answer-name">${who}</i><div class="prose"><p>${text}</p></div></section>`,
      )
      .join('')}</main>`,
  );
  it('a question and its answers are one conversation', () => {
    const recipe = recipeFrom(page, '.answer-card:last-of-type p');
    const read = short(recipe, page) as unknown[][];
    expect(read.map((m) => m[2])).toEqual(expect.arrayContaining(talk.slice(1).map((m) => m.text)));
    expect(
      Object.values(recipe.parts)
        .flatMap((part) => part.map(({ css }) => css as string))
        .every(isPlainSelector),
    ).toBe(true);
  });
});

describe('a message that stands alone', () => {
  const alone = pageOf('<main><div class="letter"><p>My order never came. Where is it?</p></div></main>');
  it('is learned when it has a lasting name', () => {
    expect(short(recipeFrom(alone, '.letter p'), alone)).toEqual([
      ['customer', null, 'My order never came. Where is it?', null],
    ]);
  });
});

describe('messages that are components with a shadow root each', () => {
  it('walks into them', () => {
    const entries = talk.map(
      ({ who, text }) =>
        `<desk-message><template shadowrootmode="open"><div class="by">${who}</div><div class="said"><p>${text}</p></div></template></desk-message>`,
    );
    const page = pageOf(`<main>${entries.join('')}</main>`);
    const host = page.doc.querySelectorAll('desk-message')[2]!;
    const template = host.querySelector('template') as HTMLTemplateElement;
    const message = template.content.querySelector('p')!;
    const reading = readFrom(page, host);
    const outcome = deriveRecipe({
      page,
      reading: reading.ok ? reading.value : null,
      pointed: { message },
      overSite: false,
      now,
    });
    expect(outcome.ok || outcome.failure.code).toSatisfy((v: unknown) => v === true || v === 'no-pattern');
  });
});

describe('which pages', () => {
  it('names what changes from page to page by a star', () => {
    expect(pathPatternOf('/tickets/4711')).toBe('/tickets/*');
    expect(pathPatternOf('/a/tickets/4711/edit')).toBe('/a/tickets/*/edit');
    expect(pathPatternOf('/inbox/3f2a9c1e-77aa-4d3e-9b1f-0a1b2c3d4e5f')).toBe('/inbox/*');
    expect(pathPatternOf('/ticket/late-tent')).toBe('/ticket/*');
    expect(pathPatternOf('/inbox')).toBe('/inbox');
    expect(pathPatternOf('/')).toBe('/');
  });

  it('offers wider ones', () => {
    expect(pathChoices('/tickets/4711')).toEqual(['/tickets/*', '/tickets/**', '/**']);
    expect(pathChoices('/')).toEqual(['/', '/**']);
  });

  it.each([
    ['/tickets/*', '/tickets/17', true],
    ['/tickets/*', '/tickets/17/edit', false],
    ['/tickets/**', '/tickets/17/edit', true],
    ['/tickets/**', '/tickets', true],
    ['/**', '/', true],
    ['/', '/', true],
    ['/', '/x', false],
    ['/a/*/b', '/a/1/b/', true],
  ])('%s and %s: %s', (pattern, path, is) => expect(pathMatches(pattern, path)).toBe(is));

  it('takes the newest recipe of this origin; over a site adapter only one taught there', () => {
    const base = recipeFrom(pageOf(desk()), '#entry-102 p');
    const all = [base, { ...base, id: 'r2', clock: 5 }, { ...base, id: 'r3', clock: 3, overSite: true }];
    const url = new URL('https://desk.example/cases/1');
    expect(recipesFor(all, url, false).map((r) => r.id)).toEqual(['r2', 'r3', 'r1']);
    expect(recipesFor(all, url, true).map((r) => r.id)).toEqual(['r3']);
    expect(recipesFor(all, new URL('https://other.example/cases/1'), false)).toEqual([]);
  });
});
