import { detailsOf } from '../situation/details.ts';
import { at, type Check, digitsOf } from './check.ts';

const NAMES = { amount: 'amount', date: 'date', link: 'link', order: 'number' } as const;

/** An amount, a date, a number or a link that neither the customer nor a fact gave. */
export const unsupported: Check = (text, { said, known }) => {
  const source = `${said}\n${known}`.toLowerCase();
  const numbers = new Set((source.match(/\d[\d.,/-]*/g) ?? []).map(digitsOf));
  return detailsOf(text.slice(0, 20_000)).flatMap((detail) => {
    if (!(detail.kind in NAMES)) return [];
    const digits = digitsOf(detail.text);
    const isKnown =
      source.includes(detail.text.toLowerCase()) || (detail.kind !== 'link' && digits !== '' && numbers.has(digits));
    if (isKnown) return [];
    const name = NAMES[detail.kind as keyof typeof NAMES];
    return [
      at(
        'unsupported',
        'warn',
        `This ${name} stands in no fact and not in the message: check it.`,
        text,
        detail.start,
        detail.end,
      ),
    ];
  });
};
