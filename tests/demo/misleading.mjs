// Conversations of the demo inbox whose single words mislead: a list of good and bad words gets them wrong. The tour prints what
// such a list (vader-sentiment) makes of them beside what Aisle says. The last two are alike: correct one, and the other follows.
import { from, person } from './people.mjs';

const grace = person('Grace Adeyemi', 'grace.adeyemi@post.example');
const soren = person('Søren Lindqvist', 'soren.lindqvist@post.example');
const toby = person('Toby Marsh', 'toby.marsh@mail.example');
const wanda = person('Wanda Kessler', 'wanda.kessler@post.example');
const idris = person('Idris Bello', 'idris.bello@mail.example');
const carla = person('Carla Montague', 'carla.montague@mail.example');
const noemi = person('Noémi Farkas', 'noemi.farkas@post.example');
const henry = person('Henry Oduya', 'henry.oduya@mail.example');
const petra = person('Petra Lund', 'petra.lund@post.example');

const one = (id, place, who, ago, is, text, subject = null) => ({
  ...{ id, place, language: 'en', subject, is },
  messages: [from(who, ago, text)],
});

export const misleading = [
  one(
    'rent-tomorrow',
    'mail',
    grace,
    44,
    'polite and severe: kind words all over, and the rent is due',
    'Hello,\n\nthank you for the lovely tent, we like it very much. One thing: I was charged twice for it, 2 x $389.00, and my rent is due tomorrow. Could you kindly return one of the two today? Many thanks for your help.\n\nBest wishes,\nGrace',
    'The Tarnside tent',
  ),
  one(
    'van-alarm',
    'ticket',
    soren,
    61,
    'polite and severe: a life in danger between thanks and praise',
    'Hello,\n\nthe carbon monoxide alarm in the van went off twice last night while your heater was running. We are fine, thanks, and the heater is otherwise nice and warm. Is there a good time this week for a check?\n\nSøren',
    'Van heater FH-40117',
  ),
  one(
    'ugly-logo',
    'chat',
    toby,
    12,
    'rude and trivial: angry words about a logo',
    'your new logo is absolute garbage, who designed this crap, a blind monkey? lol',
  ),
  one(
    'killed-it',
    'chat',
    wanda,
    7,
    'sincere praise in words that are bad elsewhere',
    'ok you absolute monsters, you killed it with this jacket. Insanely good, sick cut, I hate how much I love it.',
  ),
  one(
    'killer-bee',
    'mail',
    idris,
    200,
    'a plain question in terrible words',
    'Do you have the Killer Bee ice axe in black? I am mad about it and would die for one.\n\nIdris',
    'Ice axe',
  ),
  one(
    'left-pocket',
    'ticket',
    carla,
    330,
    'a problem told among compliments',
    'Lovely jacket, great colour, and I am very happy with the hood. Since the second wash the zip of the left pocket does not close any more, so I can’t use it on the hill. Where may I send it?',
    'Windrush jacket',
  ),
  one(
    'oh-great',
    'chat',
    noemi,
    17,
    'sarcasm: every word is kind',
    'Oh great, another week without my parcel. Fantastic service as always, I am so happy to sleep on the floor.',
  ),
  one(
    'pole-leeds',
    'chat',
    henry,
    25,
    'alike, first: correct this one',
    'Hi, is the spare pole for the Tarnside tent in stock in Leeds?',
  ),
  one(
    'pole-york',
    'mail',
    petra,
    90,
    'alike, second: what was taught on the first one counts here',
    'Hello, do you have the spare pole of the Tarnside tent in stock at York?\n\nPetra',
    'Spare pole',
  ),
];
