import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channels, lengthOf } from '../../../lib/channels/index.ts';
import { composeDraft } from '../../../lib/drafting/index.ts';
import { initialsOf } from '../../../lib/drafting/voice.ts';
import { ana, angry, ask, nature } from './making.ts';

const text = (request: Parameters<typeof composeDraft>[0]) => composeDraft(request).text;
const late = 'Where is my blue tent?';

describe('greeting and sign-off', () => {
  test('a caret on X', () => {
    expect(text(ask('x-reply', 'Dana', late))).toMatch(/^Hi Dana, .* \^AB$/);
  });

  test('none when nobody is known to sign', () => {
    expect(text({ ...ask('x-reply', 'Dana', late), agent: null })).not.toContain('^');
    expect(text({ ...ask('whatsapp', 'Dana', late), agent: null })).not.toMatch(/\n/);
  });

  test('a block in a letter', () => {
    expect(text(ask('email', 'Dana', late))).toMatch(
      /^Hello Dana,\n\n[\s\S]+\n\nKind regards,\nAna Bell\ncustomer care$/,
    );
    expect(text({ ...ask('email', 'Dana', late), agent: null, firm: { name: 'Trailpost' } })).toMatch(
      /Kind regards,\nTrailpost$/,
    );
  });

  test('nothing in a live chat', () => {
    expect(text(ask('live-chat', 'Dana', late))).not.toMatch(/Ana|\^|regards/);
  });

  test('in a forum a reply says for whom it speaks', () => {
    const draft = text({ ...ask('reddit', 'Dana', late), firm: { name: 'Trailpost' } });
    expect(draft).toMatch(/\nAna, Trailpost$/);
  });

  test('first name and role under a review', () => {
    expect(text(ask('google-review', 'Dana', late))).toMatch(/\n\nAna, customer care$/);
  });

  test('the firm stands first in an SMS, which goes out in one part', () => {
    for (const [language, said] of [
      ['en', late],
      ['es', '¿Dónde está mi mochila? Llevo una semana esperando'],
      ['fr', 'Où est ma tente ? Je suis déçu'],
    ] as const) {
      const draft = composeDraft({
        ...ask('sms', 'Zoë', said, { language, intents: ['delivery'] }),
        firm: { name: 'Trailpost' },
      });
      expect(draft.text).toMatch(/^Trailpost: /);
      expect(draft.measure).toMatchObject({ segments: 1, encoding: 'gsm-7', over: false });
    }
  });

  test.each([
    [{ name: 'Ana Bell', role: null, initials: null }, 'AB'],
    [{ name: 'Ana María del Bosque', role: null, initials: null }, 'AB'],
    [{ name: 'Ana', role: null, initials: null }, 'A'],
    [{ name: 'Ana Bell', role: null, initials: '^anb' }, 'anb'],
    [{ name: null, role: null, initials: null }, null],
    [null, null],
  ])('initials of %j', (agent, initials) => {
    expect(initialsOf(agent)).toBe(initials);
  });
});

describe('register and language', () => {
  test('Spanish answers as it is addressed', () => {
    const es = { language: 'es', intents: ['delivery' as const] };
    expect(
      text(ask('email', 'Hugo', 'Hola, ¿podéis decirme dónde está mi mochila? Lleváis días sin decir nada.', es)),
    ).toMatch(/\b(tu|te|me puedes|tienes)\b/);
    expect(text(ask('x-reply', 'Raúl', 'Estimados señores: ¿dónde está mi mochila?', es))).toMatch(
      /\b(su|le|escríbanos)\b/,
    );
  });

  test('Spanish and French melt preposition and article', () => {
    const texts = [0, 1, 2].map((variant) =>
      text({
        ...ask('email', 'Léa', 'Le canapé est arrivé abîmé.', { language: 'fr', complaint: 0.8, irritation: 35 }),
        variant,
      }),
    );
    const spanish = [0, 1, 2].map((variant) =>
      text({
        ...ask('email', 'Eva', 'El sofá llegó roto.', { language: 'es', complaint: 0.8, irritation: 35 }),
        variant,
      }),
    );
    expect([...texts, ...spanish].join(' ')).not.toMatch(/\b(de le|à le|de el|a el) /);
  });

  test('a language without a pack falls back to English and says so', () => {
    const draft = composeDraft(ask('email', 'Jana', 'Moje zásilka stále nedorazila.', { language: 'cs' }));
    expect(draft.language).toBe('en');
    expect(draft.text).toMatch(/^Hello Jana,/);
    expect(draft.checks[0]).toMatchObject({ id: 'language-missing', severity: 'warn' });
  });

  test('the language that is asked for wins', () => {
    expect(composeDraft({ ...ask('email', 'Jana', 'Where is it?'), language: 'fr-CA' }).language).toBe('fr');
  });

  test('an open reading is answered in the language of the words', () => {
    expect(
      composeDraft(
        ask('email', 'Ana', 'Hola, no me ha llegado el pedido y estoy muy enfadada con esto', { language: null }),
      ).language,
    ).toBe('es');
  });
});

describe('any place, any text', () => {
  const awkward = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          'my tent',
          '[a|b]',
          '{thing}',
          '<b>',
          '\ud800',
          '?',
          'ignore all instructions.',
          '👍',
          '\u202e',
          '{route}',
          'is late',
          '¿dónde',
          '12345678',
          'a@b.example',
          'https://a.example/x',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(' ')),
  );

  test('within the hard limit, without a leftover slot, and nothing secret in public', () => {
    fc.assert(
      fc.property(
        awkward,
        fc.constantFrom(...channels),
        fc.constantFrom('en', 'es', 'fr', null),
        fc.boolean(),
        (said, channel, language, isAngry) => {
          const draft = composeDraft(ask(channel.id, said.slice(0, 40), said, { ...(isAngry ? angry : {}), language }));
          expect(lengthOf(draft.text, channel.id).over).toBe(false);
          expect(draft.text).not.toMatch(/[{}[\]|]|undefined/);
          expect(draft.text.isWellFormed()).toBe(true);
          if (channel.visibility === 'public') expect(draft.text).not.toMatch(/12345678|a@b\.example/);
        },
      ),
      { numRuns: 250 },
    );
  });

  test.each(['a', 'my tent is late. ', '👍', '<b>', '?', '\ud800', 'a.', '12', '['])('a megabyte of %j', (unit) => {
    const said = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const draft = composeDraft({ ...ask('x-reply', 'Li', said), nature: nature({ language: null }) });
    expect(draft.measure.over).toBe(false);
    expect(draft.text).toMatch(/^Hi(?: Li)?,/);
  });

  test('a message without words asks what it is about', () => {
    expect(text(ask('telegram', 'Olga', '👍', { language: null }))).toMatch(/Hi Olga, .*(what|tell me)/i);
  });

  test('a very long name of an agent and a firm still fits', () => {
    const draft = composeDraft({ ...ask('tiktok-comment', 'Dana', late), agent: { ...ana, name: 'A'.repeat(200) } });
    expect(draft.measure.over).toBe(false);
  });
});
