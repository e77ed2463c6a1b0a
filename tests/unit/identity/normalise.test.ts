import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf, keysOfCustomer, normaliseEmail, normaliseHandle, splitHandle } from '../../../lib/identity/index.ts';
import { mailboxOf, networkOfUrl, normaliseNetwork } from '../../../lib/identity/normalise.ts';
import { author, customer } from './people.ts';

describe('an e-mail address as a key', () => {
  it.each([
    ['Dana.Whitlow@Example.COM', 'dana.whitlow@example.com'],
    ['  <dana@example.com> ', 'dana@example.com'],
    ['mailto:dana@example.com', 'dana@example.com'],
    ['dana+shop@example.com', 'dana+shop@example.com'],
    ['ｄａｎａ@example.com', 'dana@example.com'],
    ['da\u200bna@example.com', 'dana@example.com'],
  ])('%s', (given, key) => {
    expect(normaliseEmail(given)).toBe(key);
  });

  it.each(['', 'dana', '@example.com', 'dana@', 'a@b@c.example', 'da na@example.com', 'dana@localhost', 'x@.example'])(
    '%s is none',
    (given) => {
      expect(normaliseEmail(given)).toBeNull();
    },
  );

  it('knows the mailbox behind a tag, and dots at Gmail only', () => {
    expect(mailboxOf('dana+shop@example.com')).toBe('dana@example.com');
    expect(mailboxOf('d.a.n.a+x@googlemail.com')).toBe('dana@gmail.com');
    expect(mailboxOf('d.a.n.a@example.com')).toBe('d.a.n.a@example.com');
  });
});

describe('a handle as a key', () => {
  it.each([
    ['@DanaHikes', 'danahikes'],
    ['dana_hikes', 'dana_hikes'],
    ['@Dana@Social.Example', 'dana@social.example'],
    ['u/dana', 'dana'],
    ['/u/dana/', 'dana'],
    ['@@dana', 'dana'],
    ['\u202e@dana', 'dana'],
  ])('%s', (given, key) => {
    expect(normaliseHandle(given)).toBe(key);
  });

  it('is none when nothing is left or a person wrote words', () => {
    expect(['', '@', 'Dana Whitlow', ' @ ', 'x'.repeat(5000)].map(normaliseHandle)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('keeps its network in the directory', () => {
    expect(splitHandle('x:@Dana')).toEqual({ network: 'x', name: 'dana' });
    expect(splitHandle('Twitter:@Dana')).toEqual({ network: 'x', name: 'dana' });
    expect(splitHandle(':@dana')).toEqual({ network: null, name: 'dana' });
    expect(splitHandle('@dana')).toEqual({ network: null, name: 'dana' });
    expect(splitHandle('https://www.x.com/Dana/')).toEqual({ network: 'x', name: 'dana' });
    expect(splitHandle('mastodon:@dana@social.example')).toEqual({ network: 'mastodon', name: 'dana@social.example' });
    expect(splitHandle('x:')).toBeNull();
    expect(splitHandle('https://')).toBeNull();
  });

  it('knows a network by name and by profile address', () => {
    expect(['Twitter', ' X ', 'bsky', '', 'constructor'].map(normaliseNetwork)).toEqual([
      'x',
      'x',
      'bluesky',
      null,
      'constructor',
    ]);
    expect(networkOfUrl('https://old.reddit.com/user/dana')).toBe('reddit');
    expect(networkOfUrl('https://x.com.evil.example/dana')).toBeNull();
    expect(networkOfUrl('not an address')).toBeNull();
  });
});

describe('look-up keys', () => {
  it('are certain first, and meet the keys of the record', () => {
    const dana = author({ email: 'Dana@Example.com', handle: '@Dana', profileUrl: 'https://x.com/Dana' });
    expect(keysOf(dana)).toEqual(['email:dana@example.com', 'handle:x:dana', 'handle::dana']);
    expect(keysOf(dana, 'bluesky')[1]).toBe('handle:bluesky:dana');
    const record = customer('1', {
      emails: ['DANA@example.com', 'dana@example.com'],
      handles: ['twitter:@DANA', 'x:@dana'],
    });
    expect(keysOfCustomer(record)).toEqual(['email:dana@example.com', 'handle:x:dana']);
  });

  it('are none for an author that shows nothing', () => {
    expect(keysOf(author({ name: 'Dana' }))).toEqual([]);
  });

  it('never throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const keys = keysOf(author({ email: a, handle: b, profileUrl: a }), b);
        expect(keys.every((key) => key.includes(':'))).toBe(true);
        expect(keysOfCustomer(customer('1', { emails: [a], handles: [b] })).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
