import { describe, expect, test } from 'vitest';
import { composeDraft } from '../../../lib/drafting/index.ts';
import { detailsOf } from '../../../lib/drafting/situation/details.ts';
import { situationOf } from '../../../lib/drafting/situation/index.ts';
import { type MessageRow, requestFor, rows, wordsOf } from './messages.ts';

const table = rows.map((row, index) => [`${index} ${row.channel} ${row.author}`, row] as const);
const squeezed = (text: string) => text.toLowerCase().replaceAll('’', "'");

// First person in the customer's mouth; in our indirect question it would point at the wrong side.
const THEIR_MOUTH: Readonly<Record<string, RegExp>> = {
  en: /\b(?:i|i'm|i've|my|mine|myself)\b/i,
  es: /(?<!\p{L})(?:mi|mis|conmigo|yo|vosotros|vuestr\p{L}+)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:je|j'|mon|ma|mes|moi)(?!\p{L})/iu,
};
const REGRET = /\b(?:sorry|siento|lamento|regrette|regret)\b/i;

describe('what a draft takes from the message', () => {
  test.each(table)('the thing is the customer’s own word: %s', (_, row) => {
    const { thing } = situationOf(requestFor(row));
    const head = squeezed(thing?.text.split(/[ ']/).at(-1) ?? '').slice(0, 5);
    expect(squeezed(wordsOf(row))).toContain(head);
  });

  test.each(table)('every amount, date, number and link stands in the message: %s', (_, row) => {
    const said = wordsOf(row).toLowerCase();
    for (const variant of [0, 1, 2]) {
      for (const detail of detailsOf(composeDraft(requestFor(row, variant)).text)) {
        expect(said).toContain(detail.text.toLowerCase().replace(/\.$/, ''));
      }
    }
  });

  test.each(table)('only a failure is regretted: %s', (_, row) => {
    const { told, pack } = situationOf(requestFor(row));
    const regrets = [0, 1, 2]
      .flatMap((variant) => composeDraft(requestFor(row, variant)).text.split(/(?<=[.?])\s/))
      .filter((sentence) => REGRET.test(sentence));
    for (const sentence of regrets) {
      if (told.clause === null || !sentence.includes(told.clause)) continue;
      expect([sentence, pack.grammar.trouble.test(told.clause)]).toEqual([sentence, true]);
    }
    if (told.stake !== null) expect(regrets.filter((sentence) => sentence.includes(told.stake ?? ''))).toEqual([]);
  });

  test.each(table)('a question is turned to the right side, without its tag: %s', (_, row) => {
    const { told, pack } = situationOf(requestFor(row));
    for (const asked of told.asked) {
      if (asked === null) continue;
      expect(asked).not.toMatch(THEIR_MOUTH[pack.language] ?? /$^/);
      expect(asked).not.toMatch(/\?|yes or no|or not$|o no$|ou pas$|oui ou non|sí o no/i);
    }
  });

  test.each(table)('nothing that nobody may send: %s', (_, row) => {
    for (const variant of [0, 1, 2]) {
      const draft = composeDraft(requestFor(row, variant));
      expect(draft.measure.over).toBe(false);
      expect(draft.text).not.toMatch(/[!{}[\]|<>]|undefined|null| {2}|\.\.| [.,]/);
      expect(draft.checks.filter((finding) => finding.severity === 'block')).toEqual([]);
    }
  });
});

describe('all of them together', () => {
  const textOf = (row: MessageRow) => composeDraft(requestFor(row)).text;

  test('no two customers get the same text', () => {
    const texts = rows.map(textOf);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('another wording is another text', () => {
    for (const row of rows.slice(0, 40)) {
      expect(composeDraft(requestFor(row, 1)).text).not.toBe(textOf(row));
    }
  });

  test('a letter about a trouble has substance, praise stays short', () => {
    for (const row of rows.filter((one) => one.channel === 'email' || one.channel === 'ticket')) {
      const { mood } = situationOf(requestFor(row));
      const { length } = textOf(row);
      if (mood === 'praise' || mood === 'thanks') expect(length).toBeLessThan(320);
      if (mood === 'upset' || mood === 'angry') expect(length).toBeGreaterThan(140);
    }
  });
});
