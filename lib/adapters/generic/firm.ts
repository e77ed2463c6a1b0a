import type { Page } from '../../domain/index.ts';
import type { People } from './people.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What the page calls the firm: the site's name, the last part of the title; not the person whom a heading or the reply
 * box names, nor the only one who is named (`several`: more than one is).
 */
export function firmOf(page: Page, snap: Snapshot, label: string, several: boolean): string[] {
  const site = page.doc
    .querySelector('meta[property="og:site_name"],meta[name="application-name"]')
    ?.getAttribute('content');
  const parts = page.doc.title.split(/\s[|–—·-]\s/);
  const last = several && parts.length > 1 ? (parts.at(-1) as string) : '';
  const title = last === '' || label.includes(last) || isHeading(snap, last) ? '' : last;
  return [site ?? '', title].filter((x) => x.length > 2);
}

const isHeading = (snap: Snapshot, text: string): boolean =>
  snap.own.some((own, j) => own === text && /^h[1-4]$/.test((snap.els[j] as Element).localName));

const DESK =
  /(?:^|[\s<(:])(?:support|help|helpdesk|hilfe|info|service|kundenservice|kundendienst|soporte|ayuda|atencion|contacto?|care|team|sales|hello|hola|bonjour|aide|sav|assistenza|suporte|office|desk|no-?reply)@([\w-]{1,60}(?:\.[\w-]{1,60}){1,3})/giu;
const ANYBODY = /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|gmx|web|proton(?:mail)?|aol|mail)\./;

/** Where anybody may have an address. */
export const isAnybodys = (domain: string): boolean => ANYBODY.test(domain);

/** The firm's mail domains: of the site itself, and of addresses such as `support@` that the page shows; not the contact's. */
export function domainsOf(page: Page, snap: Snapshot, people: People): string[] {
  const found = new Set<string>([page.url.hostname.split('.').slice(-2).join('.')]);
  for (const text of snap.own)
    if (text.length < 160 && text.includes('@'))
      for (const [, domain] of text.matchAll(DESK)) found.add((domain as string).toLowerCase());
  return [...found].filter((d) => !ANYBODY.test(d) && !people.contact.some((c) => c.endsWith(`@${d}`)));
}
