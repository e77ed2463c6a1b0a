// Tables drawn from the site adapters: what the page side asks before it fetches them, and what the options page lists.
// Needs a Node that runs TypeScript files (the one of the lock file is first in the path of every npm script).
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const head = (from) => `// Generated from the adapters of \`${from}\` by \`npm run registry\`. Do not edit.`;
const FROM = 'lib/adapters/sites';

/** All adapters of a folder by file name; `problems` are sentences, `broken` when a file could not be loaded at all. */
export async function readAdapters(folder) {
  const adapters = [];
  const problems = [];
  let broken = false;
  const names = readdirSync(folder).flatMap((f) => /^(.+)\.ts$/.exec(f)?.[1] ?? []);
  for (const name of names.sort()) {
    try {
      const { default: adapter } = await import(pathToFileURL(path.join(folder, `${name}.ts`)).href);
      adapters.push({ ...adapter, file: name });
      if (adapter.recognises && !adapter.marks?.length) problems.push(lacksMarks(name));
    } catch (error) {
      broken = true;
      problems.push(`${FROM}/${name}.ts could not be loaded: ${error.message}`);
    }
  }
  return { adapters, problems, broken };
}

const lacksMarks = (name) =>
  `${FROM}/${name}.ts: \`recognises\` needs \`marks\`, the selectors of which one always matches where it says yes.`;

const quoted = (text) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const list = (items) => `[${[...new Set(items)].sort(byCode).map(quoted).join(', ')}]`;

/** As `lib/domain/parts.ts` names them. */
const FAMILIES = ['desks', 'networks', 'systems'];
const familyOf = (adapter) => adapter.family ?? (adapter.hosts.length > 0 ? 'desks' : 'systems');

/** An adapter without marks could be anywhere: then every page is asked for, until its marks are written. */
const marksOf = (adapter) => adapter.marks ?? (adapter.recognises ? [':root'] : []);

/** `signs.generated.ts`: pure data, so that the script of every page holds no adapter. */
export function signsOf(adapters) {
  const rows = FAMILIES.map((family) => {
    const own = adapters.filter((a) => familyOf(a) === family);
    return `  ${family}: { hosts: ${list(own.flatMap((a) => a.hosts))}, marks: ${list(own.flatMap(marksOf))} },`;
  });
  const untouched = adapters.filter((a) => a.mode === 'panel').flatMap((a) => a.hosts);
  return [
    head(FROM),
    "import type { Family } from '../domain/index.ts';",
    '',
    '/** Per family the host names that its adapters claim, and selectors: where one matches, an adapter may recognise the page. */',
    'export const signs: Readonly<Record<Family, { hosts: readonly string[]; marks: readonly string[] }>> = {',
    ...rows,
    '};',
    '',
    '/** Host names of sites whose terms forbid changing their pages. */',
    `export const panelHosts: readonly string[] = ${list(untouched)};`,
    '',
  ].join('\n');
}

/** The file names of the adapters of each family. */
export function familyLists(adapters) {
  return FAMILIES.map((family) => [family, adapters.filter((a) => familyOf(a) === family).map((a) => a.file)]);
}

/** The newest month in which any part of an adapter was seen to work. */
function lastSeen(adapter) {
  const parts = [adapter.parts, adapter.queue?.parts ?? {}].flatMap((all) => Object.values(all).flat());
  return [adapter.proof.since, ...parts.map((c) => c.since)].sort(byCode).at(-1);
}

/** `catalogue.generated.ts`: what people are told about each site. */
export function catalogueOf(adapters) {
  const rows = [...adapters]
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))
    .map((a) => {
      const fields = {
        id: a.id,
        label: a.label,
        family: familyOf(a),
        hosts: a.hosts,
        mode: a.mode ?? 'overlay',
        level: a.proof.level,
      };
      return { ...fields, says: a.proof.says, lastSeen: lastSeen(a), queue: a.queue !== undefined };
    });
  const lines = rows.map((row) => `  ${JSON.stringify(row)},`);
  return [
    head(FROM),
    "import type { KnownSite } from '../domain/index.ts';",
    '',
    '/** Every site that an adapter knows, by label. */',
    `export const catalogue: readonly KnownSite[] = [\n${lines.join('\n')}\n];`,
    '',
  ].join('\n');
}
