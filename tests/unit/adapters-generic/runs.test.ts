// Messages whose parts stand flat side by side, and what says that a page holds a talk: answers, numbers, the lines over the messages.
import { describe, expect, it } from 'vitest';
import { whoIn } from '../../../lib/adapters/generic/headline.ts';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';
import { withRuns } from '../../../lib/adapters/generic/runs.ts';
import { childrenOf, snapshotOf } from '../../../lib/adapters/generic/snapshot.ts';
import type { PageReading } from '../../../lib/domain/index.ts';
import { parse } from '../../contracts/folder.ts';

const readPage = (doc: Document): PageReading | null => {
  const outcome = readGeneric({ url: new URL('https://desk.unknown.example/ticket/4711'), doc });
  return outcome.ok ? outcome.value : null;
};
const head = (who: string, minute: string) => `<span class="by">${who} added on 2026-11-20 09:${minute}:</span>`;
const flat = `<div class="nav"><a>Home</a></div><table><tr><td>Title</td><td>Empty curve</td></tr></table><section><h3>Comments</h3><div class="all">${head('amelie', '36')}<div class="text"><p>The file holds the heads of the columns and no line.</p><p>Monday is right.</p></div><hr>${head('margit', '37')}<div class="text"><p>Which time zone does the controller run in?</p></div><hr>${head('amelie', '38')}<p>It is in Paris.</p><p>I add the whole log tomorrow morning.</p></div></section>`;

describe('parts that stand side by side', () => {
  it('are one message each', () => {
    const reading = readPage(parse(flat));
    expect(reading?.conversation.messages.map((m) => [m.author.name, m.text])).toEqual([
      ['amelie', 'The file holds the heads of the columns and no line.\n\nMonday is right.'],
      ['margit', 'Which time zone does the controller run in?'],
      ['amelie', 'It is in Paris.\n\nI add the whole log tomorrow morning.'],
    ]);
  });

  it('are shown by elements of the page, and the page stays as it is', () => {
    const doc = parse(flat);
    const before = doc.documentElement.outerHTML;
    const reading = readPage(doc);
    expect(doc.documentElement.outerHTML).toBe(before);
    for (const el of [...(reading?.bodies.values() ?? []), ...(reading?.blocks.values() ?? [])])
      expect(doc.body.contains(el)).toBe(true);
  });

  it('may be terms and descriptions', () => {
    const item = (who: string, at: string, text: string) =>
      `<dt><b>${who}</b> <i>2026-11-${at} 10:00</i></dt><dd>${text}</dd>`;
    const page = `<dl class="comments">${item('Bram V', '17', 'The pump stays dry since the last repair.')}${item('Ada L', '18', 'Is the valve open on your side?')}${item('Bram V', '19', 'It is, and it drips now.')}</dl><form><textarea aria-label="Reply"></textarea><button>Send</button></form>`;
    expect(readPage(parse(page))?.conversation.latestCustomerTurn.at(-1)).toMatchObject({
      author: { name: 'Bram V' },
      text: 'It is, and it drips now.',
    });
  });

  it('may be two rows of a table, with a form in the first', () => {
    const rows = (n: number, who: string, at: string, text: string) =>
      `<tr><th><a href="msg${n}">msg${n} (view)</a></th><th>Author: ${who}</th><th>Date: 2026-11-${at}</th><th><form><input type="hidden" name="a"><input type="submit" value="remove"></form></th></tr><tr><td colspan="4"><pre>${text}</pre></td></tr>`;
    const page = `<p>Hello, bram</p><form action="issue204"><textarea name="note"></textarea></form><table><tr><th colspan="4">Messages</th></tr>${rows(3, 'ilse.torfs', '20 07:55', 'Every label is 3 mm too low. Is there an offset somewhere?')}${rows(2, 'bram', '18 10:40', 'Which driver version do you have?')}${rows(1, 'ilse.torfs', '18 08:12', 'The last row of the sheet is cut off.')}</table>`;
    const found = readPage(parse(page))?.conversation;
    expect(found?.messages.map((m) => [m.author.name, m.role])).toEqual([
      ['ilse.torfs', 'customer'],
      ['bram', 'agent'],
      ['ilse.torfs', 'customer'],
    ]);
    expect(found?.latestCustomerTurn.at(-1)?.text).toBe('Every label is 3 mm too low. Is there an offset somewhere?');
  });

  it('keep the order and the sums of the walk', () => {
    const snap = snapshotOf(parse(flat));
    const runs = withRuns(snap);
    expect(runs).not.toBe(null);
    if (!runs) return;
    expect(runs.els.length).toBe(snap.els.length + 3);
    expect(runs.sums.text.length).toBe(runs.els.length + 1);
    expect(runs.sums.prose.at(-1)).toBe(snap.sums.prose.at(-1));
    runs.els.forEach((_, j) => {
      const up = runs.parent[j] as number;
      expect(up).toBeLessThan(j);
      if (up >= 0) expect(runs.end[j]).toBeLessThanOrEqual(runs.end[up] as number);
    });
    for (const j of runs.runs ?? []) expect(childrenOf(runs, j).length).toBeGreaterThan(1);
    expect(runs.els.filter((el) => snap.els.includes(el))).toEqual(snap.els);
  });

  it('are none on a page without such lines', () => {
    expect(withRuns(snapshotOf(parse('<main><h1>Prices</h1><p>All prices include tax.</p></main>')))).toBe(null);
  });
});

describe('a thread that nobody may answer here', () => {
  const post = (n: number, who: string, rest: string, text: string) =>
    `<div class="forumTime"><h3 class="hd">(${n}) By <a href="/timeline?u=${who}">${who}</a> on 2026-11-2${n} 02:44 ${rest}</h3><div class="bd"><p>${text}</p></div></div>`;

  it('is one when they say to which they answer', () => {
    const page = `<h2>Restarts</h2>${post(1, 'kwesi', '', 'Since the upgrade our two controllers restart every forty minutes.')}${post(2, 'haruka', 'in reply to <a href="#1">1</a>', 'The same here, by night only. The log ends with 0x12.')}${post(3, 'kwesi', 'in reply to <a href="#2">2</a>', 'Where do I put the value so that it stays?')}`;
    const found = readPage(parse(page))?.conversation;
    expect(found?.messages.map((m) => m.author.name)).toEqual(['kwesi', 'haruka', 'kwesi']);
  });

  it('is none when each only stands under another', () => {
    const page = `<h2>Blog</h2>${post(1, 'kwesi', '', 'Since the upgrade our two controllers run as they should.')}${post(2, 'kwesi', '', 'The new hall has a roof since last week, and a door.')}`;
    expect(readPage(parse(page))).toBe(null);
  });
});

describe('lists', () => {
  it('of talks are no talk, whatever their rows say', () => {
    const row = (who: string, title: string, text: string) =>
      `<div class="thread"><span class="who">${who}</span> <time datetime="2026-11-20">20 Nov</time> <a href="/t/1">${title}</a><p>${text}</p></div>`;
    const page = `<div id="thread-list">${row('Joris', 'Seed swap', 'Good morning, who brings seeds to the swap in March?')}${row('Birgit', 'Zinc roof', 'Hello all, our roof is zinc and reaches 60 degrees.')}</div>`;
    expect(readPage(parse(page))).toBe(null);
  });

  it('of addresses with a time in each row are no mail', () => {
    const row = (who: string) => `<tr><td><a>${who}</a></td><td>${who}@fernmill.example</td><td>2026-11-20</td></tr>`;
    const page = `<table>${['ada', 'bram', 'carol', 'dave'].map(row).join('')}</table><div class="footer">This page was made in 0.005 seconds by the server of the desk.</div>`;
    expect(readPage(parse(page))).toBe(null);
  });
});

describe('the day before yesterday', () => {
  it.each(['Anteontem às 18:10', 'Vorgestern, 18:10', 'avant-hier à 18:10', 'anteayer 18:10', '一昨日 18:10'])(
    'comes before yesterday: %s',
    (when) => {
      const said = (who: string, at: string, text: string) =>
        `<div class="comment"><a class="author">${who}</a> <span class="date">${at}</span><div class="text">${text}</div><a>Reply</a></div>`;
      const page = `<div class="comments">${said('Bram V', when, 'Is the path over the hill open after the rain?')}${said('Ada L', 'Yesterday 09:22', 'I was there, the bridge is closed.')}${said('Bram V', 'Today 07:45', 'So is the old road open?')}</div>`;
      expect(readPage(parse(page))?.conversation.messages.map((m) => m.author.name)).toEqual([
        'Bram V',
        'Ada L',
        'Bram V',
      ]);
    },
  );
});

describe('a line that says who did it when', () => {
  it.each([
    ['Changed 7 days ago by yann', 'yann'],
    ['Changed 5 days ago by camille.roy', 'camille.roy'],
    ['Author: ilse.torfs', 'ilse.torfs'],
    ['margit added on 2026-11-20 09:37:', 'margit'],
  ])('%s', (line, name) => expect(whoIn(line)).toBe(name));

  it('names whom `by` stands before, also in a link among links', () => {
    const post = (who: string, text: string) =>
      `<div class="p"><div>By <a href="/x?z=${who}">${who}</a> on 2026-11-20 <a href="/l">[link]</a></div><p>${text}</p><button>Reply</button></div>`;
    const page = `${post('kwesi', 'It restarts every forty minutes since the upgrade.')}${post('haruka', 'The same here, by night only.')}${post('kwesi', 'Where do I put the value?')}`;
    expect(readPage(parse(page))?.conversation.messages.map((m) => m.author.name)).toEqual([
      'kwesi',
      'haruka',
      'kwesi',
    ]);
  });
});
