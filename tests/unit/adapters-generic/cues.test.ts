import { describe, expect, it } from 'vitest';
import {
  authorStrength,
  isProse,
  marksOf,
  nameLikeness,
  newCache,
  timeStrength,
} from '../../../lib/adapters/generic/cues.ts';
import { parse as pageOf } from '../../contracts/folder.ts';

const el = (html: string): Element => pageOf(html).body.firstElementChild as Element;
const time = (html: string): number => timeStrength(el(html), el(html).textContent ?? '', newCache());
const author = (html: string): number => authorStrength(el(html), el(html).textContent ?? '', newCache());

describe('timeStrength', () => {
  it.each([
    '3 min',
    '2h',
    'vor 3 Tagen',
    'hace 2 horas',
    'il y a 5 minutes',
    '昨日',
    '3日前',
    'منذ 3 أيام',
    '2 hours ago',
    'just now',
    'Nov 18, 2026, 8:12 AM',
    '18.11.2026, 08:12',
    '2026/11/18 08:12',
    '20 nov. 2026, 9:18',
    '09:41',
    'вчера',
    '2 дня назад',
  ])('knows %s as a time', (text) => {
    expect(time(`<span>${text}</span>`)).toBe(2);
  });

  it.each([
    'Dana Whitfield',
    'Reply',
    'Posts: 12',
    'Version 4.2',
    'I arrive at 10:30 and would like to talk about it',
    'Joined: Feb 3, 2024',
  ])('does not take %s for one', (text) => {
    expect(time(`<span>${text}</span>`)).toBe(0);
  });

  it('trusts elements made for times', () => {
    expect(time('<time datetime="2026-11-18T08:12:00Z">long ago</time>')).toBe(2);
    expect(time('<span data-time="1790000000000">soon</span>')).toBe(2);
  });
});

describe('authorStrength', () => {
  it('reads names of classes, links to profiles, addresses and emphasis, in this order', () => {
    expect(author('<span class="comment-author">Dana Whitfield</span>')).toBe(3);
    expect(author('<span class="userName">dana_w</span>')).toBe(3);
    expect(author('<a href="/users/12">Dana Whitfield</a>')).toBe(2);
    expect(author('<span>Dana Whitfield &lt;dana@example.com&gt;</span>')).toBe(2);
    expect(author('<b>Dana Whitfield</b>')).toBe(1);
    expect(author('<span>Dana Whitfield</span>')).toBe(0);
  });

  it('does not take mentions, counts, actions or titles for authors', () => {
    expect(author('<a class="user-mention" href="/users/12">@dana</a>')).toBe(0);
    expect(author('<span class="user-count">12 users</span>')).toBe(0);
    expect(author('<b>Reply</b>')).toBe(0);
    expect(author('<h3 class="post-title">Bridge opens, at last, after eleven months!</h3>')).toBe(0);
  });

  it('looks one step up: a link inside what is called the author', () => {
    const link = pageOf('<cite class="fn"><a rel="external">SJD</a></cite>').querySelector('a') as Element;
    expect(authorStrength(link, 'SJD', newCache())).toBe(3);
  });
});

describe('nameLikeness', () => {
  it.each([
    'Dana Whitfield',
    'Élodie Charbonneau <elodie@example.fr>',
    '小田切 遥',
    'ليلى الحداد',
    '@dana',
    'Dr. Ann Lee',
    'Noémi Farkas',
    'Noël Baker',
  ])('likes %s', (name) => {
    expect(nameLikeness(name)).toBeGreaterThanOrEqual(0.6);
  });

  it.each([
    'Reply',
    'Where is it?',
    'On Nov 18, 2026, Tamsin Okoro wrote:',
    '',
    '12',
    'the work took eleven months',
    '春からフェリー値上げへの反対運動',
  ])('refuses %s', (text) => {
    expect(nameLikeness(text)).toBeLessThan(0.5);
  });

  it('likes an address less than a name', () => {
    expect(nameLikeness('dana@example.com')).toBeLessThan(nameLikeness('Dana Whitfield'));
  });
});

describe('marksOf and isProse', () => {
  it('opens camel case and double underscores, and leaves out what an element merely has', () => {
    expect(marksOf(el('<div class="userName note__body has-actions"></div>')).trim().split(/\s+/)).toEqual([
      'user-Name',
      'note-body',
    ]);
    expect(marksOf(el('<div></div>'))).toBe('');
  });

  it('tells sentences from labels in several scripts', () => {
    expect(isProse('Where is it?')).toBe(true);
    expect(isProse('届いた皿が割れていました。')).toBe(true);
    expect(isProse('Open tickets')).toBe(false);
  });
});
