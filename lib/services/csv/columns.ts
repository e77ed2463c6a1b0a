import type { ColumnTarget } from '../types.ts';

/** Header words, lower case and without punctuation, and what they mean. The first rule that fits wins. */
const RULES: readonly [RegExp, ColumnTarget][] = [
  [
    /^(customer |client |kunden |user |member )?(e ?mail|mail)( address| adresse)?$|^correo( electronico)?$|^courriel$/,
    'email',
  ],
  [/^(x|twitter)( handle| username| user| account)?$|^handle (x|twitter)$/, 'handle:x'],
  [/^(facebook|fb)( handle| name| username| profile| id)?$|^handle (facebook|fb)$/, 'handle:facebook'],
  [/^(instagram|ig|insta)( handle| username| account)?$|^handle (instagram|ig)$/, 'handle:instagram'],
  [/^linkedin( handle| profile| url)?$|^handle linkedin$/, 'handle:linkedin'],
  [
    /^(tiktok|youtube|reddit|mastodon|bluesky|threads|telegram|whatsapp|discord)( handle| username| account)?$/,
    'handle:',
  ],
  [/^(social )?(handle|username|user name|screen name|account name|social)$/, 'handle:'],
  [
    /^(customer|client|contact|account|user|member|kunden|cliente?) ?(id|no|nr|nummer|number|numero|ref)$|^id$|^id cliente$/,
    'id',
  ],
  [/^(first|given) ?name$|^vorname$|^prenom$|^nombre de pila$/, 'first-name'],
  [/^(last|family|sur) ?name$|^nachname$|^nom( de famille)?$|^apellidos?$/, 'last-name'],
  [
    /^((customer|client|contact|full|display) )?name$|^nombre( completo)?$|^nom complet$|^kunde$|^customer$|^client$/,
    'name',
  ],
  [
    /^(total |lifetime |number of |no of |num )?(orders?|purchases)( count| total)?$|^(order|payment|purchase) count$|^bestellungen$|^pedidos$|^commandes$|^frequency$/,
    'orders',
  ],
  [/^(currency|wahrung|moneda|devise)( code)?$/, 'currency'],
  [
    /^(last|latest|most recent|letzte) (order|purchase|bestellung)( date| at| on)?$|^ultimo pedido$|^derniere commande$|^(date )?last ordered$/,
    'last-order',
  ],
  [
    /^(customer|client|member|kunde) (since|seit)$|^(first|erste) (order|purchase|bestellung)( date| at)?$|^(created|joined|signup|sign up|registered|registration|member since)( date| at| on)?( utc)?$|^cliente desde$|^client depuis$/,
    'customer-since',
  ],
  [/^(monthly (recurring )?revenue|mrr|monthly spend)$/, 'monthly-revenue'],
  [
    /^(total |lifetime |amount |net )?(spent|spend|sales|revenue|umsatz|turnover|value|ltv|clv)( total| amount)?$|^(total|lifetime|customer lifetime) (spent|spend|value)$|^gasto( total)?$|^depense totale$|^total depense$|^monetary$/,
    'spend',
  ],
  [
    /^(loyalty )?(tier|status|level|rank)$|^(loyalty|membership|customer) (tier|level|status)$|^stufe$|^nivel$|^niveau$/,
    'tier',
  ],
  [/^(plan|subscription|abo|product plan|tarif)( name)?$/, 'plan'],
  [/^(refunds?|returns?)( count)?$|^ruckgaben$|^reembolsos$|^remboursements$/, 'refunds'],
  [/^(open )?(tickets|cases)( open)?$/, 'open-tickets'],
  [/^(company|organi[sz]ation|account name|firma|empresa|entreprise|societe|business)( name)?$/, 'company'],
  [/^(segment|tags?|group|rfm( segment| group)?|cohort|segmento)$/, 'segment'],
];

/** A header as words: lower case, accents and punctuation gone, a currency in brackets dropped. */
function words(header: string): string {
  return header
    .slice(0, 80)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\((?:[a-z]{3}|[^a-z0-9]{1,3})\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const ONLY_ONCE = new Set<ColumnTarget>([
  'id',
  'name',
  'first-name',
  'last-name',
  'currency',
  'tier',
  'plan',
  'company',
]);

/** Proposes what each column holds, by its header, and by its cells where the header says nothing. */
export function proposeMapping(columns: readonly string[], rows: readonly string[][]): ColumnTarget[] {
  const taken = new Set<ColumnTarget>();
  return columns.map((header, at) => {
    const named = RULES.find(([rule]) => rule.test(words(header)))?.[1];
    const target = named ?? byCells(rows.map((row) => row[at] ?? ''));
    const figure = !target.startsWith('handle:') && target !== 'email' && target !== 'ignore';
    if ((ONLY_ONCE.has(target) || figure) && taken.has(target)) return 'ignore';
    taken.add(target);
    return target;
  });
}

/** Addresses and handles are known by their looks; nothing else is guessed. */
function byCells(cells: readonly string[]): ColumnTarget {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const share = (looks: RegExp) => filled.filter((cell) => looks.test(cell.slice(0, 320))).length / filled.length;
  if (filled.length === 0) return 'ignore';
  if (share(/^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/) > 0.7) return 'email';
  return share(/^@[\w.]{2,30}$/) > 0.7 ? 'handle:' : 'ignore';
}
