// Habits of component kits, in-house tools and blogs: initials, visitors by number, follow-ups of another class, answers inside what they answer.
import { describe, expect, it } from 'vitest';
import { isBadge, isClientBadge } from '../../../lib/adapters/generic/badges.ts';
import { nameLikeness } from '../../../lib/adapters/generic/cues.ts';
import { whoIn } from '../../../lib/adapters/generic/headline.ts';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';
import { parse } from '../../contracts/folder.ts';

const read = (html: string, path = '/t/4711') => {
  const outcome = readGeneric({ url: new URL(`https://desk.unknown.example${path}`), doc: parse(html) });
  return outcome.ok ? outcome.value.conversation : null;
};
const told = (html: string, path?: string) =>
  read(html, path)?.messages.map(({ role, author, text }) => [role, author.name, text] as const) ?? [];
const roles = (html: string) => told(html).map(([role]) => role);
const form = '<form><textarea aria-label="Reply"></textarea><button>Send reply</button></form>';
const ours = ['customer', 'agent', 'customer'];

describe('what is a name', () => {
  it.each(['Question 3', 'Claim C-88120', 'Ticket #1043', 'Eintrag 12', 'مقروءة', 'Gelesen'])('not %s', (text) => {
    expect(nameLikeness(text)).toBe(0);
  });

  it.each(['Gradbenik d.o.o.', 'Steklo Ltd.', 'Dana Whitfield (guest)'])('%s', (text) => {
    expect(nameLikeness(text)).toBeGreaterThan(0.5);
    expect(isBadge(text)).toBe(false);
  });

  it('stands in brackets behind the side that wrote', () => {
    expect(whoIn('Customer By Web (Marit Oja)')).toBe('Marit Oja');
    expect(whoIn('Response (Priit Saar)')).toBe('Priit Saar');
    expect(whoIn('Steklo Plus, 15 Nov 2026')).toBe('Steklo Plus');
    expect(whoIn('Friday · 14:02')).toBe(null);
  });

  it('a word for the other side is none', () => {
    for (const text of ['Claimant', 'requestor', 'traveller', 'Backer']) expect(isClientBadge(text)).toBe(true);
    expect(isBadge('(Customer)')).toBe(true);
  });
});

describe('writers that only their initials tell', () => {
  const row = (letters: string, at: string, text: string) =>
    `<div class="row"><div class="round" title="${letters}">${letters}</div><div class="nt"><div class="when">${at}</div><div class="words">${text}</div></div></div>`;
  const rows = `${row('FR', '18 Nov, 10:02', 'The mirror arrived in two pieces, I uploaded four photos.')}${row('OM', '18 Nov, 11:45', 'Thank you. Was the outer box damaged, too?')}${row('FR', '19 Nov, 08:20', 'No, only the inside. I want my 240 back.')}`;
  const page = (head: string) =>
    `<div class="hd">SwiftParcel Claims <span class="usr">Olek M.</span></div><main>${head}<h3>Messages with claimant</h3><div class="list">${rows}</div>${form}</main>`;

  it('are told apart by the people that the page names; the bar of the page and a role are nobody', () => {
    expect(roles(page(''))).toEqual(ours);
    expect(told(page('')).map(([, name]) => name)).not.toContain('SwiftParcel Claims');
    expect(told(page('')).map(([, name]) => name)).not.toContain('claimant');
  });
});

describe('a chat with a visitor', () => {
  const line = (mine: boolean, at: string, text: string) =>
    `<div class="m ${mine ? 'my-message' : 'other-message'}"><span class="txt">${text}</span><div class="time">${at}</div></div>`;
  const lines = `${line(false, '8:01', 'Hi, the scooter will not unlock. Code 7.')}${line(true, '8:03', 'Good morning, please lift the stand and try again.')}${line(false, '8:05', 'No change, and now it beeps all the time.')}`;

  it('is headed by the number that stands for a name', () => {
    const page = `<div role="banner"><span class="title">Visitor #20931</span></div><main><div class="list">${lines}</div>${form}</main>`;
    expect(read(page)?.latestCustomerTurn.at(-1)?.author.name).toBe('Visitor #20931');
  });

  it('a theme may tell the sides', () => {
    const one = (theme: string, name: string, at: string, text: string) =>
      `<x-message role="listitem"${theme}><div><span class="name">${name}</span><span class="time">2026-11-20 ${at}</span></div><p>${text}</p></x-message>`;
    const page = `<main><div role="log">${one('', 'Halvard Nyquist', '08:51', 'Our second till has refused every card since Saturday.')}${one(' theme="self"', 'Oona Saarela', '08:55', 'Which version does the reader show under Settings?')}${one('', 'Halvard Nyquist', '09:02', 'It shows 4.11.2 and restarted twice last night.')}</div>${form}</main>`;
    expect(roles(page)).toEqual(ours);
  });
});

describe('the head of a ticket', () => {
  const row = (name: string, at: string, text: string) =>
    `<tr><td><img src="data:," alt=""></td><td><div class="head"><a class="username" href="/User/${name.length}">${name}</a><span title="11/18/2026 ${at}">11/18/2026 ${at}</span></div><div class="words">${text}</div></td></tr>`;

  it('says from whom it came; that is not who is signed in', () => {
    const page = `<div id="top"><a href="/">Tickets</a><a href="/KB">Articles</a><div id="userMenu"><a href="/User/5">Hanne Dietz</a></div></div><h1>Till 3 prints no receipts</h1><div class="info"><span>Status: open</span> <span>From: Goran Petrov</span></div><table>${row('Goran Petrov', '8:05 AM', 'Till 3 does not print receipts, the light blinks red.')}${row('Hanne Dietz', '8:40 AM', 'Is there a piece of paper under the cutter?')}${row('Goran Petrov', '9:15 AM', 'There was. Took it out, same red light.')}</table>${form}`;
    expect(roles(page)).toEqual(ours);
  });
});

describe('rows of one kind', () => {
  const follow = (name: string, at: string, text: string) =>
    `<div class="msg ${name === '' ? 'msg--next' : 'msg--head'}">${name === '' ? '' : `<span class="top"><span class="author">${name}</span><time datetime="2026-11-20T${at}:00Z">${at}</time></span>`}<div class="body"><div class="text">${text}</div></div></div>`;

  it('belong together, also those without a head', () => {
    const page = `<main><div class="list">${follow('gudrun', '09:01', 'morning, no signal on the island since the storm')}${follow('fjordnet', '09:04', 'Good morning Gudrun, the mast has no power, a boat is on its way')}${follow('gudrun', '09:10', 'ok. how long will it take?')}${follow('', '', 'my father has an alarm button that needs the net')}</div>${form}</main>`;
    expect(told(page).map(([, , text]) => text)).toHaveLength(4);
    expect(told(page).at(-1)?.[2]).toBe('my father has an alarm button that needs the net');
  });

  const comment = (cls: string, name: string, day: string, text: string, inside = '') =>
    `<li class="comment ${cls}"><div class="cols"><div class="who">${name}</div><div><time datetime="2026-11-${day}">${day}</time></div><div class="content"><p>${text}</p></div><a href="#r">Reply</a></div>${inside && `<ol>${inside}</ol>`}</li>`;

  it('answers stand inside what they answer; whose page it is is marked', () => {
    const page = `<nav><a href="/prices">Prices</a><a href="/contact">Contact</a></nav><main><h2>4 responses</h2><ol class="comments">${comment('', 'Noor Haddad', '12T10:00', 'Does it work with silk, too?', comment('bypostauthor', 'Saskia Loom', '12T12:00', 'Yes, but we need the light of the day for the colours.'))}${comment('', 'Hector Vance', '18T09:30', 'Can I bring it on Saturday or do I need an appointment?', comment('bypostauthor', 'Saskia Loom', '18T11:00', 'Just come by between ten and one.'))}</ol>${form}</main>`;
    expect(read(page, '/blog/carpets')?.latestCustomerTurn.map((m) => m.author.name)).toEqual(['Hector Vance']);
    expect(told(page, '/blog/carpets').at(-1)?.[0]).toBe('agent');
  });
});

describe('roles and names', () => {
  const entry = (who: string, at: string, text: string) =>
    `<div class="enq"><div class="enq-who">${who}</div><div class="enq-on">${at}</div><div class="enq-txt">${text}</div></div>`;
  const first = (who: string) =>
    entry(who, '16 Nov 2026 10:11', 'My card expires on 30 November, may I stay while you decide?');
  const last = (who: string) =>
    entry(who, '19 Nov 2026 14:32', 'I filed it on 2 November but my employer needs a paper by Monday.');
  const facts = '<dl><dt>Applicant</dt><dd>Dao Minh Chau</dd><dt>File</dt><dd>RO-22018</dd></dl>';

  it('a role over each message stands for the one whom the page calls so', () => {
    const page = `${facts}<main><h2>Enquiry</h2>${first('Applicant')}${entry('Office reply', '17 Nov 2026 09:00', 'Yes, if it was filed before that day.')}${last('Applicant')}${form}</main>`;
    expect(read(page)?.latestCustomerTurn.at(-1)?.author.name).toBe('Dao Minh Chau');
  });

  it('who writes for the firm stands in brackets behind it', () => {
    const page = `<div class="top"><b>Portal</b><span>Help</span><span>Signed in: C. Albers</span></div><main><h2>3 messages</h2>${first('Mechthild Sander')}${entry('Hofbank (C. Albers)', '17 Nov 2026 09:00', 'The card was locked after three wrong codes.')}${last('Mechthild Sander')}${form}</main>`;
    expect(roles(page)).toEqual(ours);
  });

  it('what a class calls ours is no line of the software for want of a name', () => {
    const group = (out: boolean, name: string, texts: string[]) =>
      `<section class="grp ${out ? 'grp-out' : 'grp-in'}">${name && `<div class="grp-name">${name}</div>`}${texts.map((text) => `<div class="b"><span>${text}</span></div>`).join('')}<div class="grp-time">19:0${texts.length}</div></section>`;
    const page = `<main><div class="x">${group(false, 'Marcus Oyelaran', ['Hi, Bertie ate half a bar of chocolate'])}${group(true, '', ['Hello Marcus, when was that?', 'And how much does he weigh?'])}${group(false, 'Marcus Oyelaran', ['twenty minutes ago', 'eleven kilos', 'he is shaking a bit now'])}</div>${form}</main>`;
    expect(roles(page)).toEqual(ours);
  });
});
