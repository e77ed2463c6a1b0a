import { describe, expect, it } from 'vitest';
import { promiseIn } from '../../../../lib/scoring/nature/promise.ts';

/** A Monday. */
const MONDAY = Date.parse('2026-11-16T10:00:00Z');
const dateOf = (time: number) => new Date(time).toISOString().slice(0, 16);

describe('a promise of ours', () => {
  it.each([
    ['We will get back to you by Tuesday.', '2026-11-17T23:59'],
    ['Thanks for your patience. Our engineer will be there tomorrow morning.', '2026-11-17T23:59'],
    ['You will hear from us within 24 hours.', '2026-11-17T10:00'],
    ["We'll refund you in 3-5 days", '2026-11-21T10:00'],
    ['You should receive it within five minutes or within two days.', '2026-11-18T10:00'],
    ['I will call you today.', '2026-11-16T23:59'],
    ['Wir melden uns bis Mittwoch bei Ihnen.', '2026-11-18T23:59'],
    ['Sie erhalten das Geld innerhalb von 2 Tagen.', '2026-11-18T10:00'],
    ['Nous vous recontacterons avant jeudi.', '2026-11-19T23:59'],
    ['Vous recevrez le colis sous 48 heures.', '2026-11-18T10:00'],
    ['Le llamaremos mañana.', '2026-11-17T23:59'],
    ['Recibirá el reembolso en 5 días.', '2026-11-21T10:00'],
    ['Retornaremos até sexta-feira.', '2026-11-20T23:59'],
    ['La richiameremo entro venerdì.', '2026-11-20T23:59'],
    ['U ontvangt uw geld binnen 2 dagen.', '2026-11-18T10:00'],
  ])('%s', (text, due) => {
    expect(dateOf(promiseIn(text, MONDAY)!.due)).toBe(due);
  });

  it('counts five working days as a week', () => {
    const days = (text: string) => (promiseIn(text, MONDAY)!.due - MONDAY) / 86_400_000;
    expect(days('The money will be there within 5 working days.')).toBeCloseTo(7, 5);
    expect(days('Das Geld wird innerhalb von 5 Werktagen da sein.')).toBeCloseTo(7, 5);
  });

  it('takes the latest of several', () => {
    const found = promiseIn('I will call you tomorrow. The parcel should arrive by Friday.', MONDAY)!;
    expect(found.words).toBe('Friday');
  });

  it.each([
    'Could you send us the number by Tuesday?',
    'Please reply by Friday or the ticket will be closed.',
    'Your parcel was delivered on Monday.',
    'Thanks, we are looking into it.',
    'We are closed on Sunday.',
    'Bitte senden Sie uns das Foto bis Freitag.',
    '',
  ])('none in: %s', (text) => {
    expect(promiseIn(text, MONDAY)).toBeNull();
  });

  it('stands a very long answer', () => {
    expect(promiseIn('we will '.repeat(100_000), MONDAY)).toBeNull();
    expect(promiseIn(`${'in 1 '.repeat(50_000)}days`, MONDAY)).toBeNull();
  });
});
