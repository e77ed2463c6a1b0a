// What repeats from item to item: the writers' names without any mark, lines of the software, clocks among dates, who is answered.
import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';
import type { Conversation } from '../../../lib/domain/index.ts';
import { parse } from '../../contracts/folder.ts';

const url = new URL('https://desk.unknown.example/case/4711');
const read = (html: string, at = url): Conversation => {
  const outcome = readGeneric({ url: at, doc: parse(html) });
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value.conversation;
};
const box = (label: string) => `<textarea aria-label="${label}"></textarea><button>Send</button>`;
const row = (who: string, when: string, text: string, marks = 'm') =>
  `<div class="${marks}"><span></span><div><div><div><b>${who}</b> <small>${when}</small></div><div><p>${text}</p></div></div></div></div>`;
const talk = [
  row('Teo Marchetti', '2026-11-17 09:00', 'Is there a way to turn off the weekly digest?'),
  row('Aoife Brennan', '2026-11-17 10:00', 'Sure: in the settings, under notifications.'),
  row('Teo Marchetti', '2026-11-18 09:00', 'Found it, but the switch is grey for me.'),
];

describe('names without marks', () => {
  it('are found by their place, and are no part of the text', () => {
    const { messages } = read(`<main class="messages">${talk.join('')}${box('Reply')}</main>`);
    expect(messages.map((m) => m.author.name)).toEqual(['Teo Marchetti', 'Aoife Brennan', 'Teo Marchetti']);
    expect(messages[2]?.text).toBe('Found it, but the switch is grey for me.');
  });

  it('are never the letters in a picture', () => {
    const lettered = talk.map((html) => html.replace('<span></span>', '<span class="photo">TM</span>'));
    const { messages } = read(`<main class="messages">${lettered.join('')}${box('Reply')}</main>`);
    expect(messages.map((m) => m.author.name)).not.toContain('TM');
  });
});

describe('lines of the software', () => {
  it.each([
    ['<div class="ev">Iker Zabala se asignó esta conversación</div>'],
    ['<div class="ev">Status: Nieuw → In behandeling</div>'],
    ['<div class="ev">Aoife Brennan changed status from New to Open</div>'],
  ])('are told by their make, in any language: %s', (line) => {
    const { messages } = read(
      `<main class="messages">${talk[0]}${talk[1]}${line}${talk[2]}${line}${box('Reply')}</main>`,
    );
    expect(messages.map((m) => m.role)).toHaveLength(3);
    expect(messages.at(-1)?.text).toContain('Found it');
  });

  it('are not the rows of the other side, however they are called', () => {
    const side = (s: string, when: string, text: string) =>
      `<div class="row-${s}"><div class="mb ${s}"><p>${text}</p></div><div class="mt">${when}</div></div>`;
    const { messages } = read(
      `<h2><a href="/usr">knitwit_uk</a></h2><div class="thread" role="log">${side('in', '18 Nov at 20:11', 'Is it from a smoke-free home?')}${side('out', '18 Nov at 20:40', 'Yes, and no pets either.')}${side('in', '21 Nov at 09:05', 'It reeks of cigarettes, I would like to return it.')}</div>${box('Send a message')}`,
    );
    expect(messages.map((m) => m.role)).toEqual(['customer', 'agent', 'customer']);
  });
});

describe('order', () => {
  it('takes a clock without a date for today', () => {
    const newest = [
      row('Teo Marchetti', '9:04am', 'And it comes in Finnish now, too.'),
      row('Teo Marchetti', '9:02am', 'Found it, but the switch is grey for me.'),
      row('Aoife Brennan', 'Nov 17', 'Sure: in the settings, under notifications.'),
      row('Teo Marchetti', 'Nov 17', 'Is there a way to turn off the weekly digest?'),
    ];
    const { latestCustomerTurn } = read(`<main class="messages">${box('Reply')}${newest.join('')}</main>`);
    expect(latestCustomerTurn.map((m) => m.text.slice(0, 5))).toEqual(['Found', 'And i']);
  });
});

describe('who is answered', () => {
  const post = (who: string, at: string, text: string) =>
    `<li class="comment"><a class="author" href="/@${who}">@${who}</a> <time datetime="${at}">x</time><div class="text">${text}</div></li>`;
  const thread = (label: string) =>
    `<ol id="comments">${post('remy', '2026-11-18T08:00:00Z', 'Third delivery attempt today, and I was at home.')}${post('tess', '2026-11-18T09:00:00Z', 'Same here, I waited the whole weekend.')}${post('remy', '2026-11-18T10:00:00Z', 'Nobody rang, again.')}${post('liv', '2026-11-18T11:00:00Z', 'The parcel shop is closed as well.')}</ol>${box(label)}`;
  const open = new URL('https://perch.unknown.example/comments/101');

  it.each([
    ['Replying to @remy', 'Nobody rang, again.'],
    ['Respondiendo a @tess', 'Same here, I waited the whole weekend.'],
    ['Antwort an tess', 'Same here, I waited the whole weekend.'],
    ['Write a comment', 'The parcel shop is closed as well.'],
    ['Replying to @somebody', 'The parcel shop is closed as well.'],
    ['Replying to @remyo', 'The parcel shop is closed as well.'],
  ])('%s', (label, text) => {
    expect(read(thread(label), open).latestCustomerTurn.at(-1)?.text).toBe(text);
  });
});

describe('addresses', () => {
  const bubble = (side: string, at: string, text: string) =>
    `<div class="bubble ${side}"><span>${text}</span><time datetime="${at}">x</time></div>`;
  const chat = (head: string) =>
    `<div class="head"><h1>Kavya Menon</h1>${head}</div><div class="messages" role="log">${bubble('incoming', '2026-11-20T08:00:00Z', 'The app logged me out at the hut.')}${bubble('outgoing', '2026-11-20T08:01:00Z', 'Which hut are you at?')}${bubble('incoming', '2026-11-20T08:02:00Z', 'The Kestrel hut.')}</div>${box('Type a message to Kavya Menon')}`;

  it('come from the head of a chat, where one stands with the name', () => {
    const { author } = read(chat('<p>kavya@mail.example · visitor</p>')).latestCustomerTurn[0] as { author: object };
    expect(author).toMatchObject({ name: 'Kavya Menon', email: 'kavya@mail.example' });
  });

  it('are unknown where two stand there', () => {
    const { author } = read(chat('<p>kavya@mail.example</p><p>team@firm.example</p>')).latestCustomerTurn[0] as {
      author: { email: string | null };
    };
    expect(author.email).toBeNull();
  });

  it('of the firm tell its people, where others are from elsewhere', () => {
    const mail = (who: string, email: string, at: string, text: string) =>
      `<div class="entry"><b class="author">${who}</b> <span>&lt;${email}&gt;</span> <time datetime="${at}">x</time><p>${text}</p></div>`;
    const html = `<p>support@firm.example</p><main>${mail('Ana Ruiz', 'ana@correo.example', '2026-11-18T08:00:00Z', 'Where is my order, please?')}${mail('Bo Lind', 'bo@firm.example', '2026-11-18T09:00:00Z', 'It left our house yesterday.')}${mail('Kim Roe', 'kim@firm.example', '2026-11-18T10:00:00Z', 'And it arrives tomorrow morning.')}</main>${box('Reply')}`;
    expect(read(html).messages.map((m) => m.role)).toEqual(['customer', 'agent', 'agent']);
  });
});
