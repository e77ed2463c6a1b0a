// Variants of pages that the saved and synthetic ones do not show: what a site adapter must do when the page is a little different.
import { describe, expect, it } from 'vitest';
import { findComposer, readConversation, readPage } from '../../../lib/adapters/index.ts';
import type { Conversation, Page } from '../../../lib/domain/index.ts';
import { parse } from '../../contracts/folder.ts';

const at = (url: string, html: string): Page => ({ url: new URL(url), doc: parse(html) });

function read(page: Page): Conversation {
  const outcome = readConversation(page);
  if (!outcome.ok) throw new Error(`${outcome.failure.code} ${outcome.failure.missing.join()}`);
  return outcome.value;
}

const code = (page: Page) => {
  const outcome = readConversation(page);
  return outcome.ok ? 'read' : outcome.failure.code;
};

describe('Request Tracker', () => {
  const reply = (more: string, type = 'response', search = 'id=7') =>
    at(
      `https://rt.example/Ticket/Update.html?${search}`,
      `<html><head><title>Update ticket #7: Tent</title></head><body id="comp-Ticket-Update">
      <span class="user" data-user-id="3"><a>bo (Bo Oyelaran)</a></span>
      <span class="user" data-user-id="9"><a>Dana Whitfield &lt;dana@x.example&gt;</a></span>
      <div class="messagebox-container action-${type}">${more}</div></body></html>`,
    );
  const quote = (
    who: string,
  ) => `<textarea id="UpdateContent" class="messagebox">On Sun Nov 22 09:05:51 2026, ${who} wrote:
&gt; Where is my tent?
&gt; 
&gt; I leave on Saturday.
</textarea>`;

  it('reads the quote of a plain reply form', () => {
    const page = reply(quote('dana@x.example'));
    const conversation = read(page);
    expect(conversation.latestCustomerTurn[0]).toMatchObject({
      text: 'Where is my tent?\n\nI leave on Saturday.',
      author: { name: 'Dana Whitfield', email: 'dana@x.example' },
    });
    expect(conversation).toMatchObject({ key: 'rt.example/7', subject: 'Tent' });
    expect(findComposer(page)?.id).toBe('UpdateContent');
    const reading = readPage(page);
    expect(reading.ok && reading.value.answersElsewhere).toBe(true);
  });

  it('does not take what the agent types for the customer', () => {
    const page = reply(
      `<iframe class="cke_wysiwyg_frame" srcdoc="&lt;body contenteditable=true&gt;&lt;p&gt;Dear Dana, no.&lt;/p&gt;On Sunday, danaw wrote:&lt;blockquote&gt;Where is it?&lt;/blockquote&gt;&lt;/body&gt;"></iframe>`,
    );
    expect(read(page).messages.map((m) => m.text)).toEqual(['Where is it?']);
    expect(findComposer(page)?.localName).toBe('body');
  });

  it('names the ticket when there is no quote, or when an agent is quoted', () => {
    for (const page of [reply('<textarea id="UpdateContent" class="messagebox"></textarea>'), reply(quote('bo'))]) {
      const outcome = readConversation(page);
      expect(!outcome.ok && outcome.failure).toMatchObject({
        code: 'composer-only',
        key: 'rt.example/7',
        reader: 'request-tracker',
      });
      expect(findComposer(page)?.id).toBe('UpdateContent');
    }
  });

  it('gives no reply composer for a comment', () => {
    expect(findComposer(reply(quote('dana@x.example'), 'private'))).toBeNull();
  });

  const txn = (id: number, user: string, what: string, text: string) =>
    `<div class="transaction message" data-transaction-id="${id}"><span class="date">Sun</span><span class="description"><span class="user" data-user-id="${id}">${user}</span> - ${what}</span><div class="messagebody">${text}</div></div>`;

  it('turns a history round that shows the newest first, and knows comments in other languages', () => {
    const page = at(
      'https://rt.example/Ticket/Display.html?id=7',
      `<html><body id="comp-Ticket-Display">${txn(30, 'bo (Bo)', 'Kommentar hinzugefügt', 'Intern')}${txn(20, 'bo (Bo)', 'Korrespondenz hinzugefügt', 'Antwort')}${txn(10, 'Dana &lt;d@x.example&gt;', 'Ticket erstellt', 'Frage')}</body></html>`,
    );
    expect(read(page).messages.map((m) => `${m.role} ${m.text}`)).toEqual([
      'customer Frage',
      'agent Antwort',
      'note Intern',
    ]);
  });
});

describe('Zendesk', () => {
  const bubble = (type: string, name: string, text: string) =>
    `<article data-test-id="omni-log-comment-item"><span data-test-id="omni-log-item-sender"><strong>${name}</strong></span><div data-test-id="omni-log-item-message" type="${type}"><div data-test-id="omni-log-message-content">${text}</div></div></article>`;
  const log = (inner: string) => `<div data-test-id="omni-log-container">${inner}</div>`;
  const ticket = (html: string) => at('https://halden.zendesk.com/agent/tickets/5', html);

  it('finds the address that the side panel shows as text, for the only customer', () => {
    const page = ticket(
      `<main>${log(bubble('end-user', 'Ines', 'Hello?') + bubble('agent', 'Bram', 'Hi'))}<aside><div><span>ines@x.example</span></div></aside></main>`,
    );
    expect(read(page).latestCustomerTurn[0]?.author).toMatchObject({ name: 'Ines', email: 'ines@x.example' });
  });

  it('gives no address when several are shown or another person wrote', () => {
    const two = ticket(
      `<main>${log(bubble('end-user', 'Ines', 'Hello?'))}<aside><b>a@x.example</b><b>b@x.example</b></aside></main>`,
    );
    expect(read(two).latestCustomerTurn[0]?.author.email).toBeNull();
    const cc = ticket(
      `<main><i data-test-id="tabs-nav-item-users">Ines</i>${log(bubble('end-user', 'Petra', 'Me, too'))}<aside><b>ines@x.example</b></aside></main>`,
    );
    expect(read(cc).latestCustomerTurn[0]?.author.email).toBeNull();
  });

  it('takes an address out of the sender', () => {
    const page = ticket(`<main>${log(bubble('end-user', 'Ines &lt;i@x.example&gt;', 'Hello?'))}</main>`);
    expect(read(page).latestCustomerTurn[0]?.author).toMatchObject({ name: 'Ines', email: 'i@x.example' });
  });

  it('does not choose between two logs that both show', () => {
    const page = ticket(
      `<div>${log(bubble('end-user', 'A', 'One'))}</div><div>${log(bubble('end-user', 'B', 'Two'))}</div>`,
    );
    const outcome = readConversation(page);
    expect(outcome.ok ? outcome.value.site : outcome.failure.code).not.toBe('zendesk');
  });

  it('knows an internal note by its tag alone', () => {
    const note = bubble('agent', 'Bram', 'Secret').replace(
      '<div data-test-id="omni-log-item-message"',
      '<i data-test-id="omni-log-internal-note-tag"></i><div data-test-id="omni-log-item-message"',
    );
    const page = ticket(`<main>${log(bubble('end-user', 'Ines', 'Hello?') + note)}</main>`);
    expect(read(page).messages.map((m) => [m.role, m.visibility])).toEqual([
      ['customer', 'private'],
      ['note', 'internal'],
    ]);
  });
});

describe('X', () => {
  const post = (id: number, handle: string, text: string, more = '') =>
    `<div data-testid="cellInnerDiv"><article data-testid="tweet"><div data-testid="User-Name"><a href="/${handle}"><span>${handle}</span></a><a href="/${handle}"><span>@${handle}</span></a></div><a href="/${handle}/status/${id}"><time datetime="2026-11-22T0${id}:00:00Z"></time></a><div data-testid="tweetText">${text}</div>${more}</article></div>`;
  const me =
    '<button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-Halden"></div></button>';
  const open = (id: number, html: string) =>
    at(`https://x.com/any/status/${id}`, `${me}<main><div data-testid="primaryColumn">${html}</div></main>`);

  it('knows the own account by its avatar, and our post by it', () => {
    const page = open(1, post(1, 'Halden', 'Sale!') + post(2, 'dana', 'Is it real?') + post(3, 'halden', 'Yes.'));
    expect(read(page).messages.map((m) => m.role)).toEqual(['agent', 'customer', 'agent']);
    expect(read(page).latestCustomerTurn[0]?.text).toBe('Is it real?');
  });

  it('answers the person whose post is open, not an onlooker', () => {
    const page = open(1, post(1, 'dana', 'Help') + post(2, 'zed', 'Same here'));
    expect(read(page).latestCustomerTurn[0]?.author.handle).toBe('@dana');
  });

  it('reads the customer who is answered when our own reply is open', () => {
    const page = open(2, post(1, 'dana', 'Help') + post(2, 'Halden', 'How?'));
    expect(read(page).latestCustomerTurn[0]?.text).toBe('Help');
  });

  it('is less sure when nobody is signed in', () => {
    const page = at(
      'https://x.com/a/status/1',
      `<main><div data-testid="primaryColumn">${post(1, 'dana', 'Help')}</div></main>`,
    );
    expect(read(page).confidence).toBeLessThan(1);
  });

  it('reads followers from the card that is open over the name', () => {
    const card = '<div data-testid="HoverCard">@dana <a href="/dana/verified_followers">12,400 Followers</a></div>';
    const fact = read(open(1, post(1, 'dana', 'Help') + card)).seen.find((f) => f.kind === 'followers');
    expect(fact).toMatchObject({ amount: 12_400, source: 'page:x' });
  });

  it.each([
    'https://x.com/explore',
    'https://x.com/dana',
    'https://twitter.com/settings/account',
    'https://x.com/i/grok',
  ])('%s is no conversation', (url) =>
    expect(code(at(url, `${me}<main>${post(1, 'dana', 'Help')}</main>`))).toBe('no-conversation'),
  );
});

describe('Messenger', () => {
  const bubble = (label: string, text: string) =>
    `<div aria-roledescription="message" aria-label="${label}"><div dir="auto">${text}</div></div>`;
  const thread = (name: string, ...bubbles: string[]) =>
    at(
      'https://www.messenger.com/t/9',
      `<div role="main" aria-label="Conversation with ${name}"><div role="log">${bubbles.join('')}</div><div role="textbox" contenteditable="true"></div></div>`,
    );

  it('reads time and sender before a text that has colons and commas', () => {
    const page = thread('Ana, Luz', bubble('At 9:05 PM, Ana, Luz: note: one, two', 'note: one, two'));
    expect(read(page).latestCustomerTurn[0]).toMatchObject({
      text: 'note: one, two',
      sentAt: '9:05 PM',
      author: { name: 'Ana, Luz' },
    });
  });

  it.each(['You', 'Du', 'Vous', 'Tú', 'あなた', 'Вы'])('knows our own message by %s', (you) => {
    const page = thread('Han', bubble('At 9:00, Han: hi', 'hi'), bubble(`At 9:05, ${you}: hello`, 'hello'));
    expect(read(page).messages.map((m) => m.role)).toEqual(['customer', 'agent']);
  });

  it('does not read a list of chats', () => {
    expect(code(at('https://www.messenger.com/t/', '<div role="main"><p>Select a chat</p></div>'))).not.toBe('read');
  });
});

describe('Facebook', () => {
  const comment = (name: string, text: string, ago: string) =>
    `<div role="article" aria-label="Comment by ${name} ${ago} ago"><a role="link" href="/${name}?comment_id=1"><span dir="auto">${name}</span></a><div dir="auto">${text}</div><ul><li><a href="?comment_id=1">${ago}</a></li></ul></div>`;
  const post = (label: string, ...comments: string[]) =>
    at(
      'https://www.facebook.com/halden/posts/1',
      `<div role="main"><div role="article"><h3><a role="link" href="/halden">Halden</a></h3><div data-ad-preview="message"><div dir="auto">News</div></div>${comments.join('')}<div role="textbox" contenteditable="true" aria-label="${label}"></div></div></div>`,
    );

  it.each([
    'Comment as Halden',
    'Als Halden kommentieren …',
    'Comentar como Halden',
    'Commenter en tant que Halden',
    'Write a comment…',
  ])('knows who we are under "%s"', (label) => {
    const conversation = read(post(label, comment('Wren', 'Hm', '2d'), comment('Halden', 'Hello Wren', '1d')));
    expect(conversation.messages.map((m) => m.role)).toEqual(['agent', 'customer', 'agent']);
  });

  it('takes the newest comment by age, not by place', () => {
    const conversation = read(
      post(
        'Comment as Halden',
        comment('Wren', 'Newest', '2h'),
        comment('Ada', 'Older', '3d'),
        comment('Zed', 'Oldest', '1w'),
      ),
    );
    expect(conversation.latestCustomerTurn[0]).toMatchObject({ text: 'Newest', visibility: 'public' });
  });
});
