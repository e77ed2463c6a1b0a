import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { channelById, channels, lengthOf, measure } from '../../../lib/channels/index.ts';

const folder = new URL('../../../lib/channels/places/', import.meta.url);
const files = readdirSync(folder).map((name) => name.replace('.ts', ''));

describe('the folder is the registry', () => {
  test('every file is listed under its own name: run `npm run registry` after adding one', () => {
    expect(channels.map((channel) => channel.id).toSorted()).toEqual(files.toSorted());
  });

  test.each(channels.map((channel) => [channel.id, channel] as const))('%s is sound', (_, channel) => {
    expect(channel.softTarget.min).toBeLessThan(channel.softTarget.max);
    if (channel.hardLimit !== null) expect(channel.softTarget.max).toBeLessThanOrEqual(channel.hardLimit);
    expect(channel.source.length).toBeGreaterThan(3);
    expect(channel.asOf).toMatch(/^20\d\d-\d\d$/);
    expect(channel.replyBy.minutes).toBeGreaterThan(0);
    expect(channel.sentencesMax).toBeGreaterThan(0);
  });

  test('a public channel names a way into private and forbids personal data', () => {
    for (const channel of channels.filter((one) => one.visibility === 'public')) {
      expect([channel.id, channel.privateRoute === null]).toEqual([channel.id, false]);
      expect(channel.forbids.join(' ')).toContain('order number');
    }
  });

  test('a private channel needs no other way', () => {
    for (const channel of channels.filter((one) => one.visibility === 'private')) {
      expect([channel.id, channel.privateRoute]).toEqual([channel.id, null]);
    }
  });
});

describe('channelById', () => {
  test('gives the ticket for an id that nobody knows', () => {
    for (const id of ['', 'carrier-pigeon', '__proto__', 'constructor']) expect(channelById(id).id).toBe('ticket');
  });

  test('understands the name of a network', () => {
    expect(channelById('twitter').id).toBe('x-reply');
    expect(channelById('google').id).toBe('google-review');
  });
});

describe('measure', () => {
  test('counts in the unit of the place', () => {
    expect(measure('日本語', 'x-reply')).toBe(6);
    expect(measure('日本語', 'google-review')).toBe(9);
    expect(measure('👨‍👩‍👧‍👦', 'bluesky')).toBe(1);
    expect(measure('👨‍👩‍👧‍👦', 'facebook-comment')).toBe(11);
  });

  test('Mastodon counts the user part of a mention and 23 for a link with its protocol', () => {
    expect(measure('@dana@social.example hi', 'mastodon')).toBe(8);
    expect(measure('https://example.com/a/long/path/that/goes/on', 'mastodon')).toBe(23);
    expect(measure('example.com', 'mastodon')).toBe(11);
  });

  test('says how much is left, and how many parts an SMS takes', () => {
    expect(lengthOf('Sorry!', 'x-reply')).toMatchObject({
      length: 6,
      limit: 280,
      left: 274,
      over: false,
      segments: null,
    });
    expect(lengthOf('ça va', 'sms')).toMatchObject({ limit: 70, left: 65, segments: 1, encoding: 'ucs-2' });
    expect(lengthOf('a'.repeat(161), 'sms')).toMatchObject({ over: true, segments: 2, encoding: 'gsm-7' });
    expect(lengthOf('anything', 'email')).toMatchObject({ limit: null, left: null, over: false });
  });
});
