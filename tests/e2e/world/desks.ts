// How an agent works in each real system: sign in, open a conversation, open the reply box, look what stands in it.
import { until } from './marionette.ts';
import type { InPage, Seat } from './seat.ts';
import { loginAddress, originOf, type Seeded, type SystemName } from './systems.ts';

/** One system's desk. `at` is the system's own note of where a conversation is. */
export interface Desk {
  channel: RegExp;
  logIn(seat: Seat): Promise<void>;
  show(seat: Seat, at: Seeded): Promise<void>;
  answer(seat: Seat, at: Seeded): Promise<void>;
  /** Runs in the page: the text in the system's own reply box. */
  composer: InPage<string>;
  /** True where the system's editor gives us no way to take an insert back: the card then says so, and the text stays. */
  keepsInsert?: true;
  /** The reply box where a person can type on by its selector; left out where it is not a field of the page itself. */
  box?: string;
  /** Runs in the page: how many messages of any side it shows; what is sent makes it grow. */
  messages: InPage<number>;
  /** The name that the system shows for a person of the seed; by default the full name. */
  nameOf?: (at: Seeded) => string;
}

const gone = (seat: Seat, css: string) =>
  until(() => seat.inPage((c: string) => !document.querySelector(c), css), `${css} to go`, 20_000);
const there = (seat: Seat, css: string) =>
  until(() => seat.inPage((c: string) => Boolean(document.querySelector(c)), css), css, 20_000);

async function signIn(seat: Seat, name: SystemName, fields: [string, string][], button: string, path = '/') {
  await seat.open(originOf(name) + path);
  for (const [css] of fields) await there(seat, css);
  for (const [css, text] of fields) await seat.typeInPage(css, text);
  await seat.clickInPage(button);
  await gone(seat, fields[1]![0]);
}

const open = (name: SystemName) => async (seat: Seat, at: Seeded) => seat.open(originOf(name) + at.path);

const roundcube: Desk = {
  channel: /E-mail/,
  logIn: (seat) =>
    signIn(
      seat,
      'roundcube',
      [
        ['#rcmloginuser', 'support@larkspur.example'],
        ['#rcmloginpwd', 'aisle-demo'],
      ],
      '#rcmloginsubmit',
    ),
  show: open('roundcube'),
  async answer(seat, at) {
    await seat.open(originOf('roundcube') + String(at.reply));
    await there(seat, '#composebody');
  },
  composer: () => {
    const frame = document.querySelector('#composebody_ifr') as HTMLIFrameElement | null;
    const box = document.querySelector('#composebody') as HTMLTextAreaElement | null;
    return frame?.contentDocument?.body.innerText ?? box?.value ?? '';
  },
  messages: () => document.querySelectorAll('#messagelist .message').length,
};

const redmine: Desk = {
  channel: /Helpdesk ticket/,
  logIn: (seat) =>
    signIn(
      seat,
      'redmine',
      [
        ['#username', 'priya'],
        ['#password', 'aisle-demo'],
      ],
      'input[name=login]',
      '/login',
    ),
  show: open('redmine'),
  answer: (seat) => seat.clickInPage('#content > .contextual a.icon-edit'),
  composer: () => (document.querySelector('#issue_notes') as HTMLTextAreaElement | null)?.value ?? '',
  box: '#issue_notes',
  messages: () => document.querySelectorAll('#history .journal').length,
};

const wordpress: Desk = {
  channel: /Public thread/,
  logIn: (seat) =>
    signIn(
      seat,
      'wordpress',
      [
        ['#user_login', 'priya'],
        ['#user_pass', 'aisle-demo'],
      ],
      '#wp-submit',
      '/wp-login.php',
    ),
  // The list of comments says nothing of which one is meant until a reply box is open under it.
  async show(seat, at) {
    await seat.open(`${originOf('wordpress')}/wp-admin/edit-comments.php`);
    // A click before the page's own script runs does nothing: the box would stay where it waits, outside the list.
    const opened = (id: string) => {
      const row = document.querySelector(`#comment-${id}`);
      if (row?.nextElementSibling?.id === 'replyrow') return true;
      row?.querySelector<HTMLElement>('.row-actions .reply button, .vim-r')?.click();
      return false;
    };
    await until(() => seat.inPage(opened, String(at.latest)), 'the reply box below the comment', 20_000);
  },
  answer: async () => undefined,
  composer: () => (document.querySelector('#replyrow #replycontent') as HTMLTextAreaElement | null)?.value ?? '',
  box: '#replyrow #replycontent',
  messages: () => document.querySelectorAll('#the-comment-list tr.comment').length,
};

const converse: Desk = {
  channel: /Live chat/,
  logIn: (seat) =>
    signIn(
      seat,
      'converse',
      [
        ['input[name=jid]', 'priya@chat.larkspur.example'],
        ['input[name=password]', 'aisle-demo'],
      ],
      'form [type=submit]',
    ),
  async show(seat, at) {
    const contact = `a.open-chat[data-jid="${String(at.jid)}"]`;
    await there(seat, contact);
    await seat.clickInPage(contact);
    await there(seat, `converse-chat[jid="${String(at.jid)}"] .chat-msg`);
  },
  answer: async () => undefined,
  composer: () => (document.querySelector('textarea.chat-textarea') as HTMLTextAreaElement | null)?.value ?? '',
  box: 'textarea.chat-textarea',
  messages: () => document.querySelectorAll('.chat-msg').length,
};

const thelounge: Desk = {
  channel: /Live chat/,
  logIn: (seat) =>
    signIn(
      seat,
      'thelounge',
      [
        ['#signin-username', 'priya'],
        ['#signin-password', 'aisle-demo'],
      ],
      '#sign-in button[type=submit]',
    ),
  async show(seat, at) {
    const channel = `#sidebar [data-name="${String(at.nick)}"]`;
    await there(seat, channel);
    await seat.clickInPage(channel);
    await there(seat, '.messages .msg[data-type="message"]');
  },
  answer: async () => undefined,
  composer: () => (document.querySelector('textarea#input') as HTMLTextAreaElement | null)?.value ?? '',
  box: 'textarea#input',
  messages: () => document.querySelectorAll('.messages .msg[data-type="message"]').length,
  nameOf: (at) => String(at.nick),
};

const newestOf = (at: Seeded) => Object.values(at.comments as Record<string, string>).at(-1)!;

const ghost: Desk = {
  channel: /Public thread/,
  async logIn(seat) {
    await seat.open(loginAddress('ghost'));
  },
  async show(seat, at) {
    await seat.open(originOf('ghost') + at.path);
    const ready = (id: string) => {
      document.querySelector('#ghost-comments-root, .gh-comments, footer')?.scrollIntoView();
      const doc = (document.querySelector('iframe[title="comments-frame"]') as HTMLIFrameElement | null)
        ?.contentDocument;
      return Boolean(doc?.getElementById(id));
    };
    await until(() => seat.inPage(ready, newestOf(at)), 'the comments', 20_000);
    // The comment that is answered is named by the open reply box.
    await seat.inPage((id: string) => {
      const doc = (document.querySelector('iframe[title="comments-frame"]') as HTMLIFrameElement).contentDocument!;
      const comment = doc.getElementById(id)!.closest('[data-testid="comment-component"]')!;
      comment.querySelector<HTMLElement>('[data-testid="reply-button"]')!.click();
    }, newestOf(at));
  },
  answer: async () => undefined,
  keepsInsert: true,
  composer: () => {
    const doc = (document.querySelector('iframe[title="comments-frame"]') as HTMLIFrameElement | null)?.contentDocument;
    return (doc?.querySelector('[data-testid="reply-form"] .ProseMirror') as HTMLElement | null)?.innerText ?? '';
  },
  messages: () => {
    const doc = (document.querySelector('iframe[title="comments-frame"]') as HTMLIFrameElement | null)?.contentDocument;
    return doc?.querySelectorAll('[data-testid="comment-component"]').length ?? 0;
  },
};

export const desks: Record<SystemName, Desk> = { roundcube, redmine, wordpress, converse, thelounge, ghost };
