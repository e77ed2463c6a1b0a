import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { isPlainSelector, type RecipeDraft } from '../../../lib/domain/index.ts';
import { recipeDraftSchema, recipeFileSchema, recipeSchema } from '../../../lib/domain/recipe.schema.ts';

const { document } = new JSDOM('<!doctype html><body></body>').window;

describe('selectors that a recipe may hold', () => {
  it.each([
    'article',
    '.message-body',
    '#thread > table',
    '[data-testid="message"]',
    '[id^="comment-"] .text',
    'tr:last-child > td',
    'desk-message, .row',
    ':scope',
    ':scope > div:nth-child(3)',
    'li + li',
  ])('takes %s', (css) => {
    expect(isPlainSelector(css)).toBe(true);
    if (!css.startsWith(':scope')) expect(() => document.querySelector(css)).not.toThrow();
  });

  it.each([
    '',
    '*',
    'div *',
    'div:has(div:has(div))',
    ':is(a, b)',
    ':not(.a)',
    'div:hover',
    '[x="a\\"b"]',
    '[x="a\nb"]',
    '.a{}',
    '.a;.b',
    'a  b',
    ' a',
    'a ',
    'a >',
    '@import',
    'div::before',
    `.${'a'.repeat(400)}`,
    Array(30).fill('div').join(' '),
  ])('refuses %j', (css) => expect(isPlainSelector(css)).toBe(false));

  it('never throws, and what it takes the browser can parse', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (css) => {
        if (isPlainSelector(css)) expect(() => document.querySelector(css)).not.toThrow();
      }),
    );
  });
});

const candidate = { css: '.message', since: '2026-11' as const };
const draft: RecipeDraft = {
  label: 'desk.example',
  origin: 'https://desk.example',
  path: '/cases/*',
  parts: { message: [candidate], body: [{ css: ['desk-message', '.text'], since: '2026-11' }] },
  ours: ['Sam Okafor'],
  newestFirst: false,
  channel: 'ticket',
  visibility: 'private',
  overSite: false,
};
const takes = (value: unknown) => z.safeParse(recipeDraftSchema, value).success;

describe('a recipe from a page or a file', () => {
  it('is taken as it is, and nothing else with it', () => {
    expect(z.safeParse(recipeDraftSchema, { ...draft, script: 'alert(1)' })).toEqual({ success: true, data: draft });
  });

  it.each([
    ['no messages', { parts: { message: [] } }],
    ['a bomb', { parts: { message: [{ ...candidate, css: 'a:has(b:has(c))' }] } }],
    ['too many candidates', { parts: { message: Array(9).fill(candidate) } }],
    ['a list with a bomb', { parts: { message: [{ ...candidate, css: ['a', '*'] }] } }],
    ['another origin form', { origin: 'https://desk.example/path' }],
    ['no web address', { origin: 'file:///etc' }],
    ['a relative path', { path: 'cases' }],
    ['a long path', { path: '/a'.repeat(40) }],
    ['a long name', { label: 'x'.repeat(81) }],
    ['internal visibility', { visibility: 'internal' }],
  ])('refuses %s', (_, change) => expect(takes({ ...draft, ...change })).toBe(false));

  it('may lean on the general reader in two ways, and in no other', () => {
    for (const follow of ['page', 'place'])
      expect(z.safeParse(recipeDraftSchema, { ...draft, follow })).toMatchObject({ success: true, data: { follow } });
    expect(z.safeParse(recipeDraftSchema, { ...draft, follow: 'anything' }).success).toBe(false);
  });

  it('is a record: id, author, logical time', () => {
    const record = { ...draft, id: 'r1', author: null, clock: 4, at: '2026-11-22T10:00:00Z' };
    expect(z.safeParse(recipeSchema, record).success).toBe(true);
    expect(z.safeParse(recipeSchema, { ...record, clock: -1 }).success).toBe(false);
    expect(z.safeParse(recipeSchema, { ...record, at: 'yesterday' }).success).toBe(false);
    expect(z.safeParse(recipeSchema, draft).success).toBe(false);
  });

  it('comes in a file of one kind and version', () => {
    const file = { format: 'aisle-recipes', version: 1, exportedAt: '2026-11-22T10:00:00Z', recipes: [{}] };
    expect(z.safeParse(recipeFileSchema, file).success).toBe(true);
    expect(z.safeParse(recipeFileSchema, { ...file, version: 2 }).success).toBe(false);
    expect(z.safeParse(recipeFileSchema, { ...file, recipes: Array(501).fill({}) }).success).toBe(false);
  });
});
