// What a page says without calling its parts by telling class names: heads that are a sentence, who may edit, who is greeted, days, addresses.
import { describe, expect, it } from 'vitest';
import { nameLikeness } from '../../../lib/adapters/generic/cues.ts';
import { whoIn } from '../../../lib/adapters/generic/headline.ts';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';
import { shownTime } from '../../../lib/dom/shown-times.ts';
import { parse } from '../../contracts/folder.ts';

const read = (html: string, path = '/ticket/4711') => {
  const outcome = readGeneric({ url: new URL(`https://desk.unknown.example${path}`), doc: parse(html) });
  return outcome.ok ? outcome.value.conversation : null;
};
const told = (html: string) => read(html)?.messages.map(({ role, author }) => [role, author.name] as const) ?? [];
const form = '<form><textarea aria-label="Reply"></textarea><button>Send reply</button></form>';
const page = (rows: string, head = '') => `<body>${head}<div class="q1">${rows}</div>${form}</body>`;

const ASKS = 'The gate at the north entrance has not opened since this morning, and forty people wait outside.';
const ANSWERS = 'Thank you, a fitter is on the way. Does the panel beside it show a light?';
const AGAIN = 'It shows nothing at all. Please hurry, it is raining and there are children here.';

describe('who and when in one line', () => {
  it('are told by a sentence that ends with the time', () => {
    expect(whoIn('Information donnée par Awa Ndiaye (andiaye) le 18/11/2026 08:46')).toBe('Awa Ndiaye');
    expect(whoIn('Note added [private] by Sophie Le Goff on 16/11/2026 15:40')).toBe('Sophie Le Goff');
    const row = (head: string, text: string) =>
      `<div class="z"><div class="k">${head}</div><div><p>${text}</p></div></div>`;
    const rows =
      row('Complément demandé par Awa Ndiaye (andiaye) le 16/11/2026 08:46', ASKS) +
      row(
        'Information donnée [privé] par Sophie Le Goff (slegoff) le 16/11/2026 09:10',
        'The fitter is at the harbour, wait with the answer.',
      ) +
      row('Complément demandé par Awa Ndiaye (andiaye) le 17/11/2026 09:25', AGAIN);
    expect(told(page(rows))).toEqual([
      ['customer', 'Awa Ndiaye'],
      ['note', 'Sophie Le Goff'],
      ['customer', 'Awa Ndiaye'],
    ]);
  });

  it('a role behind the name, a day of the week or a particle is no part of it', () => {
    expect(whoIn('Desmond Okafor (Case worker) 15:48')).toBe('Desmond Okafor');
    expect(whoIn('Do, 19. Nov.')).toBe(null);
    expect(whoIn('الجمعة في 10:14')).toBe(null);
    expect(nameLikeness('de')).toBe(0);
  });

  it('Arabic ages without a figure are times', () => {
    expect(shownTime('قبل ساعتين')).toEqual({ at: -120, weak: false });
    expect(shownTime('قبل 5 أيام')?.at).toBe(-7200);
  });
});

describe('the name of a writer', () => {
  it('stands in the same place of rows that are called otherwise on each side', () => {
    const ours = (n: string, t: string) =>
      `<div class="a9 b2"><div class="c4"><div class="r">${n}</div><div>${t}</div></div>`;
    const theirs = (n: string, t: string) =>
      `<div class="e7"><div class="f1"><div class="s">${n}</div><div>${t}</div></div>`;
    const words = (text: string) => `<div><p>${text}</p></div></div>`;
    const rows =
      theirs('Amina Saleh', 'vor 3 Tagen') +
      words(ASKS) +
      ours('Karim Hashemi', 'vor 2 Tagen') +
      words(ANSWERS) +
      theirs('Amina Saleh', 'vor 1 Tag') +
      words(AGAIN) +
      theirs('Amina Saleh', 'vor 2 Stunden') +
      words('Hello, is anybody there?');
    expect(told(page(rows)).map(([, name]) => name)).toEqual([
      'Amina Saleh',
      'Karim Hashemi',
      'Amina Saleh',
      'Amina Saleh',
    ]);
  });

  it('is the address where a mail has no other, and not the name before it', () => {
    const row = (head: string, text: string) =>
      `<div class="w"><div class="t">${head} <span>3 Nov, 10:0${head.length % 10}</span></div><p>${text}</p></div>`;
    const rows =
      row('E-mail received from hanna@sonnenhang.example', ASKS) +
      row('Comment by m.reuter', ANSWERS) +
      row('E-mail received from hanna@sonnenhang.example', AGAIN);
    expect(read(page(rows))?.latestCustomerTurn.at(-1)?.author).toMatchObject({
      name: 'hanna@sonnenhang.example',
      email: 'hanna@sonnenhang.example',
    });
  });

  it('is not the sentence that a line of the software makes of it', () => {
    const said = (n: string, t: string, text: string) =>
      `<li class="y"><div><b>${n}</b> <span>${t}</span></div><div class="x"><p>${text}</p></div></li>`;
    const report =
      '<li class="y"><div><b>Iker Zubia</b> moved this card from Workshop to Orders</div><span>3 Nov, 14:00</span></li>';
    const rows = `${said('Olalla Nogal', '3 Nov, 09:00', ASKS)}${said('Iker Zubia', '3 Nov, 10:00', ANSWERS)}${said('Olalla Nogal', '3 Nov, 11:00', AGAIN)}${report}`;
    expect(read(`<body><ul>${rows}</ul>${form}</body>`)?.latestCustomerTurn.at(-1)).toMatchObject({
      author: { name: 'Olalla Nogal' },
      text: AGAIN,
    });
  });
});

describe('whose side a third writer is on', () => {
  const row = (n: string, t: string, text: string, more = '') =>
    `<div class="v"><div class="h"><b>${n}</b> <span>${t}</span></div><div class="m"><p>${text}</p></div>${more}</div>`;
  const signed = '<p>Signed in as Bruna Ceccarelli</p>';

  it('is the other one where ours greets them, and is not told by being spoken of', () => {
    const rows =
      row('Vittoria Sangalli', '3 Nov, 09:00', ASKS) +
      row('Lorenzo Dotti', '3 Nov, 10:00', 'I stand next to Vittoria and it is as she says, nobody can get in.') +
      row('Bruna Ceccarelli', '3 Nov, 11:00', 'Ciao Lorenzo, thank you both, the fitter is nearly there.') +
      row('Lorenzo Dotti', '3 Nov, 12:00', AGAIN);
    expect(told(page(rows, `${signed}<p>Requester: Vittoria Sangalli</p>`)).map(([role]) => role)).toEqual([
      'customer',
      'customer',
      'agent',
      'customer',
    ]);
  });

  it('is ours where only their messages can be deleted', () => {
    const menu = '<div hidden><a data-action="messages/delete">Elimina</a></div>';
    const rows =
      row('Vittoria Sangalli', '3 Nov, 09:00', ASKS) +
      row('Dario Neri', '3 Nov, 10:00', ANSWERS, menu) +
      row('Vittoria Sangalli', '3 Nov, 11:00', AGAIN);
    expect(told(page(rows)).map(([role]) => role)).toEqual(['customer', 'agent', 'customer']);
  });

  it('is ours where the page says to whom it is assigned', () => {
    const rows =
      row('Rosalind Achter', '3 Nov, 09:00', ASKS) +
      row('Tobias Merrin', '3 Nov, 10:00', ANSWERS) +
      row('Rosalind Achter', '3 Nov, 11:00', AGAIN) +
      row('Ingrid Valcourt', '3 Nov, 11:30', 'I have the same trouble at the south entrance, since about nine.');
    expect(told(page(rows, '<div><div>Assigned User</div><div>Tobias Merrin</div></div>'))[1]).toEqual([
      'agent',
      'Tobias Merrin',
    ]);
  });
});

describe('the foot of the page', () => {
  it('is no message, though it is built as they are', () => {
    const row = (n: string, t: string, text: string) => `<div><b>${n}</b> <span>${t}</span><p>${text}</p></div>`;
    const rows =
      row('Hanna Brink', '3 Nov, 09:00', ASKS) +
      row('Mark Reuter', '3 Nov, 10:00', ANSWERS) +
      row('Hanna Brink', '3 Nov, 11:00', AGAIN);
    const foot =
      '<div id="footer"><p>Powered by <a href="#">desk-o-mat</a>. City of Musterhausen, Office of Digital Affairs.</p></div>';
    expect(read(`<body><div>${rows}${form}${foot}</div></body>`)?.latestCustomerTurn.at(-1)?.text).toBe(AGAIN);
  });
});
