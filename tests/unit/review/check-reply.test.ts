import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from '../../../lib/channels/index.ts';
import { checkReply } from '../../../lib/review/index.ts';
import { bad } from './bad.ts';
import { good } from './good.ts';
import { reading, talk } from './talk.ts';

describe('good plain replies get no remark', () => {
  it.each(good)('$channel: $reply', ({ channel, asks, reply }) => {
    const check = checkReply(reply, talk(asks, channel));
    expect(check.findings).toEqual([]);
    expect(check.toneMatch.verdict).toBe('fits');
  });
});

describe('a fault is found, with its place', () => {
  it.each(bad)('$expected: $reply', ({ channel, asks, reply, expected, marks }) => {
    const { findings } = checkReply(reply, talk(asks, channel));
    const found = findings.filter((finding) => finding.id === expected);
    expect(found.length).toBeGreaterThan(0);
    if (marks !== undefined) expect(found.map((finding) => finding.span?.text)).toContain(marks);
  });

  it('marks nothing else but what belongs to it', () => {
    const others = bad.flatMap(({ channel, asks, reply, expected }) =>
      checkReply(reply, talk(asks, channel)).findings.filter((f) => f.id !== expected && f.severity !== 'hint'),
    );
    expect(others.length).toBeLessThanOrEqual(4);
  });
});

describe('the tone against the state of the customer', () => {
  const verdict = (reply: string, irritation: number | null) =>
    checkReply(reply, talk('Where is it?', 'email'), { nature: reading(irritation) }).toneMatch;

  it('takes the reading that is handed in', () => {
    const sunny = 'Yay, it ships today! Have a great day 😊';
    expect(verdict(sunny, 90).level!).toBeLessThan(verdict(sunny, 0).level!);
    expect(verdict(sunny, 0).verdict).toBe('fits');
    expect(verdict(sunny, 90).verdict).toBe('clashes');
    expect(verdict('It ships today. Have a nice day.', 90).verdict).toBe('strained');
  });

  it('clashes when an angry customer is blamed', () => {
    const blamed = verdict('Calm down. You should have read the terms!', 90);
    expect(blamed.verdict).toBe('clashes');
    expect(blamed.says).toBe('It reads as blame.');
  });

  it('falls when the trouble is not taken up', () => {
    const cold = verdict('It ships today.', 90);
    const warm = verdict('I am sorry for the wait. It ships today.', 90);
    expect(cold.level!).toBeLessThan(warm.level!);
    expect(warm).toMatchObject({ level: 100, verdict: 'fits' });
  });

  it('abstains on a language that it does not know, and on no words at all', () => {
    const russian = checkReply('Здравствуйте, мы отправили ваш заказ сегодня утром.', talk('Где мой заказ?', 'email'));
    expect(russian.toneMatch).toMatchObject({ level: null, verdict: 'unknown' });
    expect(checkReply('👍', talk('Where is it?', 'email')).toneMatch.level).toBeNull();
  });

  it('speaks of the text, not of the person', () => {
    for (const { channel, asks, reply } of bad) {
      const check = checkReply(reply, talk(asks, channel));
      for (const says of [check.toneMatch.says, ...check.findings.map((f) => f.says)])
        expect(says).not.toMatch(/\byou (?:are|were|sound|seem)\b/i);
    }
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'PLEASE',
    'you should have',
    '[name]',
    '!!',
    '😊',
    'é',
    '\u202e',
    '4111 1111 1111 1111',
    '\n',
    '^AB',
    '?',
    '\ud83d',
    'Wir werden',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
  );

  it('gives spans that are exact slices of the reply, worst findings first', () => {
    const ids = channels.map((channel) => channel.id);
    const ranks = { block: 0, warn: 1, hint: 2 };
    fc.assert(
      fc.property(text, text, fc.constantFrom(...ids), (reply, asks, channel) => {
        const { findings, toneMatch } = checkReply(reply, talk(asks, channel));
        for (const { span, says } of findings) {
          if (span) expect(reply.slice(span.start, span.end)).toBe(span.text);
          expect(says.length).toBeGreaterThan(10);
        }
        const order = findings.map((finding) => ranks[finding.severity]);
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expect(toneMatch.level === null || (toneMatch.level >= 0 && toneMatch.level <= 100)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'a',
    '!',
    ' ',
    '[',
    'A ',
    'you should have ',
    '1 ',
    '😊',
    '\ud83d',
    '\u202e',
    '{{',
    '@',
    '?\n',
    'Wir werden ',
  ])('reads a megabyte of %j', (piece) => {
    const huge = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(checkReply(huge, talk(huge, 'x-reply')).findings.some((f) => f.id === 'too-long')).toBe(true);
    expect(checkReply(huge, talk(huge, 'email')).findings.length).toBeLessThan(60);
  });

  it('says so when the reply is empty', () => {
    expect(checkReply('', talk('Where is it?', 'email')).findings.map((f) => f.id)).toContain('no-next-step');
  });
});
