// What helpdesk and mail adapters share: addresses, names, channels, and the marks of internal notes in many languages.
import { describe, expect, it } from 'vitest';
import {
  addressIn,
  channelNamed,
  isNoteBox,
  isOurs,
  isYellow,
  onlyAddress,
  sameName,
  saysInternal,
} from '../../../lib/adapters/desk.ts';
import { parse } from '../../contracts/folder.ts';

const box = (html: string) => {
  const el = parse(`<body>${html}</body>`).querySelector('#box');
  if (!el) throw new Error('the page of this test has no #box');
  return el;
};
const EDITOR = '<div id="box" contenteditable="true"></div>';

describe('addresses', () => {
  it('finds the first one in a text, lower case', () => {
    expect(addressIn('Dana Whitfield <Dana.W@Mail.example>')).toBe('dana.w@mail.example');
    expect(addressIn('no address @ all')).toBeNull();
    expect(addressIn(null)).toBeNull();
  });

  it('takes a colleague by the domain of the firm, and nobody by that of a public provider', () => {
    expect(isOurs('mirela@halden.example', 'bram@halden.example')).toBe(true);
    expect(isOurs('BRAM@halden.example', 'bram@halden.example')).toBe(true);
    expect(isOurs('ines@other.example', 'bram@halden.example')).toBe(false);
    expect(isOurs('evil@nothalden.example', 'bram@halden.example')).toBe(false);
    expect(isOurs('ines@gmail.com', 'bram@gmail.com')).toBe(false);
    expect(isOurs('bram@gmail.com', 'bram@gmail.com')).toBe(true);
    expect(isOurs('ines@web.de', 'bram@web.de')).toBe(false);
  });

  it('gives the address of a side panel only when there is one', () => {
    const panels = (html: string) => Array.from(parse(html).querySelectorAll('aside'));
    expect(onlyAddress(panels('<aside><a href="mailto:ines%40mail.example?subject=x">write</a></aside>'))).toBe(
      'ines@mail.example',
    );
    expect(onlyAddress(panels('<aside>E-mail Ines@Mail.example</aside>'))).toBe('ines@mail.example');
    expect(
      onlyAddress(panels('<aside><a href="mailto:a@x.example">a</a><a href="mailto:b@x.example">b</a></aside>')),
    ).toBe(null);
    expect(onlyAddress(panels('<aside>nothing</aside>'))).toBeNull();
    expect(onlyAddress([])).toBeNull();
  });
});

describe('names', () => {
  it('are the same in another order or case, and never when empty', () => {
    expect(sameName('Whitfield, Dana', 'dana  WHITFIELD')).toBe(true);
    expect(sameName('Dana Whitfield', 'Dana Whitman')).toBe(false);
    expect(sameName('', '')).toBe(false);
    expect(sameName(null, undefined)).toBe(false);
  });
});

describe('channels', () => {
  it.each([
    ['via email', 'email'],
    ['icon icon-telegram article-meta-icon', 'telegram'],
    ['i-woot-whatsapp', 'whatsapp'],
    ['ticket-article-item customer facebook-feed-comment', 'facebook-comment'],
    ['twitter direct-message', 'x-dm'],
    ['twitter status', 'x-reply'],
    ['i-woot-website size-4', 'live-chat'],
    ['SMS', 'sms'],
  ])('%s', (text, channel) => expect(channelNamed(text)).toBe(channel));

  it('names none where nothing is named', () => {
    expect(channelNamed('ticket-article-item customer web')).toBeNull();
    expect(channelNamed(null)).toBeNull();
  });
});

describe('words for internal', () => {
  it.each([
    'added a private note',
    'Internal note',
    'Work notes',
    'Interne Notiz',
    'agregó una nota privada',
    'a ajouté une note interne',
    'nota interna',
    'Comentário interno',
    '社内メモ',
    '内部备注',
    '내부 메모',
    'внутренняя заметка',
    'ملاحظة داخلية',
    'הערה פנימית',
  ])('%s', (text) => expect(saysInternal(text)).toBe(true));

  it.each(['replied', 'Public reply', 'please note that the parcel is late', 'Notiz', 'hat geantwortet', ''])(
    'not: %s',
    (text) => expect(saysInternal(text)).toBe(false),
  );
});

describe('a box of internal notes', () => {
  it('is known by its own label or hint', () => {
    expect(isNoteBox(box('<div id="box" contenteditable="true" aria-label="Internal note composer"></div>'))).toBe(
      true,
    );
    expect(isNoteBox(box('<textarea id="box" placeholder="Add internal comment"></textarea>'))).toBe(true);
    expect(isNoteBox(box('<div id="box" contenteditable="true"><p data-placeholder="Interne Notiz"></p></div>'))).toBe(
      true,
    );
    expect(isNoteBox(box('<textarea id="box" placeholder="Work notes"></textarea>'))).toBe(true);
  });

  it('is known by the selected tab above it', () => {
    const tabs = (one: boolean) =>
      `<div><button role="tab" aria-selected="${!one}">Reply</button><button role="tab" aria-selected="${one}">Note</button>${EDITOR}</div>`;
    expect(isNoteBox(box(tabs(true)))).toBe(true);
    expect(isNoteBox(box(tabs(false)))).toBe(false);
  });

  it('is known by its yellow ground', () => {
    expect(isNoteBox(box(`<div style="background-color:#fff8d6">${EDITOR}</div>`))).toBe(true);
    expect(isNoteBox(box(`<div style="background-color:#ffffff">${EDITOR}</div>`))).toBe(false);
  });

  it('is not known by what belongs to another box', () => {
    const two = `<div><div><button aria-selected="true">Note</button><textarea></textarea></div><div>${EDITOR}</div></div>`;
    expect(isNoteBox(box(two))).toBe(false);
  });

  it('takes the words of a site', () => {
    const tabs = `<div><button aria-pressed="true">Aside</button>${EDITOR}</div>`;
    expect(isNoteBox(box(tabs))).toBe(false);
    expect(isNoteBox(box(tabs), /^aside$/i)).toBe(true);
  });
});

describe('the yellow of notes', () => {
  const ground = (style: string) => isYellow(box(`<p id="box" style="background:${style}"></p>`));

  it('is pale yellow or amber, not white, grey, green, red or blue', () => {
    for (const style of ['#fff6d1', 'rgb(255, 243, 205)', '#fef3c7', 'rgba(255, 240, 190, 1)'])
      expect(ground(style), style).toBe(true);
    for (const style of [
      '#ffffff',
      '#f5f5f5',
      '#d1fae5',
      '#fee2e2',
      '#dbeafe',
      'rgba(255,240,190,0.1)',
      'none',
      'url(x)',
    ])
      expect(ground(style), style).toBe(false);
  });
});
