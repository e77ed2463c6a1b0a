import type {
  Author,
  ColumnTarget,
  Conversation,
  Customer,
  Fact,
  KeptCorrection,
  Recipe,
  SharedCorrection,
  SourceFailure,
  ValueReference,
} from '../domain/index.ts';
import type { RecordRow } from '../store/index.ts';

export type { ColumnTarget } from '../domain/index.ts';
export type { Refusal as ServiceRefusal } from '../messaging/protocol.ts';

/** Order of day, month and year in dates that are not ISO. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How a file is written. Every value was sniffed and may be set by the user instead. */
export interface CsvShape {
  encoding: CsvEncoding;
  delimiter: ',' | ';' | '\t' | '|';
  hasHeader: boolean;
}

/** The first lines of a file and what Aisle takes them for. */
export interface CsvPreview extends CsvShape {
  /** One name per column; `Column 3` where the file has no header. */
  columns: string[];
  /** At most 20 rows of cells, header left out. */
  rows: string[][];
  /** The proposed target of each column, same length as `columns`. */
  mapping: ColumnTarget[];
  dateOrder: DateOrder;
  /** False = the dates of the sample fit more than one order: ask the user. */
  dateOrderSure: boolean;
  /** `1.234,50` (comma) or `1,234.50` (point). */
  decimal: 'point' | 'comma';
  /** ISO 4217, when the cells or a header say so. */
  currency: string | null;
  /** Bytes of the file. */
  size: number;
  /** About how many rows, from the size of the sample. */
  rowsAbout: number;
}

/** Why a file was not taken. What was imported earlier is untouched. `says` is a sentence for the user. */
export interface ImportFailure {
  code:
    | 'empty'
    | 'binary'
    | 'too-large'
    | 'unreadable'
    | 'no-key-column'
    | 'broken-quotes'
    | 'nothing-usable'
    | 'cancelled'
    | 'storage-full'
    | 'busy';
  says: string;
  /** 1-based line of the file where that is known. */
  line: number | null;
}

/** One line that was left out, and why. Line 1 is the first line of the file. */
export interface RefusedLine {
  line: number;
  /** The column's name, or null when the whole line is meant. */
  column: string | null;
  /** A plain sentence: what is wrong with it. */
  reason: string;
  /** The offending cell, cut to 80 characters. */
  cell: string | null;
}

export interface ImportProgress {
  /** Bytes read so far and in all. */
  bytes: number;
  size: number;
  rows: number;
  refused: number;
  stage: 'checking' | 'reading' | 'storing' | 'finishing';
}

export interface ImportRequest {
  file: Blob;
  /** Shown to people and named as the source of each fact. A second import of the same name replaces the first. */
  name: string;
  mapping: readonly ColumnTarget[];
  dateOrder: DateOrder;
  /** Money without a currency column is in this currency; null = unknown. */
  currency: string | null;
  decimal?: 'point' | 'comma';
  /** What `previewCsv` said, or the user's choice; sniffed again when absent. */
  shape?: Partial<CsvShape>;
  /** ISO 8601: the day on which the file was true. Default: now. */
  asOf?: string;
  onProgress?: (progress: ImportProgress) => void;
  signal?: AbortSignal;
}

/** One imported file. */
export interface ImportSummary {
  id: string;
  name: string;
  /** ISO 8601 */
  importedAt: string;
  /** ISO 8601: the day on which the file was true. */
  asOf: string;
  /** Different customers. */
  customers: number;
  /** Data lines read, refused ones included. */
  lines: number;
  refused: number;
  /** Lines that were merged into an earlier one of the same customer. */
  duplicates: number;
  /** Lines left out because the person asked to be forgotten. */
  forgotten: number;
  currency: string | null;
  mapping: ColumnTarget[];
  columns: string[];
  /** The firm's quintile borders from this file; null = too few customers with figures. */
  reference: ValueReference | null;
}

export interface ImportReport extends ImportSummary {
  /** The first 1,000 refused lines; `refused` is the full count. */
  refusedLines: RefusedLine[];
  /** Milliseconds that the import took. */
  took: number;
}

/** A person who wrote, as the lists show them. */
export interface ProfileSummary {
  id: string;
  name: string | null;
  /** The handle or e-mail that was seen, whichever the page shows. */
  seenAs: string;
  network: string | null;
  customer: { id: string; name: string | null } | null;
  conversations: number;
  /** ISO 8601 */
  firstSeenAt: string;
  lastSeenAt: string;
  /** ISO 8601: when it is deleted unless the person writes again. */
  expiresAt: string;
}

/** Facts from one source with their age. */
export interface StoredFacts {
  source: string;
  facts: Fact[];
  /** ISO 8601 */
  fetchedAt: string;
  ttlHours: number;
  /** Older than its time to live: still shown, asked again at the next visit. */
  stale: boolean;
  /** The source answered with a failure; null = it answered. */
  failure: SourceFailure | null;
}

export interface ProfileView extends ProfileSummary {
  author: Author;
  facts: StoredFacts[];
  /** `linked by hand`, `same e-mail` ... */
  matchedBy: string | null;
  records: PersonRecord[];
}

/**
 * Something that a colleague said about a person: a note, a link to a customer, a correction. Shareable later, so it
 * has a stable id, an author and a logical time (`clock`).
 */
export type PersonRecord = RecordRow;

/** Everything that Aisle keeps about one person. */
export interface PersonExport {
  exportedAt: string;
  person: ProfileView;
  customers: Customer[];
  conversations: Conversation[];
  /** What was learnt from their messages. */
  corrections: KeptCorrection[];
}

/** What `forgetPerson` deleted. */
export interface ForgetReport {
  profiles: number;
  facts: number;
  conversations: number;
  customers: number;
  records: number;
}

/** One site that the user allowed, or where Aisle stays in the panel. */
export interface SiteState {
  origin: string;
  /** The browser's permission for this origin is there. */
  granted: boolean;
  /** `on`: the overlay starts by itself. `panel-only`: granted, changes nothing on the page. `off`: only on click. */
  state: 'on' | 'panel-only' | 'off';
}

export interface SiteFailure {
  code: 'bad-origin' | 'denied' | 'failed';
  says: string;
}

/** One recipe of a file, and what taking it would do. */
export interface RecipeOffer {
  recipe: Recipe;
  /** `new`; `same`: you have it; `newer`, `older`: another state of one that you have; `beside`: you taught other pages like these. */
  state: 'new' | 'same' | 'newer' | 'older' | 'beside';
  /** A plain sentence: what happens when it is taken. */
  says: string;
}

/** What a file of recipes holds, before anything is taken. */
export interface RecipePreview {
  offers: RecipeOffer[];
  /** Entries that are no recipes, or harmful ones: by name where they have one. */
  refused: { label: string; says: string }[];
}

/** One correction of a file, and what taking it would do. */
export interface CorrectionOffer {
  correction: SharedCorrection;
  /** `new`; `same`: you have it; `newer`, `older`: another state of one that you have. */
  state: 'new' | 'same' | 'newer' | 'older';
}

/** What a file of corrections holds, before anything is taken. */
export interface CorrectionPreview {
  offers: CorrectionOffer[];
  /** How many entries are damaged and left out. */
  refused: number;
}

/** What is stored, counted. */
export interface StorageUse {
  profiles: number;
  facts: number;
  conversations: number;
  records: number;
  corrections: number;
  customers: number;
  imports: number;
  forgotten: number;
  /** Bytes, as the browser estimates them; null = it does not say. */
  bytes: number | null;
  quota: number | null;
  /** The browser promised not to evict the data. */
  persisted: boolean;
  /** ISO 8601 of the last sweep; null = never. */
  sweptAt: string | null;
  /** How many expired entries the last sweep deleted. */
  swept: number;
}

/** A failure with a code for programs and a sentence for people. */
export interface ServiceFailure {
  code: 'not-found' | 'failed' | 'storage-full';
  says: string;
}
