import { describe, expect, test } from 'vitest';
import { composeDraft } from '../../../lib/drafting/index.ts';
import { packFor, packs } from '../../../lib/drafting/languages/index.ts';
import { situationOf } from '../../../lib/drafting/situation/index.ts';
import { matterFor } from '../../../lib/drafting/situation/matter.ts';
import { kindOf, thingOf } from '../../../lib/drafting/situation/thing.ts';
import { ask, conversation, nature } from './making.ts';

const grammar = (language: string) => {
  const pack = packFor(language);
  if (pack === null) throw new Error(language);
  return pack.grammar;
};

const about = (text: string, parts: Parameters<typeof nature>[0] = {}, subject: string | null = null) => {
  const { matter, thing } = situationOf({
    conversation: conversation('email', [['customer', 'Dana', text]], { subject }),
    nature: nature({ complaint: 0.7, ...parts }),
  });
  return [matter, thing?.text ?? null];
};

describe('an incidental noun is not the thing', () => {
  test.each([
    ['en', 'I have been sitting next to the door since eight'],
    ['en', 'we waited outside the hotel'],
    ['en', 'our auditors close the quarter on Thursday'],
    ['en', 'I am going to see my landlord'],
    ['es', 'parece un chicle'],
    ['es', 'estoy al lado de la puerta'],
    ['fr', "j'attends à côté de la porte"],
    ['fr', 'mon voisin est passé'],
  ])('%s: %s', (language, text) => {
    expect(thingOf([text], grammar(language))).toBeNull();
  });

  test('the noun of the matter wins over one that is only mentioned', () => {
    expect(about('My parcel is late. I live above the bakery with the blue door.')).toEqual(['late', 'your parcel']);
    expect(about('Transfer sent on Monday, my rent is due on Friday and it has not arrived.', {}, 'Transfer')).toEqual([
      'status',
      'your transfer',
    ]);
  });

  test('a noun without a list counts where it is owned and fails, or stands in the subject', () => {
    expect(thingOf(['my grommet stopped working'], grammar('en'))?.text).toBe('your grommet');
    expect(thingOf(['I have a question about the grommet'], grammar('en'))?.text).toBe('the grommet');
    expect(thingOf(['we saw the grommet yesterday'], grammar('en'))).toBeNull();
  });

  test('their bill stays theirs, our app is ours', () => {
    expect(thingOf(['your estimated bill is double'], grammar('en'))?.text).toBe('your estimated bill');
    expect(thingOf(['your app crashes'], grammar('en'))?.text).toBe('our app');
  });

  test('French articles that melt into their noun', () => {
    expect(thingOf(["L'ascenseur est en panne"], grammar('fr'))?.text).toBe("l'ascenseur");
  });
});

describe('the kind of a thing settles the matter', () => {
  test.each([
    ['late', 'paper', 'status'],
    ['late', 'travel', 'disruption'],
    ['faulty', 'home', 'repair'],
    ['missing', 'plan', 'status'],
    ['late', 'goods', 'late'],
    ['cancel', null, 'cancel'],
  ] as const)('%s and %s is %s', (matter, kind, settled) => {
    expect(matterFor(matter, kind)).toBe(settled);
  });

  test.each([
    ['My passport application has not arrived', ['status', 'your passport application']],
    ['The boiler has been off since Sunday and nobody came', ['repair', 'the boiler']],
    ['My card was blocked this morning', ['blocked', 'your card']],
    ['Our flight was cancelled at the gate', ['disruption', 'your flight']],
    ['There is a payment that I did not authorise', ['fraud', null]],
    ['I am locked out and it is getting dark here', ['stuck', null]],
    ['We waited an hour and the soup was cold', ['experience', 'the soup']],
  ])('%s', (text, wanted) => {
    expect(about(text)).toEqual(wanted);
  });

  test('every kind that a matter names is known by nouns of every language', () => {
    for (const { matters, grammar: known } of packs) {
      const kinds = new Set(known.kinds.values());
      for (const words of Object.values(matters)) for (const kind of words.kinds ?? []) expect(kinds).toContain(kind);
    }
  });

  test('plural and singular are one noun', () => {
    expect([
      kindOf('flights', grammar('en')),
      kindOf('vuelos', grammar('es')),
      kindOf('billets', grammar('fr')),
    ]).toEqual(['travel', 'travel', 'stay']);
  });
});

describe('questions', () => {
  test.each([
    [
      'en',
      'Does the tumble dryer step also work for wool, or only for down?',
      'whether the tumble dryer step also works for wool',
    ],
    ['en', 'Will it be here by Friday, yes or no?', 'whether it will be here by Friday'],
    ['en', 'Could you let me know by Friday whether the prices still hold?', 'whether the prices still hold'],
    ['en', 'Is there a workaround?', 'whether there is a workaround'],
    ['en', 'Who should we ask?', 'who you should ask'],
    ['es', '¿Va a venir alguien o no?', 'si va a venir alguien'],
    ['fr', 'Serait-il possible de passer à trois nuits ?', "s'il est possible de passer à trois nuits"],
    ['fr', 'Quand sera-t-elle rétablie ?', 'quand elle sera rétablie'],
  ])('%s: %s', (language, question, asked) => {
    const { told } = situationOf(ask('email', 'Dana', question, { language, intents: ['question'] }));
    expect(told.asked).toEqual([asked]);
  });

  test('two questions in one sentence are two', () => {
    const { told } = situationOf(ask('email', 'Dana', 'Does the price change, and can we pay by invoice?'));
    expect(told.asked).toEqual(['whether the price changes', 'whether you can pay by invoice']);
  });

  test.each(['Do you lot actually maintain anything??', 'Do you have any idea what that costs?', 'Is anyone there?'])(
    'a question that only scolds is no question: %s',
    (question) => {
      const { told } = situationOf(ask('email', 'Dana', question, { irritation: 60, complaint: 0.9 }));
      expect(told.asked).toEqual([]);
    },
  );
});

describe('regret', () => {
  test('a half that is neutral is not regretted', () => {
    const text = 'My mum is 81 and her panic alarm stopped working.';
    const draft = composeDraft(ask('email', 'Yusuf', text, { complaint: 0.8, irritation: 35, tones: ['frustrated'] }));
    expect(draft.text).not.toMatch(/sorry[^.]*81|81[^.]*sorry/);
    expect(draft.text).toContain('panic alarm');
  });

  test('irony about a failure is not thanked for', () => {
    const text = 'Brilliant. Bins not collected for the third week running. Rats are delighted.';
    const glad = { tones: ['pleased' as const], complaint: 0.06, intents: ['praise' as const] };
    const draft = composeDraft(
      ask('facebook-comment', 'Colin', text, {
        ...glad,
        sentiment: { negative: 0.1, neutral: 0.1, positive: 0.8, label: 'positive' },
      }),
    );
    expect(draft.text).not.toMatch(/thank|kind of you|good to read/i);
    expect(draft.text).toContain('third week');
  });
});
