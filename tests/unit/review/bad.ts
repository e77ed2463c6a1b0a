import type { Exchange } from './good.ts';

/** Replies with one clear fault each. `expected` is the id of the finding; `marks` is what its span must hold. */
export interface Faulty extends Exchange {
  expected: string;
  marks?: string;
}

const late = 'My tent is three weeks late and nobody answers. Ridiculous!';
const calm = 'Hello, could you send me the invoice for May please.';
const x = 'x-reply';
const email = 'email';
const chat = 'live-chat';

const one = (channel: string, asks: string, reply: string, expected: string, marks?: string): Faulty => ({
  channel,
  asks,
  reply,
  expected,
  ...(marks === undefined ? {} : { marks }),
});

export const bad: readonly Faulty[] = [
  one(x, late, `I have traced your tent. ${'It is on its way to you today. '.repeat(12)}`, 'too-long'),
  one('tiktok-comment', late, `I am sorry. ${'We are sending the tent today by courier. '.repeat(5)}`, 'too-long'),
  one(chat, calm, 'I have sent it to you today. '.repeat(40), 'long'),
  one(
    email,
    calm,
    'I have sent it. PLEASE READ OUR TERMS BEFORE WRITING.',
    'shouting',
    'PLEASE READ OUR TERMS BEFORE WRITING',
  ),
  one(email, calm, 'You can NOT get the invoice before the order is paid.', 'shouting', 'NOT'),
  one(email, calm, 'I have sent the invoice just now!!!', 'shouting', '!!!'),
  one(
    email,
    'Hola, ¿me envía la factura?',
    'Sí. LEA NUESTRAS CONDICIONES antes de pagar.',
    'shouting',
    'LEA NUESTRAS CONDICIONES',
  ),
  one(
    email,
    late,
    'You should have checked the delivery times. I am sending it today.',
    'blame',
    'You should have checked',
  ),
  one(email, late, 'If you had read our terms you would know. I am sending it today.', 'blame', 'If you had read'),
  one(
    x,
    late,
    'You didn’t provide the right address. Send it to us by direct message today.',
    'blame',
    'You didn’t provide',
  ),
  one(email, late, 'As I already said, it is on its way today.', 'blame', 'As I already said'),
  one(email, late, 'Calm down. The tent leaves today.', 'blame', 'Calm down'),
  one(
    email,
    'Llevo dos semanas sin pedido.',
    'Debería haber leído las condiciones. Lo envío hoy.',
    'blame',
    'Debería haber leído',
  ),
  one(email, 'Llevo dos semanas sin pedido.', 'Como ya le dije, sale hoy.', 'blame', 'Como ya le dije'),
  one(email, 'Toujours pas de colis.', "Vous auriez dû vérifier l'adresse. Il part demain.", 'blame', 'Vous auriez dû'),
  one(email, 'Toujours pas de colis.', 'C’est votre faute. Il part demain.', 'blame', 'C’est votre faute'),
  one(email, 'Immer noch kein Paket.', 'Sie hätten die Adresse besser prüfen müssen. Es geht heute raus.', 'blame'),
  one(
    email,
    'Immer noch kein Paket.',
    'Das ist Ihr eigener Fehler. Es geht heute raus.',
    'blame',
    'Das ist Ihr eigener Fehler',
  ),
  one(x, late, 'No worries, it is on its way today. ^AB', 'cheerful', 'No worries'),
  one(x, late, 'I am sorry. It ships today 😊 ^AB', 'cheerful', '😊'),
  one(x, late, 'I am sorry. It ships today! ^AB', 'cheerful', '!'),
  one(email, late, 'I am sorry. It ships today. Have a great day.', 'cheerful', 'Have a great day'),
  one(
    email,
    '¡Es una vergüenza, estoy harto!',
    'Lo siento, sale hoy. Que tenga un buen día.',
    'cheerful',
    'Que tenga un buen día',
  ),
  one(
    email,
    'C’est inadmissible, une honte.',
    'Désolée, il part demain. Très bonne journée.',
    'cheerful',
    'Très bonne journée',
  ),
  one(
    email,
    'Das ist eine Frechheit.',
    'Es tut mir leid, es geht heute raus. Schönen Tag noch.',
    'cheerful',
    'Schönen Tag noch',
  ),
  one(
    email,
    'My father died and I need to close his account.',
    'Awesome, I have closed it today.',
    'cheerful',
    'Awesome',
  ),
  one(email, calm, 'Hello [customer name], I have sent the invoice.', 'placeholder', '[customer name]'),
  one(
    email,
    calm,
    'Hello {{ticket.requester.first_name}}, I have sent it.',
    'placeholder',
    '{{ticket.requester.first_name}}',
  ),
  one(email, calm, 'I have sent invoice XXXX to you today.', 'placeholder', 'XXXX'),
  one(
    email,
    'Hola, ¿me envía la factura?',
    'Sí, la envío hoy al número [número de pedido].',
    'placeholder',
    '[número de pedido]',
  ),
  one(
    email,
    'When will my order arrive?',
    'Hello, we have many tents and boots. They are all made by hand.',
    'unanswered',
  ),
  one(email, 'How much does the Ember 2 cost?', 'The Ember is popular with hikers. I can recommend it.', 'unanswered'),
  one(
    email,
    'Guten Tag, wann kommt meine Bestellung an?',
    'Ihre Bestellung ist bei uns eingegangen. Wir packen sie ein.',
    'unanswered',
  ),
  one(
    email,
    late,
    'We apologise for any inconvenience. I am sending it today.',
    'cliche',
    'We apologise for any inconvenience',
  ),
  one(
    email,
    'Toujours pas de colis.',
    'Il part demain. Nous regrettons la gêne occasionnée.',
    'cliche',
    'la gêne occasionnée',
  ),
  one(
    x,
    late,
    'I have found it for dana.whitlow@gmail.com and it ships today. ^AB',
    'private-data',
    'dana.whitlow@gmail.com',
  ),
  one(x, late, 'I tried to ring you on +49 151 2345 6789 today. ^AB', 'private-data', '+49 151 2345 6789'),
  one(x, late, 'I have found order #A-204518, it ships today. ^AB', 'private-data', 'order #A-204518'),
  one(email, calm, 'I see the card 4111 1111 1111 1111 in your account.', 'private-data', '4111 1111 1111 1111'),
  one(x, late, 'We are so sorry and we understand your frustration. ^AB', 'no-next-step'),
  one(
    email,
    'Llevo dos semanas sin pedido.',
    'Estimada Carla:\n\nLamentamos mucho las molestias.\n\nUn saludo,\nLuis',
    'no-next-step',
  ),
  one(email, late, 'I am sorry. Someone will contact you.', 'vague-promise', 'Someone will contact'),
  one(email, 'Immer noch kein Paket.', 'Das tut mir leid. Wir werden uns bei Ihnen melden.', 'vague-promise'),
  one(
    email,
    'Bonjour, je voudrais la facture de mai, merci pour votre aide.',
    'Hello, I have sent the invoice to you today. Is there anything that you need from us?',
    'wrong-language',
  ),
  one(
    email,
    calm,
    'I have sent it today.\n\nBest regards,\nAna\n\nKind regards,\nAna Ruiz',
    'second-signature',
    'Kind regards',
  ),
  one(x, late, 'I am sorry. It ships today. ^AB ^AB', 'second-signature', '^AB'),
  one(chat, calm, 'I have sent it today.\nBest regards,\nAna', 'second-signature', 'Best regards'),
  one(
    email,
    'My phone broke after a week.',
    'That is because you used it wrong. I can sell you a new one.',
    'blame',
    'you used it wrong',
  ),
  one(email, 'No funciona.', 'Usted lo ha usado mal. Le envío otra hoy.', 'blame', 'Usted lo ha usado mal'),
  one(email, 'Es funktioniert nicht.', 'Da haben Sie etwas falsch gemacht. Ich schicke heute Ersatz.', 'blame'),
  one(email, 'How do I reset my password?', 'Please refer to our website.', 'no-next-step'),
  one(
    email,
    calm,
    'Hello, we have received your message and will get back to you as soon as possible.',
    'vague-promise',
  ),
  one(email, calm, 'Dear <First Name>, I have sent it today.', 'placeholder', '<First Name>'),
  one(x, late, 'I am sorry. It ships to 14 Mill Lane today. ^AB', 'private-data', '14 Mill Lane'),
  one(
    x,
    'Immer noch kein Paket.',
    'Das tut mir leid. Es geht heute an die Lindenstraße 12. ^AB',
    'private-data',
    'Lindenstraße 12',
  ),
];
