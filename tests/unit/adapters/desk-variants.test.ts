// Pages as the site notes describe them and no fixture shows them: with fewer marks, or with others.
import { describe, expect, it } from 'vitest';
import { findComposer, readConversation } from '../../../lib/adapters/index.ts';
import type { Page } from '../../../lib/domain/index.ts';
import { parse } from '../../contracts/folder.ts';

const at = (url: string, html: string, title = ''): Page => ({
  url: new URL(url),
  doc: parse(`<html><head><title>${title}</title></head><body>${html}</body></html>`),
});

function spoken(page: Page): (string | null)[][] {
  const outcome = readConversation(page);
  if (!outcome.ok) throw new Error(`${outcome.failure.code} ${outcome.failure.missing.join()}`);
  return outcome.value.messages.map((m) => [m.role, m.author.name, m.text]);
}

describe('desks with fewer marks', () => {
  it('Outlook: people by their tool tips alone', () => {
    const page = at(
      'https://outlook.office.com/mail/inbox/id/AAA',
      `<div role="listbox"><div role="option" data-convid="x" aria-selected="true">Dana</div></div>
      <div id="ReadingPaneContainerId"><div role="heading" aria-level="2">Late tent</div>
      <div class="m"><div><span title="dana@mail.example">Dana Whitfield</span><span title="support@firm.example">Support</span><span>Sun 11/22/2026 8:02 AM</span></div>
      <div role="document"><p>Where is my tent?</p></div></div>
      <div class="m"><div><span title="priya@firm.example">Priya Raman</span><span>Sun 11/22/2026 9:02 AM</span></div>
      <div role="document"><p>On its way.</p></div></div></div>
      <div id="editorParent_2"><div id="ed" role="textbox" contenteditable="true" aria-label="Message body, press Alt+F10 to exit"></div></div>`,
      'Mail - Priya Raman - Outlook',
    );
    expect(spoken(page)).toEqual([
      ['customer', 'Dana Whitfield', 'Where is my tent?'],
      ['agent', 'Priya Raman', 'On its way.'],
    ]);
    expect(findComposer(page)?.id ?? null).toBe('ed');
  });

  it('Chatwoot: the name only above and beside the bubbles', () => {
    const page = at(
      'https://app.chatwoot.com/app/accounts/1/conversations/9',
      `<div class="conversation-wrap"><header><h3>Dana Whitfield</h3></header><div id="message1" data-message-id="1"><div class="left-bubble bg-n-slate-4"><span>Where is my tent?</span></div><div><time>Nov 22, 8:02 AM</time></div></div>
      <div id="message2" data-message-id="2"><div class="right-bubble bg-n-solid-blue"><span>On its way</span></div><div><time>Nov 22, 9 AM</time></div></div>
      <div id="message3" data-message-id="3"><div class="right-bubble bg-n-solid-amber"><span>VIP</span><span class="i-lucide-lock-keyhole"></span></div></div></div>
      <aside><h4>Dana Whitfield</h4><a href="mailto:dana@mail.example">dana@mail.example</a></aside><div class="editor-root"><div id="pm" class="ProseMirror ProseMirror-woot-style" contenteditable="true"></div></div>`,
    );
    expect(spoken(page)).toEqual([
      ['customer', 'Dana Whitfield', 'Where is my tent?'],
      ['agent', null, 'On its way'],
      ['note', null, 'VIP'],
    ]);
    expect(findComposer(page)?.id ?? null).toBe('pm');
  });

  it('Intercom: a group of the older builds, and a pressed button of the tool bar', () => {
    const page = at(
      'https://app.intercom.com/a/inbox/w/inbox/all/conversation/5',
      `<div class="inbox2__conversation-page"><div data-inbox-conversation-header-title>Dana Whitfield</div>
      <div data-conversation-stream><div data-part-group-id="1" data-part-group-category="1"><div class="interblocks-html"><p>Where is my tent?</p></div>
      <div class="interblocks-html"><p>Hello?</p></div></div>
      <div data-part-group-id="2" data-part-group-category="3"><div class="interblocks-html"><p>On its way</p></div></div></div>
      <div data-conversation-reply-composer><div role="toolbar"><button aria-pressed="true">Bold</button></div>
      <div class="ProseMirror" id="pm" contenteditable="true"></div></div></div>`,
    );
    expect(spoken(page)).toEqual([
      ['customer', 'Dana Whitfield', 'Where is my tent?\nHello?'],
      ['agent', null, 'On its way'],
    ]);
    expect(findComposer(page)?.id ?? null).toBe('pm');
  });

  it('Freshdesk: a note known by its words alone', () => {
    const page = at(
      'https://firm.freshdesk.com/a/tickets/5',
      `<div class="ticket-details-wrapper"><div class="ticket-subject-heading">Late tent</div>
      <div data-test-id="ticket-description"><div class="ticket-details__item__header"><span data-test-id="user-name">Dana Whitfield</span> reported via email</div>
      <div id="ticket_original_request">Where is my tent?</div></div>
      <div data-test-id="conversation-wrapper" class="ticket-details__item"><div class="conversation-header"><div class="sender-info"><span data-test-id="user-name">Priya Raman</span></div> added a private note</div>
      <div data-test-id="conversation-content-wrapper"><div data-test-conversation="conversation-text">VIP</div></div></div>
      <div data-test-id="conversation-wrapper"><div class="conversation-header"><div class="sender-info"><span data-test-id="user-name">Priya Raman</span></div> replied</div>
      <div data-test-id="conversation-content-wrapper"><div data-test-conversation="conversation-text">On its way</div></div></div></div>
      <div class="ticket-actions-list"></div>
      <div class="fr-element fr-view" id="fr" contenteditable="true"></div>`,
    );
    expect(spoken(page)).toEqual([
      ['customer', 'Dana Whitfield', 'Where is my tent?'],
      ['note', 'Priya Raman', 'VIP'],
      ['agent', 'Priya Raman', 'On its way'],
    ]);
    expect(findComposer(page)?.id ?? null).toBe('fr');
  });

  it('Help Scout: the older list', () => {
    const page = at(
      'https://secure.helpscout.net/conversation/5/1/',
      `<div id="js-wrap"><ul id="tkContent"><li class="customer"><strong>Dana Whitfield</strong><section class="messageBody">Where is my tent?</section></li><li class="user"><strong>Priya</strong><section class="messageBody">On its way</section></li><li class="note"><strong>Priya</strong><section class="messageBody">VIP</section></li></ul><aside><h3>Dana Whitfield</h3><a href="mailto:dana@mail.example">dana@mail.example</a></aside><div id="ed" contenteditable="true" data-slate-editor="true"></div>`,
    );
    expect(spoken(page)).toEqual([
      ['customer', 'Dana Whitfield', 'Where is my tent?'],
      ['agent', 'Priya', 'On its way'],
      ['note', 'Priya', 'VIP'],
    ]);
    expect(findComposer(page)?.id ?? null).toBe('ed');
  });

  it('Jira: comments without the outer test id', () => {
    const page = at(
      'https://firm.atlassian.net/browse/CARE-5',
      `<main><h1 data-testid="issue.views.issue-base.foundation.summary.heading">Late tent</h1><div data-testid="issue.views.field.rich-text.description"><div class="ak-renderer-document"><p>Where is my tent?</p></div></div>
      <div data-testid="issue.activity.comments-list"><div data-testid="issue-comment-base.ui.comment.ak-comment.11"><div data-testid="issue-comment-base.ui.comment.ak-comment.11-header"><span>Priya Raman</span><time datetime="2026-11-22T09:00:00Z">1h</time><span>Internal note</span></div>
      <div data-testid="issue-comment-base.ui.comment.ak-comment.11-body"><div class="ak-renderer-document"><p>VIP</p></div></div></div>
      <div data-testid="issue-comment-base.ui.comment.ak-comment.12"><div data-testid="issue-comment-base.ui.comment.ak-comment.12-header"><span>Dana Whitfield</span><time datetime="2026-11-22T10:00:00Z">1h</time></div>
      <div data-testid="issue-comment-base.ui.comment.ak-comment.12-body"><div class="ak-renderer-document"><p>Hello?</p></div></div></div></div>
      <div data-testid="issue.views.field.user.reporter">Dana Whitfield</div>
      <div data-testid="issue.component.editor.default-editor"><div role="toolbar"><button aria-pressed="true">Normal text</button></div>
      <div id="ak-editor-textarea" class="ProseMirror" contenteditable="true" role="textbox"></div></div></main>`,
    );
    expect(spoken(page)).toEqual([
      ['customer', 'Dana Whitfield', 'Where is my tent?'],
      ['note', 'Priya Raman', 'VIP'],
      ['customer', 'Dana Whitfield', 'Hello?'],
    ]);
    expect(findComposer(page)?.id ?? null).toBe('ak-editor-textarea');
  });

  it('Zammad: a head without a value of its own', () => {
    const page = at(
      'https://desk.example/#ticket/zoom/5',
      `<div id="content_permanent_TicketZoom-5" class="active"><div class="ticketZoom"><span class="ticket-title">Late tent</span><div class="ticket-article-item customer email" id="article-1"><div class="article-meta-row">From: Dana Whitfield &lt;dana@mail.example&gt;</div>
      <div class="textBubble-content"><div class="richtext-content">Where is my tent?</div></div><time datetime="2026-11-22T08:00:00Z">2h</time></div>
      <div class="ticket-article-item agent note is-internal" id="article-2"><div class="textBubble-content"><div class="richtext-content">VIP</div></div></div>
      <form class="article-add is-public is-open"><div class="articleNewEdit-body js-textarea" id="ed" contenteditable="true" data-name="body"></div></form></div></div>`,
    );
    expect(spoken(page)).toEqual([
      ['customer', 'Dana Whitfield', 'Where is my tent?'],
      ['note', null, 'VIP'],
    ]);
    expect(findComposer(page)?.id ?? null).toBe('ed');
  });

  it('Gorgias: the name inside the bubble', () => {
    const page = at(
      'https://firm.gorgias.com/app/views/1/5',
      `<nav aria-label="Breadcrumbs"><a href="/app/customer/9">Dana Whitfield</a></nav><div aria-label="Ticket thread"><div class="MessageBubble--messageBubble_x"><div><strong>Dana Whitfield</strong><span>8:02</span></div><div>Where is my tent?</div></div>
      <div class="MessageBubble--messageBubble_x"><div><strong>Priya Raman</strong></div><div>On its way</div></div></div>
      <div class="public-DraftEditor-content" contenteditable="true" id="ed"></div>`,
    );
    expect(spoken(page)).toEqual([
      ['customer', 'Dana Whitfield', 'Where is my tent?'],
      ['agent', 'Priya Raman', 'On its way'],
    ]);
    expect(findComposer(page)?.id ?? null).toBe('ed');
  });

  it('Zoho Desk: the name in the line above', () => {
    const page = at(
      'https://desk.zoho.com/agent/firm/dep/tickets/details/5',
      `<div class="zd_v2-ticketdetailview-container" data-id="subTab_5"><span data-id="caseSubjectText">Late tent</span><div><div class="zd_v2-threadlistitemcommon-subjectWrapper">Dana Whitfield</div>
      <div class="zd_v2-conversationlistcommon-contentWrapper" data-id="threadContent">Where is my tent?</div></div><div><div class="zd_v2-threadlistitemcommon-subjectWrapper">Priya Raman</div>
      <div class="zd_v2-conversationlistcommon-contentWrapper" data-id="threadContent">On its way</div></div>
      <div data-id="reqproperties"><a>Dana Whitfield</a> dana@mail.example</div></div>`,
    );
    expect(spoken(page)).toEqual([
      ['customer', 'Dana Whitfield', 'Where is my tent?'],
      ['agent', 'Priya Raman', 'On its way'],
    ]);
    expect(findComposer(page)?.id ?? null).toBe(null);
  });

  it('Salesforce: the contact as a field without a link', () => {
    const page = at(
      'https://firm.lightning.force.com/lightning/r/Case/500AA000001kQ9ZYAU/view',
      `<div class="windowViewMode-normal active"><div class="forceHighlightsPanel"><ul><li><p>Contact Name</p><p>Dana Whitfield</p></li></ul></div>
      <div class="forceChatterFeedItem"><a>Priya Raman</a> All with access<div class="forceChatterMessageBody">On its way</div><span class="cuf-timestamp">1h ago</span></div>
      <div class="forceChatterFeedItem"><a>Dana Whitfield</a><div class="forceChatterMessageBody">Where is my tent?</div><span class="cuf-timestamp">2h ago</span></div></div>`,
    );
    expect(spoken(page)).toEqual([
      ['customer', 'Dana Whitfield', 'Where is my tent?'],
      ['agent', 'Priya Raman', 'On its way'],
    ]);
    expect(findComposer(page)?.id ?? null).toBe(null);
  });
});
