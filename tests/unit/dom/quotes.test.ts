import { describe, expect, it } from 'vitest';
import { ownText, stripQuotes } from '../../../lib/dom/quotes.ts';
import { parse } from '../../contracts/folder.ts';

const own = (html: string) => ownText(parse(`<main>${html}</main>`).querySelector('main'));

describe('stripQuotes', () => {
  it.each([
    ['English', 'On Mon, 3 May 2026 at 10:00, Priya Raman <p@x.example> wrote:'],
    ['English, wrapped', 'On Mon, 3 May 2026 at 10:00, Priya Raman\n<p@x.example> wrote:'],
    ['German', 'Am 03.05.2026 um 10:00 schrieb Priya Raman <p@x.example>:'],
    ['French', 'Le lun. 3 mai 2026 à 10:00, Priya Raman <p@x.example> a écrit :'],
    ['Spanish', 'El lun, 3 may 2026 a las 10:00, Priya Raman (<p@x.example>) escribió:'],
    ['Portuguese', 'Em seg., 3 de mai. de 2026 às 10:00, Priya Raman <p@x.example> escreveu:'],
    ['Italian', 'Il giorno lun 3 mag 2026 alle ore 10:00 Priya Raman <p@x.example> ha scritto:'],
    ['Dutch', 'Op ma 3 mei 2026 om 10:00 schreef Priya Raman <p@x.example>:'],
    ['Polish', 'W dniu 3.05.2026 o 10:00, Priya Raman pisze:'.replace('pisze', 'napisał(a)')],
    ['Swedish', 'Den mån 3 maj 2026 kl 10:00 skrev Priya Raman <p@x.example>:'],
    ['Russian', '3 мая 2026 г., 10:00, Priya Raman <p@x.example> написал:'],
    ['Turkish', '3 May 2026 Pzt 10:00 tarihinde Priya Raman <p@x.example> şunu yazdı:'],
    ['Japanese', '2026年5月3日(月) 10:00 Priya Raman <p@x.example>:'],
    ['Chinese', 'Priya Raman <p@x.example> 于2026年5月3日周一 10:00写道：'],
    ['Korean', '2026년 5월 3일 (월) 오전 10:00, Priya Raman <p@x.example>님이 작성:'],
  ])('cuts the reply header: %s', (_language, header) => {
    expect(stripQuotes(`My words.\n\n${header}\n> old\n> words`)).toBe('My words.');
  });

  it('keeps answers between quotes', () => {
    const text = 'Hi\n\nOn 3 May 2026, Priya wrote:\n> Which size?\n44.\n> Which colour?\nBlue.';
    expect(stripQuotes(text)).toBe('Hi\n\n44.\n\nBlue.');
  });

  it.each([
    'From: Priya <p@x.example>\nSent: Monday\nTo: Dana\nSubject: Re',
    'Von: Priya <p@x.example>\nGesendet: Montag\nAn: Dana\nBetreff: Re',
    'De : Priya <p@x.example>\nEnvoyé : lundi\nÀ : Dana\nObjet : Re',
    'De: Priya <p@x.example>\nEnviado el: lunes\nPara: Dana\nAsunto: Re',
    'Od: Priya <p@x.example>\nWysłano: poniedziałek\nDo: Dana\nTemat: Re',
    '发件人: Priya <p@x.example>\n发送时间: 2026\n收件人: Dana\n主题: Re',
    '-----Original Message-----\nFrom: Priya',
    '-----Ursprüngliche Nachricht-----\nVon: Priya',
    '________________________________\nFrom: Priya <p@x.example>\nSent: Monday\nTo: Dana',
    '---------- Forwarded message ---------\nFrom: Priya',
  ])('cuts the header group: %s', (header) => {
    expect(stripQuotes(`My words.\n\n${header}\n\nold words`).replace(/_+$/, '').trim()).toBe('My words.');
  });

  it('takes a signature block and footers away, a closing and a name stay', () => {
    expect(stripQuotes('Please help.\n\nThanks\nDana\n-- \nDana W.\n+44 555 0100')).toBe(
      'Please help.\n\nThanks\nDana',
    );
    expect(stripQuotes('Please help.\n\nSent from my iPhone')).toBe('Please help.');
    expect(stripQuotes('Bitte helfen.\n\nVon meinem iPhone gesendet')).toBe('Bitte helfen.');
    expect(stripQuotes('Ayuda.\nEnviado desde mi Samsung')).toBe('Ayuda.');
    expect(
      stripQuotes('Read it.\n\nThis e-mail and any attachments are confidential and intended for the addressee.'),
    ).toBe('Read it.');
  });

  it('takes headers at the top of a body away', () => {
    expect(stripQuotes('Subject: Tent\nFrom: Dana <d@x.example>\n\nWhere is it?')).toBe('Where is it?');
  });

  it('gives the quote when there is nothing else', () => {
    expect(stripQuotes('> only\n> this')).toBe('only\nthis');
    expect(
      stripQuotes('---------- Forwarded message ---------\nFrom: Dana <d@x.example>\nSubject: y\n\nPlease help'),
    ).toBe('Please help');
  });

  it('does not cut what only looks like a header', () => {
    const text = 'On Monday I wrote to you. You said: wait.\nFrom: the shop I heard nothing.';
    expect(stripQuotes(text)).toBe(text);
    expect(stripQuotes('>_< this is bad')).toBe('>_< this is bad');
    expect(stripQuotes('5 > 3 and I want:\na refund')).toBe('5 > 3 and I want:\na refund');
  });

  it.each([' ', '\n', '> ', 'On 10:30 2026\n', 'From: a\n', '-', ':\n', 'a@', '😀', '\uD800'])(
    'is linear and never throws: %j',
    (unit) => {
      const text = unit.repeat(Math.floor(1_000_000 / unit.length));
      expect(typeof stripQuotes(text)).toBe('string');
    },
  );
});

describe('ownText', () => {
  it.each([
    [
      'Gmail',
      '<div>Mine</div><div class="gmail_quote"><div class="gmail_attr">On 3 May 2026, P &lt;p@x.example&gt; wrote:<br></div><blockquote class="gmail_quote">old</blockquote></div>',
    ],
    [
      'Gmail, classes renamed by the host',
      '<div>Mine</div><div class="v1gmail_quote">On 3 May 2026, P &lt;p@x.example&gt; wrote:<br><blockquote>old</blockquote></div>',
    ],
    [
      'Thunderbird',
      '<p>Mine</p><div class="moz-cite-prefix">On 3.5., P wrote:</div><blockquote type="cite">old</blockquote>',
    ],
    [
      'Outlook web',
      '<div>Mine</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> P</div><div>old</div>',
    ],
    [
      'Outlook',
      '<p>Mine</p><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0in 0in 0in"><p><b>From:</b> P<br><b>Sent:</b> Monday<br><b>To:</b> D</p></div><p>old</p>',
    ],
    ['Apple Mail', '<div>Mine</div><blockquote type="cite">On 3 May 2026, at 10:00, P wrote:<br>old</blockquote>'],
    ['Yahoo', '<div>Mine</div><div class="yahoo_quoted">On Monday, P wrote: old</div>'],
    ['Proton', '<div>Mine</div><div class="protonmail_quote">On Monday P wrote: <blockquote>old</blockquote></div>'],
    ['signature', '<div>Mine</div><div class="gmail_signature">old</div>'],
  ])('reads the own words of a mail by %s', (_name, html) => {
    expect(own(html)).toBe('Mine');
  });

  it('keeps an indented paragraph, which is no quote', () => {
    expect(own('<p>Mine</p><blockquote style="margin:0 0 0 40px;border:none;padding:0px">indented</blockquote>')).toBe(
      'Mine\n\nindented'.replace('\n\n', '\n\n'),
    );
  });

  it('keeps answers between HTML quotes, and everything when asked', () => {
    const html =
      '<p>Hi</p><blockquote type="cite">Size?</blockquote><p>44</p><blockquote type="cite">Colour?</blockquote><p>Blue</p>';
    expect(own(html)).toBe('Hi\n\n44\n\nBlue');
    expect(ownText(parse(html).body, { quotes: 'keep' })).toContain('Colour?');
  });

  it('gives a mail that only forwards', () => {
    expect(own('<blockquote type="cite"><p>Please help</p></blockquote>')).toBe('Please help');
  });
});
