import { describe, expect, it } from 'vitest';
import { ownText, stripQuotes } from '../../../lib/dom/quotes.ts';
import { parse } from '../../contracts/folder.ts';
import { footers, replyForms } from './reply-forms.ts';

const own = 'The second pole is missing.\n\nPlease send one.';
const forms = Object.entries(replyForms).flatMap(([language, all]) => all.map((form) => [language, form] as const));
const asHtml = (text: string) =>
  `<div>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>')}</div>`;

describe('the usual forms of a quoted reply', () => {
  it('are known in at least ten languages, several programs each', () => {
    const many = Object.values(replyForms).filter((all) => all.length >= 4);
    expect(many.length).toBeGreaterThanOrEqual(10);
  });

  it.each(forms)('%s: %j', (_language, form) => {
    expect(stripQuotes(`${own}\n\n${form}`)).toBe(own);
    expect(stripQuotes(`${own}\r\n\r\n${form.replaceAll('\n', '\r\n')}`)).toBe(own);
  });

  it.each(forms)('%s in a mail as lines of HTML: %j', (_language, form) => {
    const body = parse(asHtml(`${own}\n\n${form}`)).body;
    expect(ownText(body)).toBe(own);
    expect(ownText(body, { quotes: 'keep' })).toContain('Priya');
  });

  it.each(footers)('a footer is not the writer: %s', (footer) => {
    expect(stripQuotes(`${own}\n\n${footer}`)).toBe(own);
    expect(stripQuotes(`${own}\n\n${footer}\n\n${replyForms.English?.[0]}`)).toBe(own);
  });
});

describe('own words that look like such a form', () => {
  it.each([
    'I wrote on 3 May 2026 at 10:00 and nobody answered.',
    'Am 3. Mai um 10:00 schrieb ich Ihnen, dass das Zelt fehlt. Bitte antworten Sie.',
    'Le 3 mai, je vous ai écrit : rien.',
    'Il 3 maggio vi ho scritto due volte, senza risposta.',
    'Op 3 mei heb ik het formulier ingevuld; er is niets geschreven over kosten.',
    'W dniu 3 maja pisze pan, że paczka jest w drodze.',
    'Hent pakken i morgen kl. 10:00, tak.',
    'Send it to <dana@example.com>: at 10:00 is fine.',
    'Our trip:\nDate: 3 May 2026\nFrom: Berlin\nTo: Hamburg\n\nTwo seats, please.',
    '2026-05-03 10:00: the box was empty.\n2026-05-04 10:00: nobody answered.',
  ])('stay: %j', (text) => {
    expect(stripQuotes(text)).toBe(text);
    expect(stripQuotes(`Hello.\n\n${text}`)).toBe(`Hello.\n\n${text}`);
  });
});
