import { describe, expect, test } from 'vitest';
import { packFor, packs } from '../../../lib/drafting/languages/index.ts';
import { thingOf } from '../../../lib/drafting/situation/thing.ts';

const grammar = (language: string) => {
  const pack = packFor(language);
  if (pack === null) throw new Error(language);
  return pack.grammar;
};

describe('what it is about', () => {
  test.each([
    ['en', 'I ordered a blue tent last week', 'your blue tent'],
    ['en', 'my espresso machine stopped heating', 'your espresso machine'],
    ['en', 'I use a screen reader and the form fails', 'the form'],
    ['en', 'My husband told me the kettle leaks', 'the kettle'],
    ['en', 'MY WASHING MACHINE IS BROKEN', 'your washing machine'],
    ['en', 'your app is slow', 'our app'],
    ['en', 'where is my order', 'your order'],
    ['en', 'my order of running shoes is late', 'your order of running shoes'],
    ['en', 'I bought running shoes', 'your running shoes'],
    ['en', 'I have had enough of my life', null],
    ['en', 'the 28th was bad', null],
    ['es', 'mi lavadora pierde agua', '[tu|su] lavadora'],
    ['es', 'la tienda de campaña que pedí', 'la tienda de campaña'],
    ['es', 'compré una mochila verde', '[tu|su] mochila'],
    ['fr', 'mon sèche-linge ne marche plus', 'votre sèche-linge'],
    ['fr', "j'ai commandé une table de jardin", 'votre table de jardin'],
    ['fr', 'mes écouteurs sont en panne', 'vos écouteurs'],
    ['fr', 'mon mari est fâché', null],
  ])('%s: %s', (language, text, thing) => {
    expect(thingOf([text], grammar(language))?.text ?? null).toBe(thing);
  });
});

describe('told back', () => {
  test.each([
    ['en', 'my tent arrived with a torn seam', 'your tent arrived with a torn seam'],
    ['en', 'MY TENT ARRIVED TORN TODAY', 'your tent arrived torn today'],
    ['en', 'I have been waiting for three weeks', 'you have been waiting for three weeks'],
    ['en', "I'm locked out of my account", 'you are locked out of your account'],
    ['en', 'I was charged twice', 'you were charged twice'],
    ['en', 'you stole my money from me', null],
    ['en', 'I want my money back now', null],
    ['en', 'my lawyer will report this', null],
    ['en', 'bad', null],
    ['es', 'mi lavadora pierde agua', 'su lavadora pierde agua'],
    ['es', 'llevo dos semanas esperando', 'lleva dos semanas esperando'],
    ['es', 'pedí una mochila y nada', 'pidió una mochila y nada'],
    ['es', 'sois una panda de ladrones', null],
    ['es', 'ayer hablé con la tienda', null],
    ['fr', "mon colis n'est pas arrivé", "votre colis n'est pas arrivé"],
    ['fr', "j'attends depuis trois semaines", 'vous attendez depuis trois semaines'],
    ['fr', "je n'ai rien reçu depuis lundi", "vous n'avez rien reçu depuis lundi"],
    ['fr', 'vous êtes des voleurs ici', null],
    ['fr', 'je voudrais mon argent maintenant', null],
  ])('%s: %s', (language, clause, told) => {
    expect(grammar(language).retell(clause, true)).toBe(told);
  });

  test.each([
    ['en', 'your driver found my passport', 'our driver found your passport'],
    ['en', 'the breakfast was wonderful', 'the breakfast was wonderful'],
    ['en', 'but the room was not clean', null],
    ['fr', 'votre technicien a tout réparé', 'notre technicien a tout réparé'],
  ])('praise, %s: %s', (language, clause, told) => {
    expect(grammar(language).retellPraise(clause, true)).toBe(told);
  });
});

describe('questions turned round', () => {
  test.each([
    ['en', 'Do you ship to Norway?', 'whether we ship to Norway'],
    ['en', 'When will it arrive?', 'when it will arrive'],
    ['en', 'How do I return them?', 'how you can return them'],
    ['en', 'Could you tell me if my order was sent?', 'whether your order was sent'],
    ['en', 'Why was I charged twice?', 'why you were charged twice'],
    ['en', 'Does the tripod fit a full-frame camera?', 'whether the tripod fits a full-frame camera'],
    ['en', 'Is it compatible with my phone?', 'whether it is compatible with your phone'],
    ['en', 'What are your opening hours?', 'our opening hours'],
    ['en', 'Any plans for a widget?', 'whether there are any plans for a widget'],
    ['en', 'Can you send me the invoice?', 'whether we can send you the invoice'],
    ['en', 'Are you serious?', null],
    ['en', 'How is this acceptable?', null],
    ['en', 'what the hell?', null],
    ['es', '¿Cuándo llega mi pedido?', 'cuándo llega su pedido'],
    ['es', '¿Enviáis a Canarias?', 'si enviamos a Canarias'],
    ['es', '¿Me pueden decir dónde está?', 'dónde está'],
    ['es', '¿Cuándo podéis mandar un técnico?', 'cuándo podemos mandar un técnico'],
    ['es', '¿Os parece normal?', null],
    ['es', '¿Por qué no contestáis?', null],
    ['fr', 'Livrez-vous en Corse ?', 'si nous livrons en Corse'],
    ['fr', 'Quand arrivera mon canapé ?', 'quand arrivera votre canapé'],
    ['fr', 'Comment puis-je le renvoyer ?', 'comment vous pouvez le renvoyer'],
    ['fr', 'Pouvez-vous me dire où est mon colis ?', 'où est votre colis'],
    ['fr', 'Vous vous moquez de qui ?', null],
  ])('%s: %s', (language, question, asked) => {
    expect(grammar(language).indirect(question, true)).toBe(asked);
  });
});

describe('deadlines and waiting', () => {
  test.each([
    ['en', 'I need it by Friday please', 'by Friday'],
    ['en', 'We leave on Friday', 'before you leave on Friday'],
    ['es', 'lo necesito antes del viernes', 'antes del viernes'],
    ['fr', 'il me le faut pour samedi', 'pour samedi'],
    ['en', 'it arrived on Friday', null],
  ])('%s: %s', (language, text, deadline) => {
    expect(grammar(language).deadline(text)).toBe(deadline);
  });

  test('a span is found where somebody waits', () => {
    expect(grammar('en').waited.exec("it's been 5 weeks")?.[1]).toBe('5 weeks');
    expect(grammar('es').waited.exec('llevo dos semanas esperando')?.[1]).toBe('dos semanas');
    expect(grammar('fr').waited.exec('depuis 6 semaines')?.[1]).toBe('6 semaines');
  });
});

describe('packs', () => {
  test.each(packs.map((pack) => [pack.language, pack] as const))('%s is whole', (_, pack) => {
    for (const [id, words] of Object.entries(pack.matters)) {
      expect([id, new Set(words.does).size, new Set(words.sorry).size]).toEqual([id, 3, 3]);
      expect(words.signs.flags).toContain('g');
      expect([...words.does, ...words.sorry, words.next, words.need].join(' ')).not.toMatch(/[!]|\bTODO\b/);
    }
    for (const [id, phrase] of Object.entries(pack.phrases)) {
      if (Array.isArray(phrase) && id !== 'capital') expect([id, new Set(phrase).size]).toEqual([id, 3]);
    }
  });

  test('all packs have the slots of English', () => {
    const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]?.toLowerCase());
    const [english, ...others] = packs;
    for (const pack of others) {
      for (const id of [
        'actNeed',
        'actRoute',
        'lookUp',
        'orderSeen',
        'lastOrder',
        'thanksFor',
        'deadline',
        'waited',
      ] as const) {
        const wanted = new Set(slots(english!.phrases[id][0]));
        for (const phrase of pack.phrases[id])
          expect([pack.language, id, new Set(slots(phrase))]).toEqual([pack.language, id, wanted]);
      }
    }
  });
});
