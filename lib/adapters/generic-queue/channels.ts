/** In which channel each row came in, as far as the list says. */
import type { ChannelId, Page } from '../../domain/index.ts';
import { placeOf } from '../generic/channel.ts';
import { nameOfItem } from '../generic/sets.ts';
import type { Snapshot } from '../generic/snapshot.ts';
import type { Fields } from './slots.ts';

// What a row, its address or the heading over its group says; the first that fits counts. Joined words of other languages
// (`Kundenchat`) have no border in front.
const SAYS: readonly [RegExp, ChannelId][] = [
  [/whats-?app/i, 'whatsapp'],
  [/instagram/i, 'instagram-dm'],
  [/messenger/i, 'messenger'],
  [/telegram/i, 'telegram'],
  [/(?<![a-z])sms(?![a-z])/i, 'sms'],
  [/live.?chat/i, 'live-chat'],
  [/chats?(?![a-z])/i, 'chat'],
  [/tickets?(?![a-z])|(?<![a-z])cases?(?![a-z])|help-?desk|requester|incident/i, 'ticket'],
  [/(?<![a-z])e-?mails?(?![a-z])|mailbox|(?<![a-z])mails?(?![a-z])/i, 'email'],
  [/(?<![a-z])(?:comments?|posts?|mentions?|topics?|forum|questions?|threads?|reviews?)(?![a-z])/i, 'forum'],
];

/** The channel of each row, asked one by one. What neither row nor group says is as the page as a whole says. */
export function channelsOf(found: {
  page: Page;
  snap: Snapshot;
  items: readonly number[];
  fields: Fields;
}): (row: number) => ChannelId {
  const { snap, items } = found;
  const whole = channelOfPage(found);
  const heads = headsOver(snap, items);
  const grouped = new Set(heads).size > 1;
  return (row) => {
    const own = wordsOf(snap.els[items[row] as number] as Element);
    return saidBy(own) ?? (grouped ? saidBy(heads[row] as string) : null) ?? whole;
  };
}

const saidBy = (words: string): ChannelId | null => SAYS.find(([word]) => word.test(words))?.[1] ?? null;

/** What a row is called, the labels of its pictures, and the first step of the way to which it leads. */
function wordsOf(row: Element): string {
  const named = Array.from(row.querySelectorAll('img[alt],[title],svg[aria-label],[data-channel]')).slice(0, 8);
  const labels = named.map((el) =>
    ['alt', 'title', 'aria-label', 'data-channel'].map((at) => el.getAttribute(at) ?? '').join(' '),
  );
  const short = labels.filter((label) => label.length < 40);
  return `${row.getAttribute('data-channel') ?? ''} ${short.join(' ')}`;
}

/** Per row the heading before it. */
function headsOver(snap: Snapshot, items: readonly number[]): string[] {
  const heads: string[] = [];
  let head = '';
  let k = 0;
  for (let j = 0; j < snap.els.length && k < items.length; j++) {
    if (j === items[k]) {
      heads.push(head);
      j = snap.end[j] as number;
      k++;
      continue;
    }
    const el = snap.els[j] as Element;
    if (/^h[1-6]$/.test(el.localName) || el.getAttribute('role') === 'heading')
      head = (el.textContent ?? '').slice(0, 80);
  }
  return heads;
}

function channelOfPage({
  page,
  snap,
  items,
  fields,
}: {
  page: Page;
  snap: Snapshot;
  items: readonly number[];
  fields: Fields;
}): ChannelId {
  const rows = items.slice(0, 8).map((i) => nameOfItem(snap.els[i] as Element));
  const marks = `${rows.join(' ')} ${page.doc.title.slice(0, 80)} ${page.url.pathname}`;
  const desk = /ticket|case|helpdesk|requester|queue|request/i.test(`${marks} ${fields.author.head}`);
  const mailHeaders = !desk && /\be?-?mail|inbox|posteingang|réception|entrada|postvak|受信|收件/i.test(marks);
  const bubbles = !desk && /chats?(?![a-z])/i.test(marks);
  return placeOf({ page, marks, emails: false, desk, bubbles, subject: null, mailHeaders }).channel;
}
