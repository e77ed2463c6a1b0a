import type { Page, PageReading } from '../../domain/index.ts';
import { onlyOne } from '../taught/parts.ts';
import { type Disguise, disguise } from './disguise.ts';
import { isInterface, markupOf } from './markup.ts';

/** A page as a file for tests, in which nothing is left that a person wrote. */
export interface Fixture {
  html: string;
  /** JSON for the file beside it: the right reading, to be looked over by a person. */
  truth: string;
}

const HEAD = '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Captured page</title></head>';

/**
 * The conversation area of a page, anonymised: names, handles, addresses, numbers and free text replaced, always the same for the
 * same; tags, class names, roles and given ids kept, links and generated ids replaced. With what was read as the expected reading.
 */
export function captureFixture(reading: PageReading | null, page: Page): Fixture {
  const area = areaOf(reading, page);
  const by = disguiseFor(area, reading);
  const inside = area.localName === 'body' ? markupOf(area, by) : `<body>${markupOf(area, by)}</body>`;
  return { html: `${HEAD}\n${inside}</html>\n`, truth: `${JSON.stringify(truthOf(reading, page, by), null, 2)}\n` };
}

/** The smallest element around all messages and the reply box; the body where they lie in several roots. */
function areaOf(reading: PageReading | null, { doc }: Page): Element {
  const wanted = reading ? [...reading.blocks.values(), ...(reading.composer ? [reading.composer] : [])] : [];
  let area = wanted[0] ?? doc.body;
  while (area.parentElement && wanted.some((el) => !area.contains(el))) area = area.parentElement;
  return wanted.length === 0 || wanted.some((el) => !area.contains(el)) ? doc.body : area;
}

function disguiseFor(area: Element, reading: PageReading | null): Disguise {
  const messages = reading?.conversation.messages ?? [];
  const names = messages.flatMap(({ author }) => [author.name, author.handle].filter((name) => name !== null));
  const texts = [area.textContent ?? '', reading?.conversation.subject ?? '', ...messages.map((m) => m.text), ...names];
  return disguise(texts, names);
}

function truthOf(reading: PageReading | null, page: Page, by: Disguise) {
  const url = `${page.url.protocol}//fixture.example/conversation`;
  const base = { url, site: 'captured', synthetic: true };
  if (!reading) return { ...base, latestCustomerMessage: null, otherMessages: [], composerSelector: null };
  const { conversation, composer } = reading;
  const newest = conversation.latestCustomerTurn.at(-1);
  const said = (text: string | null) => (text === null ? null : by.text(text));
  return {
    ...base,
    subject: said(conversation.subject),
    channel: conversation.channel,
    latestCustomerMessage: newest && {
      author: said(newest.author.name),
      handleOrEmail: said(newest.author.handle ?? newest.author.email),
      text: conversation.latestCustomerTurn.map((m) => by.text(m.text)).join('\n\n'),
      time: newest.sentAt === null ? null : by.time(newest.sentAt),
    },
    lastSpeaker: conversation.messages.at(-1)?.role,
    otherMessages: conversation.messages
      .filter((m) => !conversation.latestCustomerTurn.includes(m))
      .map((m) => ({ author: said(m.author.name), role: m.role, text: by.text(m.text) })),
    composerSelector: composer ? (onlyOne(composer)[0] ?? null) : null,
  };
}

export { isInterface };
