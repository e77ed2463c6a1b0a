// Who is of which side, and which word beside a message is the writer's name.
import { describe, expect, it } from 'vitest';
import { isBadge, isClientBadge, isFirmBadge } from '../../../lib/adapters/generic/badges.ts';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';
import type { Conversation } from '../../../lib/domain/index.ts';
import { parse } from '../../contracts/folder.ts';

const read = (html: string): Conversation | null => {
  const outcome = readGeneric({ url: new URL('https://talk.unknown.example/t/4711'), doc: parse(html) });
  return outcome.ok ? outcome.value.conversation : null;
};
const post = (name: string, rank: string, at: string, text: string) =>
  `<div class="k"><div class="l"><b>${name}</b><div>${rank}</div></div><div class="r"><small>2026-11-${at} 09:00</small><div class="t">${text}</div></div></div>`;
const form = '<form><textarea aria-label="Reply"></textarea><button>Send</button></form>';
const names = (c: Conversation | null) => c?.messages.map((m) => m.author.name);
const roles = (c: Conversation | null) => c?.messages.map((m) => m.role);

describe('ranks, groups and places', () => {
  it.each(['Neuling', 'Nouveau membre', 'Junior Member', 'Ludlow, UK', 'Soria, España', '新手上路', 'Forum Moderator'])(
    'are no names: %s',
    (text) => expect(isBadge(text)).toBe(true),
  );

  it.each(['Dana Whitfield', 'moth_and_lantern', '山茶花开', 'Prudence W', 'Теодора'])(
    'names are no ranks: %s',
    (text) => expect(isBadge(text)).toBe(false),
  );

  it('tell the side', () => {
    expect(['Co-host', 'Maintainer', 'Hôte', 'Właściciel', '管理员', 'Verhuurder'].every(isFirmBadge)).toBe(true);
    expect(['Guest', 'Buyer', 'Personne ayant réservé', '購入者', 'Klientka'].every(isClientBadge)).toBe(true);
    expect(['Dana Whitfield', 'Hero', 'Reader'].some((x) => isFirmBadge(x) || isClientBadge(x))).toBe(false);
  });

  it('stand beside the name, which is read', () => {
    const page = `<main>${post('Quittenbaum', 'Neuling', '17', 'My dryer stays cold, whatever I set. Has anybody seen that?')}${post('Ilse at Drywork', 'Moderator', '18', 'Pull the plug for ten minutes, please.')}${post('Quittenbaum', 'Neuling', '19', 'I did, and it shows F2 now.')}${form}</main>`;
    expect(names(read(page))).toEqual(['Quittenbaum', 'Ilse at Drywork', 'Quittenbaum']);
    expect(roles(read(page))).toEqual(['customer', 'agent', 'customer']);
    expect(read(page)?.latestCustomerTurn[0]?.text).toBe('I did, and it shows F2 now.');
  });
});

describe('whose page it is', () => {
  const talk = `${post('bramv', 'x', '17', 'It crashes when the inbox is empty, on every start.')}${post('odile-m', 'y', '18', 'Thanks, can you attach the log?')}${post('bramv', 'x', '19', 'It is attached now, please look.')}${post('odile-m', 'y', '20', 'Reproduced, a fix is on the way.')}`;

  it('is told by the name at its edge', () => {
    const page = `<header><a>Home</a><div class="menu"><img alt=""><span>odile-m</span></div></header><main>${talk}${form}</main>`;
    expect(roles(read(page))).toEqual(['customer', 'agent', 'customer', 'agent']);
  });

  it('is told by the picture at the reply box', () => {
    const page = `<main>${talk}<div><img alt="odile-m">${form}</div></main>`;
    expect(read(page)?.latestCustomerTurn.at(-1)?.author.name).toBe('bramv');
  });

  it('is not told by a list of talks beside it', () => {
    const page = `<nav><div role="listitem">bramv</div><div role="listitem">odile-m</div></nav><main>${talk}${form}</main>`;
    expect(new Set(roles(read(page))).has('customer')).toBe(true);
  });
});

describe('the words of a message', () => {
  const said = (inner: string) =>
    read(
      `<main>${post('Ilse Brandt', '', '17', 'The net arrived with a tear.')}${post('Zefa', 'Seller', '18', 'Can you send us a photo?')}${post('Ilse Brandt', '', '19', inner)}${form}</main>`,
    )?.latestCustomerTurn.at(-1)?.text;

  it('are without what shows, hides or translates', () => {
    expect(said('<p>I want another one.</p><div><a href="#">Show original</a> · Translated from German</div>')).toBe(
      'I want another one.',
    );
    expect(said('<p>I want another one.</p><p><a href="#">...</a></p>')).toBe('I want another one.');
  });

  it('end where the headers of the answered mail begin', () => {
    expect(
      said(
        'I want another one.<br><br>De: Zefa &lt;zefa@feira.example&gt;<br>Enviadas: 18/11/2026 9:32<br>Assunto: Re: Rede<br>Can you send us a photo?',
      ),
    ).toBe('I want another one.');
  });
});

describe('what only looks like a talk', () => {
  const entry = (who: string, at: string, text: string) =>
    `<article class="entry"><div class="by"><span class="author">${who}</span> <time datetime="2026-11-${at}">${at} Nov</time></div><p>${text}</p></article>`;

  it('is passed over: news by several people that nobody can answer', () => {
    const page = `<main><h1>What is new</h1>${entry('Imke Brandsma', '19', 'You can drag cards between calendars now.')}${entry('Lorcan Twomey', '15', 'A small one: the export keeps your colours.')}${entry('Imke Brandsma', '11', 'We rewrote the sync from scratch.')}</main>`;
    expect(read(page)).toBeNull();
  });

  it('is passed over: what a search found', () => {
    const hit = (who: string, at: string) =>
      `<li class="message"><b class="author">${who}</b> <time datetime="2026-11-${at}">${at} Nov</time><p>Where is the <mark>boiler</mark> list, please?</p></li>`;
    expect(
      read(`<main><ul>${hit('Teo', '11')}${hit('Winnie', '12')}${hit('Teo', '13')}</ul>${form}</main>`),
    ).toBeNull();
  });
});
