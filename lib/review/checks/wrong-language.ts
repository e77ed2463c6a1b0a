import type { Finding } from '../../domain/index.ts';
import type { Look } from '../look.ts';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** A reply in another language than the customer wrote in. Says nothing where one of the two cannot be told. */
export function wrongLanguage({ language, askedLanguage }: Look): Finding[] {
  if (!language || !askedLanguage || language === askedLanguage) return [];
  const says = `The customer writes ${names.of(askedLanguage)}; this reply is in ${names.of(language)}.`;
  return [{ id: 'wrong-language', severity: 'warn', says, span: null }];
}
