import { detailsOf } from '../situation/details.ts';
import { at, type Check } from './check.ts';

const NAMES = {
  email: 'an e-mail address',
  phone: 'a phone number',
  order: 'an order or reference number',
  card: 'a card number',
  iban: 'a bank account',
  amount: 'an amount',
} as const;

/** Personal details where anyone can read them; card and account numbers anywhere. */
export const privateData: Check = (text, { channel }) => {
  const isPublic = channel.visibility === 'public';
  return detailsOf(text.slice(0, 20_000)).flatMap((detail) => {
    const name = detail.kind === 'date' || detail.kind === 'link' ? null : NAMES[detail.kind];
    const isSecret = detail.kind === 'card' || detail.kind === 'iban';
    if (name === null || (!isPublic && !isSecret)) return [];
    const where = isPublic ? 'Anyone can read this' : 'This must not travel in a message';
    return [at('private-data', 'block', `${where}: take out ${name}.`, text, detail.start, detail.end)];
  });
};
