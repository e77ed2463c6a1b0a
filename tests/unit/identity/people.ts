import type { Author, Customer } from '../../../lib/domain/index.ts';

export function author(given: Partial<Author>): Author {
  return { name: null, handle: null, email: null, profileUrl: null, verified: null, followers: null, ...given };
}

export function customer(id: string, given: Partial<Customer>): Customer {
  return { id, name: null, emails: [], handles: [], facts: [], ...given };
}

const first = 'Ada Bruno Carla Dimitri Elif Farid Greta Hana Ivo Jonas Kira Luca Mira Nadia Omar Pilar'.split(' ');
const last = 'Alder Brandt Castell Duarte Eker Ferrant Grau Holm Ibarra Jansen Keller Lindqvist'.split(' ');

/** A directory of invented people: common names, unlike addresses. */
export function crowd(size: number): Customer[] {
  return Array.from({ length: size }, (_, i) =>
    customer(`c${i}`, {
      name: `${first[i % first.length]} ${last[Math.floor(i / first.length) % last.length]}`,
      emails: [`person${i}.${last[i % last.length]!.toLowerCase()}@firm${i % 977}.example`],
      handles: i % 3 === 0 ? [`x:@walker_${i}`] : [],
    }),
  );
}
