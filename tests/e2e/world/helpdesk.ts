import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
export const shared = process.env.AISLE_SHARED ?? path.resolve(root, '../shared');

export interface Helpdesk {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** Conversation key (`late-tent`) -> paths of the page that shows it and of the page that answers it. */
  pages: Record<string, { path: string; reply: string }>;
}

/** Why a real helpdesk cannot be started here, or null when it can. */
export function whyNot(name: string): string | null {
  if (!existsSync(path.join(shared, 'helpdesks', name, 'start.sh')))
    return `no ../shared/helpdesks/${name} beside the project`;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))
    return 'the real helpdesk installs itself as root on Debian only';
  return null;
}

const script = (name: string, file: string, data: string, env: Record<string, string>) =>
  execFileSync('bash', [path.join(shared, 'helpdesks', name, file), data], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Starts and seeds a real helpdesk in a folder of its own. `stop` ends it and removes the folder. */
export function startHelpdesk(name: string, portVariable: string, port: number): Helpdesk & { stop(): void } {
  const data = mkdtempSync(path.join(os.tmpdir(), `aisle-${name}-`));
  chmodSync(data, 0o755);
  const env = { [portVariable]: String(port) };
  script(name, 'start.sh', data, env);
  script(name, 'seed.sh', data, env);
  const seeded = JSON.parse(readFileSync(path.join(data, 'seeded.json'), 'utf8')) as {
    key: string;
    path: string;
    reply: string;
  }[];
  const pages = Object.fromEntries(seeded.map((s) => [s.key, { path: s.path, reply: s.reply }]));
  return {
    origin: `http://127.0.0.1:${port}`,
    pages,
    stop() {
      script(name, 'stop.sh', data, env);
      rmSync(data, { recursive: true, force: true });
    },
  };
}
