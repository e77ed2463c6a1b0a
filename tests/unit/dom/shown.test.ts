import { describe, expect, it } from 'vitest';
import { saysControl, saysDone, saysFile, saysResults } from '../../../lib/dom/controls.ts';
import { countWords } from '../../../lib/dom/counts.ts';
import { hiddenIn } from '../../../lib/dom/rules.ts';
import { shownTime, timePatterns } from '../../../lib/dom/shown-times.ts';
import { parse } from '../../contracts/folder.ts';

describe('times that a page shows', () => {
  const { time, bareAge } = timePatterns();

  it.each([
    'yesterday',
    '2026年11月21日',
    '2026년 11월 21일',
    '18.11.2026, 20:12',
    'vor 3 stunden',
    'hace 2 días',
    '昨天',
  ])('is one: %s', (text) => expect(time.test(text)).toBe(true));

  it.each(['mayer', 'hoyer', 'bayer & söhne', '阿迟今天早睡', 'dana whitfield', 'version 3.2'])('is none: %s', (text) =>
    expect(time.test(text)).toBe(false),
  );

  it('is only an age', () => {
    expect(bareAge.test('3h')).toBe(true);
    expect(bareAge.test('3h later we left')).toBe(false);
  });

  it('tells the day in Korean, and the order of two days', () => {
    const [a, b] = [shownTime('2026년 11월 20일'), shownTime('2026년 11월 21일')];
    expect((b?.at ?? 0) - (a?.at ?? 0)).toBe(1440);
    expect(shownTime('soon')).toBeNull();
  });
});

describe('controls inside a message', () => {
  it.each([
    'Show original',
    'Mostrar original',
    'Bilder anzeigen',
    'Pokaż obrazy',
    '続きを読む',
    '더 보기',
    '…',
    '...',
  ])('are told: %s', (text) => expect(saysControl(text)).toBe(true));

  it.each(['Show me how, please', 'Ver', 'the guide', 'sync.log', ''])('are not words of a person: %s', (text) =>
    expect(saysControl(text)).toBe(false),
  );

  it('tells what the system did, and a file by its size', () => {
    expect(saysDone('Traduzido automaticamente do alemão')).toBe(true);
    expect(saysDone('The parcel is late.')).toBe(false);
    expect(saysFile('IMG_2031.jpg (2.1 MB)')).toBe(true);
    expect(saysFile('sync.log')).toBe(false);
  });

  it('tells a heading of what a search found', () => {
    expect(['Search results', 'Resultados de la búsqueda', '検索結果'].every(saysResults)).toBe(true);
    expect(saysResults('The result is late')).toBe(false);
  });

  it('stays quick on long texts', () => {
    expect(saysControl('show '.repeat(200_000))).toBe(false);
    expect(saysFile(`${'a'.repeat(1_000_000)}.jpg 1 MB`)).toBe(false);
  });
});

describe('what a parsed page would not show', () => {
  const hidden = (css: string, body: string) => {
    const found = hiddenIn(parse(`<html><head><style>${css}</style></head><body>${body}</body></html>`));
    return [...found].map((el) => el.id);
  };

  it('by its own rules, in their order', () => {
    expect(hidden('.x{display:none}', '<p id="a" class="x"></p><p id="b"></p>')).toEqual(['a']);
    expect(hidden('.x{display:none}.y{display:block}', '<p id="a" class="x y"></p>')).toEqual([]);
    expect(hidden('.same .who{display:none}', '<p class="same"><b id="a" class="who"></b></p>')).toEqual(['a']);
  });

  it('not by rules for paper or small screens, nor by rules that cannot be read', () => {
    expect(hidden('@media print{.x{display:none}}', '<p id="a" class="x"></p>')).toEqual([]);
    expect(hidden('.x:hover{display:none}.x::before{display:none}', '<p id="a" class="x"></p>')).toEqual([]);
    expect(hidden('.x:no-such(]{display:none}', '<p id="a" class="x"></p>')).toEqual([]);
    expect(hidden('@media print{.x{display:none}} .z{display:none}', '<p id="a" class="z"></p>')).toEqual(['a']);
  });

  it('by the name that frameworks use, unless the page says otherwise', () => {
    expect(hidden('', '<p id="a" class="d-none"></p>')).toEqual(['a']);
    expect(hidden('.d-none{display:inline}', '<p id="a" class="d-none"></p>')).toEqual([]);
  });
});

describe('words beside counts', () => {
  it('are known in many languages, and only as a whole', () => {
    const { person, stars, verified } = countWords();
    const kindOf = (word: string) => person.find(([, words]) => words.test(word))?.[0];
    expect(['followers', 'seguidores', 'フォロワー', 'подписчиков'].map(kindOf)).toEqual(
      Array.from({ length: 4 }, () => 'followers'),
    );
    expect(kindOf('followers and friends')).toBeUndefined();
    expect(stars.exec('4 of 5')?.[1]).toBe('4');
    expect(verified.test('Verified account')).toBe(true);
  });
});
