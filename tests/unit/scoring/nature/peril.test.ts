import { describe, expect, it } from 'vitest';
import { lexiconTexts } from '../../../../lib/scoring/nature/lexica.ts';
import { parseLexicon } from '../../../../lib/scoring/nature/lexicon.ts';
import { readByRules } from '../../../../lib/scoring/nature/read.ts';

const read = (text: string) => readByRules(text).reading;
const urgency = (text: string) => read(text).urgency.level ?? Number.NaN;

const DANGERS = [
  'Hello, sorry to ask, my daughter is locked inside your changing room and I hear her crying. Could you send somebody?',
  'Excuse me, a woman in your sauna has collapsed next to my mother, please call somebody.',
  'Good morning, there are flames behind the vending machine on platform two, could you look please?',
  'Hi, someone keeps banging on my cabin and will not leave, please send security.',
  'Sorry to bother you, our two year old swallowed a magnet from your set ten minutes ago. What should we do?',
  'Hello, somebody is emptying my wallet as I write, could you stop it please?',
  'Verzeihung, meine Oma ist in Ihrem Bad gestürzt und reagiert nicht. Könnten Sie bitte jemanden schicken?',
  'Guten Abend, hinter Ihrem Automaten schlagen Flammen hoch, könnten Sie bitte nachsehen?',
  'Perdone, mi abuela se desmayó en su tienda, ¿pueden venir por favor?',
  'Bonjour, pardon, ma mère s’est évanouie dans votre magasin, pouvez-vous envoyer quelqu’un ?',
  'Scusi, mia nonna è svenuta nel vostro negozio, potete mandare qualcuno per favore?',
  'Sorry dat ik stoor, mijn oma is flauwgevallen in uw winkel, kunt u iemand sturen alstublieft?',
  'Desculpe, minha avó desmaiou na loja de vocês, podem mandar alguém, por favor?',
];

describe('a danger that no phrase names', () => {
  it.each(DANGERS)('is urgent in %s', (text) => {
    expect(urgency(text)).toBeGreaterThanOrEqual(55);
    expect(read(text).irritation.level ?? 0).toBeLessThan(40);
  });

  it('shows the words it stands on', () => {
    const text = 'Hello, my daughter is locked inside your changing room, could you come please?';
    const reason = read(text).urgency.evidence.find(({ says }) => says === 'somebody is cut off from help');
    expect(reason?.text).toBe('daughter is locked inside');
    expect(text.slice(reason!.start, reason!.end)).toBe(reason?.text);
    expect(read(text).flags).toContain('safety');
  });

  it('needs both halves', () => {
    const both = urgency('Please help, my daughter is locked inside your changing room.');
    expect(urgency('Please help, my daughter is inside your changing room.')).toBeLessThan(both - 20);
    expect(urgency('Please help, my coat is locked inside your changing room.')).toBeLessThan(both - 20);
  });
});

describe('no danger', () => {
  it.each([
    ['denied', 'Could you send the form please? Nobody in my family, my mother least of all, was not dizzy or hurt.'],
    ['an imagined case', 'What happens if my child is locked inside the ski box? Can you tell me?'],
    ['praise', 'My daughter was locked inside the locker room and your guard was fantastic, wonderful, thank you.'],
    ['thanks and nothing else', 'My mother was dizzy in your shop, your people were with her. Thank you.'],
    [
      'halves far apart',
      `My daughter wrote to you. ${'It was a fine day in town. '.repeat(8)}The bike is locked inside.`,
    ],
  ])('where it is %s', (_, text) => {
    expect(urgency(text)).toBeLessThan(50);
  });

  it('is not looked for in a long letter, where such words stand together by chance', () => {
    const long = `${'We bought the table in spring and it was fine. '.repeat(12)}My daughter is locked inside, please answer.`;
    expect(read(long).urgency.evidence.map(({ says }) => says)).not.toContain('somebody is cut off from help');
  });

  it('is not counted twice where a phrase has found it', () => {
    const says = read('My mother is unconscious and cannot breathe, please help.').urgency.evidence.map(
      (one) => one.says,
    );
    expect(says).toContain('danger for a person');
    expect(says).not.toContain('somebody may be hurt');
  });
});

describe('the words of danger', () => {
  it.each(Object.keys(lexiconTexts))('stand in %s, each kind of them', (language) => {
    const marks = lexiconTexts[language]!.map(parseLexicon).flatMap(({ blocks }) =>
      blocks.flatMap(({ cue }) => [...cue.marks]),
    );
    for (const mark of ['hurt', 'frail', 'stranger', 'assault', 'taking', 'blaze', 'shut', 'harsh', 'now'])
      expect(marks).toContain(mark);
  });
});
