// Facts that a page plainly shows beside a message: a number beside its word, and nothing else.
import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';
import type { Conversation } from '../../../lib/domain/index.ts';
import { parse } from '../../contracts/folder.ts';

const url = new URL('https://perch.unknown.example/@remy/101');
const read = (html: string): Conversation => {
  const outcome = readGeneric({ url, doc: parse(html) });
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value.conversation;
};
const status = (name: string, text: string, at: string, beside = '', below = '') =>
  `<article class="status"><a class="name" href="/@${name}">${name}</a> ${beside}<time datetime="${at}">x</time><div class="content">${text}</div>${below}</article>`;
const page = (beside: string, below: string, aside = '') =>
  `<main>${status('tess', 'Is the shop open on Sunday, please?', '2026-11-18T08:00:00Z')}${status('perch', 'Yes, from ten to six on Sunday.', '2026-11-18T09:00:00Z')}
  ${status('remy', 'Third delivery attempt today, and I was at home.', '2026-11-19T08:00:00Z', beside, below)}<textarea placeholder="Write a reply"></textarea><button>Reply</button></main>${aside}`;
const facts = (c: Conversation) => Object.fromEntries(c.seen.map((f) => [f.kind, f.amount ?? f.label]));

describe('what the page shows about the writer and the message', () => {
  it.each([
    ['48.2K followers', 48_200],
    ['1,204 subscribers', 1204],
    ['1,2 mil seguidores', 1200],
    ['3,4 Tsd. Abonnenten', 3400],
    ['2,1 k abonnés', 2100],
    ['12 mil seguidores', 12_000],
    ['980 seguaci', 980],
    ['1.204 volgers', 1204],
  ])('followers in the words of the page: %s', (said, amount) => {
    const conversation = read(page(`<span>${said}</span>`, ''));
    expect(facts(conversation)).toEqual({ followers: amount });
    expect(conversation.latestCustomerTurn.at(-1)?.author.followers).toBe(amount);
    expect(conversation.seen[0]).toMatchObject({ unit: 'count', label: said, source: 'page:generic' });
  });

  it('counts of the message: number and word in one element or in two, or on a button', () => {
    const row =
      '<div><span><b>90.4K</b> views</span><span><b>212</b> reposts</span><button aria-label="1,830 likes. Like"></button><span>Replies: <i>7</i></span></div>';
    expect(facts(read(page('', row)))).toEqual({ views: 90_400, reposts: 212, likes: 1830, replies: 7 });
  });

  it('several counts in one label', () => {
    const row = '<div role="group" aria-label="12 replies, 34 reposts, 1,830 likes, 90,400 views"></div>';
    expect(facts(read(page('', row)))).toEqual({ replies: 12, reposts: 34, likes: 1830, views: 90_400 });
  });

  it.each([
    ['<img alt="Rated 2 out of 5">', 2],
    ['<img alt="Bewertet mit 2 von 5 Sternen">', 2],
    ['<span>★★★☆☆</span>', 3],
    ['<span aria-label="4,5 / 5"></span>', 4.5],
  ])('stars: %s', (mark, stars) => {
    expect(read(page('', mark)).seen).toMatchObject([{ kind: 'rating', amount: stars, unit: 'stars' }]);
  });

  it('verified accounts, and not verified purchases', () => {
    expect(read(page('<i title="Verified account"></i>', '')).latestCustomerTurn.at(-1)?.author.verified).toBe(true);
    expect(read(page('<i>Verified purchase</i>', '')).latestCustomerTurn.at(-1)?.author.verified).toBeNull();
  });

  it('nothing where nothing is shown: unknown is not zero', () => {
    const conversation = read(page('<a href="/likes">Like</a>', '<button>Share</button>'));
    expect(conversation.seen).toEqual([]);
    expect(conversation.latestCustomerTurn.at(-1)?.author).toMatchObject({ followers: null, verified: null });
  });

  it('what is said in the text is no fact, nor a count of somebody else', () => {
    const loud = read(page('', '').replace('Third delivery attempt today', 'I have 48K followers'));
    expect(loud.seen).toEqual([]);
    const other = read(page('', '').replace('</a> <time', '</a> <span>9K followers</span> <time'));
    expect(other.seen).toEqual([]);
  });

  it('what a contact panel labels', () => {
    const panel =
      '<aside><dl><dt>Empresa</dt><dd>Tejidos Renata</dd><dt>Plan</dt><dd>Básico</dd><dt>Pedidos</dt><dd>14</dd><dt>Orders</dt><dd>see below</dd></dl></aside>';
    expect(facts(read(page('', '', panel)))).toEqual({ company: 'Tejidos Renata', plan: 'Básico', orders: 14 });
    expect(read(page('', '', '<nav><a>Orders</a> <a>3</a></nav>')).seen).toEqual([]);
  });
});
