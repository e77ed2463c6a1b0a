// What this machine has: dependencies, a Node that runs TypeScript, browsers. Plain JavaScript for Node 20,
// because it runs before anything is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');
const bin = path.join(root, 'node_modules', '.bin');

/** The environment for every step: the tools of the lock file first in the path. */
export function environment(extra = {}) {
  return { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`, ...extra };
}

/** Runs a command in the project folder, output shown. Gives its exit status. */
export function run(command, args = [], extra = {}) {
  const npmOnWindows = process.platform === 'win32';
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: environment(extra), shell: npmOnWindows });
  if (done.error) console.error(`${command}: ${done.error.message}`);
  return done.status ?? 1;
}

/** Installs what the lock file names, unless it is there already. */
export function installDependencies() {
  const lock = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
  console.log('Installing the dependencies of the lock file (once; about a minute) ...');
  return run('npm', ['ci', '--no-progress', '--loglevel=error', '--no-fund', '--no-audit']) === 0;
}

/** The Node that runs TypeScript files: the one of the lock file, else this one when it is new enough. */
export function node() {
  const pinned = path.join(bin, 'node');
  if (existsSync(pinned)) return pinned;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  throw new Error(`Node ${process.versions.node} cannot run TypeScript files. Install Node 24 and try again.`);
}

const CHROMIUM = [
  process.env.CHROMIUM_BIN,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/usr/bin/google-chrome-for-testing',
];
const FIREFOX = [
  process.env.FIREFOX_BIN,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const firstThere = (places) => places.find((p) => p && existsSync(p)) ?? null;

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** Installs Debian packages. Gives true when they are all there afterwards. */
export function apt(packages) {
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'] };
  const missing = packages.filter((p) => spawnSync('dpkg', ['-s', p], { stdio: 'ignore' }).status !== 0);
  if (missing.length === 0) return true;
  console.log(`Installing from Debian: ${missing.join(' ')} ...`);
  try {
    execFileSync('apt-get', ['update', '-qq'], quiet);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], quiet);
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds the browsers; as root on Debian installs those that are missing.
 * Gives their paths, null where there is none, and one sentence for each that is missing.
 */
export function browsers({ firefox = true } = {}) {
  if (isDebianRoot()) {
    const fonts = ['fonts-dejavu-core', 'fonts-noto-color-emoji', 'openssl', 'ca-certificates'];
    if (!firstThere(CHROMIUM)) apt(['chromium', ...fonts]);
    if (firefox && !firstThere(FIREFOX)) apt(['firefox-esr', ...fonts]);
  }
  const found = { chromium: firstThere(CHROMIUM), firefox: firefox ? firstThere(FIREFOX) : null };
  const says = [];
  if (!found.chromium) says.push('Chromium is missing: install it, or set CHROMIUM_BIN to its path.');
  if (firefox && !found.firefox) says.push('Firefox is missing: install it, or set FIREFOX_BIN to its path.');
  return { ...found, says };
}

/** The folder with recorded pages and real helpdesks beside the project, or null. */
export function sharedFolder() {
  const place = process.env.AISLE_SHARED ?? path.resolve(root, '../shared');
  return existsSync(path.join(place, 'pages')) ? place : null;
}

/** Reads a JSON file; null when it is missing or broken. */
export function json(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  } catch {
    return null;
  }
}
