import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';
import { sideByStyle } from '../../../lib/dom/rules.ts';
import { shownTime } from '../../../lib/dom/shown-times.ts';
import type { PageReading } from '../../../lib/domain/index.ts';
import { parse } from '../../contracts/folder.ts';

const url = new URL('https://desk.unknown.example/case/4711');
const read = (html: string) => readGeneric({ url, doc: parse(html) });
const reading = (html: string): PageReading => {
  const outcome = read(html);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
};
const newest = (html: string) => reading(html).conversation.latestCustomerTurn.at(-1);
const texts = (html: string) => reading(html).conversation.messages.map((m) => m.text);
const said = (who: string, when: string, text: string, title = '') =>
  `<div class="comment"><b class="author">${who}</b> <span class="time" title="${title}">${when}</span><p class="body">${text}</p></div>`;
const box = '<textarea placeholder="Write a reply"></textarea><button>Send</button>';
const boat = 'The mooring line of berth nine is chafed through again, who looks after it?';
const rope = 'A new line is on order, it comes with the next van.';
const gone = 'The van came without it. The boat is on two lines since noon, please send somebody.';

describe('the order of what was said', () => {
  it.each([
    ['12 minutes ago', 'Yesterday at 4:12 PM', 'Friday at 9:35 AM'],
    ['hace 24 minutos', 'ayer a las 12:10', '17 de nov de 2026, 9:48'],
    ['2 h ago', 'Yesterday 09:00', 'Nov 3, 2026'],
  ])('is told by %s, %s and %s', (now, then, before) => {
    const page = `<main>${said('Una Crewe', now, gone)}${said('Tove Lind', then, rope)}${said('Una Crewe', before, boat)}${box}</main>`;
    expect(texts(page)).toEqual([boat, rope, gone]);
    expect(newest(page)?.text).toBe(gone);
  });

  it('is told by the words where every title says the same day', () => {
    const day = '11/22/2026';
    const page = `<main>${said('Una Crewe', '5m ago', gone, day)}${said('Tove Lind', '3h ago', rope, day)}${said('Una Crewe', '6h ago', boat, day)}${box}</main>`;
    expect(texts(page)).toEqual([boat, rope, gone]);
  });

  it('stays where machine times tell it', () => {
    const iso = (n: number) => `2026-11-${n}T08:00:00Z`;
    const page = `<main>${said('Una Crewe', '9:00', boat, iso(18))}${said('Tove Lind', '8:00', rope, iso(19))}${said('Una Crewe', '7:00', gone, iso(20))}${box}</main>`;
    expect(texts(page)).toEqual([boat, rope, gone]);
  });

  it('knows yesterday and today, and the number that has a unit', () => {
    expect(shownTime('Yesterday at 4:12 PM')).toEqual({ at: -2880 + 972, weak: false });
    expect(shownTime('heute, 10:14')).toEqual({ at: -1440 + 614, weak: false });
    expect(shownTime('il y a environ 2 heures')).toEqual({ at: -120, weak: false });
  });
});

describe('a box under one thread', () => {
  it('answers the last of the thread', () => {
    const one = (who: string, text: string, more = '') =>
      `<li class="thread"><div class="comment"><b class="author">${who}</b> <i class="date">Nov ${more ? 18 : 19}, 2026</i><p class="body">${text}</p></div>${more}</li>`;
    const inner = `<ol>${one('Una Crewe', gone)}<li class="reply">${box}</li></ol>`;
    const page = `<main><ol>${one('Gwen Pask', rope, `<ol>${one('Tove Lind', 'I will ask the yard about it today.')}</ol>`)}${one('Gwen Pask', boat, inner)}</ol></main>`;
    expect(newest(page)?.author.name).toBe('Una Crewe');
    expect(newest(page)?.text).toBe(gone);
  });
});

describe('comments of another make', () => {
  it('under questions and answers are part of the talk', () => {
    const post = (id: string, who: string, when: string, text: string, comment: string) =>
      `<div class="${id}"><div class="layout"><div class="prose"><p>${text}</p></div><a class="user-link" href="/users/${who}">${who}</a> <span class="d">${when}</span></div>
       <ul class="comments">${comment}</ul></div>`;
    const remark = (who: string, when: string, text: string) =>
      `<li class="comment"><span class="copy">${text}</span> – <a class="comment-user author">${who}</a> <i class="date">${when}</i></li>`;
    const page = `<main>${post('question', 'brine', 'Nov 16, 2026', boat, remark('Maud', 'Nov 16, 2026', 'Which of the two berths is it, please?') + remark('brine', 'Nov 17, 2026', 'It is the one by the crane, as always.'))}
      ${post('answer', 'Tove', 'Nov 18, 2026', rope, remark('brine', 'Nov 20, 2026', gone))}<h2>Your answer</h2>${box}</main>`;
    const { messages } = reading(page).conversation;
    expect(messages.map((m) => m.author.name)).toEqual(['brine', 'Maud', 'brine', 'Tove', 'brine']);
    expect(messages.at(-1)?.text).toBe(gone);
  });
});

describe('what belongs to whom', () => {
  const review = (who: string, when: string, text: string, answer = '') =>
    `<li class="r"><div><a class="u">${who}</a></div><span class="d">${when}</span><p class="t">${text}</p>${answer}</li>`;

  it('a badge under the words is of the answer, not of the writer', () => {
    const answer = '<div class="below"><div><b>Pia K.</b> · Business Owner</div><p>Thank you for coming!</p></div>';
    const open =
      '<div class="below"><textarea placeholder="Reply to this review"></textarea><button>Send</button></div>';
    const page = `<ul>${review('Wanda T.', 'Nov 21, 2026', gone, open)}${review('Hank M.', 'Nov 9, 2026', rope, answer)}${review('Yves C.', 'Oct 28, 2026', boat)}</ul>`;
    expect(reading(page).conversation.messages.map((m) => m.role)).toEqual(['customer', 'customer', 'customer']);
    expect(newest(page)?.author.name).toBe('Wanda T.');
  });

  it('the letters at the reply box say who is signed in', () => {
    const page = `<main><div class="new"><span class="initials">TL</span>${box}</div>${said('Tove Lind', '3h ago', rope)}${said('Una Crewe', '6h ago', boat)}</main>`;
    expect(reading(page).conversation.messages.map((m) => [m.role, m.author.name])).toEqual([
      ['customer', 'Una Crewe'],
      ['agent', 'Tove Lind'],
    ]);
  });

  it('a class that speaks of an action is no toolbar when it holds all that was said', () => {
    const one = (who: string, text: string) =>
      `<li class="entry"><span class="author">${who}</span> <i class="date">Nov 18, 2026</i><div class="action-text-box action"><p>${text}</p></div></li>`;
    expect(texts(`<ul>${one('Una Crewe', boat)}${one('Tove Lind', rope)}${one('Una Crewe', gone)}</ul>${box}`)).toEqual(
      [boat, rope, gone],
    );
  });

  it('what stands after a name at the end of a text is no part of it', () => {
    const talk = (who: string, text: string) =>
      `<dd>${text} <a href="/wiki/User:${who}">${who}</a> (<a href="/wiki/User_talk:${who}">talk</a>) 18:44, 20 November 2026 (UTC)</dd>`;
    const page = `<main><h2>Berth nine</h2><dl>${talk('Una', boat)}${talk('Tove', rope)}${talk('Una', gone)}</dl>${box}</main>`;
    expect(newest(page)?.text).toBe(gone);
  });

  it('cards and lines of the software between bubbles are nobody’s words', () => {
    const bubble = (side: string, text: string) =>
      `<div class="u-flex ${side} row"><div class="bub"><span>${text}</span></div></div>`;
    const page = `<style>.far{justify-content:flex-end}</style><header><b>Una Crewe</b></header><div class="pane">
      <div class="card"><b>Line, 12 mm</b><p>Offer accepted</p></div>${bubble('', boat)}${bubble('far', rope)}
      <span class="muted">Una Crewe bought the item.</span>${bubble('', gone)}${bubble('', 'Can it be here by Monday?')}</div>${box}`;
    expect(texts(page)).toEqual([boat, rope, gone, 'Can it be here by Monday?']);
  });
});

describe('what only looks like a talk', () => {
  const talk = `${said('Visitor', '10:02', 'Hi, do you ship to Iceland?')}${said('Amy', '10:02', 'We do, in three days.')}${said('Visitor', '10:03', 'That was quick. Ordering now!')}`;

  it('a drawn chat window that nobody can hear is silent; behind a dialog it is the page', () => {
    expect(
      read(`<main><h1>Answer in seconds</h1><div aria-hidden="true">${talk}<div>Type a message</div></div></main>`).ok,
    ).toBe(false);
    const under = `<main aria-hidden="true">${talk}${box}</main><div role="dialog"><p>Saved.</p></div>`;
    expect(read(under).ok).toBe(true);
  });

  it('the preview of what is being written is silent', () => {
    const letter = 'you left something in your basket. Was it the shipping? Just answer and I will look.';
    const page = `<div class="ed" contenteditable="true" role="textbox" aria-label="Template body"><p>Hi {{ name }},</p><p>${letter}</p></div><button>Save</button>
      <div class="preview"><div><b>Hazel at Pinecone</b> &lt;hazel@pinecone.example&gt;</div><div>to Sample · 09:00</div><p>Hi Sample,</p><p>${letter}</p></div>`;
    expect(read(page).ok).toBe(false);
  });
});

describe('sideByStyle', () => {
  it('reads the own style first, then the rules of the page', () => {
    const doc = parse(
      '<style>.me{justify-content:flex-end}</style><p class="me">a</p><p style="text-align:left" class="me">b</p><p>c</p>',
    );
    const all = Array.from(doc.querySelectorAll('p')).map(sideByStyle);
    expect(all[0]).toBe(1);
    expect(all[1]).toBe(-1);
    expect(all[2]).toBe(0);
  });
});

describe('a long talk', () => {
  it('of more than a thousand messages is read as a whole, not one side of it', () => {
    const rows = Array.from({ length: 1100 }, (_, n) => {
      const when = `2026-${n < 600 ? '08' : '09'}-${String(1 + ((n % 600) >> 5)).padStart(2, '0')}T08:00:00Z`;
      const who = n % 2 ? 'Tove Lind' : 'Una Crewe';
      return `<div class="msg ${n % 2 ? 'out' : 'in'}"><b class="author">${who}</b> <time datetime="${when}">x</time><p>Line ${n} of berth nine, who looks after it?</p></div>`;
    });
    const { messages } = reading(`<main>${rows.join('')}${box}</main>`).conversation;
    expect(new Set(messages.map((m) => m.author.name))).toEqual(new Set(['Una Crewe', 'Tove Lind']));
    expect(messages.at(-1)?.text).toContain('Line 1099');
    expect(messages.at(-1)?.role).toBe('agent');
  });
});
