// What stands beside the messages and tells who is who: account names, rows of a list, numbers, links without words, fields of a form.
import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';
import type { PageReading } from '../../../lib/domain/index.ts';
import { parse } from '../../contracts/folder.ts';

const readPage = (html: string): PageReading | null => {
  const outcome = readGeneric({ url: new URL('https://talk.unknown.example/t/4711'), doc: parse(html) });
  return outcome.ok ? outcome.value : null;
};
const read = (html: string) => readPage(html)?.conversation ?? null;
const post = (name: string, at: string, text: string) =>
  `<div class="k"><b>${name}</b> <small>2026-11-${at} 09:00</small><div class="t">${text}</div></div>`;
const form = '<form><textarea aria-label="Reply"></textarea><button>Send</button></form>';
const ours = `${post('Odile Marsh', '20', 'A part is on its way, it should arrive on Friday.')}${post('Bram Vervoort', '19', 'It is attached now, please look at page two.')}${post('Odile Marsh', '18', 'Thanks, can you attach the log of that day?')}`;

describe('who is signed in', () => {
  it.each([
    [
      'the last words of the first line',
      '<div class="q"><b>Fernmill</b><a>Tickets</a><a>Reports</a><span>Odile Marsh ▾</span></div>',
    ],
    ['an account made of the name', '<div class="q"><b>Fernmill</b> Help <span>odile.marsh</span></div>'],
    ['initial and name', '<div class="q"><b>Fernmill</b><i>Desk</i><span>omarsh</span></div>'],
    ['what stands before a dot in a line', '<p>Home · Help</p><p>Logged in as Odile Marsh · My account · Sign out</p>'],
    ['whom the box answers as', '<p>Reply to <b>Bram Vervoort</b> as Odile Marsh</p>'],
  ])('%s', (_, head) => {
    const found = read(`${head}<main>${ours}${form}</main>`);
    expect(found?.messages.map((m) => m.role)).toEqual(['agent', 'customer', 'agent']);
    expect(found?.latestCustomerTurn.at(-1)?.author.name).toBe('Bram Vervoort');
  });

  it('is not whom the head of a chat names first', () => {
    const found = read(`<div class="q"><b>Bram Vervoort</b><i>online</i><a>Call</a></div><main>${ours}${form}</main>`);
    expect(found?.latestCustomerTurn.at(-1)?.author.name).not.toBe(null);
    expect(found?.messages.some((m) => m.author.name === 'Bram Vervoort' && m.role === 'agent')).toBe(false);
  });
});

describe('who opened it', () => {
  it.each([
    '<p>Ticket opened by <a href="#">Bram Vervoort</a> on 17 November</p>',
    '<table><tr><td>Submitter</td><td>Bram Vervoort</td></tr></table>',
  ])('is the customer: %s', (line) => {
    const found = read(`<main><h1>Pump stays dry</h1>${line}<div class="list">${ours}</div>${form}</main>`);
    expect(found?.latestCustomerTurn.at(-1)?.author.name).toBe('Bram Vervoort');
  });
});

describe('a list beside what is open', () => {
  const row = (name: string, text: string) => `<div class="row"><b>${name}</b><div>${text}</div></div>`;
  const list = `<div class="list">${row('Jola Brenn', 'We come again!')}${row('Ines Faber', 'Room clean, breakfast great. Only our balc…')}${row('Tom Zeller', 'Sauna, food, people: all best.')}</div>`;
  const whole =
    'Room clean, breakfast great. Only our balcony was above the delivery yard, from five in the morning on.';

  it('is a preview: the whole text is read, by whom the row names', () => {
    const page = `${list}<article><div class="nm">Ines Faber</div><div>7 stays</div><p class="tx">${whole}</p></article><form><label for="a">Reply to this review</label><textarea id="a"></textarea><button>Send</button></form>`;
    const turn = read(page)?.latestCustomerTurn;
    expect(turn?.map((m) => m.text)).toEqual([whole]);
    expect(turn?.[0]?.author.name).toBe('Ines Faber');
  });

  it('is no message where nothing answers', () => {
    expect(read(`${list}<article><p>${whole}</p></article>`)).toBe(null);
  });
});

describe('posts', () => {
  const numbered = (n: number, name: string, text: string) =>
    `<li class="message"><div class="userBlock"><h3><a class="username" href="/members/${name}.7/">${name}</a></h3><em>Member</em></div><div class="messageInfo"><blockquote class="messageText">${text}</blockquote><div class="messageMeta"><a href="/m/${n}">2026-11-1${n} 09:00</a> <a href="/p/${n}">#${n}</a></div></div></li>`;

  it('with numbers are a thread, also of single words', () => {
    const page = `<nav><a href="/">Forums</a></nav><ol>${['Austin', 'Berlin', 'Cusco', 'Dallas', 'Essen'].map((town, k) => numbered(k + 1, ['faro', 'quill', 'faro', 'mumm', 'quill'][k] as string, town)).join('')}</ol>`;
    expect(read(page)?.latestCustomerTurn.at(-1)?.text).toBe('Essen');
  });

  it('are named by the link around a picture where no words are', () => {
    const said = (who: string, text: string) =>
      `<div class="Comment x"><a href="/user/${who}/"><i></i></a><span>2 hours ago</span><p>${text}</p><button>Reply</button></div>`;
    const page = `<main>${said('quillfan', 'Mine broke in the first week, on the hinge. Anyone else?')}${said('mirko_b', 'Same here, they sent a new one without a word.')}${said('quillfan', 'How long did that take for you?')}</main>`;
    expect(read(page)?.messages.map((m) => m.author.name)).toEqual(['quillfan', 'mirko_b', 'quillfan']);
  });

  it('keep a mention in their line, however often it stands there', () => {
    const said = (who: string, text: string) =>
      `<article class="status"><a class="display-name" href="/@${who}"><b>${who}</b></a> <time datetime="2026-11-20T09:00:00Z">9:00</time><div class="content"><p><span class="h-card"><a href="/@ada" class="u-url mention">@<span>ada</span></a></span> ${text}</p></div><button>Reply</button></article>`;
    const page = `<main>${said('bob_quist', 'this is really useful, thank you.')}${said('carol_t', 'how does it behave offline?')}${said('dave_m', 'a related project is here.')}</main>`;
    expect(read(page)?.latestCustomerTurn.at(-1)?.text).toBe('@ada a related project is here.');
  });
});

describe('names under what was written', () => {
  it('belong to the bubbles before them, too', () => {
    const bubble = (side: string, text: string, foot: string) =>
      `<div class="line ${side}"><div class="bub">${text}</div>${foot ? `<small><span class="who">${foot}</span> Fri 2:14 PM</small>` : ''}</div>`;
    const page = `<main><div class="log">${bubble('incoming', 'Do you have the 225 tires in stock?', 'Tamsin Rowe')}${bubble('outgoing', 'Yes, two brands. Shall I book you in?', 'Dale Whit')}${bubble('incoming', 'So I got home and there is a scratch on the rim.', '')}${bubble('incoming', 'What are you going to do about it?', 'Tamsin Rowe')}</div>${form}</main>`;
    expect(read(page)?.latestCustomerTurn.map((m) => m.author.name)).toEqual(['Tamsin Rowe', 'Tamsin Rowe']);
  });
});

describe('a line in a form with a big box', () => {
  it('is one of its fields, not the answer', () => {
    const page = `<main><p>Requester: <b>Bram Vervoort</b></p>${ours}<form><input name="log[comments]" placeholder="Comment"><label for="n">Notes</label><textarea id="n"></textarea><input type="submit" value="Submit"></form></main>`;
    expect(readPage(page)?.composer?.id).toBe('n');
  });
});

describe('a quote in a reply box without a name', () => {
  const quote =
    'On Mon 16 Nov 2026 09:12, bram wrote:\n> The pump stays dry since the last repair.\n> Please come soon.';
  const page = (people: string) =>
    `<h1>Reply</h1>${people}<form><textarea name="body">${quote}</textarea><button>Send</button></form>`;

  it('is by the one person whom the page names with an address', () => {
    const turn = read(page('<label>Bram Vervoort &lt;bram@fernmill.example&gt;</label>'))?.latestCustomerTurn;
    expect(turn?.[0]?.author).toMatchObject({ name: 'Bram Vervoort', email: 'bram@fernmill.example' });
  });

  it('stays without one where two are named', () => {
    const two =
      '<label>Bram Vervoort &lt;b@fernmill.example&gt;</label><label>Ada Lind &lt;a@fernmill.example&gt;</label>';
    expect(read(page(two))?.latestCustomerTurn[0]?.author.name).toBe(null);
  });
});
