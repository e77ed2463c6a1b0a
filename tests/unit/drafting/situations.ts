import type { NatureReading } from '../../../lib/domain/index.ts';
import { angry, glad, type nature } from './making.ts';

type Parts = Parameters<typeof nature>[0];

/** Invented situations: channel, who, what they wrote, how it reads, and what the draft has to name. */
export interface SituationRow {
  channel: string;
  author: string | null;
  text: string;
  parts: Parts;
  /** In the greeting; null = nobody is greeted by name. */
  name: string | null;
  /** Words of the customer that the draft takes up. */
  names: RegExp;
}

const en = (parts: Parts = {}) => ({ language: 'en', ...parts });
const es = (parts: Parts = {}) => ({ language: 'es', ...parts });
const fr = (parts: Parts = {}) => ({ language: 'fr', ...parts });
const late: NatureReading['intents'][number]['id'][] = ['delivery'];

export const situations: readonly SituationRow[] = [
  {
    channel: 'x-reply',
    author: 'Dana Whitfield',
    text: 'Three weeks and STILL no sign of my blue tent. Pathetic. Order 48213, mail me at dana@post.example',
    parts: en({ ...angry, intents: late }),
    name: 'Dana',
    names: /blue tent/,
  },
  {
    channel: 'email',
    author: 'Marcus Oyelaran',
    text: 'Hello, my espresso machine stopped heating yesterday. Order 48213. Could you tell me whether this is covered by the warranty?\n\nKind regards,\nMarcus',
    parts: en({ intents: ['question'] }),
    name: 'Marcus',
    names: /espresso machine|warranty/,
  },
  {
    channel: 'ticket',
    author: 'SHAH, Priya',
    text: 'I was charged twice for my subscription this month: £14.99 on 3 November and on 5 November. Invoice INV-20391.',
    parts: en({ complaint: 0.8, intents: ['billing'] }),
    name: 'Priya',
    names: /subscription|INV-20391/,
  },
  {
    channel: 'facebook-comment',
    author: 'Tom Becker',
    text: 'Your driver left my parcel in the rain and the book inside is ruined. It was £39.90, call me on 020 7946 0958',
    parts: en({ ...angry, irritation: 45, tones: ['frustrated'], intents: late }),
    name: 'Tom',
    names: /book|parcel/,
  },
  {
    channel: 'tiktok-comment',
    author: 'milo',
    text: "where is my hoodie it's been 5 weeks",
    parts: en({ intents: late, complaint: 0.6 }),
    name: 'Milo',
    names: /hoodie/,
  },
  {
    channel: 'sms',
    author: 'Greg Tan',
    text: 'My broadband is down since this morning and I work from home.',
    parts: en({ urgency: 80, intents: ['outage'], complaint: 0.6 }),
    name: 'Greg',
    names: /broadband/,
  },
  {
    channel: 'google-review',
    author: 'Helen Park',
    text: 'Lovely stay. Maria at the front desk found my lost passport and the breakfast was wonderful. Thank you!',
    parts: en(glad),
    name: 'Helen',
    names: /breakfast|Maria/,
  },
  {
    channel: 'live-chat',
    author: 'Sam',
    text: 'hi do you ship to Norway?',
    parts: en({ intents: ['question'] }),
    name: 'Sam',
    names: /ship to Norway/,
  },
  {
    channel: 'bluesky',
    author: 'Ana Ruiz',
    text: 'Love the new update, the dark mode is gorgeous.',
    parts: en(glad),
    name: 'Ana',
    names: /update|dark mode/,
  },
  {
    channel: 'forum',
    author: 'kernel_fan_99',
    text: 'The filter does not remember my settings. Is that a known bug?',
    parts: en({ complaint: 0.7, intents: ['outage'] }),
    name: null,
    names: /filter/,
  },
  {
    channel: 'ticket',
    author: 'ACME Support',
    text: "We can't log in to the dashboard since the update; the reset link gives an error.",
    parts: en({ complaint: 0.6, intents: ['account'] }),
    name: null,
    names: /dashboard|reset link/,
  },
  {
    channel: 'play-review',
    author: 'Usman',
    text: 'Charged me for the membership after the trial ended!!! SCAM',
    parts: en({ ...angry, intents: ['billing'] }),
    name: 'Usman',
    names: /membership|account|trial/,
  },
  {
    channel: 'trustpilot-review',
    author: 'R. Jones',
    text: 'They changed my booking and the person on the phone was rude. I want my £230 back.',
    parts: en({ ...angry, irritation: 45 }),
    name: null,
    names: /person on the phone|booking|treated|happened/,
  },
  {
    channel: 'app-store-review',
    author: 'Pixel Hen',
    text: 'The app crashes every time I open it since the last update.',
    parts: en({ complaint: 0.7, irritation: 35, tones: ['frustrated'], intents: ['outage'] }),
    name: 'Pixel',
    names: /the app/,
  },
  {
    channel: 'whatsapp',
    author: 'Lucía Fernández',
    text: 'Hola, mi lavadora pierde agua desde ayer. ¿Cuándo podéis mandar un técnico?',
    parts: es({ urgency: 70, complaint: 0.6, intents: ['outage'] }),
    name: 'Lucía',
    names: /lavadora/,
  },
  {
    channel: 'email',
    author: 'María José Ortega',
    text: 'Buenos días: llevo dos semanas esperando mi mochila, pedido 77120, y nadie me responde. ¿Me pueden decir dónde está?\n\nUn saludo,\nMaría José',
    parts: es({ complaint: 0.8, irritation: 40, intents: late }),
    name: 'María',
    names: /mochila|77120/,
  },
  {
    channel: 'x-reply',
    author: 'Javi',
    text: 'Llevo tres días sin internet y pagando 45 €. Sois unos inútiles.',
    parts: es({ ...angry, intents: ['outage'] }),
    name: 'Javi',
    names: /internet|conexión|tres días/i,
  },
  {
    channel: 'google-review',
    author: 'Sara M',
    text: 'La camarera fue muy borde y la sopa llegó fría.',
    parts: es({ complaint: 0.9, irritation: 40, intents: ['complaint'] }),
    name: 'Sara',
    names: /camarera|sopa|pasó|trat/,
  },
  {
    channel: 'instagram-comment',
    author: 'Léa',
    text: 'Ma robe est arrivée déchirée, je suis très déçue 😞',
    parts: fr({ complaint: 0.8, irritation: 35, tones: ['disappointed'], intents: late }),
    name: 'Léa',
    names: /robe/,
  },
  {
    channel: 'email',
    author: 'Claire Dubois',
    text: "Bonjour,\n\nMon colis est indiqué comme livré depuis lundi mais je n'ai rien reçu. Commande 55812.\n\nMerci,\nClaire",
    parts: fr({ complaint: 0.7, intents: late }),
    name: 'Claire',
    names: /colis/,
  },
  {
    channel: 'x-reply',
    author: 'Camille Petit',
    text: 'Toujours pas de remboursement depuis 6 semaines, numéro FR-88123, 129 €',
    parts: fr({ ...angry, intents: ['refund'] }),
    name: 'Camille',
    names: /remboursement/,
  },
  {
    channel: 'messenger',
    author: 'Amélie Roux',
    text: 'Bonjour, livrez-vous en Corse ?',
    parts: fr({ intents: ['question'] }),
    name: 'Amélie',
    names: /livrons en Corse/,
  },
];
