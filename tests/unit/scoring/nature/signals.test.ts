import { describe, expect, it } from 'vitest';
import type { FlagId, IntentId } from '../../../../lib/domain/reading.ts';
import { readNature } from '../../../../lib/scoring/nature/index.ts';

const flagCases: [FlagId, string][] = [
  ['safety', 'The plug is smoking and there is a burning smell'],
  ['safety', 'Sale humo del enchufe desde hace un rato'],
  ['safety', 'Il y a une fuite de gaz dans la cuisine'],
  ['safety', 'Es riecht verbrannt und die Steckdose raucht'],
  ['safety', 'Há um cheiro de gás na cozinha'],
  ['safety', 'C’è odore di gas in cucina'],
  ['safety', 'Er komt rook uit het stopcontact'],
  ['legal', 'You will hear from my lawyer'],
  ['legal', 'Voy a poner una denuncia en consumo'],
  ['legal', 'Je vais porter plainte au tribunal'],
  ['legal', 'Ich schalte meinen Anwalt ein'],
  ['legal', 'Vou ao Procon com o meu advogado'],
  ['legal', 'Mi rivolgo al mio avvocato'],
  ['legal', 'Ik schakel mijn advocaat in'],
  ['churn', 'I am switching to your competitor'],
  ['churn', 'Me doy de baja y me voy a la competencia'],
  ['churn', 'Je passe à la concurrence'],
  ['churn', 'Ich wechsle zur Konkurrenz'],
  ['churn', 'Vou cancelar e vou para a concorrência'],
  ['churn', 'Passo alla concorrenza, avete perso un cliente'],
  ['churn', 'Ik stap over naar een andere aanbieder'],
  ['press', 'I will tell the newspaper and post this everywhere'],
  ['press', 'Lo publicaré en redes sociales'],
  ['press', 'Je vais en parler à la presse'],
  ['press', 'Das geht an die Presse'],
  ['vulnerable', 'My grandmother lives alone and she is disabled'],
  ['vulnerable', 'Mi abuela vive sola'],
  ['vulnerable', 'Ma mère est handicapée'],
  ['vulnerable', 'Meine Oma ist schwerbehindert'],
  ['accessibility', 'Your site does not work with my screen reader'],
  ['accessibility', 'Je suis aveugle et le site n’est pas accessible'],
  ['abuse', 'You are a bunch of idiots'],
  ['abuse', 'Sois unos inútiles'],
  ['repeat', 'I am writing for the third time'],
  ['repeat', 'Escribo por tercera vez'],
  ['repeat', 'Je vous écris pour la troisième fois'],
  ['repeat', 'Ich schreibe zum dritten Mal'],
  ['repeat', 'Escrevo pela terceira vez'],
  ['repeat', 'Scrivo per la terza volta'],
  ['repeat', 'Ik schrijf voor de derde keer'],
];

const intentCases: [IntentId, string][] = [
  ['billing', 'There is a charge on my invoice that I do not understand'],
  ['billing', 'La factura de este mes tiene un importe incorrecto'],
  ['billing', 'Ihre Rechnung ist falsch, der Betrag stimmt nicht'],
  ['delivery', 'My parcel has not arrived, the tracking has not moved'],
  ['delivery', 'Mon colis n’est pas arrivé, le livreur n’est jamais passé'],
  ['delivery', 'Il pacco non è arrivato, il corriere non è passato'],
  ['refund', 'I would like a refund for the jacket that I sent back'],
  ['refund', 'Quiero la devolución de mi dinero'],
  ['refund', 'Ik wil mijn geld terug voor de retourzending'],
  ['cancellation', 'Please cancel my subscription'],
  ['cancellation', 'Je souhaite résilier mon abonnement'],
  ['cancellation', 'Ich möchte meinen Vertrag kündigen'],
  ['outage', 'The app keeps crashing after the update'],
  ['outage', 'O aplicativo não funciona, dá erro'],
  ['outage', 'Das Internet ist ausgefallen'],
  ['account', 'I forgot my password and cannot log in'],
  ['account', 'No puedo entrar en mi cuenta, olvidé la contraseña'],
  ['complaint', 'The waiter was rude and the service was terrible'],
  ['complaint', 'Der Mitarbeiter war sehr unfreundlich'],
  ['praise', 'Thank you so much, Marta was wonderful'],
  ['praise', 'Merci beaucoup, excellent service'],
  ['question', 'What are your opening hours on Sunday?'],
  ['question', 'Tenete la taglia 42? Quali sono gli orari?'],
];

describe('flags', () => {
  it.each(flagCases)('%s: %s', (flag, text) => {
    const reading = readNature(text);
    expect(reading.flags).toContain(flag);
    const seen = reading.flagEvidence.find((one) => one.flag === flag)!;
    expect(text.slice(seen.span.start, seen.span.end)).toBe(seen.span.text);
    expect(seen.span.text.length).toBeGreaterThan(0);
  });

  it.each([
    'What are your opening hours?',
    'Thanks, the tent arrived this morning',
    'Hola, ¿tienen esta camisa en azul?',
    'Bonjour, avez-vous ce modèle en bleu ?',
  ])('has none for: %s', (text) => {
    expect(readNature(text).flags).toEqual([]);
  });
});

describe('intents', () => {
  it.each(intentCases)('%s: %s', (intent, text) => {
    const { intents } = readNature(text);
    expect(intents[0]!.id).toBe(intent);
    const confidences = intents.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    expect(Math.min(...confidences)).toBeGreaterThan(0);
    expect(confidences.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1);
  });
});

describe('deadlines', () => {
  it.each([
    ['en', 'I need the tent', 'I need the tent by Friday', 'I need the tent today'],
    ['es', 'Necesito la tienda', 'Necesito la tienda antes del viernes', 'Necesito la tienda hoy'],
    ['fr', 'J’ai besoin de la tente', 'J’ai besoin de la tente avant vendredi', 'J’ai besoin de la tente aujourd’hui'],
    ['de', 'Ich brauche das Zelt', 'Ich brauche das Zelt bis Freitag', 'Ich brauche das Zelt heute'],
    ['pt', 'Preciso da tenda', 'Preciso da tenda até sexta-feira', 'Preciso da tenda hoje'],
    ['it', 'Ho bisogno della tenda', 'Ho bisogno della tenda entro venerdì', 'Ho bisogno della tenda oggi'],
    ['nl', 'Ik heb de tent nodig', 'Ik heb de tent nodig voor vrijdag', 'Ik heb de tent nodig vandaag'],
  ])('rise in %s', (language, ...texts) => {
    const levels = texts.map((text) => readNature(text, { language }).urgency.level!);
    expect(levels[1]).toBeGreaterThan(levels[0]!);
    expect(levels[2]).toBeGreaterThan(levels[1]!);
  });

  it('quote the words and say why', () => {
    const { evidence } = readNature('Can you send it by Friday please?').urgency;
    const deadline = evidence.find(({ says }) => says.startsWith('a deadline'))!;
    expect(deadline.text).toBe('by Friday');
    expect(deadline.points).toBeGreaterThan(0);
  });
});

describe('politeness', () => {
  it.each([
    ['en', 'Could you please tell me where my order is? Thank you.', 'Tell me where my order is.'],
    ['es', '¿Podría decirme dónde está mi pedido, por favor? Gracias.', 'Díganme dónde está mi pedido.'],
    ['fr', 'Bonjour, pourriez-vous me dire où est ma commande ? Merci.', 'Dites-moi où est ma commande.'],
    [
      'de',
      'Guten Tag, könnten Sie mir bitte sagen, wo meine Bestellung ist? Danke.',
      'Wo ist meine Bestellung, erklären Sie das.',
    ],
    ['pt', 'Poderia dizer-me onde está o meu pedido, por favor? Obrigado.', 'Digam onde está o meu pedido.'],
    ['it', 'Potreste dirmi dov’è il mio ordine, per favore? Grazie.', 'Ditemi dov’è il mio ordine.'],
    [
      'nl',
      'Zou u mij kunnen zeggen waar mijn bestelling is, alstublieft? Dank u.',
      'Geef antwoord, waar is mijn bestelling.',
    ],
  ])('tells asking from ordering in %s', (_language, polite, blunt) => {
    expect(readNature(polite).politeness.level!).toBeGreaterThan(readNature(blunt).politeness.level! + 15);
  });
});
