import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadNatureModel, natureModelNote, readNature } from '../../../../lib/scoring/nature/index.ts';
import { checkSum, parseModel } from '../../../../lib/scoring/nature/model.ts';
import { smallModel } from './cases/small-model.ts';

const whole = smallModel();
const text = 'Where is my order? I paid for express and nobody answers.';
const rules = readNature(text);

function changed(change: (bytes: Uint8Array) => void, seal = true): Uint8Array {
  const bytes = whole.slice();
  change(bytes);
  if (seal) new DataView(bytes.buffer).setUint32(bytes.length - 4, checkSum(bytes, bytes.length - 4), true);
  return bytes;
}

/** Writes other text over the head, filled with spaces to its length. */
function withHead(edit: (head: Record<string, unknown>) => void): Uint8Array {
  return changed((bytes) => {
    const length = new DataView(bytes.buffer).getUint32(4, true);
    const head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Record<string, unknown>;
    edit(head);
    bytes.set(new TextEncoder().encode(JSON.stringify(head).padEnd(length).slice(0, length)), 8);
  });
}

afterAll(() => loadNatureModel(new Uint8Array()));

describe('a model file', () => {
  it('is at most a megabyte and is read whole', () => {
    expect(whole.length).toBeLessThanOrEqual(1_000_000);
    expect(typeof parseModel(whole)).toBe('object');
  });

  const broken: [string, Uint8Array, RegExp][] = [
    ['other bytes', new Uint8Array([1, 2, 3]), /first bytes/],
    ['text', new TextEncoder().encode('<!doctype html><title>Not found</title>'), /first bytes/],
    ['only the magic', whole.slice(0, 4), /first bytes/],
    ['cut off', whole.slice(0, whole.length - 1000), /another length/],
    ['cut off in the head', whole.slice(0, 40), /another length/],
    ['a length beyond the file', changed((bytes) => bytes.fill(255, 4, 8)), /another length/],
    [
      'one bit changed',
      changed((bytes) => {
        bytes[50_000]! ^= 1;
      }, false),
      /check sum/,
    ],
    ['a head that is no JSON', changed((bytes) => bytes.fill(0x7b, 8, 20)), /head/],
    [
      'a head that is a list',
      withHead((head) => {
        for (const name of Object.keys(head)) delete head[name];
      }),
      /head/,
    ],
    [
      'too few steps',
      withHead((head) => {
        head.steps = [1];
      }),
      /head/,
    ],
    [
      'no fit of urgency',
      withHead((head) => {
        head.fit = {};
      }),
      /head/,
    ],
    [
      'a weight that is no number',
      withHead((head) => {
        head.bias = null;
      }),
      /head/,
    ],
  ];
  it.each(broken)('%s is not used, and it is said why', (_name, bytes, why) => {
    loadNatureModel(whole);
    loadNatureModel(bytes);
    expect(natureModelNote()).toMatch(why);
    expect(natureModelNote()).toMatch(/^[A-Z].*\.$/);
    expect(readNature(text)).toEqual(rules);
  });

  it('works from the middle of a larger buffer', () => {
    const larger = new Uint8Array(whole.length + 24);
    larger.set(whole, 13);
    loadNatureModel(larger.subarray(13, 13 + whole.length));
    expect(natureModelNote()).toBeNull();
    expect(readNature(text)).not.toEqual(rules);
  });

  it('is taken away by empty bytes', () => {
    loadNatureModel(whole);
    loadNatureModel(new Uint8Array());
    expect(readNature(text)).toEqual(rules);
  });
});

describe('with the model', () => {
  beforeAll(() => loadNatureModel(whole));

  it('gives the same reading every time', () => {
    const first = readNature(text);
    for (const other of ['Ganz anderer Text!', 'x', text.repeat(40)]) readNature(other);
    expect(readNature(text)).toEqual(first);
  });

  it('leaves alone what it was not taught: no words, unknown languages', () => {
    for (const silent of ['', '   ', '🙂', 'Ich', '请问我的包裹在哪里', 'Где мой заказ, почему никто не отвечает?']) {
      const read = readNature(silent);
      loadNatureModel(new Uint8Array());
      const bare = readNature(silent);
      loadNatureModel(whole);
      if (bare.urgency.level === null) expect(read).toEqual(bare);
      expect(read.language).toBe(bare.language);
    }
  });
});
