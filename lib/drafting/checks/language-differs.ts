import { guessLanguage } from '../situation/language.ts';
import { type Check, overall } from './check.ts';

/** The reply is in another language than the customer's. */
export const languageDiffers: Check = (text, { language }) => {
  const found = guessLanguage(text);
  if (language === null || found === null || found === language) return [];
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
  return [
    overall(
      'language',
      'warn',
      `The customer writes ${nameOf(names, language)}, this reply is ${nameOf(names, found)}.`,
    ),
  ];
};

function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
