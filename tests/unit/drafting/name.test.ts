import { describe, expect, test } from 'vitest';
import { firstName, signedName, withoutClosing } from '../../../lib/drafting/situation/name.ts';

describe('firstName', () => {
  test.each([
    ['Dana Whitfield', 'Dana'],
    ['dana whitfield', 'Dana'],
    ['MARÍA LÓPEZ', 'María'],
    ['Whitfield, Dana', 'Dana'],
    ['Dr. Anna Schmidt', 'Anna'],
    ['Jean-Luc P.', 'Jean-Luc'],
    ["O'Brien Sam", "O'Brien"],
    ['McKay Ltd', null],
    ['Dana 🌿', 'Dana'],
    ['Nina Brandt (Evening Courier)', 'Nina'],
    ['Dana (she/her)', 'Dana'],
    ['田中 花子', '田中 花子'],
    ['王小明', '王小明'],
    ['김민준', '김민준'],
    ['Ольга Иванова', 'Ольга'],
    ['محمد علي', 'محمد'],
    ['ACME Support', null],
    ['The Tent Shop', null],
    ['Angry Customer', null],
    ['A Google user', null],
    ['dana_88', null],
    ['dana@post.example', null],
    ['@dana', null],
    ['TheRealDana', null],
    ['XKCD', null],
    ['J. Smith', null],
    ['Anonymous', null],
    ['Visitor 4711', null],
    ['www.shop.example', null],
    ['<b>Dana</b>', 'Dana'],
    ['🙂', null],
    ['', null],
    [null, null],
  ])('%s', (raw, name) => {
    expect(firstName(raw)).toBe(name);
  });

  test('any length does not throw', () => {
    expect(firstName('a'.repeat(1_000_000))).toBe(null);
    expect(firstName('\ud800 \u202e')).toBe(null);
  });
});

describe('the name under a message', () => {
  test('is found after a closing', () => {
    expect(signedName('My kettle leaks.\n\nKind regards,\nMarcus Oyelaran')).toBe('Marcus');
    expect(signedName('Mi tetera pierde.\n\nUn saludo,\nMaría José')).toBe('María');
    expect(signedName('Ma bouilloire fuit.\n\nCordialement,\nClaire')).toBe('Claire');
  });

  test('is not made up', () => {
    expect(signedName('My kettle leaks.\nPlease help')).toBe(null);
    expect(signedName('Thanks,\nthe ACME team')).toBe(null);
  });

  test('does not count as part of the matter', () => {
    expect(withoutClosing('My kettle leaks.\n\nKind regards,\nMarcus')).toBe('My kettle leaks.');
    expect(withoutClosing('My kettle leaks.')).toBe('My kettle leaks.');
  });
});
