// Headings that say which side speaks, labels before the writer, and tables of records that nobody talks in.
import { describe, expect, it } from 'vitest';
import { isRoleLine } from '../../../lib/adapters/generic/badges.ts';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';
import { isRecords } from '../../../lib/adapters/generic/lookalikes.ts';
import type { Talk } from '../../../lib/adapters/generic/talk-type.ts';
import { parse } from '../../contracts/folder.ts';

const read = (body: string) => {
  const url = new URL('https://inbox.unknown.example/room/7');
  const outcome = readGeneric({ url, doc: parse(`<body>${body}</body>`) });
  return outcome.ok ? outcome.value.conversation : null;
};
const form = '<form><textarea aria-label="Message"></textarea><button>Send</button></form>';
const ASKS = 'The pump came with a plug that fits no socket in this country.';
const ANSWERS = 'We are sorry about that. An adapter leaves the house today.';
const AGAIN = 'An adapter came, but for another plug. What now?';

describe('headings that say which side speaks', () => {
  it.each([
    'Resposta da empresa',
    'Réplica do consumidor',
    'Owner response',
    'Antwort des Händlers',
    'Réponse du vendeur',
  ])('%s', (line) => expect(isRoleLine(line)).toBe(true));
  it.each(['Answer Obiang', 'Frage', 'Company', 'Response Plan', 'Nachricht von Ulla', 'Guest Murray'])(
    'and none: %s',
    (line) => expect(isRoleLine(line)).toBe(false),
  );

  it('tell the sides and are nobody’s name', () => {
    const row = (heading: string, name: string, when: string, text: string) =>
      `<div class="x1"><div><h3>${heading}</h3><span>${name}</span></div><span>${when}</span><p>${text}</p></div>`;
    const page = `<main><div>${row('Réplica do consumidor', 'Tainá Boaventura', '12/11/2026 às 07:31', ASKS)}${row('Resposta da empresa', 'Casa Lume · por Igor Prado', '13/11/2026 às 10:08', ANSWERS)}${row('Réplica do consumidor', 'Tainá Boaventura', '14/11/2026 às 09:15', AGAIN)}</div></main>${form}`;
    const seen = read(page);
    expect(seen?.messages.map(({ role }) => role)).toEqual(['customer', 'agent', 'customer']);
    expect(seen?.latestCustomerTurn.at(-1)?.author.name).toBe('Tainá Boaventura');
    expect(seen?.messages[1]?.author.name ?? '').not.toMatch(/empresa|às/);
  });
});

describe('a table of records', () => {
  const cell = (text: string) => `<td>${text}</td>`;
  const row = (who: string, when: string, what: string) =>
    `<tr class="r">${['#90110', who, when, what, '412.50', 'Delivered'].map(cell).join('')}</tr>`;
  const head = `<thead><tr>${['No', 'Customer', 'Date', 'Items', 'Total', 'State'].map((t) => `<th>${t}</th>`).join('')}</tr></thead>`;

  const table = (body: string, columns = head) => {
    const doc = parse(`<body><table>${columns}<tbody>${body}</tbody></table></body>`);
    const els = [...doc.querySelectorAll('tbody tr')];
    return {
      snap: { els },
      template: { items: els.map((_, i) => i) },
      texts: els.map((el) => el.textContent),
    } as unknown as Talk;
  };
  const orders = ['Mira Holt', 'Ayla Demir', 'Joost Bakker']
    .map((who, i) => row(who, `23 Nov 2026 2${i}:08`, 'Soup of the day'))
    .join('');

  it('has a head of several columns and says little in each row', () => {
    expect(isRecords(table(orders))).toBe(true);
  });

  it('is none without a head, or where somebody says something', () => {
    expect(isRecords(table(orders, ''))).toBe(false);
    expect(isRecords(table(orders + row('Paul Renner', '24 Nov 2026 20:08', `${ASKS} ${AGAIN}`)))).toBe(false);
  });
});

describe('who is marked as a candidate, a resident or a patient', () => {
  const card = (mark: string, name: string, when: string, text: string) =>
    `<div class="card ${mark}"><h3>${name}</h3><p>Date: ${when}</p><div class="words">${text}</div></div>`;
  const INVITED = 'Dear Solveig, thank you for your application. We would like to see you on the 26th.';
  const COMES = 'Dear Ms Orbell, I would be delighted to come. How many pupils are there in the class?';
  const TELLS = 'Good morning Solveig, there are 27 of them, and the room is on the ground floor.';
  const talk = `<main>${card('publisher', 'Harriet Orbell', '2 November 2026 at 09:40 AM', INVITED)}${card('jobseeker', 'Solveig Marsh', '2 November 2026 at 06:12 PM', COMES)}${card('publisher', 'Harriet Orbell', '3 November 2026 at 08:02 AM', TELLS)}</main>${form}`;

  it('is the other side, and whoever greets them is ours, even who opened the talk', () => {
    expect(read(talk)?.messages.map(({ role }) => role)).toEqual(['agent', 'customer', 'agent']);
    expect(read(talk)?.latestCustomerTurn.at(-1)?.author.name).toBe('Solveig Marsh');
  });
});

describe('a file under its picture', () => {
  const row = (name: string, when: string, text: string) =>
    `<li class="post"><b class="author">${name}</b> <time>${when}</time><div class="body">${text}</div></li>`;
  const picture =
    '<div class="wall"><div class="cell"><div class="frame"><img src="x.png"></div><div class="line">IMG_2042<span class="faint">.jpg</span></div></div></div>';
  const talk = `<ol>${row('Ines Duarte', '07:52', ASKS)}${row('Paul Renner', '08:04', ANSWERS)}${row('Ines Duarte', '08:06', `<p>${AGAIN}</p>${picture}`)}</ol>${form}`;

  it('is no word of the message, though its ending stands in an element of its own', () => {
    const text = read(talk)?.latestCustomerTurn.at(-1)?.text ?? '';
    expect(text).toContain(AGAIN);
    expect(text).not.toContain('IMG_2042');
  });
});
