// Networks, chats and review sites: what happens when a part is missing, an account unknown, or the page is a list.
import { describe, expect, it } from 'vitest';
import { findComposer, readConversation, readQueue } from '../../../lib/adapters/index.ts';
import type { Conversation, Page } from '../../../lib/domain/index.ts';
import { parse } from '../../contracts/folder.ts';

const at = (url: string, html: string): Page => ({ url: new URL(url), doc: parse(`<body>${html}</body>`) });

function read(page: Page): Conversation {
  const outcome = readConversation(page);
  if (!outcome.ok) throw new Error(`${outcome.failure.code} ${outcome.failure.missing.join()}`);
  return outcome.value;
}

const result = (page: Page) => {
  const outcome = readConversation(page);
  return outcome.ok ? outcome.value.site : `${outcome.failure.reader}:${outcome.failure.code}`;
};
const last = (page: Page) => read(page).latestCustomerTurn.at(-1);

describe('a list of a self-hosted system', () => {
  it('is no conversation, and the generic reader is not asked to find one in it', () => {
    const status = (id: number) =>
      `<div class="notification-ungrouped notification-ungrouped--mention"><div class="status" data-id="${id}">
       <a class="status__relative-time"><time datetime="2026-11-22T09:0${id}:00Z"></time></a>
       <strong class="display-name__html">Ada</strong><span class="display-name__account">@ada</span>
       <div class="status__content__text"><p>Where is my order ${id}?</p></div></div></div>`;
    const page = at('https://social.example/notifications', `<div id="mastodon">${status(1)}${status(2)}</div>`);
    expect(result(page)).toBe('mastodon:no-conversation');
    expect(readQueue(page)?.queue.rows.map((row) => row.key)).toEqual(['social.example/1', 'social.example/2']);
  });
});

describe('Mastodon', () => {
  const status = (id: string, handle: string, text: string, minute: number) =>
    `<div class="status" data-id="${id}"><a class="status__relative-time"><time datetime="2026-11-22T09:0${minute}:00Z"></time></a>
     <strong class="display-name__html">${handle}</strong><span class="display-name__account">${handle}</span>
     <div class="status__content__text">${text}</div></div>`;
  const thread = (state: string) =>
    at(
      'https://social.example/@ada/1',
      `${state}<div id="mastodon"><div class="detailed-status"><span class="display-name__account">@ada@else.example</span>
       <div class="status__content__text">My tent broke</div></div>${status('2', '@halden', 'Sorry!', 1)}${status('3', '@crowd@x.example', 'me too', 2)}</div>`,
    );

  it('reads the newest words of anybody while our own account is unknown', () => {
    expect(last(thread(''))?.text).toBe('me too');
  });

  it('keeps to the one who asked once the state names our account', () => {
    const state =
      '<script id="initial-state">{"meta":{"me":"7","domain":"social.example"},"accounts":{"7":{"acct":"halden"}}}</script>';
    expect(last(thread(state))?.text).toBe('My tent broke');
    expect(read(thread(state)).messages.map((m) => m.role)).toEqual(['customer', 'agent', 'customer']);
  });

  it('lives with a state that is broken or hostile', () => {
    for (const state of [
      '{',
      'null',
      '[]',
      '{"meta":7}',
      '{"meta":{"me":"__proto__"},"accounts":{}}',
      '{"meta":{"me":"1"},"accounts":{"1":{"acct":{}}}}',
    ])
      expect(last(thread(`<script id="initial-state">${state}</script>`))?.text).toBe('me too');
  });
});

describe('Meta Business Suite', () => {
  it('leaves a view without the list of messages to the generic reader', () => {
    const page = at(
      'https://business.facebook.com/latest/inbox/facebook?selected_item_id=5',
      '<div role="main"><div role="heading">Comments</div><p>Nothing here</p></div>',
    );
    expect(result(page)).not.toContain('meta-business:no-conversation');
    expect(findComposer(page)).toBeNull();
  });

  it.each([
    ['FB_MESSAGE', '/latest/inbox/messenger', 'messenger'],
    ['IG_MESSAGE', '/latest/inbox/all', 'instagram-dm'],
    ['', '/latest/inbox/whatsapp', 'whatsapp'],
  ])('knows the channel of %s %s', (kind, path, channel) => {
    const page = at(
      `https://business.facebook.com${path}?selected_item_id=5&thread_type=${kind}`,
      `<div role="main"><div role="heading">Ada</div><div role="region" aria-label="Liste des messages">
       <div style="justify-content:flex-start"><span dir="auto">Bonjour ?</span></div></div></div>`,
    );
    expect(read(page).channel).toBe(channel);
    expect(last(page)?.author.name).toBe('Ada');
  });
});

describe('WhatsApp', () => {
  const chat = (inner: string) =>
    at('https://web.whatsapp.com/', `<div id="main"><header><span title="Ada"></span></header>${inner}</div>`);

  it('names the caller of a picture without words by the chat', () => {
    const page = chat('<div class="message-in"><img src="blob:x"></div>');
    expect(last(page)).toMatchObject({ text: '[image]', author: { name: 'Ada' } });
    expect(read(page).key).toBe('chat/Ada');
  });

  it('does not name a picture in a group by the group', () => {
    const page = chat(
      '<div class="message-in"><div data-pre-plain-text="[10:00, 1/2/2026] Bo: "><span class="selectable-text">hi</span></div></div><div class="message-out"><div data-pre-plain-text="[10:01, 1/2/2026] Us: "><span class="selectable-text">hello</span></div></div><div class="message-in"><img src="blob:x"></div>',
    );
    expect(last(page)?.author.name).not.toBe('Ada');
  });

  it('has nothing to answer when only we wrote', () => {
    expect(result(chat('<div class="message-out"><span class="selectable-text">hello</span></div>'))).toBe(
      'whatsapp:no-customer-message',
    );
  });
});

describe('Slack', () => {
  const msg = (ts: string, who: string, name: string, text: string) =>
    `<div data-qa="message_container" data-msg-ts="${ts}"><span data-message-sender="${who}">${name && `<span data-qa="message_sender_name">${name}</span>`}</span><div data-qa="message-text">${text}</div></div>`;
  const url = 'https://app.slack.com/client/T1/C1';

  it('does not carry a name over to another account', () => {
    const page = at(
      url,
      `<div data-qa="message_pane">${msg('1795341600.1', 'U1', 'Ada', 'hi')}${msg('1795341601.1', 'U2', '', 'who am I')}</div>`,
    );
    expect(read(page).messages.at(-1)?.author.name).not.toBe('Ada');
  });

  it('tells colleagues from guests only where guests are marked', () => {
    const plain = at(url, `<div data-qa="message_pane">${msg('1795341600.1', 'U1', 'Ada', 'hi')}</div>`);
    expect(read(plain).confidence).toBeLessThan(1);
    expect(read(plain).key).toBe('C1');
  });
});

describe('reviews', () => {
  it('are a list while no answer is open', () => {
    const card = (n: number) =>
      `<div class="review-container"><span class="author-display-name">A${n}</span><span debug-id="review-body">words ${n}</span></div>`;
    const url = 'https://play.google.com/console/u/0/developers/1/app/2/user-feedback/reviews';
    expect(result(at(url, card(1) + card(2)))).toBe('play-console:no-conversation');
    expect(readQueue(at(url, card(1) + card(2)))?.queue.rows).toHaveLength(2);
    const open = at(url, card(1) + card(2).replace('</div>', '<textarea id="t"></textarea></div>'));
    expect(last(open)?.author.name).toBe('A2');
    expect(findComposer(open)?.id).toBe('t');
    expect(read(open).seen).toEqual([]);
  });

  it('of a changed App Store page are not guessed', () => {
    const page = at(
      'https://appstoreconnect.apple.com/apps/1/distribution/activity/ios/ratingsResponses',
      '<div class="new-card"><p>Nice</p></div>',
    );
    expect(result(page)).toBe('app-store-connect:missing-part');
    expect(readQueue(page)).toBeNull();
  });
});

describe('Reddit', () => {
  const url = 'https://www.reddit.com/r/x/comments/1a/t/';
  it('passes over deleted posts and the machine that greets', () => {
    const page = at(
      url,
      '<shreddit-post author="ada" post-title="Help"></shreddit-post><shreddit-comment author="[deleted]" thingid="t1_a"><div slot="comment">gone</div></shreddit-comment><shreddit-comment author="AutoModerator" thingid="t1_b"><div slot="comment">Welcome</div></shreddit-comment>',
    );
    expect(read(page).messages.map((m) => [m.role, m.text])).toEqual([
      ['customer', 'Help'],
      ['system', 'Welcome'],
    ]);
  });

  it('does not end on an onlooker when the address names a comment', () => {
    const comment = (id: string, who: string) =>
      `<shreddit-comment author="${who}" thingid="t1_${id}" created="2026-11-2${id === 'aa' ? 1 : 2}T10:00:00+0000"><div slot="comment">${who} says</div></shreddit-comment>`;
    const page = at(
      `https://www.reddit.com/r/x/comments/1a/comment/aa/`,
      `<shreddit-post author="op" post-title="T"></shreddit-post>${comment('aa', 'kim')}${comment('bb', 'crowd')}`,
    );
    expect(last(page)?.author.handle).toBe('u/kim');
  });
});
