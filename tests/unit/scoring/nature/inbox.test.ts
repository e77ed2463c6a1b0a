import { describe, expect, it } from 'vitest';
import type { IntentId } from '../../../../lib/domain/reading.ts';
import { readNature } from '../../../../lib/scoring/nature/index.ts';

/** What a person who knows the rubric would say: the bounds of urgency and irritation, and the topic where it is plain. */
type Expected = readonly [
  text: string,
  urgency: readonly [number, number],
  irritation: readonly [number, number],
  topic?: IntentId,
];

const CALM = [0, 12] as const;
const CROSS = [18, 70] as const;
const NOTHING = [0, 20] as const;
const ORDINARY = [11, 50] as const;
const SOON = [30, 75] as const;
const NOW = [60, 100] as const;

const inbox: readonly Expected[] = [
  ['@AcmeAir thanks for the upgrade, the crew on AC201 were lovely', NOTHING, CALM, 'praise'],
  ['My kid’s birthday is tomorrow and the bike you promised is still in your warehouse', SOON, CROSS],
  ['I’ve been a customer for 12 years and this is how you treat me?', ORDINARY, CROSS, 'complaint'],
  [
    'You cancelled my flight and rebooked me on one that leaves in 40 minutes. I’m in a taxi!',
    NOW,
    [0, 40],
    'delivery',
  ],
  ['Is there any way to change the delivery address? I moved last week.', ORDINARY, CALM],
  ['I just got an email saying my password was changed. I didn’t do that.', NOW, CALM, 'account'],
  ['I wish to lodge a formal complaint regarding the conduct of your technician.', ORDINARY, CROSS, 'complaint'],
  ['The coffee machine leaks water onto the counter every morning.', ORDINARY, CALM],
  ['Hi, I’d love to know if you ship to Norway!', ORDINARY, CALM],
  ['Worst. Airline. Ever.', NOTHING, CROSS, 'complaint'],
  ['Not bad at all, pleasantly surprised', NOTHING, CALM],
  ['please stop sending me marketing emails', ORDINARY, [0, 30]],
  ['My invoice shows 3 licences but we only have 2 users.', ORDINARY, CALM, 'billing'],
  ['Production is down for all our users since 9:02 UTC, error 503 on every request', SOON, CALM, 'outage'],
  ['fix your damn app', NOTHING, CROSS],
  ['Why is my bill $80 higher than last month?', ORDINARY, CALM, 'billing'],
  ['No one has called me back. I was told Tuesday. It’s Thursday.', ORDINARY, CROSS],
  ['LOVE the new flavor omg', NOTHING, CALM, 'praise'],
  ['Someone keeps trying to log into my account from Brazil', NOW, CALM, 'account'],
  ['No me dejan hablar con nadie y ya van cuatro llamadas', ORDINARY, CROSS, 'complaint'],
  ['El envío llegó antes de lo previsto, un diez', NOTHING, CALM],
  ['Se me ha roto la correa del reloj, ¿tiene garantía?', ORDINARY, CALM],
  ['Llevo desde el lunes sin internet y trabajo desde casa', SOON, CALM, 'outage'],
  ['Bonjour, le siège auto de mon bébé a une sangle qui lâche, c’est dangereux', NOW, CALM],
  ['La chaudière est en panne et il fait 12 degrés chez nous avec un nourrisson', SOON, CALM],
  ['C’est la quatrième fois que je vous écris, vous vous moquez du monde', ORDINARY, [36, 90], 'complaint'],
  ['Super accueil au magasin de Lyon, merci à Karim', NOTHING, CALM, 'praise'],
  ['Peut-on payer en trois fois ?', ORDINARY, CALM, 'billing'],
  ['Der Techniker ist zum zweiten Mal nicht erschienen. Ich habe extra Urlaub genommen!', SOON, CROSS],
  ['Habt ihr die Jacke auch in XL?', ORDINARY, CALM],
  ['Mein Flug geht in drei Stunden und der Check-in funktioniert nicht', NOW, CALM],
  ['Vielen Dank für die schnelle Hilfe, alles bestens', NOTHING, CALM, 'praise'],
  ['Toll, jetzt ist auch noch der Ersatz kaputt', ORDINARY, CROSS],
  ['Minha fatura veio com o dobro do valor', ORDINARY, CALM, 'billing'],
  ['O entregador foi super simpático', NOTHING, CALM],
  ['Il tecnico non si è presentato e nessuno mi ha avvisato', ORDINARY, CALM],
  ['Complimenti, prodotto arrivato in due giorni e ben imballato', NOTHING, CALM, 'praise'],
  ['Mi avete staccato la luce per errore e ho mia madre con l’ossigeno', NOW, CALM],
  ['De monteur is weer niet komen opdagen, ik heb hier de hele dag op gewacht', SOON, CROSS],
  ['Kan ik met een cadeaubon betalen?', ORDINARY, CALM],
  ['Mijn rekening is leeggehaald, help!', NOW, CALM, 'account'],
  ['Fijne winkel, vriendelijk personeel', NOTHING, CALM, 'praise'],
];

function expectWithin(level: number | null, [low, high]: readonly [number, number], what: string): void {
  expect(level, what).toBeGreaterThanOrEqual(low);
  expect(level, what).toBeLessThanOrEqual(high);
}

describe('an inbox as people write', () => {
  const rows = inbox.map(([text, urgency, irritation, topic]) => ({ text, urgency, irritation, topic }));

  it.each(rows)('$text', ({ text, urgency, irritation, topic }) => {
    expect(text.length).toBeGreaterThan(0);
    const reading = readNature(text);
    const why = JSON.stringify([reading.urgency.evidence, reading.irritation.evidence]);
    expectWithin(reading.urgency.level, urgency, why);
    expectWithin(reading.irritation.level, irritation, why);
    if (topic) expect(reading.intents[0]?.id).toBe(topic);
  });

  it('puts what cannot wait on top', () => {
    const levels = inbox.map(([text, [low]]) => ({ low, level: readNature(text).urgency.level! }));
    const pressing = levels.filter(({ low }) => low === NOW[0]).map(({ level }) => level);
    const idle = levels.filter(({ low }) => low === NOTHING[0]).map(({ level }) => level);
    expect(Math.min(...pressing)).toBeGreaterThan(Math.max(...idle) + 30);
  });

  it('gives the same reading twice', () => {
    for (const [text] of inbox) expect(readNature(text)).toEqual(readNature(text));
  });
});
