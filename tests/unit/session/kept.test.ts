import { describe, expect, test } from 'vitest';
import type { Conversation, Message } from '../../../lib/domain/index.ts';
import { aligned, type Ends, merged, mostKept, withMessages } from '../../../lib/session/kept.ts';

const nobody = { name: null, handle: null, email: null, profileUrl: null, verified: null, followers: null };
const dana = { ...nobody, name: 'Dana Whitlock' };
const priya = { ...nobody, name: 'Priya Raman' };

function message(key: string, text = `words of ${key}`, over: Partial<Message> = {}): Message {
  return { key, role: 'customer', author: dana, text, sentAt: null, visibility: 'private', ...over };
}
const list = (keys: string) => keys.split('').map((key) => message(key));
const keysOf = (messages: readonly Message[]) => messages.map(({ key }) => key).join('');
const ends = (oldest: boolean | null, newest: boolean | null) => (): Ends => ({ oldest, newest });
const middle = ends(false, false);
const unknown = ends(null, null);

describe('rows that come and go', () => {
  test.each([
    ['scrolled up: what is below is kept', 'defgh', 'bcdef', 'bcdefgh'],
    ['scrolled down again', 'bcdefgh', 'efghi', 'bcdefghi'],
    ['a short look at the top', 'abcdefgh', 'ab', 'abcdefgh'],
    ['a first post that stays', 'abcdef', 'aefgh', 'abcdefgh'],
    ['nothing new', 'abc', 'abc', 'abc'],
  ])('%s', (_name, before, now, all) => {
    expect(keysOf(merged(list(before), list(now), middle))).toBe(all);
  });

  test('a jump further up than one window never makes what stands there the newest', () => {
    expect(keysOf(merged(list('xyz'), list('abc'), middle))).toBe('abcxyz');
    expect(keysOf(merged(list('xyz'), list('abc'), ends(false, true)))).toBe('abc');
    expect(keysOf(merged(list('xyz'), list('abc'), unknown))).toBe('abc');
  });

  test('without layout a list counts as recycled once rows left while others came', () => {
    expect(keysOf(merged(list('abc'), list('bcd'), unknown))).toBe('abcd');
    expect(keysOf(merged(list('bcd'), list('abc'), unknown))).toBe('abcd');
    expect(keysOf(merged(list('abc'), list('ab'), unknown))).toBe('ab');
  });

  test('the many small steps of a scroll lose nothing, there and back', () => {
    const all = 'abcdefghijklmnopqrstuvwxyz';
    const steps = Array.from({ length: 20 }, (_, i) => all.slice(20 - i, 26 - i));
    const seen = [...steps, ...steps.toReversed()].reduce(
      (held, at) => merged(held, list(at), unknown),
      list(steps[0]!),
    );
    expect(keysOf(seen)).toBe(all.slice(1));
  });

  test('keys made of words may repeat: order tells them apart, and names stay unique', () => {
    const ok = (key: string) => message(key, 'ok');
    const before = [message('a'), ok('k'), message('b'), ok('k~1'), message('c')];
    const now = [message('b'), ok('k'), message('c'), message('d')];
    const all = merged(before, now, middle);
    expect(all.map(({ text }) => text)).toEqual(['words of a', 'ok', 'words of b', 'ok', 'words of c', 'words of d']);
    expect(new Set(all.map(({ key }) => key)).size).toBe(6);
    expect(now.every((m) => all.includes(m))).toBe(true);
  });
});

describe('what is not kept', () => {
  test('a message taken away between two others, or at an end that is on view', () => {
    expect(keysOf(merged(list('abcd'), list('acd'), middle))).toBe('acd');
    expect(keysOf(merged(list('abcd'), list('abc'), ends(true, true)))).toBe('abc');
    expect(keysOf(merged(list('abcd'), list('bcd'), ends(true, true)))).toBe('bcd');
  });

  test('a message whose key changed when it was sent', () => {
    const before = [message('a'), message('temporary', 'My answer', { role: 'agent', author: priya })];
    const now = [message('a'), message('4711', 'My answer', { role: 'agent', author: priya })];
    expect(merged(before, now, middle)).toEqual(now);
    const edited = [message('a'), message('4712', 'Another answer', { role: 'agent', author: priya })];
    expect(merged(before, edited, middle)).toEqual(edited);
  });

  test('other words under the same keys: the keys name rows, nothing is mixed', () => {
    const now = list('abc').map((m) => ({ ...m, text: `other ${m.key}!` }));
    expect(merged(list('abcd'), now, middle)).toEqual(now);
  });

  test('more than the bound, the oldest first', () => {
    const many = Array.from({ length: mostKept }, (_, i) => message(`m${i}`));
    const all = merged(many, [...many.slice(-3), message('new')], middle);
    expect(all).toHaveLength(mostKept);
    expect([all[0]?.key, all.at(-1)?.key]).toEqual(['m1', 'new']);
    const long = [...many, message('x')];
    expect(merged(list('a'), long, middle)).toEqual(long);
  });
});

describe('a list without a message in common', () => {
  const at = (key: string, minute: number) => message(key, key, { sentAt: `2026-05-03T10:0${minute}:00Z` });

  test('is put in order by its times', () => {
    expect(keysOf(merged([at('a', 1), at('b', 2)], [at('c', 3)], middle))).toBe('abc');
    expect(keysOf(merged([at('c', 3)], [at('a', 1), at('b', 2)], middle))).toBe('abc');
  });

  test('and starts anew where times do not tell', () => {
    expect(keysOf(merged([at('a', 1), at('c', 3)], [at('b', 2)], ends(false, true)))).toBe('b');
    expect(keysOf(merged(list('ab'), list('cd'), ends(false, true)))).toBe('cd');
    expect(merged([], list('ab'), ends(false, true))).toEqual(list('ab'));
  });
});

describe('the words of one message', () => {
  const one = (before: Partial<Message>, now: Partial<Message>) => {
    const tail = message('z');
    const pair = (over: Partial<Message>) => [message('a', 'words', over), tail];
    return merged(pair(before), pair(now), middle)[0];
  };

  test('edited or unfolded: the new words', () => {
    expect(one({ text: 'Where is it?' }, { text: 'Where is my tent?' })?.text).toBe('Where is my tent?');
    expect(one({ text: 'My tent … See more' }, { text: 'My tent arrived broken.' })?.text).toBe(
      'My tent arrived broken.',
    );
    expect(one({ text: 'My tent arrived broken. Sorry.' }, { text: 'My tent arrived broken.' })?.text).toBe(
      'My tent arrived broken.',
    );
  });

  test('folded again: the whole words stay', () => {
    for (const short of ['My tent…', 'My tent ...', 'My tent… See more', 'My tent... mehr anzeigen']) {
      expect(one({ text: 'My tent arrived broken.' }, { text: short })?.text).toBe('My tent arrived broken.');
    }
  });

  test('a run of bubbles cut by the edge of the list keeps its beginning and its name', () => {
    expect(one({ text: 'one\ntwo\nthree' }, { text: 'two\nthree' })?.text).toBe('one\ntwo\nthree');
    expect(one({}, { author: nobody })?.author).toEqual(dana);
    expect(one({ author: nobody }, {})?.author).toEqual(dana);
  });

  test('somebody else’s message is another one', () => {
    expect(aligned([message('a')], [message('a', 'x', { author: priya })])).toEqual([]);
    expect(aligned([message('a')], [message('a', 'x', { role: 'agent' })])).toEqual([]);
  });
});

describe('the newest customer turn', () => {
  const agent = (key: string) => message(key, key, { role: 'agent', author: priya });
  const talk = (messages: Message[], turn: Message[]): Conversation => {
    const fixed = { site: 'demo', key: 'k', url: 'https://x.example/1', channel: 'email', subject: null, seen: [] };
    return { ...fixed, messages, latestCustomerTurn: turn, confidence: 1 };
  };
  const [a, b, c, d] = [message('a'), agent('b'), message('c'), message('d')];

  test('stays the newest while the list is scrolled up', () => {
    const all = [a, b, c, d];
    expect(keysOf(withMessages(talk([a, b], [a]), all).latestCustomerTurn)).toBe('cd');
  });

  test('reaches back to rows that are out of view', () => {
    expect(keysOf(withMessages(talk([d], [d]), [a, b, c, d]).latestCustomerTurn)).toBe('cd');
  });

  test('is where the page points, when it points', () => {
    const { latestCustomerTurn, messages } = withMessages(talk([a, b, c], [a]), [a, b, c, d]);
    expect(keysOf(latestCustomerTurn)).toBe('a');
    expect(keysOf(messages)).toBe('abcd');
  });

  test('has the whole words', () => {
    const short = message('d', 'My tent…');
    const full = message('d', 'My tent arrived broken.');
    expect(withMessages(talk([b, short], [short]), [a, b, full]).latestCustomerTurn).toEqual([full]);
  });
});
