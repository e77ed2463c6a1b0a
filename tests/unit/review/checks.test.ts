import { describe, expect, it } from 'vitest';
import { channels, lengthOf } from '../../../lib/channels/index.ts';
import { checkReply } from '../../../lib/review/index.ts';
import { reading, talk } from './talk.ts';

const calm = 'Could you send me the invoice for May please.';

function marks(id: string, reply: string, asks = calm, channel = 'email'): (string | null)[] {
  const { findings } = checkReply(reply, talk(asks, channel));
  return findings.filter((finding) => finding.id === id).map((finding) => finding.span?.text ?? null);
}

describe('blame', () => {
  it.each([
    'It is not your fault.',
    'This was not your mistake; I have corrected it.',
    'No es culpa suya, lo corrijo hoy.',
    "Ce n'est pas votre faute, je corrige aujourd'hui.",
    'Das ist nicht Ihre Schuld, ich korrigiere es heute.',
    'You should have your parcel by Friday.',
    'You should have received a mail from us.',
    'You should have been told on Monday.',
    'Debería haber recibido un correo hoy.',
    'Vous auriez dû recevoir un message hier.',
    'Sie hätten gestern eine Nachricht bekommen müssen.',
    'If you did not pay by card, tell me and I will look.',
    'You did not receive the mail because our server was down.',
  ])('is not: %s', (reply) => {
    expect(marks('blame', reply)).toEqual([]);
  });

  it.each([
    'You should have told us on Monday.',
    'You could have checked the size.',
    'You never answered our mail.',
    'This was entirely your mistake.',
    'Tendría que haber avisado antes.',
    'Si hubiera leído el manual, funcionaría.',
    'Si vous aviez lu les conditions, vous sauriez.',
    'Comme je vous l’ai déjà dit, il part demain.',
    'Hätten Sie doch die Anleitung gelesen.',
    'Wie ich Ihnen bereits gesagt habe, geht es heute raus.',
  ])('is: %s', (reply) => {
    expect(marks('blame', reply)).toHaveLength(1);
  });
});

describe('shouting', () => {
  it.each([
    'The USB and HDMI ports of the LX-20',
    'Our VAT ID is DE811907442',
    'Size XXL',
    'I am here. OK!',
    'PDF, CSV',
    'A B C',
  ])('is not: %s', (reply) => {
    expect(marks('shouting', reply)).toEqual([]);
  });

  it.each([
    ['Do it NOW, PLEASE and thanks', ['PLEASE']],
    ['WE SENT IT ALREADY.', ['WE SENT IT ALREADY']],
    ['Really?!', ['?!']],
    ['Bitte NICHT öffnen', ['NICHT']],
    ['ENVIAMOS SU PEDIDO AYER', ['ENVIAMOS SU PEDIDO AYER']],
  ])('is: %s', (reply, expected) => {
    expect(marks('shouting', reply)).toEqual(expected);
  });
});

describe('placeholders', () => {
  it.each([
    'See [1] and [the guide](https://larkspur.example/guide)',
    'I like it <3',
    'Love, Ana xx',
    '50 % of it',
    'a < b > c',
    'snake_case_name',
    '{ }',
  ])('are not: %s', (reply) => {
    expect(marks('placeholder', reply)).toEqual([]);
  });

  it.each([
    ['Hello [Name],', '[Name]'],
    ['Hallo [Vorname],', '[Vorname]'],
    ['Order {{order.id}} ships', '{{order.id}}'],
    ['Hello {first_name},', '{first_name}'],
    ['Hello %FIRSTNAME%,', '%FIRSTNAME%'],
    ['Hello <<name>>,', '<<name>>'],
    ['It is [...] euros', '[...]'],
    ['Number XXXXX', 'XXXXX'],
    ['On ____ at noon', '____'],
    ['Lorem ipsum dolor', 'Lorem ipsum'],
    ['Ships on TBD', 'TBD'],
  ])('are: %s', (reply, expected) => {
    expect(marks('placeholder', reply)).toEqual([expected]);
  });
});

describe('cheer', () => {
  const severity = (irritation: number) =>
    checkReply('No worries, it ships today.', talk(calm, 'email'), { nature: reading(irritation) }).findings[0]
      ?.severity;

  it('is fine for a calm customer, a hint for an upset one, a warning for an angry one', () => {
    expect([5, 40, 90].map(severity)).toEqual([undefined, 'hint', 'warn']);
  });

  it('counts doubled marks as shouting, not as cheer', () => {
    expect(marks('cheerful', 'It ships today!!', 'I am furious')).toEqual([]);
    expect(marks('shouting', 'It ships today!!', 'I am furious')).toEqual(['!!']);
  });
});

describe('length', () => {
  const limited = channels.filter((channel) => channel.hardLimit !== null);

  it.each(limited.map((channel) => [channel.id, channel.hardLimit!] as const))(
    '%s: only over its own limit',
    (id, limit) => {
      const over = `${'a '.repeat(limit)}`;
      expect(lengthOf(over, id).over).toBe(true);
      expect(marks('too-long', over, calm, id)).toEqual([null]);
      expect(marks('too-long', 'I have sent it.', calm, id)).toEqual([]);
    },
  );
});

describe('questions', () => {
  const asks = 'When does the shop open? Can I bring my dog? How much is the tour?';

  it('are each looked for', () => {
    const { findings } = checkReply('The shop opens at 9:00.', talk(asks, 'email'));
    const says = findings.filter((f) => f.id === 'unanswered').map((f) => f.says);
    expect(says.some((s) => s.includes('dog'))).toBe(true);
    expect(says.some((s) => s.includes('When does'))).toBe(false);
  });

  it('are answered by all that answers them', () => {
    expect(marks('unanswered', 'We open at 9:00. Yes, dogs are welcome. The tour is 12 euros.', asks)).toEqual([]);
  });

  it.each([
    'Are you kidding me?',
    'Is this a joke?',
    '¿Es una broma?',
    "C'est une blague ?",
    'Ist das Ihr Ernst?',
    'Seriously?',
    '???',
  ])('%s needs no answer', (question) => {
    expect(marks('unanswered', 'Our office is in Holm.', question)).toEqual([]);
  });

  it('may wait while somebody finds out', () => {
    expect(marks('unanswered', 'I am checking with the depot and will write today.', asks)).toEqual([]);
    const needed = 'Para preguntar al transportista, envíeme el número de pedido, por favor.';
    expect(marks('unanswered', needed, '¿Cuándo llega mi pedido?')).toEqual([]);
    const back = 'Which of the two orders do you mean?';
    expect(marks('unanswered', back, 'When will it be here?')).toEqual([]);
  });
});

describe('promises', () => {
  it('need a time, and may have it anywhere in the reply', () => {
    expect(marks('vague-promise', 'We will contact you.')).toEqual(['We will contact']);
    expect(marks('vague-promise', 'I will write to you. Expect it by Thursday.')).toEqual([]);
    expect(marks('vague-promise', 'Nous vous recontacterons.')).toHaveLength(1);
    expect(marks('vague-promise', 'Nous vous recontacterons demain.')).toEqual([]);
  });
});
