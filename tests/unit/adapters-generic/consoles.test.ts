// Habits of consoles, kits and trackers: several bubbles in one block, events by class, marks that every item has, labels without elements.
import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';
import { shownTime } from '../../../lib/dom/shown-times.ts';
import { parse } from '../../contracts/folder.ts';

const read = (html: string, path = '/t/4711') => {
  const outcome = readGeneric({ url: new URL(`https://desk.unknown.example${path}`), doc: parse(html) });
  return outcome.ok ? outcome.value.conversation : null;
};
const told = (html: string, path?: string) =>
  read(html, path)?.messages.map(({ role, author, text }) => [role, author.name, text] as const) ?? [];
const form = '<form><textarea aria-label="Reply"></textarea><button>Send reply</button></form>';

describe('several bubbles of one writer in one block', () => {
  const bubbles = (...texts: string[]) =>
    texts
      .map(
        (text, i) =>
          `<div class="one ${i === 0 ? 'first' : ''} ${i === texts.length - 1 ? 'last' : ''}"><div class="words">${text}</div></div>`,
      )
      .join('');
  const theirs = (...texts: string[]) =>
    `<div class="block"><p class="author">Paloma Ruiz</p>${bubbles(...texts)}</div>`;
  const mine = (...texts: string[]) => `<div class="block own">${bubbles(...texts)}</div>`;

  it('are all of what was written, and the block with one bubble is a message, too', () => {
    const page = `<main><div class="list">${theirs('Good morning', 'I ordered lenses for reading and got ones for distance')}${mine('That should not happen. Do you have the order number?')}${theirs('HO-20931', 'and I fly on Sunday, I cannot read the small print')}</div>${form}</main>`;
    expect(told(page).map(([role, , text]) => [role, text])).toEqual([
      ['customer', 'Good morning\nI ordered lenses for reading and got ones for distance'],
      ['agent', 'That should not happen. Do you have the order number?'],
      ['customer', 'HO-20931\nand I fly on Sunday, I cannot read the small print'],
    ]);
  });
});

describe('a chat that tells its sides by the class of the words', () => {
  const line = (at: string, kind: string, name: string, text: string) =>
    `<div class="line"><span>10:4${at}</span> ${name && `<span class="name-${kind}">${name}</span>: `}<span class="said-${kind}">${text}</span></div>`;
  const page = `<div id="head"><div class="control user-name-control">You are chatting with: <a href="#">Visitor Delphine</a></div></div><div class="lines">${line('0', 'event', '', 'Visitor came from the page https://shop.example/basket')}${line('1', 'user', 'Visitor Delphine', 'Hello, the code SPRING does not work')}${line('2', 'agent', 'Margaux', 'Hello Delphine, which message do you see?')}${line('3', 'user', 'Visitor Delphine', '«code expired»')}${line('4', 'user', 'Visitor Delphine', 'but the letter said until 30 November')}</div>${form}`;

  it('leaves out events, keeps words that could be a name, and knows whom one chats with', () => {
    expect(told(page)).toEqual([
      ['customer', 'Visitor Delphine', 'Hello, the code SPRING does not work'],
      ['agent', 'Margaux', 'Hello Delphine, which message do you see?'],
      ['customer', 'Visitor Delphine', '«code expired»'],
      ['customer', 'Visitor Delphine', 'but the letter said until 30 November'],
    ]);
  });
});

describe('marks of a side', () => {
  const comment = (name: string, staff: boolean, day: string, text: string) =>
    `<div class="comment"><div class="user"><div class="avatar${staff ? ' admin' : ''}"></div></div><div class="part"><div><span class="name">${name}</span></div><div class="tx"><p>${text}</p></div><div><span class="timestamp">2026-11-${day}</span> <a>Reply</a></div></div></div>`;

  it('one that every item has takes nothing from one that some have', () => {
    const page = `<main><h2>2 comments</h2><div class="comments">${comment('Wim Aerts', false, '12', 'It has been planned since spring. Will it come before the season?')}${comment('Jan Peeters', false, '13', 'Even a fixed picture of the map would help me a lot.')}${comment('Lotte Maas', true, '16', 'We are testing it now and hope for February.')}</div>${form}</main>`;
    expect(told(page).map(([role]) => role)).toEqual(['customer', 'customer', 'agent']);
  });

  const reply = (staff: boolean, name: string, badge: string, at: string, text: string) =>
    `<div class="reply${staff ? ' staff' : ''}"><div class="by">Posted by <span class="by-name">${name}</span> on <span class="on">23/11/2026 (0${at})</span> <span class="label float-right">${badge}</span></div><div class="words"><p>${text}</p></div></div>`;

  it('a badge at the right is no side; the name behind a label is the contact', () => {
    const page = `<aside><div class="item"><span class="title">Requestor</span><br>Priyanka Deshmukh <span class="label">Owner</span></div></aside><main><div>${reply(false, 'Priyanka Deshmukh', 'Owner', '7:22', 'Works for two of the three forms, thank you so far.')}${reply(true, 'Lars Okonedo', 'Operator', '7:15', 'Hello Priyanka, the new node did not have your record.')}${reply(false, 'Priyanka Deshmukh', 'Owner', '6:41', 'Since last night every contact form returns error 550.')}</div>${form}</main>`;
    expect(read(page)?.latestCustomerTurn.map((m) => [m.author.name, m.text])).toEqual([
      ['Priyanka Deshmukh', 'Works for two of the three forms, thank you so far.'],
    ]);
  });
});

describe('names', () => {
  const post = (name: string, when: string, text: string) =>
    `<article class="post"><p class="author"><span>${name}</span></p><p class="when">${when}</p><div class="tx"><p>${text}</p></div><a>Reply</a></article>`;
  const posts = `<h2>Comments</h2><section class="comments">${post('Agnes Rowe', 'Mon, 11/16/2026 - 18:22', 'Twenty past eight was already too early for the late shift.')}${post('T. Brandl', 'Wed, 11/18/2026 - 07:50', 'Is my yearly ticket good for Nine Elms when it opens again?')}</section>${form}`;

  it('a first name may be a letter, and a day of the week is none', () => {
    expect(told(posts).map(([, name]) => name)).toEqual(['Agnes Rowe', 'T. Brandl']);
  });

  it('what stands in brackets behind the name of who is signed in makes nobody else of it', () => {
    const page = `<nav><a href="/">Tracker</a><span>Logged in as Stefano Brandi</span></nav><h2>Comments</h2><section class="comments">${post('Giulia Ferrante (gferrante)', '2026-11-19 15:31', 'The search by tax code finds nobody any more.')}${post('Stefano Brandi (sbrandi)', '2026-11-19 16:02', 'Does it also happen in capital letters?')}</section>${form}`;
    expect(told(page).map(([role]) => role)).toEqual(['customer', 'agent']);
  });

  it('"Me" is who is signed in', () => {
    const row = (name: string, at: string, text: string) =>
      `<div class="m"><header><span class="x1">${name}</span> <time>Nov 19, 2026, ${at} AM</time></header><div class="msg"><p>${text}</p></div></div>`;
    const page = `<main><div class="list">${row('marcoph', '10:12', 'I need a label for honey jars, 60 x 40 mm.')}${row('Me', '10:30', 'Sure, do you have the text and a picture of the jar?')}${row('marcoph', '11:02', 'Text is in the file. The fair is on Saturday.')}</div>${form}</main>`;
    expect(told(page).map(([role]) => role)).toEqual(['customer', 'agent', 'customer']);
  });
});

describe('one paragraph under a head', () => {
  const review = (name: string, place: string, text: string, under: string) =>
    `<li class="review"><div class="passport"><img src="data:," alt="Photo of ${name}"><a href="/user_details?userid=1">${name}</a><span>${place}</span><span>12 friends</span><span>88 reviews</span></div><span class="date">11/1${name.length % 9}/2026</span><p>${text}</p>${under}</li>`;
  const answer =
    '<div class="owner-reply"><b>Business Owner</b><p>11/19/2026 - Thank you Dean, see you on Sunday!</p></div>';

  it('is what was written, without where the writer lives', () => {
    const page = `<main><h1>Reviews</h1><ul>${review('Corliss B.', 'Tacoma, WA', 'Food was fine but we waited 70 minutes with a toddler and nobody said a word. The waiter shrugged.', '<div class="respond"><label for="r">Public response</label><textarea id="r" placeholder="Thank your customer"></textarea><button>Post public response</button></div>')}${review('Dean W.', 'Seattle, WA', 'Best dal north of Portland, and the lady at the door remembered my name.', answer)}</ul></main>`;
    expect(read(page, '/reviews')?.latestCustomerTurn.at(-1)?.text).toMatch(/^Food was fine .* shrugged\.$/);
  });
});

describe('where nobody may answer without an account', () => {
  const entry = (name: string, at: string, text: string) =>
    `<div class="ev"><div class="t"><a href="/p/${name}/" class="person">${name}</a> added a comment.<span class="x"><a href="#1">Wed, Nov 18, ${at}</a></span></div><div class="core"><p>${text}</p></div></div>`;

  it('comments that say so are read', () => {
    const page = `<main><h1>Board scrolls to the top</h1><div class="timeline">${entry('tarkad', '09:03', 'Confirmed on the current version. The other browser is fine.')}${entry('mo.abebe', '22:47', 'This is rather old. The auto scroll only listens to the inner container.')}</div><a class="button" href="/login">Log In to Comment</a></main>`;
    expect(told(page, '/T88').map(([, name]) => name)).toEqual(['tarkad', 'mo.abebe']);
  });
});

describe('shown times', () => {
  it('a figure belongs to the month after it, not to the word before', () => {
    expect(shownTime('from 1 December 2026')?.at).toBe(Date.UTC(2026, 11, 1) / 60_000);
    expect(shownTime('Posted on 3 May 2026, 10:00')?.at).toBe(Date.UTC(2026, 4, 3) / 60_000 + 600);
  });

  it('what a heading names is no time of its message', () => {
    const page = `<main><article><h1>Winter timetable from 1 December</h1><footer>Submitted by <span class="author">ferry_office</span> on Mon, 11/16/2026 - 09:00</footer><div><p>The last boat leaves at ten past eight. The jetty stays closed until the pontoon has been mended.</p></div></article><section class="comments"><h2>Comments</h2><article class="c"><p class="author">Agnes Rowe</p><p class="at">Mon, 11/16/2026 - 18:22</p><p class="tx">Twenty past eight was already too early.</p><a>Reply</a></article><article class="c"><p class="author">Tom Brandl</p><p class="at">Wed, 11/18/2026 - 07:50</p><p class="tx">Is my ticket good for Nine Elms when it opens again?</p><a>Reply</a></article></section>${form}</main>`;
    expect(read(page)?.latestCustomerTurn.at(-1)?.author.name).toBe('Tom Brandl');
  });
});
