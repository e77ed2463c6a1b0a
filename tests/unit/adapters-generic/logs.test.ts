// What looks like a talk and is none: logs of what people did, transcripts of a recording, manuals with notes, records with an address.
import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';
import { isReport } from '../../../lib/adapters/generic/lookalikes.ts';
import { parse } from '../../contracts/folder.ts';

const reads = (html: string, path = '/activity') =>
  readGeneric({ url: new URL(`https://www.unknown.example${path}`), doc: parse(`<body>${html}</body>`) }).ok;

describe('a log', () => {
  const did = ['pushed to main at loam/almanac', 'closed issue 212', 'approved the change 88', 'opened issue 214'];

  it('is told by its lines, not by who is named in it', () => {
    expect(isReport(did.map((what) => `Ottavia Brandt ${what}`))).toBe(true);
    expect(isReport(['Ottavia wrote that she is ill.', 'Please call her.', 'Thanks, will do'])).toBe(false);
    const row = (what: string, n: number) =>
      `<div class="flex-item"><div><a href="/brandt">Ottavia Brandt</a> ${what} <relative-time datetime="2026-11-23T1${n}:00:00Z">today</relative-time></div></div>`;
    expect(reads(`<header><a title="Hyejin Seo">HS</a></header><div class="feed">${did.map(row).join('')}</div>`)).toBe(
      false,
    );
  });
});

describe('a transcript', () => {
  it('of a recording that nobody can answer is no talk', () => {
    const cue = (at: string, name: string, text: string) =>
      `<div class="cue"><span class="ts">${at}</span> <b>${name}</b><p>${text}</p></div>`;
    const cues = `${cue('00:14', 'Rosheen', 'Aldous, how did you know that it was yours?')}${cue('00:19', 'Aldous', 'The scratch. I was nineteen, and I cried about that scratch.')}${cue('00:27', 'Rosheen', 'Did you tell the seller about it?')}${cue('00:30', 'Aldous', 'Certainly not, the price would have gone up.')}`;
    expect(reads(`<h1>The clock</h1><div class="transcript">${cues}</div>`, '/episodes/12')).toBe(false);
  });
});

describe('a manual', () => {
  it('with titled parts, notes and a box for feedback is no message', () => {
    const part = (title: string) =>
      `<h2>${title}</h2><p>A job that throws is tried again. How often, how soon and who gets told is set in the queue, and may be changed at any time.</p><p>Ask whoever runs the queue before you change it on a machine that others use, too.</p>`;
    const notes =
      '<div class="admonition note"><div>note</div><p>Do not retry a payment; ask the provider about keys first.</p></div><div class="admonition warning"><div>warning</div><p>A budget of nought tries nothing again at all.</p></div>';
    const page = `<article><h1>Retries</h1><p>Last updated on <time datetime="2026-11-12">12 Nov 2026</time> by <b>Ayşe Demirtaş</b></p>${part('Choosing a delay')}${notes}${part('Budgets')}</article><form><textarea aria-label="Your answer"></textarea><button>Send</button></form>`;
    expect(reads(page, '/docs/retries')).toBe(false);
  });
});
