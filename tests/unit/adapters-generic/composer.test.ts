import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../lib/adapters/generic/channel.ts';
import { composersOf, editable } from '../../../lib/adapters/generic/composer.ts';
import { findGenericComposer } from '../../../lib/adapters/generic/index.ts';
import { snapshotOf } from '../../../lib/adapters/generic/snapshot.ts';
import { parse } from '../../contracts/folder.ts';

/** The id of the best box on a page. */
const best = (html: string): string | null => {
  const snap = snapshotOf(parse(html));
  const items = snap.els.map((el, i) => (el.className === 'm' ? i : -1)).filter((i) => i >= 0);
  return composersOf(snap, items, 0)[0]?.el.id ?? null;
};
const talk = '<div class="m">Where is it?</div><div class="m">On its way.</div>';

describe('composersOf', () => {
  it('takes the reply box, not search, subject, tags or a signature', () => {
    const page = `<input id="s" placeholder="Search"><input id="t" placeholder="Add tag">${talk}<input id="j" name="subject">
      <textarea id="r" placeholder="Write a reply"></textarea><button>Send</button><div id="g" contenteditable="true" aria-label="Signature"></div>`;
    expect(best(page)).toBe('r');
  });

  it('prefers the public reply to the note in several languages', () => {
    for (const note of ['Internal note', 'Interne Notiz', 'Nota interna', '社内メモ']) {
      expect(
        best(`${talk}<textarea id="n" aria-label="${note}"></textarea><textarea id="r" aria-label="Reply"></textarea>`),
      ).toBe('r');
    }
  });

  it('takes the box inside the message that is answered before the one for a new thread', () => {
    const page = `<form><textarea id="new" placeholder="Comment"></textarea></form><div class="m">Hello<form><textarea id="r" placeholder="Reply"></textarea></form></div><div class="m">Bye</div>`;
    expect(best(page)).toBe('r');
  });

  it('passes over disabled, read-only and hidden boxes', () => {
    const page = `${talk}<textarea id="a" placeholder="Reply" disabled></textarea><textarea id="b" placeholder="Reply" readonly></textarea><textarea id="c" placeholder="Reply" hidden></textarea>`;
    expect(best(page)).toBeNull();
  });

  it('finds boxes in declarative shadow roots and in frames', () => {
    const shadow =
      '<x-box><template shadowrootmode="open"><textarea id="r" aria-label="Reply"></textarea></template></x-box>';
    expect(best(talk + shadow)).toBe('r');
    expect(best(`${talk}<iframe srcdoc="<body id='r' contenteditable='true'></body>"></iframe>`)).toBe('r');
  });
});

describe('editable', () => {
  it('knows what takes text', () => {
    const first = (html: string) => parse(html).body.firstElementChild as Element;
    expect(editable(first('<div contenteditable></div>'), undefined)).not.toBeNull();
    expect(editable(first('<div contenteditable="false"></div>'), undefined)).toBeNull();
    expect(editable(first('<input type="email">'), undefined)).toBeNull();
    expect(editable(first('<div role="textbox"></div>'), undefined)).not.toBeNull();
  });
});

describe('placeOf', () => {
  const signs = { marks: '', emails: false, desk: false, bubbles: false, subject: null, mailHeaders: false };
  const at = (href: string, more = {}) => placeOf({ ...signs, ...more, page: { url: new URL(href), doc: parse('') } });

  it('knows networks by host, public or direct', () => {
    expect(at('https://x.com/a/status/1')).toEqual({ channel: 'x-reply', visibility: 'public' });
    expect(at('https://x.com/messages/1')).toEqual({ channel: 'x-dm', visibility: 'private' });
    expect(at('https://www.reddit.com/r/a')).toEqual({ channel: 'reddit', visibility: 'public' });
  });

  it('chooses by marks elsewhere, and takes unclear pages for private tickets', () => {
    expect(at('https://desk.example/1', { mailHeaders: true }).channel).toBe('email');
    expect(at('https://desk.example/1', { desk: true }).channel).toBe('ticket');
    expect(at('https://desk.example/1', { marks: 'visitor operator' }).channel).toBe('live-chat');
    expect(at('https://desk.example/1', { marks: 'comment' })).toEqual({ channel: 'forum', visibility: 'public' });
    expect(at('https://desk.example/1')).toEqual({ channel: 'ticket', visibility: 'private' });
  });
});

describe('which of two boxes', () => {
  const said = (who: string, text: string) =>
    `<div class="comment"><b class="author">${who}</b> <time datetime="2026-11-20T08:00:00Z">x</time><p class="body">${text}</p></div>`;
  const talk = `${said('Una Crewe', 'The line of berth nine is chafed through again, who looks after it?')}${said('Tove Lind', 'A new one is on order.')}`;
  const found = (boxes: string) =>
    findGenericComposer({ url: new URL('https://a.example/t/1'), doc: parse(`<main>${talk}${boxes}</main>`) })?.id;

  it('what takes the paste is not the one to write in', () => {
    expect(
      found(
        '<div id="a" contenteditable="true"></div><div id="b" contenteditable="true" tabindex="-1"></div><button>Send</button>',
      ),
    ).toBe('a');
  });

  it('a comment is called so with and without an accent', () => {
    const task = '<textarea id="t" aria-label="Nome da tarefa"></textarea>';
    expect(found(`${task}<div id="c" contenteditable="true" aria-label="Adicionar um comentário"></div>`)).toBe('c');
  });
});
