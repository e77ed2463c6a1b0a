import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../lib/drafting/checks/index.ts';
import { angry, ask, dated } from './making.ts';

type Parts = Parameters<typeof ask>[3];

function ids(
  reply: string,
  channel = 'email',
  said = 'My tent is late. Order 48213, it cost £49.90.',
  parts: Parts = {},
): string[] {
  return checkDraft(reply, ask(channel, 'Dana', said, parts)).map((finding) => finding.id);
}

describe('each check finds its own', () => {
  test('over the limit', () => {
    expect(checkDraft('a'.repeat(281), ask('x-reply', 'Dana', 'hi'))[0]).toMatchObject({
      id: 'over-limit',
      severity: 'block',
    });
    expect(checkDraft('a'.repeat(161), ask('sms', 'Dana', 'hi'))[0]).toMatchObject({
      id: 'over-limit',
      severity: 'warn',
    });
    expect(ids('a'.repeat(270), 'x-reply')).not.toContain('over-limit');
  });

  test.each([
    'Hi [name], thanks',
    'Hi {{first_name}}',
    'by [when the carrier confirms the date]',
    'call ____ now',
    'Hi XXX',
    '<name>',
  ])('placeholder: %s', (reply) => {
    expect(ids(reply)).toContain('placeholder');
  });

  test.each(['a [link](https://a.example)', '[x] done', 'in 2026 [sic'])('no placeholder: %s', (reply) => {
    expect(ids(reply)).not.toContain('placeholder');
  });

  test.each(['PLEASE READ THE MAIL', 'This is UNACCEPTABLE', 'Thanks!!!'])('shouting: %s', (reply) => {
    expect(ids(reply)).toContain('shouting');
  });

  test.each(['We use HTML and USB', 'Thanks! ^AB', 'Order INV-20391'])('not shouting: %s', (reply) => {
    expect(ids(reply)).not.toContain('shouting');
  });

  test.each(['write to dana@post.example', 'call 020 7946 0958', 'about order 48213', 'the £49.90 you paid'])(
    'private in public: %s',
    (reply) => {
      expect(ids(reply, 'x-reply')).toContain('private-data');
      expect(ids(reply, 'email')).not.toContain('private-data');
    },
  );

  test('a card number nowhere', () => {
    expect(ids('your card 4111 1111 1111 1111', 'email')).toContain('private-data');
  });

  test.each([
    'We will refund you the full amount',
    'I guarantee that',
    'It will arrive by Monday',
    'Le vamos a reembolsar el importe',
    'Llegará mañana',
    'Nous vous rembourserons la somme',
    'Wir erstatten den Betrag',
  ])('promise: %s', (reply) => {
    expect(ids(reply)).toContain('promise');
  });

  test.each([
    'I will check where your refund stands',
    'Voy a comprobar cómo va su reembolso',
    'Je vérifie où en est votre remboursement',
  ])('no promise: %s', (reply) => {
    expect(ids(reply)).not.toContain('promise');
  });

  test('amounts, dates and links need a source', () => {
    expect(ids('You paid £49.90 for order 48213')).not.toContain('unsupported');
    expect(ids('You paid £52.00')).toContain('unsupported');
    expect(ids('It left on 12 November 2026')).toContain('unsupported');
    expect(ids('See https://shop.example/help')).toContain('unsupported');
    const request = {
      ...ask('email', 'Dana', 'My tent is late'),
      facts: [dated('last-order', '2026-11-12', 'Last order')],
    };
    expect(checkDraft('It left on 12 November 2026', request)).toEqual([]);
  });

  test('set phrases', () => {
    expect(ids('We apologise for any inconvenience caused')).toContain('cliche');
    expect(ids('Lamentamos las molestias')).toContain('cliche');
    expect(ids('Unfortunately it is late. Unfortunately it rains.')).toEqual(['cliche']);
    expect(ids('Unfortunately it is late.')).toEqual([]);
  });

  test('another language', () => {
    expect(ids('Hola, su pedido no ha llegado y lo siento mucho por usted')).toContain('language');
    expect(ids('Your tent is not here yet and I am sorry that you have to wait')).not.toContain('language');
  });

  test('signed twice', () => {
    expect(ids('All done.\n\nKind regards,\nAna\n\nBest regards,\nAna Bell')).toContain('double-signature');
    expect(ids('All done ^AB ^AB', 'x-reply')).toContain('double-signature');
    expect(ids('All done.\n\nKind regards,\nAna')).toEqual([]);
  });

  test('lists, links and emoji where they do not belong', () => {
    expect(ids('- one\n- two', 'tripadvisor-review')).toContain('form');
    expect(ids('- one\n- two', 'email')).toEqual([]);
    expect(ids('see shop.example.com', 'amazon-message')).toContain('form');
    expect(ids('Great 🙂', 'whatsapp', 'my tent is late')).toContain('form');
    expect(ids('Great 🙂', 'whatsapp', 'love it 🙂')).toEqual([]);
    expect(ids('Great 🙂', 'whatsapp', 'late 🙂', angry)).toContain('form');
  });

  test('a question left open', () => {
    expect(ids('Have a good day.', 'email', 'Is the tent waterproof in winter?')).toContain('unanswered');
    expect(ids('The tent is waterproof.', 'email', 'Is the tent waterproof in winter?')).toEqual([]);
    expect(ids('I am checking that.', 'email', 'Is the tent waterproof in winter?')).toEqual([]);
  });
});

describe('findings', () => {
  test('stand in order of weight and point at the text', () => {
    const reply = 'PLEASE NOTE THIS [date] for any inconvenience';
    const findings = checkDraft(reply, ask('email', 'Dana', 'hello there'));
    expect(findings.map((finding) => finding.severity)).toEqual(['block', 'warn', 'hint']);
    for (const { span } of findings) expect(reply.slice(span?.start, span?.end)).toBe(span?.text);
  });

  test('an empty reply and a huge one do not throw', () => {
    const request = ask('x-reply', 'Dana', 'my tent is late');
    expect(checkDraft('', request)).toEqual([]);
    for (const unit of ['[', 'A', '!', '1 ', '- a\n', 'a.', '{', '^A ', '\n']) {
      expect(checkDraft(unit.repeat(Math.ceil(1_000_000 / unit.length)), request)[0]?.severity).toBe('block');
    }
  });
});
