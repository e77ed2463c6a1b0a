import { describe, expect, test } from 'vitest';
import { composeDraft } from '../../../lib/drafting/index.ts';
import { packFor } from '../../../lib/drafting/languages/index.ts';
import { situationOf } from '../../../lib/drafting/situation/index.ts';
import { titledName } from '../../../lib/drafting/situation/name.ts';
import { ana, conversation, nature } from './making.ts';

type Said = Parameters<typeof conversation>[1];

const upset = { complaint: 0.8, irritation: 40, tones: ['frustrated' as const] };
const ask = (
  said: Said,
  parts: Parameters<typeof nature>[0] = upset,
  channel = 'email',
  subject: string | null = null,
) => ({
  conversation: conversation(channel, said, { subject }),
  nature: nature(parts),
  agent: ana,
});

describe('what we promised and did not keep', () => {
  test.each([
    ['en', 'I have asked the carrier and will tell you by Thursday noon.', 'by Thursday noon', 'word'],
    ['en', 'We will refund the fee within ten working days.', 'within ten working days', 'money'],
    ['en', 'The engineer will come on Monday morning.', 'on Monday morning', 'deed'],
    ['es', 'Le confirmaremos el acceso antes del viernes.', 'antes del viernes', 'word'],
    ['es', 'El reembolso llegará en cinco días hábiles.', 'en cinco días hábiles', 'money'],
    ['fr', 'Le remboursement suivra sous cinq jours ouvrés.', 'sous cinq jours ouvrés', 'money'],
    ['fr', 'Nous vous écrirons avant vendredi.', 'avant vendredi', 'word'],
  ])('%s: %s', (language, ours, when, due) => {
    const first = { en: 'Where is it?', es: '¿Dónde está?', fr: 'Où est-il ?' }[language] ?? '';
    const { past } = situationOf(
      ask(
        [
          ['customer', 'Dana', first],
          ['agent', 'Ana', ours],
          ['customer', 'Dana', first],
        ],
        { ...upset, language },
      ),
    );
    expect([past.when, past.due]).toEqual([when, due]);
  });

  test('a day that only meant something then is not repeated', () => {
    const { past } = situationOf(
      ask([
        ['customer', 'Dana', 'Where is my tent?'],
        ['agent', 'Ana', 'I will write to you by tomorrow.'],
        ['customer', 'Dana', 'Still nothing.'],
      ]),
    );
    expect(past.when).toBeNull();
    expect(past.again).toBe(true);
  });

  test('nothing is owned to somebody who is content', () => {
    const { past } = situationOf(
      ask(
        [
          ['customer', 'Dana', 'Where is my tent?'],
          ['agent', 'Ana', 'It will be with you by Friday.'],
          ['customer', 'Dana', 'Great, it came.'],
        ],
        { complaint: 0.05, irritation: 0 },
      ),
    );
    expect(past).toEqual({ when: null, due: null, told: null, again: false });
  });

  test('it is owned first, and plainly', () => {
    const { text } = composeDraft(
      ask([
        ['customer', 'Dana', 'My boiler is off, when does somebody come?'],
        ['agent', 'Ana', 'Our planner will call you by Wednesday evening.'],
        ['customer', 'Dana', 'It is Friday, nobody called and the boiler is still off.'],
      ]),
    );
    expect(text.split('\n\n')[1]).toMatch(/by Wednesday evening.*sorry|sorry.*by Wednesday evening/);
    expect(text).toContain('the boiler');
  });

  test('a time that the customer was given by somebody else', () => {
    const { text } = composeDraft(
      ask([['customer', 'Dana', 'I was promised my deposit within two weeks and it still has not arrived.']]),
    );
    expect(text).toContain('within two weeks');
  });

  test('never in public', () => {
    const { text } = composeDraft(
      ask(
        [
          ['customer', 'Dana', 'Where is my tent?'],
          ['agent', 'Ana', 'I will tell you by Thursday noon.'],
          ['customer', 'Dana', 'Still nothing, and you do not answer.'],
        ],
        upset,
        'x-reply',
      ),
    );
    expect(text).not.toContain('Thursday');
  });
});

describe('two wishes', () => {
  test('a refund that is only the second way leaves the first one first', () => {
    const request = ask([
      [
        'customer',
        'Dana',
        'My tent has not arrived and we leave on Saturday. If it is not here by then, I want my money back.',
      ],
    ]);
    const { matter, otherwise, thing } = situationOf(request);
    expect([matter, otherwise, thing?.text]).toEqual(['late', true, 'your tent']);
    const { plan } = composeDraft(request);
    expect(plan.map((step) => step.id)).toEqual(expect.arrayContaining(['action', 'otherwise', 'deadline']));
  });

  test.each([
    ['es', 'Mi paquete no ha llegado. Si no llega mañana, quiero el reembolso.'],
    ['fr', "Ma commande n'est pas arrivée. Si vous ne la retrouvez pas, je veux être remboursée."],
  ])('%s', (language, text) => {
    const situation = situationOf(ask([['customer', 'Eva', text]], { ...upset, language }));
    expect([situation.matter, situation.otherwise]).toEqual(['late', true]);
  });

  test('a legal step as an if: the work goes on and those in charge are told', () => {
    const { text, plan } = composeDraft(
      ask(
        [['customer', 'Dana', 'Invoice 7731 was debited twice. If this is not corrected I will go to my solicitor.']],
        { ...upset, flags: ['legal'] },
      ),
    );
    expect(plan.map((step) => step.id)).toEqual(expect.arrayContaining(['action', 'legal']));
    expect(text).toContain('invoice 7731');
    expect(text).not.toMatch(/sorry|apolog|our fault/i);
  });
});

describe('what is coming up for them', () => {
  test.each([
    ['en', 'Our flight leaves on Saturday morning.', 'your flight leaves on Saturday morning'],
    ['en', 'My rent is due on Monday.', 'your rent is due on Monday'],
    ['en', 'The desk arrived on Monday.', null],
    ['es', 'El plazo acaba el lunes.', 'el plazo acaba el lunes'],
    ['fr', 'Mon dossier ferme vendredi.', 'votre dossier ferme vendredi'],
    ['fr', 'La piscine est encore fermée ce week-end.', null],
  ])('%s: %s', (language, text, stake) => {
    const { told } = situationOf(ask([['customer', 'Dana', text]], { ...upset, language }));
    expect(told.stake).toBe(stake);
  });
});

describe('counting and naming', () => {
  test.each([
    ['en', 'Third "delivery attempt" today', 'a third delivery attempt'],
    ['en', 'power out, third time this month', 'the third time this month'],
    ['en', 'my third child', null],
    ['es', 'es la tercera vez este mes', 'la tercera vez este mes'],
    ['fr', 'troisième fois ce mois-ci', 'la troisième fois ce mois-ci'],
  ])('%s: %s', (language, text, count) => {
    expect(packFor(language)?.grammar.counted(text)).toBe(count);
  });

  test.each([
    ['en', 'Invoice', 'invoice 77'],
    ['en', null, 'reference 77'],
    ['es', 'pedido', 'el pedido 77'],
    ['es', 'cosa', 'la referencia 77'],
    ['fr', 'Commande', 'la commande 77'],
  ])('%s: the customer’s word %s', (language, word, named) => {
    expect(packFor(language)?.grammar.numbered(word, '77')).toBe(named);
  });

  test.each([
    ['Mrs Grant', 'Mrs Grant'],
    ['Mme Arnaud', 'Mme Arnaud'],
    ['Mrs Olga Brandt', null],
    ['Dana', null],
    [null, null],
  ])('a title with a family name: %s', (raw, name) => {
    expect(titledName(raw)).toBe(name);
  });

  test('whom we have addressed by title stays so', () => {
    const { text } = composeDraft(
      ask(
        [
          ['customer', 'Hélène Marchetti', 'Où est mon remboursement ?'],
          ['agent', 'Ana', 'Bonjour Madame Marchetti,\n\nJe regarde.'],
          ['customer', 'Hélène Marchetti', "Je n'ai toujours rien reçu."],
        ],
        { ...upset, language: 'fr' },
      ),
    );
    expect(text).toMatch(/^Bonjour Madame Marchetti,/);
  });

  test('a few words on our question are noted in a chat', () => {
    const { text } = composeDraft(
      ask(
        [
          ['customer', 'Kavya', 'i am locked out'],
          ['agent', 'Ana', 'Which hut are you at?'],
          ['customer', 'Kavya', 'Kestrel hut'],
        ],
        { urgency: 70 },
        'live-chat',
      ),
    );
    expect(text).toContain('Kestrel hut, noted.');
  });
});
