// Contact cards go, sign-offs stay.
import { describe, expect, it } from 'vitest';
import { withoutCard, withoutHistory } from '../../../lib/dom/card.ts';

const said = 'The lamps have the wrong plugs.';
const card = 'Marguerite Oyelaran\nHead of Workplace, North Quay\nT +44 20 5550 0142\nnorthquay.example';

describe('withoutCard', () => {
  it('cuts the contact lines under the name', () => {
    expect(withoutCard(`${said}\n\n${card}`, 'Marguerite Oyelaran')).toBe(said);
    expect(withoutCard(`${said}\n\nBest,\nMarguerite\n\n${card}`, 'Marguerite Oyelaran')).toBe(
      `${said}\n\nBest,\nMarguerite`,
    );
    expect(withoutCard(`${said}\nDana Whitfield, Office\nwww.firm.example`, 'Dana Whitfield')).toBe(said);
  });

  it('keeps a sign-off with the name alone, and what the writer says after it', () => {
    expect(withoutCard(`${said}\n\nBest,\nDana Whitfield`, 'Dana Whitfield')).toBe(`${said}\n\nBest,\nDana Whitfield`);
    const after = `${said}\nDana Whitfield\nPS: my number is the same as always, and I would like to hear from you before the week is over.`;
    expect(withoutCard(after, 'Dana Whitfield')).toBe(after);
  });

  it('keeps a text that is nothing but a name and a number, and every text of an unknown writer', () => {
    expect(withoutCard(card, 'Marguerite Oyelaran')).toBe(card);
    expect(withoutCard(`${said}\n${card}`, null)).toBe(`${said}\n${card}`);
  });

  it('is quick on long texts', () => {
    const long = `${'a b\n'.repeat(200_000)}${card}`;
    expect(withoutCard(long, 'Marguerite Oyelaran').endsWith('a b')).toBe(true);
  });
});

describe('withoutHistory', () => {
  const own = 'The leg is oak.\n\nTeodora';
  it.each([
    'De: "Apoio" <apoio@roble.example>\nEnviadas: 18/11/2026 9:32\nAssunto: Re: Perna',
    'Von: Apoio\nGesendet: Montag, 10:00\nBetreff: Bein',
    'From: help@roble.example\nDate: 18 Nov 2026',
  ])('ends at the headers of the answered message: %s', (headers) => {
    expect(withoutHistory(`${own}\n\n${headers}\nWe send a new one.`)).toBe(own);
  });

  it('keeps what only begins like a header, and a text that has nothing before it', () => {
    expect(withoutHistory('Two days.\nFrom: Leeds it came late.\nWhy?')).toBe(
      'Two days.\nFrom: Leeds it came late.\nWhy?',
    );
    expect(withoutHistory('From: a@b.example\nDate: 18 Nov 2026\nHello')).toBe(
      'From: a@b.example\nDate: 18 Nov 2026\nHello',
    );
  });
});
