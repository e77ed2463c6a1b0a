import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { importCustomers } from '../../../lib/services/import.ts';
import { previewCsv } from '../../../lib/services/preview.ts';
import type { ColumnTarget, ImportReport } from '../../../lib/services/types.ts';
import { deleteStore, findCustomers } from '../../../lib/store/index.ts';

beforeEach(() => deleteStore());

/** One kind of file as shops, billing systems and people write it, with the reading that it must get unaided. */
interface Case {
  name: string;
  text: string;
  mapping: ColumnTarget[];
  /** A key of one customer and the labels of its facts. */
  find: string;
  labels: string[];
  customer: string | null;
  refused?: number;
  /** The firm's own id, where it is worth a look. */
  id?: string;
}

const lines = (...all: string[]) => `${all.join('\r\n')}\r\n`;

const CASES: Case[] = [
  {
    name: 'a shop system, with columns that nobody needs',
    text: lines(
      'Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address City,Phone,Total Spent,Total Orders,Note,Tax Exempt,Tags',
      `'6001,Zoe,Ash,zoe@firm.example,yes,,Leeds,'+44 20,1840.50,12,"Likes, tents",no,"vip, camper"`,
      `'6002,Noor,Kay,,no,,Ghent,,0.00,0,,no,`,
    ),
    mapping: [
      ...(['id', 'first-name', 'last-name', 'email', 'ignore', 'ignore', 'ignore'] as const),
      ...(['ignore', 'spend', 'orders', 'ignore', 'ignore', 'segment'] as const),
    ],
    find: 'email:zoe@firm.example',
    labels: ['12 orders', '1,841 spent', 'vip, camper'],
    customer: 'Zoe Ash',
    id: '6001',
  },
  {
    name: 'a billing system',
    text: lines(
      'id,Description,Email,Name,Created (UTC),Delinquent,Plan,Total Spend,Payment Count,Currency',
      'cus_1,,zoe@firm.example,Zoe Ash,2024-03-09 10:20,false,Team,1840.00,12,eur',
      'cus_2,,noor@firm.example,Noor Kay,2025-01-02 08:00,true,,0.00,0,usd',
    ),
    mapping: [
      ...([
        'id',
        'ignore',
        'email',
        'name',
        'customer-since',
        'ignore',
        'plan',
        'spend',
        'orders',
        'currency',
      ] as const),
    ],
    find: 'email:zoe@firm.example',
    labels: ['12 orders', 'EUR 1,840 spent', 'Customer since 2024-03-09', 'Team'],
    customer: 'Zoe Ash',
  },
  {
    name: 'German, with semicolons and decimal commas',
    text: lines(
      'Kundennummer;Vorname;Nachname;E-Mail;Bestellungen;Umsatz;Letzte Bestellung;Kunde seit;Stufe',
      'K1;Zoë;Äsch;zoe@firm.example;1.204;1.840,50;31.12.2025;01.02.2020;Gold',
      'K2;Noor;Kay;noor@firm.example;3;12,00;13.01.2026;05.06.2024;',
    ),
    mapping: [
      ...([
        'id',
        'first-name',
        'last-name',
        'email',
        'orders',
        'spend',
        'last-order',
        'customer-since',
        'tier',
      ] as const),
    ],
    find: 'email:zoe@firm.example',
    labels: ['1,204 orders', '1,841 spent', 'Last order 2025-12-31', 'Customer since 2020-02-01', 'Gold'],
    customer: 'Zoë Äsch',
  },
  {
    name: 'Spanish',
    text: lines(
      'Nombre;Correo electrónico;Pedidos;Gasto total (EUR);Último pedido;Cliente desde;Nivel',
      'Zoe Ash;zoe@firm.example;12;1840,5;9 de enero de 2026;2020-02-01;Oro',
    ),
    mapping: ['name', 'email', 'orders', 'spend', 'last-order', 'customer-since', 'tier'],
    find: 'email:zoe@firm.example',
    labels: ['12 orders', 'EUR 1,841 spent', 'Last order 2026-01-09', 'Customer since 2020-02-01', 'Oro'],
    customer: 'Zoe Ash',
  },
  {
    name: 'French',
    text: lines(
      'Prénom;Nom;Courriel;Commandes;Total dépensé;Client depuis;Niveau',
      'Zoé;Cendre;zoe@firm.example;12;1 840,50 €;9 août 2024;Or',
    ),
    mapping: ['first-name', 'last-name', 'email', 'orders', 'spend', 'customer-since', 'tier'],
    find: 'email:zoe@firm.example',
    labels: ['12 orders', 'EUR 1,841 spent', 'Customer since 2024-08-09', 'Or'],
    customer: 'Zoé Cendre',
  },
  {
    name: 'American dates and dollars',
    text: lines(
      'Name,Email,Lifetime orders,LTV,Last purchase',
      'Zoe Ash,zoe@firm.example,12,"USD 1,840.50",12/31/2025',
      'Noor Kay,noor@firm.example,3,USD 12.00,1/13/2026',
    ),
    mapping: ['name', 'email', 'orders', 'spend', 'last-order'],
    find: 'email:zoe@firm.example',
    labels: ['12 orders', 'USD 1,841 spent', 'Last order 2025-12-31'],
    customer: 'Zoe Ash',
  },
  {
    name: 'a community, by handle only',
    text: lines(
      'Username,Twitter handle,Instagram,Member since',
      'zoe_ash,@zoe,https://www.instagram.com/zoe.ash/,2021-05-06',
    ),
    mapping: ['handle:', 'handle:x', 'handle:instagram', 'customer-since'],
    find: 'handle:instagram:zoe.ash',
    labels: ['Customer since 2021-05-06'],
    customer: null,
  },
  {
    name: 'pasted from a spreadsheet, with tabs and no header',
    text: 'zoe@firm.example\tZoe Ash\t12\nnoor@firm.example\tNoor Kay\t3\n',
    mapping: ['email', 'ignore', 'ignore'],
    find: 'email:noor@firm.example',
    labels: [],
    customer: null,
  },
  {
    name: 'business customers with contracts',
    text: lines(
      'Account number|Organisation|Contact email|Email|Plan|MRR|Open tickets|Status',
      'A-1|Ashworks Ltd|x|zoe@firm.example|Enterprise|4,200.00|3|Platinum',
      'A-2|Kayak GmbH|x|noor@firm.example|Starter|n/a|-|',
    ),
    mapping: ['id', 'company', 'ignore', 'email', 'plan', 'monthly-revenue', 'open-tickets', 'tier'],
    find: 'email:zoe@firm.example',
    labels: ['Platinum', 'Enterprise', '4,200 revenue', '3 open tickets', 'Ashworks Ltd'],
    customer: null,
  },
  {
    name: 'good lines among bad ones',
    text: lines(
      'email,orders,last order',
      'zoe@firm.example,12,2026-01-09',
      'noor@firm.example,twelve,2026-01-09',
      'not an address,1,2026-01-09',
      ',1,2026-01-09',
      'kay@firm.example,1,someday',
      'ash@firm.example,1,2099-01-01',
      'one,two,three,four,five',
      '"quoted@firm.example","3","2026-01-10"',
    ),
    mapping: ['email', 'orders', 'last-order'],
    find: 'email:quoted@firm.example',
    labels: ['3 orders', 'Last order 2026-01-10'],
    customer: null,
    refused: 6,
  },
];

async function take(text: string): Promise<{ mapping: ColumnTarget[]; report: ImportReport }> {
  const file = new Blob([text]);
  const preview = await previewCsv(file);
  if (!preview.ok) throw new Error(preview.failure.says);
  const { mapping, dateOrder, decimal, currency } = preview.value;
  const done = await importCustomers({ file, name: 'shop', mapping, dateOrder, decimal, currency });
  if (!done.ok) throw new Error(done.failure.says);
  return { mapping, report: done.value };
}

describe('files are read unaided', () => {
  test.each(CASES)('$name', async ({ text, mapping, find, labels, customer, refused = 0, id }) => {
    const got = await take(text);
    expect(got.mapping).toEqual(mapping);
    expect([got.report.refused, got.report.refusedLines.length]).toEqual([refused, refused]);
    const [found] = await findCustomers([find]);
    expect(found?.name).toBe(customer);
    if (id !== undefined) expect(found?.id).toBe(id);
    expect(found?.facts.map((fact) => fact.label)).toEqual(labels);
  });
});

test('each refused line says its number, its column and why', async () => {
  const { report } = await take(CASES.at(-1)!.text);
  expect(report.refusedLines.map(({ line, column }) => [line, column])).toEqual([
    [3, 'orders'],
    [4, 'email'],
    [5, null],
    [6, 'last order'],
    [7, 'last order'],
    [8, null],
  ]);
  for (const { reason } of report.refusedLines) expect(reason).toMatch(/^(“.+”|No|This) .+[.?]$/);
});
