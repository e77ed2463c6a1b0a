import { describe, expect, it } from 'vitest';
import { checks } from '../../../lib/review/checks/index.ts';
import { lightLanguage } from '../../../lib/review/language.ts';
import { lookAt } from '../../../lib/review/look.ts';
import { moodOf } from '../../../lib/review/mood.ts';
import { findSpans, phrases, plainSigns } from '../../../lib/review/phrases.ts';
import { isCourtesy, sentencesOf, substance } from '../../../lib/review/sentences.ts';
import { namesTime } from '../../../lib/review/time-words.ts';
import { good } from './good.ts';
import { reading, talk } from './talk.ts';

describe('the language of a text', () => {
  it.each([
    ['Where is my order? It should have been here on Monday.', 'en'],
    ['¿Dónde está mi pedido? Llevo tres días esperando.', 'es'],
    ["Où est ma commande ? Je l'attends depuis trois jours, merci.", 'fr'],
    ['Wo ist meine Bestellung? Ich warte seit drei Tagen auf das Paket.', 'de'],
    ['Onde está o meu pedido? Não recebi nada, obrigada.', 'pt'],
    ['Dov’è il mio ordine? Non ho ricevuto niente, grazie.', 'it'],
    ['注文はどこですか。まだ届きません。', 'ja'],
    ['Где мой заказ?', 'ru'],
  ])('%s', (text, language) => {
    expect(lightLanguage(text)).toBe(language);
  });

  it.each(['', 'ok', 'LX-20', '👍👍', 'Ridgeline 2', 'https://larkspur.example/status'])(
    '%j cannot be told',
    (text) => {
      expect(lightLanguage(text)).toBeNull();
    },
  );

  it('is told right for every good reply that is long enough', () => {
    for (const { asks, reply } of good) {
      const [a, b] = [lightLanguage(plainSigns(asks)), lightLanguage(plainSigns(reply))];
      expect(a === null || b === null || a === b).toBe(true);
    }
  });
});

describe('the state of the customer', () => {
  it.each([
    ['This is outrageous, I want my money back', 'angry'],
    ['WHERE IS MY PARCEL', 'angry'],
    ['¡Qué vergüenza de servicio!', 'angry'],
    ["C'est inadmissible", 'angry'],
    ['Das ist eine Unverschämtheit', 'angry'],
    ['I am a bit disappointed with the colour', 'upset'],
    ['Sigo sin recibir el paquete', 'upset'],
    ['My mother passed away in May', 'grave'],
    ['Il y a une fuite de gaz', 'grave'],
    ['Could you send the invoice?', 'calm'],
    ['Love it, thank you so much', 'happy'],
  ])('%s', (text, mood) => {
    expect(moodOf(text, null)).toBe(mood);
  });

  it('is the full reading where there is one, except for what is grave', () => {
    expect(moodOf('Could you send the invoice?', reading(80))).toBe('angry');
    expect(moodOf('Could you send the invoice?', reading(35))).toBe('upset');
    expect(moodOf('This is outrageous', reading(5))).toBe('calm');
    expect(moodOf('This is outrageous', reading(null))).toBe('angry');
    expect(moodOf('My father died', reading(0))).toBe('grave');
    expect(moodOf('x', { ...reading(0), flags: ['safety'] })).toBe('grave');
  });
});

describe('sentences', () => {
  it('end at signs and lines, not inside numbers and addresses', () => {
    const text = 'It costs 14.90 EUR. See larkspur.example for more!\nTom';
    expect(sentencesOf(text).map((s) => s.text)).toEqual([
      'It costs 14.90 EUR.',
      'See larkspur.example for more!',
      'Tom',
    ]);
    for (const { text: part, start } of sentencesOf(text))
      expect(text.slice(start).trimStart().startsWith(part)).toBe(true);
    expect(sentencesOf(' \n ')).toEqual([]);
  });

  it('knows manners from substance', () => {
    expect(
      ['Hello Dana,', 'We are so sorry.', 'Un saludo,', '^AB', '👍', 'We have received your message.'].every(
        isCourtesy,
      ),
    ).toBe(true);
    expect(['I am sorry, I have sent it.', 'Shipping is 14 EUR.', 'Sí, claro.'].some(isCourtesy)).toBe(false);
    expect(substance(sentencesOf('Hello Dana,\n\nIt ships today.\n\nBest wishes,\nTom')).map((s) => s.text)).toEqual([
      'It ships today.',
    ]);
  });
});

describe('times', () => {
  it.each([
    'today',
    'within 2 days',
    '3 to 5 days',
    'by 14:20',
    'on Thursday',
    'mañana',
    'en 24 horas',
    'sous 3 jours',
    'in drei Tagen',
    '4 December',
    'as soon as it is back',
    '12.11.2026',
  ])('%s', (text) => {
    expect(namesTime(text)).toBe(true);
  });

  it.each(['soon', 'as soon as possible', 'shortly', 'lo antes posible', 'bald', 'in due course', ''])(
    '%j is none',
    (text) => {
      expect(namesTime(text)).toBe(false);
    },
  );
});

describe('phrases', () => {
  it('begin and end at the border of a word in any script, over a line break', () => {
    const found = (text: string) => findSpans(text, plainSigns(text), phrases('calm down\nmüde')).map((s) => s.text);
    expect(found('Please calm\ndown. ermüdet müde')).toEqual(['calm\ndown', 'müde']);
    expect(found('becalm downs')).toEqual([]);
  });

  it('keep offsets when signs are made plain', () => {
    const text = '‘it’s’\u00a0here';
    expect(plainSigns(text)).toBe("'it's' here");
    expect(plainSigns(text)).toHaveLength(text.length);
  });
});

describe('the look', () => {
  it('knows a public place by the message and by the channel', () => {
    expect(lookAt('x', talk('hi', 'x-reply'), null).isPublic).toBe(true);
    expect(lookAt('x', talk('hi', 'email'), null).isPublic).toBe(false);
  });

  it('hands every check the same, and no check changes it', () => {
    const look = Object.freeze(lookAt('I am sorry. It ships today.', talk('Where is my tent?', 'email'), null));
    const twice = () => checks.flatMap((check) => check(look));
    expect(twice()).toEqual(twice());
  });
});
