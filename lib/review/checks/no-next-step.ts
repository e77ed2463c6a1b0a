import type { Finding } from '../../domain/index.ts';
import type { Look } from '../look.ts';

/** Manners only: nothing is done, found out, answered or offered. Praise needs no more than thanks. */
export function noNextStep({ substance, mood, plain, asked, isCoached }: Look): Finding[] {
  const isPraise = mood === 'happy' && !asked.includes('?');
  if (!isCoached || isPraise || substance.length > 0) return [];
  const says = /\p{L}/u.test(plain)
    ? 'Polite, but nothing happens. Say what you do now, or what the customer can do.'
    : 'This reply says nothing.';
  return [{ id: 'no-next-step', severity: 'warn', says, span: null }];
}
