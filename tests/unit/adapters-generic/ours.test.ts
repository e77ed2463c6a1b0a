// Whose a message is where attributes say it, who the contact is where only our side is named, and ages as feeds shorten them.
import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';
import { shownTime, timePatterns } from '../../../lib/dom/shown-times.ts';
import { parse } from '../../contracts/folder.ts';

const read = (body: string) => {
  const url = new URL('https://inbox.unknown.example/room/7');
  const outcome = readGeneric({ url, doc: parse(`<body>${body}</body>`) });
  return outcome.ok ? outcome.value.conversation : null;
};
const form = '<form><textarea aria-label="Message"></textarea><button>Send</button></form>';
const ASKS = 'Since the update two of our desks say that the licence server cannot be reached.';
const ANSWERS = 'Thank you for telling us. Which version do the two desks show under Help?';
const AGAIN = 'Both show 7.4.1, the one at the front still has 7.3.9.';

describe('attributes that say whether a message is ours', () => {
  const row = (name: string, when: string, text: string, self: string) =>
    `<li class="tile" data-self="${self}"><b>${name}</b> <time>${when}</time><p>${text}</p></li>`;
  const room = (ours: string) =>
    `<ol>${row('Mirja Thoma', '07:52', ASKS, 'false')}${row('Annegret Puls', '08:04', ANSWERS, ours)}${row('Mirja Thoma', '08:06', AGAIN, 'false')}</ol>${form}`;

  it('are believed', () => {
    expect(read(room('true'))?.messages.map(({ role }) => role)).toEqual(['customer', 'agent', 'customer']);
  });

  it('tell nothing where all say the same', () => {
    expect(read(room('false'))?.messages.map(({ role }) => role)).not.toContain('agent');
  });
});

describe('where only our side is named', () => {
  const asker = (html: string) => read(html)?.messages.findLast(({ role }) => role === 'customer')?.author.name;
  const row = (side: string, name: string, when: string, text: string) =>
    `<div class="group group--${side}">${name && `<b>${name}</b> `}<span>${when}</span><p>${text}</p></div>`;
  const talk = (customer: string) =>
    `<aside><ul><li>Thibault Lavaud</li><li>Noor de Wit</li></ul></aside><main><div class="bar"><strong>Thibault Lavaud</strong><button>Close</button></div><div class="messages">${row('from-customer', customer, '10:12', ASKS)}${row('from-operator', 'Assistant', '10:12', 'Hello, we answer within ten minutes.')}${row('from-operator', '', '10:19', ANSWERS)}${row('from-customer', customer, '10:20', AGAIN)}</div>${form}</main>`;

  it('the head of the panel names the contact', () => {
    expect(asker(talk(''))).toBe('Thibault Lavaud');
  });

  it('and does not where the messages name another', () => {
    expect(asker(talk('Ines Duarte'))).toBe('Ines Duarte');
  });
});

describe('ages as feeds shorten them', () => {
  const { bareAge } = timePatterns();

  it.each([
    ['1 g', 1440],
    ['2 u', 120],
    ['5 tim', 300],
    ['4 v', 40_320],
    ['3 ч', 180],
    ['2 нед', 20_160],
  ])('are told: %s', (text, minutes) => {
    expect(bareAge.test(text)).toBe(true);
    expect(shownTime(text)).toEqual({ at: -minutes, weak: false });
  });

  it.each(['500 g', '120 u', '3 vt', '1 gb'])('are no weights and sizes: %s', (text) => {
    expect(bareAge.test(text)).toBe(false);
  });
});
