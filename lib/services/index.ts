import type { Conversation, Customer, Draft, Outcome, Settings, Triage } from '../domain/index.ts';
import type { Refusal } from '../messaging/protocol.ts';
import type {
  CsvPreview,
  ForgetReport,
  ImportFailure,
  ImportReport,
  ImportRequest,
  ImportSummary,
  PersonExport,
  PersonRecord,
  ProfileSummary,
  ProfileView,
  RefusedLine,
  ServiceFailure,
  SiteFailure,
  SiteState,
  StorageUse,
} from './types.ts';

export type * from './types.ts';

// customers
export declare function previewCsv(file: Blob): Promise<Outcome<CsvPreview, ImportFailure>>;
export declare function importCustomers(request: ImportRequest): Promise<Outcome<ImportReport, ImportFailure>>;
export declare function listImports(): Promise<ImportSummary[]>;
export declare function removeImport(id: string): Promise<void>;
/** A CSV of the refused lines, safe to open in a spreadsheet. */
export declare function refusedAsCsv(refused: readonly RefusedLine[]): string;
/** Exact e-mail, handle or id first; else names that contain the query. */
export declare function searchCustomers(query: string, limit?: number): Promise<Customer[]>;

// profiles
export declare function listProfiles(ask: { query?: string; limit?: number }): Promise<ProfileSummary[]>;
export declare function getProfile(id: string): Promise<ProfileView | null>;
export declare function forgetPerson(id: string): Promise<Outcome<ForgetReport, ServiceFailure>>;
export declare function exportPerson(id: string): Promise<Outcome<PersonExport, ServiceFailure>>;
/** Null unlinks. The link is a record with an author and a logical time. */
export declare function linkPerson(
  id: string,
  customerId: string | null,
): Promise<Outcome<PersonRecord, ServiceFailure>>;
export declare function addNote(id: string, text: string): Promise<Outcome<PersonRecord, ServiceFailure>>;
/** Everything in the database and the settings, as JSON text in pieces (big directories do not fit one string). */
export declare function exportAll(): Promise<Blob>;
/** Empties the database and the settings. Permissions stay; `disableSite` takes them back. */
export declare function deleteAll(): Promise<void>;

// sites. `enableSite` asks the browser for the permission: call it straight from a click.
export declare function listSites(): Promise<SiteState[]>;
export declare function enableSite(origin: string): Promise<Outcome<SiteState, SiteFailure>>;
export declare function disableSite(origin: string): Promise<Outcome<SiteState, SiteFailure>>;
export declare function setPanelOnly(origin: string, panelOnly: boolean): Promise<Outcome<SiteState, SiteFailure>>;
export declare function watchSites(onChange: (sites: SiteState[]) => void): () => void;

// settings
export declare function readSettings(): Promise<Settings>;
/** Merges a patch and gives the whole. */
export declare function saveSettings(patch: Partial<Omit<Settings, 'version'>>): Promise<Settings>;
export declare function watchSettings(onChange: (settings: Settings) => void): () => void;

// housekeeping
export declare function storageUse(): Promise<StorageUse>;
/** Deletes what has expired; gives how many entries. */
export declare function sweep(now?: Date): Promise<number>;
/** Asks the browser not to evict the data; true when it promised. */
export declare function keepStorage(): Promise<boolean>;
/** Hands a text to the user as a download. Pages only. */
export declare function saveAsFile(content: string | Blob, fileName: string, type?: string): void;

// background
export declare function triageConversation(conversation: Conversation): Promise<Outcome<Triage, Refusal>>;
export declare function draftReply(input: {
  conversation: Conversation;
  variant: number;
}): Promise<Outcome<Draft, Refusal>>;
export declare function recallConversation(input: {
  site: string;
  key: string;
}): Promise<Outcome<Conversation, Refusal>>;
