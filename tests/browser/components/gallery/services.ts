import type {
  CorrectionPreviewed,
  Import,
  ImportDone,
  OptionsServices,
  PersonRow,
  Preview,
  RecipePreviewed,
  Site,
} from '../../../../components/options/props.ts';
import type { KeptCorrection, Recipe, Settings } from '../../../../lib/domain/index.ts';
import { daysAgo, minutesAgo } from './parts.ts';

export const settings: Settings = {
  version: 1,
  agent: { name: 'Jona Brandt', role: 'Customer care', initials: 'JB' },
  firm: { name: 'Tilde Camping', currency: 'EUR' },
  weights: null,
  theme: 'auto',
  cardStartsOpen: false,
  spotCheckMarks: true,
  queueMarks: true,
  markEvidence: true,
  keepDays: 30,
  panelOnly: [],
};

export const sites: Site[] = [
  { origin: 'https://tilde.zendesk.example', granted: true, state: 'on' },
  { origin: 'https://www.facebook.com', granted: true, state: 'panel-only' },
];

export const preview: Preview = {
  columns: ['Kundennummer', 'Mail', 'Twitter', 'Orders', 'Umsatz', 'Letzte Bestellung', 'Notes'],
  rows: [
    ['C-20418', 'maren@postbox.example', '@marenoy', '14', '1.840,00', '03.11.2026', ''],
    ['C-3', 'ada@postbox.example', '', '2', '96,50', '21.08.2025', 'likes red'],
  ],
  mapping: ['id', 'email', 'handle:x', 'orders', 'spend', 'last-order', 'ignore'],
  dateOrder: 'dmy',
  dateOrderSure: false,
  decimal: 'comma',
  currency: 'EUR',
  size: 812_000,
  rowsAbout: 9_400,
};

const summary: Import = {
  id: 'i1',
  name: 'Autumn customers.csv',
  importedAt: daysAgo(9),
  customers: 9_412,
  lines: 9_480,
  refused: 3,
  duplicates: 65,
  forgotten: 1,
};

export const done: ImportDone = {
  ...summary,
  refusedLines: [
    { line: 18, column: 'Mail', reason: 'This is not an e-mail address.', cell: 'maren at postbox' },
    { line: 402, column: 'Umsatz', reason: 'This is not an amount of money.', cell: 'N/A' },
    { line: 9_101, column: null, reason: 'No address, handle or number: nobody could be found by it.', cell: null },
  ],
};

export const people: PersonRow[] = [
  {
    id: 'p1',
    name: 'Maren Oyelaran',
    seenAs: '@marenoy',
    customer: { id: 'C-20418', name: 'Maren Oyelaran' },
    conversations: 4,
    lastSeenAt: minutesAgo(18),
    expiresAt: daysAgo(-30),
  },
  {
    id: 'p2',
    name: 'Bertrand Achterberg',
    seenAs: '@bertacht',
    customer: null,
    conversations: 1,
    lastSeenAt: daysAgo(2),
    expiresAt: daysAgo(-28),
  },
];

const recipe: Recipe = {
  id: 'r1',
  label: 'Returns desk',
  origin: 'https://desk.tilde.example',
  path: '/cases/*',
  parts: { message: [{ css: '.case-entry', since: '2026-11' }] },
  ours: [],
  newestFirst: false,
  channel: 'ticket',
  visibility: 'private',
  overSite: false,
  author: 'Jona Brandt',
  clock: 4,
  at: '2026-11-19T10:00:00Z',
};

export const recipes: Recipe[] = [
  recipe,
  {
    ...recipe,
    id: 'r2',
    label: 'Club forum',
    origin: 'https://club.tilde.example',
    path: '/**',
    author: null,
    overSite: true,
  },
];

export const recipePreview: RecipePreviewed = {
  offers: [
    { recipe: { ...recipe, id: 'n1', label: 'Wholesale inbox', path: '/b2b/**' }, state: 'new', says: 'New.' },
    {
      recipe: { ...recipe, label: 'Returns' },
      state: 'newer',
      says: 'Newer than the one you have (“Returns desk”); it takes its place.',
    },
    { recipe: recipes[1]!, state: 'same', says: 'You have it already.' },
    {
      recipe: { ...recipe, id: 'n2', label: 'Desk of Nora' },
      state: 'beside',
      says: 'You taught these pages, too (“Returns desk”). Both are kept; the newer one is tried first.',
    },
  ],
  refused: [{ label: 'Old forum', says: 'It holds a selector that Aisle does not run.' }],
};

const learnt = { author: 'Ines', language: 'en', intent: 'question' as const, words: [1, 2], keys: [], from: 'rt/5' };
export const corrections: KeptCorrection[] = [
  {
    ...{ ...learnt, id: 'k3', time: 9, at: '2026-11-21T09:30:00Z', reading: 'urgency', was: 27, should: 52 },
    about: 'Hello, is the group booking for Saturday confirmed? We are thirty people and the coach leaves at six…',
  },
  {
    ...{ ...learnt, id: 'k2', time: 8, at: '2026-11-20T16:02:00Z', reading: 'topic', was: 0, should: 0 },
    ...{ topic: 'billing', about: 'My statement shows two lines for the same tent.' },
  },
  {
    ...{ ...learnt, id: 'k1', time: 2, at: '2026-11-02T08:00:00Z', reading: 'irritation', was: 61, should: 36 },
    ...{ author: '', about: '' },
  },
];
const { about: _about, keys: _keys, from: _from, ...shared } = corrections[0]!;
export const correctionPreview: CorrectionPreviewed = {
  offers: [
    { correction: { ...shared, id: 'n1' }, state: 'new' },
    { correction: shared, state: 'same' },
    { correction: { ...shared, id: 'k2', should: 77 }, state: 'newer' },
  ],
  refused: 2,
};

const yes = <T>(value: T) => Promise.resolve({ ok: true as const, value });

/** Services that answer at once with invented data; a test replaces the ones that it watches. */
export function fakeServices(part: Partial<OptionsServices> = {}): OptionsServices {
  return {
    listSites: () => Promise.resolve(sites),
    watchSites: () => () => undefined,
    enableSite: () => yes(sites[0]!),
    disableSite: () => yes(sites[0]!),
    setPanelOnly: () => yes(sites[1]!),
    listRecipes: () => Promise.resolve(recipes),
    renameRecipe: () => yes(recipes[0]!),
    deleteRecipe: () => yes(recipes[0]!),
    putBackRecipe: () => Promise.resolve(),
    exportRecipes: () => Promise.resolve('{}'),
    previewRecipes: () => yes(recipePreview),
    importRecipes: (taken) => yes(taken.length),
    listCorrections: () => Promise.resolve(corrections),
    deleteOneCorrection: (id) => yes(corrections.find((one) => one.id === id)!),
    resetCorrections: () => Promise.resolve(corrections),
    putBackCorrections: () => Promise.resolve(),
    exportCorrections: () => Promise.resolve('{}'),
    previewCorrections: () => yes(correctionPreview),
    importCorrections: (taken) => yes(taken.length),
    previewCsv: () => yes(preview),
    importCustomers: () => yes(done),
    listImports: () => Promise.resolve([summary]),
    removeImport: () => Promise.resolve(),
    refusedAsCsv: (refused) => refused.map((one) => one.reason).join('\n'),
    listProfiles: ({ query }) =>
      Promise.resolve(people.filter((one) => `${one.name} ${one.seenAs}`.toLowerCase().includes(query.toLowerCase()))),
    forgetPerson: () => yes(null),
    exportPerson: (id) => yes({ id }),
    saveSettings: (patch) => Promise.resolve({ ...settings, ...patch }),
    storageUse: () =>
      Promise.resolve({
        profiles: 214,
        facts: 980,
        conversations: 301,
        records: 12,
        corrections: 3,
        customers: 9_412,
        imports: 1,
        forgotten: 1,
        bytes: 6_420_000,
        persisted: false,
      }),
    exportAll: () => Promise.resolve(new Blob(['{}'])),
    deleteAll: () => Promise.resolve(),
    keepStorage: () => Promise.resolve(true),
    saveAsFile: () => undefined,
    ...part,
  };
}
