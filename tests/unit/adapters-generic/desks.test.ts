// Habits of helpdesks and chats: names before a colon, heads in rows of a table, sides built otherwise, notes by label.
import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';
import { parse } from '../../contracts/folder.ts';

const read = (html: string) => {
  const outcome = readGeneric({ url: new URL('https://desk.unknown.example/t/4711'), doc: parse(html) });
  return outcome.ok ? outcome.value.conversation : null;
};
const told = (html: string) =>
  read(html)?.messages.map(({ role, author, text }) => [role, author.name, text] as const) ?? [];
const form = '<form><textarea aria-label="Reply"></textarea><button>Send reply</button></form>';

describe('names before a colon', () => {
  const line = (side: string, at: string, name: string, text: string) =>
    `<div class="line${side}"><div class="at">2026-11-20 14:0${at}</div><span class="who">${name}:&nbsp;</span>${text}</div>`;
  const chat = `${line(' left', '1', 'Pia', 'hi, does the Alder tent come with the storm pegs?')}${line('', '2', 'Tomas Reyl', 'Hello Pia, one moment please')}${line(' left', '4', 'Pia', 'and can I still change my order from yesterday?')}`;
  const facts = '<p>IP - 203.0.113.9, Come from - shop, ID - 88, E-mail - pia@woodlark.example</p>';

  it('are who wrote, and are not in the text', () => {
    const page = `<ul class="top-bar"><li><a href="/">Live help</a></li><li><a href="/user/account">Account - (tomas)</a></li></ul><div><h5>Information</h5>${facts}<div class="lines">${chat}</div>${form}</div>`;
    expect(told(page)).toEqual([
      ['customer', 'Pia', 'hi, does the Alder tent come with the storm pegs?'],
      ['agent', 'Tomas Reyl', 'Hello Pia, one moment please'],
      ['customer', 'Pia', 'and can I still change my order from yesterday?'],
    ]);
  });
});

describe('a head in one row of a table and the words in the next', () => {
  const rows = (first: string, name: string, ago: string, text: string) =>
    `<tr class="by ${first}"><td><img src="data:," alt=""></td><td class="edge"><span>${name}</span></td><td class="edge"><span>Posted ${ago} ago</span></td></tr><tr><td></td><td class="said ${first}" colspan="2"><p>${text}</p></td></tr>`;

  it('is one message, also where the first is of another class', () => {
    const page = `<nav><a href="/">Desk</a><a href="#">Mei Tanaka</a></nav><main><h2>No file</h2><table><tbody>${rows('opening', 'Ruben Castell', '2 days', 'Exporting the roster gives an empty file. Autumn works.')}${rows('', 'Mei Tanaka', '1 day', 'Thanks for telling us. Does it have any locked weeks?')}${rows('', 'Ruben Castell', '3 hours', 'Yes, weeks 14 and 15. Payroll needs the file by Friday.')}</tbody></table>${form}</main>`;
    expect(told(page)).toEqual([
      ['customer', 'Ruben Castell', 'Exporting the roster gives an empty file. Autumn works.'],
      ['agent', 'Mei Tanaka', 'Thanks for telling us. Does it have any locked weeks?'],
      ['customer', 'Ruben Castell', 'Yes, weeks 14 and 15. Payroll needs the file by Friday.'],
    ]);
  });
});

describe('bubbles of one side that are built otherwise', () => {
  const theirs = (text: string, at: string) =>
    `<div class="css-1b"><div><div><i></i></div><div><span><p>${text}</p></span></div></div><div><span>Sent ${at}</span></div></div>`;
  const mine = (text: string, at: string) =>
    `<div class="css-1a"><div style="display:flex;justify-content:flex-end"><div><span><p>${text}</p></span></div></div><div><span>Sent ${at}</span></div></div>`;

  it('are messages and no lines of the software', () => {
    const page = `<main><header><h4>Yara Haddad</h4></header><div class="list">${theirs('My calls drop after exactly ten minutes.', '3 hours ago')}${theirs('Only on the office network.', '2 hours ago')}${mine('Is there a proxy between you and us?', '1 hour ago')}${theirs('Yes, but it also drops when I use the guest wifi.', '2 minutes ago')}</div>${form}</main>`;
    expect(told(page).map(([, , text]) => text)).toContain('Is there a proxy between you and us?');
    expect(read(page)?.latestCustomerTurn.map((m) => m.text)).toEqual([
      'Yes, but it also drops when I use the guest wifi.',
    ]);
  });
});

describe('who is signed in', () => {
  const post = (name: string, at: string, text: string) =>
    `<li><a href="/user/x" aria-label="Profile: ${name}"></a><div class="box"><div><a class="nm" href="/user/${name.length}">${name}</a> <span>2026-11-${at} 09:00</span></div><div class="tx">${text}</div></div></li>`;
  const posts = (us: string) =>
    `<ul class="posts">${post('brannigan', '17', 'Only the first 500 contacts show up on my phone.')}${post(us, '18', 'Does the phone say partial under Settings?')}${post('brannigan', '19', 'Yes it says partial, and it has not moved for two days.')}</ul>${form}`;
  const roles = (html: string) => told(html).map(([role]) => role);
  const ours = ['customer', 'agent', 'customer'];

  it('is not the first writer, whose picture stands beside the words', () => {
    expect(
      roles(`<nav><a href="/">Recent</a><span>Logged in as oda-support</span></nav>${posts('oda-support')}`),
    ).toEqual(ours);
  });

  it('is known by the name without what stands in brackets', () => {
    expect(
      roles(
        `<div id="top"><a href="?action=profile"><span>Wenzel (beekit)</span></a></div>${posts('Wenzel (beekit)')}`,
      ),
    ).toEqual(ours);
  });

  it('stands in the side bar that holds the links', () => {
    expect(
      roles(`<aside><nav><a href="/a">Issues</a></nav><div><span>Lena Roth</span></div></aside>${posts('Lena Roth')}`),
    ).toEqual(ours);
  });
});

describe('what is beside the words', () => {
  const item = (label: string, name: string, at: string, text: string, round = '') =>
    `<div class="Message" role="group" aria-label="${label}"><div class="core">${round}<b class="author">${name}</b> <small>2026-11-${at} 10:00</small><div class="body"><p>${text}</p></div></div></div>`;

  it('tells a note by its label', () => {
    const page = `<main><div class="thread">${item('Message', 'Petra Lind', '17', 'My desk will not go below 90 cm since I moved it.')}${item('Message', 'Marc Delvaux', '18', 'Please hold the down key for ten seconds.')}${item('Message', 'Petra Lind', '19', 'I reset it twice, it still stops at 90.')}${item('Note', 'Marc Delvaux', '20', 'Spoke to the workshop, probably the switch.')}</div>${form}</main>`;
    expect(told(page).at(-1)?.[0]).toBe('note');
    expect(read(page)?.latestCustomerTurn.at(-1)?.text).toBe('I reset it twice, it still stops at 90.');
  });

  it('leaves out the initials that stand for a picture', () => {
    const page = `<main><h1>Pallet damaged</h1><article><h2><span class="author">Jens Albrecht</span> – <time datetime="2026-11-19T08:12:00Z">19.11.2026 08:12</time></h2><div class="content"><div class="round"><span>JA</span></div><div class="words">Nine of the boxes are wet, the driver noted it. When can you send others?</div></div></article>${form}</main>`;
    expect(read(page)?.latestCustomerTurn.at(-1)?.text).toBe(
      'Nine of the boxes are wet, the driver noted it. When can you send others?',
    );
  });
});
