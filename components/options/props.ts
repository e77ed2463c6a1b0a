import type {
  ColumnTarget,
  KeptCorrection,
  KnownSite,
  Outcome,
  Recipe,
  Settings,
  SharedCorrection,
  Weights,
} from '../../lib/domain/index.ts';

/** A failure with a sentence for the user. */
export interface Said {
  code: string;
  says: string;
}

/** The sections of the options page; also the hash of their address. */
export type SectionId =
  | 'sites'
  | 'known'
  | 'taught'
  | 'customers'
  | 'people'
  | 'you'
  | 'scoring'
  | 'corrections'
  | 'privacy'
  | 'data';

export interface Site {
  origin: string;
  granted: boolean;
  state: 'on' | 'panel-only' | 'off';
}

/** The first lines of a customer file, and what its columns seem to hold. */
export interface Preview {
  columns: string[];
  rows: string[][];
  mapping: ColumnTarget[];
  dateOrder: 'dmy' | 'mdy' | 'ymd';
  dateOrderSure: boolean;
  decimal: 'point' | 'comma';
  currency: string | null;
  size: number;
  rowsAbout: number;
}

export interface Progress {
  bytes: number;
  size: number;
  rows: number;
  refused: number;
}

export interface ImportAsk {
  file: Blob;
  name: string;
  mapping: readonly ColumnTarget[];
  dateOrder: Preview['dateOrder'];
  decimal: Preview['decimal'];
  currency: string | null;
  onProgress(progress: Progress): void;
  signal: AbortSignal;
}

export interface Import {
  id: string;
  name: string;
  importedAt: string;
  customers: number;
  lines: number;
  refused: number;
  duplicates: number;
  forgotten: number;
}

export interface Refused {
  line: number;
  column: string | null;
  reason: string;
  cell: string | null;
}

export interface ImportDone extends Import {
  refusedLines: Refused[];
}

export interface PersonRow {
  id: string;
  name: string | null;
  seenAs: string;
  customer: { id: string; name: string | null } | null;
  conversations: number;
  lastSeenAt: string;
  expiresAt: string;
}

export interface Use {
  profiles: number;
  facts: number;
  conversations: number;
  records: number;
  corrections: number;
  customers: number;
  imports: number;
  forgotten: number;
  bytes: number | null;
  persisted: boolean;
}

/** What a file of recipes holds, and what taking each would do. */
export interface RecipePreviewed {
  offers: { recipe: Recipe; state: 'new' | 'same' | 'newer' | 'older' | 'beside'; says: string }[];
  refused: { label: string; says: string }[];
}

/** What a file of corrections holds, and what taking each would do. */
export interface CorrectionPreviewed {
  offers: { correction: SharedCorrection; state: 'new' | 'same' | 'newer' | 'older' }[];
  /** How many entries are damaged. */
  refused: number;
}

export type SettingsPatch = Partial<Omit<Settings, 'version'>>;

/** All that the options page asks of the extension; the entrypoint hands the services in. Any call may reject. */
export interface OptionsServices {
  listSites(): Promise<Site[]>;
  watchSites(onChange: (sites: Site[]) => void): () => void;
  /** Asks the browser; must be called in the click itself. */
  enableSite(address: string): Promise<Outcome<Site, Said>>;
  disableSite(origin: string): Promise<Outcome<Site, Said>>;
  setPanelOnly(origin: string, panelOnly: boolean): Promise<Outcome<Site, Said>>;
  listRecipes(): Promise<Recipe[]>;
  renameRecipe(id: string, label: string): Promise<Outcome<Recipe, Said>>;
  deleteRecipe(id: string): Promise<Outcome<Recipe, Said>>;
  putBackRecipe(recipe: Recipe): Promise<void>;
  /** All, or those with these ids, as the text of a file. */
  exportRecipes(ids: readonly string[] | null): Promise<string>;
  previewRecipes(file: Blob): Promise<Outcome<RecipePreviewed, Said>>;
  importRecipes(recipes: readonly Recipe[]): Promise<Outcome<number, Said>>;
  listCorrections(): Promise<KeptCorrection[]>;
  deleteOneCorrection(id: string): Promise<Outcome<KeptCorrection, Said>>;
  /** Removes all and gives them back. */
  resetCorrections(): Promise<KeptCorrection[]>;
  putBackCorrections(corrections: readonly KeptCorrection[]): Promise<void>;
  exportCorrections(): Promise<string>;
  previewCorrections(file: Blob): Promise<Outcome<CorrectionPreviewed, Said>>;
  importCorrections(corrections: readonly SharedCorrection[]): Promise<Outcome<number, Said>>;
  previewCsv(file: Blob): Promise<Outcome<Preview, Said>>;
  importCustomers(ask: ImportAsk): Promise<Outcome<ImportDone, Said>>;
  listImports(): Promise<Import[]>;
  removeImport(id: string): Promise<void>;
  refusedAsCsv(refused: readonly Refused[]): string;
  listProfiles(ask: { query: string; limit: number }): Promise<PersonRow[]>;
  forgetPerson(id: string): Promise<Outcome<unknown, Said>>;
  exportPerson(id: string): Promise<Outcome<unknown, Said>>;
  saveSettings(patch: SettingsPatch): Promise<Settings>;
  storageUse(): Promise<Use>;
  exportAll(): Promise<Blob>;
  deleteAll(): Promise<void>;
  keepStorage(): Promise<boolean>;
  saveAsFile(content: string | Blob, fileName: string, type?: string): void;
}

/** What every section gets. */
export interface SectionProps {
  services: OptionsServices;
  settings: Settings;
  /** The weights of a fresh installation, for the reset and the bounds. */
  defaultWeights: Weights;
  /** Every site that Aisle knows by name, by label. */
  knownSites: readonly KnownSite[];
  now: number;
  /** Says a sentence in the status line of the page. */
  say(sentence: string): void;
  /** Saves settings and shows the result everywhere. */
  save(patch: SettingsPatch): void;
}
