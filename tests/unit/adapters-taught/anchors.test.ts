import { describe, expect, it } from 'vitest';
import { anchorsOf, isGivenName } from '../../../lib/adapters/taught/anchors.ts';
import { pageOf } from './pages.ts';

describe('names that a person gave', () => {
  it.each([
    'message',
    'message-body',
    'event-author',
    'msgText',
    'case_entry',
    'ticketReply',
    'user-name',
    'headline2',
    'comment__text',
    'zd-comment',
  ])('keeps %s', (name) => expect(isGivenName(name)).toBe(true));

  it.each([
    'css-1q2w3e',
    'css-abcdef',
    'sc-bdVaJa',
    'x9f3kq',
    'x1lliihq',
    '_3xYz1',
    'jsx-3182',
    'svelte-1ab2cd',
    'hd_8a7s1',
    'a1b2c3',
    'Gx_qrtw',
    'x',
    '',
    'bfrtzk-lmnrt',
    'a'.repeat(80),
    'md:flex',
  ])('refuses %s', (name) => expect(isGivenName(name)).toBe(false));
});

describe('what an element can be found by', () => {
  const anchors = (html: string) => anchorsOf(pageOf(html).doc.body.firstElementChild!).map((a) => a.css);

  it('puts test ids and record ids first, generated classes nowhere', () => {
    const found = anchors(
      '<div data-testid="message-row" data-message-id="81" class="css-9xk2 message p-4 flex"></div>',
    );
    expect(found.slice(0, 3)).toEqual(['[data-testid="message-row"]', '[data-message-id]', '.message']);
    expect(found.join(' ')).not.toMatch(/css-9xk2|p-4|flex/);
  });

  it('takes a counted id by its beginning, a plain one whole, a made-up one not at all', () => {
    expect(anchors('<li id="comment-4711"></li>')[0]).toBe('[id^="comment-"]');
    expect(anchors('<div id="thread"></div>')[0]).toBe('#thread');
    expect(anchors('<div id="q8s7d"></div>')).toEqual(['div']);
  });

  it('never anchors on the words of a person', () => {
    const found = anchors(
      '<div data-author="dana" data-subject="refund" aria-label="Message of Dana" title="Dana"></div>',
    );
    expect(found.join(' ')).not.toMatch(/dana|refund/i);
    expect(found).toContain('[data-author]');
  });

  it('takes a name for an anchor on forms only: elsewhere it may be a person', () => {
    expect(anchors('<span name="Dana" class="gD"></span>').join(' ')).not.toMatch(/dana/i);
    expect(anchors('<textarea name="answer"></textarea>')[0]).toBe('[name="answer"]');
  });

  it('leaves out how a thing stands now', () => {
    const found = anchors('<div class="message unread is-open selected" data-state="open"></div>');
    expect(found).toEqual(['.message', 'div']);
  });

  it('counts places only as the last resort', () => {
    const page = pageOf('<table><tr><td>a</td><td>b</td></tr></table>');
    expect(anchorsOf(page.doc.querySelectorAll('td')[1]!).map((a) => a.css)).toEqual([
      'td',
      'td:last-child',
      'td:nth-child(2)',
    ]);
  });
});
