import { describe, expect, test } from 'vitest';
import { lengthWords } from '../../../components/charts/LengthMeter.tsx';
import { axisPoints } from '../../../components/charts/SumStrip.tsx';
import { bytesWord } from '../../../components/options/Data.tsx';
import { sectionOf } from '../../../components/options/Options.tsx';
import { parts } from '../../../components/options/Scoring.tsx';
import { mappingProblem, targets, targetsWith } from '../../../components/options/targets.ts';
import { insertWords } from '../../../components/overlay/DraftBox.tsx';
import { cacheWords } from '../../../components/overlay/Header.tsx';
import { alsoKnownAs, called, firstName, initial, whoTheyAre } from '../../../components/overlay/names.ts';
import { pieces } from '../../../components/panel/MarkedText.tsx';
import { demandWord, levelWord, signed, sourceWord, unitWord } from '../../../components/ui/words.ts';
import { axis, contribution, email, nobody, rule, sms, span, xReply } from '../../browser/components/gallery/parts.ts';

test('a level is a word at every border, and unknown when there is none', () => {
  expect([null, 0, 24.9, 25, 50, 75, 100].map(levelWord)).toEqual([
    'unknown',
    'low',
    'low',
    'some',
    'high',
    'very high',
    'very high',
  ]);
});

test('points carry their sign and at most one decimal', () => {
  expect([12, -3.5, 0, 0.04, -7].map(signed)).toEqual(['+12', '\u22123.5', '0', '0', '\u22127']);
});

test('a source is said as a person would', () => {
  expect(sourceWord('page:zendesk')).toBe('seen on this page');
  expect(sourceWord('csv:Spring: all')).toBe('your import “Spring: all”');
  expect(sourceWord('csv:')).toBe('your import');
  expect(sourceWord('imported-customers')).toBe('your customer list');
  expect(sourceWord('agent')).toBe('noted by an agent');
  expect(sourceWord('seen-before')).toBe('seen on an earlier page');
  expect(sourceWord('open-shop')).toBe('open shop');
});

test('a channel says what it demands in its own unit', () => {
  expect(demandWord(xReply)).toBe('Public · up to 280 characters as X counts · casual tone');
  expect(demandWord(email)).toBe('Private · no length limit · neutral tone');
  expect(unitWord(sms.unit, 1)).toBe('SMS unit');
  expect(unitWord('utf-8-byte', 2)).toBe('bytes');
});

describe('length', () => {
  const measure = {
    length: 100,
    unit: 'grapheme' as const,
    limit: 280,
    softTarget: { min: 1, max: 220 },
    left: 180,
    over: false,
    segments: null,
    encoding: null,
  };

  test('says what is left, what is over, and what is merely long', () => {
    expect(lengthWords(measure)).toBe('180 left');
    expect(lengthWords({ ...measure, length: 292, left: -12, over: true })).toBe('12 over the limit');
    expect(lengthWords({ ...measure, length: 240, left: 40 })).toBe('longer than usual here (220)');
    expect(lengthWords({ ...measure, limit: null, left: null })).toBe('usual here: 1 to 220');
    expect(lengthWords({ ...measure, limit: 65_535, left: 65_435 })).toBe('usual here: 1 to 220');
    expect(lengthWords({ ...measure, length: 70_000, limit: 65_535, left: -4465, over: true })).toBe(
      '4,465 over the limit',
    );
  });
});

describe('an axis', () => {
  test('without a level and without contributions is unknown, not nought', () => {
    expect(axisPoints(axis('value', {}))).toBeNull();
    expect(axisPoints(axis('value', { level: 0 }))).toBe(0);
  });

  test('adds what its contributions add', () => {
    const one = (points: number) =>
      contribution({ id: `${points}`, axis: 'nature', label: '', points, evidence: [rule('')] });
    expect(axisPoints(axis('nature', { contributions: [one(10.1), one(-4.2)] }))).toBe(5.9);
  });
});

describe('names', () => {
  test('a name, else a handle, else an address, else nothing', () => {
    expect(called({ ...nobody, name: 'Dana', handle: '@d' })).toBe('Dana');
    expect(called({ ...nobody, handle: '@d' })).toBe('@d');
    expect(called(nobody)).toBeNull();
    expect(alsoKnownAs({ ...nobody, handle: '@d', email: 'd@x.example' })).toBe('d@x.example');
  });

  test('the first name of a person, the whole of anything else', () => {
    expect(firstName({ ...nobody, name: '  Maren  Oyelaran' })).toBe('Maren');
    expect(firstName({ ...nobody, name: '佐々木美咲' })).toBe('佐々木美咲');
    expect(firstName({ ...nobody, name: '  ', handle: '@d' })).toBe('@d');
    expect(firstName(nobody)).toBeNull();
  });

  test('an initial is a letter as a person sees it', () => {
    expect(['dana', '@marenoy', 'élodie', '👩‍🚀 Ada', '佐々木', ' \u0301', '@'].map(initial)).toEqual([
      'D',
      'M',
      'É',
      '👩‍🚀',
      '佐',
      '\u0301',
      null,
    ]);
  });

  test('a match says how it was made and how sure it is; no match says nothing about value', () => {
    const person = { author: nobody, candidates: [], valueFacts: [], influenceFacts: [] };
    expect(whoTheyAre({ ...person, customer: null })).toContain('nothing about their value');
    const customer = { id: 'C-1', name: null, matchedBy: 'same e-mail', probability: 0.97 };
    expect(whoTheyAre({ ...person, customer })).toBe('Customer C-1, matched by same e-mail (97 % sure).');
    expect(whoTheyAre({ ...person, customer: { ...customer, probability: 1 } })).not.toContain('%');
  });
});

test('the age of a profile', () => {
  const now = Date.parse('2026-11-22T00:00:00Z');
  expect(cacheWords({ state: 'first-visit', asOf: null }, now)).toBe('First time seen here');
  expect(cacheWords({ state: 'cached', asOf: '2026-11-19T00:00:00Z' }, now)).toBe('Profile from 3 days ago');
  expect(cacheWords({ state: 'stale', asOf: '2026-08-01T00:00:00Z' }, now)).toContain('may be out of date');
});

test('an insert that did not work says what to do instead', () => {
  expect(insertWords({ at: 'failed', says: 'Refused.', copied: true })).toBe('Refused. The text is copied: paste it.');
  expect(insertWords({ at: 'failed', says: 'Refused.', copied: false })).toBe('Refused.');
  expect(insertWords({ at: 'idle' })).toBe('');
});

describe('marked text', () => {
  const text = 'Where is my tent? I need my tent today.';
  const together = (spans: Parameters<typeof pieces>[1]) =>
    pieces(text, spans)
      .map((piece) => piece.text)
      .join('');

  test('is cut at its evidence and loses nothing', () => {
    const marks = [span(text, 'today', '', 5), span(text, 'my tent', '', 2)];
    expect(together(marks)).toBe(text);
    expect(
      pieces(text, marks)
        .filter((piece) => piece.span)
        .map((piece) => piece.text),
    ).toEqual(['my tent', 'today']);
  });

  test('overlapping and wrong offsets neither double nor drop a letter', () => {
    const marks = [
      span(text, 'my tent?', '', 1),
      span(text, 'tent? I', '', 1),
      { text: 'today', start: 900, end: 905, says: '', points: 1 },
      { text: 'absent', start: 0, end: 6, says: '', points: 1 },
      { text: '', start: 3, end: 3, says: '', points: 0 },
    ];
    expect(together(marks)).toBe(text);
    expect(pieces(text, marks).filter((piece) => piece.span)).toHaveLength(2);
  });

  test('no evidence is one piece; no text is none', () => {
    expect(pieces(text, [])).toHaveLength(1);
    expect(pieces('', [])).toEqual([]);
  });
});

describe('the mapping of a customer file', () => {
  test('needs a column by which somebody can be found', () => {
    expect(mappingProblem(['name', 'orders'])).toContain('e-mail address, a handle or the customer number');
    expect(mappingProblem(['email', 'orders'])).toBeNull();
    expect(mappingProblem(['handle:', 'ignore', 'ignore'])).toBeNull();
  });

  test('takes several addresses and handles, but one of everything else', () => {
    expect(mappingProblem(['email', 'email', 'handle:x', 'handle:x'])).toBeNull();
    expect(mappingProblem(['email', 'spend', 'spend'])).toBe('Two columns are set to “Money spent”.');
  });

  test('offers a proposed network that is not in the list', () => {
    expect(targetsWith('email')).toBe(targets);
    expect(targetsWith('handle:threads').at(-1)).toEqual({ id: 'handle:threads', label: 'Handle on threads' });
  });
});

test('bytes are said in steps of a thousand; unknown stays unknown', () => {
  expect([null, 900, 52_000, 6_420_000].map(bytesWord)).toEqual(['unknown', '900 bytes', '52 kB', '6.4 MB']);
});

test('an address hash leads to its section, any other to the first', () => {
  expect(sectionOf('#data')).toBe('data');
  expect(sectionOf('#nope')).toBe('sites');
  expect(sectionOf('')).toBe('sites');
});

test('no bound of a weight is below its usual value, and influence stays small', () => {
  const usual = { urgency: 35, irritation: 15, flags: 20, channel: 10, value: 10, influence: 10 };
  for (const part of parts) expect(part.most, part.id).toBeGreaterThanOrEqual(usual[part.id]);
  expect(parts.find((part) => part.id === 'influence')!.most).toBeLessThanOrEqual(25);
});
