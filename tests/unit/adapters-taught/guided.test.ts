// What a person taught says where the messages are; the general reader says which words, names and sides are theirs.
import { describe, expect, it } from 'vitest';
import { readFrom, readGeneric } from '../../../lib/adapters/generic/index.ts';
import { answers } from '../../../lib/adapters/taught/guided.ts';
import { asRecipe, deriveRecipe, firstReading, type Readers, readTaught } from '../../../lib/adapters/taught/index.ts';
import { fail, ok, type Page, type PageReading, type Recipe } from '../../../lib/domain/index.ts';
import { now } from './lesson.ts';
import { desk, pageOf, talk } from './pages.ts';

const readers: Readers = { readGeneric, readFrom };
const silent = () =>
  fail({ code: 'no-conversation' as const, says: 'Silent.', missing: [], reader: 'generic', key: null });

function taughtOn(
  page: Page,
  css: string,
  more: { ours?: string; composer?: string } = {},
  by: Readers | null = readers,
) {
  const message = page.doc.querySelector(css)!;
  const reading = readFrom(page, message);
  const pointed = {
    message,
    ours: more.ours ? page.doc.querySelector(more.ours) : null,
    composer: more.composer ? page.doc.querySelector(more.composer) : null,
  };
  const lesson = { page, reading: reading.ok ? reading.value : null, readers: by, pointed, overSite: false, now };
  const learned = deriveRecipe(lesson);
  if (!learned.ok) throw new Error(learned.failure.says);
  return { ...asRecipe(learned.value, now), id: 'r1', clock: 1 } satisfies Recipe;
}

const newest = (recipe: Recipe, page: Page, by: Readers | null = readers) => {
  const read = readTaught([recipe], page, by);
  return read.ok ? read.value.conversation.latestCustomerTurn.at(-1)?.text : read.failure.code;
};

describe('what a recipe leaves to the general reader', () => {
  it('the whole page where that reads the pointed message, the place where only that does', () => {
    expect(taughtOn(pageOf(desk()), '#entry-102 p').follow).toBe('page');
    const deaf: Readers = { readGeneric: silent, readFrom };
    expect(taughtOn(pageOf(desk()), '#entry-102 p', {}, deaf).follow).toBe('page');
    const wrong: Readers = { readGeneric: (page) => readFrom(page, page.doc.querySelector('#entry-100')!), readFrom };
    expect(taughtOn(pageOf(desk()), '#entry-102 p', {}, wrong).follow).toBe('place');
  });

  it('nothing where the general reader is not there, or answers another message either way', () => {
    expect(taughtOn(pageOf(desk()), '#entry-102 p', {}, null).follow).toBeUndefined();
    expect(taughtOn(pageOf(desk()), '#entry-102 p', {}, { readGeneric: silent, readFrom: silent }).follow).toBe('page');
  });

  it('nothing where somebody pointed at one of ours: a person knows better', () => {
    expect(taughtOn(pageOf(desk()), '#entry-102 p', { ours: '#entry-101' }).follow).toBeUndefined();
  });

  it('only what writes into the box that was pointed at', () => {
    const two = desk().replace('<textarea', '<input name="memo"><textarea');
    const recipe = taughtOn(pageOf(two), '#entry-102 p', { composer: '[name="memo"]' });
    const read = readTaught([recipe], pageOf(two), readers);
    expect(read.ok && read.value.composer?.getAttribute('name')).toBe('memo');
  });
});

describe('a reading by such a recipe', () => {
  const recipe = taughtOn(pageOf(desk()), '#entry-102 p');
  const other = talk.map((one) => ({ ...one, text: `${one.text} Truly.` }));
  const page = () => pageOf(desk(other), 'https://desk.example/cases/9');

  it('is named after what was taught, and never surer than that', () => {
    const read = readTaught([recipe], page(), readers);
    expect(read.ok && read.value.conversation.site).toBe('taught');
    expect(read.ok && read.value.conversation.confidence).toBeLessThanOrEqual(0.95);
    expect(newest(recipe, page())).toBe(other.at(-1)?.text);
  });

  it('is its own where the general reader is not there or finds nothing', () => {
    expect(newest(recipe, page(), null)).toBe(other.at(-1)?.text);
    expect(newest(recipe, page(), { readGeneric: silent, readFrom: silent })).toBe(other.at(-1)?.text);
  });

  it('is not that of the general reader where it reads something else than a taught message', () => {
    const beside = pageOf(
      `${desk(other)}<aside id="ad"><p>Buy our new stove, it is the best stove of all.</p></aside>`,
    );
    const astray: Readers = { readGeneric: (it) => readFrom(it, it.doc.querySelector('#ad')!), readFrom: silent };
    expect(newest(recipe, beside, astray)).toBe(other.at(-1)?.text);
    const whole: Readers = {
      readGeneric: (it) => {
        const read = readFrom(it, it.doc.querySelector('#entry-100')!);
        if (!read.ok) return read;
        const key = read.value.conversation.latestCustomerTurn.at(-1)!.key;
        return ok({ ...read.value, blocks: new Map([[key, it.doc.body]]) });
      },
      readFrom: silent,
    };
    expect(newest(recipe, page(), whole)).toBe(other.at(-1)?.text);
  });

  it('says that it no longer fits where the taught messages are gone, whatever the general reader says', () => {
    const changed = pageOf(desk().replaceAll('case-entry', 'brick').replaceAll('id="entry-', 'id="brick-'));
    expect(newest(recipe, changed)).toBe('missing-part');
  });

  it('is its own where the general reader breaks', () => {
    const broken = () => {
      throw new Error('broken');
    };
    expect(newest(recipe, page(), { readGeneric: broken, readFrom: broken })).toBe(other.at(-1)?.text);
  });

  it('leaves the page as it is', () => {
    const read = page();
    const before = read.doc.documentElement.outerHTML;
    readTaught([recipe], read, readers);
    expect(read.doc.documentElement.outerHTML).toBe(before);
  });
});

describe('the first reading of a lesson', () => {
  const page = pageOf(desk());
  const near = () => {
    const read = readFrom(page, page.doc.querySelector('#entry-100')!);
    return read.ok ? read.value : null;
  };
  const last = page.doc.querySelector('#entry-102 p')!;
  const firstOne = page.doc.querySelector('#entry-100 p')!;

  it('is that of the whole page where it answers what was pointed at', () => {
    const first = firstReading(page, last, near(), readers);
    expect(first?.conversation.latestCustomerTurn.at(-1)?.text).toBe(talk.at(-1)?.text);
  });

  it('is that of the place where the page is read otherwise, or not at all', () => {
    const given = near();
    expect(firstReading(page, firstOne, given, readers)).toBe(given);
    expect(firstReading(page, last, given, { readGeneric: silent, readFrom })).toBe(given);
    expect(firstReading(page, last, given, null)).toBe(given);
    expect(firstReading(page, last, null, null)).toBeNull();
  });
});

describe('whether a reading answers what was pointed at', () => {
  const page = pageOf(
    '<main><article id="answer"><p id="said">Yes, it does.</p><div id="comment"><p id="asked">And for the old model?</p></div></article></main>',
  );
  const at = (id: string) => page.doc.getElementById(id)!;
  const reading = (newestId: string) =>
    ({
      conversation: { latestCustomerTurn: [{ key: newestId }] },
      blocks: new Map(['answer', 'comment'].map((id) => [id, at(id)])),
    }) as unknown as PageReading;

  it('its newest message is around it, or in it', () => {
    expect(answers(reading('comment'), at('asked'))).toBe(true);
    expect(answers(reading('comment'), at('answer'))).toBe(true);
    expect(answers(reading('answer'), at('said'))).toBe(true);
  });

  it('but not with another message in between', () => {
    expect(answers(reading('answer'), at('asked'))).toBe(false);
    expect(answers(reading('comment'), at('said'))).toBe(false);
    expect(answers(reading('none'), at('asked'))).toBe(false);
  });
});
