// The real helpdesks and inboxes of ../shared/helpdesks. Each is started by the first test that needs it, in whichever
// worker that is; the end of the run stops those that were started.
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { shared, whyNot } from './helpdesk.ts';

/** The name of each system's folder, and the variables that give its ports, the web port first. */
const PORTS = {
  roundcube: ['ROUNDCUBE_PORT', 'ROUNDCUBE_IMAP_PORT', 'ROUNDCUBE_SMTP_PORT'],
  redmine: ['REDMINE_PORT'],
  wordpress: ['WORDPRESS_PORT', 'WORDPRESS_DB_PORT'],
  converse: ['CONVERSE_PORT'],
  thelounge: ['LOUNGE_PORT', 'LOUNGE_IRC_PORT'],
  ghost: ['GHOST_PORT', 'GHOST_DB_PORT'],
} as const;

export type SystemName = keyof typeof PORTS;
const NAMES = Object.keys(PORTS) as SystemName[];

/** One line of `seeded.json`: which conversation is where. */
export interface Seeded {
  key: string;
  path: string;
  /** Other facts that a system needs: ids, nicknames. */
  [more: string]: unknown;
}

interface World {
  folder: string;
  ports: Record<string, number>;
}

/** Chooses ports and a folder for the run. Gives the way to stop what was started by then. */
export async function prepareSystems(freePort: () => Promise<number>): Promise<() => void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'aisle-systems-'));
  chmodSync(folder, 0o755);
  const ports: Record<string, number> = {};
  for (const variable of NAMES.flatMap((name) => [...PORTS[name]])) ports[variable] = await freePort();
  process.env.AISLE_SYSTEMS = JSON.stringify({ folder, ports } satisfies World);
  for (const name of NAMES) if (whyNot(name)) console.log(`${name} is left out: ${whyNot(name)}`);
  return () => stopAll({ folder, ports });
}

function stopAll({ folder, ports }: World): void {
  for (const name of readdirSync(folder).filter((f) => !f.endsWith('.lock'))) {
    execFileSync('bash', [path.join(shared, 'helpdesks', name, 'stop.sh'), path.join(folder, name)], {
      env: { ...process.env, ...asText(ports) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

const asText = (ports: Record<string, number>) =>
  Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)]));

function world(): World {
  return JSON.parse(process.env.AISLE_SYSTEMS ?? '{"folder":"","ports":{}}') as World;
}

/** `http://127.0.0.1:PORT`, known before the system runs. */
export const originOf = (name: SystemName) => `http://127.0.0.1:${world().ports[PORTS[name][0]]}`;

/** The folder with a running system's data. */
export const dataOf = (name: SystemName) => path.join(world().folder, name);

export const scriptOf = (name: SystemName, file: string) => path.join(shared, 'helpdesks', name, file);

/**
 * Installs, starts and seeds a system unless another worker did; gives its conversations. Packages are installed one
 * system at a time: the package manager allows no other way. Rejects with the end of what the scripts said.
 */
export async function startSystem(name: SystemName): Promise<Seeded[]> {
  const data = dataOf(name);
  mkdirSync(data, { recursive: true });
  const installing = path.join(os.tmpdir(), 'aisle-helpdesks-install.lock');
  const steps = `set -e; if [ ! -e "$2/ready" ]; then flock -o "$3" bash "$1/install.sh"; bash "$1/start.sh" "$2"; bash "$1/seed.sh" "$2" >/dev/null; touch "$2/ready"; fi`;
  // `-o`: a server that is started here must not inherit the lock, or the next worker would wait for its end.
  const args = ['-o', `${data}.lock`, 'bash', '-c', steps, name, path.dirname(scriptOf(name, 'x')), data, installing];
  const env = { ...process.env, ...asText(world().ports) };
  await promisify(execFile)('flock', args, { env, maxBuffer: 1e8 }).catch((error: { stderr?: string }) => {
    throw new Error(`${name} did not start: ${(error.stderr ?? String(error)).slice(-1500)}`);
  });
  return JSON.parse(readFileSync(path.join(data, 'seeded.json'), 'utf8')) as Seeded[];
}

/** A fresh one-time address where a system signs in by one. */
export function loginAddress(name: SystemName): string {
  const env = { ...process.env, ...asText(world().ports) };
  return execFileSync('bash', [scriptOf(name, 'login-url.sh'), dataOf(name)], { env, encoding: 'utf8' }).trim();
}

/** How many mails left a system that writes them into a folder instead of sending them. */
export function mailsSent(name: SystemName): number {
  const outbox = path.join(dataOf(name), 'outbox');
  return existsSync(outbox) ? readdirSync(outbox).length : 0;
}
