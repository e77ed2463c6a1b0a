/** Milliseconds after which an answer goes out without the database: an upgrade may wait for another window. */
export const STORE_LIMIT = 3000;

/** Rejects when the database does not answer in time; the work itself goes on. */
export function inTime<T>(work: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('The store did not answer in time')), STORE_LIMIT);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
