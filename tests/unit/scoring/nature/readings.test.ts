import { describe, expect, it } from 'vitest';
import { readNature } from '../../../../lib/scoring/nature/index.ts';

/** What a text must show: reason (the start of `says`), language, text. */
type Row = readonly [says: string, language: string, text: string];

const situations: readonly Row[] = [
  ['late or missing', 'en', 'My parcel has not arrived'],
  ['late or missing', 'es', 'El paquete no ha llegado'],
  ['late or missing', 'fr', 'Le colis n’est pas arrivé'],
  ['late or missing', 'de', 'Das Paket ist nicht angekommen'],
  ['late or missing', 'pt', 'A encomenda não chegou'],
  ['late or missing', 'it', 'Il pacco non è arrivato'],
  ['late or missing', 'nl', 'Het pakket is niet aangekomen'],
  ['money is wrong', 'en', 'You charged me twice'],
  ['money is wrong', 'es', 'Me han cobrado dos veces'],
  ['money is wrong', 'fr', 'J’ai été débité deux fois'],
  ['money is wrong', 'de', 'Es wurde doppelt abgebucht'],
  ['money is wrong', 'pt', 'Fui cobrado duas vezes'],
  ['money is wrong', 'it', 'Mi avete addebitato due volte'],
  ['money is wrong', 'nl', 'Er is dubbel afgeschreven'],
  ['locked out', 'en', 'I cannot log in to my account'],
  ['locked out', 'es', 'No puedo entrar en mi cuenta'],
  ['locked out', 'fr', 'Je n’ai plus accès à mon compte'],
  ['locked out', 'de', 'Ich kann mich nicht einloggen'],
  ['locked out', 'pt', 'Não consigo entrar na conta'],
  ['locked out', 'it', 'Non riesco ad accedere al conto'],
  ['locked out', 'nl', 'Ik kan niet inloggen'],
  ['an outage', 'en', 'The router is not working'],
  ['an outage', 'es', 'El router no funciona'],
  ['an outage', 'fr', 'La box ne marche plus'],
  ['an outage', 'de', 'Der Router funktioniert nicht'],
  ['an outage', 'pt', 'O roteador não funciona'],
  ['an outage', 'it', 'Il modem non funziona'],
  ['an outage', 'nl', 'De router werkt niet'],
  ['money or identity', 'en', 'My wallet was stolen'],
  ['money or identity', 'es', 'Me robaron la cartera'],
  ['money or identity', 'fr', 'On m’a volé mon sac'],
  ['money or identity', 'de', 'Mein Handy wurde gestohlen'],
  ['money or identity', 'pt', 'Roubaram o meu cartão'],
  ['money or identity', 'it', 'Mi hanno rubato la carta'],
  ['money or identity', 'nl', 'Mijn pas is gestolen'],
  ['a long wait', 'en', 'I have been waiting for three weeks'],
  ['a long wait', 'es', 'Llevo tres semanas esperando'],
  ['a long wait', 'fr', 'J’attends depuis trois semaines'],
  ['a long wait', 'de', 'Ich warte seit drei Wochen'],
  ['a long wait', 'pt', 'Estou esperando há três semanas'],
  ['a long wait', 'it', 'Aspetto da tre settimane'],
  ['a long wait', 'nl', 'Ik wacht al drie weken'],
  ['the writer asks for speed', 'en', 'Please answer as soon as possible'],
  ['the writer asks for speed', 'es', 'Contesten lo antes posible'],
  ['the writer asks for speed', 'fr', 'Répondez au plus vite'],
  ['the writer asks for speed', 'de', 'Bitte antworten Sie so schnell wie möglich'],
  ['the writer asks for speed', 'pt', 'Respondam o mais rápido possível'],
  ['the writer asks for speed', 'it', 'Rispondete il prima possibile'],
  ['the writer asks for speed', 'nl', 'Graag zo snel mogelijk antwoord'],
];

const tempers: readonly Row[] = [
  ['anger is named', 'en', 'I am furious with you'],
  ['anger is named', 'es', 'Estoy harta de vosotros'],
  ['anger is named', 'fr', 'J’en ai marre de vous'],
  ['anger is named', 'de', 'Ich bin stinksauer auf euch'],
  ['anger is named', 'pt', 'Estou farto de vocês'],
  ['anger is named', 'it', 'Sono stufo di voi'],
  ['anger is named', 'nl', 'Ik ben woedend op jullie'],
  ['contempt', 'en', 'This is a disgrace'],
  ['contempt', 'es', 'Esto es una vergüenza'],
  ['contempt', 'fr', 'C’est une honte'],
  ['contempt', 'de', 'Das ist eine Frechheit'],
  ['contempt', 'pt', 'Isso é uma palhaçada'],
  ['contempt', 'it', 'Questa è una vergogna'],
  ['contempt', 'nl', 'Dit is een schande'],
  ['swearing', 'en', 'What is this shit'],
  ['swearing', 'es', 'Qué mierda es esta'],
  ['swearing', 'fr', 'C’est quoi cette merde'],
  ['swearing', 'de', 'Was ist das für eine Scheiße'],
  ['swearing', 'pt', 'Que merda é essa'],
  ['swearing', 'it', 'Che cazzo state facendo'],
  ['swearing', 'nl', 'Wat een kut bedrijf'],
  ['mild displeasure', 'en', 'I am disappointed by this'],
  ['mild displeasure', 'es', 'Estoy decepcionada con esto'],
  ['mild displeasure', 'fr', 'Je suis déçue de cela'],
  ['mild displeasure', 'de', 'Ich bin davon enttäuscht'],
  ['mild displeasure', 'pt', 'Estou decepcionada com isso'],
  ['mild displeasure', 'it', 'Sono delusa di questo'],
  ['mild displeasure', 'nl', 'Ik ben hierover teleurgesteld'],
];

describe('urgency sees what has happened', () => {
  it.each(situations)('%s [%s]: %s', (says, language, text) => {
    const { urgency, irritation } = readNature(text, { language });
    const reasons = urgency.evidence.map((one) => one.says);
    expect(
      reasons.some((reason) => reason.startsWith(says)),
      reasons.join('; '),
    ).toBe(true);
    expect(urgency.level).toBeGreaterThan(15);
    expect(irritation.level).toBeLessThan(35);
  });
});

describe('irritation sees how it is said', () => {
  it.each(tempers)('%s [%s]: %s', (says, language, text) => {
    const { urgency, irritation, valence } = readNature(text, { language });
    const reasons = irritation.evidence.map((one) => one.says);
    expect(
      reasons.some((reason) => reason.startsWith(says)),
      reasons.join('; '),
    ).toBe(true);
    expect(irritation.level).toBeGreaterThan(15);
    expect(urgency.level).toBeLessThan(40);
    expect(valence.level).toBeLessThan(0);
  });

  it.each(['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'])('orders mild, contempt and both in %s', (language) => {
    const of = (says: string) => tempers.find((row) => row[0] === says && row[1] === language)![2];
    const level = (text: string) => readNature(text, { language }).irritation.level!;
    const mild = level(of('mild displeasure'));
    const contempt = level(of('contempt'));
    const both = level(`${of('contempt')}. ${of('anger is named')}. ${of('swearing')}!`);
    expect(contempt).toBeGreaterThan(mild);
    expect(both).toBeGreaterThan(contempt);
    expect(both).toBeGreaterThanOrEqual(62);
  });
});
