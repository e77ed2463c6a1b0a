// What helpdesk pages asked of the engine: shadow roots of any depth, a description over its comments, boxes that are notes.
import { describe, expect, it } from 'vitest';
import { composerFor } from '../../../lib/adapters/composer.ts';
import { aloneAround, pageDocument } from '../../../lib/adapters/desk.ts';
import { findComposer } from '../../../lib/adapters/index.ts';
import { readWith } from '../../../lib/adapters/read.ts';
import { closestDeep, queryAll } from '../../../lib/dom/deep.ts';
import { stripQuotes } from '../../../lib/dom/quotes.ts';
import type { Page, SiteAdapter } from '../../../lib/domain/index.ts';
import { parse } from '../../contracts/folder.ts';

const root = (tag: string, inner: string) => `<${tag}><template shadowrootmode="open">${inner}</template></${tag}>`;

describe('`>>>` in a list of selectors', () => {
  const doc = parse(`<main>${root('x-a', root('x-b', '<p class="m">deep</p>'))}<p class="m">near</p></main>`);

  it('searches all open shadow roots below', () => {
    expect(queryAll(doc, ['>>>', '.m']).map((el) => el.textContent)).toEqual(['near', 'deep']);
    expect(queryAll(doc, ['x-a', '>>>', '.m']).map((el) => el.textContent)).toEqual(['deep']);
    expect(queryAll(doc, '.m')).toHaveLength(1);
  });

  it('leads back out of roots that are only parsed', () => {
    const deep = queryAll(doc, ['>>>', '.m'])[1] as Element;
    expect(closestDeep(deep, 'main')?.localName).toBe('main');
    expect(pageDocument(deep)).toBe(doc);
  });
});

const desk: SiteAdapter = {
  id: 'desk',
  label: 'Desk',
  hosts: ['desk.example'],
  proof: { level: 'synthetic', since: '2026-11', says: 'Made for this test.' },
  isConversation: () => true,
  parts: {
    message: [{ css: '.m', since: '2026-11' }],
    body: [{ css: ':scope', since: '2026-11' }],
    composer: [{ css: 'textarea', since: '2026-11' }],
  },
  role: (el) => (el.matches('.agent') ? 'agent' : 'customer'),
  author: (el) => ({ name: el.matches('.agent') ? 'Bram' : 'Ines' }),
  newestFirst: () => true,
  isOpening: (el) => el.matches('.first'),
  isNoteBox: (box) => box.matches('.inside'),
  channelOf: () => 'ticket',
};

const page = (html: string): Page => ({ url: new URL('https://desk.example/1'), doc: parse(html) });

describe('a description over comments that run newest first', () => {
  it('stays the oldest', () => {
    const read = readWith(desk, page('<p class="m first">one</p><p class="m">three</p><p class="m agent">two</p>'));
    if (!read.ok) throw new Error(read.failure.code);
    expect(read.value.conversation.messages.map((m) => m.text)).toEqual(['one', 'two', 'three']);
    expect(read.value.conversation.latestCustomerTurn.map((m) => m.text)).toEqual(['three']);
  });
});

describe('a box that only the adapter can tell to be one for notes', () => {
  it('is no composer, and hides no other one', () => {
    const two = page('<p class="m">x</p><textarea class="inside"></textarea><textarea id="reply"></textarea>');
    expect(composerFor(desk, two, two.doc.body, null)?.id).toBe('reply');
    const one = page('<p class="m">x</p><textarea class="inside"></textarea>');
    expect(composerFor(desk, one, one.doc.body, null)).toBeNull();
  });
});

describe('what stands around one match alone', () => {
  it('takes the name beside a bubble, and not the next bubble', () => {
    const { body } = parse(
      '<main><div id="one"><i>Ines</i><p class="b">x</p></div><div id="two"><i>Bram</i><p class="b">y</p></div></main>',
    );
    const bubbles = queryAll(body, '.b');
    expect(bubbles.map((b) => aloneAround(b, '.b', body).id)).toEqual(['one', 'two']);
  });

  it('ends below the given element when there is only one', () => {
    const { body } = parse('<main id="m"><p class="b">x</p></main>');
    expect(aloneAround(body.querySelector('.b') as Element, '.b', body).id).toBe('m');
  });
});

describe('the rules that Zoho draws around its reply line', () => {
  it('cut what follows, and leave other rules alone', () => {
    const line = '---- On Fri, 20 Nov 2026 09:00:00 +0100 Halden <help@halden.example> wrote ----';
    expect(stripQuotes(`It smells of gas!\n\n${line}\n\nYes, since Monday.`)).toBe('It smells of gas!');
    expect(stripQuotes('Size\n---- 12 cm ----\nColour red')).toBe('Size\n---- 12 cm ----\nColour red');
  });
});

describe('pages that a helpdesk changed', () => {
  const at = (url: string, html: string): Page => ({ url: new URL(url), doc: parse(html) });

  it.each([
    'https://halden.freshdesk.com/a/tickets/5',
    'https://app.chatwoot.com/app/accounts/1/conversations/5',
    'https://app.intercom.com/a/inbox/x/inbox/all/conversation/5',
    'https://secure.helpscout.net/conversation/5/1/',
    'https://app.frontapp.com/open/cnv_1a',
    'https://app.hubspot.com/live-messages/1/inbox/5',
    'https://halden.lightning.force.com/lightning/r/Case/500AA000001kQ9ZYAU/view',
    'https://halden.gorgias.com/app/ticket/5',
    'https://desk.zoho.com/agent/halden/care/tickets/details/5',
    'https://halden.service-now.com/incident.do?sys_id=1',
    'https://halden.atlassian.net/browse/CARE-1',
    'https://outlook.office.com/mail/inbox/id/AAQ%3D',
    'https://outlook.office.com/mail/inbox/id/%FF%',
    'https://halden.zammad.com/#ticket/zoom/5',
  ])('%s: a note box alone is never offered for the reply', (url) => {
    const note =
      '<div role="textbox" aria-multiline="true" contenteditable="true" class="ProseMirror fr-element" aria-label="Internal note"></div>';
    expect(findComposer(at(url, `<main>${note}</main>`))).toBeNull();
  });
});
